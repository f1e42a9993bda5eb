import type { Disposable } from '@plansmith/base';
import { html, nothing } from 'lit';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { TreePresenter } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import type { PluginItem } from './plugin-tree.ts';
import { pluginListText } from './texts.ts';

/** The bundled plugins, and what each brings; a line leads to what it names. */
export function mountPluginList(container: HTMLElement, { workbench, tree }: { readonly workbench: Workbench; readonly tree: TreePresenter<PluginItem> }): Disposable {
  const { nls, commands } = workbench;
  const open = async (item: PluginItem): Promise<void> => {
    if (item.kind !== 'part') return;
    if (item.point === 'views') await commands.execute('workbench.showView', item.id);
    else if (item.point === 'settings') await commands.execute('settings.open', item.id);
    else if (item.point === 'rules') await (await import('../problems/rule-page.ts')).showRulePage(workbench, item.id);
    else if (item.point === 'commands' && commands.get(item.id) && !commands.get(item.id)!.internal) await commands.execute(item.id);
  };
  const view = createTreeView<PluginItem>({
    name: 'plugins',
    label: () => nls.pick(pluginListText('tree')),
    presenter: tree,
    rowTitle: ({ node: { item } }) => (item.kind === 'plugin' ? `${nls.pick(item.manifest.description)} (${item.manifest.id} ${item.manifest.version})` : item.kind === 'part' ? item.id : ''),
    content({ node: { item } }) {
      if (item.kind === 'plugin') {
        return html`${icon(item.isOff ? 'circle-slash' : 'extensions')}<span class="row-label">${nls.pick(item.manifest.title)}</span
          ><span class="row-description">${item.isOff ? nls.pick(pluginListText('off')) : nls.pick(item.manifest.description)}</span>`;
      }
      if (item.kind === 'group') return html`<span class="row-label">${nls.pick(item.title)}</span><span class="row-description">${item.count}</span>`;
      return html`<span class="row-label">${item.title ? nls.pick(item.title) : item.id}</span>${item.title ? html`<span class="row-description">${item.id}</span>` : nothing}`;
    },
    onOpen: ({ node }) => void open(node.item),
  });
  return mountView(container, view.template, () => view.afterDraw());
}
