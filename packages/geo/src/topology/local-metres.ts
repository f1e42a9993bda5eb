import { cosineOfDegrees, eccentricity2, radiansPerDegree, semiMajorM, sineOfDegrees } from '../ellipsoid.ts';
import type { LonLat } from '../types.ts';

/** Metres on the ellipsoid for a degree of longitude and of latitude at a latitude. */
export function metresPerDegreeAt(latitude: number): readonly [number, number] {
  const sine = sineOfDegrees(Math.max(-90, Math.min(90, latitude)));
  const below = 1 - eccentricity2 * sine * sine;
  const prime = semiMajorM / Math.sqrt(below);
  return [prime * cosineOfDegrees(Math.max(-90, Math.min(90, latitude))) * radiansPerDegree, ((prime * (1 - eccentricity2)) / below) * radiansPerDegree];
}

/** Way from one place to another, metres east and north on the plane laid at the first: good for distances of metres. */
export function localMetres(from: LonLat, to: LonLat): readonly [number, number] {
  const [perLon, perLat] = metresPerDegreeAt(from[1]);
  return [(to[0] - from[0]) * perLon, (to[1] - from[1]) * perLat];
}
