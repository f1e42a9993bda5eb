import { expect, test } from './journey.ts';
import { lineOf, type WorkbenchPage } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';
const inventory = 'inventory/df.yaml';

test('the cursor leads the map, and a click on the map leads the cursor', async ({ workbench, folder }) => {
  const { page, map } = workbench;
  const selected = map.getByRole('status').filter({ hasText: '选中' });
  const canvas = map.getByRole('region', { name: '地图画布' });
  await workbench.open(detailed);
  await map.getByRole('button', { name: '全图' }).click();
  await workbench.goTo(lineOf(await folder.read(detailed), '- parcelRef: P-DF-01-02'), 20);
  await expect(selected).toHaveText('选中 P-DF-01-02');

  // A document that is about no place leaves the map where it is, with the parcel in its middle.
  await workbench.open('workspace.yaml');
  const box = (await canvas.boundingBox())!;
  await expect(async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.getByRole('textbox', { name: `${inventory} 的内容` })).toBeAttached({ timeout: 1000 });
  }).toPass();
  await workbench.atLine(lineOf(await folder.read(inventory), '- id: P-DF-01-02'));

  // Beside the detailed plan the click stays in it.
  await workbench.open(detailed);
  await workbench.goTo(lineOf(await folder.read(detailed), '- parcelRef: P-DF-01-02') + 3, 5);
  await expect(selected).toHaveText('选中 P-DF-01-02');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await workbench.atLine(lineOf(await folder.read(detailed), '- parcelRef: P-DF-01-02'));
});

test('layers and years are switched by their names', async ({ workbench, folder }) => {
  const { map } = workbench;
  await workbench.open(detailed);
  await workbench.goTo(lineOf(await folder.read(detailed), 'unitRef: U-DF-01'), 12);
  await expect(map.getByText('选中 U-DF-01')).toBeVisible();
  await map.getByText('图层', { exact: true }).click();
  for (const [name, shownAtFirst] of [
    ['低效用地地块', true],
    ['规划用地', false],
  ] as const) {
    const layer = map.getByRole('checkbox', { name });
    await expect(layer).toBeChecked({ checked: shownAtFirst });
    await changesDrawing(workbench, () => layer.setChecked(!shownAtFirst));
    await layer.setChecked(shownAtFirst);
  }
  const year = map.getByRole('combobox', { name: '实施年度' });
  await changesDrawing(workbench, () => year.selectOption('2030'));
});

/** Waits until what the canvas shows differs from what it showed before. */
async function changesDrawing({ map }: WorkbenchPage, act: () => Promise<unknown>): Promise<void> {
  const canvas = map.getByRole('region', { name: '地图画布' });
  const shot = async () => (await canvas.screenshot()).toString('base64');
  let before = '';
  // Only a drawing that has come to rest can be told from another one.
  await expect(async () => {
    const now = await shot();
    const settled = now === before;
    before = now;
    expect(settled).toBe(true);
  }).toPass();
  await act();
  await expect.poll(async () => (await shot()) !== before).toBe(true);
}
