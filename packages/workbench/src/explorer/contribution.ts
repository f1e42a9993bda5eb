import type { Command } from '../platform/commands.ts';
import type { ContextMenuId } from '../platform/menus.ts';
import type { Workbench } from '../workbench.ts';
import { deleteFile, renameFile } from './file-operations.ts';
import { explorerText } from './texts.ts';

interface KeyedCommand extends Command {
  readonly keys?: readonly { readonly key: string; readonly when?: string }[];
}

/** Registers what can be done to a file or a tab, by palette (the active editor), key, or the context menus of explorer and tabs. */
export function registerExplorer(workbench: Workbench): void {
  const { commands, keybindings, menus, editors, saving, copies, layout, notifications, navigation } = workbench;
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
    const tabs = editors.tabs.peek();
    const own = tabs.findIndex((tab) => tab === tabOf(given));
    for (const [index, tab] of tabs.entries()) if (chosen(index, own)) await saving.close(tab.id);
  };
  const inExplorer = 'explorerFocus';
  const list: readonly KeyedCommand[] = [
    { id: 'explorer.open', title: explorerText('open'), internal: true, run: onFile((uri) => navigation.open(uri, { pin: true })) },
    { id: 'explorer.rename', title: explorerText('rename'), keys: [{ key: 'f2', when: inExplorer }], run: onFile((uri) => renameFile(workbench, uri)) },
    { id: 'explorer.delete', title: explorerText('delete'), keys: [{ key: 'delete', when: inExplorer }], run: onFile((uri) => deleteFile(workbench, uri)) },
    { id: 'explorer.copyPath', title: explorerText('copyPath'), keys: [{ key: 'shift+alt+c' }], run: onFile((uri) => navigator.clipboard.writeText(uri)) },
    {
      id: 'explorer.reveal',
      title: explorerText('reveal'),
      async run(given) {
        const uri = tabOf(given)?.uri;
        if (uri !== undefined) await navigation.open(uri, { focus: false });
        layout.change({ sideBarVisible: true, activeSideBar: 'explorer.files' });
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
        for (const tab of editors.tabs.peek()) if (!copies.get(tab.uri)?.dirty.peek()) editors.close(tab.id);
      },
    },
    { id: 'tab.copyPath', title: explorerText('copyPath'), internal: true, run: (given) => tabOf(given) && navigator.clipboard.writeText(tabOf(given)!.uri) },
  ];
  for (const { keys = [], ...command } of list) {
    commands.register({ ...command, category });
    for (const binding of keys) keybindings.register({ command: command.id, ...binding });
  }
  const menuOf = (menu: ContextMenuId, groups: readonly (readonly string[])[]): void => {
    for (const [group, ids] of groups.entries()) for (const [order, command] of ids.entries()) menus.register(menu, { command, group: String(group), order: group * 100 + order });
  };
  menuOf('explorer/context', [['explorer.open'], ['explorer.findInFolder'], ['explorer.copyPath'], ['explorer.rename', 'explorer.delete']]);
  menuOf('tab/context', [['tab.close', 'tab.closeOthers', 'tab.closeRight', 'tab.closeSaved'], ['tab.copyPath', 'explorer.reveal']]);
}
