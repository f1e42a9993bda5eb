import { exceeds, minusDecimal, sumDecimal, type ParcelControl, type PlanModel } from '@plansmith/plan';
import type { NumberTerm } from '@plansmith/plugin/rule-kit';
import { facilityCapacity } from './facility-capacity.ts';

/** What residents of moved housing need where they come to live: school, clinic and green. */
const neededForHousing = ['中小学', '卫生服务', '公园绿地'] as const;

/** Use families of a parcel: of its use and of those it mixes. */
export function familiesOf(model: PlanModel, { value }: ParcelControl): readonly string[] {
  const codes = [value.useCode, ...(value.uses ?? []).map((use) => use?.code)];
  return [...new Set(codes.flatMap((code) => (code === undefined ? [] : (model.useFamily(code) ?? []))))];
}

/** A kind of facility that a unit has too little of for housing to be moved there; without `short` its plan does not show any. */
export interface FacilityLack {
  readonly facility: string;
  readonly short?: { readonly provided: readonly NumberTerm[]; readonly needed: NumberTerm; readonly sum: number; readonly lacking: number };
}

/** What a unit lacks of what moved housing needs; nothing where housing may come. */
export function housingLacks(model: PlanModel, unitId: string): readonly FacilityLack[] {
  return neededForHousing.flatMap((facility): readonly FacilityLack[] => {
    const { provided, listed, short } = facilityCapacity(model, unitId, facility);
    if (listed === 0 && (short === undefined || short.value > 0)) return [{ facility }];
    if (!short) return [];
    const sum = sumDecimal(provided.map(({ value }) => value));
    return exceeds(short.value, sum) ? [{ facility, short: { provided, needed: short, sum, lacking: minusDecimal(short.value, sum) } }] : [];
  });
}
