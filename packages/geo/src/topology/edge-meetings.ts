/** Vertices of some rings without neighbours at one place, each ring closed by its first vertex again. Good until the next call of `forEachMeeting`. */
export interface RingVertices {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Ring of the table that a vertex belongs to. */
  readonly ring: Uint32Array;
  /** Vertex of the table that it was read from. */
  readonly source: Uint32Array;
  /** Number of vertices. Edges run from each vertex to the one behind it, within a ring. */
  readonly count: number;
}

/**
 * What came of looking for meetings: `finished` when all were visited, `stopped` when a visit said so, `notFinite` when a
 * coordinate is not a finite number (nothing was visited).
 */
export type MeetingsOutcome = 'finished' | 'stopped' | 'notFinite';

/*
 * Rings are cut into chains along which x grows or falls (y, where x stands still). A chain cannot meet itself, and two chains are
 * compared by walking along both: few comparisons, no sorting of edges, no allocation. Buffers are kept from call to call.
 */
let vertices: { -readonly [Key in keyof RingVertices]: RingVertices[Key] } = allocateVertices(256);
/** First and last vertex of each chain in the order of growing x, so that the first may have the higher number. */
let chainFirst = new Uint32Array(64);
let chainLast = new Uint32Array(64);
/** West, south, east, north of each chain. */
let boxes = new Float64Array(256);
let order = new Float64Array(64);
let chainCount = 0;

/** From here on chains are sorted, and only those side by side are compared. */
const manyChains = 24;
/** Ranks and numbers of chains share a double. */
const chainLimit = 2 ** 26;
const ranks = 2 ** 26;
const longChain = 24;

/**
 * Visits every pair of edges of closed rings `firstRing` to `endRing - 1` that could have a point in common, edges that follow each other in a
 * ring left out: their boxes meet, the rest is for the visitor to find out. Of the pairs around a vertex that two paths share, some may be left out, never all. `visit` gets the numbers of the edges' first vertices; true stops.
 */
export function forEachMeeting(
  xy: Float64Array,
  ringStarts: Uint32Array,
  firstRing: number,
  endRing: number,
  visit: (vertices: RingVertices, a: number, b: number) => boolean,
): MeetingsOutcome {
  if (!collect(xy, ringStarts, firstRing, endRing)) return 'notFinite';
  if (chainCount <= manyChains) {
    for (let a = 0; a < chainCount; a++) {
      for (let b = a + 1; b < chainCount; b++) {
        if (boxesMeet(a, b) && compareChains(a, b, visit)) return 'stopped';
      }
    }
    return 'finished';
  }
  return sweepChains(visit) ? 'stopped' : 'finished';
}

function collect(xy: Float64Array, ringStarts: Uint32Array, firstRing: number, endRing: number): boolean {
  const most = ringStarts[endRing]! - ringStarts[firstRing]!;
  if (most > vertices.x.length) vertices = allocateVertices(2 * most);
  if (most >= chainFirst.length) allocateChains(2 * most);
  const { x: xs, y: ys, ring: rings, source } = vertices;
  let count = 0;
  let notFinite = 0;
  chainCount = 0;
  for (let ring = firstRing; ring < endRing; ring++) {
    const start = ringStarts[ring]!;
    const end = ringStarts[ring + 1]!;
    if (start === end) continue;
    let x = xy[2 * start]!;
    let y = xy[2 * start + 1]!;
    notFinite += x - x + (y - y);
    xs[count] = x;
    ys[count] = y;
    rings[count] = ring;
    source[count] = start;
    let chainStart = count;
    let south = y;
    let north = y;
    let direction = 0;
    for (let vertex = start + 1; vertex < end; vertex++) {
      const nextX = xy[2 * vertex]!;
      const nextY = xy[2 * vertex + 1]!;
      if (nextX === x && nextY === y) continue;
      const turned = nextX > x || (nextX === x && nextY > y) ? 1 : -1;
      if (turned !== direction) {
        if (direction !== 0) endChain(chainStart, count, direction, south, north);
        direction = turned;
        chainStart = count;
        south = y;
        north = y;
      }
      x = nextX;
      y = nextY;
      notFinite += x - x + (y - y);
      if (y < south) south = y;
      else if (y > north) north = y;
      xs[++count] = x;
      ys[count] = y;
      rings[count] = ring;
      source[count] = vertex;
    }
    if (direction !== 0) endChain(chainStart, count, direction, south, north);
    count++;
  }
  vertices.count = count;
  return notFinite === 0;
}

function endChain(start: number, end: number, direction: number, south: number, north: number): void {
  const first = direction > 0 ? start : end;
  const last = direction > 0 ? end : start;
  chainFirst[chainCount] = first;
  chainLast[chainCount] = last;
  const at = 4 * chainCount++;
  boxes[at] = vertices.x[first]!;
  boxes[at + 1] = south;
  boxes[at + 2] = vertices.x[last]!;
  boxes[at + 3] = north;
}

function boxesMeet(a: number, b: number): boolean {
  return boxes[4 * a]! <= boxes[4 * b + 2]! && boxes[4 * b]! <= boxes[4 * a + 2]! && boxes[4 * a + 1]! <= boxes[4 * b + 3]! && boxes[4 * b + 1]! <= boxes[4 * a + 3]!;
}

/** Sweeps along the axis on which chains are shorter against the whole, so that fewer of them stand side by side. */
function sweepChains(visit: (vertices: RingVertices, a: number, b: number) => boolean): boolean {
  if (chainCount >= chainLimit) throw new Error(`A feature whose rings turn ${chainCount} times is more than forEachMeeting can take: ${chainLimit}`);
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  let [widths, heights] = [0, 0];
  for (let at = 0; at < 4 * chainCount; at += 4) {
    for (let side = 0; side < 2; side++) {
      box[side] = Math.min(box[side]!, boxes[at + side]!);
      box[side + 2] = Math.max(box[side + 2]!, boxes[at + side + 2]!);
    }
    widths += boxes[at + 2]! - boxes[at]!;
    heights += boxes[at + 3]! - boxes[at + 1]!;
  }
  const axis = widths * (box[3]! - box[1]!) <= heights * (box[2]! - box[0]!) ? 0 : 1;
  const start = box[axis]!;
  const scale = box[axis + 2]! > start ? (ranks - 1) / (box[axis + 2]! - start) : 0;
  for (let chain = 0; chain < chainCount; chain++) order[chain] = Math.floor((boxes[4 * chain + axis]! - start) * scale) * chainLimit + chain;
  order.subarray(0, chainCount).sort();
  for (let position = 0; position < chainCount; position++) {
    const chain = order[position]! % chainLimit;
    // Equal ranks are in no order, so ranks are compared, which never tells "apart" of what is not.
    const last = (Math.floor((boxes[4 * chain + axis + 2]! - start) * scale) + 1) * chainLimit;
    for (let later = position + 1; later < chainCount && order[later]! < last; later++) {
      const other = order[later]! % chainLimit;
      if (boxesMeet(chain, other) && compareChains(chain, other, visit)) return true;
    }
  }
  return false;
}

/** Walks along two chains from left to right, always on with the one that ends first. */
function compareChains(a: number, b: number, visit: (vertices: RingVertices, a: number, b: number) => boolean): boolean {
  const { x, y, ring } = vertices;
  const lastA = chainLast[a]!;
  const lastB = chainLast[b]!;
  const stepA = chainFirst[a]! < lastA ? 1 : -1;
  const stepB = chainFirst[b]! < lastB ? 1 : -1;
  let atA = skipTo(chainFirst[a]!, lastA, stepA, boxes[4 * b]!);
  let atB = skipTo(chainFirst[b]!, lastB, stepB, boxes[4 * a]!);
  while (atA !== lastA && atB !== lastB) {
    const endA = atA + stepA;
    const endB = atB + stepB;
    // -1, 0, 1: which edge ends first.
    const ends = compare(x[endA]!, y[endA]!, x[endB]!, y[endB]!);
    const apart = ends < 0 ? compare(x[endA]!, y[endA]!, x[atB]!, y[atB]!) < 0 : compare(x[endB]!, y[endB]!, x[atA]!, y[atA]!) < 0;
    if (!apart && heightsMeet(y[atA]!, y[endA]!, y[atB]!, y[endB]!)) {
      const edgeA = stepA > 0 ? atA : endA;
      const edgeB = stepB > 0 ? atB : endB;
      if (!(ring[edgeA] === ring[edgeB] && followEachOther(edgeA, edgeB)) && visit(vertices, edgeA, edgeB)) return true;
    }
    // Edges that end at one place: the next of one has it in common with the other too, which matters where the two follow each other at their other ends.
    if (ends === 0 && endA !== lastA) {
      const nextA = stepA > 0 ? endA : endA - 1;
      const edgeB = stepB > 0 ? atB : endB;
      if (!(ring[nextA] === ring[edgeB] && followEachOther(nextA, edgeB)) && visit(vertices, nextA, edgeB)) return true;
    }
    if (ends <= 0) atA = endA;
    if (ends >= 0) atB = endB;
  }
  return false;
}

/** First edge that does not end left of `west`. */
function skipTo(first: number, last: number, step: number, west: number): number {
  const { x } = vertices;
  let low = 0;
  let high = (last - first) * step;
  if (high < longChain || x[first]! >= west) return first;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (x[first + step * (middle + 1)]! < west) low = middle + 1;
    else high = middle;
  }
  return first + step * low;
}

function compare(x: number, y: number, otherX: number, otherY: number): number {
  return x < otherX ? -1 : x > otherX ? 1 : y < otherY ? -1 : y > otherY ? 1 : 0;
}

function heightsMeet(a: number, b: number, c: number, d: number): boolean {
  return a < b ? (c < d ? a <= d && c <= b : a <= c && d <= b) : c < d ? b <= d && c <= a : b <= c && d <= a;
}

/** For two edges of one ring. The ring's first vertex stands at its end again. */
function followEachOther(a: number, b: number): boolean {
  if (a + 1 === b || b + 1 === a) return true;
  const { ring, count } = vertices;
  const [low, high] = a < b ? [a, b] : [b, a];
  const isFirst = low === 0 || ring[low - 1] !== ring[low];
  const isLast = high + 2 === count || ring[high + 2] !== ring[high];
  return isFirst && isLast;
}

function allocateVertices(size: number): RingVertices {
  return { x: new Float64Array(size), y: new Float64Array(size), ring: new Uint32Array(size), source: new Uint32Array(size), count: 0 };
}

function allocateChains(size: number): void {
  chainFirst = new Uint32Array(size);
  chainLast = new Uint32Array(size);
  boxes = new Float64Array(4 * size);
  order = new Float64Array(size);
}
