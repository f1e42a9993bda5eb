import type { PlanNode } from '@plansmith/plugin';
import type { ContextFacts } from '../platform/context-keys.ts';

/** What a `when` clause may ask of a line of the plan: what it is (`planNode`), its place in the tree (`planKey`), whether it stands for a record or document, whether it has an id. */
export function nodeFacts(node: PlanNode | undefined): ContextFacts {
  return { planNode: node?.type, planKey: node?.key, planRecord: node?.place !== undefined, planId: (node?.id ?? '') !== '' };
}
