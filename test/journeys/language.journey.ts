import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

for (const word of ['rjl', '容积率']) {
  test(`completion offers far for ${word} and inserts it`, async ({ workbench, folder }) => {
    const { page } = workbench;
    await folder.replace(detailed, '    far: 1.50\n', '');
    const line = lineOf(await folder.read(detailed), 'plannedGfaM2: 89635');
    await workbench.open(detailed);
    await workbench.goTo(line);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(word);
    const offered = page.getByRole('option', { name: /^far\b/ }).first();
    await expect(offered).toHaveAccessibleName(/容积率/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('1.5');
    await page.keyboard.press('Control+s');
    await expect.poll(() => folder.read(detailed)).toContain('    plannedGfaM2: 89635\n    far: 1.5\n    farCeiling: 3.00');
    await workbench.counts(0, 4, 0);
  });
}

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
    await page.getByRole('option', { name: '将容积率改为 1.50' }).click();
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
    await renamed.getByRole('button', { name: '全部保存' }).click();
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
