import { compareText } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { textAt, type DatedStep } from '@plansmith/plugin/rule-kit';

/** The last approval of a unit's detailed plan that concerns a parcel: the plan's own, or that of an adjustment which names the parcel. */
export function planStep(model: PlanModel, unitId: string, parcelId: string): (DatedStep & { readonly id: string }) | undefined {
  const plan = model.detailedPlanOf(unitId);
  if (!plan) return undefined;
  const { uri, value } = plan;
  const places = [
    ...['approvedDate', 'approval.date'].map((key) => key.split('.')),
    ...(value.adjustments ?? []).flatMap((item, index) => (item?.parcelRefs?.includes(parcelId) ? [['adjustments', index, 'approval', 'date']] : [])),
  ];
  const dated = places.flatMap((path) => {
    const date = textAt(value, ...path);
    return date === undefined ? [] : [{ date, path }];
  });
  const last = dated.toSorted((a, b) => compareText(b.date, a.date))[0];
  if (!last) return undefined;
  const id = value.id ?? unitId;
  return { id, label: { zh: `${id} 批准`, en: `approval of ${id}` }, ...last, uri };
}
