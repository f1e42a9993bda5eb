import { polygonsOf } from './bbox.ts';
import type { AreaGeometry, LonLat } from './types.ts';

const metresPerDegree = 111_320;

/**
 * Length, in metres, of a polygon's border that runs along the borders of others, no more than `toleranceM` away from them. Where several of
 * them run along the same stretch it counts once. Measured on a plane laid at each edge, good to 0.5 %: for asking whether land adjoins, not for
 * surveying. Points that only touch give 0.
 */
export function sharedEdgeM(geometry: AreaGeometry, others: readonly AreaGeometry[], toleranceM: number): number {
  const borders = others.map(edgesOf);
  let total = 0;
  for (const [start, end] of edgesOf(geometry)) {
    const scale = Math.cos((((start[1] + end[1]) / 2) * Math.PI) / 180);
    const toPlane = ([lon, lat]: LonLat): Point => [(lon - start[0]) * scale * metresPerDegree, (lat - start[1]) * metresPerDegree];
    const [x, y] = toPlane(end);
    const lengthM = Math.hypot(x, y);
    if (lengthM === 0) continue;
    const along: Point = [x / lengthM, y / lengthM];
    const reach = toleranceM / metresPerDegree / scale;
    const stretches: [number, number][] = [];
    for (const border of borders) {
      for (const [p, q] of border) {
        if (Math.max(p[0], q[0]) < Math.min(start[0], end[0]) - reach || Math.min(p[0], q[0]) > Math.max(start[0], end[0]) + reach) continue;
        if (Math.max(p[1], q[1]) < Math.min(start[1], end[1]) - reach || Math.min(p[1], q[1]) > Math.max(start[1], end[1]) + reach) continue;
        const stretch = stretchBeside(along, lengthM, [toPlane(p), toPlane(q)], toleranceM);
        if (stretch) stretches.push(stretch);
      }
    }
    total += unionLength(stretches);
  }
  return total;
}

type Point = readonly [x: number, y: number];

/** From where to where along an edge that starts at the origin another edge is no farther than the tolerance. */
function stretchBeside([dx, dy]: Point, lengthM: number, [p, q]: readonly [Point, Point], toleranceM: number): [number, number] | undefined {
  const place = ([x, y]: Point): Point => [x * dx + y * dy, x * dy - y * dx];
  const [first, last] = [place(p), place(q)].toSorted((a, b) => a[0] - b[0]) as [Point, Point];
  const run = last[0] - first[0];
  // An edge across ours is beside it for no more than the tolerance's width.
  if (run <= Math.abs(last[1] - first[1])) return undefined;
  let from = Math.max(0, first[0]);
  let to = Math.min(lengthM, last[0]);
  const slope = (last[1] - first[1]) / run;
  // The offset is linear along the edge: it is within the tolerance on one stretch.
  if (slope !== 0) {
    const crossings = [(-toleranceM - first[1]) / slope + first[0], (toleranceM - first[1]) / slope + first[0]].toSorted((a, b) => a - b) as [number, number];
    from = Math.max(from, crossings[0]);
    to = Math.min(to, crossings[1]);
  } else if (Math.abs(first[1]) > toleranceM) return undefined;
  return to > from ? [from, to] : undefined;
}

function unionLength(stretches: [number, number][]): number {
  let total = 0;
  let reached = -Infinity;
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}

function edgesOf(geometry: AreaGeometry): readonly (readonly [LonLat, LonLat])[] {
  return polygonsOf(geometry).flatMap((rings) => rings.flatMap((ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length]!] as const)));
}
