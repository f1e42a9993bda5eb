import { cosineOfDegrees, eccentricity2, radiansPerDegree, semiMajorM, sineOfDegrees } from '../ellipsoid.ts';
import { createPolygonTableBuilder, type PolygonTable } from '../polygon-table.ts';
import type { LonLat } from '../types.ts';
import { shapeOf, type FeatureShape } from './feature-shape.ts';
import { bd09Offset, gcj02Offset } from './map-offset.ts';
import { createProjection, projectTable } from './projection.ts';
import type { Crs } from './types.ts';

/** Things that are known to lie right, such as the registered parcels, to compare a table of the same things with. */
export interface ReferenceLayer {
  /** Longitudes and latitudes in CGCS2000. */
  readonly table: PolygonTable;
  /** Pairs of features that are the same thing, table first, where ids tell. Without them counterparts are looked for by size. */
  readonly matches?: readonly (readonly [number, number])[];
}

/** How a table lies to its reference. Offsets are from the reference to the table, metres. */
export interface ReferenceShift {
  /** `…Reverse`: the reference lies to the table as GCJ-02 or BD-09 lie to the truth: it is moved itself, or the table was moved back once too often. */
  readonly kind: 'constant' | 'gcj02' | 'bd09' | 'gcj02Reverse' | 'bd09Reverse';
  readonly eastM: number;
  readonly northM: number;
  /** Half of the pairs lie within this distance of the shift. */
  readonly spreadM: number;
  /** What the map's formula gives there; zero for a constant shift. */
  readonly predictedEastM: number;
  readonly predictedNorthM: number;
  /** Features that agree on the shift, of those that were looked at and had some counterpart. */
  readonly pairs: number;
  readonly examined: number;
}

const sampleSize = 400;
/** BD-09 moves places in China by up to 1.53 km, GCJ-02 by up to 0.72 km (both formulas over a grid of 0.05 degrees). */
const reachM = 1600;
/** Counterparts have the same size to this share: over the same grid the formulas stretch lengths by up to 1.3 %. */
const sizeTolerance = 0.03;
/** Where the formulas move places by less, agreement with them says little. */
const smallestMovementM = 50;
/** Pairs within this distance of a shift speak for it. */
const agreementM = 8;
const fewestPairs = 3;
const leastShare = 0.3;
/** Smaller shifts are within what surveys and roundings differ by. */
const smallestShiftM = 0.5;

/** A feature of the table and where its possible counterparts lie from it, metres. */
interface Candidates {
  readonly place: LonLat;
  readonly shifts: readonly (readonly [number, number])[];
}

/**
 * The systematic shift between a table and a reference that shows the same things, from up to 400 of its features: that of GCJ-02 or
 * BD-09 where the shifts are what their formula gives place by place, else a constant one. Every possible counterpart votes, so that
 * a shift larger than the parcels is found. Undefined where there is none worth telling, or none that enough features agree on.
 */
export function referenceShift(table: PolygonTable, crs: Crs, reference: ReferenceLayer): ReferenceShift | undefined {
  const candidates = candidatesOf(table, crs, reference);
  if (candidates.length < fewestPairs) return undefined;
  const least = Math.max(fewestPairs, leastShare * candidates.length);
  const inPlace = supportOf(candidates, () => [0, 0]);
  const peak = densestShift(candidates);
  const peakSupport = supportOf(candidates, () => peak);
  const best = Math.max(inPlace, peakSupport);
  // Where things lie regularly many shifts fit: the least is meant.
  const isInPlace = inPlace >= least && inPlace >= 0.5 * best;
  if (!isInPlace) {
    const moved = movements
      .filter(({ offset }) => Math.hypot(...offset(candidates[0]!.place)) >= smallestMovementM)
      .map((movement) => ({ ...movement, support: supportOf(candidates, movement.offset) }))
      .filter(({ support }) => support >= least && support >= 0.8 * best)
      .toSorted((a, b) => b.support - a.support)[0];
    if (moved !== undefined) return measured(candidates, moved.kind, moved.offset);
    if (peakSupport < least) return undefined;
  }
  // Twice, as the first time leaves out what lies beyond the agreement on the far side of the shift.
  const first = measured(candidates, 'constant', () => (isInPlace ? [0, 0] : peak));
  const shift = measured(candidates, 'constant', () => [first.eastM, first.northM]);
  const size = Math.hypot(shift.eastM, shift.northM);
  return shift.pairs >= least && size > smallestShiftM && size > shift.spreadM ? shift : undefined;
}

/** An offset in metres at a place of the table. */
type Offset = (place: LonLat) => readonly [number, number];

const movements: readonly { readonly kind: ReferenceShift['kind']; readonly offset: Offset }[] = [
  { kind: 'gcj02', offset: movedBy(gcj02Offset) },
  { kind: 'bd09', offset: movedBy(bd09Offset) },
  { kind: 'gcj02Reverse', offset: unmovedBy(gcj02Offset) },
  { kind: 'bd09Reverse', offset: unmovedBy(bd09Offset) },
];

/** The table was moved: its true place is an offset back, to a centimetre after a second step. */
function movedBy(formula: (place: LonLat) => LonLat): Offset {
  return (place) => {
    const first = formula(place);
    const [east, north] = formula([place[0] - first[0], place[1] - first[1]]);
    return inMetres(place, [east, north]);
  };
}

/** The reference was moved: the table lies right, the other way from it. */
function unmovedBy(formula: (place: LonLat) => LonLat): Offset {
  return (place) => {
    const [east, north] = inMetres(place, formula(place));
    return [-east, -north];
  };
}

function inMetres([, latitude]: LonLat, [east, north]: LonLat): readonly [number, number] {
  const sine = sineOfDegrees(latitude);
  const below = 1 - eccentricity2 * sine * sine;
  const primeVerticalM = semiMajorM / Math.sqrt(below);
  return [east * radiansPerDegree * primeVerticalM * cosineOfDegrees(latitude), (north * radiansPerDegree * primeVerticalM * (1 - eccentricity2)) / below];
}

function candidatesOf(table: PolygonTable, crs: Crs, { table: reference, matches }: ReferenceLayer): readonly Candidates[] {
  const sampled = matches === undefined ? sampleOf(Array.from({ length: table.featureCount }, (_, feature) => feature)) : sampleOf(matches);
  const subjects = sampled.map((item) => (typeof item === 'number' ? item : item[0]));
  const moved = projectTable(pick(table, subjects), createProjection(crs), 'toLonLat');
  const near = matches === undefined ? counterpartFinder(reference) : undefined;
  return sampled.flatMap((item, index) => {
    const shape = shapeOf(moved, index);
    if (shape === undefined || !Number.isFinite(shape.x) || !Number.isFinite(shape.y)) return [];
    const known = typeof item === 'number' ? undefined : shapeOf(reference, item[1]);
    const counterparts = near === undefined ? (known === undefined ? [] : [known]) : near(shape);
    const place: LonLat = [shape.x, shape.y];
    return counterparts.length === 0 ? [] : [{ place, shifts: counterparts.map((other) => inMetres(place, [shape.x - other.x, shape.y - other.y])) }];
  });
}

/** Up to 400 of a list, evenly spread. */
function sampleOf<T>(items: readonly T[]): readonly T[] {
  if (items.length <= sampleSize) return items;
  return Array.from({ length: sampleSize }, (_, index) => items[Math.floor((index * items.length) / sampleSize)]!);
}

function pick({ xy, ringStarts, partStarts, featureStarts }: PolygonTable, features: readonly number[]): PolygonTable {
  const builder = createPolygonTableBuilder();
  for (const feature of features) {
    for (let part = featureStarts[feature]!; part < featureStarts[feature + 1]!; part++) {
      for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
        for (let vertex = ringStarts[ring]!; vertex < ringStarts[ring + 1]!; vertex++) builder.vertex(xy[2 * vertex]!, xy[2 * vertex + 1]!);
        builder.endRing();
      }
      builder.endPart();
    }
    builder.endFeature();
  }
  return builder.finish();
}

/** Finds features of the reference within reach of a place that have the size of a shape. */
function counterpartFinder(reference: PolygonTable): (shape: FeatureShape) => readonly FeatureShape[] {
  const cellDegrees = 0.02;
  const cells = new Map<string, FeatureShape[]>();
  for (let feature = 0; feature < reference.featureCount; feature++) {
    const shape = shapeOf(reference, feature);
    if (shape === undefined) continue;
    const key = `${Math.floor(shape.x / cellDegrees)} ${Math.floor(shape.y / cellDegrees)}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [shape]);
    else cell.push(shape);
  }
  return (shape) => {
    const found: FeatureShape[] = [];
    const reachNorth = reachM / 111_000;
    const reachEast = reachNorth / Math.max(0.1, cosineOfDegrees(Math.min(89, Math.abs(shape.y))));
    for (let column = Math.floor((shape.x - reachEast) / cellDegrees); column <= Math.floor((shape.x + reachEast) / cellDegrees); column++) {
      for (let row = Math.floor((shape.y - reachNorth) / cellDegrees); row <= Math.floor((shape.y + reachNorth) / cellDegrees); row++) {
        for (const other of cells.get(`${column} ${row}`) ?? []) if (haveSameSize(shape, other)) found.push(other);
      }
    }
    return found;
  };
}

function haveSameSize(a: FeatureShape, b: FeatureShape): boolean {
  return isNear(a.area, b.area) && isNear(a.width, b.width) && isNear(a.height, b.height);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= sizeTolerance * Math.max(a, b);
}

/** How many features have a counterpart that lies as the offset says. */
function supportOf(candidates: readonly Candidates[], offset: Offset): number {
  return candidates.filter(({ place, shifts }) => nearest(shifts, offset(place)).distance <= agreementM).length;
}

function nearest(shifts: Candidates['shifts'], [east, north]: readonly [number, number]): { readonly shift: readonly [number, number]; readonly distance: number } {
  let [shift, distance] = [shifts[0]!, Infinity];
  for (const candidate of shifts) {
    const away = Math.hypot(candidate[0] - east, candidate[1] - north);
    if (away < distance) [shift, distance] = [candidate, away];
  }
  return { shift, distance };
}

/** The shift that most features have a counterpart at: votes on a grid, four cells counted together. */
function densestShift(candidates: readonly Candidates[]): readonly [number, number] {
  const votes = new Map<string, { readonly east: number; readonly north: number; readonly voters: Set<number> }>();
  for (const [voter, { shifts }] of candidates.entries()) {
    for (const [eastM, northM] of shifts) {
      const [column, row] = [Math.floor(eastM / agreementM), Math.floor(northM / agreementM)];
      for (const [east, north] of [[column, row], [column + 1, row], [column, row + 1], [column + 1, row + 1]] as const) {
        const key = `${east} ${north}`;
        let cell = votes.get(key);
        if (cell === undefined) votes.set(key, (cell = { east: east * agreementM, north: north * agreementM, voters: new Set() }));
        cell.voters.add(voter);
      }
    }
  }
  let best: { readonly east: number; readonly north: number; readonly count: number } = { east: 0, north: 0, count: 0 };
  for (const { east, north, voters } of votes.values()) {
    const isNearer = voters.size === best.count && Math.hypot(east, north) < Math.hypot(best.east, best.north);
    if (voters.size > best.count || isNearer) best = { east, north, count: voters.size };
  }
  // A corner of four cells is known to half a cell; the middle of the votes is the shift.
  const around = candidates.map(({ shifts }) => nearest(shifts, [best.east, best.north])).filter(({ distance }) => distance <= 1.5 * agreementM);
  return [median(around.map(({ shift }) => shift[0])), median(around.map(({ shift }) => shift[1]))];
}

/** The shift of the features that agree with an offset; for a constant one also of those that agree with the result. */
function measured(candidates: readonly Candidates[], kind: ReferenceShift['kind'], offset: Offset): ReferenceShift {
  const agreeing = candidates.map(({ place, shifts }) => ({ place, expected: offset(place), ...nearest(shifts, offset(place)) })).filter(({ distance }) => distance <= agreementM);
  const eastM = median(agreeing.map(({ shift }) => shift[0]));
  const northM = median(agreeing.map(({ shift }) => shift[1]));
  const isConstant = kind === 'constant';
  return {
    kind,
    eastM,
    northM,
    spreadM: median(agreeing.map(({ shift, distance }) => (isConstant ? Math.hypot(shift[0] - eastM, shift[1] - northM) : distance))),
    predictedEastM: isConstant ? 0 : median(agreeing.map(({ expected }) => expected[0])),
    predictedNorthM: isConstant ? 0 : median(agreeing.map(({ expected }) => expected[1])),
    pairs: agreeing.length,
    examined: candidates.length,
  };
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
