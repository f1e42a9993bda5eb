import { signedRingAreaM2 } from './area.ts';
import { polygonsOf } from './bbox.ts';
import type { AreaGeometry, BoundingBox } from './types.ts';

/**
 * Edges of a polygon as flat numbers, five for each: left x, right x, y at the left end, slope, sign.
 * With sign +1 where the polygon lies below the edge and -1 where it lies above, a point (x, y) has the winding number
 * "sum of the signs of the edges above it", which is 1 inside and 0 outside. Vertical edges are left out: they bound no strip.
 */
export interface Edges {
  readonly values: Float64Array;
  readonly count: number;
}

export const edgeStride = 5;

/** A rectangle; y is latitude relative to the origin that the edges were clipped with, as x is longitude. */
export interface Rectangle {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

const known = new WeakMap<AreaGeometry, Edges>();

/** Edges in degrees, outlines turned to run counter-clockwise and holes clockwise. */
export function edgesOf(geometry: AreaGeometry): Edges {
  let edges = known.get(geometry);
  if (edges === undefined) {
    edges = edgesOfRings(geometry, { holes: true });
    known.set(geometry, edges);
  }
  return edges;
}

/** Edges of each outline by itself: what a polygon can cover at most, however its rings cross. */
export function outlinesOf(geometry: AreaGeometry): readonly Edges[] {
  return polygonsOf(geometry).map((rings) => edgesOfRings({ type: 'Polygon', coordinates: rings }, { holes: false }));
}

function edgesOfRings(geometry: AreaGeometry, { holes }: { readonly holes: boolean }): Edges {
  const rings = polygonsOf(geometry).flatMap((polygon) =>
    (holes ? polygon : polygon.slice(0, 1)).map((ring, index) => (signedRingAreaM2(ring) >= 0 === (index === 0) ? ring : ring.toReversed())),
  );
  const values = new Float64Array(edgeStride * rings.reduce((sum, ring) => sum + ring.length, 0));
  let at = 0;
  for (const ring of rings) {
    let [lon, lat] = ring[ring.length - 1] ?? [0, 0];
    for (const [nextLon, nextLat] of ring) {
      if (nextLon !== lon) {
        // Told from the left end, so that an edge that two polygons share has the same numbers in both.
        const eastward = nextLon > lon;
        values[at] = eastward ? lon : nextLon;
        values[at + 1] = eastward ? nextLon : lon;
        values[at + 2] = eastward ? lat : nextLat;
        values[at + 3] = eastward ? (nextLat - lat) / (nextLon - lon) : (lat - nextLat) / (lon - nextLon);
        values[at + 4] = eastward ? -1 : 1;
        at += edgeStride;
      }
      lon = nextLon;
      lat = nextLat;
    }
  }
  return { values, count: at / edgeStride };
}

/**
 * The part of the edges that decides the winding number inside a rectangle, moved by (-originX, -originY).
 * What lies left, right or below of it decides nothing; what lies above is lowered to its top, consecutive pieces joined.
 */
export function clipEdges({ values, count }: Edges, box: Rectangle, [originX, originY]: readonly [number, number]): Edges {
  const { left, bottom, right, top } = box;
  // An edge gives at most one sloping piece and one at the top.
  const out = new Float64Array(2 * edgeStride * count);
  let at = 0;
  let roofStart = 0;
  let roofEnd = 0;
  const put = (x0: number, x1: number, y: number, slope: number, sign: number): void => {
    if (!(x0 < x1)) return;
    out[at] = x0;
    out[at + 1] = x1;
    out[at + 2] = y;
    out[at + 3] = slope;
    out[at + 4] = sign;
    at += edgeStride;
  };
  const endRoof = (): void => {
    if (roofStart < roofEnd) put(roofStart, roofEnd, top, 0, -1);
    else put(roofEnd, roofStart, top, 0, 1);
  };
  // A piece of roof that goes on where the last one ended lengthens it; pieces that double back cancel.
  const roof = (x0: number, x1: number, sign: number): void => {
    const start = sign < 0 ? x0 : x1;
    const end = sign < 0 ? x1 : x0;
    if (start !== roofEnd) {
      endRoof();
      roofStart = start;
    }
    roofEnd = end;
  };
  for (let from = 0; from < count * edgeStride; from += edgeStride) {
    const edgeLeft = values[from]! - originX;
    const edgeRight = values[from + 1]! - originX;
    const x0 = edgeLeft > left ? edgeLeft : left;
    const x1 = edgeRight < right ? edgeRight : right;
    if (!(x0 < x1)) continue;
    const y = values[from + 2]! - originY;
    const slope = values[from + 3]!;
    const sign = values[from + 4]!;
    const y0 = y + (x0 - edgeLeft) * slope;
    const y1 = y + (x1 - edgeLeft) * slope;
    if (y0 <= bottom && y1 <= bottom) continue;
    if (y0 >= top && y1 >= top) {
      roof(x0, x1, sign);
      continue;
    }
    let start = x0;
    let end = x1;
    let roofFrom = 0;
    let roofTo = 0;
    if (y0 < bottom) start = between(x0 + (bottom - y0) / slope, x0, x1);
    else if (y0 > top) {
      start = between(x0 + (top - y0) / slope, x0, x1);
      roofFrom = x0;
      roofTo = start;
    }
    if (y1 < bottom) end = between(x0 + (bottom - y0) / slope, start, x1);
    else if (y1 > top) {
      end = between(x0 + (top - y0) / slope, start, x1);
      roofFrom = end;
      roofTo = x1;
    }
    put(start, end, start === x0 ? y0 : y + (start - edgeLeft) * slope, slope, sign);
    if (roofFrom < roofTo) roof(roofFrom, roofTo, sign);
  }
  endRoof();
  return { values: out.subarray(0, at), count: at / edgeStride };
}

function between(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** The box that two boxes share, or undefined where they share no more than a border. */
export function commonBox(a: BoundingBox, b: BoundingBox): BoundingBox | undefined {
  const west = Math.max(a[0], b[0]);
  const south = Math.max(a[1], b[1]);
  const east = Math.min(a[2], b[2]);
  const north = Math.min(a[3], b[3]);
  return west < east && south < north ? [west, south, east, north] : undefined;
}

/** Strips of a box that are low enough for `areaSeriesAt`, each with its middle latitude. */
export function lowStrips([west, south, east, north]: BoundingBox): readonly { readonly middle: number; readonly box: BoundingBox }[] {
  const count = Math.max(1, Math.ceil((north - south) / 2));
  return Array.from({ length: count }, (_, index) => {
    const low = index === 0 ? south : south + ((north - south) * index) / count;
    const high = index === count - 1 ? north : south + ((north - south) * (index + 1)) / count;
    return { middle: (low + high) / 2, box: [west, low, east, high] };
  });
}

/** Halves of a rectangle, cut across its longer side (one degree of longitude counting as much as one of latitude). */
export function halves(box: Rectangle): readonly [Rectangle, Rectangle] {
  const { left, bottom, right, top } = box;
  if (right - left > top - bottom) {
    const middle = (left + right) / 2;
    return [{ ...box, right: middle }, { ...box, left: middle }];
  }
  const middle = (bottom + top) / 2;
  return [{ ...box, top: middle }, { ...box, bottom: middle }];
}
