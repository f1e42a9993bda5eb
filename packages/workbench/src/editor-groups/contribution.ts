import type { EditorTab } from '../editor/editors.presenter.ts';
import type { Command } from '../platform/commands.ts';
import type { Workbench } from '../workbench.ts';
import { neighbourOf, type Side } from './group-layout.ts';
import { groupText } from './texts.ts';

interface KeyedCommand extends Command {
  readonly keys?: readonly string[];
}

/** Registers what is done to groups and to the order of tabs, by palette, key, or the context menu of tabs (which gives a tab's id). */
export function registerEditorGroups(workbench: Workbench): void {
  const { commands, keybindings, menus, editors, saving } = workbench;
  const tabOf = (given: unknown): EditorTab | undefined => editors.tabs.peek().find((tab) => tab.id === given) ?? editors.active.peek();
  const focus = (): void => workbench.textEditor.peek()?.focus();
  const focusGroup = (group: string | undefined): void => {
    if (group === undefined) return;
    editors.activateGroup(group);
    focus();
  };
  const split = (side: Side) => (given?: unknown) => {
    const tab = tabOf(given);
    if (!tab) return;
    editors.move(tab.id, { group: tab.group, side }, { copy: true });
    focus();
  };
  const moveBy = (step: 1 | -1) => () => {
    const tab = editors.active.peek();
    const index = editors.activeGroup.peek().tabs.findIndex((item) => item === tab) + step;
    if (tab && index >= 0) editors.move(tab.id, { group: tab.group, index });
  };
  /** Round the corner; out of a lone group into a new one. */
  const moveToGroup = (step: 1 | -1) => (given?: unknown) => {
    const tab = tabOf(given);
    const groups = editors.groups.peek();
    if (!tab) return;
    const other = groups[(groups.findIndex(({ id }) => id === tab.group) + step + groups.length) % groups.length]!.id;
    editors.move(tab.id, groups.length === 1 ? { group: tab.group, side: step === 1 ? 'right' : 'left' } : { group: other });
    focus();
  };
  /** The group of a number; the one after the last is made. */
  const focusNumber = (number: number) => () => {
    const groups = editors.groups.peek();
    if (number < groups.length) focusGroup(groups[number]!.id);
    else if (number === groups.length) {
      const tab = groups.at(-1)!.active;
      if (tab) editors.move(tab.id, { group: tab.group, side: 'right' }, { copy: true });
      focus();
    }
  };
  const focusSide = (side: Side) => () => focusGroup(neighbourOf(editors.layout.peek(), editors.activeGroup.peek().id, side));

  const list: readonly KeyedCommand[] = [
    // Ctrl+\ alone shows the preview: the key of VS Code for the other direction is free.
    { id: 'editorGroups.splitRight', title: groupText('splitRight'), keys: ['ctrl+k ctrl+\\'], run: split('right') },
    { id: 'editorGroups.splitDown', title: groupText('splitDown'), keys: ['ctrl+k ctrl+shift+\\'], run: split('down') },
    { id: 'editorGroups.splitLeft', title: groupText('splitLeft'), run: split('left') },
    { id: 'editorGroups.splitUp', title: groupText('splitUp'), run: split('up') },
    { id: 'editorGroups.moveLeft', title: groupText('moveLeft'), keys: ['ctrl+shift+pageup', 'shift+alt+pageup'], run: moveBy(-1) },
    { id: 'editorGroups.moveRight', title: groupText('moveRight'), keys: ['ctrl+shift+pagedown', 'shift+alt+pagedown'], run: moveBy(1) },
    { id: 'editorGroups.moveToNext', title: groupText('moveNext'), keys: ['ctrl+alt+arrowright'], run: moveToGroup(1) },
    { id: 'editorGroups.moveToPrevious', title: groupText('movePrevious'), keys: ['ctrl+alt+arrowleft'], run: moveToGroup(-1) },
    { id: 'editorGroups.focusFirst', title: groupText('focus1'), keys: ['ctrl+1'], run: focusNumber(0) },
    { id: 'editorGroups.focusSecond', title: groupText('focus2'), keys: ['ctrl+2'], run: focusNumber(1) },
    { id: 'editorGroups.focusThird', title: groupText('focus3'), keys: ['ctrl+3'], run: focusNumber(2) },
    { id: 'editorGroups.focusLeft', title: groupText('focusLeft'), keys: ['ctrl+k ctrl+arrowleft'], run: focusSide('left') },
    { id: 'editorGroups.focusRight', title: groupText('focusRight'), keys: ['ctrl+k ctrl+arrowright'], run: focusSide('right') },
    { id: 'editorGroups.focusUp', title: groupText('focusUp'), keys: ['ctrl+k ctrl+arrowup'], run: focusSide('up') },
    { id: 'editorGroups.focusDown', title: groupText('focusDown'), keys: ['ctrl+k ctrl+arrowdown'], run: focusSide('down') },
    {
      id: 'editorGroups.close',
      title: groupText('closeGroup'),
      keys: ['ctrl+k w'],
      async run() {
        for (const tab of editors.activeGroup.peek().tabs) await saving.close(tab.id);
      },
    },
    {
      id: 'editorGroups.join',
      title: groupText('join'),
      run() {
        editors.join();
        focus();
      },
    },
    { id: 'editorGroups.even', title: groupText('even'), run: () => editors.even() },
    {
      id: 'editorGroups.stick',
      title: groupText('stick'),
      keys: ['ctrl+k shift+enter'],
      run(given) {
        const tab = tabOf(given);
        if (tab) editors.stick(tab.id, !tab.sticky);
      },
    },
  ];
  for (const { keys = [], ...command } of list) {
    commands.register({ category: groupText('category'), ...command });
    for (const key of keys) keybindings.register({ command: command.id, key });
  }
  for (const [order, command] of ['editorGroups.stick', 'editorGroups.splitRight', 'editorGroups.splitDown', 'editorGroups.moveToNext'].entries()) menus.register('tab/context', { command, group: '0.5', order: 50 + order });
}
