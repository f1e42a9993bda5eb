import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';
for (const theme of ['浅色', '深色']) {
  test(`no serious violation of accessibility, ${theme}`, async ({ workbench, folder }) => {
    const { page, choices } = workbench;
    const isFine = (state: string) => test.step(state, async () => expect(await seriousViolations(page)).toEqual([]));
    await workbench.run('选择颜色主题');
    await choices.filter({ hasText: theme }).click();
    await expect(workbench.quickInput).toBeHidden();
    await isFine('start page');

    await page.keyboard.press('F1');
    await expect(choices.first()).toBeVisible();
    await isFine('palette');
    await page.keyboard.press('Escape');

    const text = await folder.read(detailed);
    await workbench.open(detailed);
    await workbench.setValue({ line: lineOf(text, 'far: 1.50'), key: 'far' }, '3.20');
    await workbench.counts(1, 4, 0);
    await workbench.problems.focus();
    await workbench.press('Home', 'ArrowDown', 'ArrowRight');
    await isFine('editor and Problems');

    await workbench.showPanel('指标平衡表');
    await page.getByRole('button', { name: '展开地块 U-DF-01' }).click();
    await isFine('balance table');

    await workbench.editor.focus();
    await folder.write(detailed, text.replace('parking: 179', 'parking: 180'));
    await expect(page.getByRole('tree', { name: '文件' }).getByRole('treeitem', { name: /U-DF-01\.yaml.*磁盘上已变化/ })).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await isFine('conflict');
    await page.getByRole('alertdialog').getByRole('button', { name: '比较' }).click();
    await expect(page.getByRole('textbox', { name: '磁盘上的内容' })).toBeAttached();
    await isFine('comparison');
  });
}
