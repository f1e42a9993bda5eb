import { orient2d } from 'robust-predicates';

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
  const count = starts.length - 1;
  if (count === 1) return { polygons: [[0]], isRecovered: signedArea(xy, starts[0]!, starts[1]!) > 0 };
  const rings = Array.from({ length: count }, (_, index) => ringOf(xy, starts[index]!, starts[index + 1]!));
  return byOrientation(xy, rings) ?? byNesting(xy, rings);
}

/** Planar area of a ring, positive where it runs counter-clockwise; relative to its first vertex, so that large eastings cost no digits. */
export function signedArea(xy: Float64Array, start: number, end: number): number {
  const [x0, y0] = [xy[2 * start]!, xy[2 * start + 1]!];
  let twice = 0;
  for (let at = 2 * start; at < 2 * end - 2; at += 2) twice += (xy[at]! - x0) * (xy[at + 3]! - y0) - (xy[at + 2]! - x0) * (xy[at + 1]! - y0);
  return twice / 2;
}

interface Ring {
  readonly start: number;
  readonly end: number;
  readonly area: number;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

function ringOf(xy: Float64Array, start: number, end: number): Ring {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let vertex = start; vertex < end; vertex++) {
    const [x, y] = [xy[2 * vertex]!, xy[2 * vertex + 1]!];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { start, end, area: signedArea(xy, start, end), box: [west, south, east, north] };
}

/** Undefined where a hole lies in no outline. */
function byOrientation(xy: Float64Array, rings: readonly Ring[]): RingGrouping | undefined {
  const polygons = new Map<number, number[]>();
  for (const [index, ring] of rings.entries()) if (ring.area <= 0) polygons.set(index, [index]);
  for (const [index, hole] of rings.entries()) {
    if (hole.area <= 0) continue;
    const owner = smallest(rings, [...polygons.keys()].filter((outer) => contains(xy, rings[outer]!, hole)));
    if (owner === undefined) return undefined;
    polygons.get(owner)!.push(index);
  }
  return { polygons: [...polygons.values()], isRecovered: false };
}

function byNesting(xy: Float64Array, rings: readonly Ring[]): RingGrouping {
  const around = rings.map((ring, index) =>
    rings.flatMap((other, outer) => {
      const [size, otherSize] = [Math.abs(ring.area), Math.abs(other.area)];
      const isLarger = otherSize > size || (otherSize === size && outer < index);
      return isLarger && contains(xy, other, ring) ? [outer] : [];
    }),
  );
  const isHole = (index: number): boolean => around[index]!.length % 2 === 1;
  const polygons = new Map<number, number[]>();
  for (const index of rings.keys()) if (!isHole(index)) polygons.set(index, [index]);
  for (const index of rings.keys()) {
    if (!isHole(index)) continue;
    const owner = smallest(rings, around[index]!.filter((outer) => polygons.has(outer)));
    // Crossing rings can lie in an odd number of others of which none is an outline.
    if (owner === undefined) polygons.set(index, [index]);
    else polygons.get(owner)!.push(index);
  }
  return { polygons: [...polygons].toSorted(([a], [b]) => a - b).map(([, members]) => members), isRecovered: true };
}

function smallest(rings: readonly Ring[], candidates: readonly number[]): number | undefined {
  return candidates.reduce<number | undefined>((best, index) => (best === undefined || Math.abs(rings[index]!.area) < Math.abs(rings[best]!.area) ? index : best), undefined);
}

/** Decided by the first point of the inner ring that is not on the outer one: its vertices, then the middles of its edges. */
function contains(xy: Float64Array, outer: Ring, inner: Ring): boolean {
  if (inner.box[0] < outer.box[0] || inner.box[1] < outer.box[1] || inner.box[2] > outer.box[2] || inner.box[3] > outer.box[3]) return false;
  for (let at = 2 * inner.start; at < 2 * inner.end; at += 2) {
    const side = sideOf(xy, outer, xy[at]!, xy[at + 1]!);
    if (side !== 0) return side > 0;
  }
  for (let at = 2 * inner.start; at < 2 * inner.end - 2; at += 2) {
    const side = sideOf(xy, outer, (xy[at]! + xy[at + 2]!) / 2, (xy[at + 1]! + xy[at + 3]!) / 2);
    if (side !== 0) return side > 0;
  }
  return true;
}

/** 1 inside, -1 outside, 0 on the ring, exactly. */
function sideOf(xy: Float64Array, { start, end, box }: Ring, x: number, y: number): number {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return -1;
  let isInside = false;
  // From the last vertex to the first as well: the ring may not have been closed.
  for (let at = 2 * start, before = 2 * end - 2; at < 2 * end; before = at, at += 2) {
    const [ax, ay, bx, by] = [xy[before]!, xy[before + 1]!, xy[at]!, xy[at + 1]!];
    if (ay > y === by > y && ay !== y && by !== y) continue;
    const turn = orient2d(ax, ay, bx, by, x, y);
    if (turn === 0 && x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)) return 0;
    if (ay > y !== by > y && turn > 0 === by < ay) isInside = !isInside;
  }
  return isInside ? 1 : -1;
}
