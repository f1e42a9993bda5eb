/** A closed ring as x, y pairs, its first vertex repeated at its end. */
export type Ring = Float64Array;

/** An outline with its holes, as indexes into the rings that were given. */
export interface RingGroup {
  readonly outline: number;
  readonly holes: readonly number[];
}

/**
 * Sorts rings of one feature into polygons by where they lie, which is what ring numbers of survey files mean: a ring inside an odd number
 * of others is a hole of the smallest outline around it, any other is an outline of its own. Order of outlines and holes is the given one.
 */
export function groupRings(rings: readonly Ring[]): readonly RingGroup[] {
  const boxes = rings.map(boxOf);
  const areas = rings.map((ring) => Math.abs(signedAreaOf(ring)));
  const around = rings.map((ring, inner) =>
    rings.flatMap((other, outer) => {
      const isLarger = areas[outer]! > areas[inner]! || (areas[outer] === areas[inner] && outer < inner);
      return outer !== inner && isLarger && boxContains(boxes[outer]!, boxes[inner]!) && ringContains(other, ring) ? [outer] : [];
    }),
  );
  const groups = new Map<number, number[]>();
  rings.forEach((_, index) => {
    if (around[index]!.length % 2 === 0) groups.set(index, []);
  });
  rings.forEach((_, index) => {
    const outers = around[index]!;
    if (outers.length % 2 === 0) return;
    const owner = outers.filter((outer) => groups.has(outer)).reduce((best, outer) => (best === -1 || areas[outer]! < areas[best]! ? outer : best), -1);
    // Rings that cross each other can be inside an odd number of others, none of which is an outline.
    const holes = groups.get(owner);
    if (holes === undefined) groups.set(index, []);
    else holes.push(index);
  });
  return [...groups].toSorted(([a], [b]) => a - b).map(([outline, holes]) => ({ outline, holes }));
}

/** Planar area, positive where the ring runs counter-clockwise with x to the east. */
export function signedAreaOf(ring: Ring): number {
  let twice = 0;
  const [x0, y0] = [ring[0] ?? 0, ring[1] ?? 0];
  for (let index = 0; index + 3 < ring.length; index += 2) {
    twice += (ring[index]! - x0) * (ring[index + 3]! - y0) - (ring[index + 2]! - x0) * (ring[index + 1]! - y0);
  }
  return twice / 2;
}

/** Planar area of rings with the meaning that `groupRings` gives them. */
export function areaOfRings(rings: readonly Ring[], groups: readonly RingGroup[]): number {
  const area = (index: number): number => Math.abs(signedAreaOf(rings[index]!));
  return groups.reduce((sum, { outline, holes }) => sum + area(outline) - holes.reduce((inner, hole) => inner + area(hole), 0), 0);
}

type Box = readonly [number, number, number, number];

function boxOf(ring: Ring): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < ring.length; index += 2) {
    west = Math.min(west, ring[index]!);
    east = Math.max(east, ring[index]!);
    south = Math.min(south, ring[index + 1]!);
    north = Math.max(north, ring[index + 1]!);
  }
  return [west, south, east, north];
}

function boxContains(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** Decided by the first point of the inner ring that is not on the outer one: its vertices, then the middles of its edges. The same ring is inside. */
function ringContains(outer: Ring, inner: Ring): boolean {
  for (let index = 0; index + 1 < inner.length; index += 2) {
    const side = sideOf(outer, inner[index]!, inner[index + 1]!);
    if (side !== 'on') return side === 'inside';
  }
  for (let index = 0; index + 3 < inner.length; index += 2) {
    const side = sideOf(outer, (inner[index]! + inner[index + 2]!) / 2, (inner[index + 1]! + inner[index + 3]!) / 2);
    if (side !== 'on') return side === 'inside';
  }
  return true;
}

function sideOf(ring: Ring, x: number, y: number): 'inside' | 'outside' | 'on' {
  let isInside = false;
  for (let index = 0; index + 3 < ring.length; index += 2) {
    const [ax, ay, bx, by] = [ring[index]!, ring[index + 1]!, ring[index + 2]!, ring[index + 3]!];
    const cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    if (cross === 0 && x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)) return 'on';
    if (ay > y !== by > y && (by > ay ? cross > 0 : cross < 0)) isInside = !isInside;
  }
  return isInside ? 'inside' : 'outside';
}
