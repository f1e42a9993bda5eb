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
  /** Gzipped size by path of the scripts asked for until then, workers' included. */
  readonly sizes: ReadonlyMap<string, number>;
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
  const { usableAt, milliseconds } = await usableTime(page);
  const sizes = new Map<string, number>();
  for (const request of requests.filter((item) => item.timing().startTime <= usableAt)) {
    const response = await request.response();
    if (!response || !/javascript/.test(response.headers()['content-type'] ?? '')) continue;
    sizes.set(new URL(response.url()).pathname, gzipSync(await response.body()).length);
  }
  await context.close();
  if (sizes.size === 0) throw new Error('the page asked for no JavaScript at all: nothing was measured');
  return { milliseconds, sizes };
}

/** Runs in the page: notes the time when the file's text is drawn and the element that takes the keyboard is there. */
const watchForEditor = `new MutationObserver((_, observer) => {
  const input = document.querySelector('.monaco-editor .native-edit-context, .monaco-editor textarea');
  const text = document.querySelector('.monaco-editor .view-lines')?.textContent ?? '';
  if (!input || !text.includes('apiVersion')) return;
  globalThis.editorUsable = { milliseconds: performance.now(), usableAt: performance.timeOrigin + performance.now() };
  observer.disconnect();
}).observe(document, { childList: true, subtree: true, characterData: true })`;

/** The noted time, once a letter that is typed has really arrived in the text. */
async function usableTime(page: Page): Promise<{ readonly milliseconds: number; readonly usableAt: number }> {
  const input = page.locator('.monaco-editor .native-edit-context, .monaco-editor textarea').first();
  await until('the editor never became usable: nothing takes the keyboard', input.focus());
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(typed);
  await until('the editor never became usable: what is typed does not arrive', page.locator('.view-lines', { hasText: typed }).waitFor());
  const noted: unknown = await page.evaluate('globalThis.editorUsable');
  if (typeof noted !== 'object' || noted === null) throw new Error('the time when the editor became usable was not noted');
  return noted as { readonly milliseconds: number; readonly usableAt: number };
}

async function until(failure: string, event: Promise<void>): Promise<void> {
  await event.catch((error: unknown) => {
    throw new Error(`${failure} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`, { cause: error });
  });
}

/** Bytes of all scripts. */
export function totalSize({ sizes }: UsableEditor): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
