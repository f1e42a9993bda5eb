import type { PlanModel } from '@plansmith/plan';
import type { Rule, RuleContext, RuleSource } from '@plansmith/rules';

/** A rule over the plan. */
export type PlanRule = Rule<PlanModel>;

export type PlanRuleContext = RuleContext<PlanModel>;

/** For checks that no text asks for: our own choice, never to be shown as a legal requirement. */
export const ownDesign: RuleSource = { citation: 'own design', certainty: 'C' };
