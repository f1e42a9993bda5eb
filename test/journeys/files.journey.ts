import { expect, test } from './journey.ts';
import { seriousViolations } from './axe.ts';

test('files: context menu, rename with its references, delete and back', async ({ workbench, folder }) => {
  const { page } = workbench;
  const files = page.getByRole('tree', { name: '文件' });
  const notice = page.getByRole('region', { name: '通知' });
  const menu = page.getByRole('menu');
  const annual = 'plan/annual/2026.yaml';
  const before = await folder.read(annual);

  await test.step('delete by key, and back', async () => {
    await workbench.open(annual);
    await files.focus();
    await expect(files.getByRole('treeitem', { name: /2026\.yaml/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
    await expect(notice).toContainText(`已删除 ${annual}`);
    await expect(files.getByRole('treeitem', { name: /2026\.yaml/ })).toHaveCount(0);
    await expect(workbench.tabs.getByRole('tab', { name: /2026\.yaml/ })).toHaveCount(0);
    const place = /\.plansmith\/trash\/\S+/.exec((await notice.textContent())!)![0];
    expect(await folder.read(place)).toBe(before);
    await notice.getByRole('button', { name: '撤销删除' }).click();
    await expect(workbench.tabs.getByRole('tab', { name: /2026\.yaml/ })).toBeVisible();
    expect(await folder.read(annual)).toBe(before);
    await workbench.counts(0, 4, 0);
  });

  await test.step('rename a layer by its menu, then what names it by search and replace', async () => {
    await files.getByRole('treeitem', { name: 'layers' }).click();
    await files.getByRole('treeitem', { name: 'units.geojson' }).click({ button: 'right' });
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    expect(await seriousViolations(page)).toEqual([]);
    await menu.getByRole('menuitem', { name: /重命名/ }).click();
    await workbench.quickInput.fill('layers/单元.geojson');
    await page.keyboard.press('Enter');
    await expect(files.getByRole('treeitem', { name: '单元.geojson' })).toBeVisible();
    await notice.getByRole('button', { name: '查看并替换' }).click();
    const results = page.getByRole('tree', { name: '搜索结果' });
    await expect(results.getByRole('treeitem').filter({ hasText: 'layers/单元.geojson' }).first()).toBeVisible();
    await page.keyboard.press('Control+Alt+Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: '全部替换' }).click();
    await notice.getByRole('button', { name: '全部保存' }).click();
    await expect.poll(() => folder.read('workspace.yaml')).toContain('file: layers/单元.geojson');
    await workbench.counts(0, 4, 0);
  });

  await test.step('tabs by their menu', async () => {
    await workbench.open('plan/special.yaml');
    await workbench.tabs.getByRole('tab', { name: 'special.yaml' }).click({ button: 'right' });
    await page.keyboard.press('ArrowDown');
    await expect(menu.getByRole('menuitem', { name: '关闭其他' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(workbench.tabs.getByRole('tab')).toHaveCount(1);
  });
});
