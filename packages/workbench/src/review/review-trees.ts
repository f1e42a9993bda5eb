import { compareText } from '@plansmith/base';
import type { AppliedWaiver, Finding } from '@plansmith/rules';
import type { TreeNode } from '../ui/tree.presenter.ts';
import { matchesRule, type RuleGroup, type RuleLine } from './rule-states.ts';

/** A line of the list of rules. */
export type RuleItem = { readonly kind: 'group'; readonly group: RuleGroup } | { readonly kind: 'rule'; readonly line: RuleLine };

/** A line of the list of waivers: a waiver, and what it silences. */
export type WaiverItem = { readonly kind: 'waiver'; readonly waiver: AppliedWaiver; readonly rule: string } | { readonly kind: 'finding'; readonly finding: Finding };

/** The rules by plugin; those that a filter does not let through are left out, and plugins without any. */
export function ruleTree(groups: readonly RuleGroup[], filter: string): readonly TreeNode<RuleItem>[] {
  return groups.flatMap((group): TreeNode<RuleItem>[] => {
    const lines = group.lines.filter(({ rule }) => matchesRule(rule, filter.trim()));
    if (lines.length === 0) return [];
    return [{ id: group.plugin, label: group.title.zh, item: { kind: 'group', group }, children: lines.map((line) => ({ id: line.rule.id, label: line.rule.id, item: { kind: 'rule', line } })) }];
  });
}

/** The waivers in force, the one that ends first before the others, each with the findings that it silences. */
export function waiverTree(findings: readonly Finding[]): readonly TreeNode<WaiverItem>[] {
  const byWaiver = new Map<string, { readonly waiver: AppliedWaiver; readonly findings: Finding[] }>();
  for (const finding of findings) {
    if (!finding.waiver) continue;
    const key = `${finding.waiver.uri}#${finding.waiver.path.join('/')}`;
    const known = byWaiver.get(key);
    if (known) known.findings.push(finding);
    else byWaiver.set(key, { waiver: finding.waiver, findings: [finding] });
  }
  return [...byWaiver]
    .toSorted(([a, { waiver: first }], [b, { waiver: second }]) => compareText(first.until, second.until) || compareText(a, b))
    .map(([id, { waiver, findings: silenced }]) => ({
      id,
      label: silenced[0]!.rule,
      item: { kind: 'waiver', waiver, rule: silenced[0]!.rule },
      children: silenced.map((finding, index) => ({ id: `${id}/${index}`, label: finding.message.zh, item: { kind: 'finding', finding } })),
    }));
}
