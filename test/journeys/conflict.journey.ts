import { expect, test } from './journey.ts';
import type { SampleFolder } from './sample-folder.ts';
import { lineOf, type WorkbenchPage } from './workbench-page.ts';

const uri = 'plan/detailed/U-DF-01.yaml';
const fromElsewhere = ['title: 佳东老工业单元详细规划（示意）', 'title: 佳东老工业单元详细规划（另存）'] as const;

/** Edits the file here and on the disk, and tries to save: the question is open afterwards. */
async function runIntoConflict(workbench: WorkbenchPage, folder: SampleFolder): Promise<void> {
  const text = await folder.read(uri);
  await workbench.setValue({ line: lineOf(text, 'parking: 179'), key: 'parking' }, '181');
  await expect(workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' })).toBeVisible();
  await folder.write(uri, text.replace(...fromElsewhere));
  await expect(workbench.page.getByRole('tree', { name: '文件' }).getByRole('treeitem', { name: /U-DF-01\.yaml.*磁盘上已变化/ })).toBeVisible();
  await workbench.page.keyboard.press('Control+s');
  await expect(workbench.page.getByRole('alertdialog', { name: `没有保存 ${uri}：打开之后磁盘上的文件被改动过。` })).toBeVisible();
}

test('a file that changed on disk under unsaved edits: every choice, nothing lost', async ({ workbench, folder }) => {
  const { page } = workbench;
  const choose = (name: string) => page.getByRole('alertdialog').getByRole('button', { name }).click();
  const clean = workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml', exact: true });
  const dirty = workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' });
  const original = await folder.read(uri);
  const theirs = original.replace(...fromElsewhere);
  const mine = original.replace('parking: 179', 'parking: 181');
  await workbench.open(uri);

  await test.step('keep editing', async () => {
    await runIntoConflict(workbench, folder);
    await page.keyboard.press('F1');
    await expect(workbench.quickInput).toBeHidden();
    await choose('继续编辑');
    await expect(dirty).toBeVisible();
    await expect(workbench.editor).toBeFocused();
    expect(await folder.read(uri)).toBe(theirs);
  });

  await test.step('compare', async () => {
    await page.keyboard.press('Control+s');
    await choose('比较');
    await expect(workbench.tabs.getByRole('tab', { name: /U-DF-01\.yaml（磁盘 ↔ 编辑器）/ })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('textbox', { name: '磁盘上的内容' })).toBeAttached();
    expect(await folder.read(uri)).toBe(theirs);
    await page.keyboard.press('Control+w');
    await expect(dirty).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('overwrite', async () => {
    await workbench.editor.focus();
    await page.keyboard.press('Control+s');
    await choose('覆盖磁盘上的文件');
    await expect(clean).toBeVisible();
    await expect.poll(() => folder.read(uri)).toBe(mine);
  });

  await test.step('a clean file follows the disk', async () => {
    await folder.write(uri, original);
    await workbench.open('workspace.yaml');
    await workbench.open(uri);
    await expect(clean).toBeVisible();
    await expect.poll(async () => JSON.parse(await workbench.exportReport()) as unknown).toEqual(JSON.parse(await folder.check()));
  });

  await test.step('reload, and undo brings my edits back', async () => {
    await workbench.editor.focus();
    await runIntoConflict(workbench, folder);
    await choose('放弃我的修改，读磁盘上的');
    await expect(clean).toBeVisible();
    expect(await folder.read(uri)).toBe(theirs);
    await workbench.editor.focus();
    await page.keyboard.press('Control+z');
    await expect(dirty).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect.poll(() => folder.read(uri)).toBe(mine);
  });
});

test('a file open without edits shows what was written to it elsewhere', async ({ workbench, folder }) => {
  const { page } = workbench;
  await workbench.open(uri);
  await folder.replace(uri, '    far: 1.50', '    far: 3.20');
  await workbench.counts(1, 4, 0);
  await expect(workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml', exact: true })).toBeVisible();
  await workbench.showPanel('问题');
  await workbench.problems.getByRole('treeitem', { name: /indicator\/far/ }).click();
  await expect(workbench.statusBar.getByRole('button', { name: /（已选 4）/ })).toBeVisible();
  await expect(page.getByText('3.20', { exact: true })).toBeVisible();
});
