import { signal } from '@preact/signals-core';
import { both } from '../nls/nls.ts';
import type { Command } from '../platform/commands.ts';
import type { ContextMenuId } from '../platform/menus.ts';
import type { Workbench } from '../workbench.ts';
import { deleteFile, refusePath, renameFile } from './file-operations.ts';
import { parentOf } from './file-tree.ts';
import { explorerText } from './texts.ts';

/** What is not done to folders. */
const filesOnly: readonly string[] = ['explorer.open', 'explorer.delete'];

interface KeyedCommand extends Command {
  readonly keys?: readonly { readonly key: string; readonly when?: string }[];
}

/** Registers what can be done to a file or a tab, by palette (the active editor), key, or the context menus of explorer and tabs. */
export function registerExplorer(workbench: Workbench): void {
  const { commands, keybindings, menus, views, session, quickInput, nls, editors, saving, copies, notifications, navigation } = workbench;
  /** Folders that were made and hold no file yet: neither the disk nor git knows them. */
  const made = signal<readonly string[]>([]);
  views.register({
    id: 'explorer.files',
    title: both('explorer.title'),
    heading: both('explorer.files'),
    location: 'sidebar',
    icon: 'files',
    order: 1,
    badge: () => copies.all.value.filter((copy) => copy.dirty.value).length,
    mount: async (container) => (await import('./explorer.view.ts')).mountFiles(container, { workbench, folders: made }),
  });
  const askFolder = (given: unknown): void => {
    const at = typeof given === 'string' ? given : workbench.context.get('explorerItem');
    const parent = typeof at !== 'string' ? '' : session.uris.peek().includes(at) ? parentOf(at) : at;
    quickInput.ask(
      {
        prefix: '',
        placeholder: nls.pick(explorerText('folderPath')),
        filtersItself: true,
        items(query) {
          const refusal = refusePath(query, { old: '', taken: [...session.uris.value, ...session.uris.value.map(parentOf), ...made.value] });
          if (refusal) return [{ label: nls.pick(refusal), icon: 'info', run() {} }];
          return [
            {
              label: nls.pick(explorerText('makeFolder', { uri: query })),
              icon: 'new-folder',
              run() {
                made.value = [...made.peek(), query];
                notifications.notify({ severity: 'info', message: explorerText('folderMade', { uri: query }) });
              },
            },
          ];
        },
      },
      parent === '' ? '' : `${parent}/`,
    );
  };
  const category = explorerText('category');
  /** The file that a menu was asked for on, else the one of the explorer that has the keyboard, else the active one. */
  const fileOf = (given: unknown): string | undefined => {
    if (typeof given === 'string') return given;
    const inExplorer = workbench.context.get('explorerFile');
    return typeof inExplorer === 'string' ? inExplorer : editors.active.peek()?.uri;
  };
  const onFile = (action: (uri: string) => unknown) => (given?: unknown) => {
    const uri = fileOf(given);
    return uri === undefined ? notifications.notify({ severity: 'info', message: explorerText('nothing') }) : action(uri);
  };
  const tabOf = (given: unknown) => editors.tabs.peek().find((tab) => tab.id === given) ?? editors.active.peek();
  const closeTabs = async (chosen: (index: number, own: number) => boolean, given: unknown): Promise<void> => {
    const clicked = tabOf(given);
    const tabs = editors.groups.peek().find(({ id }) => id === clicked?.group)?.tabs ?? [];
    const own = tabs.findIndex((tab) => tab === clicked);
    for (const [index, tab] of tabs.entries()) if (chosen(index, own) && !tab.sticky) await saving.close(tab.id);
  };
  const inExplorer = 'explorerFocus';
  const list: readonly KeyedCommand[] = [
    { id: 'explorer.open', title: explorerText('open'), internal: true, run: onFile((uri) => navigation.open(uri, { pin: true })) },
    { id: 'explorer.rename', title: explorerText('rename'), keys: [{ key: 'f2', when: inExplorer }], run: (given) => onFile((uri) => renameFile(workbench, uri))(given ?? workbench.context.get('explorerItem')) },
    { id: 'explorer.newFolder', title: explorerText('newFolder'), icon: 'new-folder', run: askFolder },
    { id: 'explorer.delete', title: explorerText('delete'), keys: [{ key: 'delete', when: inExplorer }], run: onFile((uri) => deleteFile(workbench, uri)) },
    { id: 'explorer.copyPath', title: explorerText('copyPath'), keys: [{ key: 'shift+alt+c' }], run: onFile((uri) => navigator.clipboard.writeText(uri)) },
    {
      id: 'explorer.reveal',
      title: explorerText('reveal'),
      async run(given) {
        const uri = tabOf(given)?.uri;
        if (uri !== undefined) await navigation.open(uri, { focus: false });
        await commands.execute('workbench.showView', 'explorer.files');
      },
    },
    { id: 'explorer.findInFolder', title: explorerText('findInFolder'), run: onFile((uri) => commands.execute('search.findInFiles', { include: uri.includes('/') ? uri.slice(0, uri.lastIndexOf('/')) : '', showDetails: true })) },
    { id: 'tab.close', title: explorerText('close'), internal: true, run: (given) => tabOf(given) && saving.close(tabOf(given)!.id) },
    { id: 'tab.closeOthers', title: explorerText('closeOthers'), run: (given) => closeTabs((index, own) => index !== own, given) },
    { id: 'tab.closeRight', title: explorerText('closeRight'), run: (given) => closeTabs((index, own) => index > own, given) },
    {
      id: 'tab.closeSaved',
      title: explorerText('closeSaved'),
      run() {
        for (const tab of editors.tabs.peek()) if (!tab.sticky && !copies.get(tab.uri)?.dirty.peek()) editors.close(tab.id);
      },
    },
    { id: 'tab.copyPath', title: explorerText('copyPath'), internal: true, run: (given) => tabOf(given) && navigator.clipboard.writeText(tabOf(given)!.uri) },
  ];
  for (const { keys = [], ...command } of list) {
    commands.register({ ...command, category });
    for (const binding of keys) keybindings.register({ command: command.id, ...binding });
  }
  const menuOf = (menu: ContextMenuId, groups: readonly (readonly string[])[]): void => {
    for (const [group, ids] of groups.entries()) {
      for (const [order, command] of ids.entries()) menus.register(menu, { command, group: String(group), order: group * 100 + order, ...(filesOnly.includes(command) && { when: '!explorerFolder' }) });
    }
  };
  menuOf('explorer/context', [['explorer.open', 'explorer.newFolder'], ['explorer.findInFolder'], ['explorer.copyPath'], ['explorer.rename', 'explorer.delete']]);
  menuOf('tab/context', [['tab.close', 'tab.closeOthers', 'tab.closeRight', 'tab.closeSaved'], ['tab.copyPath', 'explorer.reveal']]);
}
