import { orient2d } from 'robust-predicates';

/** A ring as x, y pairs; its first vertex may be repeated at its end. */
export type Ring = Float64Array;

/** An outline with its holes, as indexes into the rings that were given. */
export interface RingGroup {
  readonly outline: number;
  readonly holes: readonly number[];
}

/**
 * Rings of one feature as polygons, in any order, by where they lie: a ring inside an odd number of others is a hole of the smallest outline
 * around it, any other is an outline of its own. Order of outlines and holes is the given one. Decided by exact predicates.
 */
export function groupRings(rings: readonly Ring[]): readonly RingGroup[] {
  if (rings.length === 1) return [{ outline: 0, holes: [] }];
  const measured = rings.map(measureRing);
  const around = measured.map((inner, index) =>
    measured.flatMap((outer, other) => {
      const [size, otherSize] = [Math.abs(inner.area), Math.abs(outer.area)];
      const isLarger = otherSize > size || (otherSize === size && other < index);
      return isLarger && contains(outer, inner) ? [other] : [];
    }),
  );
  const isHole = (index: number): boolean => around[index]!.length % 2 === 1;
  const groups = new Map<number, number[]>();
  for (const index of rings.keys()) if (!isHole(index)) groups.set(index, []);
  for (const index of rings.keys()) {
    if (!isHole(index)) continue;
    const owner = smallest(measured, around[index]!.filter((outer) => groups.has(outer)));
    // Rings that cross each other can be inside an odd number of others, none of which is an outline.
    if (owner === undefined) groups.set(index, []);
    else groups.get(owner)!.push(index);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([outline, holes]) => ({ outline, holes }));
}

/** Which of these outlines each of these holes lies in: the smallest. Undefined where a hole lies in none. */
export function ownersOf(holes: readonly MeasuredRing[], outlines: readonly MeasuredRing[]): readonly number[] | undefined {
  const owners: number[] = [];
  for (const hole of holes) {
    const owner = smallest(outlines, [...outlines.keys()].filter((outer) => contains(outlines[outer]!, hole)));
    if (owner === undefined) return undefined;
    owners.push(owner);
  }
  return owners;
}

/** Planar area, positive where the ring runs counter-clockwise with x to the east; relative to its first vertex, so that large eastings cost no digits. */
export function signedAreaOf(ring: Ring): number {
  const [x0, y0] = [ring[0] ?? 0, ring[1] ?? 0];
  let twice = 0;
  for (let at = 0; at + 3 < ring.length; at += 2) twice += (ring[at]! - x0) * (ring[at + 3]! - y0) - (ring[at + 2]! - x0) * (ring[at + 1]! - y0);
  return twice / 2;
}

/** Planar area of rings with the meaning that `groupRings` gives them. */
export function areaOfRings(rings: readonly Ring[], groups: readonly RingGroup[]): number {
  const area = (index: number): number => Math.abs(signedAreaOf(rings[index]!));
  return groups.reduce((sum, { outline, holes }) => sum + area(outline) - holes.reduce((inner, hole) => inner + area(hole), 0), 0);
}

/** A ring with what is asked of it more than once. */
export interface MeasuredRing {
  readonly xy: Ring;
  /** As `signedAreaOf` gives it. */
  readonly area: number;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

export function measureRing(xy: Ring): MeasuredRing {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < xy.length; at += 2) {
    const [x, y] = [xy[at]!, xy[at + 1]!];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { xy, area: signedAreaOf(xy), box: [west, south, east, north] };
}

function smallest(rings: readonly MeasuredRing[], candidates: readonly number[]): number | undefined {
  return candidates.reduce<number | undefined>((best, index) => (best === undefined || Math.abs(rings[index]!.area) < Math.abs(rings[best]!.area) ? index : best), undefined);
}

/** Decided by the first point of the inner ring that is not on the outer one: its vertices, then the middles of its edges. The same ring is inside. */
function contains(outer: MeasuredRing, inner: MeasuredRing): boolean {
  if (inner.box[0] < outer.box[0] || inner.box[1] < outer.box[1] || inner.box[2] > outer.box[2] || inner.box[3] > outer.box[3]) return false;
  const { xy } = inner;
  for (let at = 0; at < xy.length; at += 2) {
    const side = sideOf(outer, xy[at]!, xy[at + 1]!);
    if (side !== 0) return side > 0;
  }
  for (let at = 0; at + 3 < xy.length; at += 2) {
    const side = sideOf(outer, (xy[at]! + xy[at + 2]!) / 2, (xy[at + 1]! + xy[at + 3]!) / 2);
    if (side !== 0) return side > 0;
  }
  return true;
}

/** 1 inside, -1 outside, 0 on the ring, exactly. */
function sideOf({ xy, box }: MeasuredRing, x: number, y: number): number {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return -1;
  let isInside = false;
  // From the last vertex to the first as well: the ring may not have been closed.
  for (let at = 0, before = xy.length - 2; at < xy.length; before = at, at += 2) {
    const [ax, ay, bx, by] = [xy[before]!, xy[before + 1]!, xy[at]!, xy[at + 1]!];
    if (ay > y === by > y && ay !== y && by !== y) continue;
    const turn = orient2d(ax, ay, bx, by, x, y);
    if (turn === 0 && x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)) return 0;
    if (ay > y !== by > y && turn > 0 === by < ay) isInside = !isInside;
  }
  return isInside ? 1 : -1;
}
