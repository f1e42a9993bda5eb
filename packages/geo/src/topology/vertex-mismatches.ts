import type { PreparedTable } from '../overlay/prepared-table.ts';
import type { LonLat } from '../types.ts';
import { metresPerDegreeAt } from './local-metres.ts';

/** A vertex of one feature that nearly lies on the border of another. */
export interface VertexMismatch {
  /** Feature of the vertex. */
  readonly a: number;
  /** Feature whose edge it misses. */
  readonly b: number;
  readonly at: LonLat;
  readonly distanceM: number;
}

/** Nearer than this a vertex lies on the edge: what rounding of doubles makes of a point computed to be there. */
const onEdgeM = 1e-6;

/** Adds the vertices of feature `a` that lie within a tolerance of an edge of feature `b`, but neither on a vertex of it nor on the edge. Each place once. */
export function addMismatches({ table, boxes }: PreparedTable, a: number, b: number, toleranceM: number, into: VertexMismatch[]): void {
  const { xy, featureStarts, partStarts, ringStarts } = table;
  const [perLon, perLat] = metresPerDegreeAt((boxes[4 * b + 1]! + boxes[4 * b + 3]!) / 2);
  const [reachX, reachY] = [toleranceM / perLon, toleranceM / perLat];
  const west = Math.max(boxes[4 * a]!, boxes[4 * b]! - reachX) - reachX;
  const south = Math.max(boxes[4 * a + 1]!, boxes[4 * b + 1]! - reachY) - reachY;
  const east = Math.min(boxes[4 * a + 2]!, boxes[4 * b + 2]! + reachX) + reachX;
  const north = Math.min(boxes[4 * a + 3]!, boxes[4 * b + 3]! + reachY) + reachY;
  let edges: number[] | undefined;
  const ringRange = (feature: number): readonly [number, number] => [partStarts[featureStarts[feature]!]!, partStarts[featureStarts[feature + 1]!]!];
  const edgesNear = (): number[] => {
    const near: number[] = [];
    const [first, end] = ringRange(b);
    for (let ring = first; ring < end; ring++) {
      for (let at = 2 * ringStarts[ring]!; at + 3 < 2 * ringStarts[ring + 1]!; at += 2) {
        if (Math.max(xy[at]!, xy[at + 2]!) < west || Math.min(xy[at]!, xy[at + 2]!) > east || Math.max(xy[at + 1]!, xy[at + 3]!) < south || Math.min(xy[at + 1]!, xy[at + 3]!) > north) continue;
        near.push(at);
      }
    }
    return near;
  };
  const [first, end] = ringRange(a);
  for (let ring = first; ring < end; ring++) {
    for (let vertex = 2 * ringStarts[ring]!; vertex + 3 < 2 * ringStarts[ring + 1]!; vertex += 2) {
      const x = xy[vertex]!;
      const y = xy[vertex + 1]!;
      if (x < west || x > east || y < south || y > north) continue;
      edges ??= edgesNear();
      let least = toleranceM * toleranceM;
      let found = false;
      for (const at of edges) {
        const dx = (xy[at]! - x) * perLon;
        const dy = (xy[at + 1]! - y) * perLat;
        const runX = (xy[at + 2]! - xy[at]!) * perLon;
        const runY = (xy[at + 3]! - xy[at + 1]!) * perLat;
        const length2 = runX * runX + runY * runY;
        const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(dx * runX + dy * runY) / length2));
        const missX = dx + share * runX;
        const missY = dy + share * runY;
        const square = missX * missX + missY * missY;
        if (square > least) continue;
        least = square;
        found = true;
      }
      if (found && least > onEdgeM * onEdgeM) into.push({ a, b, at: [x, y], distanceM: Math.sqrt(least) });
    }
  }
}
