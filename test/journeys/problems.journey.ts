import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

test('problems: groups, filter, classes, and Enter on a line', async ({ workbench, folder }) => {
  const { page, problems } = workbench;
  const groups = problems.getByRole('treeitem', { level: 1 });
  const findings = problems.getByRole('treeitem', { level: 2 });
  await folder.replace('plan/detailed/U-DF-01.yaml', '    far: 1.50', '    far: 3.20');
  await folder.replace('plan/detailed/U-QJ-01.yaml', 'status: review', 'status: reviw');
  await workbench.counts(2, 4, 0);
  await expect(groups).toHaveText([/U-DF-01\.yaml.*plan\/detailed.*1/s, /U-QJ-01\.yaml/, /2026\.yaml/, /pack\.yaml/, /PRJ-08\.yaml/]);

  const group = page.getByRole('combobox', { name: '分组' });
  await group.selectOption('按规则');
  await expect(groups).toHaveText([/indicator\/far/, /schema\/valid/, /reference\/policy-instrument-registered/, /schedule\/overdue/, /schema\/parameter-missing/]);
  await group.selectOption('按单元');
  await expect(groups).toHaveText([/U-DF-01/, /U-QJ-01/, /不属于任何单元/]);

  const filter = page.getByRole('searchbox', { name: '筛选（文字、规则编号、文件）' });
  await filter.fill('容积率');
  await expect(findings).toHaveCount(1);
  await expect(page.getByText('显示 1 / 6')).toBeVisible();
  await filter.fill('没有这样的问题');
  await expect(page.getByText('没有符合筛选条件的问题。')).toBeVisible();
  await filter.fill('');
  await page.getByRole('button', { name: /^显示错误/ }).click();
  await expect(findings).toHaveCount(4);
  await page.getByRole('button', { name: /^显示错误/ }).click();
  await expect(findings).toHaveCount(6);

  const text = await folder.read('plan/detailed/U-DF-01.yaml');
  await problems.focus();
  await workbench.press('Home', 'ArrowDown', 'Enter');
  await expect(page.getByRole('textbox', { name: 'plan/detailed/U-DF-01.yaml 的内容' })).toBeFocused();
  await expect(workbench.statusBar.getByRole('button', { name: `行 ${lineOf(text, 'far: 3.20')}，列 14（已选 4）` })).toBeVisible();

  await problems.focus();
  await workbench.press('Home', 'ArrowDown', 'ArrowRight');
  await expect(problems.getByRole('treeitem', { name: /净用地面积 = 59756\.97/ })).toBeVisible();
  await problems.getByRole('treeitem', { name: /净用地面积 = 59756\.97/ }).click();
  await expect(workbench.statusBar.getByRole('button', { name: new RegExp(`^行 ${lineOf(text, 'netM2: 59756.97')}，`) })).toBeVisible();
  await problems.getByRole('treeitem', { name: /快速修复：将容积率改为 1\.50/ }).click();
  await workbench.counts(1, 4, 0);
});
