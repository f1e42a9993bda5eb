import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

/** What a settings file holds; an empty record while it is not there or half written. */
async function settingsIn(path: string): Promise<Readonly<Record<string, unknown>>> {
  return readFile(path, 'utf8').then((text) => JSON.parse(text) as Readonly<Record<string, unknown>>).catch(() => ({}));
}

test.use({ settings: {} });

test('settings as a form and as a file, of user and workspace, hold at once', async ({ workbench, folder, served }) => {
  const { page } = workbench;
  const scheme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  const letters = () => page.locator('.editor-text .view-lines').evaluate((element) => getComputedStyle(element).fontSize);
  const form = page.getByRole('searchbox', { name: /搜索设置/ });
  const inUserFile = expect.poll(() => settingsIn(served.userSettings));

  await test.step('the welcome page, where nothing is open', async () => {
    await expect(page.getByRole('heading', { name: '规划工坊' })).toBeVisible();
    await expect(page.getByText(/打开过的文件夹会列在下面/)).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: '启动时显示欢迎页' }).uncheck();
    await inUserFile.toEqual({ 'workbench.startupEditor': 'none' });
  });

  await test.step('the form, for the user', async () => {
    await workbench.open(detailed);
    await page.keyboard.press('Control+,');
    await expect(form).toBeFocused();
    await page.getByRole('combobox', { name: '颜色主题' }).selectOption('深色');
    await expect.poll(scheme).toBe('dark');
    await form.fill('字号');
    const size = page.getByRole('textbox', { name: '字号' });
    await size.fill('99');
    await size.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: '不能大于 40' })).toBeVisible();
    await size.fill('20');
    await size.press('Enter');
    await expect.poll(() => settingsIn(served.userSettings)).toEqual({ 'workbench.startupEditor': 'none', 'workbench.colorTheme': 'dark', 'editor.fontSize': 20 });
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '恢复“字号”' }).click();
    await expect(size).toHaveValue('13');
    await size.fill('20');
    await size.press('Enter');
  });

  await test.step('the form, for the workspace: git sees the file', async () => {
    await page.getByRole('tab', { name: '工作区', exact: true }).click();
    await form.fill('minimap');
    await page.getByRole('checkbox', { name: '缩略图' }).check();
    await expect.poll(() => settingsIn(join(folder.path, '.plansmith/settings.json'))).toEqual({ 'editor.minimap': true });
    await page.getByRole('tablist', { name: '打开的文件' }).getByRole('tab', { name: 'U-DF-01.yaml' }).click();
    await expect.poll(letters).toBe('20px');
    await expect(page.locator('.editor-text .minimap').first()).toBeVisible();
  });

  await test.step('the file: completion, problems, saved by itself', async () => {
    await workbench.run('打开用户设置文件');
    await expect(page.getByRole('textbox', { name: /settings\.json 的内容$/ })).toBeFocused();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.type('\n"autoSaveD');
    await expect(page.getByRole('option', { name: /files\.autoSaveDelay/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('.view-line', { hasText: '"files.autoSaveDelay": 1000' })).toBeVisible();
    // The next line's key must be told from this one's value.
    await page.keyboard.type('0,');
    await expect(page.locator('.squiggly-error')).toHaveCount(0);
    await page.keyboard.press('Control+s');
    await expect.poll(() => settingsIn(served.userSettings)).toMatchObject({ 'files.autoSaveDelay': 10_000, 'editor.fontSize': 20 });
  });

  await test.step('a change of the file from outside holds, and all of it after a reload', async () => {
    await writeFile(served.userSettings, JSON.stringify({ 'workbench.colorTheme': 'light', 'workbench.startupEditor': 'none', 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 200 }));
    await expect.poll(scheme).toBe('light');
    await page.reload();
    await workbench.checked();
    await workbench.open(detailed);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# zjx\n');
    await expect.poll(() => folder.read(detailed)).toContain('# zjx\n');
    await expect(workbench.tabs.getByRole('tab', { name: /未保存/ })).toHaveCount(0);
  });
});

test('the guided tour, by keyboard', async ({ workbench, served }) => {
  const { page } = workbench;
  const card = page.getByRole('dialog');
  await page.getByRole('button', { name: '导览：从打开规划到提交' }).click();
  for (let step = 1; step <= 8; step++) {
    await expect(card).toContainText(`第 ${step} 步，共 8 步`);
    const next = card.getByRole('button', { name: step === 8 ? '完成' : '下一步' });
    await expect(next).toBeFocused();
    if (step === 1) expect(await seriousViolations(page)).toEqual([]);
    if (step === 3) {
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await workbench.counts(1, 4, 0);
    }
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(card).toHaveCount(0);
  await expect.poll(() => settingsIn(served.userSettings)).toMatchObject({ 'workbench.tourDone': true });
  await expect(workbench.problems.getByRole('treeitem', { name: /P-DF-01-01 容积率填写 3.20/ })).toHaveCount(0);
  await workbench.showPanel('问题');
  await expect(workbench.problems.getByRole('treeitem', { name: /P-DF-01-01 容积率填写 3.20/ })).toBeVisible();
});

test('outline, breadcrumbs, plugins, output, notifications and the activity bar', async ({ workbench, folder }) => {
  const { page, quickInput, choices } = workbench;
  const activityBar = page.getByRole('navigation', { name: '活动栏' });
  const sideBar = page.getByRole('complementary', { name: '侧边栏' });
  const text = await folder.read(detailed);
  const far = lineOf(text, 'far: 1.50');
  await workbench.open(detailed);
  await workbench.goTo(far, 10);

  await test.step('the outline follows the cursor and leads to a line', async () => {
    await workbench.run('显示大纲');
    const outline = page.getByRole('tree', { name: '当前文件的大纲' });
    await expect(outline.getByRole('treeitem', { name: /^far 容积率/ })).toHaveAttribute('aria-selected', 'true');
    await outline.getByRole('treeitem', { name: /^netM2/ }).dblclick();
    await workbench.atLine(lineOf(text, 'netM2: 59756.97'));
  });

  await test.step('breadcrumbs by keyboard: the parcels beside this one', async () => {
    await expect(page.getByRole('navigation', { name: '路径' }).getByRole('button').last()).toHaveText('netM2 净用地面积');
    await page.keyboard.press('Control+Shift+.');
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('button', { name: 'P-DF-01-01', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await quickInput.fill('P-DF-01-04');
    await expect(choices).toHaveCount(1);
    await page.keyboard.press('Enter');
    await workbench.atLine(lineOf(text, '- parcelRef: P-DF-01-04'));
  });

  await test.step('a plugin’s views are turned off and on', async () => {
    await page.keyboard.press('Control+Shift+x');
    await page.getByRole('tree', { name: '随附的插件' }).getByRole('treeitem', { name: /^地图/ }).click();
    await page.getByRole('button', { name: /停用插件/ }).click();
    await expect(page.getByRole('region', { name: '预览区' })).toBeHidden();
    await page.getByRole('button', { name: /启用插件/ }).click();
    await expect(workbench.map).toBeVisible();
  });

  await test.step('output and notifications', async () => {
    await page.keyboard.press('Control+Shift+u');
    await expect(page.getByRole('log')).toContainText(/第 \d+ 次检查：错误 0，警告 4，未判定 0/);
    await workbench.run('切换勿扰模式');
    await page.getByRole('button', { name: '复制输出' }).click();
    const bell = workbench.statusBar.getByRole('button', { name: '通知（勿扰），1 条未看' });
    await expect(bell).toBeVisible();
    await expect(page.getByRole('region', { name: '通知' }).getByRole('status')).toHaveCount(0);
    await bell.click();
    await expect(page.getByRole('dialog', { name: '通知' })).toContainText(/已复制 \d+ 行/);
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: '通知' })).toHaveCount(0);
  });

  await test.step('views are moved to other icons, by command and by hand', async () => {
    const outline = page.getByRole('tree', { name: '当前文件的大纲' });
    await workbench.run('显示大纲');
    await expect(outline).toBeFocused();
    await workbench.run('移动视图');
    await expect(choices.first()).toContainText('大纲');
    await page.keyboard.press('Enter');
    await choices.filter({ hasText: '侧边栏：搜索' }).click();
    await expect(activityBar.getByRole('button', { name: '搜索', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(outline).toBeFocused();
    await page.getByRole('tab', { name: '指标平衡表' }).dragTo(activityBar.getByRole('button', { name: '审查' }));
    await expect(sideBar.getByRole('button', { name: '指标平衡表', exact: true })).toHaveAttribute('aria-expanded', 'true');
    await expect(sideBar.getByRole('treegrid', { name: '指标平衡表' })).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
  });

  await test.step('icons of the activity bar: moved, hidden, remembered', async () => {
    const names = () => activityBar.getByRole('button').allInnerTexts();
    const [first, second] = await names();
    await activityBar.getByRole('button').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual([second, first]);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: '活动栏的图标' }).getByRole('menuitem', { name: '隐藏“搜索”' }).click();
    await expect(activityBar.getByRole('button', { name: '搜索', exact: true })).toHaveCount(0);
    await page.reload();
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual([second, first]);
    await expect(activityBar.getByRole('button', { name: '搜索', exact: true })).toHaveCount(0);
    await expect(sideBar.getByRole('treegrid', { name: '指标平衡表' })).toBeVisible();
    await workbench.run('恢复视图的默认位置');
    await expect(page.getByRole('tab', { name: '指标平衡表' })).toBeVisible();
    await expect(sideBar.getByRole('treegrid')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+e');
    await expect(sideBar.getByRole('button', { name: '大纲', exact: true })).toBeVisible();
  });
});
