import Flatbush from 'flatbush';
import { prepareTable, type PreparedTable } from '../overlay/prepared-table.ts';
import type { PolygonTable } from '../polygon-table.ts';
import { duplicatesOf, type DuplicateFeature } from './duplicates.ts';
import { gapsOf, type LayerGap } from './layer-gaps.ts';
import { forEachNearPair, overlapOf, type FeatureOverlap } from './layer-pairs.ts';
import { metresPerDegreeAt } from './local-metres.ts';
import { ringProblems, type RingProblem } from './ring-problems.ts';
import { addMismatches, type VertexMismatch } from './vertex-mismatches.ts';

export interface TopologyOptions {
  /** Distance within which borders of neighbours are meant to be one, for mismatches; 0 leaves mismatches out. */
  readonly toleranceM: number;
  /** Overlaps and gaps of at most this area are not told; 0.001 m2 where not given. */
  readonly noiseM2?: number;
  /** Overlaps and gaps of at most this mean width are not told; 0.0005 m, the resolution of shapes, where not given. */
  readonly noiseWidthM?: number;
  /** Holes wider than this are meant to be there (a lake, a quarter that is not planned) and not told; no limit where not given. */
  readonly maxGapWidthM?: number;
}

/** What is wrong with a layer. Features are told by their index in the table. */
export interface LayerTopology {
  readonly invalid: readonly { readonly index: number; readonly problems: readonly RingProblem[] }[];
  /** By `a`, then `b`; duplicates left out. */
  readonly overlaps: readonly FeatureOverlap[];
  readonly gaps: readonly LayerGap[];
  readonly duplicates: readonly DuplicateFeature[];
  readonly mismatches: readonly VertexMismatch[];
}

/**
 * Checks the polygons of a layer in longitude and latitude against themselves and each other. Work grows with the number of features and of neighbours that they have.
 * Features whose coordinates are no positions are told as invalid and otherwise left out. Never throws.
 */
export function layerTopology(table: PolygonTable, options: TopologyOptions): LayerTopology {
  const { toleranceM, noiseM2 = 0.001, noiseWidthM = 0.0005, maxGapWidthM = Infinity } = options;
  const prepared = prepareTable(table);
  const index = indexOf(prepared);
  const invalid = Array.from({ length: table.featureCount }, (_, feature) => ({ index: feature, problems: ringProblems(table, feature) })).filter(({ problems }) => problems.length > 0);
  const duplicates = duplicatesOf(table);
  if (index === undefined) return { invalid, overlaps: [], gaps: [], duplicates, mismatches: [] };
  const same = new Map(duplicates.map(({ a, b }) => [b, a]));
  const overlaps: FeatureOverlap[] = [];
  const mismatches: VertexMismatch[] = [];
  forEachNearPair(prepared, index, reachOf(prepared, toleranceM), (a, b) => {
    const overlap = (same.get(b) ?? b) === (same.get(a) ?? a) ? undefined : overlapOf(prepared, a, b, { noiseM2, noiseWidthM });
    if (overlap !== undefined) overlaps.push(overlap);
    if (toleranceM > 0) {
      addMismatches(prepared, a, b, toleranceM, mismatches);
      addMismatches(prepared, b, a, toleranceM, mismatches);
    }
  });
  const gaps = gapsOf(prepared, index).filter(({ areaM2, widthM }) => areaM2 > noiseM2 && widthM > noiseWidthM && widthM <= maxGapWidthM);
  return { invalid, overlaps, gaps, duplicates, mismatches };
}

function indexOf({ boxes }: PreparedTable): Flatbush | undefined {
  if (boxes.length === 0) return undefined;
  const index = new Flatbush(boxes.length / 4);
  for (let at = 0; at < boxes.length; at += 4) index.add(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!);
  index.finish();
  return index;
}

/** A distance in degrees of longitude and latitude, where degrees of longitude are shortest in the layer. */
function reachOf({ boxes }: PreparedTable, distanceM: number): readonly [number, number] {
  let farthest = 0;
  for (let at = 0; at < boxes.length; at += 4) if (boxes[at]! <= boxes[at + 2]!) farthest = Math.max(farthest, Math.abs(boxes[at + 1]!), Math.abs(boxes[at + 3]!));
  const [perLon] = metresPerDegreeAt(Math.min(89, farthest));
  return [distanceM / perLon, distanceM / metresPerDegreeAt(0)[1]];
}
