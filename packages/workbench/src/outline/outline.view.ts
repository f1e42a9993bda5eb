import { DisposableStore, type Disposable } from '@plansmith/base';
import { computed, effect, signal, untracked } from '@preact/signals-core';
import { html, nothing } from 'lit';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { createTree, type TreePresenter } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import { outlineNodes, symbolIcon, symbolsAround, type OutlineItem } from './symbol-tree.ts';
import { outlineText } from './texts.ts';

/** The symbols of the active file as a tree that follows the cursor. Asked for only while it is shown. `onMount` is given the tree. */
export function mountOutline(container: HTMLElement, options: { readonly workbench: Workbench; isShown(): boolean; onMount(tree: TreePresenter<OutlineItem>): void }): Disposable {
  const { workbench } = options;
  const { nls, engine, editors, textEditor, navigation } = workbench;
  const store = new DisposableStore();
  const symbols = signal<{ readonly uri: string; readonly list: readonly DocumentSymbol[] } | undefined>(undefined);
  const isShown = computed(() => options.isShown());
  const activeUri = computed(() => (editors.active.value?.kind === 'text' ? editors.active.value.uri : undefined));
  const roots = computed(() => {
    const shown = symbols.value;
    const findings = engine.settledReport.value?.findings.filter(({ uri }) => uri === shown?.uri) ?? [];
    return shown ? outlineNodes(shown.list, findings) : [];
  });
  const tree = createTree<OutlineItem>({ roots, expandedAtFirst: () => false });
  options.onMount(tree);

  store.add({
    dispose: effect(() => {
      const uri = activeUri.value;
      void engine.settledCheck.value;
      if (!isShown.value) return;
      untracked(() => {
        if (uri === undefined) return void (symbols.value = undefined);
        void engine.ask((remote) => remote.documentSymbols(uri)).then((list) => {
          if (activeUri.peek() === uri && !store.isDisposed) symbols.value = { uri, list };
        });
      });
    }),
  });
  store.add({
    dispose: effect(() => {
      const cursor = textEditor.value?.cursor.value;
      const shown = symbols.value;
      if (!cursor || !shown || cursor.uri !== shown.uri || !isShown.value) return;
      const around = symbolsAround(shown.list, cursor.range.start).at(-1);
      // Whoever walks through the outline is not taken elsewhere.
      if (around) untracked(() => !container.contains(document.activeElement) && tree.reveal(around.id));
    }),
  });

  const view = createTreeView<OutlineItem>({
    name: 'outline',
    label: () => nls.pick(outlineText('tree')),
    presenter: tree,
    opensItself: () => true,
    rowClass: ({ node: { item } }) => (item.errors > 0 ? 'has-error' : item.warnings > 0 ? 'has-warning' : ''),
    content({ node: { item } }) {
      const { symbol, errors, warnings } = item;
      const label = nls.pick(outlineText('findings', { errors, warnings }));
      return html`${icon(symbolIcon(symbol))}<span class="row-label">${symbol.name}</span>${symbol.detail ? html`<span class="row-description">${symbol.detail}</span>` : nothing}
        ${errors + warnings > 0 ? html`<span class="row-marks"><span class="row-count" role="img" aria-label=${label} title=${label}>${errors + warnings}</span></span>` : nothing}`;
    },
    onOpen({ node }, { pin }) {
      const uri = symbols.peek()?.uri;
      if (uri !== undefined) void navigation.open(uri, { range: node.item.symbol.selectionRange, focus: pin });
    },
  });
  store.add(
    mountView(
      container,
      () => (roots.value.length === 0 ? html`<p class="view-message">${nls.pick(outlineText('none'))}</p>` : view.template()),
      () => view.afterDraw(),
    ),
  );
  return store;
}
