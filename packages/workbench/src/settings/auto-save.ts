import { DisposableStore, type Disposable } from '@plansmith/base';
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { ServerFailure } from '../workspace/server-client.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';

export type AutoSaveMode = 'off' | 'afterDelay' | 'onFocusChange';

/**
 * Saves edited files by themselves. A file that changed on disk, or is not on disk yet, waits for its user. `left` changes when an editor
 * is left. One that cannot be saved is told of once, and tried again after its next edit.
 */
export function createAutoSave(options: {
  readonly copies: Pick<WorkingCopies, 'all' | 'get' | 'save' | 'onDidEdit'>;
  readonly mode: ReadonlySignal<AutoSaveMode>;
  readonly delayMilliseconds: ReadonlySignal<number>;
  readonly left: ReadonlySignal<unknown>;
  onFailure(uri: string, failure: ServerFailure): void;
}): Disposable {
  const { copies, mode, left } = options;
  const store = new DisposableStore();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const refused = new Set<string>();

  const save = async (uri: string): Promise<void> => {
    const copy = copies.get(uri);
    if (!copy?.dirty.peek() || copy.conflict.peek() || !copy.onDisk.peek() || refused.has(uri)) return;
    const saved = await copies.save(uri);
    if (saved.ok) return;
    refused.add(uri);
    options.onFailure(uri, saved.error);
  };
  store.add(
    copies.onDidEdit(({ uri }) => {
      refused.delete(uri);
      clearTimeout(timers.get(uri));
      if (mode.peek() !== 'afterDelay') return;
      timers.set(uri, setTimeout(() => {
        timers.delete(uri);
        if (mode.peek() === 'afterDelay') void save(uri);
      }, options.delayMilliseconds.peek()));
    }),
  );
  let before: unknown = left.peek();
  store.add({
    dispose: effect(() => {
      const now = left.value;
      if (now === before) return;
      before = now;
      if (mode.peek() === 'onFocusChange') for (const copy of copies.all.peek()) void save(copy.uri);
    }),
  });
  store.add({ dispose: () => timers.forEach((timer) => clearTimeout(timer)) });
  return store;
}
