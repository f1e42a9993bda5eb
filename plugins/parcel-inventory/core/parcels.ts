import type { Report } from '@plansmith/rules';

/** Subject and feature of a finding about a parcel. */
export function aboutParcel(id: string): Pick<Report, 'subject' | 'feature'> {
  return { subject: id, feature: { layer: 'parcels', id } };
}
