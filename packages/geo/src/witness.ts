import { areaM2 } from './area.ts';
import { overlapAreaM2 } from './overlap.ts';
import { coveredByM2 } from './overlay/union-overlap.ts';
import { roundingM2 } from './overlay/pair-overlap.ts';
import { prepareGeometry } from './overlay/prepared-table.ts';
import { shapeAgrees } from './shapes/shape-agrees.ts';
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

/** A shape whose own area is not the exact one would mislead, and so would the number beside it. */
function agreeing(geometry: AreaGeometry | undefined, exactM2: number): Witness {
  const shapeM2 = geometry === undefined ? 0 : areaM2(geometry);
  return shapeAgrees(shapeM2, exactM2, geometry) ? { areaM2: exactM2, geometry } : { undecided: 'disagreement', areaM2: exactM2, shapeM2 };
}
