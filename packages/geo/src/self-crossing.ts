import { orient2d } from 'robust-predicates';
import { polygonsOf } from './bbox.ts';
import { signedRingAreaM2 } from './area.ts';
import type { AreaGeometry, LonLat } from './types.ts';

const known = new WeakMap<AreaGeometry, { readonly at: LonLat | undefined }>();

/**
 * A place where a polygon crosses or covers itself: rings or parts that cross, parts that cover each other, holes outside their
 * outline, edges run through twice in one direction. In short, a place beside which the winding number is neither 0 nor 1, so that
 * areas have no meaning. Undefined where there is none. Rings that only touch, parts that share an edge and spikes of no width do
 * not count. Decided with exact arithmetic; the place itself is rounded.
 */
export function selfCrossingOf(geometry: AreaGeometry): LonLat | undefined {
  let answer = known.get(geometry);
  if (answer === undefined) {
    const edges = directedEdges(geometry);
    answer = { at: findCrossing(edges) ?? findNesting(geometry, edges) };
    known.set(geometry, answer);
  }
  return answer.at;
}

/** Whether `selfCrossingOf` finds a place. */
export function isSelfCrossing(geometry: AreaGeometry): boolean {
  return selfCrossingOf(geometry) !== undefined;
}

/** From p to q with the polygon on the left. `previous` and `next` are positions in the list of edges. */
interface DirectedEdge {
  readonly p: LonLat;
  readonly q: LonLat;
  readonly ring: number;
  readonly index: number;
  readonly previous: number;
  readonly next: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function directedEdges(geometry: AreaGeometry): readonly DirectedEdge[] {
  const edges: DirectedEdge[] = [];
  let ringNumber = 0;
  for (const rings of polygonsOf(geometry)) {
    for (const [position, ring] of rings.entries()) {
      const oriented = distinctPoints(signedRingAreaM2(ring) >= 0 === (position === 0) ? ring : ring.toReversed());
      const start = edges.length;
      const end = start + oriented.length;
      for (const [place, p] of oriented.entries()) {
        const index = start + place;
        const q = oriented[(place + 1) % oriented.length]!;
        edges.push({
          p,
          q,
          ring: ringNumber,
          index,
          previous: (index === start ? end : index) - 1,
          next: index + 1 === end ? start : index + 1,
          west: Math.min(p[0], q[0]),
          east: Math.max(p[0], q[0]),
          south: Math.min(p[1], q[1]),
          north: Math.max(p[1], q[1]),
        });
      }
      ringNumber++;
    }
  }
  return edges;
}

/** A ring without repeated neighbours; empty where only one place is left. */
function distinctPoints(ring: readonly LonLat[]): readonly LonLat[] {
  return ring.filter((point, index) => !samePlace(point, ring[index === 0 ? ring.length - 1 : index - 1]!));
}

function findCrossing(edges: readonly DirectedEdge[]): LonLat | undefined {
  const byWest = edges.toSorted((a, b) => a.west - b.west);
  /** Edges that meet at a vertex, other than one edge following the other. */
  const meetings = new Map<string, { readonly at: LonLat; readonly edges: Set<DirectedEdge> }>();
  const meet = (at: LonLat, e: DirectedEdge, f: DirectedEdge): void => {
    const key = `${at[0]} ${at[1]}`;
    const meeting = meetings.get(key) ?? { at, edges: new Set() };
    meeting.edges.add(e).add(f);
    meetings.set(key, meeting);
  };
  for (const [index, e] of byWest.entries()) {
    for (let next = index + 1; next < byWest.length; next++) {
      const f = byWest[next]!;
      if (f.west > e.east) break;
      if (f.south > e.north || f.north < e.south) continue;
      // One after the other they share that vertex, and more only in a spike, which has no inside.
      if (e.next === f.index || f.next === e.index) continue;
      const fp = side(e, f.p);
      const fq = side(e, f.q);
      if (fp * fq > 0) continue;
      const ep = side(f, e.p);
      const eq = side(f, e.q);
      if (ep * eq > 0) continue;
      if (fp * fq < 0 && ep * eq < 0) return crossingPoint(e, f);
      if (fp === 0 && fq === 0) {
        const shared = sharedStretch(e, f);
        if (shared !== undefined) return shared;
      }
      if (fp === 0 && within(e, f.p)) meet(f.p, e, f);
      if (fq === 0 && within(e, f.q)) meet(f.q, e, f);
      if (ep === 0 && within(f, e.p)) meet(e.p, e, f);
      if (eq === 0 && within(f, e.q)) meet(e.q, e, f);
    }
  }
  for (const { at, edges: meeting } of meetings.values()) {
    // Whole paths: an edge that ends here is met together with the one that goes on.
    for (const edge of meeting) {
      if (samePlace(edge.q, at)) meeting.add(edges[edge.next]!);
      if (samePlace(edge.p, at)) meeting.add(edges[edge.previous]!);
    }
    if (!isSoundAround(at, [...meeting], edges)) return at;
  }
  return undefined;
}

/** 1 where the point is left of the edge's line, -1 right of it, 0 on it. */
function side({ p, q }: DirectedEdge, point: LonLat): number {
  // The library counts clockwise as positive.
  return -Math.sign(orient2d(p[0], p[1], q[0], q[1], point[0], point[1]));
}

/** For a point on the edge's line: whether it is on the edge. */
function within(edge: DirectedEdge, [lon, lat]: LonLat): boolean {
  return lon >= edge.west && lon <= edge.east && lat >= edge.south && lat <= edge.north;
}

function crossingPoint(e: DirectedEdge, f: DirectedEdge): LonLat {
  const runE = e.q[0] - e.p[0];
  const riseE = e.q[1] - e.p[1];
  const runF = f.q[0] - f.p[0];
  const riseF = f.q[1] - f.p[1];
  const share = ((f.p[0] - e.p[0]) * riseF - (f.p[1] - e.p[1]) * runF) / (runE * riseF - riseE * runF);
  return rounded([e.p[0] + share * runE, e.p[1] + share * riseE]);
}

/** Middle of the stretch that two edges of one line run through in the same direction. The other way round their windings cancel. */
function sharedStretch(e: DirectedEdge, f: DirectedEdge): LonLat | undefined {
  const axis = e.west < e.east ? 0 : 1;
  if (e.q[axis] > e.p[axis] !== f.q[axis] > f.p[axis]) return undefined;
  const [start, , , end] = [e.p, e.q, f.p, f.q].toSorted((a, b) => a[axis] - b[axis]) as [LonLat, LonLat, LonLat, LonLat];
  const low = Math.max(Math.min(e.p[axis], e.q[axis]), Math.min(f.p[axis], f.q[axis]));
  const high = Math.min(Math.max(e.p[axis], e.q[axis]), Math.max(f.p[axis], f.q[axis]));
  if (low >= high) return undefined;
  const share = ((low + high) / 2 - start[axis]) / (end[axis] - start[axis]);
  return rounded([start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])]);
}

/** To 8 decimals, about a millimetre. */
function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e8) / 1e8, Math.round(lat * 1e8) / 1e8];
}

interface Ray {
  readonly towards: LonLat;
  /** How the winding number changes on passing the ray counter-clockwise. */
  readonly step: number;
}

/** Goes once around a vertex where paths meet: whether the winding number there is 0 or 1 on every side. */
function isSoundAround(at: LonLat, meeting: readonly DirectedEdge[], edges: readonly DirectedEdge[]): boolean {
  const rays: Ray[] = [];
  for (const { p, q } of meeting) {
    if (!samePlace(q, at)) rays.push({ towards: q, step: 1 });
    if (!samePlace(p, at)) rays.push({ towards: p, step: -1 });
  }
  rays.sort((a, b) => compareAround(at, a.towards, b.towards));
  let winding = windingAbove(at, edges);
  // Rays due east come first, but the count begins above them.
  for (const { towards, step } of rays) if (isDueEast(at, towards)) winding -= step;
  for (const [index, ray] of rays.entries()) {
    winding += ray.step;
    const next = rays[index + 1];
    if (next !== undefined && compareAround(at, ray.towards, next.towards) === 0) continue;
    if (winding !== 0 && winding !== 1) return false;
  }
  return true;
}

function isDueEast(from: LonLat, to: LonLat): boolean {
  return to[1] === from[1] && to[0] > from[0];
}

/** Winding number just north of due east of a vertex: edges through the vertex itself do not lie between there and infinity. */
function windingAbove(point: LonLat, edges: readonly DirectedEdge[]): number {
  let winding = 0;
  for (const edge of edges) winding += stepEastOf(point, edge);
  return winding;
}

/** How an edge east of a point changes the winding number there: counted half open, so that a vertex counts once. */
function stepEastOf(point: LonLat, edge: DirectedEdge): number {
  if (edge.south > point[1] || edge.north <= point[1]) return 0;
  const turn = side(edge, point);
  if (edge.q[1] > edge.p[1]) return turn > 0 ? 1 : 0;
  return turn < 0 ? -1 : 0;
}

function samePlace(a: LonLat, b: LonLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Order by direction as seen from a point, counter-clockwise from due east. */
function compareAround(from: LonLat, a: LonLat, b: LonLat): number {
  const half = lowerHalf(from, a) - lowerHalf(from, b);
  return half !== 0 ? half : Math.sign(orient2d(from[0], from[1], a[0], a[1], b[0], b[1]));
}

function lowerHalf(from: LonLat, to: LonLat): number {
  return to[1] < from[1] || (to[1] === from[1] && to[0] < from[0]) ? 1 : 0;
}

/** Where no rings cross, each ring has one winding number of the others around it: 0 must be around an outline, 1 around a hole. */
function findNesting(geometry: AreaGeometry, edges: readonly DirectedEdge[]): LonLat | undefined {
  let ringNumber = 0;
  for (const rings of polygonsOf(geometry)) {
    for (const [position, ring] of rings.entries()) {
      const ownNumber = ringNumber++;
      for (const point of ring) {
        const around = windingAround(point, edges, ownNumber);
        if (around === undefined) continue;
        if (around !== (position === 0 ? 0 : 1)) return point;
        break;
      }
    }
  }
  return undefined;
}

/** Winding number around a point of all rings but one; undefined where the point is on an edge of theirs. */
function windingAround(point: LonLat, edges: readonly DirectedEdge[], exceptRing: number): number | undefined {
  let winding = 0;
  for (const edge of edges) {
    if (edge.ring === exceptRing) continue;
    if (within(edge, point) && side(edge, point) === 0) return undefined;
    winding += stepEastOf(point, edge);
  }
  return winding;
}
