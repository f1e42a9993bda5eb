import type { CrsReading } from '../crs/types.ts';
import type { Field } from '../formats/types.ts';
import type { GeoNote } from '../note.ts';

/*
 * A layer that was read from text, kept in binary so that a second run need not read the text again. All numbers little endian.
 *
 *   magic      8 bytes
 *   blocks     for each batch of the reading: its coordinates (x0, y0, x1, y1, … as float64), then its rows as UTF-8 JSON, padded to 8 bytes
 *   tables     featureStarts, partStarts, ringStarts (uint32, of the whole layer, each padded to 8 bytes)
 *   tree       packed R-tree over the boxes of the features, as flatbush keeps it; absent for a layer without features
 *   summary    UTF-8 JSON: see `CacheSummary`
 *   end        length of the summary as float64, then the magic again: a file cut short is known by its missing end
 */

/** Counts up with every change of the layout or of what readers make of a text. */
export const cacheMagic = 'PSLAYER1';

export interface CacheSummary {
  readonly name: string;
  readonly crs: CrsReading;
  readonly fields: readonly Field[];
  readonly notes: readonly GeoNote[];
  readonly featureCount: number;
  /** Bytes where the sections begin. */
  readonly sections: { readonly featureStarts: number; readonly partStarts: number; readonly ringStarts: number; readonly tree: number; readonly treeBytes: number };
  readonly partCount: number;
  readonly ringCount: number;
  readonly blocks: readonly CacheBlock[];
}

export interface CacheBlock {
  /** First feature and first vertex of the block in the layer. */
  readonly feature: number;
  readonly vertex: number;
  /** Bytes where its coordinates and its rows begin, and length of the rows. */
  readonly xy: number;
  readonly rows: number;
  readonly rowsBytes: number;
}

/** A row of a block: the format's own id of a feature (null for none) and its attributes, values in the order of the summary's fields where they are all there is. */
export type CacheRow = readonly [id: string | number | null, attributes: Readonly<Record<string, unknown>>];

export const wordBytes = 8;

/** Bytes up to the next multiple of 8. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / wordBytes) * wordBytes;
}
