import type { Term } from '@plansmith/document';
import type { BoundingBox } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import { parameterTerm } from './measures.ts';

/** Names of the parameters that `cityExtent` reads, for `needs`. */
export const extentParameters = ['extent.lonMin', 'extent.latMin', 'extent.lonMax', 'extent.latMax'] as const;

/** Where coordinates of this city lie, in degrees. */
export interface CityExtent {
  readonly box: BoundingBox;
  readonly terms: readonly Term[];
}

/** Undefined where a parameter is missing. */
export function cityExtent(model: PlanModel): CityExtent | undefined {
  const [west, south, east, north] = extentParameters.map((name) => model.numberParameter(name));
  if (!west || !south || !east || !north) return undefined;
  return { box: [west.value, south.value, east.value, north.value], terms: [west, south, east, north].map((limit) => parameterTerm(limit, 'none')) };
}

/** Whether a box of coordinates lies inside the extent, its border excluded. */
export function isInExtent({ box: [west, south, east, north] }: CityExtent, [left, bottom, right, top]: BoundingBox): boolean {
  return left > west && right < east && bottom > south && top < north;
}

/** Whether a box lies inside the extent once first and second coordinate change places, and not before. */
export function isSwapped(extent: CityExtent, [left, bottom, right, top]: BoundingBox): boolean {
  return !isInExtent(extent, [left, bottom, right, top]) && isInExtent(extent, [bottom, left, top, right]);
}
