import type { PlanModel } from '@plansmith/plan';
import { inputTerm, type NumberTerm } from '@plansmith/plugin/rule-kit';

/** What a unit's plan shows of a kind of facility. */
export interface FacilityCapacity {
  /** Amounts that the unit's detailed plan provides or finds spare nearby, in the unit of `short`; of every unit where nothing is short. */
  readonly provided: readonly NumberTerm[];
  /** Facilities of the kind that the detailed plan lists at all. */
  readonly listed: number;
  /** What residents lack of the kind before the plan, as the unit's own document says. */
  readonly short: NumberTerm | undefined;
}

/** The capacity of a kind of facility in a unit, from its document and its current detailed plan. */
export function facilityCapacity(model: PlanModel, unitId: string, facility: string): FacilityCapacity {
  const unit = model.unit(unitId);
  const plan = model.detailedPlanOf(unitId);
  const demand = unit?.value.facilityDemand ?? [];
  const row = demand.findIndex((item) => item?.facility === facility);
  const need = demand[row];
  const short =
    unit && need?.gap !== undefined
      ? inputTerm({ uri: unit.uri, path: ['facilityDemand', row, 'gap'] }, { zh: `${unitId} ${facility}缺口`, en: `shortage of ${facility} in ${unitId}` }, need.gap, need.unit ?? '')
      : undefined;
  const provided: NumberTerm[] = [];
  let listed = 0;
  const take = (list: 'publicFacilities' | 'nearbyFacilities', index: number, item: { readonly amount?: number | undefined; readonly unit?: string | undefined; readonly key: string }): void => {
    listed++;
    if (!plan || item.amount === undefined || (need !== undefined && item.unit !== need.unit)) return;
    const label = list === 'publicFacilities' ? { zh: `规划${facility}`, en: `planned ${facility}` } : { zh: `周边${facility}余量`, en: `spare ${facility} nearby` };
    provided.push(inputTerm({ uri: plan.uri, path: [list, index, item.key] }, label, item.amount, item.unit ?? ''));
  };
  for (const [index, item] of (plan?.value.publicFacilities ?? []).entries()) {
    if (item?.facility === facility) take('publicFacilities', index, { amount: item.amount, unit: item.unit, key: 'amount' });
  }
  for (const [index, item] of (plan?.value.nearbyFacilities ?? []).entries()) {
    if (item?.facility === facility) take('nearbyFacilities', index, { amount: item.spare, unit: item.unit, key: 'spare' });
  }
  return { provided, listed, short };
}
