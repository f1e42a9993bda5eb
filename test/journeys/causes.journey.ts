import { expect, test } from './journey.ts';

test('one cause is shown once, what follows from it beneath; a finding is waived from the editor, and not before it says why', async ({ workbench, folder }) => {
  const { page, problems } = workbench;
  await folder.replace('inventory/df.yaml', 'areaM2: 62902.07', 'areaM2: 82902.07');
  const cause = problems.getByRole('treeitem', { level: 2 }).filter({ hasText: 'P-DF-01-01 填写面积' });
  await expect(cause).toHaveCount(1);
  await expect(problems.getByRole('treeitem', { level: 2 }).filter({ hasText: '低效用地面积' })).toHaveCount(0);
  await cause.click();
  await expect(page.getByRole('textbox', { name: 'inventory/df.yaml 的内容' })).toHaveCount(1);
  await problems.focus();
  await workbench.press('ArrowRight');
  const unit = problems.getByRole('treeitem', { name: /由此引起：.*U-DF-01 低效用地面积填写/ });
  await unit.scrollIntoViewIfNeeded();
  await unit.click();
  await expect(page.getByRole('textbox', { name: 'plan/units/U-DF-01.yaml 的内容' })).toHaveCount(1);
  await folder.replace('inventory/df.yaml', 'areaM2: 82902.07', 'areaM2: 62902.07');
  await expect(cause).toHaveCount(0);
  await expect(problems.getByRole('treeitem', { name: /由此引起/ })).toHaveCount(0);

  await folder.replace('plan/detailed/U-DF-01.yaml', 'densityPct: 45', 'densityPct: 46');
  await problems.getByRole('treeitem', { level: 2 }).filter({ hasText: '建筑密度填写 46.0%' }).dblclick();
  const editor = page.getByRole('textbox', { name: 'plan/detailed/U-DF-01.yaml 的内容' });
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+.');
  await page.getByRole('option', { name: /豁免这条意见/ }).click();
  await expect(problems.getByRole('treeitem', { name: /豁免没有填写理由、批准人、批准依据/ })).toBeVisible();
  await expect(problems.getByRole('treeitem', { level: 2 }).filter({ hasText: '建筑密度填写 46.0%' })).toHaveCount(1);
});
