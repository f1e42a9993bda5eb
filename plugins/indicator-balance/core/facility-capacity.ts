import type { Bilingual } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { inputTerm, type NumberPlace, type NumberTerm } from '@plansmith/plugin/rule-kit';

/** What a unit's plan shows of a kind of facility. */
export interface FacilityCapacity {
  /** Amounts that the unit's detailed plan provides or finds spare nearby, in the unit of `short`; of every unit where nothing is short. */
  readonly provided: readonly NumberTerm[];
  /** Facilities of the kind that the detailed plan lists at all. */
  readonly listed: number;
  /** Places of those whose amount is not said, or not in that unit. */
  readonly unsaid: readonly NumberPlace[];
  /** What there is of the kind before the plan, as the unit's own document says. */
  readonly existing: NumberTerm | undefined;
  /** What residents lack of the kind before the plan, as the unit's own document says. */
  readonly short: NumberTerm | undefined;
}

/** The capacity of a kind of facility in a unit, from its document and its current detailed plan; in `measure`, or else in the unit that the document's own need is in. */
export function facilityCapacity(model: PlanModel, unitId: string, facility: string, measure?: string): FacilityCapacity {
  const unit = model.unit(unitId);
  const plan = model.detailedPlanOf(unitId);
  const demand = unit?.value.facilityDemand ?? [];
  const row = demand.findIndex((item) => item?.facility === facility);
  const need = demand[row];
  const demandTerm = (key: 'gap' | 'existing', label: Bilingual): NumberTerm | undefined =>
    unit && need?.[key] !== undefined ? inputTerm({ uri: unit.uri, path: ['facilityDemand', row, key] }, label, need[key], need.unit ?? '') : undefined;
  const wanted = measure ?? need?.unit;
  const provided: NumberTerm[] = [];
  const unsaid: NumberPlace[] = [];
  let listed = 0;
  const take = (list: 'publicFacilities' | 'nearbyFacilities', index: number, item: { readonly amount?: number | undefined; readonly unit?: string | undefined; readonly key: string }): void => {
    listed++;
    if (!plan) return;
    const place = { uri: plan.uri, path: [list, index, item.key] };
    if (item.amount === undefined || (wanted !== undefined && item.unit !== wanted)) {
      unsaid.push(place);
      return;
    }
    const label = list === 'publicFacilities' ? { zh: `规划${facility}`, en: `planned ${facility}` } : { zh: `周边${facility}余量`, en: `spare ${facility} nearby` };
    provided.push(inputTerm(place, label, item.amount, item.unit ?? ''));
  };
  for (const [index, item] of (plan?.value.publicFacilities ?? []).entries()) {
    if (item?.facility === facility) take('publicFacilities', index, { amount: item.amount, unit: item.unit, key: 'amount' });
  }
  for (const [index, item] of (plan?.value.nearbyFacilities ?? []).entries()) {
    if (item?.facility === facility) take('nearbyFacilities', index, { amount: item.spare, unit: item.unit, key: 'spare' });
  }
  const short = demandTerm('gap', { zh: `${unitId} ${facility}缺口`, en: `shortage of ${facility} in ${unitId}` });
  const existing = demandTerm('existing', { zh: `${unitId} 现有${facility}`, en: `existing ${facility} in ${unitId}` });
  return { provided, listed, unsaid, short, existing: existing?.unit === wanted ? existing : undefined };
}
