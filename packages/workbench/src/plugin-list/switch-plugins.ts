import { DisposableStore, type Disposable } from '@plansmith/base';
import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { Setting } from '../settings/setting.ts';
import { pluginListText } from './texts.ts';

/** Which plugins show nothing. */
export const disabledPluginsSetting: Setting = {
  id: 'workbench.disabledPlugins',
  group: { zh: '工作台', en: 'Workbench' },
  title: pluginListText('disabledTitle'),
  description: pluginListText('disabledDescription'),
  schema: { type: 'object', default: {} },
};

/** Registers each plugin's views and commands while it is not turned off, and takes them away when it is. */
export function switchPlugins<Plugin extends { readonly manifest: { readonly id: string } }>(options: {
  readonly plugins: readonly Plugin[];
  readonly disabled: ReadonlySignal<Readonly<Record<string, unknown>>>;
  register(plugin: Plugin): Disposable;
}): Disposable {
  const store = new DisposableStore();
  const shown = new Map<string, Disposable>();
  store.add({
    dispose: effect(() => {
      const disabled = options.disabled.value;
      untracked(() => {
        for (const plugin of options.plugins) {
          const { id } = plugin.manifest;
          const isOff = disabled[id] === true;
          if (!isOff && !shown.has(id)) shown.set(id, options.register(plugin));
          if (!isOff) continue;
          shown.get(id)?.dispose();
          shown.delete(id);
        }
      });
    }),
  });
  store.add({ dispose: () => shown.forEach((registration) => registration.dispose()) });
  return store;
}
