import { expect, test } from './journey.ts';
import { seriousViolations } from './axe.ts';

test('plans: the tree, its menus, a new unit with its detailed plan, and back', async ({ workbench }) => {
  const { page } = workbench;
  const tree = page.getByRole('tree', { name: '规划文档' });
  const line = (name: RegExp) => tree.getByRole('treeitem', { name });
  const menu = page.getByRole('menu');
  const notice = page.getByRole('region', { name: '通知' });
  const dialog = page.getByRole('dialog');

  await test.step('opens line by line, and follows the cursor', async () => {
    await workbench.press('Control+Shift+l');
    await expect(line(/^SP-2025-2030/)).toHaveAttribute('aria-expanded', 'true');
    await expect(line(/P-DF-01-03/)).toHaveCount(0);
    expect(await seriousViolations(page)).toEqual([]);
    await workbench.open('plan/detailed/U-DF-01.yaml');
    await expect(line(/^DP-DF-01/)).toHaveAttribute('aria-selected', 'true');
    await line(/^DP-DF-01/).click();
    await tree.focus();
    await page.keyboard.press('ArrowRight');
    await line(/^P-DF-01-03/).dblclick();
    await expect(workbench.editor).toBeFocused();
  });

  await test.step('filters by pinyin, and by keyboard goes on in the tree', async () => {
    const filter = page.getByRole('searchbox', { name: '按编号、名称或拼音筛选' });
    await filter.fill('laogongye');
    await expect(line(/^U-DF-01/)).toBeVisible();
    await expect(line(/^U-DF-02/)).toHaveCount(0);
    await filter.press('Escape');
    await expect(line(/^U-DF-02/)).toBeVisible();
  });

  await test.step('a line is shown on the map by its menu, and the map has a menu by key', async () => {
    await line(/^U-DF-02/).click({ button: 'right' });
    await menu.getByRole('menuitem', { name: '在地图上显示' }).click();
    await expect(workbench.map).toContainText('选中 U-DF-02');
    await workbench.map.locator('canvas').first().focus();
    await page.keyboard.press('Shift+F10');
    await expect(menu.getByRole('menuitem', { name: '从此处量距离' })).toBeVisible();
    await menu.getByRole('menuitem', { name: '查看图形的问题' }).click();
    await expect(page.getByRole('searchbox', { name: /^筛选（文字/ })).toHaveValue('U-DF-02');
    await workbench.run('清除筛选');
  });

  await test.step('a new unit is asked for, previewed, and open at its first field', async () => {
    await workbench.press('Alt+n');
    await workbench.quickInput.fill('再开发空间单元');
    await page.keyboard.press('Enter');
    await workbench.quickInput.fill('向阳区');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('plan/units/U-XY-03.yaml');
    await expect(dialog).toContainText('专项规划的空间单元名录 units 加入 U-XY-03');
    await dialog.getByLabel('编号').fill('U-XY-01');
    await expect(dialog).toContainText('已在 plan/units/U-XY-01.yaml 使用');
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByLabel('编号').fill('U-XY-03');
    await dialog.getByLabel('名称').fill('向阳南片');
    await expect(dialog).toContainText('plan/units/U-XY-03.yaml');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'plan/units/U-XY-03.yaml 的内容' })).toBeFocused();
    await workbench.atLine(9);
    await expect(line(/^U-XY-03/)).toBeVisible();
  });

  await test.step('its detailed plan registers itself in the unit, and one undo takes both back', async () => {
    await line(/^U-XY-03/).click({ button: 'right' });
    await menu.getByRole('menuitem', { name: /新建单元详细规划/ }).click();
    await expect(dialog).toContainText('单元 U-XY-03 的详细规划 detailedPlanRef');
    await dialog.getByRole('button', { name: '新建' }).click();
    await expect(workbench.tabs.getByRole('tab', { name: /^U-XY-03\.yaml/ })).toHaveCount(2);
    await expect(line(/^DP-XY-03/)).toBeVisible();
    await notice.getByRole('button', { name: '撤销新建' }).last().click();
    await expect(line(/^DP-XY-03/)).toHaveCount(0);
    await expect(line(/^U-XY-03/)).toBeVisible();
    await notice.getByRole('button', { name: '撤销新建' }).click();
    await expect(line(/^U-XY-03/)).toHaveCount(0);
    await workbench.counts(0, 4, 0);
  });

  await test.step('a table: its menu by key, a column hidden and back', async () => {
    await workbench.open('plan/detailed/U-DF-01.yaml');
    await page.keyboard.press('Control+Alt+2');
    const grid = page.getByRole('grid');
    await expect(grid.getByRole('textbox').or(grid.getByRole('combobox')).first()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const headings = grid.getByRole('columnheader');
    const count = await headings.count();
    await page.keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: '隐藏列' }).click();
    await expect(headings).toHaveCount(count - 1);
    await page.getByRole('button', { name: /已隐藏 1 列/ }).click();
    await expect(headings).toHaveCount(count);
  });
});
