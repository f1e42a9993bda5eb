import { areaM2 } from './area.ts';
import { overlapWithUnion } from './layer-overlap.ts';
import { overlapAreaM2, roundingM2 } from './overlap.ts';
import { perimeterM } from './perimeter.ts';
import { selfCrossingOf } from './self-crossing.ts';
import { difference, intersection } from './shapes.ts';
import type { AreaGeometry, Witness } from './types.ts';

/** What two polygons share: its exact area, and its shape where there is one to show. The shape is built on hits only. */
export function overlapWitness(a: AreaGeometry, b: AreaGeometry): Witness {
  const overlap = overlapAreaM2(a, b);
  if (overlap.undecided !== undefined) return overlap;
  if (overlap.areaM2 === 0) return { areaM2: 0, geometry: undefined };
  return { areaM2: overlap.areaM2, geometry: agreeing(intersection(a, b), overlap.areaM2) };
}

/** What a polygon has outside all the others together: its exact area, and its shape where there is one to show. */
export function differenceWitness(a: AreaGeometry, others: readonly AreaGeometry[]): Witness {
  const at = selfCrossingOf(a);
  if (at !== undefined) return { undecided: 'selfCrossing', at };
  const covered = overlapWithUnion(a, others);
  if (covered.undecided !== undefined) return { undecided: covered.undecided, at: covered.at };
  const whole = areaM2(a);
  const outside = whole - covered.areaM2;
  // The difference of two areas is no better than their own last digits.
  if (outside < Math.max(roundingM2, whole * 1e-10)) return { areaM2: 0, geometry: undefined };
  const shape = covered.hits.length === 0 ? a : difference(a, covered.hits.map((index) => others[index]!));
  return { areaM2: outside, geometry: agreeing(shape, outside) };
}

/** A shape whose own area is far from the exact one would mislead; none is better. Rounding moves each border by up to a millimetre. */
function agreeing(shape: AreaGeometry | undefined, exactM2: number): AreaGeometry | undefined {
  if (shape === undefined) return undefined;
  return Math.abs(areaM2(shape) - exactM2) <= 0.01 * exactM2 + 0.002 * perimeterM(shape) ? shape : undefined;
}
