import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/browser.mjs';
import { serveWorkbench } from '../test/journeys/served-workbench.ts';
import type { Figure } from './figure.ts';

const limitBytes = 1_100_000;
const waitMilliseconds = 60_000;
const openedFile = 'plan/detailed/U-DF-01.yaml';

/**
 * JavaScript that the browser asks for until the text of an open file can be edited, each file gzipped, against 1.1 MB.
 * Throws when there is no browser or the editor never takes a letter.
 */
export async function measure(): Promise<readonly Figure[]> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('没有可用的 Chromium，npm test 会安装一个 / no Chromium found: npm test installs one');
  const served = await serveWorkbench(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
  try {
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    try {
      const sizes = await sizesUntilUsable(browser, await stateWithOpenFile(browser, served.url), new URL('/', served.url).href);
      const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      if (total === 0) throw new Error('the page asked for no JavaScript at all: nothing was measured');
      const largest = [...sizes].toSorted((a, b) => b[1] - a[1]).slice(0, 6).map(([path, size]) => `${path} ${kilobytes(size)}`);
      return [{ name: 'JavaScript until the editor is usable / 1.1 MB gzip', ratio: total / limitBytes, atMost: 1, detail: `${kilobytes(total)} gzip in ${sizes.size} files; ${largest.join(', ')}` }];
    } finally {
      await browser.close();
    }
  } finally {
    await served.dispose();
  }
}

type BrowserState = NonNullable<BrowserContextOptions['storageState']>;

/** What a browser remembers of a workbench in which a file was opened: its next page shows that file, and no cache helps it. */
async function stateWithOpenFile(browser: Browser, url: string): Promise<BrowserState> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(waitMilliseconds);
  await page.goto(url);
  await until('the start page never showed the files', page.getByRole('tree', { name: '文件' }).waitFor());
  await page.keyboard.press('Control+p');
  await page.getByRole('combobox', { name: '快速打开' }).fill(openedFile);
  await page.getByRole('listbox', { name: '结果' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await until(`${openedFile} never opened`, page.locator('.view-lines', { hasText: 'apiVersion' }).waitFor());
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Gzipped size by path of the scripts that were asked for before the editor could be typed in, workers' included. */
async function sizesUntilUsable(browser: Browser, state: BrowserState, url: string): Promise<ReadonlyMap<string, number>> {
  const context = await browser.newContext({ locale: 'zh-CN', storageState: state });
  const page = await context.newPage();
  page.setDefaultTimeout(waitMilliseconds);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.addInitScript(watchForEditor);
  await page.goto(url);
  const usableAt = await usableTime(page);
  const asked = requests.filter((request) => request.timing().startTime <= usableAt);
  const sizes = new Map<string, number>();
  for (const request of asked) {
    const response = await request.response();
    if (!response || !/javascript/.test(response.headers()['content-type'] ?? '')) continue;
    sizes.set(new URL(response.url()).pathname, gzipSync(await response.body()).length);
  }
  await context.close();
  return sizes;
}

/** Runs in the page: notes the time when the file's text is drawn and the element that takes the keyboard is there. */
const watchForEditor = `new MutationObserver((_, observer) => {
  const input = document.querySelector('.monaco-editor .native-edit-context, .monaco-editor textarea');
  const text = document.querySelector('.monaco-editor .view-lines')?.textContent ?? '';
  if (!input || !text.includes('apiVersion')) return;
  globalThis.editorUsableAt = performance.timeOrigin + performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true, characterData: true })`;

/** The noted time, once a letter that is typed has really arrived in the text. */
async function usableTime(page: Page): Promise<number> {
  const input = page.getByRole('textbox', { name: `${openedFile} 的内容` });
  await until('the editor never became usable: nothing takes the keyboard', input.focus());
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# typed');
  await until('the editor never became usable: what is typed does not arrive', page.locator('.view-lines', { hasText: '# typed' }).waitFor());
  const noted: unknown = await page.evaluate('globalThis.editorUsableAt');
  if (typeof noted !== 'number') throw new Error('the time when the editor became usable was not noted');
  return noted;
}

async function until(failure: string, event: Promise<void>): Promise<void> {
  await event.catch((error: unknown) => {
    throw new Error(`${failure} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`, { cause: error });
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
