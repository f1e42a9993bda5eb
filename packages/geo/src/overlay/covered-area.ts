import { edgeStride } from './edge-list.ts';
import type { CoveredArea, OwnedEdges } from './owned-edges.ts';
import { areaBelow, type Strip } from './strip.ts';

/*
 * Area of a subject under the union of others, by a sweep that touches only what changes. The edges over a place of x are kept in order
 * from the top down. An edge matters where passing it changes whether the subject is covered; its area is taken once for each
 * stretch of x in which that does not change. What happens at an event concerns the edges that meet there and no others, so the work
 * is about one step for each edge and each crossing. Rounding could in theory leave edges out of order. Therefore the sum over
 * the single covers is taken along the way: the caller knows it from the pairs, and a sweep that got it wrong is not believed.
 */

/** Height difference, degrees, from which on two edges are told apart by height and not by slope: a ten-thousandth of a millimetre. */
const tolerance = 1e-12;

/** All that a sweep works on, as flat arrays that are used again; functions take what they need of it into variables of their own, which is several times faster. */
interface Bench {
  capacity: number;
  lefts: Float64Array;
  rights: Float64Array;
  heights: Float64Array;
  slopes: Float64Array;
  lows: Float64Array;
  highs: Float64Array;
  signs: Int8Array;
  owner: Int32Array;
  /** The edge of the same ring that goes on where an edge ends, or -1. */
  followers: Int32Array;
  isFollower: Uint8Array;
  isActive: Uint8Array;
  /** Of an active edge: where its present stretch began, what passing it downwards changes, and the counts above it. */
  since: Float64Array;
  coverSteps: Int8Array;
  sumSteps: Int32Array;
  subjectAbove: Int32Array;
  coverAbove: Int32Array;
  byLeft: Int32Array;
  byRight: Int32Array;
  bucketEnds: Int32Array;
  active: Int32Array;
  activeCount: number;
  /** Places of `active` that have to be counted anew before x goes on; from above to when there are none. */
  dirtyFrom: number;
  dirtyTo: number;
  crossingCapacity: number;
  crossingX: Float64Array;
  crossingEdges: Int32Array;
  byCrossing: Int32Array;
  crossingCount: number;
  strip: Strip;
  /** Area covered, and sum of the single covers. */
  totals: Float64Array;
}

const none = 1 << 30;

let shared: Bench | undefined;

/** Sweeps over the edges of a frame of some width. Owner 0 is the subject. Adds to `into`. */
export function sweepCoveredArea({ edges, owners }: OwnedEdges, { below, width }: { readonly below: Strip; readonly width: number }, into: CoveredArea): void {
  const { count, values } = edges;
  if (shared === undefined || shared.capacity < count) shared = createBench(2 * count + 64, below);
  const bench = shared;
  bench.strip = below;
  bench.activeCount = 0;
  bench.dirtyFrom = none;
  bench.dirtyTo = -1;
  bench.totals[0] = 0;
  bench.totals[1] = 0;
  const { lefts, rights, heights, slopes, lows, highs, signs, owner, isFollower, byLeft, byRight } = bench;
  for (let edge = 0, at = 0; edge < count; edge++, at += edgeStride) {
    const left = values[at]!;
    const right = values[at + 1]!;
    const height = values[at + 2]!;
    const slope = values[at + 3]!;
    const end = height + (right - left) * slope;
    lefts[edge] = left;
    rights[edge] = right;
    heights[edge] = height;
    slopes[edge] = slope;
    lows[edge] = height < end ? height : end;
    highs[edge] = height < end ? end : height;
    signs[edge] = values[at + 4]!;
    owner[edge] = owners[edge]!;
  }
  bench.isActive.fill(0, 0, count);
  linkFollowers(bench, count);
  sortByPlace(bench, byLeft, lefts, { count, width });
  sortByPlace(bench, byRight, rights, { count, width });
  findCrossings(bench, count);
  const { crossingX, crossingEdges, byCrossing, crossingCount } = bench;
  sortByPlace(bench, byCrossing, crossingX, { count: crossingCount, width });
  let start = 0;
  let crossing = 0;
  let x = 0;
  for (let end = 0; end < count; ) {
    while (start < count && isFollower[byLeft[start]!] === 1) start++;
    const nextStart = start < count ? lefts[byLeft[start]!]! : Infinity;
    const nextCrossing = crossing < crossingCount ? crossingX[byCrossing[crossing]!]! : Infinity;
    const nextEnd = rights[byRight[end]!]!;
    const next = nextEnd <= nextStart ? (nextEnd <= nextCrossing ? nextEnd : nextCrossing) : nextStart <= nextCrossing ? nextStart : nextCrossing;
    if (next > x) {
      if (bench.dirtyTo >= 0) recount(bench, x);
      x = next;
    }
    // At one place edges end, and their followers take over, before others begin; crossings come last, when all that meet are there.
    if (nextEnd === next) endEdge(bench, byRight[end++]!, x);
    else if (nextStart === next) startEdge(bench, byLeft[start++]!, x);
    else {
      const at = 2 * byCrossing[crossing++]!;
      crossEdges(bench, { a: crossingEdges[at]!, b: crossingEdges[at + 1]! }, x);
    }
  }
  into.coveredM2 += bench.totals[0]!;
  into.sumM2 += bench.totals[1]!;
}

/** An edge's follower stands beside it in the list: behind it where its ring runs eastward, before it where it runs westward. */
function linkFollowers({ followers, isFollower, lefts, rights, heights, slopes, owner, signs }: Bench, count: number): void {
  followers.fill(-1, 0, count);
  isFollower.fill(0, 0, count);
  for (let edge = 0; edge + 1 < count; edge++) {
    const next = edge + 1;
    if (owner[edge] !== owner[next] || signs[edge] !== signs[next]) continue;
    const first = rights[edge] === lefts[next] ? edge : next;
    const second = first === edge ? next : edge;
    if (rights[first] !== lefts[second] || followers[first] !== -1 || isFollower[second] === 1) continue;
    const difference = heights[first]! + (rights[first]! - lefts[first]!) * slopes[first]! - heights[second]!;
    if (difference > tolerance || difference < -tolerance) continue;
    followers[first] = second;
    isFollower[second] = 1;
  }
}

/** Whether edge `a` runs above edge `b` to the right of `x`. */
function isAbove({ lefts, heights, slopes }: Bench, a: number, b: number, x: number): boolean {
  const slopeA = slopes[a]!;
  const slopeB = slopes[b]!;
  const difference = heights[a]! + (x - lefts[a]!) * slopeA - (heights[b]! + (x - lefts[b]!) * slopeB);
  return difference > tolerance || (difference >= -tolerance && slopeA > slopeB);
}

function positionOf({ active }: Bench, edge: number): number {
  let position = 0;
  while (active[position] !== edge) position++;
  return position;
}

function endEdge(bench: Bench, edge: number, x: number): void {
  const { active, isActive, followers } = bench;
  const position = positionOf(bench, edge);
  isActive[edge] = 0;
  flush(bench, edge, x);
  const follower = followers[edge]!;
  if (follower >= 0) {
    const { since, coverSteps, sumSteps, subjectAbove, coverAbove } = bench;
    active[position] = follower;
    isActive[follower] = 1;
    since[follower] = x;
    coverSteps[follower] = coverSteps[edge]!;
    sumSteps[follower] = sumSteps[edge]!;
    subjectAbove[follower] = subjectAbove[edge]!;
    coverAbove[follower] = coverAbove[edge]!;
    settle(bench, position, x);
    return;
  }
  const count = --bench.activeCount;
  for (let index = position; index < count; index++) active[index] = active[index + 1]!;
  if (bench.dirtyFrom > position) bench.dirtyFrom = position;
  if (bench.dirtyTo > position) bench.dirtyTo--;
  else bench.dirtyTo = position;
}

function startEdge(bench: Bench, edge: number, x: number): void {
  const { active } = bench;
  bench.isActive[edge] = 1;
  bench.since[edge] = x;
  bench.coverSteps[edge] = 0;
  bench.sumSteps[edge] = 0;
  let position = bench.activeCount++;
  while (position > 0 && isAbove(bench, edge, active[position - 1]!, x)) {
    active[position] = active[position - 1]!;
    position--;
  }
  active[position] = edge;
  if (bench.dirtyFrom > position) bench.dirtyFrom = position;
  bench.dirtyTo = bench.dirtyTo >= position ? bench.dirtyTo + 1 : position;
}

function crossEdges(bench: Bench, { a, b }: { readonly a: number; readonly b: number }, x: number): void {
  if (bench.isActive[a] === 0 || bench.isActive[b] === 0) return;
  const [atA, atB] = [positionOf(bench, a), positionOf(bench, b)];
  settle(bench, atA < atB ? atA : atB, x);
  settle(bench, positionOf(bench, atA < atB ? b : a), x);
}

/** Moves the edge at a position up or down until its neighbours are in order with it to the right of `x`. */
function settle(bench: Bench, position: number, x: number): void {
  const { active, activeCount } = bench;
  const edge = active[position]!;
  let place = position;
  while (place > 0 && isAbove(bench, edge, active[place - 1]!, x)) {
    active[place] = active[place - 1]!;
    active[--place] = edge;
  }
  if (place === position) {
    while (place + 1 < activeCount && isAbove(bench, active[place + 1]!, edge, x)) {
      active[place] = active[place + 1]!;
      active[++place] = edge;
    }
    if (place === position) return;
  }
  const from = place < position ? place : position;
  const to = place < position ? position : place;
  if (bench.dirtyFrom > from) bench.dirtyFrom = from;
  if (bench.dirtyTo < to) bench.dirtyTo = to;
}

/** Counts on through the dirty places, and behind them until the counts are those of before. Where what an edge changes is no longer the same, a stretch ends. */
function recount(bench: Bench, x: number): void {
  const { active, activeCount, signs, owner, since, coverSteps, sumSteps, subjectAbove, coverAbove, dirtyFrom, dirtyTo } = bench;
  bench.dirtyFrom = none;
  bench.dirtyTo = -1;
  let subject = 0;
  let cover = 0;
  if (dirtyFrom > 0) {
    const above = active[dirtyFrom - 1]!;
    subject = subjectAbove[above]!;
    cover = coverAbove[above]!;
    if (owner[above] === 0) subject += signs[above]!;
    else cover += signs[above]!;
  }
  for (let position = dirtyFrom; position < activeCount; position++) {
    const edge = active[position]!;
    if (position > dirtyTo && subjectAbove[edge] === subject && coverAbove[edge] === cover) return;
    subjectAbove[edge] = subject;
    coverAbove[edge] = cover;
    const before = subject !== 0 ? cover : 0;
    if (owner[edge] === 0) subject += signs[edge]!;
    else cover += signs[edge]!;
    const after = subject !== 0 ? cover : 0;
    const sumStep = after - before;
    const coverStep = (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    if (coverStep === coverSteps[edge] && sumStep === sumSteps[edge]) continue;
    flush(bench, edge, x);
    since[edge] = x;
    coverSteps[edge] = coverStep;
    sumSteps[edge] = sumStep;
  }
}

/** Takes the area below an edge over its stretch up to `x`. */
function flush({ lefts, heights, slopes, since, coverSteps, sumSteps, strip, totals }: Bench, edge: number, x: number): void {
  const sumStep = sumSteps[edge]!;
  const coverStep = coverSteps[edge]!;
  const from = since[edge]!;
  if ((sumStep === 0 && coverStep === 0) || from === x) return;
  const left = lefts[edge]!;
  const height = heights[edge]!;
  const slope = slopes[edge]!;
  const area = (x - from) * areaBelow(strip, height + (from - left) * slope, height + (x - left) * slope);
  totals[0]! += coverStep * area;
  totals[1]! += sumStep * area;
}

function findCrossings(bench: Bench, count: number): void {
  const { lefts, rights, heights, slopes, lows, highs, owner, byLeft } = bench;
  bench.crossingCount = 0;
  for (let i = 0; i < count; i++) {
    const edge = byLeft[i]!;
    const left = lefts[edge]!;
    const right = rights[edge]!;
    const low = lows[edge]!;
    const high = highs[edge]!;
    const height = heights[edge]!;
    const slope = slopes[edge]!;
    const own = owner[edge]!;
    for (let j = i + 1; j < count; j++) {
      const other = byLeft[j]!;
      const start = lefts[other]!;
      if (start >= right) break;
      if (lows[other]! > high || highs[other]! < low || owner[other] === own) continue;
      const otherRight = rights[other]!;
      const end = right < otherRight ? right : otherRight;
      const before = height + (start - left) * slope - heights[other]!;
      const after = height + (end - left) * slope - (heights[other]! + (end - start) * slopes[other]!);
      if (before < 0 ? after > 0 : before > 0 && after < 0) addCrossing(bench, { a: edge, b: other }, start + (end - start) * (before / (before - after)));
    }
  }
}

function addCrossing(bench: Bench, { a, b }: { readonly a: number; readonly b: number }, x: number): void {
  const at = bench.crossingCount++;
  if (at === bench.crossingCapacity) {
    bench.crossingCapacity *= 2;
    bench.crossingX = larger(bench.crossingX, new Float64Array(bench.crossingCapacity));
    bench.crossingEdges = larger(bench.crossingEdges, new Int32Array(2 * bench.crossingCapacity));
    bench.byCrossing = larger(bench.byCrossing, new Int32Array(bench.crossingCapacity));
  }
  bench.crossingX[at] = x;
  bench.crossingEdges[2 * at] = a;
  bench.crossingEdges[2 * at + 1] = b;
}

function larger<T extends Float64Array | Int32Array>(array: T, next: T): T {
  next.set(array);
  return next;
}

/**
 * Puts the numbers from 0 to before `count` in the order of their keys, which are places from 0 to `width`: into buckets first, as many as there are
 * numbers, then by insertion. A sort by comparing would cost more than the sweep: every comparison is a coin tossed.
 */
function sortByPlace(bench: Bench, numbers: Int32Array, keys: Float64Array, { count, width }: { readonly count: number; readonly width: number }): void {
  if (bench.bucketEnds.length <= count) bench.bucketEnds = new Int32Array(2 * count + 2);
  const ends = bench.bucketEnds;
  const last = count - 1;
  const scale = last / width;
  ends.fill(0, 0, count + 1);
  for (let number = 0; number < count; number++) {
    const bucket = (keys[number]! * scale) | 0;
    ends[bucket < last ? bucket : last]!++;
  }
  for (let bucket = 1; bucket < count; bucket++) ends[bucket]! += ends[bucket - 1]!;
  for (let number = last; number >= 0; number--) {
    const bucket = (keys[number]! * scale) | 0;
    numbers[--ends[bucket < last ? bucket : last]!] = number;
  }
  for (let index = 1; index < count; index++) {
    const number = numbers[index]!;
    const key = keys[number]!;
    let place = index;
    while (place > 0 && keys[numbers[place - 1]!]! > key) {
      numbers[place] = numbers[place - 1]!;
      place--;
    }
    numbers[place] = number;
  }
}

function createBench(capacity: number, strip: Strip): Bench {
  const doubles = (): Float64Array => new Float64Array(capacity);
  const integers = (): Int32Array => new Int32Array(capacity);
  return {
    capacity,
    lefts: doubles(),
    rights: doubles(),
    heights: doubles(),
    slopes: doubles(),
    lows: doubles(),
    highs: doubles(),
    signs: new Int8Array(capacity),
    owner: integers(),
    followers: integers(),
    isFollower: new Uint8Array(capacity),
    isActive: new Uint8Array(capacity),
    since: doubles(),
    coverSteps: new Int8Array(capacity),
    sumSteps: integers(),
    subjectAbove: integers(),
    coverAbove: integers(),
    byLeft: integers(),
    byRight: integers(),
    bucketEnds: new Int32Array(capacity + 1),
    active: integers(),
    activeCount: 0,
    dirtyFrom: none,
    dirtyTo: -1,
    crossingCapacity: capacity,
    crossingX: doubles(),
    crossingEdges: new Int32Array(2 * capacity),
    byCrossing: integers(),
    crossingCount: 0,
    strip,
    totals: new Float64Array(2),
  };
}
