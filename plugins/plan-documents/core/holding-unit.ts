import { areaM2, overlapAreaM2 } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';

/** The unit whose polygon holds more than half of a parcel's; undefined where none does, or the map cannot tell. */
export function holdingUnit(model: PlanModel, parcelId: string): string | undefined {
  const parcel = model.feature('parcels', parcelId);
  const units = model.layer('units');
  if (!parcel || !units) return undefined;
  const half = areaM2(parcel.geometry) / 2;
  return units.search(parcel.bbox).find((unit) => (overlapAreaM2(parcel.geometry, unit.geometry).areaM2 ?? 0) > half)?.id;
}
