import { orient2d } from 'robust-predicates';

/** A point of a grid of whole numbers. */
export type GridPoint = readonly [number, number];

/** A ring without its first point repeated, and twice its signed area. */
export interface GridRing {
  readonly points: readonly GridPoint[];
  readonly doubleArea: number;
}

interface Side {
  readonly from: GridPoint;
  readonly to: GridPoint;
  /** Sides of one line have one source; where two of them follow each other, the point between them is no corner. */
  readonly source: unknown;
}

/**
 * Joins areas given by their sides, each running with the area on its left, and keeps what is left as border after the sides
 * between two areas have cancelled.
 */
export interface BorderTracer {
  add(from: GridPoint, to: GridPoint, source: unknown): void;
  /** Rings that touch themselves nowhere; outlines have a positive area, holes a negative one. */
  rings(): readonly GridRing[];
}

export function createBorderTracer(): BorderTracer {
  const sides = new Map<string, Side[]>();
  /** By x: where the area on the left of a vertical begins (+1, going up) and ends, by y. */
  const verticals = new Map<number, { readonly y: number; readonly step: number }[]>();

  function addSlanted(side: Side): void {
    const opposite = sides.get(keyOf(side.to, side.from));
    if (opposite !== undefined && opposite.length > 0) opposite.pop();
    else {
      const key = keyOf(side.from, side.to);
      const same = sides.get(key);
      if (same) same.push(side);
      else sides.set(key, [side]);
    }
  }

  function uprightSides(): readonly Side[] {
    const upright: Side[] = [];
    for (const [x, steps] of verticals) {
      steps.sort((a, b) => a.y - b.y);
      let count = 0;
      for (const [index, { y, step }] of steps.entries()) {
        count += step;
        const next = steps[index + 1];
        if (next === undefined || next.y === y) continue;
        const [from, to]: readonly [GridPoint, GridPoint] = count > 0 ? [[x, y], [x, next.y]] : [[x, next.y], [x, y]];
        for (let copy = Math.abs(count); copy > 0; copy--) upright.push({ from, to, source: x });
      }
    }
    return upright;
  }

  return {
    add(from, to, source) {
      if (from[0] !== to[0]) addSlanted({ from, to, source });
      else if (from[1] !== to[1]) {
        const steps = verticals.get(from[0]) ?? [];
        steps.push({ y: from[1], step: 1 }, { y: to[1], step: -1 });
        verticals.set(from[0], steps);
      }
    },
    rings() {
      return trace([...[...sides.values()].flat(), ...uprightSides()]).flatMap((ring) => {
        const points = ring.filter((side, index) => side.source !== ring.at(index - 1)!.source).map((side) => side.from);
        const doubleArea = doubleAreaOf(points);
        return points.length < 3 || doubleArea === 0 ? [] : [{ points, doubleArea }];
      });
    },
  };
}

/** Follows sides from end to start, turning as far left as can be, and parts each walk where it comes by a point again. */
function trace(sides: readonly Side[]): readonly (readonly Side[])[] {
  const leaving = new Map<string, Side[]>();
  for (const side of sides) {
    const key = pointKey(side.from);
    const others = leaving.get(key);
    if (others) others.push(side);
    else leaving.set(key, [side]);
  }
  const rings: Side[][] = [];
  for (const side of sides) {
    const walk: Side[] = [];
    const passed = new Map<string, number>();
    let current = takeFrom(leaving, side.from, undefined);
    while (current !== undefined) {
      passed.set(pointKey(current.from), walk.length);
      walk.push(current);
      const end = pointKey(current.to);
      const before = passed.get(end);
      if (before !== undefined) {
        const ring = walk.splice(before);
        for (const { from } of ring) passed.delete(pointKey(from));
        rings.push(ring);
      }
      current = takeFrom(leaving, current.to, current.from);
    }
  }
  return rings;
}

/** Takes the side that leaves a point next, clockwise, to the way one came: the one along the same area. */
function takeFrom(leaving: Map<string, Side[]>, at: GridPoint, cameFrom: GridPoint | undefined): Side | undefined {
  const choices = leaving.get(pointKey(at));
  if (choices === undefined || choices.length === 0) return undefined;
  let best = 0;
  if (cameFrom !== undefined) {
    for (let index = 1; index < choices.length; index++) {
      if (isClockwiseBefore(at, cameFrom, choices[index]!.to, choices[best]!.to)) best = index;
    }
  }
  return choices.splice(best, 1)[0];
}

/** Whether, turning clockwise about `at` from the direction of `start`, `a` is met before `b`. */
function isClockwiseBefore(at: GridPoint, start: GridPoint, a: GridPoint, b: GridPoint): boolean {
  const [sideA, sideB] = [clockwiseHalf(at, start, a), clockwiseHalf(at, start, b)];
  return sideA !== sideB ? sideA < sideB : orient2d(...at, ...a, ...b) > 0;
}

/** Order of directions by how far clockwise of `start` they lie: 0 within half a turn, 0.5 at half a turn, 1 beyond, 2 for the way of `start` itself. */
function clockwiseHalf(at: GridPoint, start: GridPoint, to: GridPoint): number {
  // The library counts clockwise as positive.
  const turn = orient2d(...at, ...start, ...to);
  if (turn !== 0) return turn > 0 ? 0 : 1;
  const sameWay = (to[0] - at[0]) * (start[0] - at[0]) + (to[1] - at[1]) * (start[1] - at[1]) > 0;
  return sameWay ? 2 : 0.5;
}

function doubleAreaOf(points: readonly GridPoint[]): number {
  const [originX, originY] = points[0] ?? [0, 0];
  return points.reduce((sum, [x, y], index) => {
    const [lastX, lastY] = points.at(index - 1)!;
    return sum + (lastX - originX) * (y - originY) - (x - originX) * (lastY - originY);
  }, 0);
}

function keyOf(from: GridPoint, to: GridPoint): string {
  return `${pointKey(from)} ${pointKey(to)}`;
}

function pointKey([x, y]: GridPoint): string {
  return `${x},${y}`;
}
