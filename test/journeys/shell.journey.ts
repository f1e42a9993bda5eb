import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('palette, keys, problems and contrast, by keyboard', async ({ workbench, folder }) => {
  const { page, quickInput, choices, statusBar } = workbench;
  const panel = page.getByRole('region', { name: '面板', exact: true });
  const scheme = () => page.evaluate(() => [document.documentElement.dataset['theme'], document.documentElement.dataset['contrast']].join());

  await test.step('a command by its pinyin; it comes first the next time', async () => {
    await page.keyboard.press('F1');
    await quickInput.pressSequentially('qhcbl');
    await expect(choices.first()).toContainText('切换侧边栏');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: '侧边栏' })).toBeHidden();
    await page.keyboard.press('F1');
    await expect(choices.first()).toContainText('最近使用');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: '侧边栏' })).toBeVisible();
  });

  await test.step('a key of one’s own, kept after a reload', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+s');
    await panel.getByRole('searchbox').fill('showProblems');
    const line = panel.getByRole('row', { name: /显示问题/ });
    await expect(line).toContainText('Ctrl+Shift+M');
    await line.getByRole('button', { name: '更改“显示问题”的键' }).click();
    await page.keyboard.press('Control+b');
    await expect(page.getByRole('dialog')).toContainText('Ctrl+B 已用于：切换侧边栏');
    await page.keyboard.press('Escape');
    await line.getByRole('button', { name: '更改“显示问题”的键' }).click();
    await page.keyboard.press('Alt+Shift+q');
    await page.keyboard.press('Enter');
    await expect(line).toContainText('Shift+Alt+Q');
    await page.reload();
    await workbench.checked();
    await page.keyboard.press('Control+j');
    await expect(panel).toBeHidden();
    await page.keyboard.press('Alt+Shift+q');
    await expect(panel).toBeVisible();
  });

  await test.step('a problem explained and waived from its menu', async () => {
    const text = await folder.read(detailed);
    await workbench.open(detailed);
    await workbench.setValue({ line: lineOf(text, 'far: 1.50'), key: 'far' }, '3.20');
    await workbench.counts(1, 4, 0);
    await workbench.problems.getByRole('treeitem', { name: /indicator\/far/ }).first().click();
    await workbench.problems.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').getByRole('menuitem', { name: '说明规则' }).click();
    await expect(panel.getByRole('heading', { name: /indicator\/far 容积率与建筑面积一致/ })).toBeVisible();
    await workbench.showPanel('问题');
    await workbench.problems.getByRole('treeitem', { name: /indicator\/far/ }).first().click({ button: 'right' });
    await page.getByRole('menu').getByRole('menuitem', { name: '豁免…' }).click();
    await expect(page.getByRole('region', { name: '通知' })).toContainText('已写入豁免');
    await page.keyboard.type('zjx理由');
    await expect(page.locator('.view-line', { hasText: 'reason: "zjx理由"' })).toBeVisible();
  });

  for (const [choice, expected] of [
    ['高对比度黑底', 'dark,high'],
    ['高对比度白底', 'light,high'],
  ] as const) {
    await test.step(choice, async () => {
      await workbench.run('选择颜色主题');
      await choices.filter({ hasText: choice }).click();
      await expect.poll(scheme).toBe(expected);
      await page.keyboard.press('Control+Shift+F');
      await page.getByRole('search', { name: '搜索' }).getByRole('textbox', { name: '搜索', exact: true }).fill('U-DF-01');
      await expect(page.getByRole('tree', { name: '搜索结果' }).getByRole('treeitem').first()).toBeVisible();
      expect(await seriousViolations(page)).toEqual([]);
      await workbench.run('打开键盘快捷方式');
      await expect(panel.getByRole('searchbox')).toBeVisible();
      expect(await seriousViolations(page)).toEqual([]);
    });
  }
  await expect(statusBar).toBeVisible();
});
