import { cosineOfDegrees, eccentricity2, radiansPerDegree, sineOfDegrees } from '../ellipsoid.ts';
import type { Crs } from './types.ts';

const secondEccentricity2 = eccentricity2 / (1 - eccentricity2);

/**
 * Plane area in a projected system over area on the ellipsoid, at a place; 1.0019 means that planes there measure 0.19 % too much.
 * Right to 1e-8 within 4 degrees of a Gauss-Kruger system's meridian. Undefined for systems of longitude and latitude, which have no plane.
 * Source: Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), equation 8-11; for Web Mercator from its definition.
 */
export function arealScale(crs: Crs, longitude: number, latitude: number): number | undefined {
  if (crs.kind === 'lonLat') return undefined;
  const sine = sineOfDegrees(latitude);
  const cosine = cosineOfDegrees(latitude);
  if (crs.kind === 'webMercator') {
    const below = 1 - eccentricity2 * sine * sine;
    return (below * below) / ((1 - eccentricity2) * cosine * cosine);
  }
  const tangent2 = (sine * sine) / (cosine * cosine);
  const c = secondEccentricity2 * cosine * cosine;
  const a = (longitude - crs.zone!.centralMeridian) * radiansPerDegree * cosine;
  const a2 = a * a;
  const fourth = 5 - 4 * tangent2 + 42 * c + 13 * c * c - 28 * secondEccentricity2;
  const sixth = 61 - 148 * tangent2 + 16 * tangent2 * tangent2;
  const k = 1 + a2 * ((1 + c) / 2 + a2 * (fourth / 24 + (a2 * sixth) / 720));
  // Gauss-Kruger is conformal: both directions have the same scale.
  return k * k;
}
