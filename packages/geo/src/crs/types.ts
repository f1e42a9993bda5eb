import type { Bilingual } from '@plansmith/base';
import type { GeoNote } from '../note.ts';

/** A coordinate reference system that this product can take polygons from. */
export interface Crs {
  readonly epsg: number;
  readonly kind: 'lonLat' | 'gaussKruger' | 'webMercator';
  readonly title: Bilingual;
  /** Of Gauss-Kruger systems: width of the zone in degrees, its central meridian in degrees, and the zone number before the easting where there is one. */
  readonly zone?: { readonly widthDegrees: 3 | 6; readonly centralMeridian: number; readonly prefix: number | undefined };
}

/** What a file says of its coordinates. */
export type CrsReading =
  | { readonly status: 'known'; readonly crs: Crs; readonly notes: readonly GeoNote[] }
  /** Recognised, and not to be used: another datum (Xian 80, Beijing 54), an encrypted one (GCJ-02, BD-09). The note has the reason and the way out. */
  | { readonly status: 'refused'; readonly notes: readonly [GeoNote, ...GeoNote[]] }
  /** It says something that nobody here knows. To be asked for, never guessed. `notes` has the reason where there is more to say than that. */
  | { readonly status: 'unknown'; readonly text: string; readonly notes?: readonly GeoNote[] }
  /** It says nothing. To be asked for, never guessed. */
  | { readonly status: 'absent' };

/**
 * Moves coordinates between a system and CGCS2000 longitude and latitude, both ways in place. A position that the projection
 * cannot hold (too far from the central meridian, not a number) becomes NaN, NaN.
 */
export interface Projection {
  readonly crs: Crs;
  /** x, y pairs to longitude, latitude in degrees. */
  toLonLat(xy: Float64Array): void;
  fromLonLat(xy: Float64Array): void;
}
