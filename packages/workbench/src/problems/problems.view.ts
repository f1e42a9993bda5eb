import type { Disposable } from '@plansmith/base';
import { certaintyName, termValueText, waiverSentence, type Finding, type Fix } from '@plansmith/rules';
import type { Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nls, TextKey } from '../nls/nls.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { TreeRow } from '../ui/tree.presenter.ts';
import type { Navigation } from '../workbench.ts';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import { classOf, countProblems, problemClasses, type Grouping, type ProblemClass, type ProblemGroup, type VerdictChoice } from './grouping.ts';
import { problemsText } from './texts.ts';
import type { FilterChoice, ProblemItem, ProblemsPresenter } from './problems.presenter.ts';

/** Codicon of each class; undecided has one of its own, so that it is never taken for a pass. */
export const classIcons: Readonly<Record<ProblemClass, string>> = { error: 'error', warning: 'warning', info: 'info', undecided: 'question', waived: 'pass' };

const groupings: readonly (readonly [Grouping, TextKey])[] = [
  ['file', 'problems.groupFile'],
  ['rule', 'problems.groupRule'],
  ['unit', 'problems.groupUnit'],
];
const toggles: Readonly<Record<ProblemClass, TextKey>> = {
  error: 'problems.showErrors',
  warning: 'problems.showWarnings',
  info: 'problems.showInfos',
  undecided: 'problems.showUndecided',
  waived: 'problems.showWaived',
};

const verdicts: readonly VerdictChoice[] = ['open', 'fail', 'undecided', 'waived', 'all'];

export interface ProblemsViewOptions {
  readonly presenter: ProblemsPresenter;
  readonly nls: Nls;
  readonly navigation: Navigation;
  /** Whether a check was done: before, an empty list means nothing. */
  isChecked(): boolean;
  /** Changes the documents as a fix of a finding says. */
  applyFix(finding: Finding, fix: Fix): void;
  runCommand(command: string, finding: Finding): void;
  /** The context menu was asked for on a finding, a line under it, or a group. */
  onContextMenu(item: { readonly finding: Finding } | { readonly group: ProblemGroup }, at: { readonly x: number; readonly y: number }): void;
}

/** The Problems panel: findings in groups, each with its source, arithmetic, related places, fixes and what follows from it below it. */
export function mountProblems(container: HTMLElement, options: ProblemsViewOptions): Disposable {
  const { presenter, nls, navigation } = options;

  const open = (item: ProblemItem, pin: boolean): void => {
    if (item.kind === 'finding' || item.kind === 'source' || item.kind === 'consequence') void navigation.open(item.finding.uri, { range: item.finding.range, pin, focus: pin });
    else if (item.kind === 'related' && item.range) void navigation.open(item.uri, { range: item.range, pin, focus: pin });
    else if (item.kind === 'term' && item.term.uri && item.term.range) void navigation.open(item.term.uri, { range: item.term.range, pin, focus: pin });
    else if (item.kind === 'waiver' && item.waiver.range) void navigation.open(item.waiver.uri, { range: item.waiver.range, pin, focus: pin });
    else if (item.kind === 'fix') options.applyFix(item.finding, item.fix);
    else if (item.kind === 'command') options.runCommand(item.command, item.finding);
    else if (item.kind === 'fixAll') options.runCommand('problems.fixAll', item.finding);
    else if (item.kind === 'explain') options.runCommand('problems.explainRule', item.finding);
    else if (item.kind === 'waive') options.runCommand('problems.waive', item.finding);
  };
  /** Title of a rule, or nothing for what is no rule or not known yet. */
  const titleOf = (rule: string): string => {
    const title = presenter.ruleTitles.value.get(rule);
    return title ? nls.pick(title) : '';
  };
  const describe = (item: ProblemItem): string => {
    switch (item.kind) {
      case 'group':
        return `${groupTitle(item, nls)}, ${item.group.findings.length}`;
      case 'finding':
        return `${nls.text(`severity.${classOf(item.finding)}`)}: ${nls.pick(item.finding.message)}, ${item.finding.rule}`;
      default:
        return detailText(item, nls);
    }
  };
  const tree = createTreeView<ProblemItem>({
    label: () => nls.text('problems.tree'),
    name: 'problems',
    presenter: presenter.tree,
    content: (row) => content(row, nls, titleOf),
    rowTitle: (row) => (row.node.item.kind === 'group' ? row.node.item.group.key : describe(row.node.item)),
    rowClass: (row) => `problem-${row.node.item.kind}`,
    onOpen: (row, { pin }) => open(row.node.item, pin),
    onContextMenu({ node: { item } }, at) {
      if ('finding' in item || 'group' in item) options.onContextMenu(item, at);
    },
    opensItself: (row) => row.node.item.kind === 'finding' || row.node.item.kind === 'consequence',
  });

  /** A list of what to filter by. Values are keys behind a mark, so that an empty key is not taken for all. */
  const filterList = (list: { readonly label: string; readonly all: string; readonly choices: readonly FilterChoice[]; readonly chosen: Signal<string | undefined>; nameOf(key: string): string }): TemplateResult => {
    const { label, all, choices, chosen } = list;
    return html`<select
      class="input problems-filter"
      aria-label=${label}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        chosen.value = value === '' ? undefined : value.slice(1);
      }}
    >
      <option value="" .selected=${chosen.value === undefined}>${all}</option>
      ${choices.map(({ key, count }) => html`<option value=${`=${key}`} .selected=${chosen.value === key}>${nls.pick(problemsText('counted', { name: list.nameOf(key), count }))}</option>`)}
    </select>`;
  };

  const toolbar = (): TemplateResult => {
    const counts = countProblems(presenter.findings.value);
    return html`<div class="toolbar problems-toolbar" role="toolbar" aria-label=${nls.text('problems.title')}>
      <input
        type="search"
        class="input"
        aria-label=${nls.text('problems.filter')}
        placeholder=${nls.text('problems.filter')}
        .value=${presenter.filter.value}
        @input=${(event: Event) => (presenter.filter.value = (event.target as HTMLInputElement).value)}
      />
      ${filterList({ label: nls.pick(problemsText('ruleFilter')), all: nls.pick(problemsText('allRules')), choices: presenter.rules.value, chosen: presenter.rule, nameOf: (key) => `${key} ${titleOf(key)}`.trim() })}
      ${filterList({ label: nls.pick(problemsText('unitFilter')), all: nls.pick(problemsText('allUnits')), choices: presenter.units.value, chosen: presenter.unit, nameOf: (key) => key || nls.text('problems.noUnit') })}
      <select class="input problems-filter" aria-label=${nls.pick(problemsText('verdictFilter'))} @change=${(event: Event) => presenter.showVerdict((event.target as HTMLSelectElement).value as VerdictChoice)}>
        ${(presenter.verdict.value === 'mixed' ? [...verdicts, 'mixed' as const] : verdicts).map((name) => html`<option value=${name} .selected=${presenter.verdict.value === name}>${nls.pick(problemsText(`verdict.${name}`))}</option>`)}
      </select>
      ${problemClasses.map(
        (name) => html`<button
          class="toggle class-${name}"
          aria-pressed=${presenter.classes.value.has(name)}
          title=${nls.text(toggles[name])}
          @click=${() => presenter.toggleClass(name)}
        >
          ${icon(classIcons[name])}<span class="visually-hidden">${nls.text(toggles[name])}</span><span>${counts[name]}</span>
        </button>`,
      )}
      <select
        class="input"
        aria-label=${nls.text('problems.group')}
        .value=${presenter.grouping.value}
        @change=${(event: Event) => (presenter.grouping.value = (event.target as HTMLSelectElement).value as Grouping)}
      >
        ${groupings.map(([value, key]) => html`<option value=${value} ?selected=${value === presenter.grouping.value}>${nls.text(key)}</option>`)}
      </select>
      <button class="icon-button" title=${nls.text('problems.collapseAll')} aria-label=${nls.text('problems.collapseAll')} @click=${() => presenter.tree.collapseAll()}>
        ${icon('collapse-all')}
      </button>
      ${presenter.filtered.value
        ? html`<button class="icon-button" title=${nls.pick(problemsText('showAll'))} aria-label=${nls.pick(problemsText('showAll'))} @click=${() => presenter.showOnly({})}>${icon('clear-all')}</button>`
        : nothing}
      <span class="toolbar-note" role="status">
        ${presenter.shown.value.length === presenter.findings.value.length
          ? nothing
          : nls.text('problems.shown', { shown: presenter.shown.value.length, total: presenter.findings.value.length })}
      </span>
    </div>`;
  };

  return mountView(
    container,
    () => html`<div class="problems">
      ${toolbar()}
      ${presenter.shown.value.length > 0
        ? tree.template()
        : html`<p class="view-message">${nls.text(!options.isChecked() ? 'problems.unchecked' : presenter.findings.value.length === 0 ? 'problems.none' : 'problems.noneMatch')}</p>`}
    </div>`,
    () => tree.afterDraw(),
  );
}

function groupTitle(item: ProblemItem & { kind: 'group' }, nls: Nls): string {
  return item.group.key === '' ? nls.text('problems.noUnit') : item.group.key;
}

function detailText(item: Exclude<ProblemItem, { kind: 'group' | 'finding' }>, nls: Nls): string {
  switch (item.kind) {
    case 'source': {
      const { citation, certainty, note } = item.finding.source;
      const source = nls.text('problems.source', { citation, certainty: nls.pick(certaintyName(certainty)) });
      return `${nls.text('problems.rule', { rule: item.finding.rule })}  ${source}${note ? `  ${nls.pick(note)}` : ''}`;
    }
    case 'term':
      return `${nls.pick(item.term.label)} = ${termValueText(item.term, nls.locale.value)} (${nls.text(`term.${item.term.role}`)})`;
    case 'related':
      return nls.text('problems.related', { message: nls.pick(item.message) });
    case 'waiver':
      return nls.text('problems.waiver', { message: nls.pick(waiverSentence(item.waiver)) });
    case 'consequence':
      return nls.text('problems.consequence', { message: `${nls.text(`severity.${classOf(item.finding)}`)}: ${nls.pick(item.finding.message)}, ${item.finding.rule}` });
    case 'fix':
      return nls.text('problems.fix', { title: nls.pick(item.fix.title) });
    case 'command':
      return nls.text('problems.fix', { title: nls.pick(item.title) });
    case 'fixAll':
      return nls.pick(problemsText('fixAllOf', { rule: item.finding.rule, count: item.count }));
    case 'explain':
      return nls.pick(problemsText('explain'));
    case 'waive':
      return nls.pick(problemsText('waive'));
  }
}

const detailIcons = { source: 'law', term: 'symbol-number', related: 'references', waiver: 'verified', fix: 'lightbulb', command: 'lightbulb-sparkle', fixAll: 'wand', explain: 'book', waive: 'verified' } as const;

function content(row: TreeRow<ProblemItem>, nls: Nls, ruleTitle: (rule: string) => string): TemplateResult {
  const { item } = row.node;
  if (item.kind === 'group') {
    const path = item.group.key.includes('.') ? item.group.key : undefined;
    const title = ruleTitle(item.group.key);
    return html`<span class="row-label">${path ? nameOf(path) : groupTitle(item, nls)}</span>
      ${path || title ? html`<span class="row-description">${path ? parentOf(path) : title}</span>` : nothing}
      <span class="badge">${item.group.findings.length}</span>`;
  }
  if (item.kind === 'finding' || item.kind === 'consequence') {
    const name = classOf(item.finding);
    const { line, character } = item.finding.range.start;
    const message = nls.pick(item.finding.message);
    return html`<span class="class-${name}">${icon(classIcons[name], nls.text(`severity.${name}`))}</span>
      <span class="row-label">${item.kind === 'finding' ? message : nls.text('problems.consequence', { message })}</span>
      <span class="row-description">${item.finding.rule} ${item.finding.uri ? nameOf(item.finding.uri) : ''} [${line + 1}, ${character + 1}]</span>`;
  }
  return html`${icon(detailIcons[item.kind])}<span class="row-label">${detailText(item, nls)}</span>`;
}
