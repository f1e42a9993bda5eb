import { fileURLToPath } from 'node:url';
import { serveWorkbench } from '../test/journeys/served-workbench.ts';
import { launchBrowser } from './bench-page.ts';
import { kilobytes, loadUntilUsable, stateWithOpenFile, totalSize } from './editor-usable.ts';
import type { Figure } from './figure.ts';

const limitBytes = 1_100_000;

/**
 * JavaScript that the browser asks for until monaco shows the text of an open file, each file gzipped, against 1.1 MB.
 * Throws when there is no browser or the editor never takes a letter.
 */
export async function measure(): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  const served = await serveWorkbench(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
  try {
    const state = await stateWithOpenFile(browser, { url: served.url, uri: 'plan/detailed/U-DF-01.yaml' });
    const loaded = await loadUntilUsable(browser, { url: new URL('/', served.url).href, state });
    const { completeSizes: sizes } = loaded;
    const total = totalSize(sizes);
    const largest = [...sizes].toSorted((a, b) => b[1] - a[1]).slice(0, 6).map(([path, size]) => `${path} ${kilobytes(size)}`);
    return [{ name: 'JavaScript until monaco shows the text / 1.1 MB gzip', ratio: total / limitBytes, atMost: 1, detail: `${kilobytes(total)} gzip in ${sizes.size} files; ${largest.join(', ')}` }];
  } finally {
    await served.dispose();
    await browser.close();
  }
}
