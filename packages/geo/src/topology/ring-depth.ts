import { orient2d } from 'robust-predicates';

/** Number of the closed rings `firstRing` to `endRing - 1` that go around the first vertex of `ring`, itself left out. The rings must not touch. */
export function ringDepth(xy: Float64Array, ringStarts: Uint32Array, ring: number, firstRing: number, endRing: number): number {
  const at = 2 * ringStarts[ring]!;
  let depth = 0;
  for (let other = firstRing; other < endRing; other++) {
    if (other !== ring && placeInRing(xy, ringStarts, other, xy[at]!, xy[at + 1]!) > 0) depth++;
  }
  return depth;
}

/** Where a point is, seen from a closed ring in even-odd meaning: 1 inside, -1 outside, 0 on an edge. Exact. */
export function placeInRing(xy: Float64Array, ringStarts: Uint32Array, ring: number, x: number, y: number): -1 | 0 | 1 {
  let inside = false;
  const end = 2 * ringStarts[ring + 1]! - 2;
  for (let at = 2 * ringStarts[ring]!; at < end; at += 2) {
    const ax = xy[at]!;
    const ay = xy[at + 1]!;
    const bx = xy[at + 2]!;
    const by = xy[at + 3]!;
    if (ay < y && by < y) continue;
    if (ay > y && by > y) continue;
    if (ax < x && bx < x) continue;
    if (ay === by) {
      if (ax >= x !== bx >= x || ax === x || bx === x) return 0;
      continue;
    }
    const upward = ay < by;
    const turn = upward ? orient2d(ax, ay, bx, by, x, y) : orient2d(bx, by, ax, ay, x, y);
    if (turn === 0) return 0;
    // Counted half open, so that a vertex counts once. The library counts clockwise as positive: the edge is east of the point.
    if ((upward ? ay : by) <= y && (upward ? by : ay) > y && turn < 0) inside = !inside;
  }
  return inside ? 1 : -1;
}
