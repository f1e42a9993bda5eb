import type { Finding } from '@plansmith/rules';
import { effect } from '@preact/signals-core';
import { applyWorkspaceEdit } from '../editor/apply-edit.ts';
import type { Command } from '../platform/commands.ts';
import type { Workbench } from '../workbench.ts';
import { unitOf, type ProblemGroup } from './grouping.ts';
import type { ProblemItem } from './problems.presenter.ts';
import { problemsText } from './texts.ts';

/** Registers what can be done with a problem: by the context menu of the list, or by palette for its active line. */
export function registerProblems(workbench: Workbench): void {
  const { commands, menus, problems, navigation, notifications, engine, copies, nls } = workbench;
  const category = problemsText('category');
  const active = (): ProblemItem | undefined => problems.tree.rows.peek().find((row) => row.node.id === problems.tree.active.peek())?.node.item;
  const onFinding = (action: (finding: Finding) => unknown) => (given?: unknown) => {
    const item = active();
    const finding = (given as Finding | undefined) ?? (item && 'finding' in item ? item.finding : undefined);
    return finding ? action(finding) : notifications.notify({ severity: 'info', message: problemsText('none') });
  };

  /** Fixes of a finding's kind, or of what stands in a group: of the chosen line where none is given. */
  async function fixAll(given: unknown): Promise<void> {
    const item = (given as Finding | ProblemGroup | undefined) ?? active();
    const { previewFixes } = await import('./fix-preview.ts');
    const finding = item && ('finding' in item ? item.finding : 'rule' in item ? item : undefined);
    if (finding) return previewFixes(workbench, { name: finding.rule, request: { rule: finding.rule } });
    const group = item && ('group' in item ? item.group : 'findings' in item ? item : undefined);
    if (group) return previewFixes(workbench, { name: group.key || nls.text('problems.noUnit'), request: { findings: group.findings.map(({ fingerprint }) => fingerprint) } });
    notifications.notify({ severity: 'info', message: problemsText('none') });
  }

  async function fixShown(): Promise<void> {
    const { previewFixes } = await import('./fix-preview.ts');
    await previewFixes(workbench, { name: nls.pick(problemsText('fixList')), request: { findings: problems.shown.peek().map(({ fingerprint }) => fingerprint) } });
  }

  function showGroup({ key }: ProblemGroup): void {
    problems.showOnly({ rule: { rule: key }, unit: { unit: key }, file: { filter: key } }[problems.grouping.peek()]);
  }

  async function showAbout(text: string): Promise<void> {
    problems.showOnly({ filter: text });
    await commands.execute('workbench.showProblems');
  }

  async function waive(finding: Finding): Promise<void> {
    const fix = await engine.ask((remote) => remote.waiverFix(finding.rule, finding.fingerprint));
    const edit = fix && (await engine.ask((remote) => remote.fixEdit(fix)));
    if (!fix || !edit) return void notifications.notify({ severity: 'warning', message: problemsText('cannotWaive', { rule: finding.rule }) });
    const monaco = await workbench.loadMonaco();
    const [uri] = await applyWorkspaceEdit(edit, { monaco, copies });
    // The waiver is the last of its list: the cursor goes to what has to be typed first.
    const key = fix.edits[0]!.operation.path[0] ?? 'items';
    const list = await engine.ask((remote) => remote.rangeAt(uri!, [key]));
    const lines = copies.get(uri!)!.buffer.getText().split(/\r\n|\r|\n/);
    const line = lines.findLastIndex((text, index) => index <= (list?.end.line ?? lines.length) && /^\s*(?:- )?reason: ["']{2}/.test(text));
    const character = line < 0 ? 0 : lines[line]!.search(/["']/) + 1;
    const place = { line: Math.max(0, line), character };
    await navigation.open(uri!, { range: { start: place, end: place }, pin: true });
    notifications.notify({ severity: 'info', message: problemsText('waiveBegun') });
  }

  // Titles are wanted once there is something to show them beside.
  let areTitlesAsked = false;
  effect(() => {
    if (problems.findings.value.length === 0 || areTitlesAsked) return;
    areTitlesAsked = true;
    void engine.ask((remote) => remote.ruleEntries()).then((entries) => (problems.ruleTitles.value = new Map(entries.map(({ id, title }) => [id, title]))));
  });

  const list: readonly (Command & { readonly group: number })[] = [
    { id: 'problems.open', group: 0, title: problemsText('open'), run: onFinding(({ uri, range }) => navigation.open(uri, { range, pin: true })) },
    { id: 'problems.explainRule', group: 1, title: problemsText('explain'), run: onFinding(async ({ rule }) => (await import('./rule-page.ts')).showRulePage(workbench, rule)) },
    { id: 'problems.waive', group: 1, title: problemsText('waive'), run: onFinding(waive) },
    { id: 'problems.copy', group: 2, title: problemsText('copy'), run: onFinding(({ rule, message, uri, range }) => navigator.clipboard.writeText(`${uri}:${range.start.line + 1}:${range.start.character + 1} ${rule} ${nls.pick(message)}`)) },
    { id: 'problems.fixAll', group: 1, title: problemsText('fixAll'), run: fixAll },
    { id: 'problems.fixShown', group: -1, title: problemsText('fixShown'), run: fixShown },
    { id: 'problems.onlyRule', group: 3, title: problemsText('onlyRule'), run: onFinding(({ rule }) => problems.showOnly({ rule })) },
    { id: 'problems.onlyUnit', group: 3, title: problemsText('onlyUnit'), run: onFinding((finding) => problems.showOnly({ unit: unitOf(finding) })) },
    { id: 'problems.onlyFile', group: 3, title: problemsText('onlyFile'), run: onFinding(({ uri }) => problems.showOnly({ filter: uri })) },
    { id: 'problems.showAbout', internal: true, group: -1, title: problemsText('showAbout'), run: (text) => showAbout(String(text)) },
    { id: 'problems.showAll', group: 3, title: problemsText('showAll'), run: () => problems.showOnly({}) },
    { id: 'problems.onlyGroup', internal: true, group: -1, title: problemsText('onlyGroup'), run: (group) => showGroup(group as ProblemGroup) },
  ];
  for (const [order, { group, ...command }] of list.entries()) {
    commands.register({ ...command, category });
    if (group >= 0) menus.register('problems/context', { command: command.id, group: String(group), order });
  }
  for (const [order, command] of ['problems.fixAll', 'problems.onlyGroup', 'problems.showAll'].entries()) menus.register('problems/group', { command, group: String(Math.min(order, 1)), order });
}
