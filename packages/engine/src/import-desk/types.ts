import type { GeoNote } from '@plansmith/geo';
import type { CrsReading } from '@plansmith/geo/crs';
import type { Field, FormatId, ReadOptions } from '@plansmith/geo/formats';
import type { Bilingual } from '@plansmith/base';
import type { TextChanges } from '../text-changes.ts';
import type { FieldAssignment, ImportReport, ImportTarget, PreviewFeature } from '../exchange/types.ts';

/*
 * What a shell and the import desk say to each other. All of it crosses a worker's border; the files themselves cross as Blobs, unread.
 */

/** A file that a person gave: a File of the browser, or anything that is sliced like one. */
export interface GivenFile {
  readonly name: string;
  readonly content: { readonly size: number; slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> } };
}

/** What a person chose so far. What is absent is taken from the files, or asked for. */
export interface ImportSettings {
  /** Name of the file to read, where several were given that do not belong together. */
  readonly file?: string;
  readonly layer?: string;
  readonly encoding?: string;
  readonly columns?: NonNullable<ReadOptions['columns']>;
  /** Code of the coordinate system, in place of what the file says. */
  readonly epsg?: number;
  readonly target?: ImportTarget;
  readonly key?: string;
  readonly into?: string;
  readonly mapping?: readonly FieldAssignment[];
}

/** What stands in the way of an import, and which setting is about it. */
export interface ImportProblem {
  readonly about: 'file' | 'encoding' | 'columns' | 'layer' | 'crs' | 'plan';
  readonly note: GeoNote;
  /** Of encodings their names, of columns `ImportSettings.columns` as JSON, each with what would be read. */
  readonly candidates?: readonly { readonly value: string; readonly sample: string }[];
}

export interface ImportField extends Field {
  /** The first value that is not empty, as text; empty where the first features have none. */
  readonly sample: string;
}

/** A layer of the file, as far as it is known before it is read whole. */
export interface ImportLayerOutline {
  readonly name: string;
  readonly featureCount: number | undefined;
  readonly fields: readonly ImportField[];
  readonly crs: CrsReading;
  /** Coordinates of the first features as they stand in the file: minX, minY, maxX, maxY. */
  readonly extent: readonly [number, number, number, number] | undefined;
}

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly unmatchedSource: number;
  readonly unmatchedWorkspace: number;
}

/** What the import would do. Lists of the report and shapes hold the first `mostRows` and `mostVertices`; the counts count all. */
export interface PlannedImport {
  readonly target: ImportTarget;
  readonly report: ImportReport;
  readonly counts: ImportCounts;
  readonly files: readonly { readonly uri: string; readonly isNew: boolean }[];
  /** Places that a field of the file may go to. */
  readonly targetFields: readonly { readonly name: string; readonly title: Bilingual }[];
  readonly features: readonly PreviewFeature[];
  /** Shapes that were left out of `features`. */
  readonly featuresLeftOut: number;
  /** Equal for imports that do the same to the same texts. */
  readonly fingerprint: string;
}

/** How far an import came with the settings: everything that is known, up to the first thing that stands in the way. */
export interface ImportPreview {
  /** Names of the files that can be read by themselves. */
  readonly files: readonly string[];
  readonly file: string;
  readonly format?: { readonly id: FormatId; readonly title: Bilingual };
  readonly layers: readonly { readonly name: string; readonly featureCount: number | undefined }[];
  readonly layer?: ImportLayerOutline;
  /** Code of the system that the coordinates were taken to be in. */
  readonly epsg?: number;
  /** Layers of the workspace that can be imported into. */
  readonly workspaceLayers: readonly { readonly name: string; readonly title: string }[];
  /** Inventories that can take new records: ids with titles. */
  readonly inventories: readonly { readonly id: string; readonly title: string }[];
  /** Codes of the systems that the workspace says it uses. */
  readonly workspaceSystems: readonly number[];
  readonly problem?: ImportProblem;
  /** What there is to tell of the file and its coordinates. */
  readonly notes: readonly GeoNote[];
  /** Present once the layer was read; where `problem` is about the plan, it has the mapping and nothing else. */
  readonly plan?: PlannedImport;
}

/** An import as edits of the texts as they stand. */
export interface ImportEdits extends TextChanges {
  readonly fingerprint: string;
}
