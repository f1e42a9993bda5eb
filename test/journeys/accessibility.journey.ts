import type { Locator } from '@playwright/test';
import { seriousViolations, seriousViolationsInBoth } from './axe.ts';
import { expect, test } from './journey.ts';
import { lineOf, type WorkbenchPage } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';
const themes = ['浅色', '深色', '高对比度白底', '高对比度黑底'] as const;

/** The places where views stand; each shows one of its views at a time. */
function placesOfViews({ page }: WorkbenchPage): readonly Locator[] {
  return [
    page.getByRole('navigation', { name: '活动栏' }).locator('[aria-pressed]'),
    page.getByRole('tablist', { name: '面板视图' }).getByRole('tab'),
    page.getByRole('tablist', { name: '预览视图' }).getByRole('tab'),
  ];
}

/** Shows every view that is contributed, as many at a time as there are places for them, and calls `look` each time. */
async function walkViews(workbench: WorkbenchPage, look: (shown: string) => Promise<void>): Promise<void> {
  const { page } = workbench;
  const places = placesOfViews(workbench);
  const counts = await Promise.all(places.map((place) => place.count()));
  for (let step = 0; step < Math.max(...counts); step++) {
    const shown: string[] = [];
    for (const [index, place] of places.entries()) {
      const own = place.nth(Math.min(step, counts[index]! - 1));
      const isShown = async (): Promise<boolean> => (await own.getAttribute('aria-selected')) === 'true' || (await own.getAttribute('aria-pressed')) === 'true';
      if (!(await isShown())) await own.click();
      await expect.poll(isShown).toBe(true);
      shown.push((await own.innerText()).replaceAll('\n', ' '));
    }
    // Views that share an icon stand below each other: all of them are looked at together.
    const folded = page.getByRole('complementary', { name: '侧边栏' }).getByRole('heading', { level: 3 }).getByRole('button', { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    await expect(page.getByText('正在加载…')).toHaveCount(0);
    await look(shown.join(', '));
  }
}

async function chooseTheme(workbench: WorkbenchPage, theme: string): Promise<void> {
  await workbench.run('选择颜色主题');
  await workbench.choices.filter({ hasText: theme }).click();
  await expect(workbench.quickInput).toBeHidden();
}

test('no serious violation of accessibility in any view, in each theme', async ({ workbench }) => {
  const { page, choices } = workbench;
  // A look at every view, four times over.
  test.slow();
  await test.step('no contributed view is passed over', async () => {
    await workbench.run('打开视图');
    await expect(choices.first()).toBeVisible();
    const listed = await choices.count();
    await page.keyboard.press('Escape');
    const [, ...tabs] = placesOfViews(workbench);
    // An icon stands for its views, each with a title of its own.
    const walked = await Promise.all([page.locator('.section-toggle'), ...tabs].map((place) => place.count()));
    expect(walked.reduce((sum, count) => sum + count, 0)).toBe(listed);
  });
  await workbench.open(detailed);
  for (const [index, theme] of themes.entries()) {
    await chooseTheme(workbench, theme);
    // Roles and names are the same in every theme.
    await walkViews(workbench, (shown) => test.step(`${theme}: ${shown}`, async () => expect(await seriousViolations(page, { colorsOnly: index > 0 })).toEqual([])));
  }
});

test('no serious violation of accessibility while working, in light and dark', async ({ workbench, folder }) => {
  const { page, choices } = workbench;
  const isFine = (state: string) => test.step(state, async () => expect(await seriousViolationsInBoth(page)).toEqual([]));

  await page.keyboard.press('F1');
  await expect(choices.first()).toBeVisible();
  await isFine('palette');
  await page.keyboard.press('Escape');

  const text = await folder.read(detailed);
  await workbench.open(detailed);
  await workbench.setValue({ line: lineOf(text, 'far: 1.50'), key: 'far' }, '3.20');
  await workbench.counts(1, 4, 0);
  await workbench.problems.focus();
  await workbench.press('Home', 'ArrowDown', 'ArrowRight');
  await isFine('editor and Problems');

  await workbench.showPanel('指标平衡表');
  await page.getByRole('button', { name: '展开地块 U-DF-01' }).click();
  await isFine('balance table');

  await workbench.editor.focus();
  await folder.write(detailed, text.replace('parking: 179', 'parking: 180'));
  await expect(page.getByRole('tree', { name: '文件' }).getByRole('treeitem', { name: /U-DF-01\.yaml.*磁盘上已变化/ })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await isFine('conflict');
  await page.getByRole('alertdialog').getByRole('button', { name: '比较' }).click();
  await expect(page.getByRole('textbox', { name: '磁盘上的内容' })).toBeAttached();
  await isFine('comparison');
});
