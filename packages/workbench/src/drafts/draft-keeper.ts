import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import type { DraftStore } from './draft-store.ts';

/** Keeps the drafts of one window in step with what is unsaved in it. */
export interface DraftKeeper extends Disposable {
  /** Writes what waits; settles when it is kept, or its failure was told. */
  flush(): Promise<void>;
}

/**
 * Whatever changed a text, it is written at most `delayMilliseconds` later, also while the user goes on typing, and taken away as soon as the
 * text is saved, reverted or let go of. `after` runs an action after a time and can be called off.
 */
export function createDraftKeeper(options: {
  readonly copies: WorkingCopies;
  readonly store: DraftStore;
  readonly folder: string;
  readonly window: string;
  readonly delayMilliseconds: number;
  now(): number;
  after(milliseconds: number, action: () => void): Disposable;
  onError(error: unknown): void;
}): DraftKeeper {
  const { copies, store, folder, window } = options;
  const own = new DisposableStore();
  const waiting = new Set<string>();
  /** Files that have a draft of this window, or are about to. */
  const kept = new Set<string>();
  let timer: Disposable | undefined;

  const attempt = (step: Promise<void>): Promise<void> => step.catch(options.onError);

  async function flush(): Promise<void> {
    timer?.dispose();
    timer = undefined;
    const uris = [...waiting];
    waiting.clear();
    await Promise.all(
      uris.map((uri) => {
        const copy = copies.get(uri);
        if (!copy?.dirty.peek()) return undefined;
        kept.add(uri);
        return attempt(store.put({ folder, uri, window, text: copy.buffer.getText(), etag: copy.etag, time: options.now() }));
      }),
    );
  }

  const expect = (uri: string): void => {
    waiting.add(uri);
    timer ??= options.after(options.delayMilliseconds, () => void flush());
  };

  own.add(copies.onDidEdit(({ uri }) => expect(uri)));
  // What was typed while a save was under way starts from the file that was written.
  own.add(copies.onDidSave((uris) => uris.forEach(expect)));
  own.add(
    toDisposable(
      effect(() => {
        const dirty = new Set(copies.all.value.filter((copy) => copy.dirty.value).map((copy) => copy.uri));
        for (const uri of kept) {
          if (dirty.has(uri)) continue;
          kept.delete(uri);
          void attempt(store.remove({ folder, uri, window }));
        }
      }),
    ),
  );
  for (const copy of copies.all.peek()) if (copy.dirty.peek()) expect(copy.uri);
  own.add(toDisposable(() => timer?.dispose()));
  return { flush, dispose: () => own.dispose() };
}
