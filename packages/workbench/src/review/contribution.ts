import type { Bilingual } from '@plansmith/base';
import type { RuleEntry } from '@plansmith/engine';
import { computed, signal } from '@preact/signals-core';
import type { Command } from '../platform/commands.ts';
import { createTree } from '../ui/tree.presenter.ts';
import type { Workbench } from '../workbench.ts';
import { ruleTree, waiverTree, type RuleItem, type WaiverItem } from './review-trees.ts';
import { groupRules } from './rule-states.ts';
import { reviewText } from './texts.ts';

/** Registers what a reviewer works with: the verdict, what every rule came to, the waivers in force, and the report. */
export function registerReview(workbench: Workbench, plugins: readonly { readonly id: string; readonly title: Bilingual }[]): void {
  const { views, commands, keybindings, menus, engine, problems, notifications } = workbench;
  const rules = signal<readonly RuleEntry[]>([]);
  const filter = signal('');
  const groups = computed(() => groupRules({ rules: rules.value, log: engine.settledReport.value?.rules ?? [], plugins }));
  const ruleRows = createTree<RuleItem>({ roots: computed(() => ruleTree(groups.value, filter.value)), expandedAtFirst: ({ item }) => item.kind === 'group' && (filter.value !== '' || item.group.withFindings > 0) });
  const waiverRows = createTree<WaiverItem>({ roots: computed(() => waiverTree(engine.settledReport.value?.findings ?? [])), expandedAtFirst: () => true });

  views.register({ id: 'review', title: reviewText('title'), heading: reviewText('verdict'), location: 'sidebar', icon: 'checklist', order: 5, height: 290, mount: async (container) => (await import('./verdict.view.ts')).mountVerdict(container, workbench) });
  views.register({ id: 'review.rules', title: reviewText('rules'), location: 'sidebar', container: 'review', icon: 'law', order: 5, mount: async (container) => (await import('./rules.view.ts')).mountRules(container, { workbench, rules, tree: ruleRows, filter }) });
  views.register({ id: 'review.waivers', title: reviewText('waivers'), location: 'sidebar', container: 'review', icon: 'verified', order: 5, height: 160, folded: true, mount: async (container) => (await import('./waivers.view.ts')).mountWaivers(container, { workbench, tree: waiverRows }) });

  const onRule = (action: (rule: string) => unknown) => (given?: unknown) => {
    const active = ruleRows.rows.peek().find(({ node }) => node.id === ruleRows.active.peek())?.node.item;
    const rule = typeof given === 'string' ? given : active?.kind === 'rule' ? active.line.rule.id : undefined;
    return rule === undefined ? notifications.notify({ severity: 'info', message: reviewText('none') }) : action(rule);
  };
  const list: readonly (Command & { readonly key?: string })[] = [
    { id: 'review.show', title: reviewText('show'), key: 'ctrl+shift+r', run: () => commands.execute('workbench.showView', 'review') },
    { id: 'review.explainRule', title: reviewText('explain'), run: onRule(async (rule) => (await import('../problems/rule-page.ts')).showRulePage(workbench, rule)) },
    {
      id: 'review.showFindings',
      title: reviewText('onlyRule'),
      run: onRule((rule) => {
        problems.showVerdict('all');
        return commands.execute('problems.showAbout', rule);
      }),
    },
    { id: 'review.exportReport', title: reviewText('export'), icon: 'export', run: async () => (await import('./export-report.ts')).chooseReport(workbench) },
  ];
  for (const { key, ...command } of list) {
    commands.register({ ...command, category: reviewText('title') });
    if (key) keybindings.register({ command: command.id, key });
  }
  menus.register('view/review', { command: 'review.exportReport', order: 1 });
  menus.register('review/context', { command: 'review.explainRule', group: '1', order: 1 });
  menus.register('review/context', { command: 'review.showFindings', group: '1', order: 2 });
}
