import type { Parcel, PlanModel } from '@plansmith/plan';
import type { RecordCheck } from '@plansmith/rules';
import type { PlanRuleContext } from './plan-rule.ts';
import { isSuperseded, textAt } from './records.ts';

/**
 * A rule's check of the parcels of the inventory, each by itself. Of two records with one id the model answers with the first;
 * reference/id-unique tells of the other.
 */
export function eachParcel(check: (context: PlanRuleContext, parcel: Parcel) => void): (context: PlanRuleContext) => void {
  const checkRecord: RecordCheck<PlanModel> = (context, { index, value }) => {
    const parcel = context.model.parcel(textAt(value, 'id') ?? '');
    if (parcel?.uri === context.document.uri && parcel.path[1] === index) check(context, parcel);
  };
  return (context) => {
    if (!isSuperseded(context.document)) context.forEachRecord(['parcels'], checkRecord);
  };
}
