import { orient2d } from 'robust-predicates';
import type { PolygonTable } from '../polygon-table.ts';
import { forEachMeeting, type RingVertices } from './edge-meetings.ts';
import { ringDepth } from './ring-depth.ts';

/**
 * Whether no two edges of a feature's rings (closed, `firstRing` to `endRing - 1`, of all its parts) meet, apart from each edge and
 * the next of its ring. Then every ring bounds one area, no two rings touch, and a place is covered in even-odd meaning exactly
 * where the winding number is 1, given that rings inside an even number of others run counter-clockwise and the rest clockwise: see
 * `isSimpleFeature` for whether outlines and holes are that. In whatever way rings run in the table. Decided with exact arithmetic.
 *
 * False does not say that the polygon is wrong: rings may touch at a point, parts may share a border, a spike may go out and come
 * back, and the sums that rest on winding numbers may or may not hold. False as well where a coordinate is not a finite number.
 */
export function isSimple(xy: Float64Array, ringStarts: Uint32Array, firstRing: number, endRing: number): boolean {
  return forEachMeeting(xy, ringStarts, firstRing, endRing, edgesMeet) === 'finished';
}

/**
 * Whether a feature's rings are simple (`isSimple`) and nested as they are told: no outline inside another part's land, no hole
 * outside its outline. Then with outlines run counter-clockwise and holes clockwise the winding number is 0 or 1 everywhere, and 1
 * exactly where even-odd meaning covers.
 */
export function isSimpleFeature({ xy, ringStarts, partStarts, featureStarts }: PolygonTable, feature: number): boolean {
  const firstPart = featureStarts[feature]!;
  const endPart = featureStarts[feature + 1]!;
  const firstRing = partStarts[firstPart]!;
  const endRing = partStarts[endPart]!;
  if (!isSimple(xy, ringStarts, firstRing, endRing)) return false;
  if (endRing - firstRing < 2) return true;
  for (let part = firstPart; part < endPart; part++) {
    for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
      const isHole = ring > partStarts[part]!;
      if (ringDepth(xy, ringStarts, ring, firstRing, endRing) % 2 !== Number(isHole)) return false;
    }
  }
  return true;
}

/** Whether the edges from vertex `a` and from vertex `b`, whose boxes meet, have a point in common. */
function edgesMeet({ x, y }: RingVertices, a: number, b: number): boolean {
  const ax = x[a]!;
  const ay = y[a]!;
  const bx = x[a + 1]!;
  const by = y[a + 1]!;
  const cx = x[b]!;
  const cy = y[b]!;
  const dx = x[b + 1]!;
  const dy = y[b + 1]!;
  const c = orient2d(ax, ay, bx, by, cx, cy);
  const d = orient2d(ax, ay, bx, by, dx, dy);
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false;
  const first = orient2d(cx, cy, dx, dy, ax, ay);
  const second = orient2d(cx, cy, dx, dy, bx, by);
  // Both on one line: their boxes meet, so they do.
  return !((first > 0 && second > 0) || (first < 0 && second < 0));
}
