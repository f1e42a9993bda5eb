import type { Parcel } from '@plansmith/plan';
import { isSuperseded, recordsIn, textAt, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { Report } from '@plansmith/rules';

/** The parcels of the inventory that is being checked. Of two records with one id the model answers with the first; reference/id-unique tells of the other. */
export function* parcelsOf({ document, model }: Pick<PlanRuleContext, 'document' | 'model'>): Iterable<Parcel> {
  if (isSuperseded(document)) return;
  for (const { index, record } of recordsIn(document, 'parcels')) {
    const parcel = model.parcel(textAt(record, 'id') ?? '');
    if (parcel?.uri === document.uri && parcel.path[1] === index) yield parcel;
  }
}

/** Subject and feature of a finding about a parcel. */
export function aboutParcel(id: string): Pick<Report, 'subject' | 'feature'> {
  return { subject: id, feature: { layer: 'parcels', id } };
}
