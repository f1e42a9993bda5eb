import type { PlanModel } from '@plansmith/plan';

/** The unit whose polygon holds more than half of a parcel's; undefined where none does, or the map cannot tell. */
export function holdingUnit(model: PlanModel, parcelId: string): string | undefined {
  const overlay = model.overlay('parcels', parcelId, 'units');
  return overlay?.parts.find(({ areaM2 }) => areaM2 > overlay.subjectM2 / 2)?.id;
}
