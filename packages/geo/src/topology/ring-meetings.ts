import { orient2d } from 'robust-predicates';
import type { PolygonTable } from '../polygon-table.ts';
import type { LonLat } from '../types.ts';
import { forEachMeeting, type RingVertices } from './edge-meetings.ts';

/** A place where edges that do not follow each other meet: they cross there, only touch, or run along each other from there on. */
export interface RingMeeting {
  readonly how: 'crossing' | 'touch' | 'overlap';
  readonly at: LonLat;
  /** Rings of the table. */
  readonly ringA: number;
  readonly ringB: number;
}

/** All meetings of the closed rings `firstRing` to `endRing - 1`, by exact predicates. A place can come up several times. Coordinates must be finite. */
export function meetingsOf({ xy, ringStarts }: PolygonTable, firstRing: number, endRing: number): readonly RingMeeting[] {
  const meetings: RingMeeting[] = [];
  forEachMeeting(xy, ringStarts, firstRing, endRing, (vertices, a, b) => {
    const meeting = meetingOf(vertices, a, b);
    if (meeting !== undefined) meetings.push({ ...meeting, ringA: vertices.ring[a]!, ringB: vertices.ring[b]! });
    return false;
  });
  return meetings;
}

function meetingOf(vertices: RingVertices, a: number, b: number): Pick<RingMeeting, 'how' | 'at'> | undefined {
  const [p, q, r, s] = [a, a + 1, b, b + 1];
  const [sideR, sideS] = [side(vertices, p, q, r), side(vertices, p, q, s)];
  if (sideR * sideS > 0) return undefined;
  const [sideP, sideQ] = [side(vertices, r, s, p), side(vertices, r, s, q)];
  if (sideP * sideQ > 0) return undefined;
  if (sideR * sideS < 0 && sideP * sideQ < 0) return { how: 'crossing', at: crossingPoint(vertices, a, b) };
  if (sideR === 0 && sideS === 0) {
    const ends = [p, q, r, s].toSorted((one, other) => compare(vertices, one, other));
    const [low, high] = [ends[1]!, ends[2]!];
    const apart = isBefore(vertices, [p, q], [r, s]) || isBefore(vertices, [r, s], [p, q]);
    if (apart) return undefined;
    if (compare(vertices, low, high) < 0) return { how: 'overlap', at: [(vertices.x[low]! + vertices.x[high]!) / 2, (vertices.y[low]! + vertices.y[high]!) / 2] };
    return { how: pathsCross(vertices, low, a, b) ? 'crossing' : 'touch', at: placeOf(vertices, low) };
  }
  const at = sideR === 0 ? r : sideS === 0 ? s : sideP === 0 ? p : q;
  return { how: pathsCross(vertices, at, a, b) ? 'crossing' : 'touch', at: placeOf(vertices, at) };
}

/** For edges on one line: whether all of the first lies before the second. */
function isBefore(vertices: RingVertices, [p, q]: readonly [number, number], [r, s]: readonly [number, number]): boolean {
  return [p, q].every((end) => [r, s].every((other) => compare(vertices, end, other) < 0));
}

/** Whether the paths of which two edges are part cross at a place that both go through. */
function pathsCross(vertices: RingVertices, at: number, a: number, b: number): boolean {
  const [cameA, wentA] = pathThrough(vertices, at, a);
  const [cameB, wentB] = pathThrough(vertices, at, b);
  // Paths that run along each other next to the place are told as overlap by other edges.
  const sectors = [cameB, wentB].map((end) => sectorOf(vertices, at, cameA, wentA, end));
  return sectors[0]! * sectors[1]! < 0;
}

/** Vertices before and behind a place on a ring, given an edge that touches it. */
function pathThrough(vertices: RingVertices, at: number, edge: number): readonly [number, number] {
  if (compare(vertices, edge, at) === 0) return [before(vertices, edge), edge + 1];
  if (compare(vertices, edge + 1, at) === 0) return [edge, behind(vertices, edge + 1)];
  return [edge, edge + 1];
}

function before({ ring, count }: RingVertices, vertex: number): number {
  if (vertex > 0 && ring[vertex - 1] === ring[vertex]) return vertex - 1;
  let last = vertex;
  while (last + 1 < count && ring[last + 1] === ring[vertex]) last++;
  return last - 1;
}

function behind({ ring, count }: RingVertices, vertex: number): number {
  if (vertex + 1 < count && ring[vertex + 1] === ring[vertex]) return vertex + 1;
  let first = vertex;
  while (first > 0 && ring[first - 1] === ring[vertex]) first--;
  return first + 1;
}

/** 1 where a direction from a place lies left of the path that comes from one vertex and goes to another, -1 right of it, 0 on it. */
function sectorOf(vertices: RingVertices, at: number, came: number, went: number, end: number): number {
  const fromCame = side(vertices, at, came, end);
  const fromWent = side(vertices, at, went, end);
  if ((fromCame === 0 && sameWay(vertices, at, came, end)) || (fromWent === 0 && sameWay(vertices, at, went, end))) return 0;
  const turn = side(vertices, at, went, came);
  // Counter-clockwise from where the path goes to where it came from is its left.
  if (turn > 0 || (turn === 0 && !sameWay(vertices, at, came, went))) return fromWent > 0 && (turn === 0 || fromCame < 0) ? 1 : -1;
  return fromWent < 0 && fromCame > 0 ? -1 : 1;
}

function sameWay({ x, y }: RingVertices, at: number, a: number, b: number): boolean {
  return (x[a]! - x[at]!) * (x[b]! - x[at]!) + (y[a]! - y[at]!) * (y[b]! - y[at]!) > 0;
}

/** 1 where vertex c is left of the line from a to b, -1 right of it, 0 on it. */
function side({ x, y }: RingVertices, a: number, b: number, c: number): number {
  // The library counts clockwise as positive.
  return -Math.sign(orient2d(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!));
}

function compare({ x, y }: RingVertices, a: number, b: number): number {
  return x[a]! - x[b]! || y[a]! - y[b]!;
}

function placeOf({ x, y }: RingVertices, vertex: number): LonLat {
  return [x[vertex]!, y[vertex]!];
}

function crossingPoint({ x, y }: RingVertices, a: number, b: number): LonLat {
  const [runA, riseA] = [x[a + 1]! - x[a]!, y[a + 1]! - y[a]!];
  const [runB, riseB] = [x[b + 1]! - x[b]!, y[b + 1]! - y[b]!];
  const share = ((x[b]! - x[a]!) * riseB - (y[b]! - y[a]!) * runB) / (runA * riseB - riseA * runB);
  return [Math.round((x[a]! + share * runA) * 1e9) / 1e9, Math.round((y[a]! + share * riseA) * 1e9) / 1e9];
}
