import { areaM2 } from './area.ts';
import { overlapAreaM2 } from './overlap.ts';
import { coveredByM2 } from './overlay/union-overlap.ts';
import { roundingM2 } from './overlay/pair-overlap.ts';
import { prepareGeometry } from './overlay/prepared-table.ts';
import { perimeterM } from './perimeter.ts';
import { differenceShape, intersectionShape } from './shapes/shapes.ts';
import type { AreaGeometry, Witness } from './types.ts';

/** What two polygons share: its exact area, and its shape where there is one to show. The shape is built on hits only. */
export function overlapWitness(a: AreaGeometry, b: AreaGeometry): Witness {
  const exactM2 = overlapAreaM2(a, b);
  return exactM2 === 0 ? { areaM2: 0, geometry: undefined } : agreeing(intersectionShape(a, b), exactM2);
}

/** What a polygon has outside all the others together: its exact area, and its shape where there is one to show. */
export function differenceWitness(a: AreaGeometry, others: readonly AreaGeometry[]): Witness {
  const hits = others.filter((other) => overlapAreaM2(a, other) > 0);
  const covered = hits.length === 0 ? 0 : coveredByM2({ set: prepareGeometry(a), feature: 0 }, hits.map((other) => ({ set: prepareGeometry(other), feature: 0 })));
  const whole = areaM2(a);
  const outsideM2 = whole - covered;
  // The difference of two areas is no better than their own last digits.
  if (outsideM2 < Math.max(roundingM2, whole * 1e-10)) return { areaM2: 0, geometry: undefined };
  return agreeing(hits.length === 0 ? a : differenceShape(a, hits), outsideM2);
}

/** A shape whose own area is far from the exact one would mislead, and so would the number beside it. Rounding moves each border by up to a millimetre. */
function agreeing(geometry: AreaGeometry | undefined, exactM2: number): Witness {
  // A strip thinner than the last decimal of positions has no shape, and no width to argue about.
  if (geometry === undefined && exactM2 <= 1) return { areaM2: exactM2, geometry };
  const [shapeM2, lengthM] = geometry === undefined ? [0, 0] : [areaM2(geometry), perimeterM(geometry)];
  const agrees = Math.abs(shapeM2 - exactM2) <= 0.01 * exactM2 + 0.002 * lengthM;
  return agrees ? { areaM2: exactM2, geometry } : { undecided: 'disagreement', areaM2: exactM2, shapeM2 };
}
