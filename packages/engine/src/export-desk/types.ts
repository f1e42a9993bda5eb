import type { GeoNote } from '@plansmith/geo';
import type { FormatId } from '@plansmith/geo/formats';
import type { ExportColumn } from '../exchange/export-layer.ts';

/*
 * What a shell and the export desk say to each other. All of it crosses a worker's border; the bytes do only when they are asked for.
 */

/** A layer of the workspace that is registered. */
export interface ExportableLayer {
  readonly name: string;
  readonly title: string;
  /** Its file; empty where the workspace names none. */
  readonly uri: string;
}

/** What is to be written. */
export interface ExportSettings {
  readonly layer: string;
  /** Extension of the format: `geojson`, `shp`, `fgb`, `gpkg`, `txt`, `xlsx`, … */
  readonly extension: string;
  /** Code of the coordinate system; where absent, the one that the format asks for. */
  readonly epsg?: number;
  /** Of formats that leave it open. */
  readonly encoding?: string;
}

/** What would be saved: written already, as far as nothing stands in the way. */
export interface ExportPreview {
  /** Why nothing can be written. */
  readonly problem?: GeoNote;
  readonly written?: {
    readonly format: FormatId;
    readonly epsg: number;
    readonly featureCount: number;
    readonly columns: readonly ExportColumn[];
    /** Extensions of the files, with the dot; of several one archive is made. */
    readonly extensions: readonly string[];
    readonly byteCount: number;
    readonly notes: readonly GeoNote[];
  };
}

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly chunks: readonly Uint8Array[];
}
