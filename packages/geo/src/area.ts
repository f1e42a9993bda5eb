import { authalicQ, radiansPerDegree, semiMinorM2 } from './ellipsoid.ts';
import { measureArea, type MeasuredArea } from './overlay/measure.ts';
import { prepareGeometry } from './overlay/prepared-table.ts';
import type { AreaGeometry, LonLat } from './types.ts';

const known = new WeakMap<AreaGeometry, MeasuredArea>();

/** `areaM2` with the bound of its error. */
export function areaWithError(geometry: AreaGeometry): MeasuredArea {
  let area = known.get(geometry);
  if (area === undefined) known.set(geometry, (area = measureArea(prepareGeometry(geometry), 0)));
  return area;
}

/**
 * Area on the CGCS2000 ellipsoid in m2, edges being straight in longitude and latitude: outlines minus holes, in whatever
 * direction the rings run. Bit-identical on every engine. Rings that cross or cover each other have their even-odd meaning: a place
 * counts where a ray from it meets the rings an odd number of times. The geometry must not cross the 180th meridian.
 * Source: the survey rule's formula, rules "Conventions, Area".
 */
export function areaM2(geometry: AreaGeometry): number {
  return areaWithError(geometry).areaM2;
}

/** Area of one ring, positive where it runs counter-clockwise. The ring may repeat its first point at the end or not. */
export function signedRingAreaM2(ring: readonly LonLat[]): number {
  const first = ring[0];
  if (first === undefined) return 0;
  // Measured from the first point's parallel, not from the equator: less to cancel.
  const base = authalicQ(first[1]);
  let [lon, lat] = ring[ring.length - 1]!;
  let q = authalicQ(lat) - base;
  let sum = 0;
  for (const [nextLon, nextLat] of ring) {
    const nextQ = authalicQ(nextLat) - base;
    if (nextLon !== lon) {
      const rise = nextLat - lat;
      // Simpson's rule, in pieces of at most one degree: right to 1e-10 of the strip below the edge.
      const pieces = Math.max(1, Math.ceil(Math.abs(rise)));
      let mean = 0;
      let lower = q;
      for (let piece = 1; piece <= pieces; piece++) {
        const upper = piece === pieces ? nextQ : authalicQ(lat + (rise * piece) / pieces) - base;
        const middle = authalicQ(lat + (rise * (piece - 0.5)) / pieces) - base;
        mean += lower + 4 * middle + upper;
        lower = upper;
      }
      sum -= ((nextLon - lon) * mean) / (6 * pieces);
    }
    lon = nextLon;
    lat = nextLat;
    q = nextQ;
  }
  return sum * radiansPerDegree * semiMinorM2;
}
