import type { RuleDemand } from './linear-demand.ts';
import { ruleContext } from './rule-context.ts';
import type { DocumentView, Rule } from './rule.ts';
import type { RegisteredRule, RuleHost } from './runner.ts';

/** What the rules that demand anything of numbers demand of the plan as it stands, in the order of rules and documents. A rule that lacks an input or throws demands nothing. */
export function collectDemands<Model>(host: RuleHost<Model>, rules: readonly RegisteredRule<Model>[]): readonly RuleDemand[] {
  return rules.flatMap(({ rule }) => {
    if (!rule.meta.demands || rule.meta.stage === 'results' || (rule.meta.needs && host.missing(rule.meta.needs).length > 0)) return [];
    const documents = rule.meta.scope === 'workspace' ? [host.workspace()] : host.uris(rule.meta.kinds).map((uri) => host.document(uri));
    return documents.flatMap((document) => demandsOf(host, rule, document));
  });
}

function demandsOf<Model>(host: RuleHost<Model>, rule: Rule<Model>, document: DocumentView): readonly RuleDemand[] {
  const found: RuleDemand[] = [];
  try {
    rule.check(ruleContext(host, document, { waivers: () => [], report() {}, undecided() {}, demand: (demand) => found.push({ ...demand, rule: rule.meta.id, severity: demand.severity ?? rule.meta.severity }) }));
  } catch {
    // The runner has told that it crashes.
    return [];
  }
  return found;
}
