import { DisposableStore, type Disposable } from '@plansmith/base';
import type { PlanNode } from '@plansmith/plugin';
import { effect, signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { showCommandMenu } from '../parts/command-menu.ts';
import { worstClass } from '../problems/grouping.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { TreeRow } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import { nodeFacts } from './plan-node-facts.ts';
import { plansStyles } from './plans.css.ts';
import type { PlansPresenter } from './plans.presenter.ts';
import { plansText } from './texts.ts';

/** The plan as a tree under a filter. A click shows a record in the editor, Enter goes there. */
export function mountPlans(container: HTMLElement, { presenter, workbench }: { readonly presenter: PlansPresenter; readonly workbench: Workbench }): Disposable {
  const { nls, navigation, context } = workbench;
  const store = new DisposableStore();
  store.add(adoptStyles(plansStyles));
  const focused = signal(false);

  const view = createTreeView<PlanNode>({
    label: () => nls.text('explorer.plans'),
    name: 'plans',
    presenter: presenter.tree,
    content: (row) => lineOf(row, presenter, workbench),
    rowTitle: ({ node: { item } }) => item.place?.uri ?? '',
    rowClass({ node: { item } }) {
      const worst = worstClass({ ...presenter.countsOf(item.key), info: 0, waived: 0 });
      return worst ? `has-${worst}` : '';
    },
    opensItself: ({ node: { item } }) => item.place !== undefined,
    onOpen({ node: { item } }, { pin }) {
      if (item.place) void navigation.reveal(item.place, { focus: pin });
    },
    onContextMenu: ({ node: { item } }, at) => showCommandMenu('plans/context', workbench, { ...at, argument: item, facts: nodeFacts(item) }),
  });

  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && presenter.filter.peek() !== '') presenter.filter.value = '';
    else if (event.key === 'ArrowDown') container.querySelector<HTMLElement>('[role="tree"]')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const body = (): TemplateResult => {
    const text = presenter.filter.value.trim();
    if (presenter.tree.rows.value.length > 0) return view.template();
    if (!presenter.ready.value) return html`<p class="view-message">${nls.pick(plansText('loading'))}</p>`;
    return html`<p class="view-message" role="status">${text === '' ? nls.text('explorer.plansEmpty') : nls.pick(plansText('nothing', { text }))}</p>`;
  };

  const track = (event: FocusEvent): void => {
    focused.value = event.type === 'focusin';
  };
  for (const name of ['focusin', 'focusout'] as const) container.addEventListener(name, track);
  store.add({
    dispose: effect(() => {
      const item = presenter.tree.rows.value.find(({ node }) => node.id === presenter.tree.active.value)?.node.item;
      context.set('plansFocus', focused.value);
      for (const [name, value] of Object.entries(nodeFacts(focused.value ? item : undefined))) context.set(name, value);
    }),
  });
  store.add(mountView(
    container,
    () => {
      const label = nls.pick(plansText('filter'));
      return html`<div class="plans">
        <input class="input" type="search" aria-label=${label} placeholder=${label} autocomplete="off" spellcheck="false" .value=${presenter.filter.value} @input=${(event: Event) => (presenter.filter.value = (event.target as HTMLInputElement).value)} @keydown=${onFilterKey} />
        <div class="plans-tree">${body()}</div>
        ${presenter.more.value ? html`<p class="plans-more" role="status">${nls.pick(plansText('more'))}</p>` : nothing}
      </div>`;
    },
    () => view.afterDraw(),
  ));
  return store;
}

function lineOf({ node: { item } }: TreeRow<PlanNode>, presenter: PlansPresenter, { nls }: Workbench): TemplateResult {
  const { error: errors, warning: warnings, undecided } = presenter.countsOf(item.key);
  const count = errors + warnings + undecided;
  const counted = nls.text('explorer.findings', { errors, warnings, undecided });
  const title = nls.pick(item.title);
  return html`${icon(item.icon)}<span class="row-label">${item.id || title}</span>${item.id === '' ? html`<span class="row-description">${item.type === 'group' ? item.childCount : ''}</span>` : html`<span class="row-description">${title}</span>`}<span class="row-marks">
      ${count > 0 ? html`<span class="row-count" role="img" aria-label=${counted} title=${counted}>${count > 99 ? '99+' : count}</span>` : nothing}
    </span>`;
}
