import type { AreaGeometry, LonLat } from './types.ts';

/** A geometry that can be measured with the rings that had to be closed (numbered from 1 through all parts), or what is wrong with it. */
export type GeometryReading =
  | { readonly geometry: AreaGeometry; readonly closed: readonly number[] }
  | { readonly geometry?: undefined; readonly code: 'unsupportedGeometry' | 'badCoordinates' | 'outOfRange'; readonly data: Readonly<Record<string, string | number>> };

/** Reads a GeoJSON geometry value of unknown content. Coordinates are taken over as they are, without heights. */
export function readGeometry(value: unknown): GeometryReading {
  const type = typeName(value);
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { code: 'unsupportedGeometry', data: { found: type } };
  const { coordinates } = value as { readonly coordinates?: unknown };
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isFilledList(polygons)) return { code: 'badCoordinates', data: { ring: 1 } };
  const closed: number[] = [];
  const read: (readonly (readonly LonLat[])[])[] = [];
  let number = 0;
  for (const rings of polygons) {
    if (!isFilledList(rings)) return { code: 'badCoordinates', data: { ring: number + 1 } };
    const polygon: (readonly LonLat[])[] = [];
    for (const ring of rings) {
      number++;
      const points = readPoints(ring);
      if (points === undefined || !hasThreePlaces(points)) return { code: 'badCoordinates', data: { ring: number } };
      const outside = points.find(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
      if (outside !== undefined) return { code: 'outOfRange', data: { lon: outside[0], lat: outside[1] } };
      if (samePlace(points[0]!, points[points.length - 1]!)) polygon.push(points);
      else {
        closed.push(number);
        polygon.push([...points, points[0]!]);
      }
    }
    read.push(polygon);
  }
  return { geometry: type === 'Polygon' ? { type, coordinates: read[0]! } : { type, coordinates: read }, closed };
}

/** The `type` of a GeoJSON object, or what stands in its place: null, array, number, object, ... */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'object') return typeof value;
  const { type } = value as { readonly type?: unknown };
  return typeof type === 'string' ? type : 'object';
}

function isFilledList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function readPoints(ring: unknown): readonly LonLat[] | undefined {
  if (!isFilledList(ring)) return undefined;
  let flat = true;
  for (const point of ring) {
    if (!Array.isArray(point) || !Number.isFinite(point[0]) || !Number.isFinite(point[1])) return undefined;
    if (point.length > 2) flat = false;
  }
  const points = ring as readonly LonLat[];
  return flat ? points : points.map(([lon, lat]) => [lon, lat]);
}

function hasThreePlaces(points: readonly LonLat[]): boolean {
  const first = points[0]!;
  const second = points.find((point) => !samePlace(point, first));
  return second !== undefined && points.some((point) => !samePlace(point, first) && !samePlace(point, second));
}

function samePlace(a: LonLat, b: LonLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
