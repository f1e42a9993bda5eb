import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('what if: a value dragged and typed, what follows live, kept as a scenario, compared, balanced on, applied and taken back', async ({ workbench, folder }) => {
  const { page, balance } = workbench;
  const panel = page.getByRole('region', { name: '假设的结果' });
  const parts = page.getByRole('tablist', { name: '表格、平衡和图' });
  const unit = balance.getByRole('row', { name: /U-DF-01/ });
  const parcel = balance.getByRole('row', { name: /^P-DF-01-01/ });
  const totals = balance.getByRole('row', { name: /^合计/ });
  const area = balance.getByRole('row', { name: /^东风区/ });
  const field = page.getByRole('spinbutton', { name: 'P-DF-01-01 规划建筑面积 假设为' });
  const unsaved = workbench.tabs.getByRole('tab', { name: /未保存/ });
  const before = await folder.read(detailed);

  await test.step('a number is typed and stepped: unit, area and totals follow, and Escape takes it back', async () => {
    await workbench.run('平衡…');
    await parts.getByRole('tab', { name: '表格' }).click();
    await page.getByRole('button', { name: '假设', exact: true }).click();
    await page.getByRole('button', { name: '展开地块 U-DF-01' }).click();
    await parcel.getByRole('gridcell', { name: '89,635' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toHaveValue('89735');
    await expect(unit.getByRole('gridcell', { name: '546,403' })).toHaveClass(/over/);
    await page.keyboard.press('Escape');
    await expect(unit.getByRole('gridcell', { name: '546,303' }).first()).toBeVisible();
    await expect(unit.getByRole('gridcell', { name: '546,403' })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await field.fill('99635');
    await page.keyboard.press('Enter');
    await expect(unit.getByRole('gridcell', { name: '556,303' })).toContainText('超出 10,000');
    await expect(area.getByRole('gridcell', { name: '812,556' })).toHaveCount(1);
    await expect(totals.getByRole('gridcell', { name: '3,179,056' })).toContainText('3,169,056');
    await expect(panel.getByText('将出现的意见')).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: 'indicator/unit-controls' })).toHaveCount(1);
    await expect(unsaved).toHaveCount(0);
    expect(await seriousViolations(page)).toEqual([]);
  });

  await test.step('a bar is dragged', async () => {
    const bar = parcel.locator('.whatif-bar').first();
    await bar.scrollIntoViewIfNeeded();
    const box = (await bar.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 5, box.y + 2, { steps: 4 });
    await page.mouse.up();
    await expect(unit.getByRole('gridcell', { name: '556,303' })).toHaveCount(0);
    await expect(panel.getByRole('status')).toContainText('改动 1 个地块、1 个单元');
  });

  await test.step('kept as a scenario, and compared with that of the sample', async () => {
    await parts.getByRole('tab', { name: '方案比较' }).click();
    await page.getByRole('combobox', { name: '方案 A' }).selectOption({ label: 'SC-01 佳东老工业单元减量方案（示意）' });
    await expect(page.getByRole('columnheader', { name: 'SC-01 减规划' })).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
    await parts.getByRole('tab', { name: '表格' }).click();
    await page.getByRole('textbox', { name: '方案名称' }).fill('增量方案');
    await panel.getByRole('button', { name: '保存为方案' }).click();
    await expect(workbench.tabs.getByRole('tab', { name: /SC-02\.yaml，未保存/ })).toBeVisible();
    await parts.getByRole('tab', { name: '方案比较' }).click();
    await page.getByRole('combobox', { name: '方案 B' }).selectOption({ label: 'SC-02 增量方案（示意）' });
    const table = page.getByRole('table', { name: /^规划与方案的指标/ });
    await expect(table.getByRole('columnheader', { name: 'SC-02 减规划' })).toBeVisible();
    await expect(table.getByRole('row').filter({ hasText: 'U-DF-01' }).filter({ hasText: '规划建筑面积' })).toContainText('-17,928');
    await expect(table.getByRole('row').filter({ hasText: '改动地块' })).toContainText('2');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
    expect(file.suggestedFilename()).toBe('scenarios.csv');
  });

  await test.step('written over while its document is open, named anew, copied and deleted', async () => {
    const chosen = page.getByRole('combobox', { name: '选择方案' });
    const scenario = 'plan/scenarios/SC-02.yaml';
    await parts.getByRole('tab', { name: '表格' }).click();
    await workbench.tabs.getByRole('tab', { name: /SC-02\.yaml/ }).click();
    await parcel.getByRole('gridcell').nth(5).focus();
    await page.keyboard.press('Enter');
    await field.fill('88000');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: '覆盖 SC-02' }).click();
    await page.getByRole('button', { name: '全部保存' }).click();
    await expect.poll(() => folder.read(scenario).catch(() => '')).toContain('valueM2: 88000');
    expect(await folder.read(scenario)).toContain('objective: [documents, parcels, change, evenness]');
    await panel.getByRole('button', { name: '改名' }).click();
    await panel.getByRole('textbox', { name: '新名称' }).fill('增量方案定稿');
    await page.keyboard.press('Enter');
    await expect(chosen.getByRole('option', { name: 'SC-02 增量方案定稿（示意）' })).toBeAttached();
    await panel.getByRole('button', { name: '复制' }).click();
    await expect(chosen.getByRole('option', { name: 'SC-03 增量方案定稿副本（示意）' })).toBeAttached();
    await expect(workbench.tabs.getByRole('tab', { name: /SC-03\.yaml，未保存/ })).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect.poll(() => folder.read('plan/scenarios/SC-03.yaml').catch(() => '')).toContain('id: SC-03');
    await panel.getByRole('button', { name: '删除' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
    await expect(chosen.getByRole('option', { name: /^SC-03/ })).toHaveCount(0);
    // What they told of lies over the panel.
    await workbench.run('清除所有通知');
  });

  await test.step('opened, balanced on from there, applied in one step and taken back', async () => {
    await parts.getByRole('tab', { name: '表格' }).click();
    await page.getByRole('combobox', { name: '选择方案' }).selectOption({ label: 'SC-01 佳东老工业单元减量方案（示意）' });
    await panel.getByRole('button', { name: '打开' }).click();
    await expect(unit.getByRole('gridcell', { name: '528,375' })).toHaveCount(1);
    await panel.getByRole('button', { name: '平衡其余…' }).click();
    await expect(page.getByRole('combobox', { name: '目标 2 的对象' })).toHaveValue('P-DF-01-02');
    await expect(page.getByRole('spinbutton', { name: '目标 2 的数值' })).toHaveValue('80671');
    await parts.getByRole('tab', { name: '表格' }).click();
    await panel.getByRole('button', { name: '应用为未保存的修改' }).click();
    await expect(workbench.tabs.getByRole('tab', { name: /U-DF-01\.yaml，未保存/ }).first()).toBeVisible();
    await expect(panel.getByRole('status')).toContainText('还没有假设');
    await workbench.checked();
    await workbench.tabs.getByRole('tab', { name: /U-DF-01\.yaml，未保存/ }).first().click();
    await workbench.editor.focus();
    await page.keyboard.press('Control+z');
    await expect(workbench.tabs.getByRole('tab', { name: /U-DF-01\.yaml，未保存/ })).toHaveCount(0);
    expect(await folder.read(detailed)).toBe(before);
  });
});
