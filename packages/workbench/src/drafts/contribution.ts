import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import { untilSaved } from '../changes/until-saved.ts';
import { askDialog } from '../ui/dialog.ts';
import type { Workbench } from '../workbench.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createDraftPane } from './draft-pane.ts';
import { createDraftRecovery, type DraftRecovery, type LeftDraft } from './draft-recovery.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { draftText } from './texts.ts';
import { holdWindowLock } from './window-locks.ts';

const delayMilliseconds = 700;
/** So many comparisons open at once; the others are offered again after them. */
const mostComparisons = 5;

/**
 * Unsaved work survives: it is kept in the browser while it is typed, and offered when the folder is opened again. `window` is this page's
 * id among those of its origin.
 */
export function registerDrafts(workbench: Workbench, window: string): Disposable {
  const { commands, session, notifications } = workbench;
  const own = new DisposableStore();
  let recovery: DraftRecovery | undefined;
  own.add(
    commands.register({
      id: 'drafts.show',
      category: draftText('category'),
      title: draftText('show'),
      async run() {
        if (recovery && !(await offerDrafts(workbench, recovery))) notifications.notify({ severity: 'info', message: draftText('none') });
      },
    }),
  );
  own.add(
    toDisposable(
      effect(() => {
        const folder = session.listing.value?.id;
        if (folder === undefined || recovery) return;
        recovery = own.add(start(workbench, { folder, window, store: createDraftStore(indexedDB) }));
        const started = recovery;
        // What is offered is compared with the disk, and the user's first keys come before that.
        setTimeout(() => void offerDrafts(workbench, started).catch(() => undefined), 0);
      }),
    ),
  );
  own.add(tellDiskChanges(workbench));
  return own;
}

function start(workbench: Workbench, { folder, window, store }: { readonly folder: string; readonly window: string; readonly store: DraftStore }): DraftRecovery & Disposable {
  const { copies, session, notifications } = workbench;
  const keeper = createDraftKeeper({
    copies,
    store,
    folder,
    window,
    delayMilliseconds,
    now: () => Date.now(),
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      return toDisposable(() => clearTimeout(timer));
    },
    onError: (error) => notifications.notify({ severity: 'warning', sticky: true, message: draftText('notKept', { message: error instanceof Error ? error.message : String(error) }) }),
  });
  const onHide = (): void => void keeper.flush();
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', onHide);
  const recovery = createDraftRecovery({
    store,
    locks: holdWindowLock(navigator.locks, window),
    copies,
    folder,
    etagOnDisk: (uri) => session.listing.peek()?.files.find((file) => file.uri === uri)?.etag ?? null,
    flush: keeper.flush,
  });
  return {
    ...recovery,
    dispose() {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onHide);
      keeper.dispose();
    },
  };
}

/** Shows what was left unsaved, with the choice; false where there is nothing. */
async function offerDrafts(workbench: Workbench, recovery: DraftRecovery): Promise<boolean> {
  const { notifications, editors, nls } = workbench;
  const drafts = await recovery.left();
  if (drafts.length === 0) return false;
  const line = ({ uri, time, isDiskChanged }: LeftDraft): string => nls.pick(draftText(isDiskChanged ? 'foundLineChanged' : 'foundLine', { uri, date: new Date(time).toLocaleString(nls.locale.peek()) }));

  const compare = (draft: LeftDraft): void => {
    const closePane = (): void => editors.closePane(pane.name);
    const pane = createDraftPane(workbench, {
      draft,
      restore() {
        closePane();
        void restoreDrafts(workbench, recovery, [draft]);
      },
      async discard() {
        if (await confirmDiscard(workbench, 1)) {
          closePane();
          await recovery.discard([draft]);
        }
      },
    });
    editors.open(draft.uri, { pane });
  };

  notifications.notify({
    severity: 'warning',
    message: draftText('found', { count: drafts.length }),
    details: drafts.map(line),
    actions: [
      { title: draftText('restore'), run: () => restoreDrafts(workbench, recovery, drafts) },
      { title: draftText('compare'), run: () => drafts.slice(0, mostComparisons).toReversed().forEach(compare) },
      {
        title: draftText('discard'),
        run: async () => ((await confirmDiscard(workbench, drafts.length)) ? recovery.discard(drafts) : offerDrafts(workbench, recovery)),
      },
    ],
  });
  return true;
}

/** Of several drafts of one file the newest is taken; the others stay, and are offered again. */
async function restoreDrafts(workbench: Workbench, recovery: DraftRecovery, drafts: readonly LeftDraft[]): Promise<void> {
  const { notifications, editors, nls, saving, copies } = workbench;
  const newest = drafts.filter((draft, index) => drafts.findIndex(({ uri }) => uri === draft.uri) === index);
  const restored: LeftDraft[] = [];
  for (const draft of newest) {
    const done = await recovery.restore(draft);
    if (done.ok) restored.push(draft);
    else notifications.notify({ severity: 'error', message: draftText('failed', { uri: draft.uri, message: done.error.code === 'inUse' ? nls.pick(draftText('inUse')) : done.error.message }) });
  }
  for (const { uri } of restored.toReversed()) editors.open(uri, { pin: true });
  // One that is a conflict already shows its comparison by itself.
  if (restored.length > 0) {
    const notice = notifications.notify({
      severity: 'info',
      message: draftText('restored', { count: restored.length }),
      details: restored.map(({ uri }) => uri),
      actions: [{ title: draftText('saveAll'), run: () => saving.saveAll() }],
    });
    untilSaved(copies, restored.map(({ uri }) => uri), notice);
  }
  if (newest.length < drafts.length) await offerDrafts(workbench, recovery);
}

async function confirmDiscard({ nls }: Workbench, count: number): Promise<boolean> {
  const choices = (['discard', 'cancel'] as const).map((id) => ({ id, title: nls.pick(draftText(id)) }));
  return (await askDialog({ message: nls.pick(draftText('askDiscard', { count })), choices })) === 'discard';
}

/** A file that changes on disk under unsaved edits shows the comparison beside them; the keyboard stays where it is. */
function tellDiskChanges({ copies, editors, notifications }: Workbench): Disposable {
  let known: ReadonlySet<string> = new Set();
  /** Comparisons that opened by themselves go by themselves. */
  const opened = new Map<string, string>();
  return toDisposable(
    effect(() => {
      const conflicts = new Set(copies.all.value.filter((copy) => copy.conflict.value && copy.onDisk.value).map((copy) => copy.uri));
      const fresh = [...conflicts].filter((uri) => !known.has(uri));
      const settled = [...known].filter((uri) => !conflicts.has(uri));
      known = conflicts;
      queueMicrotask(() => {
        for (const uri of fresh) {
          opened.set(uri, editors.open(uri, { kind: 'compare', beside: true }).id);
          notifications.notify({ severity: 'warning', message: draftText('changedUnderEdits', { uri }) });
        }
        for (const uri of settled) {
          const id = opened.get(uri);
          opened.delete(uri);
          if (id !== undefined) editors.close(id);
        }
      });
    }),
  );
}
