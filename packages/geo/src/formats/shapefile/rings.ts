import { groupRings as groupByPlace, measureRing, ownersOf, signedAreaOf } from '../ring-groups.ts';

/** Rings of one record: x, y pairs, and the first vertex of each ring with the number of vertices behind the last. */
export interface RecordRings {
  readonly xy: Float64Array;
  readonly starts: readonly number[];
}

export interface RingGrouping {
  /** Numbers of the rings of each polygon, outline first. */
  readonly polygons: readonly (readonly number[])[];
  /** Whether rings did not run as the format asks, so that their meaning was taken from where they lie. */
  readonly isRecovered: boolean;
}

/**
 * Rings of a record as polygons, in any order. By the format's rule outlines run clockwise and holes counter-clockwise; a hole belongs to the
 * smallest outline around it. Where a ring that runs like a hole lies in no outline the rule was not kept: then every ring is taken by how many
 * others it lies in, an odd number making it a hole, whichever way it runs. Source: Esri, Shapefile Technical Description, 1998, page 8.
 */
export function groupRings({ xy, starts }: RecordRings): RingGrouping {
  const rings = Array.from({ length: starts.length - 1 }, (_, index) => xy.subarray(2 * starts[index]!, 2 * starts[index + 1]!));
  if (rings.length === 1) return { polygons: [[0]], isRecovered: signedAreaOf(rings[0]!) > 0 };
  return byOrientation(rings) ?? { polygons: groupByPlace(rings).map(({ outline, holes }) => [outline, ...holes]), isRecovered: true };
}

/** Undefined where a hole lies in no outline. */
function byOrientation(rings: readonly Float64Array[]): RingGrouping | undefined {
  const measured = rings.map(measureRing);
  const [outlines, holes]: [number[], number[]] = [[], []];
  for (const [index, { area }] of measured.entries()) (area > 0 ? holes : outlines).push(index);
  const owners = ownersOf(holes.map((index) => measured[index]!), outlines.map((index) => measured[index]!));
  if (owners === undefined) return undefined;
  const polygons = outlines.map((outline) => [outline]);
  for (const [at, owner] of owners.entries()) polygons[owner]!.push(holes[at]!);
  return { polygons, isRecovered: false };
}
