import type { AreaGeometry, BoundingBox } from './types.ts';

/** The smallest box around a geometry. */
export function bboxOf(geometry: AreaGeometry): BoundingBox {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const polygon of polygonsOf(geometry)) {
    // Holes too: in a broken polygon they may stick out.
    for (const ring of polygon) {
      for (const [lon, lat] of ring) {
        if (lon < west) west = lon;
        if (lon > east) east = lon;
        if (lat < south) south = lat;
        if (lat > north) north = lat;
      }
    }
  }
  return [west, south, east, north];
}

/** The polygons of a geometry, each a list of rings: outline first, then holes. */
export function polygonsOf(geometry: AreaGeometry): Extract<AreaGeometry, { type: 'MultiPolygon' }>['coordinates'] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
