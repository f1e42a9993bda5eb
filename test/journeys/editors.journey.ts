import type { Page } from '@playwright/test';
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
    await expect(third.tabs.getByRole('tab', { name: /磁盘 ↔ 编辑器/ })).toBeVisible();
    await expect(third.page.getByRole('textbox', { name: `${detailed} 的内容` }).and(third.page.locator(':focus'))).toBeAttached();
  });

  await context.close();
  await reborn.dispose();
});
