import { DisposableStore, type Disposable } from '@plansmith/base';
import type { OutlineSymbol } from '@plansmith/document';
import type { Command } from '../platform/commands.ts';
import { isShown } from '../platform/shown-views.ts';
import type { TreePresenter } from '../ui/tree.presenter.ts';
import { leaveText } from '../ui/leave-text.ts';
import type { Workbench } from '../workbench.ts';
import { outlineText } from './texts.ts';

const viewId = 'outline';

/** Registers the outline of the active file, and the way to the breadcrumbs. */
export function registerOutline(workbench: Workbench): Disposable {
  const { commands, keybindings, menus, views, layout } = workbench;
  const store = new DisposableStore();
  let tree: TreePresenter<OutlineSymbol> | undefined;
  store.add(
    views.register({
      id: viewId,
      title: outlineText('title'),
      location: 'sidebar',
      container: 'explorer.files',
      height: 220,
      folded: true,
      icon: 'symbol-structure',
      order: 5,
      mount: async (container) =>
        (await import('./outline.view.ts')).mountOutline(container, {
          workbench,
          isShown: () => isShown(views, layout.state.value, viewId),
          onMount: (made) => (tree = made),
        }),
    }),
  );
  const list: readonly (Command & { readonly key?: string })[] = [
    { id: 'outline.show', title: outlineText('show'), run: () => commands.execute('workbench.showView', viewId) },
    { id: 'outline.collapse', title: outlineText('collapse'), icon: 'collapse-all', run: () => tree?.collapseAll() },
    { id: 'breadcrumbs.focus', title: outlineText('focusBreadcrumbs'), key: 'ctrl+shift+.', run: focusBreadcrumbs },
  ];
  for (const { key, ...command } of list) {
    store.add(commands.register({ ...command, category: { zh: '视图', en: 'View' } }));
    if (key) store.add(keybindings.register({ command: command.id, key }));
  }
  store.add(menus.register(`view/${viewId}`, { command: 'outline.collapse', order: 1 }));
  return store;
}

function focusBreadcrumbs(): void {
  leaveText();
  [...document.querySelectorAll<HTMLElement>('.breadcrumbs button')].at(-1)?.focus();
}
