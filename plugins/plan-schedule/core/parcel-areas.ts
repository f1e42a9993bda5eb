import type { Term } from '@plansmith/document';
import { sumDecimal, type PlanModel, type Quantity } from '@plansmith/plan';

/** Area of some parcels in hectares, by the inventory, each with its place; a parcel that is counted twice in the list counts twice. */
export function parcelAreasHa(model: PlanModel, ids: readonly string[]): Quantity {
  const terms: Term[] = [];
  const missing: string[] = [];
  for (const id of ids) {
    const parcel = model.parcel(id);
    const areaM2 = parcel?.value.areaM2;
    if (!parcel || areaM2 === undefined) missing.push(`${id} areaM2`);
    else terms.push({ label: { zh: id, en: id }, value: areaM2, unit: 'm2', role: 'input', uri: parcel.uri, path: [...parcel.path, 'areaM2'] });
  }
  const sumM2 = sumDecimal(terms.map(({ value }) => value as number));
  return { value: missing.length > 0 ? undefined : sumM2 / 10_000, unit: 'ha', terms, missing };
}
