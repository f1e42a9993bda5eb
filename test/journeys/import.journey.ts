import { readFile } from 'node:fs/promises';
import { seriousViolations, seriousViolationsInBoth } from './axe.ts';
import { drop, parcelShape, written, zipped } from './dropped-files.ts';
import { expect, test } from './journey.ts';
import { lineOf, type WorkbenchPage } from './workbench-page.ts';

const inventory = 'inventory/df.yaml';

/** The panel by the words of its headings and labels. */
function panelOf({ page }: WorkbenchPage) {
  const panel = page.getByRole('tabpanel', { name: '导入', exact: true });
  return {
    panel,
    run: panel.getByRole('button', { name: '导入', exact: true }),
    agree: panel.getByRole('checkbox', { name: '我已了解，导入其余部分' }),
    cancel: panel.getByRole('button', { name: '取消' }),
    result: panel.getByRole('region', { name: '将要发生的变化' }),
    status: panel.getByRole('status'),
    field: (name: string) => panel.getByRole('combobox', { name: `字段 ${name} 的去向` }),
    choice: (name: string) => panel.getByRole('combobox', { name, exact: true }),
  };
}

const rows = [
  { attributes: { DKBH: 'P-DF-01-01', SYZK: '空置', BZ1: '第一批' }, geometry: parcelShape('P-DF-01-01') },
  { attributes: { DKBH: 'P-DF-01-02', SYZK: '在用', BZ1: '第二批' }, geometry: parcelShape('P-DF-01-02', 0.0002) },
  { attributes: { DKBH: 'P-DF-01-97', SYZK: '在用', BZ1: '第三批' }, geometry: parcelShape('P-DF-01-01', 0.02) },
  { attributes: { DKBH: '厂区东', SYZK: '在用', BZ1: '第四批' }, geometry: parcelShape('P-DF-01-01', 0.03) },
];

test('a zipped shapefile: dropped on the map, a field sent elsewhere, previewed, imported, undone', async ({ workbench, folder }, testInfo) => {
  const { page, map } = workbench;
  const { panel, run, agree, result, status, field } = panelOf(workbench);
  const shoot = async (name: string) => testInfo.attach(name, { body: await page.screenshot(), contentType: 'image/png' });
  const original = await folder.read(inventory);
  const shapes = await folder.read('layers/parcels.geojson');

  await drop(page, map, [zipped('调查.zip', await written('shapefile', rows))]);
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('region', { name: '文件' })).toContainText('调查.zip');
  await expect(panel.getByRole('region', { name: '文件' })).toContainText('Shapefile');
  await expect(result).toContainText('新增 1');
  await expect(result).toContainText('更改 2');
  await expect(result).toContainText('不导入 1');
  await expect(result.getByRole('listitem').filter({ hasText: 'useStatus' }).first()).toContainText(/→ 空置/);

  await test.step('the map shows what would change', async () => {
    const legend = map.getByRole('region', { name: '导入预览' });
    await expect(legend).toContainText('新增 1');
    await expect(legend).toContainText('更改（虚线为原图形） 1');
    await expect(legend).toContainText('不导入 1');
    await shoot('preview');
  });

  await test.step('a field is sent to another place', async () => {
    await expect(field('BZ1')).toHaveValue('');
    await field('BZ1').selectOption({ label: '街道（乡镇）（street）' });
    await expect(result).toContainText('第一批');
    await shoot('mapping');
  });

  await test.step('what will be left out has to be agreed to', async () => {
    await expect(run).toBeDisabled();
    await expect(status).toContainText('有 1 项错误：这些内容不会导入');
    await expect(result.getByText('提示与疑点')).toBeVisible();
    await agree.check();
  });

  await test.step('imported: unsaved edits, findings anew', async () => {
    await run.click();
    await expect(panel).toBeHidden();
    await expect(page.getByText(/已导入：新增 1，更改 2，改动 2 个文件，尚未保存/)).toBeVisible();
    await expect(map.getByRole('region', { name: '导入预览' })).toBeHidden();
    expect(await folder.read(inventory)).toBe(original);
    await workbench.checked();
    await expect(workbench.statusBar.getByTitle('错误 0，警告 4，未判定 0')).toBeHidden();
    await workbench.open(inventory);
    await expect(workbench.tabs.getByRole('tab', { name: 'df.yaml，未保存' })).toBeVisible();
    await shoot('imported');
  });

  await test.step('undone, and nothing was written', async () => {
    await page.getByRole('button', { name: '撤销导入' }).click();
    await workbench.counts(0, 4, 0);
    await expect(workbench.tabs.getByRole('tab', { name: 'df.yaml', exact: true })).toBeVisible();
    expect(await folder.read(inventory)).toBe(original);
  });

  await test.step('imported again and saved', async () => {
    await drop(page, page.getByRole('tree', { name: '文件' }), [zipped('调查.zip', await written('shapefile', rows))]);
    await agree.check();
    await expect(status).toHaveText('');
    await run.click();
    await page.getByRole('button', { name: '全部保存' }).click();
    await expect.poll(() => folder.read(inventory)).not.toBe(original);
    const text = await folder.read(inventory);
    expect(text).toContain('- id: P-DF-01-97');
    expect(text.startsWith('# 东风区低效用地底数台账。')).toBe(true);
    await expect.poll(() => folder.read('layers/parcels.geojson')).toContain('P-DF-01-97');
    expect((await folder.read('layers/parcels.geojson')).split('\n').slice(0, 6)).toEqual(shapes.split('\n').slice(0, 6));
    expect(JSON.parse(await workbench.exportReport())).toEqual(JSON.parse(await folder.check()));
  });
});

test('what comes in other forms: unreadable, GeoPackage, of unknown encoding, survey coordinates', async ({ workbench }) => {
  const { page, map } = workbench;
  const { panel, run, result, status, choice, field, cancel } = panelOf(workbench);
  const calledOff = async () => {
    await cancel.click();
    await expect(panel).toBeHidden();
  };

  await test.step('what cannot be read says why', async () => {
    await drop(page, map, [{ name: '说明.docx', bytes: Buffer.from('这不是图形') }]);
    await expect(panel.getByRole('alert')).toContainText('扩展名和内容都不是可读的格式');
    await expect(run).toBeDisabled();
    await drop(page, map, [{ name: '台账.dbf', bytes: Buffer.from([3]) }]);
    await expect(panel.getByRole('alert')).toContainText('台账.dbf');
    await calledOff();
    await expect(workbench.problems).toBeVisible();
  });

  await test.step('a GeoPackage, in the engine’s worker under its policy', async () => {
    const parts = await written('geopackage', rows.slice(0, 1));
    await drop(page, map, [{ name: '调查.gpkg', bytes: parts.get('.gpkg')! }]);
    await expect(result).toContainText('更改 1');
    await calledOff();
  });

  await test.step('texts that read as GBK and as UTF-8: asked for, each with what would be read', async () => {
    const parts = new Map(await written('shapefile', [{ attributes: { DKBH: 'P-DF-01-01', BZ1: '省' }, geometry: parcelShape('P-DF-01-01') }], 4490, 'GBK'));
    parts.delete('.cpg');
    // Without the mark of its code page, the table says nothing of its encoding.
    const table = Uint8Array.from(parts.get('.dbf')!);
    table[29] = 0;
    parts.set('.dbf', table);
    await drop(page, map, [zipped('来文.zip', parts)]);
    await expect(panel.getByRole('alert')).toBeVisible();
    await expect(run).toBeDisabled();
    await expect(status).not.toHaveText('');
    await expect(choice('文字编码').getByRole('option', { name: /^GBK：.*省/ })).toBeAttached();
    await choice('文字编码').selectOption({ label: (await choice('文字编码').getByRole('option', { name: /^GBK：/ }).textContent())! });
    await field('BZ1').selectOption({ label: '街道（乡镇）（street）' });
    await expect(result.getByRole('listitem').filter({ hasText: 'street' }).last()).toContainText('→ 省');
    await expect(run).toBeEnabled();
    await calledOff();
  });

  await test.step('survey coordinates: matched by their number, a unit’s boundary in the zone’s metres', async () => {
    const parts = await written('txt', [{ attributes: { 地块编号: 'P-DF-01-02', 地块名称: 'DF-01 2 号地块（实测）' }, geometry: parcelShape('P-DF-01-02', 0.0001) }], 4531);
    await drop(page, page.getByRole('tree', { name: '文件' }), [{ name: '界址点.txt', bytes: parts.get('.txt')! }]);
    await expect(panel.getByRole('combobox', { name: '坐标系' })).toContainText('文件说明：EPSG:4531');
    await expect(result).toContainText('更改 1');
    await expect(result).toContainText('DF-01 2 号地块（实测）');
    await expect(result).toContainText(/图形 [\d.]+ → [\d.]+ m²/);
    await run.click();
    await expect(page.getByText(/已导入：新增 0，更改 1/)).toBeVisible();
  });
});

test('a new layer without a coordinate system: asked for, then a file of its own that is not on disk before it is saved', async ({ workbench, folder }) => {
  const { page } = workbench;
  const { panel, run, result, status, choice } = panelOf(workbench);
  const parts = new Map(await written('shapefile', rows.slice(0, 2)));
  parts.delete('.prj');
  await drop(page, workbench.map, [...parts].filter(([extension]) => extension !== '.fields.csv').map(([extension, bytes]) => ({ name: `survey${extension}`, bytes })));
  await expect(panel.getByRole('alert')).toContainText('文件没有说明坐标系，不作猜测');
  await expect(run).toBeDisabled();
  await expect(status).toContainText('请向提供单位核实后，在“坐标系”中选择');
  await choice('坐标系').selectOption({ value: '4490' });
  await expect(run).toBeEnabled();
  await choice('导入为').selectOption({ label: '新图层…' });
  await expect(status).toContainText('请在“匹配字段”中选择');
  await choice('匹配字段').selectOption('DKBH');
  await expect(result).toContainText('layers/survey.geojson（新建）');
  await run.click();
  const tree = page.getByRole('tree', { name: '文件' });
  await expect(page.getByText(/已导入：新增 2/)).toBeVisible();
  await workbench.open('layers/survey.geojson');
  await expect(folder.read('layers/survey.geojson')).rejects.toThrow('ENOENT');
  await page.getByRole('button', { name: '全部保存' }).click();
  await expect.poll(() => folder.read('layers/survey.geojson').catch(() => '')).toContain('P-DF-01-02');
  await expect(tree.getByRole('treeitem', { name: /^survey\.geojson/ })).toBeVisible();
  await expect.poll(async () => JSON.parse(await workbench.exportReport()) as unknown).toEqual(JSON.parse(await folder.check()));
});

test('the file to be changed changes on disk meanwhile: the preview follows, and a conflict is settled first', async ({ workbench, folder }) => {
  const { page, map } = workbench;
  const { run, result, status } = panelOf(workbench);
  const text = await folder.read(inventory);
  const shapes = [{ attributes: { DKBH: 'P-DF-01-01', SYZK: '空置' }, geometry: parcelShape('P-DF-01-01') }, { attributes: { DKBH: 'P-DF-01-02', SYZK: '空置' }, geometry: parcelShape('P-DF-01-02') }];
  await drop(page, map, [zipped('调查.zip', await written('shapefile', shapes))]);
  await expect(result).toContainText('更改 2');

  await test.step('a file without edits here follows the disk, and so does the preview', async () => {
    await folder.write(inventory, text.replace('useStatus: 在用', 'useStatus: 空置'));
    await expect(result).toContainText('更改 1');
    await expect(run).toBeEnabled();
  });

  await test.step('under unsaved edits it is a conflict, which nothing overwrites', async () => {
    await workbench.open(inventory);
    await workbench.setValue({ line: lineOf(text, 'areaMu: 94.35'), key: 'areaMu' }, '94.36');
    await expect(workbench.tabs.getByRole('tab', { name: 'df.yaml，未保存' })).toBeVisible();
    const theirs = text.replace('surveyYear: 2024', 'surveyYear: 2025');
    await folder.write(inventory, theirs);
    await expect(status).toContainText('有未保存的修改，而磁盘上的文件也变了');
    await expect(run).toBeDisabled();
    expect(await folder.read(inventory)).toBe(theirs);
    await workbench.run('还原为磁盘上的内容');
    await expect(result).toContainText('更改 2');
    await run.click();
    await page.getByRole('button', { name: '全部保存' }).click();
    await expect.poll(() => folder.read(inventory)).toContain('useStatus: 空置');
    expect(await folder.read(inventory)).toContain('surveyYear: 2025');
  });
});

test('a layer is exported from its file: format, zone and encoding chosen, what is lost told before, and read back', async ({ workbench }) => {
  const { page, map } = workbench;
  const panel = page.getByRole('tabpanel', { name: '导出图层', exact: true });
  const choose = (name: string, value: string) => panel.getByRole('combobox', { name, exact: true }).selectOption(value);
  const tree = page.getByRole('tree', { name: '文件' });
  const file = tree.getByRole('treeitem', { name: /^parcels\.geojson/ });
  if (!(await file.isVisible())) await tree.getByRole('treeitem', { name: /^layers/ }).click();
  await file.click({ button: 'right' });
  await page.getByRole('menuitem', { name: '导出图层…' }).click();
  await expect(panel.getByRole('status')).toContainText('EPSG:4490');
  await choose('格式', 'txt');
  await choose('坐标系', '4490');
  await expect(panel.getByRole('alert')).toContainText('TXT 只能写高斯-克吕格坐标');
  await expect(panel.getByRole('button', { name: '保存…' })).toBeDisabled();
  await choose('格式', 'shp');
  await choose('坐标系', '4531');
  await choose('文字编码', 'GBK');
  await expect(panel.getByRole('status')).toContainText('EPSG:4531');
  await expect(panel.getByRole('region', { name: '属性字段（标准名称）' })).toContainText('DKBH');
  await expect(panel.getByRole('region', { name: /^保存前请看/ }).getByRole('listitem').first()).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: '保存…' }).click()]);
  expect(download.suggestedFilename()).toBe('parcels.zip');
  await expect(panel).toBeHidden();
  const bytes = await readFile(await download.path());
  await drop(page, map, [{ name: 'parcels.zip', bytes }]);
  const { result, choice } = panelOf(workbench);
  await expect(choice('坐标系')).toContainText('EPSG:4531');
  await expect(result).toContainText('不导入 0');
});

test('no serious violation of accessibility, in light and dark', async ({ workbench }, testInfo) => {
  const { page, map } = workbench;
  const { panel, result } = panelOf(workbench);
  await drop(page, map, [zipped('调查.zip', await written('shapefile', rows))]);
  await expect(result).toContainText('更改 2');
  expect(await seriousViolationsInBoth(page)).toEqual([]);
  await testInfo.attach('panel', { body: await page.screenshot(), contentType: 'image/png' });
  await drop(page, map, [{ name: '说明.docx', bytes: Buffer.from('这不是图形') }]);
  await expect(panel.getByRole('alert')).toBeVisible();
  expect(await seriousViolationsInBoth(page)).toEqual([]);
});
