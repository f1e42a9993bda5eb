import { valueAt } from '@plansmith/base';
import type { Unit } from '@plansmith/plan';
import type { PlanRuleContext } from '@plansmith/plugin/rule-kit';

/** The unit that the document checked is; undefined where it is superseded, or where another document has its id already. */
export function unitOf({ document, model }: PlanRuleContext): Unit | undefined {
  // From the document itself, not from the model's list: a list changes with every unit, and would wake the rule for all of them.
  const id = valueAt(document.value, ['id']);
  const unit = typeof id === 'string' ? model.unit(id) : undefined;
  return unit?.uri === document.uri ? unit : undefined;
}
