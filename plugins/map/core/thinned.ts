import type { AreaGeometry, GeoFeature } from '@plansmith/geo';

/** Pixels of a tile's side, as maplibre draws it. */
const tilePixels = 512;
/** A polygon that is narrower than this both ways is seen as a dot, whatever its shape. */
const dotPixels = 2;
/** Under this share of dots the whole layer is cut, once for all zooms. */
const worthwhileShare = 0.5;

/**
 * What is to be cut into tiles of a zoom. Where half of the polygons or more would be dots, these are replaced by squares of about a pixel
 * that cover as much as they do in all, each in the place and with the id of the last of those it stands for; the others stay as they are.
 * Else `features` itself. Areas are those on the screen (degrees, longitudes shortened by the latitude), not on the ellipsoid.
 */
export function thinned(features: readonly GeoFeature[], zoom: number): readonly Pick<GeoFeature, 'id' | 'geometry'>[] {
  const pixelsPerDegree = (tilePixels * 2 ** zoom) / 360;
  const isDot = ({ bbox: [west, south, east, north] }: GeoFeature): boolean => (east - west) * pixelsPerDegree < dotPixels && ((north - south) * pixelsPerDegree) / shortening((north + south) / 2) < dotPixels;
  const dots = features.reduce((count, feature) => count + (isDot(feature) ? 1 : 0), 0);
  if (dots === 0 || dots < features.length * worthwhileShare) return features;
  const kept: Pick<GeoFeature, 'id' | 'geometry'>[] = [];
  let owedPixels = 0;
  for (const feature of features) {
    if (!isDot(feature)) {
      kept.push(feature);
      continue;
    }
    const { id, geometry, bbox } = feature;
    const center: readonly [number, number] = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
    owedPixels += (areaDegrees(geometry) * pixelsPerDegree ** 2) / shortening(center[1]);
    if (owedPixels < 1) continue;
    kept.push({ id, geometry: squareAround(center, Math.sqrt(owedPixels) / pixelsPerDegree) });
    owedPixels = 0;
  }
  return kept;
}

/** How much shorter a degree of longitude is than one of latitude, on the ground as on the screen. */
function shortening(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}

function areaDegrees({ type, coordinates }: AreaGeometry): number {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.reduce((sum, [outer, ...holes]) => sum + (outer ? ringArea(outer) : 0) - holes.reduce((inner, hole) => inner + ringArea(hole), 0), 0);
}

function ringArea(ring: readonly (readonly number[])[]): number {
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) doubled += ring[index - 1]![0]! * ring[index]![1]! - ring[index]![0]! * ring[index - 1]![1]!;
  return Math.abs(doubled) / 2;
}

/** A square on the screen: as wide in degrees as told, and lower in degrees by the latitude. */
function squareAround([x, y]: readonly [number, number], width: number): AreaGeometry {
  const [right, up] = [width / 2, (width * shortening(y)) / 2];
  return { type: 'Polygon', coordinates: [[[x - right, y - up], [x + right, y - up], [x + right, y + up], [x - right, y + up], [x - right, y - up]]] };
}
