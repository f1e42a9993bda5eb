import type { Bilingual } from '@plansmith/base';
import type { GitOperation, GitOperations, GitStatus, KeptContents } from '@plansmith/engine';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { nameOf } from '../explorer/file-tree.ts';
import { askDialog } from '../ui/dialog.ts';
import { createTree, type TreePresenter } from '../ui/tree.presenter.ts';
import type { Workbench } from '../workbench.ts';
import type { ServerFailure } from '../workspace/server-client.ts';
import { changeTree, urisOf, type ChangeGroup, type ScmItem } from './changes.ts';
import { scmText, type ScmTextKey } from './texts.ts';

/** What commands reach in the difference that is shown. */
export interface ShownDiff {
  move(direction: 'next' | 'previous'): void;
  /** Stages the stretches at the cursor, or takes them out of what is staged. */
  applyHere(): Promise<void>;
  /** Takes the stretches at the cursor out of the file, after a question; nothing where the difference is not of the file on disk. */
  discardHere(): Promise<void>;
}

/** Source control of one workbench: what changed, and what can be done about it. Refusals are shown to the user; the answer then is undefined. */
export interface ScmFeature {
  readonly tree: TreePresenter<ScmItem>;
  readonly status: ReadonlySignal<GitStatus | undefined>;
  /** The commit message as it is typed. */
  readonly message: Signal<string>;
  readonly shownDiff: Signal<ShownDiff | undefined>;
  /** Whether an operation is under way. */
  readonly busy: ReadonlySignal<boolean>;
  /** Carries out an operation. A status in its answer is taken. */
  ask<Name extends GitOperation>(operation: Name, request: GitOperations[Name]['request']): Promise<GitOperations[Name]['answer'] | undefined>;
  /** Offers to save what is unsaved; whether the way is free. */
  saveFirst(uris?: readonly string[]): Promise<boolean>;
  confirm(question: Bilingual, yes: Bilingual): Promise<boolean>;
  tell(key: ScmTextKey, data?: Readonly<Record<string, string | number>>): void;
  /** The files of a group, or of the line that has the keyboard. */
  urisIn(group: ChangeGroup): readonly string[];
  activeItem(): ScmItem | undefined;
  stage(uris: readonly string[]): Promise<void>;
  unstage(uris: readonly string[]): Promise<void>;
  discard(uris: readonly string[]): Promise<void>;
  /** Tells of what was discarded, with the way back where `kept` names one. */
  tellDiscarded(message: Bilingual, discarded: { readonly uris: readonly string[]; readonly kept: string | null }): void;
  restore(kept: Pick<KeptContents, 'id' | 'uris'>): Promise<void>;
  commit(): Promise<void>;
}

export function createScmFeature(workbench: Workbench, askAuthor: () => Promise<boolean>): ScmFeature {
  const { session, server, copies, saving, notifications, nls } = workbench;
  const running = signal(0);
  const tree = createTree<ScmItem>({ roots: computed(() => changeTree(session.git.value)), expandedAtFirst: () => true });
  const message = signal('');
  const say = (text: Bilingual): string => nls.pick(text);

  /** What git proposes for a merge is the message until the user writes one. */
  let proposed = '';
  session.git.subscribe((status) => {
    const merge = status?.repository ? (status.merge?.message ?? '') : '';
    if (merge !== proposed && (message.peek() === '' || message.peek() === proposed)) message.value = merge;
    proposed = merge;
  });

  const show = (failure: ServerFailure): void => {
    const detail = failure.code === 'gitFailed' || failure.code === 'hookRefused' || failure.code === 'pushRefused' ? (failure.detail ?? '').split('\n').slice(0, 6) : [];
    notifications.notify({
      severity: failure.code === 'cancelled' ? 'info' : 'error',
      message: failure.text ?? { zh: failure.message, en: failure.message },
      details: [...(failure.files ?? []), ...detail.filter(Boolean).map((line) => say(scmText('failedDetail', { detail: line })))],
      ...(failure.code === 'authorMissing' && { actions: [{ title: scmText('setAuthor'), run: () => void askAuthor() }] }),
    });
  };

  async function ask<Name extends GitOperation>(operation: Name, request: GitOperations[Name]['request']): Promise<GitOperations[Name]['answer'] | undefined> {
    running.value++;
    try {
      const answer = await server.git(operation, request);
      if (!answer.ok) {
        show(answer.error);
        session.takeGit();
        return undefined;
      }
      const value = answer.value;
      if (value && typeof value === 'object' && 'repository' in value) session.takeGit(value);
      return value;
    } finally {
      running.value--;
    }
  }

  async function confirm(question: Bilingual, yes: Bilingual): Promise<boolean> {
    return (await askDialog({ message: say(question), choices: [{ id: 'yes', title: say(yes) }, { id: 'no', title: say(scmText('cancel')) }] })) === 'yes';
  }

  async function saveFirst(uris?: readonly string[]): Promise<boolean> {
    const unsaved = () => copies.all.peek().filter((copy) => copy.dirty.peek() && (!uris || uris.includes(copy.uri)));
    if (unsaved().length === 0) return true;
    const names = unsaved().map(({ uri }) => nameOf(uri));
    const question = scmText('askSave', { count: names.length, names: names.slice(0, 5).join('、') });
    if (!(await confirm(question, scmText('saveAndGo')))) return false;
    for (const { uri } of unsaved()) if (!(await saving.save(uri))) return false;
    return unsaved().length === 0;
  }

  const tell: ScmFeature['tell'] = (key, data) => void notifications.notify({ severity: 'info', message: scmText(key, data) });
  const urisIn = (group: ChangeGroup): readonly string[] => changeTree(session.git.peek()).flatMap(({ item }) => (item.group === group ? urisOf(item) : []));

  async function restore({ id, uris }: Pick<KeptContents, 'id' | 'uris'>): Promise<void> {
    if (!(await saveFirst(uris)) || !(await ask('restore', { id, uris }))) return;
    tell('restored', { count: uris.length });
  }

  const tellDiscarded: ScmFeature['tellDiscarded'] = (said, { uris, kept }) => {
    notifications.notify({ severity: 'info', message: said, ...(kept !== null && { actions: [{ title: scmText('undo'), run: () => void restore({ id: kept, uris }) }] }) });
  };

  const feature: ScmFeature = {
    tree,
    status: session.git,
    message,
    shownDiff: signal<ShownDiff | undefined>(undefined),
    busy: computed(() => running.value > 0),
    ask,
    saveFirst,
    confirm,
    tell,
    urisIn,
    activeItem: () => tree.rows.peek().find((row) => row.node.id === tree.active.peek())?.node.item,
    async stage(uris) {
      if (uris.length > 0 && (await saveFirst(uris))) await ask('stage', { uris });
    },
    async unstage(uris) {
      if (uris.length > 0) await ask('unstage', { uris });
    },
    async discard(uris) {
      if (uris.length === 0) return;
      const status = session.git.peek();
      const fresh = status?.repository ? status.entries.filter((entry) => entry.worktree === '?' && uris.includes(entry.uri)).length : 0;
      const question = fresh > 0 ? scmText('askDiscardNew', { count: uris.length, fresh }) : scmText('askDiscard', { count: uris.length });
      if (!(await saveFirst(uris)) || !(await confirm(question, scmText('discard')))) return;
      const done = await ask('discard', { uris });
      if (!done) return;
      session.takeGit(done.status);
      tellDiscarded(scmText('discarded', { count: uris.length }), { uris, kept: done.kept });
    },
    tellDiscarded,
    restore,
    async commit() {
      const text = message.peek();
      const status = session.git.peek();
      if (!status?.repository || !(await saveFirst())) return;
      if (text.trim() !== '' && !status.merge && urisIn('index').length === 0 && urisIn('changes').length > 0) {
        if (!(await confirm(scmText('askStageAll'), scmText('stageAndCommit')))) return;
        if (!(await ask('stage', { uris: urisIn('changes') }))) return;
      }
      if (text.trim() !== '' && (await ask('author', {})) === null && !(await askAuthor())) return;
      if (!(await ask('commit', { message: text }))) return;
      message.value = '';
      tell('committed', { subject: text.split('\n')[0]! });
    },
  };
  return feature;
}
