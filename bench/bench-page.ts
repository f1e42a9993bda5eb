import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../scripts/browser.mjs';
import { serveWorkbench } from '../test/journeys/served-workbench.ts';

/** Starts the Chromium that benches are measured in. Throws with one clear message where there is none. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('没有可用的 Chromium，npm test 会安装一个 / no Chromium found: npm test installs one');
  return chromium.launch({ executablePath, args: [...browserArguments, ...more] });
}

/** Runs with the workspace's files on disk, in a folder that is gone afterwards. */
export async function withFolder<T>(files: ReadonlyMap<string, string | Uint8Array>, run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'plansmith-bench-'));
  try {
    for (const [uri, content] of files) {
      const file = join(folder, uri);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs with the built workbench over a folder, in a page that nothing else uses, after its first check. */
export async function withWorkbench<T>(folder: string, run: (page: Page) => Promise<T>): Promise<T> {
  const served = await serveWorkbench(folder);
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(300_000);
      await page.goto(served.url);
      await page.getByRole('button', { name: /检查日期 \d/ }).waitFor();
      return await run(page);
    } finally {
      await browser.close();
    }
  } finally {
    await served.dispose();
  }
}

/** Opens a file by quick open, with the cursor at a line and column, both from 1. */
export async function openFile(page: Page, uri: string, { line, column }: { readonly line: number; readonly column: number }): Promise<void> {
  const input = page.getByRole('combobox', { name: '快速打开' });
  await page.keyboard.press('Control+p');
  await input.fill(uri);
  await page.getByRole('listbox', { name: '结果' }).getByRole('option').filter({ hasText: uri.split('/').at(-1)! }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: `${uri} 的内容` }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+g');
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `行 ${line}，列 ${column}` }).waitFor();
}
