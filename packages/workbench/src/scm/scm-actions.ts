import type { Bilingual, Disposable } from '@plansmith/base';
import type { ResolveRequest } from '@plansmith/engine';
import { nameOf } from '../explorer/file-tree.ts';
import type { Workbench } from '../workbench.ts';
import { askAuthor } from './author-question.ts';
import { askBranchName, pickBranch, pickMerge, tellMerged } from './branch-picker.ts';
import { urisOf } from './changes.ts';
import { createHistory } from './history.presenter.ts';
import { mountHistory } from './history.view.ts';
import { openChange } from './open-changes.ts';
import { createScmFeature } from './scm-feature.ts';
import { lineCommands, mountScm } from './scm.view.ts';
import { scmText } from './texts.ts';

export type ScmActions = ReturnType<typeof createScmActions>;

/** What the commands of source control do in a workbench. */
export function createScmActions(workbench: Workbench) {
  const { nls, quickInput, editors, navigation, commands, notifications, progress } = workbench;
  const feature = createScmFeature(workbench, () => askAuthor(workbench));
  const history = createHistory(feature.ask);
  const active = (): readonly string[] => {
    const item = feature.activeItem();
    return item ? urisOf(item) : [];
  };
  /** The file that a command means: of the line that has the keyboard, else of the editor. */
  const file = (): string | undefined => {
    const item = workbench.context.get('scmTreeFocus') ? feature.activeItem() : undefined;
    return item?.kind === 'file' ? item.uri : editors.active.peek()?.uri;
  };
  const showHistory = async (uri: string | undefined): Promise<void> => {
    const shown = history.show(uri);
    await commands.execute('workbench.showView', 'history');
    await shown;
  };
  /** Shows a step over the network until it ends, with the way to call it off. */
  const remote = async <T>(message: Bilingual, step: (id: string) => Promise<T>): Promise<T> => {
    const id = crypto.randomUUID();
    const cancel = (): void => void feature.ask('cancel', { id });
    const handle = progress.begin(message, { cancel });
    const waiting = notifications.notify({ severity: 'info', message, sticky: true, actions: [{ title: scmText('cancel'), run: cancel }] });
    try {
      return await step(id);
    } finally {
      handle.dispose();
      waiting.dispose();
    }
  };

  return {
    mountChanges: (container: HTMLElement): Disposable => mountScm(container, { workbench, feature }),
    mountHistory: (container: HTMLElement): Disposable => mountHistory(container, { workbench, feature, presenter: history }),
    commit: () => feature.commit(),
    stage: () => feature.stage(active()),
    stageAll: () => feature.stage(feature.urisIn('changes')),
    unstage: () => feature.unstage(active()),
    unstageAll: () => feature.unstage(feature.urisIn('index')),
    discard: () => feature.discard(feature.activeItem()?.group === 'changes' ? active() : []),
    discardAll: () => feature.discard(feature.urisIn('changes')),
    async restoreDiscarded() {
      const kept = await feature.ask('kept', {});
      if (!kept) return;
      if (kept.length === 0) return feature.tell('restoreNone');
      const items = kept.map((contents) => ({
        label: contents.uris.map(nameOf).join('、'),
        description: `${new Date(contents.date).toLocaleString(nls.locale.peek())} ${nls.pick(scmText(contents.reason === 'index' ? 'keptIndex' : 'keptDiscard'))}`,
        icon: 'discard',
        run: () => feature.restore(contents),
      }));
      quickInput.ask({ prefix: '', placeholder: nls.pick(scmText('restorePick')), items: () => items });
    },
    openChange() {
      const item = feature.activeItem();
      if (item) openChange(workbench, feature, item);
    },
    async openFile() {
      const uri = file();
      if (uri !== undefined) await navigation.open(uri);
    },
    showActions() {
      const item = feature.activeItem();
      if (!item) return;
      const name = item.kind === 'file' ? nameOf(item.uri) : nls.pick(scmText('title'));
      const items = lineCommands(item).flatMap((id) => {
        const command = commands.get(id);
        const keys = workbench.keybindings.labelFor(id);
        return command ? [{ label: nls.pick(command.title), ...(command.icon && { icon: command.icon }), ...(keys && { keys }), run: () => commands.execute(id) }] : [];
      });
      quickInput.ask({ prefix: '', placeholder: nls.pick(scmText('actions', { name })), items: () => items });
    },
    init: () => feature.ask('init', {}),
    setAuthor: () => askAuthor(workbench),
    checkout: () => pickBranch(workbench, feature),
    createBranch: () => askBranchName(workbench, feature),
    merge: () => pickMerge(workbench, feature),
    async abortMerge() {
      if (!(await feature.saveFirst()) || !(await feature.confirm(scmText('askAbort'), scmText('abortMerge')))) return;
      await feature.ask('abortMerge', {});
    },
    async pull() {
      if (!(await feature.saveFirst())) return;
      const status = await remote(scmText('workingPull'), (id) => feature.ask('pull', { id }));
      if (status) tellMerged(workbench, { status, done: () => feature.tell('pulled') });
    },
    async push(publish: boolean) {
      if (await remote(scmText('workingPush'), (id) => feature.ask('push', { publish, id }))) feature.tell('pushed');
    },
    async resolve(take: ResolveRequest['take']) {
      const item = feature.activeItem();
      if (item?.kind !== 'file' || item.group !== 'merge' || !(await feature.saveFirst([item.uri]))) return;
      if (await feature.ask('resolve', { uri: item.uri, take })) feature.tell('resolved', { name: nameOf(item.uri) });
    },
    discardHunk: () => feature.shownDiff.peek()?.discardHere(),
    applyHunk: () => feature.shownDiff.peek()?.applyHere(),
    moveInDiff: (direction: 'next' | 'previous') => feature.shownDiff.peek()?.move(direction),
    showHistory,
    fileHistory: () => showHistory(file()),
  };
}
