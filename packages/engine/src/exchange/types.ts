import type { Bilingual, Json, SpanEdit } from '@plansmith/base';
import type { AnnotatedSchema, Certainty } from '@plansmith/document';
import type { AreaGeometry, GeoNote } from '@plansmith/geo';
import type { Attributes, Field } from '@plansmith/geo/formats';

/*
 * What goes in and out of an import. All of it is plain data that crosses a worker's border.
 */

/** What a file is imported as: records with features (parcels, units), records alone (legacy), or the features of one layer. */
export type ImportTarget = { readonly kind: 'parcels' } | { readonly kind: 'units' } | { readonly kind: 'legacy' } | { readonly kind: 'layer'; readonly name: string };

/** One feature to import: longitude and latitude of CGCS2000, not rounded. */
export interface ImportFeature {
  /** The id that the format itself has, apart from the attributes. */
  readonly id: string | number | undefined;
  readonly attributes: Attributes;
  /** Undefined for a record without polygons. */
  readonly geometry: AreaGeometry | undefined;
}

/** A layer of a file, read whole. */
export interface ImportLayer {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly features: readonly ImportFeature[];
}

/** Says which field of the file goes where; `target: null` leaves a field out on purpose. */
export interface FieldAssignment {
  readonly source: string;
  readonly target: string | null;
}

/** The texts of a workspace (without byte order marks), and the schemas of its kinds by name. */
export interface ImportWorkspace {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  readonly schemas: Readonly<Record<string, AnnotatedSchema>>;
}

export interface ImportRequest {
  readonly target: ImportTarget;
  readonly layer: ImportLayer;
  readonly workspace: ImportWorkspace;
  /** Name of the file, as notes and registrations cite it. */
  readonly sourceName: string;
  /** Assignments given by a person; fields without one are matched by their names. */
  readonly mapping?: readonly FieldAssignment[];
  /** Field of the file that records are matched by; otherwise whatever goes to the id. */
  readonly key?: string;
  /** Id or uri of the inventory that takes new records. */
  readonly into?: string;
}

/** How a field of the file came to its place. `id` is the format's own id. */
export interface FieldMapping {
  readonly source: string;
  /** Field of the record or property of the feature; `declaredAreaM2` is only compared, never stored. */
  readonly target: string;
  readonly title: Bilingual;
  readonly via: 'given' | 'name' | 'title' | 'alias' | 'formatId';
  /** How sure a standard alias is; absent for what was given or has the very name. */
  readonly certainty?: Certainty;
  /** Unit that the source names, where it is not the target's own. */
  readonly unit?: string;
}

export interface UnmappedField {
  readonly source: string;
  /** `computed`: the value follows from the shape; `otherRecord`: it belongs to another document. */
  readonly reason: 'unknown' | 'taken' | 'leftOut' | 'otherRecord' | 'computed';
  /** Field that took the place. */
  readonly by?: string;
}

export interface FieldChange {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

export interface ChangedRecord {
  readonly id: string;
  readonly uri: string;
  readonly fields: readonly FieldChange[];
  /** Present where the shape changed. */
  readonly geometry?: { readonly uri: string; readonly beforeM2: number | null; readonly afterM2: number };
}

export interface AddedRecord {
  readonly id: string;
  /** Files that got it: record first, then layer. */
  readonly uris: readonly string[];
  readonly areaM2: number | null;
  /** Required fields that the file has no value for: a check will ask for them. */
  readonly missing: readonly string[];
}

export interface UnmatchedFeature {
  /** Counted from 1, as people count. */
  readonly record: number;
  readonly id: string | null;
  readonly reason: Bilingual;
}

/** A declared area beside the computed one. */
export interface AreaComparison {
  readonly id: string;
  readonly computedM2: number;
  readonly declaredM2: number;
  readonly differencePct: number;
  /** Unit that the whole column turned out to be in, where it is not square metres. */
  readonly declaredUnit?: 'ha' | 'mu';
}

export interface ImportReport {
  /** `parcels`, `units`, `legacy` or `layer:NAME`. */
  readonly target: string;
  readonly key: { readonly source: string | null; readonly target: string };
  readonly mapping: readonly FieldMapping[];
  readonly unmapped: readonly UnmappedField[];
  readonly added: readonly AddedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly unchanged: readonly string[];
  readonly unmatchedSource: readonly UnmatchedFeature[];
  /** Ids of the workspace that the file does not have. */
  readonly unmatchedWorkspace: readonly string[];
  readonly areas: readonly AreaComparison[];
  /** Everything else there is to tell; an `error` means that something of the file was not taken. */
  readonly notes: readonly GeoNote[];
}

/** What becomes of one file. `edits` are of its present text; a new file has one edit of the empty text. */
export interface FileEdit {
  readonly uri: string;
  readonly isNew: boolean;
  readonly edits: readonly SpanEdit[];
}

export interface PreviewFeature {
  readonly id: string;
  readonly change: 'added' | 'changed' | 'unchanged' | 'unmatched';
  readonly geometry: AreaGeometry;
  /** The present shape, where it changes. */
  readonly before?: AreaGeometry;
}

export interface ImportPlan {
  /** Only files that change, ordered by uri. */
  readonly files: readonly FileEdit[];
  readonly report: ImportReport;
  readonly preview: readonly PreviewFeature[];
  /** Why nothing at all can be imported (a mapping that does not fit, a layer that cannot be read); `files` is then empty. */
  readonly refused?: GeoNote;
}
