import { DisposableStore, type Disposable } from '@plansmith/base';
import type { PluginManifest } from '@plansmith/plugin';
import { computed, effect } from '@preact/signals-core';
import type { Command } from '../platform/commands.ts';
import { createTree } from '../ui/tree.presenter.ts';
import type { Workbench } from '../workbench.ts';
import { pluginTree, type PluginItem } from './plugin-tree.ts';
import { disabledPluginsSetting } from './switch-plugins.ts';
import { pluginListText } from './texts.ts';

const viewId = 'plugins';

/** Registers the view of the bundled plugins, in which the views and commands of one are turned off and on. */
export function registerPluginList(workbench: Workbench, manifests: readonly PluginManifest[]): Disposable {
  const { commands, keybindings, menus, views, settings, notifications, context } = workbench;
  const store = new DisposableStore();
  const disabled = settings.of<Readonly<Record<string, boolean>>>(disabledPluginsSetting.id);
  const roots = computed(() => pluginTree(manifests, (id) => disabled.value[id] === true));
  const tree = createTree<PluginItem>({ roots, expandedAtFirst: () => false });
  const chosen = computed(() => manifests.find(({ id }) => id === tree.active.value?.split('/')[0])?.id);
  store.add({
    dispose: effect(() => {
      context.set('pluginOn', chosen.value !== undefined && disabled.value[chosen.value] !== true);
      context.set('pluginOff', chosen.value !== undefined && disabled.value[chosen.value] === true);
    }),
  });
  store.add(views.register({ id: viewId, title: pluginListText('title'), location: 'sidebar', icon: 'extensions', order: 6, mount: async (container) => (await import('./plugin-list.view.ts')).mountPluginList(container, { workbench, tree }) }));

  const turn = (isOff: boolean) => async (): Promise<void> => {
    const id = chosen.peek();
    if (id === undefined) return void notifications.notify({ severity: 'info', message: pluginListText('select') });
    const { [id]: _, ...others } = disabled.peek();
    await settings.change(disabledPluginsSetting.id, isOff ? { ...others, [id]: true } : others);
  };
  const list: readonly (Command & { readonly key?: string })[] = [
    { id: 'plugins.show', title: pluginListText('show'), key: 'ctrl+shift+x', run: () => commands.execute('workbench.showView', viewId) },
    { id: 'plugins.disable', title: pluginListText('disable'), icon: 'circle-slash', when: 'pluginOn', run: turn(true) },
    { id: 'plugins.enable', title: pluginListText('enable'), icon: 'pass', when: 'pluginOff', run: turn(false) },
  ];
  for (const { key, ...command } of list) {
    store.add(commands.register({ ...command, category: pluginListText('title') }));
    if (key) store.add(keybindings.register({ command: command.id, key }));
  }
  store.add(menus.register(`view/${viewId}`, { command: 'plugins.disable', order: 1, when: 'pluginOn' }));
  store.add(menus.register(`view/${viewId}`, { command: 'plugins.enable', order: 1, when: 'pluginOff' }));
  return store;
}
