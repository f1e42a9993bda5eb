import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

test('problems: groups, filters, Enter on a line, and fixes of a kind after a preview', async ({ workbench, folder }) => {
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

  await test.step('by rule, unit and verdict, without a word typed', async () => {
    await page.getByRole('combobox', { name: '按单元筛选' }).selectOption('=U-QJ-01');
    await expect(findings).toHaveCount(1);
    await page.getByRole('combobox', { name: '按规则筛选' }).selectOption('=schema/valid');
    await page.getByRole('combobox', { name: '按判定结果筛选' }).selectOption('未判定');
    await expect(page.getByText('没有符合筛选条件的问题。')).toBeVisible();
    await page.getByRole('combobox', { name: '按判定结果筛选' }).selectOption('未豁免的');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(findings).toHaveCount(5);
  });

  await test.step('the rule is explained from the line under its finding', async () => {
    await problems.focus();
    await workbench.press('Home', 'ArrowDown', 'ArrowRight');
    await problems.getByRole('treeitem', { name: '说明规则' }).first().click();
    await expect(page.getByRole('tab', { name: /规则说明：/ })).toHaveAttribute('aria-selected', 'true');
    await workbench.showPanel('问题');
  });

  await test.step('all of a kind: previewed, one left out, one undo for two files', async () => {
    const [two, one] = ['plan/detailed/U-GX-01.yaml', 'plan/detailed/U-DF-02.yaml'];
    const [before, other] = [await folder.read(two), await folder.read(one)];
    await folder.write(two, before.replace('densityPct: 45', 'densityPct: 46 # 待核').replace('densityPct: 45', 'densityPct: 47'));
    await folder.write(one, other.replace('densityPct: 45', 'densityPct: 46'));
    await workbench.counts(4, 4, 0);
    await group.selectOption('按规则');
    await groups.filter({ hasText: 'indicator/density' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: '修复全部同类问题…' }).click();
    await expect(workbench.tabs.getByRole('tab', { name: '修复预览：indicator/density' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByText('将作 3 处修改，涉及 2 个文件')).toBeVisible();
    const file = (uri: string) => page.getByRole('region', { name: uri });
    await expect(file(two).getByRole('checkbox')).toHaveCount(3);
    await file(two).getByRole('checkbox').nth(2).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('将作 2 处修改，涉及 2 个文件')).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('已修正 2 处，涉及 2 个文件，尚未保存')).toBeVisible();
    await workbench.counts(2, 4, 0);
    expect([await folder.read(one), await folder.read(two)].join('')).toContain('densityPct: 46');
    await page.getByRole('button', { name: '撤销修复' }).click();
    await workbench.counts(4, 4, 0);
    await problems.getByRole('treeitem', { level: 2 }).filter({ hasText: '建筑密度' }).first().click();
    await problems.focus();
    await page.keyboard.press('ArrowRight');
    await problems.getByRole('treeitem', { name: '修复全部同类问题…（indicator/density，3 条）' }).first().click();
    await page.getByRole('button', { name: '应用所选修改' }).click();
    await workbench.counts(1, 4, 0);
    await page.keyboard.press('Control+Alt+s');
    await expect.poll(() => folder.read(one)).toBe(other);
    await expect.poll(() => folder.read(two)).toBe(before.replace('densityPct: 45', 'densityPct: 45 # 待核'));
  });
});
