import { areaM2, geodesicM, type LonLat } from '@plansmith/geo';
import type { Query } from '@plansmith/plugin';

export interface MeasureRequest {
  readonly points: readonly LonLat[];
  /** Whether the line comes back to its first point and encloses an area. */
  readonly closed: boolean;
}

export interface Measured {
  /** Length of the line, back to its start where it is closed, geodesics from point to point. */
  readonly lengthM: number;
  /** On the CGCS2000 ellipsoid, as every area of the plan is measured; null where none is enclosed. A line that crosses itself has its even-odd area. */
  readonly areaM2: number | null;
}

/** Length and area of a line drawn on the map. Asked of the engine, so that it measures as rules do. */
export const measureQuery: Query<MeasureRequest, Measured> = {
  id: 'map/measure',
  answer(_model, { points, closed }) {
    const ends = closed && points.length > 2 ? [...points, points[0]!] : points;
    let lengthM = 0;
    for (let index = 1; index < ends.length; index++) {
      const [lon, lat] = ends[index - 1]!;
      const [nextLon, nextLat] = ends[index]!;
      lengthM += geodesicM(lon, lat, nextLon, nextLat);
    }
    return { lengthM, areaM2: closed && points.length > 2 ? areaM2({ type: 'Polygon', coordinates: [ends] }) : null };
  },
};
