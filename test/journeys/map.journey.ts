import { readFile } from 'node:fs/promises';
import { seriousViolationsInBoth } from './axe.ts';
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
  const opacity = map.getByRole('slider', { name: '低效用地地块 不透明度' });
  await opacity.focus();
  await changesDrawing(workbench, () => opacity.press('Home'));
  await opacity.press('End');
  await map.getByRole('button', { name: '上移 低效用地地块' }).press('Enter');

  const style = map.getByRole('combobox', { name: '着色' });
  await changesDrawing(workbench, () => style.selectOption({ label: '容积率' }));
  await map.getByText('图例', { exact: true }).click();
  await expect(map.getByText('按分位数分级')).toBeVisible();
  await style.selectOption({ label: '规划用途' });
  const year = map.getByRole('slider', { name: '年份' });
  await changesDrawing(workbench, () => year.press('Home'));
  await expect(map.getByRole('status').filter({ hasText: '现状' })).toBeVisible();

  // What was arranged is there again.
  await workbench.page.reload();
  await workbench.checked();
  await map.getByText('图层', { exact: true }).click();
  const boxes = map.getByRole('checkbox');
  await expect(boxes.filter({ visible: true }).first()).toBeVisible();
  const names = await map.getByRole('listitem').filter({ has: workbench.page.getByRole('checkbox') }).allInnerTexts();
  expect(names.findIndex((name) => name.includes('低效用地地块'))).toBeLessThan(names.findIndex((name) => name.includes('再开发单元')));
});

test('parcels are found, gathered and summed up, measured, compared and put on paper, by keyboard', async ({ workbench }) => {
  const { page, map } = workbench;
  const search = map.getByRole('combobox', { name: '查找编号或名称' });
  const canvas = map.getByRole('region', { name: '地图画布' });
  await workbench.run('在地图上查找');
  await expect(search).toBeFocused();
  await page.keyboard.type('P-DF-01-0');
  await expect(map.getByRole('listbox', { name: '查找结果' }).getByRole('option')).toHaveCount(6);
  await workbench.press('Enter');
  await expect(map.getByText('选中 P-DF-01-01')).toBeVisible();
  await search.fill('P-DF-01-02');
  await workbench.press('Control+Enter');
  await expect(map.getByText('选中 2 个对象')).toBeVisible();
  await map.getByText(/^所选对象 2/).click();
  await expect(map.getByText('125,804.07 m²')).toBeVisible();
  await expect(map.getByRole('list', { name: '所选对象' }).getByRole('listitem')).toHaveCount(2);

  // A box takes in what it meets; a click with Shift takes it out again.
  const box = (await canvas.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await map.getByRole('button', { name: '清除选择' }).click();
  await page.keyboard.down('Shift');
  await page.mouse.move(middle.x - 4, middle.y - 40);
  await page.mouse.down();
  await page.mouse.move(middle.x + 20, middle.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(map.getByText('选中 P-DF-01-02')).toBeVisible();
  await page.mouse.click(middle.x, middle.y);
  await page.keyboard.up('Shift');
  await expect(map.getByText('选中 P-DF-01-02')).toBeHidden();
  await page.mouse.move(middle.x + 3, middle.y);
  await expect(map.getByRole('tooltip')).toContainText('一类工业用地');

  await map.getByRole('button', { name: '测面' }).press('Enter');
  const keys = ['Space', 'ArrowRight', 'Space', 'ArrowDown', 'Space'];
  for (const key of keys) {
    await page.keyboard.press(key);
    // The arrows move the map in a glide.
    if (key.startsWith('Arrow')) await page.waitForTimeout(400);
  }
  await expect(map.getByRole('region', { name: '测面' }).getByRole('status')).toHaveText(/周长 [\d,.]+ m\s*椭球面积 [\d,.]+ m²（[\d.]+ ha）/);
  await workbench.press('Escape');
  await expect(map.getByRole('region', { name: '测面' })).toBeHidden();

  await map.getByRole('button', { name: '对比' }).press('Enter');
  const border = map.getByRole('slider', { name: '前后对比分界' });
  await border.press('ArrowLeft');
  await expect(border).toHaveAttribute('aria-valuenow', '45');
  await map.getByRole('button', { name: '对比' }).press('Enter');
  await expect(border).toBeHidden();

  const download = page.waitForEvent('download');
  await workbench.run('导出图纸');
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).toMatch(/^<svg[^>]*width="297mm"/);
  for (const part of ['低效用地再开发规划图', '示意数据', '比例尺 1 : ', '07 居住用地', '城镇开发边界']) expect(svg).toContain(part);
});

test('no serious violation of accessibility on the map, in light and dark', async ({ workbench }) => {
  const { page, map } = workbench;
  const search = map.getByRole('combobox', { name: '查找编号或名称' });
  await map.getByRole('combobox', { name: '着色' }).selectOption({ label: '检查结论' });
  await search.fill('P-DF-01-01');
  await search.press('Enter');
  await map.getByText(/^所选对象/).click();
  await map.getByText('图例', { exact: true }).click();
  await map.getByRole('button', { name: '测距' }).click();
  await map.getByRole('button', { name: '对比' }).click();
  await map.getByText('图层', { exact: true }).click();
  expect(await seriousViolationsInBoth(page)).toEqual([]);
  await map.getByText('出图', { exact: true }).click();
  await search.fill('DF');
  expect(await seriousViolationsInBoth(page)).toEqual([]);
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
