import type { Json, Span } from '@plansmith/base';

/** [lon, lat] in degrees. */
export type LonLat = readonly [number, number];

export interface PolygonGeometry {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly LonLat[])[];
}

export interface MultiPolygonGeometry {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly LonLat[])[])[];
}

export type AreaGeometry = PolygonGeometry | MultiPolygonGeometry;

/** [west, south, east, north]. */
export type BoundingBox = readonly [number, number, number, number];

/** A feature of a layer, with the places of its text, so that findings can land on it. Identity is kept while its text did not change. */
export interface GeoFeature {
  /** `id` of the feature, or `properties.id`; features without one get `#` and their index, and a problem. */
  readonly id: string;
  readonly properties: Readonly<Record<string, Json>>;
  readonly geometry: AreaGeometry;
  readonly bbox: BoundingBox;
}

/** Something wrong with a layer file. The catalogue `geoMessages` has a text for each code. */
export interface GeoProblem {
  readonly code:
    | 'notJson'
    | 'notFeatureCollection'
    | 'missingId'
    | 'duplicateId'
    | 'unsupportedGeometry'
    | 'badCoordinates'
    | 'openRing'
    | 'selfCrossing'
    | 'unknownCrs'
    | 'outOfRange';
  readonly span: Span;
  readonly featureId?: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A layer ready for overlay. Immutable. */
export interface GeoLayer {
  readonly features: readonly GeoFeature[];
  feature(id: string): GeoFeature | undefined;
  /** Features whose box meets `box`, in file order. */
  search(box: BoundingBox): readonly GeoFeature[];
}

/** A GeoJSON file, read with the place of every feature. */
export interface GeoDocument {
  readonly layer: GeoLayer;
  readonly problems: readonly GeoProblem[];
  /** Span of a feature's text and of its id's value (quotes included). */
  spanOf(id: string): { readonly feature: Span; readonly id: Span | undefined } | undefined;
}
