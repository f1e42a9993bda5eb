import type { PolygonTable } from '../polygon-table.ts';
import type { BoundingBox } from '../types.ts';

/** The box around a table's coordinates as they stand, or around those of one feature. Undefined where there is no finite vertex. */
export function coordinateBox({ xy, ringStarts, partStarts, featureStarts, featureCount }: PolygonTable, feature?: number): BoundingBox | undefined {
  const [first, last] = feature === undefined ? [0, featureCount] : [feature, feature + 1];
  const start = 2 * ringStarts[partStarts[featureStarts[first]!]!]!;
  const end = 2 * ringStarts[partStarts[featureStarts[last]!]!]!;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = start; index < end; index += 2) {
    const x = xy[index]!;
    const y = xy[index + 1]!;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return west <= east ? [west, south, east, north] : undefined;
}

/** What coordinates can be by their size, when they lie in China. */
export interface Sight {
  readonly look: 'lonLat' | 'gaussKruger' | 'prefixed' | 'webMercator';
  /** Latitude or northing stands first. */
  readonly isSwapped: boolean;
  /** The zone numbers before the eastings, from the least to the greatest. */
  readonly prefixes?: readonly [number, number];
}

/** Longitude 73 to 136, latitude 15 to 55: the bounds of the plausible, from the brief of the rule geometry/axis-order. */
const china: BoundingBox = [73, 15, 136, 55];
/** Northings of latitudes 15 to 55 in any zone, and eastings up to 4 degrees from the meridian (less than 450 km in China), with some room. */
const northings = [1_650_000, 6_150_000] as const;
const eastings = [50_000, 950_000] as const;
/** The same bounds in Web Mercator. */
const webMercator: BoundingBox = [8_126_322, 1_689_200, 15_139_451, 7_361_867];

/** All that a box of coordinates can be. Of longitude and latitude, eastings and northings no two orders fit at once. */
export function sightsOf(box: BoundingBox): readonly Sight[] {
  const swapped: BoundingBox = [box[1], box[0], box[3], box[2]];
  return [...sightsInOrder(box, false), ...sightsInOrder(swapped, true)];
}

function sightsInOrder(box: BoundingBox, isSwapped: boolean): readonly Sight[] {
  if (isInside(box, china)) return [{ look: 'lonLat', isSwapped }];
  const sights: Sight[] = [];
  if (box[1] >= northings[0] && box[3] <= northings[1]) {
    const prefixes = [Math.floor(box[0] / 1e6), Math.floor(box[2] / 1e6)] as const;
    const [first, last] = [box[0] - 1e6 * prefixes[0], box[2] - 1e6 * prefixes[1]];
    if (first >= eastings[0] && first <= eastings[1] && last >= eastings[0] && last <= eastings[1]) {
      if (prefixes[1] === 0 && prefixes[0] === 0) sights.push({ look: 'gaussKruger', isSwapped });
      else if (prefixes[0] >= 13 && prefixes[1] <= 45) sights.push({ look: 'prefixed', isSwapped, prefixes });
    }
  }
  if (isInside(box, webMercator)) sights.push({ look: 'webMercator', isSwapped });
  return sights;
}

function isInside(inner: BoundingBox, outer: BoundingBox): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}
