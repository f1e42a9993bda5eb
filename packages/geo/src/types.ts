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

/**
 * Polygons of many features as flat numbers: what formats fill, projections move and overlays read, without an object for each vertex.
 * A feature has parts (polygons), a part has rings (outline first, then holes), a ring has vertices and is closed: its last vertex
 * repeats its first. A feature without polygons has no part. Coordinates are x (longitude or easting), then y (latitude or northing).
 */
export interface PolygonTable {
  readonly featureCount: number;
  /** x0, y0, x1, y1, … of all vertices. */
  readonly xy: Float64Array;
  /** First vertex of each ring, and behind the last ring the number of vertices. */
  readonly ringStarts: Uint32Array;
  /** First ring of each part, and behind the last part the number of rings. */
  readonly partStarts: Uint32Array;
  /** First part of each feature, and behind the last feature the number of parts. */
  readonly featureStarts: Uint32Array;
}

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
  /** In file order. */
  readonly features: readonly GeoFeature[];
  /** The first feature with this id. */
  feature(id: string): GeoFeature | undefined;
  /** Features whose box meets `box`, in file order. */
  search(box: BoundingBox): readonly GeoFeature[];
  /** The polygons of `features` as flat numbers, in file order, with nothing else of them. Made anew at each call: a fraction of what `features` costs to decode and to hold. */
  polygons(): PolygonTable;
  /** Set for a layer that is read in place from its file: `features` decodes all of it, `search` only what it finds. */
  readonly inPlace?: true;
  /** Of a layer read in place: what lies near a box, or may, and could not be read. */
  unusable?(box: BoundingBox): readonly UnusableFeature[];
  /** Of a layer read in place: how many features its file holds, usable or not. */
  readonly featureCount?: number;
  /** Of a layer read in place: how many features have been decoded so far. */
  readonly decoded?: number;
}

/** A feature of a layer read in place that cannot be measured. */
export interface UnusableFeature {
  /** `#` and its number in the file, from 0, where it has no id. */
  readonly id: string;
  readonly why: 'damaged' | 'notFinite' | 'otherGeometry' | 'outOfRange';
}

/** A GeoJSON file, read with the place of every feature. */
export interface GeoDocument {
  /** Every feature that can be measured; those left out (no polygon, unusable coordinates) each have a problem. Same identity while nothing changed. */
  readonly layer: GeoLayer;
  /** In text order. */
  readonly problems: readonly GeoProblem[];
  /** EPSG code that the `crs` member names (CRS84 counts as 4326); undefined where the member is absent or not known. */
  readonly epsg: number | undefined;
  /** Span of a feature's text and of its id's value (quotes included). Answers for features that are not in `layer`, too. */
  spanOf(id: string): { readonly feature: Span; readonly id: Span | undefined } | undefined;
}

/** Area that a polygon shares with the union of a layer: where features cover each other, the place counts once. */
export interface LayerOverlap {
  /** Never above the polygon's own area. */
  readonly areaM2: number;
  /** Sum over the features; above `areaM2` where features cover each other inside the polygon. */
  readonly sumM2: number;
  /** Each feature that shares some of the polygon, in file order. */
  readonly parts: readonly { readonly id: string; readonly areaM2: number }[];
}

/** A shape to show for an area. `areaM2` comes from the exact integral; `geometry` is undefined where the shape is empty or thinner than its last decimal. */
export interface AreaWitness {
  readonly areaM2: number;
  readonly geometry: AreaGeometry | undefined;
  readonly undecided?: undefined;
}

/** The integral and the shape that was built to show it have different areas: neither is to be trusted. Never to be read as "no overlap". */
export interface Disagreement {
  readonly undecided: 'disagreement';
  readonly areaM2: number;
  readonly shapeM2: number;
}

export type Witness = AreaWitness | Disagreement;
