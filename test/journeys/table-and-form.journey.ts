import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('one document as text, table and form', async ({ workbench, folder, context }) => {
  const { page, tabs } = workbench;
  const text = await folder.read(detailed);
  const face = (name: string) => page.getByRole('group', { name: '文档视图' }).getByRole('button', { name });
  const grid = page.getByRole('grid', { name: '地块指标表格' });
  const cell = (row: number, column: string) => grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`${row}$`) }) }).locator(`[aria-colindex="${columns.indexOf(column) + 2}"]`);
  const input = (row: number, column: string) => grid.getByRole(/^(地块|用地代码)$/.test(column) ? 'combobox' : 'textbox', { name: `${column}，第 ${row} 行`, exact: true });
  const paste = async (cells: string) => {
    await page.evaluate((value) => navigator.clipboard.writeText(value), cells);
    await page.keyboard.press('Control+v');
  };
  let columns: readonly string[] = [];
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await test.step('a table by key; a value typed over another is one line of the text', async () => {
    await workbench.open(detailed);
    await page.keyboard.press('Control+Alt+2');
    await page.getByRole('combobox', { name: '列表' }).selectOption({ label: '地块指标（6）' });
    await expect(grid).toBeVisible();
    columns = (await grid.getByRole('columnheader').allInnerTexts()).slice(1).map((title) => title.replace(' *', '').trim());
    await cell(1, '容积率').click();
    await expect(input(1, '容积率')).toBeFocused();
    await page.keyboard.type('３．２');
    await page.keyboard.press('Enter');
    await expect(input(2, '容积率')).toBeFocused();
    await expect(cell(1, '容积率')).toHaveText(/3\.2/);
    await workbench.counts(1, 4, 0);
    await expect(tabs.getByRole('tab', { name: /未保存/ })).toHaveCount(1);
  });

  await test.step('its finding is in the cell; F8 leads there; undo takes the edit back to the byte', async () => {
    await expect(cell(1, '容积率')).toHaveAttribute('title', /容积率/);
    await page.keyboard.press('F8');
    await expect(tabs.getByRole('tab', { selected: true })).toHaveText(/pack\.yaml/);
    await page.keyboard.press('Shift+F8');
    await expect(input(1, '容积率')).toBeFocused();
    await expect(input(1, '容积率')).toHaveAccessibleDescription(/容积率/);
    await page.keyboard.press('Control+z');
    await workbench.counts(0, 4, 0);
    await expect(tabs.getByRole('tab', { name: /未保存/ })).toHaveCount(0);
    await expect(input(1, '容积率')).toHaveValue('1.5');
  });

  await test.step('cells of a spreadsheet: doubtful ones are refused, the others fill what is selected', async () => {
    await paste('1,50\r\n2.0\r\n');
    await expect(page.getByText('没有粘贴任何内容：第 1 行“容积率”：“1,50”不是能确定的数')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await paste('１．６\r\n');
    await expect(input(2, '容积率')).toHaveValue('1.6');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect(cell(3, '容积率')).toHaveText(/1\.6/);
    await expect(input(2, '容积率')).toBeFocused();
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1.6\r\n1.6\r\n');
  });

  await test.step('an input method writes into a cell that is only selected', async () => {
    const devtools = await context.newCDPSession(page);
    await cell(1, '备注').click();
    await devtools.send('Input.imeSetComposition', { text: 'jiu', selectionStart: 3, selectionEnd: 3 });
    await devtools.send('Input.insertText', { text: '旧厂房' });
    await page.keyboard.press('Enter');
    await expect(cell(1, '备注')).toHaveText('旧厂房');
  });

  await test.step('the cell is where the text and the map are', async () => {
    await cell(4, '容积率').click();
    const record = lineOf(text, '- parcelRef: P-DF-01-04');
    // One line more than at first: the note above.
    await workbench.atLine(1 + record + text.split('\n').slice(record).findIndex((line) => line.trim().startsWith('far:')) + 1);
    await expect(page.getByRole('region', { name: '规划地图' }).getByText('选中 P-DF-01-04')).toBeVisible();
    await page.keyboard.press('Control+Alt+1');
    await expect(workbench.editor).toBeFocused();
    await workbench.goTo(1 + lineOf(text, '- parcelRef: P-DF-01-02'), 8);
    await face('表格').click();
    await expect(input(2, columns[0]!)).toBeFocused();
  });

  await test.step('no serious violation of accessibility', async () => {
    expect(await seriousViolations(page)).toEqual([]);
  });

  await test.step('rows are added with the id that is next, and deleted', async () => {
    await page.getByRole('combobox', { name: '列表' }).selectOption({ label: '土地使用（9）' });
    const uses = page.getByRole('grid', { name: '土地使用表格' });
    await uses.press('Control+End');
    await page.getByRole('button', { name: '添加行' }).click();
    await expect(uses.getByRole('textbox', { name: '图斑编号，第 10 行' })).toHaveValue('LU-DF-01-10');
    await page.keyboard.press('Control+-');
    await expect(page.getByText('已删除 1 行')).toBeVisible();
  });

  await test.step('the form shows the same document and changes it in the same way', async () => {
    await page.keyboard.press('Control+Alt+3');
    const form = page.getByRole('form', { name: `${detailed} 的表单` });
    await form.getByLabel('规划人口').fill('1,2');
    await page.keyboard.press('Tab');
    await expect(form.getByRole('alert')).toHaveText('没有改动：“1,2”不是能确定的数');
    await form.getByLabel('规划人口').fill('2,600');
    await page.keyboard.press('Enter');
    await expect(form.getByLabel('规划人口')).toHaveValue('2600');
    await form.getByRole('combobox', { name: '所属单元' }).click();
    await expect(page.getByRole('option', { name: /U-DF-02/ })).toBeVisible();
    await page.keyboard.press('Escape');
    const parcels = form.getByRole('tree', { name: '地块指标的各项' });
    await parcels.getByRole('treeitem', { name: /P-DF-01-05/ }).dblclick();
    const item = form.getByRole('group', { name: '第 5 项：P-DF-01-05' });
    await expect(item.locator(':focus')).toHaveCount(1);
    await item.getByRole('textbox', { name: '容积率 *', exact: true }).fill('9');
    await page.keyboard.press('Enter');
    await expect(item.getByText(/容积率填写 9\.00/)).toBeVisible();
    await expect(parcels.getByRole('treeitem', { name: /P-DF-01-05.*错误/ })).toBeVisible();
    await parcels.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(form.getByRole('group', { name: '第 4 项：P-DF-01-05' })).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await form.getByRole('button', { name: '添加地块指标' }).click();
    await expect(form.getByRole('group', { name: /^第 6 项/ }).locator(':focus')).toHaveCount(1);
    await expect(parcels.getByRole('treeitem')).toHaveCount(7);
    await parcels.focus();
    await page.keyboard.press('Delete');
    await expect(parcels.getByRole('treeitem')).toHaveCount(6);
    await expect(parcels).toBeFocused();
    await page.keyboard.press('F1');
    await page.keyboard.type('颜色主题');
    await page.keyboard.press('Enter');
    await workbench.choices.filter({ hasText: '深色' }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await form.getByRole('button', { name: '打开表格 地块指标' }).click();
    await expect(grid).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
  });

  await test.step('what is saved differs in the lines that were changed, and in no other', async () => {
    await page.keyboard.press('Control+s');
    await expect(tabs.getByRole('tab', { name: /未保存/ })).toHaveCount(0);
    const before = text.split('\n');
    const after = (await folder.read(detailed)).split('\n');
    const added = after.filter((line) => !before.includes(line)).map((line) => line.trim());
    expect(after.length).toBe(before.length + 1);
    expect(added.toSorted()).toEqual(['far: 1.6', 'far: 1.6', 'far: 9', 'notes: 旧厂房', 'population: 2600']);
  });
});
