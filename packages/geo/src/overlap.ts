import { areaM2 } from './area.ts';
import { bboxOf } from './bbox.ts';
import { coveredByBothM2 } from './cover.ts';
import { clipEdges, commonBox, edgesOf, edgeStride, halves, lowStrips, outlinesOf, type Edges, type Rectangle } from './edges.ts';
import { areaSeriesAt } from './ellipsoid.ts';
import { selfCrossingOf } from './self-crossing.ts';
import { areaBelow, stripAreaFrom, type StripArea } from './strip-area.ts';
import type { AreaGeometry, BoundingBox, Overlap } from './types.ts';

/** Overlaps below one square millimetre are rounding and count as 0. */
export const roundingM2 = 1e-6;

/**
 * Area of the intersection of two polygons on the CGCS2000 ellipsoid, m2, with edges straight in longitude and latitude.
 * Never throws, and `overlapAreaM2(a, b)` is bit for bit `overlapAreaM2(b, a)`; right to 1e-9 of the smaller area and 0.001 m2.
 * Where a polygon crosses itself the answer is undecided, unless even all that its outline could cover leaves the other polygon alone.
 *
 * No intersection polygon is built: the area is the sum, over pairs of edges, of the area below the lower of the two
 * over their common stretch of longitude, signed by which side of each edge its polygon lies on.
 */
export function overlapAreaM2(a: AreaGeometry, b: AreaGeometry): Overlap {
  const box = commonBox(bboxOf(a), bboxOf(b));
  if (box === undefined) return { areaM2: 0 };
  const at = selfCrossingOf(a) ?? selfCrossingOf(b);
  if (at !== undefined) {
    return coveredByBothM2(outlinesOf(a), outlinesOf(b), box) < roundingM2 ? { areaM2: 0 } : { undecided: 'selfCrossing', at };
  }
  // Sums depend on the order of their terms; one order for both ways of asking makes the answers equal.
  const [first, second] = inOrder(edgesOf(a), edgesOf(b)) ? [a, b] : [b, a];
  const area = pairAreaM2(edgesOf(first), edgesOf(second), box);
  return { areaM2: area < roundingM2 ? 0 : Math.min(area, areaM2(a), areaM2(b)) };
}

function inOrder(a: Edges, b: Edges): boolean {
  if (a.count !== b.count) return a.count < b.count;
  for (let index = 0; index < a.count * edgeStride; index++) {
    if (a.values[index] !== b.values[index]) return a.values[index]! < b.values[index]!;
  }
  return true;
}

/** Area of the intersection inside a box, of edges whose polygons do not cross themselves; with rounding, so it may be a little below 0. */
export function pairAreaM2(a: Edges, b: Edges, box: BoundingBox): number {
  let area = 0;
  for (const { middle, box: strip } of lowStrips(box)) {
    const rectangle = { left: 0, bottom: strip[1] - middle, right: strip[2] - strip[0], top: strip[3] - middle };
    const origin = [strip[0], middle] as const;
    area += areaInRectangle(clipEdges(a, rectangle, origin), clipEdges(b, rectangle, origin), rectangle, areaSeriesAt(middle));
  }
  return area;
}

/** Number of pairs from which cutting the rectangle in two can pay. */
const manyPairs = 2048;

function areaInRectangle(a: Edges, b: Edges, box: Rectangle, series: Float64Array): number {
  if (a.count === 0 || b.count === 0) return 0;
  if (a.count * b.count > manyPairs) {
    const parts = halves(box).map((half) => ({ half, a: clipEdges(a, half, [0, 0]), b: clipEdges(b, half, [0, 0]) }));
    const pairs = parts.reduce((sum, part) => sum + part.a.count * part.b.count, 0);
    // Where edges all run side by side cutting gains nothing, and would never end.
    if (pairs < 0.8 * a.count * b.count) return parts.reduce((sum, part) => sum + areaInRectangle(part.a, part.b, part.half, series), 0);
  }
  return sumOverPairs(a, b, stripAreaFrom(series, box.bottom));
}

function sumOverPairs(a: Edges, b: Edges, strip: StripArea): number {
  let sum = 0;
  for (let i = 0; i < a.count * edgeStride; i += edgeStride) {
    const leftA = a.values[i]!;
    const rightA = a.values[i + 1]!;
    const heightA = a.values[i + 2]!;
    const slopeA = a.values[i + 3]!;
    let forEdge = 0;
    for (let j = 0; j < b.count * edgeStride; j += edgeStride) {
      const leftB = b.values[j]!;
      const rightB = b.values[j + 1]!;
      const left = leftA > leftB ? leftA : leftB;
      const right = rightA < rightB ? rightA : rightB;
      if (left >= right) continue;
      const heightB = b.values[j + 2]!;
      const slopeB = b.values[j + 3]!;
      const a0 = heightA + (left - leftA) * slopeA;
      const a1 = heightA + (right - leftA) * slopeA;
      const b0 = heightB + (left - leftB) * slopeB;
      const b1 = heightB + (right - leftB) * slopeB;
      const before = a0 - b0;
      const after = a1 - b1;
      let area: number;
      if (before <= 0 && after <= 0) area = (right - left) * areaBelow(strip, a0, a1);
      else if (before >= 0 && after >= 0) area = (right - left) * areaBelow(strip, b0, b1);
      else {
        const share = before / (before - after);
        const width = (right - left) * share;
        const meet = a0 + (a1 - a0) * share;
        area =
          before < 0
            ? width * areaBelow(strip, a0, meet) + (right - left - width) * areaBelow(strip, meet, b1)
            : width * areaBelow(strip, b0, meet) + (right - left - width) * areaBelow(strip, meet, a1);
      }
      forEdge += b.values[j + 4]! * area;
    }
    sum += a.values[i + 4]! * forEdge;
  }
  return sum;
}
