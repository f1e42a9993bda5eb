import { createScratch, kernel, kernelDoubles, scratchFor } from '../kernel/kernel.ts';
import type { PolygonTable } from '../polygon-table.ts';

/** Where plain features of a table stand among `plainTable`'s. */
export interface PlainPlaces {
  /** Of `plainTable`, as which the places were noted; they are void when it has been emptied since. */
  filling: number;
  /** By feature; -1 where it is not there. */
  places: Int32Array;
}

export function noPlaces(): PlainPlaces {
  return { filling: 0, places: new Int32Array(0) };
}

/** A table with the turns of its rings, and where its features are in the kernel: see `PreparedTable`. */
interface TurnedTable {
  readonly table: PolygonTable;
  readonly turns: Int8Array;
  readonly plain: PlainPlaces;
}

/** A table of the kernel with plain features that were asked for. Those of layers are asked for again and again, so they stay until its memory is used up; then it is emptied. */
export const plainTable = kernel.createTable();

/** A plain feature takes a few kilobytes at most: see `largeVertexCount`. */
const blockBytes = 1 << 20;
const mostBlocks = 32;
const blocks: number[] = [];
let block = 0;
let used = 0;
let filling = 1;
const rings = createScratch();

/** Place of a feature, whose form is `plain`, in `plainTable`; good until another one is asked for. */
export function plainPlace({ table, turns, plain }: TurnedTable, feature: number): number {
  if (plain.filling === filling) {
    const place = plain.places[feature]!;
    if (place >= 0) return place;
  }
  const place = addFeature(table, turns, feature);
  if (plain.filling !== filling) {
    plain.filling = filling;
    if (plain.places.length !== table.featureCount) plain.places = new Int32Array(table.featureCount);
    plain.places.fill(-1);
  }
  return (plain.places[feature] = place);
}

function addFeature({ xy: from, featureStarts, partStarts, ringStarts }: PolygonTable, turns: Int8Array, feature: number): number {
  const firstRing = partStarts[featureStarts[feature]!]!;
  const endRing = partStarts[featureStarts[feature + 1]!]!;
  const first = 2 * ringStarts[firstRing]!;
  const end = 2 * ringStarts[endRing]!;
  const xyAt = roomFor(8 * (end - first));
  const ringsAt = scratchFor(rings, 16 * (endRing - firstRing));
  const doubles = kernelDoubles();
  for (let index = first, to = xyAt / 8; index < end; index++) doubles[to++] = from[index]!;
  for (let ring = firstRing, to = ringsAt / 8; ring < endRing; ring++) {
    doubles[to++] = ringStarts[ring + 1]! - ringStarts[ring]!;
    doubles[to++] = turns[ring]!;
  }
  kernel.addPlainFeature(plainTable, endRing - firstRing, ringsAt, xyAt);
  return kernel.tableFeatures(plainTable) - 1;
}

/** Address of a stretch of a block. */
function roomFor(bytes: number): number {
  if (used + bytes > blockBytes) {
    used = 0;
    if (++block === mostBlocks) {
      block = 0;
      kernel.clearTable(plainTable);
      filling++;
    }
  }
  blocks[block] ??= kernel.allocate(blockBytes);
  used += bytes;
  return blocks[block]! + used - bytes;
}
