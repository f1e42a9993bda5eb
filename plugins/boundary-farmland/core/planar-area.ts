import { bboxOf, tableOf, type AreaGeometry } from '@plansmith/geo';
import { createProjection, gaussKrugerSystem, planarAreaM2, projectTable, type Crs, type Projection } from '@plansmith/geo/crs';

/** Area of a polygon in the plane of its own 3-degree zone. */
export interface PlanarArea {
  readonly crs: Crs;
  readonly areaM2: number;
}

const zoneWidthDegrees = 3;
const projections = new Map<number, Projection>();
const known = new WeakMap<AreaGeometry, PlanarArea>();

/** Undefined outside the zones that CGCS2000 has (75°E to 135°E). */
export function planarAreaInZone(geometry: AreaGeometry): PlanarArea | undefined {
  let area = known.get(geometry);
  if (area) return area;
  const [west, , east] = bboxOf(geometry);
  const centralMeridian = zoneWidthDegrees * Math.round((west + east) / 2 / zoneWidthDegrees);
  const crs = gaussKrugerSystem({ widthDegrees: zoneWidthDegrees, centralMeridian, hasPrefix: false });
  if (!crs) return undefined;
  let projection = projections.get(crs.epsg);
  if (!projection) projections.set(crs.epsg, (projection = createProjection(crs)));
  area = { crs, areaM2: planarAreaM2(projectTable(tableOf([geometry]), projection, 'fromLonLat'), 0) };
  known.set(geometry, area);
  return area;
}
