import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('completion offers far for rjl and for 容积率, and inserts it', async ({ workbench, folder }) => {
  const { page } = workbench;
  await folder.replace(detailed, '    far: 1.50\n', '');
  const line = lineOf(await folder.read(detailed), 'plannedGfaM2: 89635');
  const offered = page.getByRole('option', { name: /^far\b/ }).first();
  await workbench.open(detailed);
  await workbench.goTo(line);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('rjl');
  await expect(offered).toHaveAccessibleName(/容积率/);
  await workbench.press('Escape', 'Backspace', 'Backspace', 'Backspace');
  await expect(offered).toBeHidden();
  await page.keyboard.type('容积率');
  await expect(offered).toHaveAccessibleName(/容积率/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('1.5');
  await page.keyboard.press('Control+s');
  await expect.poll(() => folder.read(detailed)).toContain('    plannedGfaM2: 89635\n    far: 1.5\n    farCeiling: 3.00');
  await workbench.counts(0, 4, 0);
});

test('hover, definition, quick fix and rename', async ({ workbench, folder }) => {
  const { page } = workbench;
  const text = await folder.read(detailed);
  const tooltip = page.getByRole('tooltip');
  const far = lineOf(text, 'far: 1.50');
  await workbench.open(detailed);

  await test.step('hover over far', async () => {
    await workbench.goTo(far, 6);
    await workbench.press('Control+k', 'Control+i');
    await expect(tooltip).toContainText('容积率');
    await expect(tooltip).toContainText('89635');
    await expect(tooltip).toContainText('59756.97');
    await expect(tooltip).toContainText(/来源/);
    await page.keyboard.press('Escape');
  });

  await test.step('quick fix sets the value', async () => {
    await workbench.setValue({ line: far, key: 'far' }, '3.20');
    await workbench.counts(1, 4, 0);
    await page.keyboard.press('Control+.');
    const fix = page.getByRole('option', { name: '将容积率改为 1.50' });
    await expect(fix).not.toContainText('Set the FAR');
    await fix.click();
    await workbench.counts(0, 4, 0);
    await page.keyboard.press('Control+s');
    await expect(workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml', exact: true })).toBeVisible();
    expect((await folder.read(detailed)).replace('    far: 1.5\n', '    far: 1.50\n')).toBe(text);
  });

  await test.step('definition of a parcel', async () => {
    const inventory = await folder.read('inventory/df.yaml');
    await workbench.goTo(lineOf(text, '- parcelRef: P-DF-01-03'), 20);
    await page.keyboard.press('F12');
    await expect(page.getByRole('textbox', { name: 'inventory/df.yaml 的内容' })).toBeFocused();
    await workbench.atLine(lineOf(inventory, '- id: P-DF-01-03'));
  });

  await test.step('rename of a unit reaches YAML and GeoJSON, and can be taken back', async () => {
    const unit = 'plan/units/U-DF-01.yaml';
    await workbench.open(unit);
    await workbench.goTo(lineOf(await folder.read(unit), 'id: U-DF-01'), 6);
    const rename = page.getByRole('textbox', { name: /重命名输入/ });
    const renamed = page.getByRole('region', { name: '通知' }).getByRole('status').filter({ hasText: '个文件中改名' });
    await page.keyboard.press('F2');
    await rename.fill('U-DF-09');
    await page.keyboard.press('Enter');
    await expect(renamed).toContainText('plan/detailed/U-DF-01.yaml');
    await expect(renamed).toContainText('layers/units.geojson');
    await workbench.counts(0, 4, 0);
    await renamed.getByRole('button', { name: '全部撤销' }).click();
    await expect(workbench.editor).toBeFocused();
    await expect(workbench.tabs.getByRole('tab', { name: /未保存/ })).toHaveCount(0);
    await page.keyboard.press('F2');
    await rename.fill('U-DF-09');
    await page.keyboard.press('Enter');
    await workbench.run('全部保存');
    await expect(renamed).toHaveCount(0);
    await expect.poll(() => folder.read('layers/units.geojson')).toContain('"U-DF-09"');
    expect(await folder.read('layers/units.geojson')).not.toContain('"U-DF-01"');
    expect(await folder.read(unit)).toContain('\nid: U-DF-09\n');
    expect(await folder.read(detailed)).toContain('\nunitRef: U-DF-09\n');
    // The files are written one after the other: the whole plan agrees once the last of them is.
    await expect(async () => {
      expect(JSON.parse(await folder.check())).toMatchObject({ summary: { errors: 0, warnings: 4, undecided: 0 } });
    }).toPass({ timeout: 60_000 });
  });
});

test('derived numbers behind authored ones, commands over records, help for keys, folding', async ({ workbench, folder }) => {
  const { page, quickInput, choices } = workbench;
  const text = await folder.read(detailed);
  const far = lineOf(text, 'far: 1.50');
  const lineWith = (part: string | RegExp) => page.locator('.view-line').filter({ hasText: part }).first();
  await workbench.open(detailed);
  await workbench.goTo(far, 6);

  await test.step('the indicator behind the floor area, the checked value behind the ratio', async () => {
    await expect(lineWith('plannedGfaM2: 89635')).toContainText(/容积率\s1.5$/);
    await expect(lineWith(/^\s*far:\s1.50/)).toContainText(/=\s1.50$/);
  });

  await test.step('a value that does not agree is marked, and its lens tells of the finding', async () => {
    await workbench.setValue({ line: far, key: 'far' }, '1.80');
    await expect(lineWith(/^\s*far:\s1.80/)).toContainText(/≠\s1.5$/);
    await workbench.goTo(lineOf(text, '- parcelRef: P-DF-01-01'), 20);
    await page.getByRole('button', { name: /^问题 \d+$/ }).first().click();
    await expect(workbench.problems.getByRole('treeitem', { name: /P-DF-01-01 容积率填写 1.80/ })).toBeVisible();
  });

  await test.step('what refers to a parcel, by keyboard', async () => {
    await workbench.goTo(lineOf(text, '- parcelRef: P-DF-01-01'), 20);
    await workbench.run('当前记录的操作…');
    await expect(choices.filter({ hasText: '平衡这项指标…' })).toBeVisible();
    await quickInput.fill('引用');
    await page.keyboard.press('Enter');
    await expect(choices.filter({ hasText: /U-DF-01 › parcelRefs/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('help for the keys of a record', async () => {
    await workbench.goTo(far + 1, 1);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const help = page.locator('.parameter-hints-widget');
    await expect(help).toContainText(/已填：.*plannedGfaM2/);
    await page.keyboard.type('greenM2: ');
    await expect(help).toContainText('绿地面积');
    await expect(help).toContainText(/平方米/);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await workbench.press('Control+z', 'Control+z');
  });

  await test.step('all records folded', async () => {
    await workbench.run('折叠所有地块等记录');
    await expect(lineWith('farCeiling')).toHaveCount(0);
    await expect(lineWith('- parcelRef: P-DF-01-02')).toBeVisible();
  });
});
