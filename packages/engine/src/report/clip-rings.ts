import type { BoundingBox, LonLat } from '@plansmith/geo';

type Ring = readonly LonLat[];

/**
 * The part of a ring inside a box, closed along the box's border; empty where it has none. A ring that leaves the box several times comes as one
 * that runs along the border between its parts: for drawing, in a view whose own border is inside the box.
 */
export function clipRing(ring: Ring, [west, south, east, north]: BoundingBox): Ring {
  let points: Ring = ring;
  points = clipSide(points, { axis: 0, limit: west, keep: 1 });
  points = clipSide(points, { axis: 0, limit: east, keep: -1 });
  points = clipSide(points, { axis: 1, limit: south, keep: 1 });
  return clipSide(points, { axis: 1, limit: north, keep: -1 });
}

interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  /** 1: what lies above the limit stays; -1: what lies below. */
  readonly keep: 1 | -1;
}

function clipSide(ring: Ring, { axis, limit, keep }: Side): Ring {
  const kept: LonLat[] = [];
  const isIn = (point: LonLat): boolean => (point[axis] - limit) * keep >= 0;
  for (const [index, point] of ring.entries()) {
    const before = ring[index === 0 ? ring.length - 1 : index - 1]!;
    if (isIn(point) !== isIn(before)) kept.push(crossing(before, point, { axis, limit }));
    if (isIn(point)) kept.push(point);
  }
  return kept;
}

function crossing(a: LonLat, b: LonLat, { axis, limit }: Pick<Side, 'axis' | 'limit'>): LonLat {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  const other = a[1 - axis]! + share * (b[1 - axis]! - a[1 - axis]!);
  return axis === 0 ? [limit, other] : [other, limit];
}

/** The pieces of a line inside a box, cut at edges that lie outside as a whole: for drawing, where the view cuts the rest. */
export function clipLine(line: Ring, [west, south, east, north]: BoundingBox): readonly Ring[] {
  const pieces: LonLat[][] = [];
  let current: LonLat[] | undefined;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const isOutside = Math.max(a[0], b[0]) < west || Math.min(a[0], b[0]) > east || Math.max(a[1], b[1]) < south || Math.min(a[1], b[1]) > north;
    if (isOutside) current = undefined;
    else if (current) current.push(b);
    else pieces.push((current = [a, b]));
  }
  return pieces;
}
