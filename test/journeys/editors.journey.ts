import type { Locator, Page } from '@playwright/test';
import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';
import { serveWorkbench } from './served-workbench.ts';
import { createWorkbenchPage, lineOf, type WorkbenchPage } from './workbench-page.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

/** Runs in the page: whether the browser holds an unsaved text. */
function holdsDraft(wanted: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('plansmith-drafts');
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve((reading.result as { readonly text: string }[]).some((draft) => draft.text.includes(wanted)));
      });
    });
  });
}

/** Waits until an unsaved text is kept: what a crash from now on cannot take. */
async function isKept(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(holdsDraft, text)).toBe(true);
}

/** Edits the value without a save and waits until it is kept. */
async function editParking(workbench: WorkbenchPage, text: string, value: string): Promise<void> {
  await workbench.setValue({ line: lineOf(text, 'parking: 179'), key: 'parking' }, value);
  await isKept(workbench.page, `parking: ${value}`);
}

test('unsaved work outlives its tab and its server; two windows see each other’s saves', async ({ context, folder }) => {
  const original = await folder.read(detailed);
  const served = await serveWorkbench(folder.path);
  const openPage = async (url: string): Promise<WorkbenchPage> => {
    const opened = createWorkbenchPage(await context.newPage());
    await opened.page.goto(url);
    await opened.checked();
    return opened;
  };
  const origin = new URL('/', served.url).href;
  const first = await openPage(served.url);

  await test.step('the tab crashes', async () => {
    await first.open(detailed);
    await editParking(first, original, '181');
    await first.page.close({ runBeforeUnload: false });
  });

  const second = await openPage(origin);
  const kept = second.page.getByRole('status').filter({ hasText: '上次有 1 份修改没有保存' });

  await test.step('what it held is offered, compared and restored as unsaved', async () => {
    await expect(kept).toContainText(detailed);
    expect(await folder.read(detailed)).toBe(original);
    await kept.getByRole('button', { name: '比较' }).click();
    await expect(second.page.getByRole('textbox', { name: `${detailed} 未保存的修改` })).toBeAttached();
    expect(await seriousViolations(second.page)).toEqual([]);
    await second.page.getByRole('toolbar', { name: '未保存的修改' }).getByRole('button', { name: '恢复' }).click();
    await expect(second.tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' })).toHaveAttribute('aria-selected', 'true');
    await expect(second.page.getByText('parking: 181')).toBeVisible();
    await isKept(second.page, 'parking: 181');
  });

  let reborn = served;
  await test.step('the server is killed and started again: the page says what to do, and connects', async () => {
    await served.dispose();
    await expect(second.page.getByRole('status').filter({ hasText: '与服务器断开' })).toBeVisible();
    reborn = await serveWorkbench(folder.path);
    expect(new URL('/', reborn.url).href).toBe(origin);
    await expect(second.page.getByRole('status').filter({ hasText: '服务器重新启动了' })).toBeVisible();
  });

  const third = await openPage(reborn.url);
  await test.step('a living window’s work is not offered to another', async () => {
    await expect(second.page.getByRole('status').filter({ hasText: '服务器重新启动了' })).toHaveCount(0);
    await third.run('恢复未保存的修改');
    await expect(third.page.getByText('没有留下未保存的修改')).toBeVisible();
  });

  await test.step('a save in one window is seen in the other', async () => {
    await third.open(detailed);
    await second.page.bringToFront();
    await second.editor.focus();
    await second.page.keyboard.press('Control+s');
    await expect.poll(() => folder.read(detailed)).toBe(original.replace('parking: 179', 'parking: 181'));
    await expect(third.page.getByText('parking: 181')).toBeVisible();
    await expect(third.tabs.getByRole('tab', { name: 'U-DF-01.yaml', exact: true })).toBeVisible();
  });

  await test.step('edits of two windows on one file: both are kept, the second meets the first one’s save', async () => {
    const now = await folder.read(detailed);
    await second.setValue({ line: lineOf(now, 'parking: 181'), key: 'parking' }, '182');
    await isKept(second.page, 'parking: 182');
    await third.page.bringToFront();
    await third.setValue({ line: lineOf(now, 'parking: 181'), key: 'parking' }, '183');
    await isKept(third.page, 'parking: 183');
    await isKept(third.page, 'parking: 182');
    await second.page.bringToFront();
    await second.page.keyboard.press('Control+s');
    await third.page.bringToFront();
    await expect(third.page.getByRole('status').filter({ hasText: '在磁盘上变了' })).toBeVisible();
    await expect(third.page.getByRole('textbox', { name: '磁盘上的内容' })).toBeAttached();
    await expect(third.page.getByRole('group', { name: '第 1 编辑器组' }).getByRole('textbox', { name: `${detailed} 的内容` })).toBeFocused();
  });

  await context.close();
  await reborn.dispose();
});

/** Groups as a user tells them apart. */
function groupsOf(page: Page) {
  const group = (number: number) => page.getByRole('group', { name: `第 ${number} 编辑器组`, exact: true });
  return {
    group,
    tabsOf: async (number: number) => (await group(number).getByRole('tab').allTextContents()).map((name) => name.trim()),
    textIn: (number: number, uri: string) => group(number).getByRole('textbox', { name: `${uri} 的内容` }),
  };
}

/** Drags as a hand does: over several places, the last one a while. */
async function drag(page: Page, from: Locator, to: Locator, place: { readonly x: number; readonly y: number }): Promise<void> {
  const box = (await to.boundingBox())!;
  await from.hover();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * place.x, box.y + box.height * place.y, { steps: 5 });
  await page.mouse.move(box.x + box.width * place.x + 1, box.y + box.height * place.y);
  await page.mouse.up();
}

test('a text is read, typed in and saved before its editor is there, which goes on from it', async ({ workbench, folder }) => {
  const { page, tabs } = workbench;
  const original = (await folder.read(detailed)).replaceAll('\n', '\r\n');
  await folder.write(detailed, original);
  await workbench.open(detailed);
  await workbench.goTo(7, 3);
  let release!: () => void;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/editor.api-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.reload();
  const text = page.getByRole('textbox', { name: `${detailed} 的内容` });
  await expect(text).toHaveJSProperty('tagName', 'TEXTAREA');
  await expect(text).toHaveValue(original.replaceAll('\r\n', '\n'));
  await text.focus();
  // Where the cursor was before.
  expect((await text.evaluate((field: HTMLTextAreaElement) => field.value.slice(0, field.selectionStart))).split('\n').map(({ length }) => length).slice(6)).toEqual([2]);
  await workbench.press('Control+Home');
  await page.keyboard.type('# 一\n');
  await expect(tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' })).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
  await workbench.press('Control+s');
  await expect(tabs.getByRole('tab', { name: 'U-DF-01.yaml，未保存' })).toHaveCount(0);
  expect(await folder.read(detailed)).toBe(`# 一\r\n${original}`);
  await page.keyboard.type('# 二');

  release();
  await expect(text).not.toHaveJSProperty('tagName', 'TEXTAREA');
  await expect(text).toBeFocused();
  await page.keyboard.type('三\n');
  await workbench.press('Control+s');
  await expect.poll(() => folder.read(detailed)).toBe(`# 一\r\n# 二三\r\n${original}`);
  // The new line, the letter, and what was typed before the editor was there.
  await workbench.press('Control+z', 'Control+z', 'Control+z', 'Control+s');
  await expect.poll(() => folder.read(detailed)).toBe(original);
});

test('groups of editors: split, moved by keyboard and by hand, one text for all, back after a reload', async ({ workbench, folder }) => {
  const { page } = workbench;
  const { group, tabsOf, textIn } = groupsOf(page);
  const text = await folder.read(detailed);
  await workbench.open('workspace.yaml');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Shift+Enter');
  await expect(workbench.tabs.getByRole('tab', { name: 'workspace.yaml，已固定' })).toBeVisible();
  await workbench.open(detailed);
  await workbench.goTo(lineOf(text, 'parking: 179'));

  await test.step('split: what is typed in one is in the other, and undone in either', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+\\');
    await expect(textIn(2, detailed)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type('5');
    await expect(page.getByText('parking: 1795')).toHaveCount(2);
    await page.keyboard.press('Control+1');
    await expect(textIn(1, detailed)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('parking: 1795')).toHaveCount(0);
    expect(await seriousViolations(page)).toEqual([]);
  });

  await test.step('a table beside the text follows it', async () => {
    await page.keyboard.press('Control+2');
    await expect(textIn(2, detailed)).toBeFocused();
    await page.keyboard.press('Control+Alt+2');
    await expect(group(2).getByRole('grid')).toBeVisible();
    await expect(textIn(1, detailed)).toBeAttached();
    await page.keyboard.press('Control+Alt+1');
    await expect(textIn(2, detailed)).toBeFocused();
  });

  await test.step('tabs are moved by keyboard', async () => {
    await workbench.open('policy/pack.yaml');
    await page.keyboard.press('Control+Shift+PageUp');
    await expect.poll(() => tabsOf(2)).toEqual(['pack.yaml', 'U-DF-01.yaml']);
    await page.keyboard.press('Control+Alt+ArrowLeft');
    await expect.poll(() => tabsOf(1)).toEqual(['workspace.yaml', 'U-DF-01.yaml', 'pack.yaml']);
    await expect(textIn(1, 'policy/pack.yaml')).toBeFocused();
  });
});

test('tabs are dragged among others and to a side of a group; the groups are back after a reload', async ({ workbench }) => {
  const { page } = workbench;
  const { group, tabsOf, textIn } = groupsOf(page);
  for (const uri of ['workspace.yaml', detailed, 'policy/pack.yaml']) {
    await workbench.open(uri);
    await workbench.run('保持编辑器打开');
  }

  await test.step('dragged', async () => {
    const { tabs } = workbench;
    const pack = tabs.getByRole('tab', { name: 'pack.yaml' });
    await drag(page, pack, tabs.getByRole('tab', { name: 'U-DF-01.yaml' }), { x: 0.1, y: 0.5 });
    await expect.poll(async () => (await workbench.tabs.getByRole('tab').allTextContents()).map((name) => name.trim())).toEqual(['workspace.yaml', 'pack.yaml', 'U-DF-01.yaml']);
    await drag(page, pack, page.getByRole('main').getByRole('tabpanel'), { x: 0.5, y: 0.95 });
    await expect.poll(() => tabsOf(2)).toEqual(['pack.yaml']);
    await expect.poll(() => tabsOf(1)).toEqual(['workspace.yaml', 'U-DF-01.yaml']);
  });

  await test.step('back after a reload, with cursors', async () => {
    await group(1).getByRole('tab', { name: 'U-DF-01.yaml' }).click();
    await page.keyboard.press('Control+1');
    await expect(textIn(1, detailed)).toBeFocused();
    await page.keyboard.press('Control+g');
    await workbench.quickInput.fill(':40:3');
    await page.keyboard.press('Enter');
    await expect(workbench.statusBar.getByRole('button', { name: '行 40，列 3' })).toBeVisible();
    await page.reload();
    await expect.poll(() => tabsOf(2)).toEqual(['pack.yaml']);
    await expect.poll(() => tabsOf(1)).toEqual(['workspace.yaml', 'U-DF-01.yaml']);
    await expect(workbench.statusBar.getByRole('button', { name: '行 40，列 3' })).toBeVisible();
  });

  await test.step('a group goes with its last tab', async () => {
    await page.keyboard.press('Control+2');
    await expect(textIn(2, 'policy/pack.yaml')).toBeFocused();
    await page.keyboard.press('Control+w');
    await expect(page.getByRole('group', { name: /编辑器组$/ })).toHaveCount(0);
    await expect.poll(async () => (await workbench.tabs.getByRole('tab').allTextContents()).map((name) => name.trim())).toEqual(['workspace.yaml', 'U-DF-01.yaml']);
  });
});
