import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('balance: a conflict explained, the least change by row, compared, accepted and taken back in one step; pictures', async ({ workbench, folder }) => {
  const { page } = workbench;
  const form = page.getByRole('form', { name: '平衡的范围和条件' });
  const result = page.getByRole('region', { name: '平衡结果' });
  const patch = result.getByRole('table', { name: /改动 \d+ 处/ });
  const unsaved = workbench.tabs.getByRole('tab', { name: /未保存/ });
  const before = await folder.read(detailed);

  await test.step('a demand that cannot be met is told with its opponents and ways out', async () => {
    await workbench.run('平衡…');
    await form.getByRole('combobox', { name: '范围' }).selectOption('U-DF-01');
    await form.getByRole('button', { name: '添加目标' }).click();
    await form.getByRole('spinbutton', { name: '目标 1 的数值' }).fill('9999999');
    await form.getByRole('button', { name: '求解' }).click();
    await expect(result.getByRole('status')).toContainText('无解');
    await expect(result.getByRole('listitem').filter({ hasText: '不超过 546303 m²' })).toContainText('indicator/unit-controls');
    await expect(result.getByRole('heading', { name: '代价从小到大的让步' })).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
  });

  await test.step('one that can: the patch, with a parcel locked', async () => {
    await form.getByRole('combobox', { name: '要锁定的编号' }).fill('P-DF-01-03');
    await page.keyboard.press('Enter');
    await form.getByRole('combobox', { name: '目标 1 的比较方式' }).selectOption('atMost');
    await form.getByRole('spinbutton', { name: '目标 1 的数值' }).fill('500000');
    await form.getByRole('button', { name: '求解' }).click();
    await expect(result.getByRole('status')).toContainText('已平衡');
    await expect(patch.getByRole('row').filter({ hasText: 'P-DF-01-03' })).toHaveCount(0);
    await expect(patch.getByRole('row').filter({ hasText: 'SP-2025-2030 规划建筑面积' })).toContainText('3,122,753');
    await expect(result).toContainText('已证明最优');
    await result.getByRole('button', { name: `比较 ${detailed}` }).click();
    await expect(page.getByRole('textbox', { name: `${detailed} 修改后的内容` })).toBeAttached();
    await expect(page.getByRole('tab', { name: 'U-DF-01.yaml（指标平衡）' })).toBeVisible();
  });

  await test.step('accepted, and taken back by one undo', async () => {
    await result.getByRole('button', { name: /^接受所选/ }).click();
    await expect(unsaved).toHaveCount(3);
    await expect(patch.getByText('已接受').first()).toBeVisible();
    // A parcel that the sample's scenario is based on is among those that change, and the scenario is told to be behind.
    await workbench.counts(0, 5, 0);
    await page.getByRole('tab', { name: /^U-DF-01\.yaml，未保存/ }).first().click();
    await workbench.editor.focus();
    await page.keyboard.press('Control+z');
    await expect(unsaved).toHaveCount(0);
    expect(await folder.read(detailed)).toBe(before);
  });

  await test.step('from a problem: its unit is the scope, and the number goes back', async () => {
    await workbench.open(detailed);
    await workbench.setValue({ line: lineOf(before, 'plannedGfaM2: 89635'), key: 'plannedGfaM2' }, '99635');
    await workbench.showPanel('问题');
    const problem = workbench.problems.getByRole('treeitem').filter({ hasText: 'indicator/' }).first();
    await problem.click();
    await workbench.problems.focus();
    await page.keyboard.press('ArrowRight');
    await workbench.problems.getByRole('treeitem').filter({ hasText: '平衡这项指标' }).first().click();
    await expect(form.getByRole('combobox', { name: '范围' })).toHaveValue('U-DF-01');
    await form.getByRole('button', { name: '删除目标 1' }).click();
    await form.getByRole('button', { name: '求解' }).click();
    await expect(patch.getByRole('row').filter({ hasText: 'P-DF-01-01' }).first()).toContainText('99,635');
    await result.getByRole('button', { name: /^接受所选/ }).click();
    await workbench.checked();
    await workbench.counts(0, 4, 0);
  });

  await test.step('transfers and years, as pictures and as tables, in the dark', async () => {
    // What tells of the accepted patch lies over the tables.
    await workbench.run('清除所有通知');
    await workbench.run('选择颜色主题');
    await workbench.choices.filter({ hasText: '深色' }).first().click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const parts = page.getByRole('tablist', { name: '表格、平衡和图' });
    await parts.getByRole('tab', { name: '转移' }).click();
    await expect(page.getByRole('img', { name: /^跨单元转移流向图/ })).toBeVisible();
    await expect(page.getByRole('table', { name: '跨单元转移' }).getByRole('row').filter({ hasText: 'T-01' })).toContainText('U-QJ-02');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('img', { name: /分年累计图/ })).toBeVisible();
    await page.getByRole('combobox', { name: '目标', exact: true }).selectOption('G-02');
    await expect(page.getByRole('table', { name: /^G-02/ }).getByRole('row').filter({ hasText: '2027' })).toContainText('1,928,531');
    await expect(page.getByRole('combobox', { name: '详细规划口径' })).toHaveValue('plannedGfaM2');
    const year = page.getByRole('table', { name: /^G-02/ }).getByRole('row').filter({ hasText: '2027' });
    await expect(year).toContainText('一致');
    await year.getByRole('button', { name: '1,928,531' }).last().click();
    await page.getByRole('region', { name: /^2027 年规划建筑面积由以下 20 个地块合计/ }).getByRole('button', { name: /^P-DF-01-03/ }).click();
    await workbench.atLine(lineOf(before, 'plannedGfaM2: 101901'));
    await parts.getByRole('tab', { name: '平衡…' }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await parts.getByRole('tab', { name: '表格' }).click();
    const arithmetic = page.getByRole('region', { name: '算式' });
    await workbench.balance.getByRole('row', { name: /^合计/ }).getByRole('gridcell', { name: '3,169,056' }).focus();
    await arithmetic.getByRole('button', { name: 'U-DF-01 的算式' }).click();
    await expect(arithmetic.getByRole('listitem')).toHaveCount(6);
    await arithmetic.getByRole('button', { name: /^P-DF-01-06/ }).click();
    await workbench.atLine(lineOf(before, 'plannedGfaM2: 90893'));
  });
});
