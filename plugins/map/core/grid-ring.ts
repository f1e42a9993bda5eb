/** A ring in steps of a tile's grid: vertices x, y, …, not closed, of which the first `count` are its own. */
export interface GridRing {
  points: Float64Array;
  count: number;
}

export function createGridRing(): GridRing {
  return { points: new Float64Array(512), count: 0 };
}

export function addPoint(ring: GridRing, x: number, y: number): void {
  if (2 * ring.count === ring.points.length) {
    const larger = new Float64Array(2 * ring.points.length);
    larger.set(ring.points);
    ring.points = larger;
  }
  ring.points[2 * ring.count] = x;
  ring.points[2 * ring.count++ + 1] = y;
}

/** What of a ring lies between two limits both ways, in one of the two rings given; the other is overwritten. By the method of Sutherland and Hodgman (1974). */
export function clipped(ring: GridRing, spare: GridRing, [least, most]: readonly [number, number]): GridRing {
  let [from, to] = [ring, spare];
  for (const axis of [0, 1] as const) {
    for (const [limit, sign] of [[least, 1], [most, -1]] as const) {
      cutAt(from, to, { axis, limit, sign });
      [from, to] = [to, from];
    }
  }
  return from;
}

/** Of `from` what is above the limit (below it for sign -1). */
function cutAt({ points, count }: GridRing, to: GridRing, { axis, limit, sign }: { readonly axis: 0 | 1; readonly limit: number; readonly sign: 1 | -1 }): void {
  to.count = 0;
  if (count === 0) return;
  let before = 2 * (count - 1);
  let beyondBefore = (points[before + axis]! - limit) * sign;
  for (let at = 0; at < 2 * count; at += 2) {
    const beyond = (points[at + axis]! - limit) * sign;
    if (beyond >= 0 !== beyondBefore >= 0) {
      const share = beyondBefore / (beyondBefore - beyond);
      const across = points[before + 1 - axis]! + share * (points[at + 1 - axis]! - points[before + 1 - axis]!);
      if (axis === 0) addPoint(to, limit, across);
      else addPoint(to, across, limit);
    }
    if (beyond >= 0) addPoint(to, points[at]!, points[at + 1]!);
    [before, beyondBefore] = [at, beyond];
  }
}

/** Moves vertices to the nearest steps, and keeps one of those that follow each other at the same step. */
export function roundToSteps(ring: GridRing): void {
  const { points, count } = ring;
  let kept = 0;
  for (let at = 0; at < 2 * count; at += 2) {
    const [x, y] = [Math.round(points[at]!), Math.round(points[at + 1]!)];
    if (kept > 0 && points[kept - 2] === x && points[kept - 1] === y) continue;
    points[kept++] = x;
    points[kept++] = y;
  }
  while (kept > 2 && points[0] === points[kept - 2] && points[1] === points[kept - 1]) kept -= 2;
  ring.count = kept / 2;
}

/** Twice what a ring covers, above 0 where it turns clockwise on the screen, whose y goes down. */
export function turnOf({ points, count }: GridRing): number {
  let doubled = 0;
  for (let at = 0, before = 2 * (count - 1); at < 2 * count; before = at, at += 2) doubled += points[before]! * points[at + 1]! - points[at]! * points[before + 1]!;
  return doubled;
}
