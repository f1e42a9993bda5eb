import type { Parcel, PlanModel } from '@plansmith/plan';

/** Parcels of all inventories in force that are identified as low-efficiency land, the first of each id; one without a verdict counts as identified. */
export function identifiedParcels(model: PlanModel): readonly Parcel[] {
  const seen = new Set<string>();
  return model.parcels().filter(({ id, value }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return value.verdict === undefined || value.verdict === 'identified';
  });
}
