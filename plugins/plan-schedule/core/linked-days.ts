import { isDay, recordsIn, type DatedStep, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

/** A day of a project that another document has too. */
export type LinkedDay = DatedStep & { readonly date: string };

/** The day on which the last of a project's parcels was identified; undefined while one has no such day. */
export function linkedIdentification({ document, model }: PlanRuleContext): LinkedDay | undefined {
  const days: LinkedDay[] = [];
  for (const { record: id } of recordsIn(document, 'parcelRefs')) {
    const parcel = typeof id === 'string' ? model.parcel(id) : undefined;
    const date = parcel?.value.identifiedDate;
    if (!parcel || date === undefined || !isDay(date)) return undefined;
    days.push({ label: { zh: `${parcel.id} 的认定日期`, en: `the identification of ${parcel.id}` }, date, uri: parcel.uri, path: [...parcel.path, 'identifiedDate'] });
  }
  return latest(days);
}

/**
 * The day on which the last of the detailed plans of a project's units was approved. Undefined while a plan has no such day, and
 * where one was changed since: then it no longer tells when the project could go on.
 */
export function linkedApproval({ document, model }: PlanRuleContext): LinkedDay | undefined {
  const days: LinkedDay[] = [];
  for (const { record: id } of recordsIn(document, 'unitRefs')) {
    const plan = typeof id === 'string' ? model.detailedPlanOf(id) : undefined;
    const date = plan?.value.approvedDate;
    if (!plan || date === undefined || !isDay(date) || (plan.value.changeLog ?? []).length > 0) return undefined;
    const name = plan.value.id ?? plan.uri;
    days.push({ label: { zh: `${name} 的批准日期`, en: `the approval of ${name}` }, date, uri: plan.uri, path: ['approvedDate'] });
  }
  return latest(days);
}

function latest(days: readonly LinkedDay[]): LinkedDay | undefined {
  return days.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))[0];
}
