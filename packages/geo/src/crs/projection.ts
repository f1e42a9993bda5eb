import proj4 from 'proj4';
import type { PolygonTable } from '../polygon-table.ts';
import { createPatchedMap, type PointMap } from './patches.ts';
import { falseEastingM } from './registry.ts';
import type { Crs, Projection } from './types.ts';

const degreesPerRadian = 180 / Math.PI;
const projections = new WeakMap<Crs, Projection>();

/**
 * The projection of a system: Gauss-Kruger by PROJ's extended transverse Mercator series, Web Mercator on its sphere; agrees with PROJ
 * below 0.1 mm to 4 degrees and more from the meridian. For longitude and latitude there is nothing to do, WGS 84 being taken as CGCS2000.
 * Always the same for a system, so that it may be asked for anew for each point. Results may differ in their last digits (nanometres)
 * between engines: round before comparing them byte for byte.
 */
export function createProjection(crs: Crs): Projection {
  let projection = projections.get(crs);
  if (projection === undefined) {
    projection = newProjection(crs);
    projections.set(crs, projection);
  }
  return projection;
}

function newProjection(crs: Crs): Projection {
  if (crs.kind === 'lonLat') return { crs, toLonLat: () => {}, fromLonLat: () => {} };
  const { toLonLat, fromLonLat } = exactMaps(crs);
  if (crs.zone === undefined) return { crs, toLonLat: forAll(toLonLat), fromLonLat: forAll(fromLonLat) };
  // proj4 takes 0.3 to 0.5 microseconds a point, more than all else that is done to it. Near the meridian, 0 to 60 degrees north,
  // patches take a third or less; at this size they stray by no more than its own last digits, and areas by less than 1e-10.
  const falseEasting = falseEastingM(crs);
  return {
    crs,
    toLonLat: createPatchedMap(toLonLat, { west: falseEasting - 64 * 8192, south: 0, columns: 128, rows: 824, cell: 8192 }),
    fromLonLat: createPatchedMap(fromLonLat, { west: crs.zone.centralMeridian - 5, south: 0, columns: 160, rows: 976, cell: 0.0625 }),
  };
}

/** The maps of a projected system as proj4 computes them, point by point. */
export function exactMaps(crs: Crs): { readonly toLonLat: PointMap; readonly fromLonLat: PointMap } {
  const projection = new proj4.Proj(definitionOf(crs));
  return {
    toLonLat(point) {
      projection.inverse(point);
      keepUsable(point, degreesPerRadian);
    },
    fromLonLat(point) {
      point.x /= degreesPerRadian;
      point.y /= degreesPerRadian;
      keepUsable(point, projection.forward(point) === null ? NaN : 1);
    },
  };
}

function keepUsable(point: { x: number; y: number }, factor: number): void {
  const isUsable = Number.isFinite(point.x) && Number.isFinite(point.y);
  point.x = isUsable ? point.x * factor : NaN;
  point.y = isUsable ? point.y * factor : NaN;
}

function forAll(map: PointMap): (xy: Float64Array) => void {
  const point = { x: 0, y: 0 };
  return (xy) => {
    for (let index = 0; index + 1 < xy.length; index += 2) {
      point.x = xy[index]!;
      point.y = xy[index + 1]!;
      map(point);
      xy[index] = point.x;
      xy[index + 1] = point.y;
    }
  };
}

function definitionOf(crs: Crs): string {
  if (crs.zone === undefined) return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs';
  return `+proj=tmerc +lat_0=0 +lon_0=${crs.zone.centralMeridian} +k=1 +x_0=${falseEastingM(crs)} +y_0=0 +a=6378137 +rf=298.257222101 +units=m +no_defs`;
}

/** A table with the same polygons moved to longitude and latitude, or from there to the projection's system. The table itself stays. */
export function projectTable(table: PolygonTable, projection: Projection, direction: 'toLonLat' | 'fromLonLat'): PolygonTable {
  const xy = table.xy.slice();
  projection[direction](xy);
  return { ...table, xy };
}
