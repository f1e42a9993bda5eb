import { DisposableStore, type Disposable } from '@plansmith/base';
import type { RuleEntry } from '@plansmith/engine';
import { certaintyName } from '@plansmith/rules';
import { effect, type Signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { showCommandMenu } from '../parts/command-menu.ts';
import { classIcons } from '../problems/problems.view.ts';
import { isShown } from '../platform/shown-views.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { TreePresenter } from '../ui/tree.presenter.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { Workbench } from '../workbench.ts';
import type { RuleItem } from './review-trees.ts';
import { reviewStyles } from './review.css.ts';
import type { RuleState } from './rule-states.ts';
import { reviewText } from './texts.ts';

const stateIcons: Readonly<Record<RuleState, string>> = { ...classIcons, waived: 'verified', input: 'question', passed: 'pass', nothing: 'circle-outline', leftOut: 'circle-slash' };
const stateColours: Readonly<Record<RuleState, string>> = { error: 'error', warning: 'warning', info: 'info', undecided: 'undecided', input: 'undecided', waived: 'waived', passed: 'passed', nothing: 'nothing', leftOut: 'nothing' };

/** Every rule with what it came to, by plugin; Enter opens its page. `rules` is kept up to date while the list is shown. */
export function mountRules(container: HTMLElement, { workbench, rules, tree, filter }: { readonly workbench: Workbench; readonly rules: Signal<readonly RuleEntry[]>; readonly tree: TreePresenter<RuleItem>; readonly filter: Signal<string> }): Disposable {
  const { nls, commands, engine, views, layout } = workbench;
  const store = new DisposableStore();
  const pick = (key: Parameters<typeof reviewText>[0], data?: Readonly<Record<string, string | number>>): string => nls.pick(reviewText(key, data));
  store.add(adoptStyles(reviewStyles));
  // What lacks an input may change with any check, and is asked for only while someone looks.
  store.add({
    dispose: effect(() => {
      if (engine.settledCheck.value > 0 && isShown(views, layout.state.value, 'review.rules')) void engine.ask((remote) => remote.ruleEntries()).then((list) => (rules.value = list));
    }),
  });
  const view = createTreeView<RuleItem>({
    name: 'review-rules',
    label: () => pick('rules'),
    presenter: tree,
    rowTitle({ node: { item } }) {
      if (item.kind === 'group') return nls.pick(item.group.title);
      const { id, title, source } = item.line.rule;
      return `${id} ${nls.pick(title)}\n${source.citation} (${nls.pick(certaintyName(source.certainty))})`;
    },
    content({ node: { item } }) {
      if (item.kind === 'group') {
        const { lines, withFindings } = item.group;
        return html`<span class="row-label">${nls.pick(item.group.title)}</span
          ><span class="row-description">${withFindings > 0 ? pick('group', { count: lines.length, found: withFindings }) : pick('groupClean', { count: lines.length })}</span>`;
      }
      const { rule, state, documents, findings } = item.line;
      return html`<span class="class-${stateColours[state]}">${icon(stateIcons[state], pick(`state.${state}`))}</span><span class="row-label">${nls.pick(rule.title)}</span
        ><span class="row-description">${rule.id}${documents > 0 ? html` ${pick('ran', { count: documents })}` : nothing}</span>
        ${findings > 0 ? html`<span class="badge" aria-label=${pick('found', { count: findings })}>${findings}</span>` : nothing}`;
    },
    onOpen: ({ node: { item } }) => void (item.kind === 'rule' && commands.execute('review.explainRule', item.line.rule.id)),
    onContextMenu: ({ node: { item } }, at) => item.kind === 'rule' && showCommandMenu('review/context', workbench, { ...at, argument: item.line.rule.id }),
  });
  store.add(
    mountView(
      container,
      () => html`<div class="review-rules">
        <input class="input" type="search" placeholder=${pick('filter')} aria-label=${pick('filter')} .value=${filter.value} @input=${(event: Event) => (filter.value = (event.target as HTMLInputElement).value)} />
        ${tree.rows.value.length > 0 ? view.template() : html`<p class="view-message">${filter.value === '' ? pick('checking') : pick('noRules')}</p>`}
      </div>`,
      () => view.afterDraw(),
    ),
  );
  return store;
}
