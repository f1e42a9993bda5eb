import { orient2d } from 'robust-predicates';

/** A ring of grid points without its first point repeated; counter-clockwise (positive area) around land, clockwise around what is not. */
export interface GridRing {
  /** x0, y0, x1, y1, … in whole grid units. */
  readonly points: readonly number[];
  readonly doubleArea: number;
}

/**
 * Collects the sides of an area that is told in parts, each part with the area on the left of its sides, and joins what is left as
 * border after sides between two parts have cancelled. Sides along the axes cancel wherever they run along each other, slanted sides
 * where they are the same.
 */
export interface Border {
  /** Number of a grid point. */
  point(x: number, y: number): number;
  /** A side from one point to another. Sides of one line have one number, 0 or more; between two of them there is no corner. */
  side(from: number, to: number, line: number): void;
  /** Half a side along an axis: `step` more of the area's upright sides begin at this point and go up (`upright`), or level sides to the right. */
  step(point: number, step: number, upright: boolean): void;
  /** Rings that pass each point once; those of no area left out. The border is empty afterwards. */
  rings(): readonly GridRing[];
}

interface Axis {
  /** Coordinate that is one along a line, and the one that grows. */
  readonly line: Float64Array;
  readonly along: Float64Array;
  readonly isCorner: Uint8Array;
  /** Number of the first line; further ones have every second number below. */
  readonly firstLine: number;
}

export function createBorder(): Border {
  let xs = new Float64Array(48);
  let ys = new Float64Array(48);
  let uprightSteps = new Int32Array(48);
  let levelSteps = new Int32Array(48);
  let pointCount = 0;
  let slots = new Int32Array(128).fill(-1);
  let from = new Int32Array(48);
  let to = new Int32Array(48);
  let lines = new Float64Array(48);
  let sideCount = 0;

  function slotOf(x: number, y: number): number {
    const mask = slots.length - 1;
    let slot = hash(x, y) & mask;
    while (slots[slot] !== -1 && (xs[slots[slot]!] !== x || ys[slots[slot]!] !== y)) slot = (slot + 1) & mask;
    return slot;
  }

  function point(x: number, y: number): number {
    const slot = slotOf(x, y);
    if (slots[slot] !== -1) return slots[slot]!;
    if (pointCount === xs.length) {
      xs = grown(xs, Float64Array);
      ys = grown(ys, Float64Array);
      uprightSteps = grown(uprightSteps, Int32Array);
      levelSteps = grown(levelSteps, Int32Array);
    }
    const number = pointCount++;
    xs[number] = x;
    ys[number] = y;
    uprightSteps[number] = 0;
    levelSteps[number] = 0;
    slots[slot] = number;
    if (2 * pointCount > slots.length) {
      slots = new Int32Array(2 * slots.length).fill(-1);
      for (let other = 0; other < pointCount; other++) slots[slotOf(xs[other]!, ys[other]!)] = other;
    }
    return number;
  }

  function addSide(start: number, end: number, line: number): void {
    if (sideCount === from.length) {
      from = grown(from, Int32Array);
      to = grown(to, Int32Array);
      lines = grown(lines, Float64Array);
    }
    from[sideCount] = start;
    to[sideCount] = end;
    lines[sideCount++] = line;
  }

  /** 1 for points where a side ends. */
  function cornersOf(): Uint8Array {
    const isCorner = new Uint8Array(pointCount);
    for (let number = 0; number < pointCount; number++) if (uprightSteps[number] !== 0 || levelSteps[number] !== 0) isCorner[number] = 1;
    for (let side = 0; side < sideCount; side++) {
      isCorner[from[side]!] = 1;
      isCorner[to[side]!] = 1;
    }
    return isCorner;
  }

  /** Turns steps along lines that run along an axis into sides. */
  function addStraightSides(steps: Int32Array, { line, along, isCorner, firstLine }: Axis): void {
    const used = new Set<number>();
    for (let number = 0; number < pointCount; number++) if (steps[number] !== 0) used.add(line[number]!);
    if (used.size === 0) return;
    // A side that passes a corner of another is parted there, so that rings can be parted there too.
    const stepped: number[] = [];
    for (let number = 0; number < pointCount; number++) if (isCorner[number] !== 0 && used.has(line[number]!)) stepped.push(number);
    stepped.sort((a, b) => line[a]! - line[b]! || along[a]! - along[b]!);
    let sum = 0;
    let number = firstLine;
    for (const [index, start] of stepped.entries()) {
      sum += steps[start]!;
      const end = stepped[index + 1];
      if (end === undefined || line[end] !== line[start]) {
        number -= 2;
        continue;
      }
      for (let copy = Math.abs(sum); copy > 0; copy--) addSide(sum > 0 ? start : end, sum > 0 ? end : start, number);
    }
  }

  return {
    point,
    side(start, end, line) {
      if (xs[start] === xs[end]) {
        uprightSteps[start]!++;
        uprightSteps[end]!--;
      } else if (ys[start] === ys[end]) {
        levelSteps[start]!++;
        levelSteps[end]!--;
      } else addSide(start, end, line);
    },
    step(number, step, upright) {
      (upright ? uprightSteps : levelSteps)[number]! += step;
    },
    rings() {
      const isCorner = cornersOf();
      addStraightSides(uprightSteps, { line: xs, along: ys, isCorner, firstLine: -1 });
      addStraightSides(levelSteps, { line: ys, along: xs, isCorner, firstLine: -2 });
      const rings = traceRings({ xs, ys, pointCount, from, to, lines, sideCount });
      pointCount = 0;
      sideCount = 0;
      slots.fill(-1);
      return rings;
    },
  };
}

interface Sides {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly pointCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly lines: Float64Array;
  readonly sideCount: number;
}

/** Follows sides from end to start, turning as far left as can be, and parts each walk where it comes by a point again. */
function traceRings(sides: Sides): readonly GridRing[] {
  const { xs, ys, pointCount, from, to, lines, sideCount } = sides;
  const { starts, leaving } = sidesByPoint(sides);
  const gone = withoutOpposites(sides, starts, leaving);
  /** Place in the walk at which it came by a point; -1 where it did not. */
  const passed = new Int32Array(pointCount).fill(-1);
  const rings: GridRing[] = [];
  const walk: number[] = [];

  function take(at: number, cameFrom: number): number {
    let best = -1;
    for (let place = starts[at]!; place < starts[at + 1]!; place++) {
      const side = leaving[place]!;
      if (gone[side] === 0 && (best < 0 || (cameFrom >= 0 && isClockwiseBefore(xs, ys, at, cameFrom, to[side]!, to[best]!)))) best = side;
    }
    if (best >= 0) gone[best] = 1;
    return best;
  }

  for (let first = 0; first < sideCount; first++) {
    if (gone[first] !== 0) continue;
    let current = take(from[first]!, -1);
    while (current >= 0) {
      passed[from[current]!] = walk.length;
      walk.push(current);
      const end = to[current]!;
      const before = passed[end]!;
      if (before >= 0) {
        const ring = walk.splice(before);
        const points: number[] = [];
        for (const [index, side] of ring.entries()) {
          passed[from[side]!] = -1;
          if (lines[side] !== lines[ring[index === 0 ? ring.length - 1 : index - 1]!]) points.push(xs[from[side]!]!, ys[from[side]!]!);
        }
        const doubleArea = doubleAreaOf(points);
        if (doubleArea !== 0) rings.push({ points, doubleArea });
      }
      current = take(end, from[current]!);
    }
  }
  return rings;
}

function sidesByPoint({ pointCount, from, sideCount }: Sides): { readonly starts: Int32Array; readonly leaving: Int32Array } {
  const starts = new Int32Array(pointCount + 1);
  for (let side = 0; side < sideCount; side++) starts[from[side]! + 1]!++;
  for (let number = 0; number < pointCount; number++) starts[number + 1]! += starts[number]!;
  const next = starts.slice();
  const leaving = new Int32Array(sideCount);
  for (let side = 0; side < sideCount; side++) leaving[next[from[side]!]!++] = side;
  return { starts, leaving };
}

/** 1 for each side that another one runs back along. */
function withoutOpposites({ from, to, sideCount }: Sides, starts: Int32Array, leaving: Int32Array): Uint8Array {
  const gone = new Uint8Array(sideCount);
  for (let side = 0; side < sideCount; side++) {
    if (gone[side] !== 0) continue;
    for (let place = starts[to[side]!]!; place < starts[to[side]! + 1]!; place++) {
      const other = leaving[place]!;
      if (gone[other] !== 0 || to[other] !== from[side]) continue;
      gone[side] = 1;
      gone[other] = 1;
      break;
    }
  }
  return gone;
}

/** Whether, turning clockwise about `at` from the direction of `start`, `a` is met before `b`. */
function isClockwiseBefore(xs: Float64Array, ys: Float64Array, at: number, start: number, a: number, b: number): boolean {
  const sideA = clockwiseHalf(xs, ys, at, start, a);
  const sideB = clockwiseHalf(xs, ys, at, start, b);
  return sideA !== sideB ? sideA < sideB : orient2d(xs[at]!, ys[at]!, xs[a]!, ys[a]!, xs[b]!, ys[b]!) > 0;
}

/** Order of directions by how far clockwise of `start` they lie: 0 within half a turn, 0.5 at half a turn, 1 beyond, 2 for the way of `start` itself. */
function clockwiseHalf(xs: Float64Array, ys: Float64Array, at: number, start: number, end: number): number {
  const x = xs[at]!;
  const y = ys[at]!;
  // The library counts clockwise as positive.
  const turn = orient2d(x, y, xs[start]!, ys[start]!, xs[end]!, ys[end]!);
  if (turn !== 0) return turn > 0 ? 0 : 1;
  const sameWay = (xs[end]! - x) * (xs[start]! - x) + (ys[end]! - y) * (ys[start]! - y) > 0;
  return sameWay ? 2 : 0.5;
}

function doubleAreaOf(points: readonly number[]): number {
  if (points.length < 6) return 0;
  const x0 = points[0]!;
  const y0 = points[1]!;
  let sum = 0;
  for (let at = 2; at + 3 < points.length; at += 2) {
    sum += (points[at]! - x0) * (points[at + 3]! - y0) - (points[at + 2]! - x0) * (points[at + 1]! - y0);
  }
  return sum;
}

function hash(x: number, y: number): number {
  // Low and high halves of both, mixed: grid numbers go beyond 32 bits.
  let mixed = Math.imul(x | 0, 0x9e3779b1) ^ Math.imul(y | 0, 0x85ebca6b) ^ Math.imul((x / 4294967296) | 0, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function grown<T extends Float64Array | Int32Array>(array: T, type: new (length: number) => T): T {
  const larger = new type(2 * array.length);
  larger.set(array);
  return larger;
}
