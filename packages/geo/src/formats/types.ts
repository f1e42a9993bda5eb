import type { Bilingual, Result } from '@plansmith/base';
import type { CrsReading, Crs } from '../crs/types.ts';
import type { ResidentTable } from '../kernel/resident-table.ts';
import type { GeoNote } from '../note.ts';
import type { PolygonTable } from '../polygon-table.ts';

export type FormatId = 'geojson' | 'geojsonseq' | 'shapefile' | 'flatgeobuf' | 'geopackage' | 'txt' | 'csv' | 'xlsx' | 'dxf';

/** Dates are ISO texts (`2026-09-30`), times `2026-09-30T08:00:00Z`. Whole numbers beyond 2^53 are texts. */
export type AttributeValue = string | number | boolean | null;
export type Attributes = Readonly<Record<string, AttributeValue>>;

export interface Field {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';
  /** Longest value in the format's own count, where the format limits it. */
  readonly length?: number;
  readonly decimals?: number;
}

/** Bytes that need not be in memory: a file, a Blob, or an array. */
export interface ByteSource {
  readonly size: number;
  /** Bytes from `start` to before `end`, fewer only where the source ends. Rejects where the world refuses. */
  read(start: number, end: number): Promise<Uint8Array>;
  /**
   * Reads bytes from `start` on to where they are wanted, for sources that need no array of their own for that. `place` is asked when they are there: what it gives may
   * have moved until then. Gives how many were read, fewer than fit only where the source ends.
   */
  readInto?(start: number, place: () => Uint8Array): Promise<number>;
}

/** A file to read, with the files beside it that belong to it (.dbf, .prj, .cpg of a shapefile). */
export interface VectorSource {
  /** Name without folders: `parcels.shp`. */
  readonly name: string;
  readonly bytes: ByteSource;
  /** The file of the same base name with another extension (lower case, no dot), whatever case its name is in. */
  sibling(extension: string): Promise<ByteSource | undefined>;
}

export interface ReadOptions {
  /** Overrides what the file says or does not say. */
  readonly encoding?: string;
  /** Names of columns that hold coordinates, where the format leaves them open (csv, xlsx). */
  readonly columns?: { readonly x?: string; readonly y?: string; readonly wkt?: string; readonly id?: string; readonly ring?: string };
  /** Longer names of fields, by the name in the file: what a shapefile's mapping file holds. */
  readonly fieldNames?: Readonly<Record<string, string>>;
  /** Called now and then with the share of the source that is read. */
  readonly onProgress?: (share: number) => void;
  /** Reading stops with the rejection `signal.reason` soon after it aborts. */
  readonly signal?: { readonly aborted: boolean; throwIfAborted(): void };
}

/** A stretch of a layer's features, in file order. */
export interface VectorBatch {
  readonly polygons: PolygonTable;
  /** Attributes of the batch's feature at `index` (0 is the batch's first). Decoded when asked. */
  attributes(index: number): Attributes;
  /** One attribute, for formats that can decode it without the others. */
  attribute?(index: number, name: string): AttributeValue;
  /** The id that the format itself has for a feature (GeoJSON id, FID, 地块编号), apart from its attributes. */
  id(index: number): string | number | undefined;
}

/** A layer of a file, opened: its description is known, its features come in batches. */
export interface VectorLayer {
  readonly name: string;
  /** What the file says of its coordinates; batches hold them as they are. */
  readonly crs: CrsReading;
  readonly fields: readonly Field[];
  /** Number of features where the format tells it beforehand. */
  readonly featureCount: number | undefined;
  /** All features. May be asked for more than once; each time reads anew. */
  batches(): AsyncIterable<VectorBatch>;
  /**
   * All features at once, for formats that can find them in place. Undefined where they are too many for that, and where there is anything to tell of one: then
   * go through `batches`.
   */
  whole?(signal?: ReadOptions['signal']): Promise<VectorSelection | undefined>;
  /** What there is to tell of the layer: complete once a run of `batches` is over. */
  notes(): readonly GeoNote[];
  /**
   * Finds the features whose boxes meet boxes, for formats with an index of their own: the rest of the file need not be read. Boxes are minX, minY,
   * maxX, maxY one after the other, in the layer's own coordinates; a box without extent (minX above maxX) meets none.
   * Undefined where this file has no index, or a damaged one: then all has to be read.
   */
  search?(boxes: Float64Array): Promise<LayerSearch | undefined>;
  /** Reads features that a search of the same file found, maybe in another thread. Undefined where the file is not what its index says: then all has to be read. */
  read?(found: FoundFeatures, signal?: ReadOptions['signal']): Promise<VectorSelection | undefined>;
}

/** Features that an index found: their numbers in the layer, from 0, and where each lies: first byte and the byte behind its last, in the format's own count. */
export interface FoundFeatures {
  readonly numbers: Uint32Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

/** What an index found for boxes. */
export interface LayerSearch extends FoundFeatures {
  /** Features that meet box `b`: those at `starts[b]` to before `starts[b + 1]`, their numbers ascending. */
  readonly starts: Uint32Array;
  /** Reads features of these, each once, their numbers ascending. Undefined where the file is not what its index says: then all has to be read. */
  read(found: FoundFeatures, signal?: ReadOptions['signal']): Promise<VectorSelection | undefined>;
}

/** Texts of many features as they stand in a file, in UTF-8. */
export interface FeatureTexts {
  readonly texts: Uint8Array;
  /** Behind how many bytes each text stops; nothing where there is none. */
  readonly ends: Uint32Array;
  /** 1 where nothing is known of a feature's text: it has to be asked for by itself. */
  readonly doubts: Uint8Array;
}

/** Features of a layer that were asked for by their numbers; places are those in that list. As those of a batch, apart from where their polygons are. */
export interface VectorSelection extends Omit<VectorBatch, 'polygons'> {
  /** To be released by whoever asked. */
  readonly features: ResidentTable;
  /** Texts of one attribute of many features at once, for formats that can; undefined where the attribute may be something else than text. */
  texts?(places: Uint32Array, name: string): FeatureTexts | undefined;
}

/** Why a file cannot be read at all. `encodingAmbiguous` has the candidates, each with the first texts that differ, so that a person can choose. */
export interface FormatFailure {
  readonly code: 'notThisFormat' | 'damaged' | 'incomplete' | 'unsupported' | 'encodingAmbiguous' | 'columnsUnknown';
  readonly note: GeoNote;
  readonly candidates?: readonly { readonly value: string; readonly sample: string }[];
}

export interface WriteOptions {
  /** Shapefile, CSV and TXT: GBK, UTF-8, … */
  readonly encoding?: string;
  /** TXT: decimals of coordinates in metres; 3 where it is absent. */
  readonly coordinateDecimals?: 3 | 4;
}

/** What to write: one layer, its coordinates already in `crs`. */
export interface VectorContent {
  readonly name: string;
  readonly crs: Crs;
  readonly fields: readonly Field[];
  batches(): AsyncIterable<VectorBatch>;
}

export interface WrittenFile {
  /** Extension with the dot, lower case: `.shp`, `.dbf`. */
  readonly extension: string;
  readonly chunks: readonly Uint8Array[];
}

export interface WriteResult {
  readonly files: readonly WrittenFile[];
  /** Everything that the format could not hold: nothing is lost silently. */
  readonly losses: readonly GeoNote[];
}

/** A file format for polygons. All are neutral code: they run in Node and in the browser. */
export interface VectorFormat {
  readonly id: FormatId;
  readonly title: Bilingual;
  /** Lower case, no dot; the first is the one written. */
  readonly extensions: readonly string[];
  /** Whether a file's first bytes (up to 512) say that it is of this format, whatever its name. */
  recognises(head: Uint8Array): boolean;
  open(source: VectorSource, options: ReadOptions): Promise<Result<readonly VectorLayer[], FormatFailure>>;
  /** Absent where the format is only read. */
  write?(content: VectorContent, options: WriteOptions): Promise<WriteResult>;
}
