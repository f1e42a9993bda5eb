import { sumDecimal } from '@plansmith/plan';
import type { ParcelAttributes } from './parcel-attributes.ts';

/** A sum, and of how many parcels it lacks a number. */
export interface SelectionSum {
  readonly value: number;
  readonly missing: number;
}

export interface SelectionSums {
  readonly parcels: number;
  readonly areaM2: SelectionSum;
  readonly currentGfaM2: SelectionSum;
  readonly plannedGfaM2: SelectionSum;
}

/** What the selected parcels come to, in decimal arithmetic. */
export function selectionSums(parcels: readonly ParcelAttributes[]): SelectionSums {
  return {
    parcels: parcels.length,
    areaM2: sumOf(parcels.map(({ areaM2 }) => areaM2)),
    currentGfaM2: sumOf(parcels.map(({ current }) => current.gfaM2)),
    plannedGfaM2: sumOf(parcels.map(({ planned }) => planned.gfaM2)),
  };
}

function sumOf(values: readonly (number | null)[]): SelectionSum {
  const known = values.filter((value) => value !== null);
  return { value: sumDecimal(known), missing: values.length - known.length };
}
