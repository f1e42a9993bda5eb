import { areaM2 } from './area.ts';
import { polygonsOf } from './bbox.ts';
import { cosineOfDegrees, eccentricity2, radiansPerDegree, semiMajorM, sineOfDegrees } from './ellipsoid.ts';
import type { AreaGeometry, LonLat } from './types.ts';

/** Longest piece of an edge, degrees: keeps the mid-latitude formula right to 1e-7. */
const pieceDegrees = 0.05;

/** Length of all rings on the CGCS2000 ellipsoid in metres, holes included; edges are straight in longitude and latitude. Relative error below 1e-7. */
export function perimeterM(geometry: AreaGeometry): number {
  let length = 0;
  for (const polygon of polygonsOf(geometry)) {
    for (const ring of polygon) {
      let last = ring[ring.length - 1];
      for (const point of ring) {
        length += edgeLengthM(last!, point);
        last = point;
      }
    }
  }
  return length;
}

/** Twice the area over the perimeter, metres: about the width of a long strip. 0 for a shape without extent. */
export function meanWidthM(geometry: AreaGeometry): number {
  const length = perimeterM(geometry);
  return length === 0 ? 0 : (2 * areaM2(geometry)) / length;
}

function edgeLengthM([lon, lat]: LonLat, [nextLon, nextLat]: LonLat): number {
  const run = nextLon - lon;
  const rise = nextLat - lat;
  const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(run), Math.abs(rise)) / pieceDegrees));
  let length = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const middle = lat + (rise * (piece + 0.5)) / pieces;
    const sine = sineOfDegrees(middle);
    const below = 1 - eccentricity2 * sine * sine;
    const prime = semiMajorM / Math.sqrt(below);
    const meridian = (prime * (1 - eccentricity2)) / below;
    const north = meridian * rise;
    const east = prime * cosineOfDegrees(middle) * run;
    length += Math.sqrt(north * north + east * east);
  }
  return (length * radiansPerDegree) / pieces;
}
