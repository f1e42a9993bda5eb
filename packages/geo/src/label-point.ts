import { signedRingAreaM2 } from './area.ts';
import { polygonsOf } from './bbox.ts';
import type { AreaGeometry, LonLat } from './types.ts';

type Rings = readonly (readonly LonLat[])[];

/** A point well inside the largest part of a geometry, where a label may stand: the middle of the widest stretch at the height of its centroid. */
export function labelPoint(geometry: AreaGeometry): LonLat {
  const polygons = polygonsOf(geometry);
  let largest: Rings = polygons[0] ?? [];
  let largestArea = -1;
  for (const rings of polygons) {
    const area = Math.abs(signedRingAreaM2(rings[0] ?? []));
    if (area > largestArea) {
      largest = rings;
      largestArea = area;
    }
  }
  const lat = centroidLatitude(largest[0] ?? []);
  return [middleOfWidestStretch(largest, lat), lat];
}

function centroidLatitude(ring: readonly LonLat[]): number {
  const first = ring[0];
  if (first === undefined) return 0;
  const [originLon, originLat] = first;
  let doubleArea = 0;
  let moment = 0;
  let [lastLon, lastLat] = ring[ring.length - 1]!;
  for (const [lon, lat] of ring) {
    const cross = (lastLon - originLon) * (lat - originLat) - (lon - originLon) * (lastLat - originLat);
    doubleArea += cross;
    moment += cross * (lastLat + lat - 2 * originLat);
    lastLon = lon;
    lastLat = lat;
  }
  return doubleArea === 0 ? originLat : originLat + moment / (3 * doubleArea);
}

function middleOfWidestStretch(rings: Rings, lat: number): number {
  const crossings: number[] = [];
  for (const ring of rings) {
    let last = ring[ring.length - 1]!;
    for (const point of ring) {
      // Half open, so that a vertex at this height counts once.
      if (last[1] <= lat !== point[1] <= lat) crossings.push(last[0] + ((lat - last[1]) / (point[1] - last[1])) * (point[0] - last[0]));
      last = point;
    }
  }
  crossings.sort((a, b) => a - b);
  let middle = rings[0]?.[0]?.[0] ?? 0;
  let widest = 0;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const width = crossings[index + 1]! - crossings[index]!;
    if (width > widest) {
      widest = width;
      middle = (crossings[index]! + crossings[index + 1]!) / 2;
    }
  }
  return middle;
}
