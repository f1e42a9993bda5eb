import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { copySample } from '../journeys/sample-folder.ts';
import { serveWorkbench } from '../journeys/served-workbench.ts';
import { lineOf } from '../journeys/workbench-page.ts';
import { openFirefox } from './firefox-page.ts';

/**
 * The journeys of the editor in a second browser engine: Firefox at the path that is given. The last line is `N passed, N failed`;
 * what follows a step that failed is not asked.
 */
const [program] = process.argv.slice(2);
if (program === undefined) throw new Error('name the Firefox to be driven');
const uri = 'plan/detailed/U-DF-01.yaml';
const folder = await copySample();
const served = await serveWorkbench(folder.path);
const page = await openFirefox(program);
let passed = 0;
let failed = 0;

try {
  const text = await folder.read(uri);
  const far = lineOf(text, 'far: 1.50');
  await step('the folder is opened and checked', async () => {
    await page.goto(served.url);
    await counts(0, 4, 0);
  });
  await step('a file is opened by quick open', async () => {
    await page.press('Control+p');
    await page.shown('combobox', '快速打开');
    await page.type(uri);
    await page.until('the file is offered', `document.querySelector('[role=option]')?.textContent.includes('U-DF-01.yaml')`);
    await page.press('Enter');
    await page.until('its text has the keyboard', `document.activeElement?.closest('.monaco-editor') && document.querySelector('.view-lines')?.textContent.includes('apiVersion')`);
  });
  await step('what is typed is checked', async () => {
    await goTo(far, 10);
    await page.press('Shift+End');
    await page.type('3.20');
    await counts(1, 4, 0);
  });
  await step('a quick fix mends it', async () => {
    await page.press('Control+.');
    await page.until('the fix is offered', `[...document.querySelectorAll('[role=option]')].some((item) => item.textContent.includes('将容积率改为 1.50'))`);
    await page.press('Enter');
    await counts(0, 4, 0);
    await page.until('the keyboard is in the text again', `document.activeElement?.closest('.monaco-editor .native-edit-context, .monaco-editor textarea')`);
  });
  await step('undo takes the fix and the typing back', async () => {
    for (let count = 0; count < 12; count++) await page.press('Control+z');
    await page.shown('tab', 'U-DF-01.yaml');
    await counts(0, 4, 0);
  });
  await step('completion by pinyin', async () => {
    await goTo(far, 5);
    await page.press('Shift+End');
    await page.type('rjl');
    await page.until('the floor area ratio is offered', `[...document.querySelectorAll('.suggest-widget [role=option]')].some((item) => /容积率/.test(item.getAttribute('aria-label') ?? item.textContent))`);
    await page.press('Escape');
    for (let count = 0; count < 6; count++) await page.press('Control+z');
    await page.shown('tab', 'U-DF-01.yaml');
  });
  await step('a save touches the changed line only', async () => {
    await goTo(lineOf(text, 'parking: 179'), 1);
    await page.press('End', 'Backspace');
    await page.type('8');
    await page.press('Control+s');
    await page.shown('tab', 'U-DF-01.yaml');
    await onDisk(text.replace('parking: 179', 'parking: 178'));
  });
  await step('the table and the form show the same document', async () => {
    await page.press('Control+Alt+2');
    await page.shown('grid', '地块指标表格');
    await page.until('the table has the parcels', `[...document.querySelectorAll('[role=grid]')].some((grid) => grid.textContent.includes('P-DF-01-01'))`);
    await page.press('Control+Alt+3');
    await page.shown('form', `${uri} 的表单`);
    await page.press('Control+Alt+1');
    await page.until('the text is back', `document.activeElement?.closest('.monaco-editor')`);
  });
  await step('a conflict with the disk is asked about, and nothing is lost', async () => {
    const mine = (await folder.read(uri)).replace('parking: 178', 'parking: 176');
    const theirs = (await folder.read(uri)).replace('title: 佳东老工业单元详细规划（示意）', 'title: 佳东老工业单元详细规划（另存）');
    await goTo(lineOf(text, 'parking: 179'), 1);
    await page.press('End', 'Backspace');
    await page.type('6');
    await page.shown('tab', 'U-DF-01.yaml，未保存');
    await folder.write(uri, theirs);
    await page.until('the tree tells of the disk', `document.querySelector('[role=treeitem] [aria-label*="磁盘上已变化"]')`);
    await page.press('Control+s');
    await page.shown('button', '覆盖磁盘上的文件');
    assert.equal(await folder.read(uri), theirs);
    await page.click('button', '覆盖磁盘上的文件');
    await page.shown('tab', 'U-DF-01.yaml');
    await onDisk(mine);
  });
  await step('the page told of no error', async () => assert.deepEqual(page.faults, []));
} catch (error) {
  console.error(error);
  await mkdir('test-results', { recursive: true });
  await page.screenshot('test-results/firefox.png').catch(() => {});
} finally {
  await page.close();
  await served.dispose();
  await folder.dispose();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function step(name: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now();
  try {
    await run();
    passed++;
    console.log(`ok   ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}`);
    throw error;
  }
}

async function goTo(line: number, column: number): Promise<void> {
  await page.press('Control+g');
  await page.shown('combobox', '快速打开');
  await page.press('Control+a');
  await page.type(`:${line}:${column}`);
  await page.press('Enter');
  await page.until(`the cursor is at ${line}:${column}`, `[...document.querySelectorAll('button')].some((item) => item.textContent.trim() === '行 ${line}，列 ${column}') && document.activeElement?.closest('.monaco-editor')`);
}

async function counts(errors: number, warnings: number, undecided: number): Promise<void> {
  await page.until(`${errors} errors, ${warnings} warnings, ${undecided} undecided`, `document.querySelector('[title="错误 ${errors}，警告 ${warnings}，未判定 ${undecided}"]') && document.querySelector('.status-bar[aria-busy="false"]')`);
}

async function onDisk(wanted: string): Promise<void> {
  for (let turn = 0; turn < 200 && (await folder.read(uri)) !== wanted; turn++) await pause(50);
  assert.equal(await folder.read(uri), wanted);
}
