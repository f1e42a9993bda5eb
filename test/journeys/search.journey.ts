import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('search in all files, unsaved edits too, replace with a preview, and take it back', async ({ workbench, folder }) => {
  const { page } = workbench;
  const search = page.getByRole('search', { name: '搜索' });
  const pattern = search.getByRole('textbox', { name: '搜索' });
  const results = page.getByRole('tree', { name: '搜索结果' });
  const said = page.getByRole('complementary', { name: '侧边栏' }).getByRole('status');
  const before = await folder.read(detailed);

  await test.step('an expression, by keyboard', async () => {
    await workbench.open(detailed);
    await page.keyboard.press('Control+Shift+F');
    await expect(pattern).toBeFocused();
    await page.keyboard.type(String.raw`^(\s*)parking: (\d+)$`);
    await page.keyboard.press('Alt+r');
    await search.getByRole('button', { name: '切换包含与排除的文件' }).click();
    await search.getByRole('textbox', { name: '包含的文件' }).fill('plan/detailed');
    await expect(results.getByRole('treeitem').first()).toContainText('U-DF-01.yaml');
    await expect(said).toContainText(/个文件中有 \d+ 处结果/);
    await page.keyboard.press('F4');
    await expect(page.getByRole('tab', { name: 'U-DF-01.yaml', exact: true })).toHaveAttribute('aria-selected', 'true');
    await expect(workbench.statusBar.getByRole('button', { name: /已选/ })).toBeVisible();
  });

  await test.step('what is typed and not saved is found', async () => {
    await workbench.editor.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('#zjx未存');
    await page.keyboard.press('Control+Shift+F');
    await pattern.fill('zjx未存');
    await expect(said).toContainText('1 个文件中有 1 处结果');
    await workbench.editor.focus();
    await page.keyboard.press('Control+z');
    await expect(said).toContainText('没有找到结果');
  });

  await test.step('replace: preview, one dismissed, the rest in one step of each file', async () => {
    await page.keyboard.press('Control+Shift+H');
    await pattern.fill(String.raw`^(\s*)parking: (\d+)$`);
    await search.getByRole('textbox', { name: '替换为' }).fill('$1parking: 7');
    await expect(results.getByRole('treeitem').nth(1)).toContainText('parking: 7');
    expect(await seriousViolations(page)).toEqual([]);
    await pattern.focus();
    await page.keyboard.press('ArrowDown');
    await workbench.press('Home', 'ArrowDown');
    const first = await results.getByRole('treeitem').nth(1).getAttribute('title');
    await page.keyboard.press('Delete');
    await expect(results.getByRole('treeitem').nth(1)).not.toHaveAttribute('title', first!);
    await page.keyboard.press('Control+Alt+Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: '全部替换' }).click();
    const notice = page.getByRole('region', { name: '通知' });
    await expect(notice).toContainText(/已在 \d+ 个文件中替换 \d+ 处，尚未保存/);
    await expect(workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' })).toBeVisible();
    await notice.getByRole('button', { name: '撤销替换' }).click();
    await expect(workbench.tabs.getByRole('tab', { name: /未保存/ })).toHaveCount(0);
    expect(await folder.read(detailed)).toBe(before);
  });

  await test.step('one place, saved', async () => {
    await results.focus();
    await workbench.press('Home', 'ArrowDown', 'Control+Shift+1');
    await expect(workbench.tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' })).toBeVisible();
    await workbench.run('全部保存');
    await expect.poll(() => folder.read(detailed)).not.toBe(before);
    const after = (await folder.read(detailed)).split('\n');
    expect(after.flatMap((line, index) => (line === before.split('\n')[index] ? [] : [line.trim()]))).toEqual(['parking: 7']);
  });
});
