import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The workbench as a user meets it: parts by role and label, and what the hands do. */
export interface WorkbenchPage {
  readonly page: Page;
  /** Where text is typed; its name tells the file. */
  readonly editor: Locator;
  readonly tabs: Locator;
  readonly statusBar: Locator;
  readonly map: Locator;
  readonly balance: Locator;
  readonly problems: Locator;
  readonly quickInput: Locator;
  /** What the quick input offers. */
  readonly choices: Locator;
  /** Waits until the check of everything typed so far is shown. */
  checked(): Promise<void>;
  /** Opens a file by quick open. */
  open(uri: string): Promise<void>;
  /** Runs a command of the palette by its title. */
  run(title: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Puts the cursor on a line and column of the active editor, both from 1. */
  goTo(line: number, column?: number): Promise<void>;
  /** Waits until the cursor is in a line. */
  atLine(line: number): Promise<void>;
  /** Types a value over the one that stands behind `key: ` in a line. */
  setValue(place: { readonly line: number; readonly key: string }, value: string): Promise<void>;
  /** Shows a view by a click on its tab or activity. */
  showPanel(name: string): Promise<void>;
  /** What the command “export check report” gives to be saved. */
  exportReport(): Promise<string>;
  /** Counts in the status bar: errors, warnings, undecided. */
  counts(errors: number, warnings: number, undecided: number): Promise<void>;
}

/** The words of the Chinese workbench. */
export function createWorkbenchPage(page: Page): WorkbenchPage {
  const statusBar = page.getByRole('contentinfo', { name: '状态栏' });
  const quickInput = page.getByRole('combobox', { name: '快速打开' });
  const choices = page.getByRole('listbox', { name: '结果' }).getByRole('option');
  const editor = page.getByRole('textbox', { name: / 的内容$/ });
  const workbench: WorkbenchPage = {
    page,
    editor,
    tabs: page.getByRole('tablist', { name: '打开的文件' }),
    statusBar,
    map: page.getByRole('region', { name: '规划地图' }),
    balance: page.getByRole('treegrid', { name: '指标平衡表' }),
    problems: page.getByRole('tree', { name: '问题列表' }),
    quickInput,
    choices,
    async checked() {
      await expect(statusBar.getByRole('button', { name: /检查日期 \d/ })).toBeVisible({ timeout: 30_000 });
      await expect(statusBar).toHaveAttribute('aria-busy', 'false');
    },
    async open(uri) {
      await page.keyboard.press('Control+p');
      await quickInput.fill(uri);
      await expect(choices.first()).toContainText(uri.split('/').at(-1)!);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: `${uri} 的内容` })).toBeFocused();
    },
    async run(title) {
      await page.keyboard.press('F1');
      await quickInput.fill(`>${title}`);
      await choices.filter({ hasText: title }).first().click();
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async goTo(line, column = 1) {
      await page.keyboard.press('Control+g');
      await quickInput.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await expect(statusBar.getByRole('button', { name: `行 ${line}，列 ${column}` })).toBeVisible();
      await expect(editor).toBeFocused();
    },
    async atLine(line) {
      await expect(statusBar.getByRole('button', { name: new RegExp(`^行 ${line}，`) })).toBeVisible();
    },
    async setValue({ line, key }, value) {
      await workbench.goTo(line);
      await page.keyboard.press('Home');
      for (let step = 0; step < key.length + 2; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+End');
      await page.keyboard.type(value);
    },
    async showPanel(name) {
      await page.getByRole('tablist', { name: '面板视图' }).getByRole('tab', { name }).click();
    },
    async exportReport() {
      const download = page.waitForEvent('download');
      await workbench.run('导出检查报告');
      await choices.filter({ hasText: 'JSON，' }).click();
      return readFile(await (await download).path(), 'utf8');
    },
    async counts(errors, warnings, undecided) {
      await expect(statusBar.getByTitle(`错误 ${errors}，警告 ${warnings}，未判定 ${undecided}`)).toBeVisible();
    },
  };
  return workbench;
}

/** Number of the nth line (from 1) that is this text but for its indentation. */
export function lineOf(text: string, wanted: string, nth = 1): number {
  let seen = 0;
  const index = text.split(/\r?\n/).findIndex((line) => line.trim() === wanted && ++seen === nth);
  if (index < 0) throw new Error(`there is no line ${JSON.stringify(wanted)} number ${nth}`);
  return index + 1;
}
