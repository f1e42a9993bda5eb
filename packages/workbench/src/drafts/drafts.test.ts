import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fail, ok, toDisposable } from '@plansmith/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServerClient } from '../workspace/server-client.ts';
import { createUndoBuffer } from '../workspace/testing/undo-buffer.ts';
import { createWorkingCopies, type WorkingCopies } from '../workspace/working-copies.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createDraftRecovery } from './draft-recovery.ts';
import { createDraftStore, type Draft, type DraftStore } from './draft-store.ts';

const folder = 'f1';

/** A folder on a disk that all windows share, with etags as the server gives them. */
function createDisk(initial: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(initial));
  const etag = (uri: string): string | null => (files.has(uri) ? `e:${files.get(uri)}` : null);
  const server: Pick<ServerClient, 'read' | 'write'> = {
    read: async (uris) =>
      ok(
        uris.map((uri) => {
          const text = files.get(uri);
          if (text === undefined) return { head: { uri, size: 0, etag: null, error: 'notFound' }, content: undefined } as const;
          const content = new TextEncoder().encode(text);
          return { head: { uri, size: content.length, etag: etag(uri)! }, content };
        }),
      ),
    write: async (uri, content, known) => {
      if (etag(uri) !== known) return fail({ code: 'conflict', message: 'changed', etag: etag(uri) });
      files.set(uri, new TextDecoder().decode(content));
      return ok({ etag: etag(uri)! });
    },
  };
  return { files, etag, server };
}

type Disk = ReturnType<typeof createDisk>;

/** A window with a clock of its own; `kill` ends it as a crash does: nothing more is written. */
function openWindow({ disk, store, window, living }: { readonly disk: Disk; readonly store: DraftStore; readonly window: string; readonly living: Set<string> }) {
  living.add(window);
  let now = 0;
  let isAlive = true;
  const timers = new Set<{ at: number; action: () => void }>();
  const copies: WorkingCopies = createWorkingCopies({ server: disk.server, createBuffer: (_, text) => createUndoBuffer(text) });
  const guarded: DraftStore = { ...store, put: (draft) => (isAlive ? store.put(draft) : Promise.resolve()), remove: (key) => (isAlive ? store.remove(key) : Promise.resolve()) };
  const keeper = createDraftKeeper({
    copies,
    store: guarded,
    folder,
    window,
    delayMilliseconds: 1000,
    now: () => now,
    after(milliseconds, action) {
      const timer = { at: now + milliseconds, action };
      timers.add(timer);
      return toDisposable(() => timers.delete(timer));
    },
    onError(error) {
      throw error;
    },
  });
  const recovery = createDraftRecovery({ store: guarded, locks: { living: async () => living }, copies, folder, etagOnDisk: disk.etag, flush: keeper.flush });
  return {
    copies,
    recovery,
    keeper,
    async edit(uri: string, text: string) {
      const opened = await copies.open(uri);
      if (opened.ok) opened.value.buffer.replace(text);
    },
    pass(milliseconds: number) {
      now += milliseconds;
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.action();
      }
    },
    kill() {
      isAlive = false;
      living.delete(window);
      keeper.dispose();
    },
  };
}

const bare = ({ uri, window, text, etag }: Draft) => ({ uri, window, text, etag });

const byUri = (a: { readonly uri: string }, b: { readonly uri: string }): number => a.uri.localeCompare(b.uri);

/** Answers when everything asked of the store so far is done. */
const settled = async (store: DraftStore): Promise<readonly Draft[]> => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return store.list(folder);
};

/** A window that died with an unsaved text, what happened to the disk since, and a new window. */
async function crashed(text: string, change: (disk: Disk) => void = () => {}) {
  const disk = createDisk({ 'a.yaml': 'a' });
  const store = createDraftStore(new IDBFactory());
  const living = new Set<string>();
  const first = openWindow({ disk, store, window: 'w1', living });
  await first.edit('a.yaml', text);
  first.pass(1000);
  await settled(store);
  first.kill();
  change(disk);
  return { disk, store, living, page: openWindow({ disk, store, window: 'w2', living }) };
}

describe('draft store', () => {
  it('keeps folders and windows apart, lists the newest first, and forgets what is removed', async () => {
    const store = createDraftStore(new IDBFactory());
    const draft = (change: Partial<Draft>): Draft => ({ folder, uri: 'a.yaml', window: 'w1', text: 'x', etag: 'e', time: 1, ...change });
    await store.put(draft({}));
    await store.put(draft({ window: 'w2', time: 3 }));
    await store.put(draft({ folder: 'f', time: 4 }));
    await store.put(draft({ folder: 'f10', time: 5 }));
    await store.put(draft({ text: 'later', time: 2 }));
    expect((await store.list(folder)).map(({ window, text }) => [window, text])).toEqual([
      ['w2', 'x'],
      ['w1', 'later'],
    ]);
    await store.remove(draft({ window: 'w2' }));
    await store.remove(draft({ window: 'w3' }));
    expect((await store.list(folder)).map(({ window }) => window)).toEqual(['w1']);
    expect(await store.list('f')).toHaveLength(1);
  });
});

describe('draft keeper', () => {
  it('loses nothing older than its delay, and holds nothing that is saved, whatever is done in which order', async () => {
    const uris = ['a.yaml', 'b.yaml'];
    const step = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), uri: fc.constantFrom(...uris), text: fc.constantFrom('one', 'two', 'three', '') }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'save' as const, 'reload' as const, 'release' as const), uri: fc.constantFrom(...uris) }),
      fc.record({ kind: fc.constant('elsewhere' as const), uri: fc.constantFrom(...uris), text: fc.constantFrom('disk one', 'disk two') }),
      fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 1500 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const disk = createDisk({ 'a.yaml': 'a', 'b.yaml': 'b' });
        const store = createDraftStore(new IDBFactory());
        const page = openWindow({ disk, store, window: 'w1', living: new Set() });
        for (const item of steps) {
          if (item.kind === 'wait') page.pass(item.milliseconds);
          else if (item.kind === 'edit') await page.edit(item.uri, item.text);
          else if (item.kind === 'elsewhere') {
            disk.files.set(item.uri, item.text);
            await page.copies.diskChanged(item.uri, disk.etag(item.uri));
          } else if (page.copies.get(item.uri)) {
            if (item.kind === 'undo') (page.copies.get(item.uri)!.buffer as ReturnType<typeof createUndoBuffer>).undo();
            else if (item.kind === 'save') await page.copies.save(item.uri);
            else if (item.kind === 'reload') await page.copies.reload(item.uri);
            else page.copies.release(item.uri);
          }
        }
        page.pass(1000);
        const dirty = page.copies.all.value.filter((copy) => copy.dirty.value);
        const expected = dirty.map(({ uri, buffer, etag }) => ({ uri, window: 'w1', text: buffer.getText(), etag }));
        expect((await settled(store)).map(bare).toSorted(byUri)).toEqual(expected.toSorted(byUri));
      }),
      { numRuns: 60 },
    );
  });

  it('writes while the user goes on typing', async () => {
    const store = createDraftStore(new IDBFactory());
    const page = openWindow({ disk: createDisk({ 'a.yaml': 'a' }), store, window: 'w1', living: new Set() });
    for (const text of ['a1', 'a12', 'a123', 'a1234']) {
      await page.edit('a.yaml', text);
      page.pass(400);
    }
    expect((await settled(store)).map(({ text }) => text)).toEqual(['a123']);
  });
});

describe('draft recovery', () => {
  it('restores as unsaved; the draft is the new window’s from then on', async () => {
    const { disk, store, page } = await crashed('mine');
    const [left] = await page.recovery.left();
    expect([left?.text, left?.isDiskChanged]).toEqual(['mine', false]);
    expect((await page.recovery.restore(left!)).ok).toBe(true);
    const copy = page.copies.get('a.yaml')!;
    expect([copy.buffer.getText(), copy.dirty.value, copy.conflict.value]).toEqual(['mine', true, false]);
    expect((await settled(store)).map(bare)).toEqual([{ uri: 'a.yaml', window: 'w2', text: 'mine', etag: 'e:a' }]);
    expect(await page.recovery.left()).toEqual([]);
    await page.copies.save('a.yaml');
    expect([disk.files.get('a.yaml'), await settled(store)]).toEqual(['mine', []]);
  });

  it('is a conflict where the file on disk changed since, and nothing is written over', async () => {
    const { disk, page } = await crashed('mine', ({ files }) => files.set('a.yaml', 'theirs'));
    const [left] = await page.recovery.left();
    expect(left?.isDiskChanged).toBe(true);
    await page.recovery.restore(left!);
    expect(page.copies.get('a.yaml')!.conflict.value).toBe(true);
    const saved = await page.copies.save('a.yaml');
    expect([saved.ok || saved.error.code, disk.files.get('a.yaml')]).toEqual(['conflict', 'theirs']);
  });

  it('makes a new file of a draft whose file is gone', async () => {
    const { disk, page } = await crashed('mine', ({ files }) => files.delete('a.yaml'));
    await page.recovery.restore((await page.recovery.left())[0]!);
    expect((await page.copies.save('a.yaml')).ok).toBe(true);
    expect(disk.files.get('a.yaml')).toBe('mine');
  });

  it('drops what was saved after all, and what is told to be discarded', async () => {
    const saved = await crashed('mine\n', ({ files }) => files.set('a.yaml', 'mine\r\n'));
    expect([await saved.page.recovery.left(), await settled(saved.store)]).toEqual([[], []]);
    const discarded = await crashed('mine');
    await discarded.page.recovery.discard(await discarded.page.recovery.left());
    expect(await settled(discarded.store)).toEqual([]);
  });

  it('does not write over other unsaved edits of the file', async () => {
    const { page } = await crashed('mine');
    await page.edit('a.yaml', 'typed meanwhile');
    const restored = await page.recovery.restore((await page.recovery.left())[0]!);
    expect([restored.ok || restored.error.code, page.copies.get('a.yaml')!.buffer.getText()]).toEqual(['inUse', 'typed meanwhile']);
    expect(await page.recovery.left()).toHaveLength(1);
  });

  it('leaves the drafts of a living window alone, and keeps those of two windows apart', async () => {
    const disk = createDisk({ 'a.yaml': 'a' });
    const store = createDraftStore(new IDBFactory());
    const living = new Set<string>();
    const [one, two] = [openWindow({ disk, store, window: 'w1', living }), openWindow({ disk, store, window: 'w2', living })];
    await one.edit('a.yaml', 'of one');
    await two.edit('a.yaml', 'of two');
    one.pass(1000);
    two.pass(1500);
    await settled(store);
    expect(await openWindow({ disk, store, window: 'w3', living }).recovery.left()).toEqual([]);
    one.kill();
    two.kill();
    const page = openWindow({ disk, store, window: 'w4', living });
    expect((await page.recovery.left()).map(({ text }) => text)).toEqual(['of two', 'of one']);
  });
});
