import { fail, ok, type Result } from '@plansmith/base';
import type { ServerFailure } from '../workspace/server-client.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import type { WindowLocks } from './window-locks.ts';

/** A draft that its window left behind. */
export interface LeftDraft extends Draft {
  /** Whether the file on disk is another one than the draft started from. */
  readonly isDiskChanged: boolean;
}

/** `inUse`: the editor holds other unsaved edits of the file, which are not written over. */
export type RestoreFailure = ServerFailure | { readonly code: 'inUse'; readonly message: string };

/** Work that was not saved in windows that are gone. */
export interface DraftRecovery {
  /** The newest first. What has the text of its file on disk already is dropped. */
  left(): Promise<readonly LeftDraft[]>;
  /** Takes a draft into the editor, unsaved; it goes from the store when this window keeps the text itself. */
  restore(draft: Draft): Promise<Result<void, RestoreFailure>>;
  discard(drafts: readonly Draft[]): Promise<void>;
}

/** `flush` writes what this window has unsaved into the store. */
export function createDraftRecovery(options: {
  readonly store: DraftStore;
  readonly locks: WindowLocks;
  readonly copies: WorkingCopies;
  readonly folder: string;
  readonly etagOnDisk: (uri: string) => string | null;
  flush(): Promise<void>;
}): DraftRecovery {
  const { store, locks, copies, folder } = options;

  /** Of a draft whose save was the last thing that its window did. */
  async function isOnDisk(draft: Draft): Promise<boolean> {
    const disk = await copies.readDisk(draft.uri);
    return disk.ok && sameText(disk.value, draft.text);
  }

  return {
    async left() {
      const [drafts, living] = await Promise.all([store.list(folder), locks.living()]);
      const orphans = drafts.filter((draft) => !living.has(draft.window));
      const saved = await Promise.all(orphans.map(isOnDisk));
      await Promise.all(orphans.flatMap((draft, index) => (saved[index] ? [store.remove(draft)] : [])));
      return orphans.flatMap((draft, index) => (saved[index] ? [] : [{ ...draft, isDiskChanged: options.etagOnDisk(draft.uri) !== draft.etag }]));
    },
    async restore(draft) {
      const { uri, text, etag } = draft;
      const copy = copies.get(uri);
      if (copy?.dirty.peek() && !sameText(copy.buffer.getText(), text)) return fail({ code: 'inUse', message: uri });
      const restored = await copies.restore(uri, { text, etag });
      if (!restored.ok) return restored;
      await options.flush();
      await store.remove(draft);
      return ok(undefined);
    },
    async discard(drafts) {
      await Promise.all(drafts.map((draft) => store.remove(draft)));
    },
  };
}

/** Equal but for line ends, of which an editor knows one way only. */
function sameText(a: string, b: string): boolean {
  return withPlainLineEnds(a) === withPlainLineEnds(b);
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
