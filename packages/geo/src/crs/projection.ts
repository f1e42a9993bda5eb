import proj4 from 'proj4';
import type { PolygonTable } from '../polygon-table.ts';
import { falseEastingM } from './registry.ts';
import type { Crs, Projection } from './types.ts';

const degreesPerRadian = 180 / Math.PI;
const projections = new WeakMap<Crs, Projection>();

/**
 * The projection of a system: Gauss-Kruger by PROJ's extended transverse Mercator series (below 0.1 mm to 4 degrees and more from
 * the meridian), Web Mercator on its sphere. For longitude and latitude there is nothing to do, WGS 84 being taken as CGCS2000.
 * Always the same for a system, so that it may be asked for anew for each point. Results may differ in their last digits (nanometres) between engines: round before comparing them byte for byte.
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
  const definition = definitionOf(crs);
  if (definition === undefined) return { crs, toLonLat: () => {}, fromLonLat: () => {} };
  const projection = new proj4.Proj(definition);
  // One point for all calls: proj4's own converter makes four objects for each.
  const point = { x: 0, y: 0 };
  return {
    crs,
    toLonLat(xy) {
      for (let index = 0; index + 1 < xy.length; index += 2) {
        point.x = xy[index]!;
        point.y = xy[index + 1]!;
        projection.inverse(point);
        const isUsable = Number.isFinite(point.x) && Number.isFinite(point.y);
        xy[index] = isUsable ? point.x * degreesPerRadian : NaN;
        xy[index + 1] = isUsable ? point.y * degreesPerRadian : NaN;
      }
    },
    fromLonLat(xy) {
      for (let index = 0; index + 1 < xy.length; index += 2) {
        point.x = xy[index]! / degreesPerRadian;
        point.y = xy[index + 1]! / degreesPerRadian;
        const isUsable = projection.forward(point) !== null && Number.isFinite(point.x) && Number.isFinite(point.y);
        xy[index] = isUsable ? point.x : NaN;
        xy[index + 1] = isUsable ? point.y : NaN;
      }
    },
  };
}

function definitionOf(crs: Crs): string | undefined {
  if (crs.kind === 'lonLat') return undefined;
  if (crs.kind === 'webMercator') return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs';
  return `+proj=tmerc +lat_0=0 +lon_0=${crs.zone!.centralMeridian} +k=1 +x_0=${falseEastingM(crs)} +y_0=0 +a=6378137 +rf=298.257222101 +units=m +no_defs`;
}

/** A table with the same polygons moved to longitude and latitude, or from there to the projection's system. The table itself stays. */
export function projectTable(table: PolygonTable, projection: Projection, direction: 'toLonLat' | 'fromLonLat'): PolygonTable {
  const xy = table.xy.slice();
  projection[direction](xy);
  return { ...table, xy };
}
