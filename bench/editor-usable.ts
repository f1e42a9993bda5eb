import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Request } from '@playwright/test';

const waitMilliseconds = 60_000;
/** A new window loads parts of the browser's own, and a page that was closed in the middle of its work goes on for a while: neither belongs to what is measured. */
const settleMilliseconds = 2000;
const typed = '# typed';

export type BrowserState = NonNullable<BrowserContextOptions['storageState']>;

/** A page that was loaded until the text of its open file could be edited. */
export interface UsableEditor {
  /** From the start of the navigation until the text was drawn and the element that takes the keyboard was there. */
  readonly milliseconds: number;
  /** The same for monaco's editor. */
  readonly completeMilliseconds: number;
  /** Gzipped size by path of the scripts asked for until it was usable, workers' included. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The same until monaco's editor was there. */
  readonly completeSizes: ReadonlyMap<string, number>;
}

/** What a browser remembers of our workbench in which a file was opened: its next page shows that file, and no cache helps it. */
export async function stateWithOpenFile(browser: Browser, { url, uri }: { readonly url: string; readonly uri: string }): Promise<BrowserState> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(waitMilliseconds);
  await page.goto(url);
  await until('the start page never showed the files', page.getByRole('tree', { name: '文件' }).waitFor());
  await page.keyboard.press('Control+p');
  await page.getByRole('combobox', { name: '快速打开' }).fill(uri);
  await page.getByRole('listbox', { name: '结果' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await until(`${uri} never opened`, page.locator('.view-lines', { hasText: 'apiVersion' }).waitFor());
  const state = await context.storageState();
  await context.close();
  return state;
}

/**
 * Loads a page with monaco in it, in a browser with an empty cache, until its file can be edited; then a letter is typed, and must arrive.
 * Throws when it does not, or when the page asked for no script.
 */
export async function loadUntilUsable(browser: Browser, { url, state }: { readonly url: string; readonly state?: BrowserState }): Promise<UsableEditor> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, ...(state && { storageState: state }) });
  const page = await context.newPage();
  page.setDefaultTimeout(waitMilliseconds);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.addInitScript(watchForEditor);
  await pause(settleMilliseconds);
  await page.goto(url);
  const { startedAt, milliseconds, completeMilliseconds } = await usableTime(page);
  const completeSizes = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const request of requests) {
    const askedAt = request.timing().startTime - startedAt;
    if (askedAt > completeMilliseconds) continue;
    const response = await request.response();
    if (!response || !/javascript/.test(response.headers()['content-type'] ?? '')) continue;
    const { pathname } = new URL(response.url());
    completeSizes.set(pathname, gzipSync(await response.body()).length);
    if (askedAt <= milliseconds) sizes.set(pathname, completeSizes.get(pathname)!);
  }
  await context.close();
  if (sizes.size === 0) throw new Error('the page asked for no JavaScript at all: nothing was measured');
  return { milliseconds, completeMilliseconds, sizes, completeSizes };
}

/**
 * Runs in the page: notes the time when the file's text is drawn and the element that takes the keyboard is there: that of monaco, or the
 * field in which our page shows a text before monaco is loaded. Notes monaco's own time too.
 */
const watchForEditor = `new MutationObserver((_, observer) => {
  const field = document.querySelector('.first-text textarea');
  const input = document.querySelector('.monaco-editor .native-edit-context, .monaco-editor textarea');
  const text = document.querySelector('.monaco-editor .view-lines')?.textContent ?? '';
  const isComplete = Boolean(input) && text.includes('apiVersion');
  if (!isComplete && !field?.value.includes('apiVersion')) return;
  globalThis.editorUsable ??= { milliseconds: performance.now(), startedAt: performance.timeOrigin };
  if (!isComplete) return;
  globalThis.editorUsable.completeMilliseconds = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true, characterData: true })`;

interface NotedTimes {
  readonly milliseconds: number;
  readonly completeMilliseconds: number;
  readonly startedAt: number;
}

/** The noted times, once a text that is typed as soon as one can has really arrived in monaco's editor. */
async function usableTime(page: Page): Promise<NotedTimes> {
  const input = page.locator('.first-text textarea, .monaco-editor .native-edit-context, .monaco-editor textarea').first();
  await until('the editor never became usable: nothing takes the keyboard', input.focus());
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(typed);
  await until('the editor never became usable: what is typed does not arrive', page.locator('.view-lines', { hasText: typed }).waitFor());
  const noted: unknown = await page.evaluate('globalThis.editorUsable');
  if (typeof noted !== 'object' || noted === null) throw new Error('the time when the editor became usable was not noted');
  return noted as NotedTimes;
}

async function until(failure: string, event: Promise<void>): Promise<void> {
  await event.catch((error: unknown) => {
    throw new Error(`${failure} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`, { cause: error });
  });
}

/** Bytes of all scripts. */
export function totalSize(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
