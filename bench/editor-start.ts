import { fileURLToPath } from 'node:url';
import { serveWorkbench } from '../test/journeys/served-workbench.ts';
import { launchBrowser } from './bench-page.ts';
import { kilobytes, loadUntilUsable, stateWithOpenFile, totalSize, type UsableEditor } from './editor-usable.ts';
import { median, milliseconds, type Figure } from './figure.ts';
import { serveVscodeWorkbench } from './vscode-workbench.ts';

const rounds = 5;
const sample = fileURLToPath(new URL('../samples/jiamusi', import.meta.url));
const openedFile = 'plan/detailed/U-DF-01.yaml';

/** Our workbench against VS Code's with the same file: time and JavaScript until its text can be edited, in turns, each with an empty cache. The median of the rounds counts. */
export async function measure(): Promise<readonly Figure[]> {
  const browser = await launchBrowser();
  const peer = await serveVscodeWorkbench(`${sample}/${openedFile}`);
  const served = await serveWorkbench(sample);
  try {
    const state = await stateWithOpenFile(browser, { url: served.url, uri: openedFile });
    const ours: UsableEditor[] = [];
    const theirs: UsableEditor[] = [];
    for (let round = 0; round <= rounds; round++) {
      const pair = [await loadUntilUsable(browser, { url: new URL('/', served.url).href, state }), await loadUntilUsable(browser, { url: peer.url })] as const;
      // The first one pays for what the machine has not read yet.
      if (round === 0) continue;
      ours.push(pair[0]);
      theirs.push(pair[1]);
    }
    const [oursMs, theirsMs] = [ours, theirs].map((loads) => median(loads.map((load) => load.milliseconds))) as [number, number];
    const complete = [ours, theirs].map((loads) => median(loads.map((load) => load.completeMilliseconds)));
    const [oursSize, theirsSize] = [totalSize(ours[0]!.sizes), totalSize(theirs[0]!.sizes)];
    return [
      { name: 'editor usable, ours / the workbench of VS Code', ratio: oursMs / theirsMs, atMost: 1 / 3, detail: `${rounds} rounds with empty caches: ours ${milliseconds(oursMs)}, VS Code ${milliseconds(theirsMs)}; monaco there: ours ${milliseconds(complete[0]!)}, VS Code ${milliseconds(complete[1]!)}` },
      { name: 'JavaScript until then, ours / the workbench of VS Code', ratio: oursSize / theirsSize, atMost: 1 / 2, detail: `gzip: ours ${kilobytes(oursSize)} in ${ours[0]!.sizes.size} files, VS Code ${kilobytes(theirsSize)} in ${theirs[0]!.sizes.size}; ours until monaco is there ${kilobytes(totalSize(ours[0]!.completeSizes))}` },
    ];
  } finally {
    await served.dispose();
    await peer.dispose();
    await browser.close();
  }
}
