import { signedRingAreaM2 } from '../area.ts';
import type { PolygonTable } from '../polygon-table.ts';
import type { LonLat } from '../types.ts';
import { localMetres } from './local-metres.ts';
import { isSimpleFeature } from './is-simple.ts';
import { meetingsOf } from './ring-meetings.ts';
import { placeInRing } from './ring-depth.ts';

/**
 * What can be wrong with the rings of a feature. `selfTouch` is worth knowing and wrong to no standard we check by (a ring that passes a point
 * twice without crossing); everything else makes the polygon invalid (OGC Simple Features) or breaks rule geometry/valid
 * (`duplicateVertex`, `spike`). `selfOverlap`: a stretch that rings run along twice, of one ring or of several, parts included.
 */
export type RingProblemKind =
  | 'nonFinite'
  | 'tooFewPoints'
  | 'zeroArea'
  | 'duplicateVertex'
  | 'spike'
  | 'selfCrossing'
  | 'selfOverlap'
  | 'selfTouch'
  | 'holeOutside'
  | 'holeCrossesOutline'
  | 'holesOverlap'
  | 'partsOverlap'
  | 'nestedParts';

export interface RingProblem {
  readonly kind: RingProblemKind;
  /** Where, in the coordinates of the table; a crossing is rounded to 9 decimals. */
  readonly at: LonLat;
  /** Part of the feature and ring of the part, from 0; ring 0 is the outline. */
  readonly part: number;
  readonly ring: number;
}

export interface RingProblemOptions {
  /** Neighbouring vertices nearer than this are one place; 0.001 m where not given. */
  readonly samePointM?: number;
  /** A corner sharper than this goes out and comes back; 1 degree where not given. */
  readonly spikeDegrees?: number;
}

/** A ring of less than a square millimetre bounds nothing. */
const noAreaM2 = 1e-6;

interface RingRef {
  readonly number: number;
  readonly part: number;
  readonly ring: number;
}

/**
 * Everything wrong with the rings of one feature of a table in longitude and latitude, each with its place, in the order of rings and vertices,
 * crossings last. Empty for a sound feature and for one without polygons. Crossings are found with exact predicates, each place once for each kind. Never throws.
 * Whether rings are closed is for the reader to say: a table has closed rings only.
 */
export function ringProblems(table: PolygonTable, feature: number, options: RingProblemOptions = {}): readonly RingProblem[] {
  const rings = ringsOf(table, feature);
  const problems: RingProblem[] = [];
  const add = (kind: RingProblemKind, at: LonLat, { part, ring }: RingRef): void => void problems.push({ kind, at, part, ring });
  for (const ref of rings) {
    const bad = vertices(table, ref.number).find(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y));
    if (bad !== undefined) add('nonFinite', bad, ref);
  }
  if (problems.length > 0) return problems;
  for (const ref of rings) addRingFaults(table, ref, options, add);
  if (isSimpleFeature(table, feature)) return problems;
  addMeetings(table, rings, add);
  addNesting(table, rings, problems, add);
  // A ring that crosses itself may run around as much one way as the other, and bound ground all the same.
  const crossing = new Set(problems.filter(({ kind }) => kind === 'selfCrossing').map(({ part, ring }) => `${part} ${ring}`));
  return problems.filter(({ kind, part, ring }) => kind !== 'zeroArea' || !crossing.has(`${part} ${ring}`));
}

type Add = (kind: RingProblemKind, at: LonLat, ref: RingRef) => void;

function ringsOf({ featureStarts, partStarts }: PolygonTable, feature: number): readonly RingRef[] {
  const rings: RingRef[] = [];
  const firstPart = featureStarts[feature]!;
  for (let part = firstPart; part < featureStarts[feature + 1]!; part++) {
    for (let number = partStarts[part]!; number < partStarts[part + 1]!; number++) rings.push({ number, part: part - firstPart, ring: number - partStarts[part]! });
  }
  return rings;
}

function vertices({ xy, ringStarts }: PolygonTable, ring: number): LonLat[] {
  const points: LonLat[] = [];
  for (let vertex = ringStarts[ring]!; vertex < ringStarts[ring + 1]!; vertex++) points.push([xy[2 * vertex]!, xy[2 * vertex + 1]!]);
  return points;
}

function addRingFaults(table: PolygonTable, ref: RingRef, { samePointM = 0.001, spikeDegrees = 1 }: RingProblemOptions, add: Add): void {
  const open = vertices(table, ref.number).slice(0, -1);
  const distinct: LonLat[] = [];
  for (const point of open) {
    const before = distinct.at(-1);
    if (before !== undefined && lengthM(before, point) < samePointM) add('duplicateVertex', point, ref);
    else distinct.push(point);
  }
  // The end comes round to the beginning.
  while (distinct.length > 1 && lengthM(distinct.at(-1)!, distinct[0]!) < samePointM) add('duplicateVertex', distinct.pop()!, ref);
  if (distinct.length < 3) {
    add('tooFewPoints', open[0]!, ref);
    return;
  }
  if (Math.abs(signedRingAreaM2(open)) < noAreaM2) add('zeroArea', open[0]!, ref);
  const limit = Math.cos((spikeDegrees * Math.PI) / 180);
  for (const [index, point] of distinct.entries()) {
    const [east, north] = localMetres(point, distinct.at(index - 1)!);
    const [toEast, toNorth] = localMetres(point, distinct[(index + 1) % distinct.length]!);
    const lengths = Math.sqrt((east * east + north * north) * (toEast * toEast + toNorth * toNorth));
    if (east * toEast + north * toNorth > limit * lengths) add('spike', point, ref);
  }
}

function lengthM(from: LonLat, to: LonLat): number {
  const [east, north] = localMetres(from, to);
  return Math.sqrt(east * east + north * north);
}

function addMeetings(table: PolygonTable, rings: readonly RingRef[], add: Add): void {
  const told = new Set<string>();
  const first = rings[0]!.number;
  for (const { how, at, ringA, ringB } of meetingsOf(table, first, rings.at(-1)!.number + 1)) {
    const [a, b] = [rings[ringA - first]!, rings[ringB - first]!];
    const kind = how === 'overlap' ? 'selfOverlap' : how === 'crossing' ? crossingKind(a, b) : a === b ? 'selfTouch' : undefined;
    const key = `${kind} ${at[0]} ${at[1]}`;
    if (kind === undefined || told.has(key)) continue;
    told.add(key);
    // A hole is to blame rather than the outline it crosses.
    add(kind, at, a.ring > b.ring ? a : b);
  }
}

function crossingKind(a: RingRef, b: RingRef): RingProblemKind {
  if (a === b) return 'selfCrossing';
  if (a.part !== b.part) return 'partsOverlap';
  return a.ring === 0 || b.ring === 0 ? 'holeCrossesOutline' : 'holesOverlap';
}

/** Rings that do not cross are beside or inside each other: told by the first vertex that is not on the other ring. */
function addNesting({ xy, ringStarts }: PolygonTable, rings: readonly RingRef[], found: readonly RingProblem[], add: Add): void {
  const crossing = new Set(found.filter(({ kind }) => kind === 'holeCrossesOutline' || kind === 'holesOverlap' || kind === 'partsOverlap').map(({ part, ring }) => `${part} ${ring}`));
  const boxes = rings.map(({ number }) => boxOfRing({ xy, ringStarts }, number));
  const place = (inner: number, outer: number): -1 | 0 | 1 => {
    const [a, b] = [boxes[inner]!, boxes[outer]!];
    if (a[0] < b[0] || a[1] < b[1] || a[2] > b[2] || a[3] > b[3]) return -1;
    for (let vertex = ringStarts[rings[inner]!.number]!; vertex < ringStarts[rings[inner]!.number + 1]!; vertex++) {
      const answer = placeInRing(xy, ringStarts, rings[outer]!.number, xy[2 * vertex]!, xy[2 * vertex + 1]!);
      if (answer !== 0) return answer;
    }
    return 0;
  };
  const startOf = ({ number }: RingRef): LonLat => [xy[2 * ringStarts[number]!]!, xy[2 * ringStarts[number]! + 1]!];
  const outlines = rings.flatMap((ref, index) => (ref.ring === 0 ? [{ ref, index }] : []));
  for (const [index, ref] of rings.entries()) {
    if (crossing.has(`${ref.part} ${ref.ring}`)) continue;
    const outline = outlines[ref.part]!;
    if (ref.ring > 0) {
      if (place(index, outline.index) < 0) add('holeOutside', startOf(ref), ref);
      else {
        for (let other = outline.index + 1; other < rings.length && rings[other]!.part === ref.part; other++) {
          // Of two holes that are the same the later one is told.
          if (other !== index && (place(index, other) > 0 || (place(index, other) === 0 && other < index))) add('holesOverlap', startOf(ref), ref);
        }
      }
      continue;
    }
    for (const other of outlines) {
      if (other === outline) continue;
      const where = place(index, other.index);
      if (where < 0 || (where === 0 && other.index > index)) continue;
      let inHole = false;
      for (let hole = other.index + 1; hole < rings.length && rings[hole]!.part === other.ref.part; hole++) inHole ||= place(index, hole) >= 0;
      if (!inHole) add('nestedParts', startOf(ref), ref);
    }
  }
}

function boxOfRing({ xy, ringStarts }: Pick<PolygonTable, 'xy' | 'ringStarts'>, ring: number): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 2 * ringStarts[ring]!; at < 2 * ringStarts[ring + 1]!; at += 2) {
    west = Math.min(west, xy[at]!);
    east = Math.max(east, xy[at]!);
    south = Math.min(south, xy[at + 1]!);
    north = Math.max(north, xy[at + 1]!);
  }
  return [west, south, east, north];
}
