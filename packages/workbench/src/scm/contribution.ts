import { computed, effect } from '@preact/signals-core';
import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import type { Command } from '../platform/commands.ts';
import type { Workbench } from '../workbench.ts';
import type { ScmActions } from './scm-actions.ts';
import { scmText } from './texts.ts';

interface KeyedCommand extends Command {
  readonly keys?: readonly { readonly key: string; readonly when?: string }[];
}

/** Registers source control: view, history, commands, keys and menus. Its code is fetched when it is first used. */
export function registerSourceControl(workbench: Workbench): Disposable {
  const { views, commands, keybindings, menus, session, context, editors } = workbench;
  const store = new DisposableStore();
  let loading: Promise<ScmActions> | undefined;
  const actions = (): Promise<ScmActions> => (loading ??= import('./scm-actions.ts').then(({ createScmActions }) => createScmActions(workbench)));
  const entries = computed(() => (session.git.value?.repository ? session.git.value.entries : []));

  store.add(
    views.register({
      id: 'sourceControl',
      title: scmText('title'),
      location: 'sidebar',
      icon: 'source-control',
      order: 4,
      badge: () => entries.value.length,
      mount: async (container) => (await actions()).mountChanges(container),
    }),
  );
  store.add(views.register({ id: 'history', title: scmText('history'), location: 'panel', icon: 'history', order: 3, mount: async (container) => (await actions()).mountHistory(container) }));
  store.add(
    toDisposable(
      effect(() => {
        const git = session.git.value;
        context.set('gitRepository', git?.repository === true);
        context.set('gitMerging', git?.repository === true && git.merge !== null);
        context.set('gitUpstream', git?.repository === true && git.upstream !== null);
        context.set('gitDiff', editors.active.value?.kind === 'pane');
      }),
    ),
  );
  // What another program did to the repository is seen when the user comes back.
  const onFocus = (): void => session.takeGit();
  window.addEventListener('focus', onFocus);
  store.add(toDisposable(() => window.removeEventListener('focus', onFocus)));

  const inTree = 'scmTreeFocus';
  const repository = 'gitRepository';
  const list: readonly KeyedCommand[] = [
    { id: 'workbench.showSourceControl', category: scmText('viewCategory'), title: scmText('show'), keys: [{ key: 'ctrl+shift+g' }], run: () => commands.execute('workbench.showView', 'sourceControl') },
    { id: 'git.commit', title: scmText('commit'), icon: 'check', when: repository, keys: [{ key: 'ctrl+enter', when: 'scmInputFocus' }, { key: 'ctrl+enter', when: inTree }], run: async () => (await actions()).commit() },
    { id: 'git.stage', title: scmText('stage'), icon: 'add', when: repository, keys: [{ key: 'alt+s', when: inTree }], run: async () => (await actions()).stage() },
    { id: 'git.stageAll', title: scmText('stageAll'), icon: 'add', when: repository, run: async () => (await actions()).stageAll() },
    { id: 'git.unstage', title: scmText('unstage'), icon: 'remove', when: repository, keys: [{ key: 'alt+u', when: inTree }], run: async () => (await actions()).unstage() },
    { id: 'git.unstageAll', title: scmText('unstageAll'), icon: 'remove', when: repository, run: async () => (await actions()).unstageAll() },
    { id: 'git.discard', title: scmText('discard'), icon: 'discard', when: repository, keys: [{ key: 'delete', when: inTree }], run: async () => (await actions()).discard() },
    { id: 'git.discardAll', title: scmText('discardAll'), icon: 'discard', when: repository, run: async () => (await actions()).discardAll() },
    { id: 'git.restoreDiscarded', title: scmText('restore'), icon: 'history', when: repository, run: async () => (await actions()).restoreDiscarded() },
    { id: 'git.openChange', title: scmText('openChange'), icon: 'git-compare', when: repository, run: async () => (await actions()).openChange() },
    { id: 'git.openFile', title: scmText('openFile'), icon: 'go-to-file', when: repository, run: async () => (await actions()).openFile() },
    { id: 'git.showActions', title: scmText('actions', { name: '…' }), internal: true, keys: [{ key: 'shift+f10', when: inTree }, { key: 'contextmenu', when: inTree }], run: async () => (await actions()).showActions() },
    { id: 'git.moreActions', title: scmText('moreActions'), icon: 'ellipsis', when: repository, run: () => showAll(workbench, list.map(({ id }) => id)) },
    { id: 'git.refresh', title: scmText('refresh'), icon: 'refresh', run: () => session.takeGit() },
    { id: 'git.init', title: scmText('init'), icon: 'repo', when: '!gitRepository', run: async () => (await actions()).init() },
    { id: 'git.setAuthor', title: scmText('setAuthor'), icon: 'person', when: repository, run: async () => (await actions()).setAuthor() },
    { id: 'git.checkout', title: scmText('checkout'), icon: 'git-branch', when: repository, run: async () => (await actions()).checkout() },
    { id: 'git.createBranch', title: scmText('createBranch'), icon: 'git-branch', when: repository, run: async () => (await actions()).createBranch() },
    { id: 'git.merge', title: scmText('merge'), icon: 'git-merge', when: repository, run: async () => (await actions()).merge() },
    { id: 'git.abortMerge', title: scmText('abortMerge'), icon: 'close', when: 'gitMerging', run: async () => (await actions()).abortMerge() },
    { id: 'git.pull', title: scmText('pull'), icon: 'repo-pull', when: repository, run: async () => (await actions()).pull() },
    { id: 'git.push', title: scmText('push'), icon: 'repo-push', when: repository, run: async () => (await actions()).push(false) },
    { id: 'git.publish', title: scmText('publish'), icon: 'cloud-upload', when: `${repository} && !gitUpstream`, run: async () => (await actions()).push(true) },
    { id: 'git.acceptAllCurrent', title: scmText('acceptAllCurrent'), when: 'gitMerging', run: async () => (await actions()).resolve('ours') },
    { id: 'git.acceptAllIncoming', title: scmText('acceptAllIncoming'), when: 'gitMerging', run: async () => (await actions()).resolve('theirs') },
    { id: 'git.markResolved', title: scmText('markResolved'), icon: 'check', when: 'gitMerging', run: async () => (await actions()).resolve('disk') },
    { id: 'git.stageHunk', title: scmText('stageHunk'), when: 'gitDiff', keys: [{ key: 'alt+s', when: 'gitDiff && !scmTreeFocus' }], run: async () => (await actions()).applyHunk() },
    { id: 'git.unstageHunk', title: scmText('unstageHunk'), when: 'gitDiff', keys: [{ key: 'alt+u', when: 'gitDiff && !scmTreeFocus' }], run: async () => (await actions()).applyHunk() },
    { id: 'git.discardHunk', title: scmText('discardHunk'), when: 'gitDiff', keys: [{ key: 'ctrl+k ctrl+r', when: 'gitDiff' }], run: async () => (await actions()).discardHunk() },
    { id: 'git.nextChange', title: scmText('nextChange'), when: 'gitDiff', keys: [{ key: 'alt+f5', when: 'gitDiff' }], run: async () => (await actions()).moveInDiff('next') },
    { id: 'git.previousChange', title: scmText('previousChange'), when: 'gitDiff', keys: [{ key: 'shift+alt+f5', when: 'gitDiff' }], run: async () => (await actions()).moveInDiff('previous') },
    { id: 'git.showHistory', title: scmText('showHistory'), icon: 'history', when: repository, run: async () => (await actions()).showHistory(undefined) },
    { id: 'git.fileHistory', title: scmText('fileHistory'), icon: 'history', when: repository, run: async () => (await actions()).fileHistory() },
  ];
  for (const { keys = [], ...command } of list) {
    store.add(commands.register({ category: scmText('category'), ...command }));
    for (const binding of keys) store.add(keybindings.register({ command: command.id, ...binding }));
  }
  for (const [order, command] of ['git.pull', 'git.push', 'git.showHistory', 'git.moreActions'].entries()) {
    store.add(menus.register('view/sourceControl', { command, order, when: repository }));
  }
  return store;
}

/** Offers the commands that have a meaning now, with their keys. */
function showAll({ nls, quickInput, commands, keybindings, context }: Workbench, ids: readonly string[]): void {
  const items = ids.flatMap((id) => {
    const command = commands.get(id)!;
    if (command.internal || id === 'git.moreActions' || !context.matches(command.when)) return [];
    const keys = keybindings.labelFor(id);
    return [{ label: nls.pick(command.title), ...(command.icon && { icon: command.icon }), ...(keys && { keys }), run: () => commands.execute(id) }];
  });
  quickInput.ask({ prefix: '', placeholder: nls.pick(scmText('title')), items: () => items });
}
