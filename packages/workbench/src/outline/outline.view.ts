import { DisposableStore, type Disposable } from '@plansmith/base';
import type { OutlineSymbol } from '@plansmith/document';
import { computed } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { TreePresenter, TreeRow } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import { createOutline, findingsIn, symbolIcon } from './outline.presenter.ts';
import { outlineText } from './texts.ts';

/** The symbols of the active file as a tree that follows the cursor. Asked for only while it is shown. `onMount` is given the tree. */
export function mountOutline(container: HTMLElement, options: { readonly workbench: Workbench; isShown(): boolean; onMount(tree: TreePresenter<OutlineSymbol>): void }): Disposable {
  const { workbench } = options;
  const { nls, engine, editors, navigation, selection } = workbench;
  const store = new DisposableStore();
  const presenter = store.add(
    createOutline({
      uri: computed(() => (editors.active.value?.kind === 'text' ? editors.active.value.uri : undefined)),
      checkNumber: engine.settledCheck,
      isShown: computed(() => options.isShown()),
      place: selection,
      isWalked: () => container.contains(document.activeElement),
      below: (uri, paths) => engine.ask((remote) => remote.symbolsBelow(uri, paths)),
    }),
  );
  const { tree, shownUri } = presenter;
  options.onMount(tree);
  const findings = computed(() => engine.settledReport.value?.findings.filter(({ uri }) => uri === shownUri.value) ?? []);
  const counted = ({ node: { item } }: TreeRow<OutlineSymbol>): ReturnType<typeof findingsIn> => findingsIn(item, findings.value);

  const view = createTreeView<OutlineSymbol>({
    name: 'outline',
    label: () => nls.pick(outlineText('tree')),
    presenter: tree,
    opensItself: () => true,
    rowClass(row) {
      const { errors, warnings } = counted(row);
      return errors > 0 ? 'has-error' : warnings > 0 ? 'has-warning' : '';
    },
    content(row) {
      const { name, detail } = row.node.item;
      const { errors, warnings } = counted(row);
      const label = nls.pick(outlineText('findings', { errors, warnings }));
      return html`${icon(symbolIcon(row.node.item))}<span class="row-label">${name}</span>${detail ? html`<span class="row-description">${detail}</span>` : nothing}
        ${errors + warnings > 0 ? html`<span class="row-marks"><span class="row-count" role="img" aria-label=${label} title=${label}>${errors + warnings}</span></span>` : nothing}`;
    },
    onOpen({ node }, { pin }) {
      const uri = shownUri.peek();
      if (uri !== undefined) void navigation.open(uri, { range: node.item.selectionRange, focus: pin });
    },
  });
  store.add(
    mountView(
      container,
      () => (tree.rows.value.length === 0 ? html`<p class="view-message">${nls.pick(outlineText('none'))}</p>` : view.template()),
      () => view.afterDraw(),
    ),
  );
  return store;
}
