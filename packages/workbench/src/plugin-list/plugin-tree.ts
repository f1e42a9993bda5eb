import type { Bilingual } from '@plansmith/base';
import type { PluginManifest } from '@plansmith/plugin';
import type { TreeNode } from '../ui/tree.presenter.ts';
import { pluginListText, type PluginListTextKey } from './texts.ts';

/** A line of the view of plugins. */
export type PluginItem =
  | { readonly kind: 'plugin'; readonly manifest: PluginManifest; readonly isOff: boolean }
  | { readonly kind: 'group'; readonly title: Bilingual; readonly count: number }
  | { readonly kind: 'part'; readonly point: PluginListTextKey; readonly id: string; readonly title: Bilingual | undefined; readonly plugin: string };

/** What each plugin brings, by contribution point; points that it does not use are left out. */
export function pluginTree(manifests: readonly PluginManifest[], isOff: (plugin: string) => boolean): readonly TreeNode<PluginItem>[] {
  return manifests.map((manifest) => ({
    id: manifest.id,
    label: manifest.title.zh,
    item: { kind: 'plugin', manifest, isOff: isOff(manifest.id) },
    children: partsOf(manifest).map(([point, parts]) => ({
      id: `${manifest.id}/${point}`,
      label: pluginListText(point).zh,
      item: { kind: 'group', title: pluginListText(point), count: parts.length },
      children: parts.map(({ id, title }) => ({ id: `${manifest.id}/${point}/${id}`, label: id, item: { kind: 'part', point, id, title, plugin: manifest.id } })),
    })),
  }));
}

interface Part {
  readonly id: string;
  readonly title?: Bilingual;
}

function partsOf({ contributes }: PluginManifest): readonly (readonly [PluginListTextKey, readonly Part[]])[] {
  const { documentKinds = [], rules = [], views = [], commands = [], settings = [], queries = [], tasks = [], keybindings = [] } = contributes;
  const all: readonly (readonly [PluginListTextKey, readonly Part[]])[] = [
    ['documentKinds', documentKinds.map(({ kind }) => ({ id: kind }))],
    ['rules', rules],
    ['views', views],
    ['commands', commands],
    ['settings', settings],
    ['tasks', tasks],
    ['queries', queries],
    ['keybindings', keybindings.map(({ command, key }) => ({ id: `${key} ${command}` }))],
  ];
  return all.filter(([, parts]) => parts.length > 0);
}
