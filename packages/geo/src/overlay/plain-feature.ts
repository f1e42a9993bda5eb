import { createScratch, kernel, kernelDoubles, scratchFor, type Scratch } from '../kernel/kernel.ts';
import type { PolygonTable } from '../polygon-table.ts';

/** A table of the kernel that holds one plain feature at a time. */
export interface PlainSlot {
  readonly table: number;
  readonly xy: Scratch;
  readonly rings: Scratch;
}

export function createPlainSlot(): PlainSlot {
  return { table: kernel.createTable(), xy: createScratch(), rings: createScratch() };
}

/** A table with the turns of its rings: see `PreparedTable`. */
interface TurnedTable {
  readonly table: PolygonTable;
  readonly turns: Int8Array;
}

/** Copies a feature whose form is `plain` into a slot. */
export function fillPlainSlot({ table, xy, rings }: PlainSlot, { table: { xy: from, featureStarts, partStarts, ringStarts }, turns }: TurnedTable, feature: number): void {
  const firstRing = partStarts[featureStarts[feature]!]!;
  const endRing = partStarts[featureStarts[feature + 1]!]!;
  const first = 2 * ringStarts[firstRing]!;
  const end = 2 * ringStarts[endRing]!;
  const xyAt = scratchFor(xy, 8 * (end - first));
  const ringsAt = scratchFor(rings, 16 * (endRing - firstRing));
  const doubles = kernelDoubles();
  for (let index = first, to = xyAt / 8; index < end; index++) doubles[to++] = from[index]!;
  for (let ring = firstRing, to = ringsAt / 8; ring < endRing; ring++) {
    doubles[to++] = ringStarts[ring + 1]! - ringStarts[ring]!;
    doubles[to++] = turns[ring]!;
  }
  kernel.clearTable(table);
  kernel.addPlainFeature(table, endRing - firstRing, ringsAt, xyAt);
}
