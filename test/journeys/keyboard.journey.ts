import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('the workbench by keyboard alone', async ({ workbench, folder }) => {
  const { page, quickInput, choices, statusBar, tabs } = workbench;
  const text = await folder.read(detailed);

  await test.step('a record by its id, a symbol, a line', async () => {
    await page.keyboard.press('Control+t');
    await quickInput.pressSequentially('U-DF-01');
    await expect(choices.first()).toContainText('plan/units/U-DF-01.yaml');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'plan/units/U-DF-01.yaml 的内容' })).toBeFocused();

    await workbench.open(detailed);
    await page.keyboard.press('Control+p');
    await quickInput.pressSequentially('@P-DF-01-04');
    await expect(choices.first()).toContainText('P-DF-01-04');
    await page.keyboard.press('Enter');
    await workbench.atLine(lineOf(text, '- parcelRef: P-DF-01-04'));

    await page.keyboard.press('Control+p');
    await quickInput.pressSequentially(':14:3');
    await page.keyboard.press('Enter');
    await expect(statusBar.getByRole('button', { name: '行 14，列 3' })).toBeVisible();
  });

  await test.step('from finding to finding', async () => {
    await workbench.setValue({ line: lineOf(text, 'far: 1.50'), key: 'far' }, '3.20');
    await workbench.counts(1, 4, 0);
    await page.keyboard.press('F8');
    await expect(page.getByRole('textbox', { name: 'policy/pack.yaml 的内容' })).toBeFocused();
    await page.keyboard.press('Shift+F8');
    await expect(page.getByRole('textbox', { name: `${detailed} 的内容` })).toBeFocused();
    await workbench.atLine(lineOf(text, 'far: 1.50'));
    await workbench.press('Escape', 'Control+z');
    await expect(tabs.getByRole('tab', { name: /未保存/ })).toHaveCount(0);
  });

  await test.step('from part to part', async () => {
    const within = (role: 'banner' | 'navigation' | 'complementary' | 'main' | 'region' | 'contentinfo', name: string) =>
      expect(page.getByRole(role, { name, exact: true }).locator(':focus')).toHaveCount(1);
    await within('main', '编辑区');
    for (const [role, name] of [
      ['region', '预览区'],
      ['region', '面板'],
      ['contentinfo', '状态栏'],
      ['banner', '标题栏'],
      ['navigation', '活动栏'],
      ['complementary', '侧边栏'],
      ['main', '编辑区'],
    ] as const) {
      await page.keyboard.press('F6');
      await within(role, name);
    }
    await page.keyboard.press('Shift+F6');
    await within('complementary', '侧边栏');
    await page.keyboard.press('F6');
  });

  await test.step('close', async () => {
    const names = () => tabs.getByRole('tab').allTextContents();
    expect((await names()).map((name) => name.trim())).toEqual(['U-DF-01.yaml', 'U-DF-01.yaml', 'pack.yaml']);
    await page.keyboard.press('Control+w');
    await expect(tabs.getByRole('tab')).toHaveCount(2);
  });

  await test.step('a command of the palette', async () => {
    await page.keyboard.press('Control+Shift+P');
    await quickInput.pressSequentially('toggle panel');
    await expect(choices.first()).toContainText('切换面板');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: '面板', exact: true })).toBeHidden();
    await page.keyboard.press('Control+Shift+M');
    await expect(page.getByRole('region', { name: '面板', exact: true })).toBeVisible();
  });
});

test('language and theme change and change back; open editors come back after a reload', async ({ workbench }) => {
  const { page } = workbench;
  const choose = async (command: string, choice: string) => {
    await page.keyboard.press('F1');
    await page.keyboard.type(command);
    await page.keyboard.press('Enter');
    await page.getByRole('listbox', { name: /结果|Results/ }).getByRole('option', { name: choice }).click();
  };
  const scheme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  await workbench.open('plan/special.yaml');
  await workbench.open(detailed);
  await workbench.goTo(40, 3);

  await choose('颜色主题', '深色');
  await expect.poll(scheme).toBe('dark');
  await choose('界面语言', 'English');
  await expect(page.getByRole('contentinfo', { name: 'Status bar' })).toBeVisible();
  await page.getByRole('button', { name: 'Reload', exact: true }).click();

  const english = page.getByRole('contentinfo', { name: 'Status bar' });
  await expect(english.getByTitle('errors 0, warnings 4, undecided 0')).toBeVisible();
  await expect(page.getByRole('tablist', { name: 'Open files' }).getByRole('tab')).toHaveText([/special\.yaml/, /U-DF-01\.yaml/]);
  await expect(english.getByRole('button', { name: 'Ln 40, Col 3' })).toBeVisible();
  await expect.poll(scheme).toBe('dark');

  await choose('Colour Theme', 'Light');
  await expect.poll(scheme).toBe('light');
  await choose('Display Language', '中文');
  await expect(workbench.statusBar).toBeVisible();
  await expect(page.getByRole('tree', { name: '问题列表' })).toBeVisible();
});
