import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';
const message = 'P-DF-01-01 容积率填写 3.20，按 89635 m² ÷ 59756.97 m² 计算应为 1.50（允许差 0.005）';

test('a parcel’s FAR contradicts its floor area: seen everywhere, undone, made again, saved, and the same from the command line', async ({ workbench, folder }, testInfo) => {
  const { page } = workbench;
  const inProblems = workbench.problems.getByRole('treeitem', { name: /indicator\/far/ });
  const onMap = workbench.map.getByRole('status').filter({ hasText: '图上问题' });
  const shoot = async (name: string) => testInfo.attach(name, { body: await page.screenshot(), contentType: 'image/png' });
  await workbench.counts(0, 4, 0);
  await expect(workbench.statusBar.getByTitle('分支 main，0 个文件有改动')).toBeVisible();

  await test.step('find the unit’s detailed plan', async () => {
    await page.keyboard.press('Control+p');
    await workbench.quickInput.fill('U-DF-01 detailed');
    await expect(workbench.choices.first()).toHaveText(/U-DF-01\.yaml\s*plan\/detailed/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: `${detailed} 的内容` })).toBeFocused();
  });

  const line = lineOf(await folder.read(detailed), 'far: 1.50');
  const contradict = () => workbench.setValue({ line, key: 'far' }, '3.20');

  await test.step('the finding in editor, Problems, map and balance table', async () => {
    await contradict();
    await workbench.counts(1, 4, 0);
    await expect(inProblems).toContainText(message);
    await expect(inProblems).toContainText(`indicator/far U-DF-01.yaml [${line}, 10]`);
    await expect(workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tree', { name: '文件' }).getByRole('treeitem', { name: /U-DF-01\.yaml.*未保存.*错误 1/ })).toBeVisible();
    await expect(onMap).toHaveText('图上问题 1');
    await page.keyboard.press('Shift+F8');
    await expect(page.getByRole('tooltip')).toContainText(message);
    // The squiggle has neither role nor label.
    await expect(page.locator('.squiggly-error')).toBeVisible();
    await shoot('finding');
    await page.keyboard.press('Escape');
    await workbench.showPanel('指标平衡表');
    await page.getByRole('button', { name: '展开地块 U-DF-01' }).click();
    await expect(page.getByText('11 个单元：0 项超出，0 项不足，1 项不符，0 项未判定')).toBeVisible();
    await expect(workbench.balance.getByRole('row', { name: /^P-DF-01-01/ }).getByRole('gridcell', { name: /不符/ })).toHaveText(/1\.50\s*填写 3\.20，不符/);
    await shoot('balance');
  });

  await test.step('undo takes it away', async () => {
    await workbench.editor.focus();
    while ((await workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' }).count()) > 0) await page.keyboard.press('Control+z');
    await expect(page.getByText('11 个单元：0 项超出，0 项不足，0 项不符，0 项未判定')).toBeVisible();
    await workbench.counts(0, 4, 0);
    await expect(onMap).toHaveText('图上问题 0');
    await expect(page.locator('.squiggly-error')).toHaveCount(0);
    await workbench.showPanel('问题');
    await expect(inProblems).toHaveCount(0);
    expect(await folder.read(detailed)).toContain('    far: 1.50\n    farCeiling: 3.00');
  });

  await test.step('change again, save, see git’s status', async () => {
    const before = await folder.read(detailed);
    await contradict();
    await expect(inProblems).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml', exact: true })).toBeVisible();
    await expect(workbench.statusBar.getByTitle('分支 main，1 个文件有改动')).toBeVisible();
    await expect(page.getByRole('tree', { name: '文件' }).getByRole('treeitem', { name: /U-DF-01\.yaml.*git：M/ })).toBeVisible();
    expect(await folder.read(detailed)).toBe(before.replace('    far: 1.50', '    far: 3.20'));
  });

  await test.step('the command line finds the same', async () => {
    const fromCommandLine = await folder.check();
    expect(JSON.parse(fromCommandLine)).toMatchObject({ summary: { errors: 1, warnings: 4, undecided: 0 } });
    expect(await workbench.exportReport()).toBe(fromCommandLine);
  });
});

test('worker and command line report the same bytes of a clean and of a broken workspace', async ({ workbench, folder }) => {
  const clean = await folder.check();
  expect(await workbench.exportReport()).toBe(clean);

  const parcels = await folder.read('layers/parcels.geojson');
  await folder.write('layers/parcels.geojson', crossFirstMoveSecond(parcels));
  await folder.write('inventory/gbk.yaml', Uint8Array.from([...Buffer.from('kind: parcelInventory\ntitle: '), 0xbc, 0xd1, 0xc4, 0xbe, 0xcb, 0xb9, 0x0a]));
  await folder.write('plan/broken.yaml', 'kind: unitDetailedPlan\nid: DP-X\n  title: [1, 2\nfar: 1\nfar: 2\n\ttab: 3\n');
  await folder.replace('plan/special.yaml', 'status: review', 'status: reviw');
  const broken = await folder.check();
  const { findings } = JSON.parse(broken) as { findings: { rule: string; messageId: string; uri: string }[] };
  const told = findings.map(({ rule, messageId, uri }) => `${uri} ${rule} ${messageId}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'inventory/gbk.yaml schema/valid yaml.encoding',
      'inventory/xy.yaml geometry/parcel-overlap overlap',
      'layers/parcels.geojson geometry/valid selfCrossing',
      'plan/broken.yaml schema/valid yaml.syntax',
      'plan/special.yaml schema/valid notAllowed',
    ]),
  );
  await expect.poll(() => workbench.exportReport()).toBe(broken);
});

/** The layer with a first parcel that crosses itself, and a second one that lies on the third. */
function crossFirstMoveSecond(text: string): string {
  const layer = JSON.parse(text) as { features: { geometry: { coordinates: [number, number][][] } }[] };
  const [first, second, third] = layer.features;
  const ring = first!.geometry.coordinates[0]!;
  [ring[1], ring[2]] = [ring[2]!, ring[1]!];
  second!.geometry.coordinates = third!.geometry.coordinates;
  return JSON.stringify(layer);
}
