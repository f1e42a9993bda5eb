import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { copySample } from '../test/journeys/sample-folder.ts';
import { openFile, withWorkbench } from './bench-page.ts';
import type { Figure } from './figure.ts';

const minutes = 60;
const files = ['plan/detailed/U-DF-01.yaml', 'plan/units/U-DF-01.yaml', 'inventory/df.yaml', 'plan/special.yaml', 'ledgers/transfer.yaml'] as const;
/** Keys typed into each file in a minute: with opening, saving and looking about, what a quick hand does in it. */
const keysInFile = 12;

/**
 * An hour of editing without its pauses: in each of 60 minutes five files are opened, typed into, undone and saved, one is seen as a table and
 * as a form, and lists are searched. What page and engine hold after collecting garbage, against what they held after the first minute.
 */
export async function measure(): Promise<readonly Figure[]> {
  const folder = await copySample();
  try {
    return await withWorkbench(folder.path, async (page) => {
      const heaps = await followHeaps(page);
      const held: number[] = [];
      for (let minute = 0; minute < minutes; minute++) {
        await editForAMinute(page, minute);
        if (minute === 0 || minute % 10 === 9) held.push(await heaps.bytes());
      }
      const [first, last] = [held[0]!, held.at(-1)!];
      return [{ name: 'memory after an hour of editing / after its first minute', ratio: last / first, atMost: 1.3, detail: `page and workers after collecting garbage, at the first minute and every ten: ${held.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')} MB` }];
    });
  } finally {
    await folder.dispose();
  }
}

async function editForAMinute(page: Page, minute: number): Promise<void> {
  for (const uri of files) {
    await openFile(page, uri, { line: 8, column: 1 });
    await page.keyboard.press('End');
    await page.keyboard.type(` # ${String(minute).padStart(keysInFile - 3, '0')}`);
    if (minute % 2 === 0) for (let step = 0; step < keysInFile; step++) await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
  }
  for (const face of ['表格', '表单', '文本']) await page.getByRole('group', { name: '文档视图' }).getByRole('button', { name: face }).click();
  await page.keyboard.press('Control+t');
  await page.getByRole('combobox', { name: '快速打开' }).pressSequentially('P-DF');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await page.locator('.status-bar[aria-busy="false"]').waitFor();
}

interface Heaps {
  /** What page and workers hold together after their garbage was collected. */
  bytes(): Promise<number>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
}

/** Speaks to the page's heap and to those of its workers, which Playwright shows no door to. */
async function followHeaps(page: Page): Promise<Heaps> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await pause(500);
  if (workers.size === 0) throw new Error('the page has no worker: nothing would be measured of the engine');
  return {
    async bytes() {
      let total = 0;
      for (const ask of [(method: string) => session.send(method as 'Runtime.getHeapUsage'), ...[...workers].map((id) => (method: string) => askWorker(session, id, method))]) {
        // What a finalizer lets go of is collected the next time.
        for (let turn = 0; turn < 3; turn++) await ask('HeapProfiler.collectGarbage');
        total += ((await ask('Runtime.getHeapUsage')) as { readonly usedSize: number }).usedSize;
      }
      return total;
    },
  };
}

let asked = 0;

async function askWorker(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++asked;
  const answered = new Promise<unknown>((resolve) => {
    const listen = (event: { readonly sessionId: string; readonly message: string }): void => {
      const answer = JSON.parse(event.message) as Answer;
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(answer.result);
    };
    session.on('Target.receivedMessageFromTarget', listen);
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answered;
}
