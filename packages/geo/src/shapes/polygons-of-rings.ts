import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';
import type { LonLat } from '../types.ts';
import type { GridRing } from './border.ts';

/** Positions of shapes are whole multiples of 1e-9 degree, about a tenth of a millimetre. */
export const gridPerDegree = 1e9;

/** Rings of a polygon: outline counter-clockwise, holes clockwise, each closed and begun at its westernmost, then southernmost point. */
export type PolygonRings = readonly (readonly LonLat[])[];

/** Puts holes into the smallest outlines around them. Polygons and holes are in one order, whatever order the rings came in. */
export function polygonsOfRings(rings: readonly GridRing[]): readonly PolygonRings[] {
  const outlines = rings.filter((ring) => ring.doubleArea > 0).toSorted((a, b) => a.doubleArea - b.doubleArea);
  const holes = rings.filter((ring) => ring.doubleArea < 0);
  const holesOf = outlines.map((): (readonly LonLat[])[] => []);
  if (holes.length > 0 && outlines.length > 0) {
    const index = new Flatbush(outlines.length);
    for (const { points } of outlines) index.add(...boxOf(points));
    index.finish();
    for (const hole of holes) {
      const [x, y] = placeInside(hole.points);
      const around = index.search(x, y, x, y).toSorted((a, b) => a - b);
      const smallest = around.find((candidate) => outlines[candidate]!.doubleArea > -hole.doubleArea && isInside([x, y], outlines[candidate]!.points));
      if (smallest !== undefined) holesOf[smallest]!.push(toRing(hole.points));
    }
  }
  return outlines
    .map((outline, position) => [toRing(outline.points), ...holesOf[position]!.toSorted(compareRings)])
    .toSorted((a, b) => compareRings(a[0]!, b[0]!));
}

function boxOf(points: readonly number[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    box[0] = Math.min(box[0], points[at]!);
    box[1] = Math.min(box[1], points[at + 1]!);
    box[2] = Math.max(box[2], points[at]!);
    box[3] = Math.max(box[3], points[at + 1]!);
  }
  return box;
}

/**
 * A place well inside a ring: the middle of the widest stretch at a height where the ring has no corner. Corners would not do to tell
 * what is around a ring: rounding may have put them to the other side of an edge they touch.
 */
function placeInside(points: readonly number[]): readonly [number, number] {
  const heights = Float64Array.from(points.filter((_, index) => index % 2 === 1)).toSorted();
  let [y, gap] = [heights[0]!, 0];
  for (let index = 1; index < heights.length; index++) {
    const rise = heights[index]! - heights[index - 1]!;
    if (rise > gap) [y, gap] = [heights[index - 1]! + rise / 2, rise];
  }
  const crossings: number[] = [];
  for (let at = 0, last = points.length - 2; at < points.length; last = at, at += 2) {
    const [fromY, toY] = [points[last + 1]!, points[at + 1]!];
    if (fromY < y !== toY < y) crossings.push(points[last]! + ((y - fromY) / (toY - fromY)) * (points[at]! - points[last]!));
  }
  crossings.sort((a, b) => a - b);
  let [x, width] = [points[0]!, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const stretch = crossings[index + 1]! - crossings[index]!;
    if (stretch > width) [x, width] = [crossings[index]! + stretch / 2, stretch];
  }
  return [x, y];
}

function isInside([x, y]: readonly [number, number], ring: readonly number[]): boolean {
  let inside = false;
  let lastX = ring[ring.length - 2]!;
  let lastY = ring[ring.length - 1]!;
  for (let at = 0; at < ring.length; at += 2) {
    const nextX = ring[at]!;
    const nextY = ring[at + 1]!;
    // Half open, so that a vertex counts once. The library counts clockwise as positive.
    if (lastY <= y !== nextY <= y && orient2d(lastX, lastY, nextX, nextY, x, y) < 0 === nextY > lastY) inside = !inside;
    lastX = nextX;
    lastY = nextY;
  }
  return inside;
}

function toRing(points: readonly number[]): readonly LonLat[] {
  let first = 0;
  for (let at = 2; at < points.length; at += 2) {
    if ((points[at]! - points[first]! || points[at + 1]! - points[first + 1]!) < 0) first = at;
  }
  const ring: LonLat[] = [];
  for (let step = 0; step <= points.length; step += 2) {
    const at = (first + step) % points.length;
    ring.push([points[at]! / gridPerDegree, points[at + 1]! / gridPerDegree]);
  }
  return ring;
}

function compareRings(a: readonly LonLat[], b: readonly LonLat[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = a[index]![0] - b[index]![0] || a[index]![1] - b[index]![1];
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
