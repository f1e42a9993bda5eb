import { DisposableStore, type Disposable } from '@plansmith/base';
import type { Workbench } from '../workbench.ts';
import type { ExportHint } from './open-export.ts';

const command = 'file.exportLayer';

/** Registers the export of a layer: by palette, from the file of a layer, from the map's list of layers and from a feature of the map. */
export function registerExport(workbench: Workbench): Disposable {
  const { commands, menus } = workbench;
  const store = new DisposableStore();
  store.add(
    commands.register({
      id: command,
      title: { zh: '导出图层…', en: 'Export Layer…' },
      category: { zh: '文件', en: 'File' },
      async run(given) {
        const { openExport } = await import('./open-export.ts');
        await openExport(workbench, hintOf(given));
      },
    }),
  );
  store.add(menus.register('explorer/context', { command, when: 'explorerLayer', group: '2', order: 299 }));
  store.add(menus.register('map/layers', { command, group: '0', order: 1 }));
  store.add(menus.register('map/context', { command, when: 'mapFeature', group: '3', order: 1 }));
  return store;
}

/** A menu tells a file's path, a layer of the map, or a spot of the map with the feature there. */
function hintOf(given: unknown): ExportHint {
  if (typeof given === 'string') return { uri: given };
  const { layer, feature } = (given ?? {}) as { readonly layer?: unknown; readonly feature?: { readonly layer?: unknown } };
  const name = layer ?? feature?.layer;
  return typeof name === 'string' ? { layer: name } : {};
}
