import type { PolygonTable } from '../polygon-table.ts';

/** Where a feature lies and how large it is, in the plane of its coordinates. */
export interface FeatureShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly area: number;
}

/** Centroid of a feature's outlines, and their size; the middle of its box where they enclose nothing. Undefined without a finite vertex. */
export function shapeOf({ xy, ringStarts, partStarts, featureStarts }: PolygonTable, feature: number): FeatureShape | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let [area, momentX, momentY] = [0, 0, 0];
  const origin = 2 * (ringStarts[partStarts[featureStarts[feature]!]!] ?? 0);
  const [x0, y0] = [xy[origin]!, xy[origin + 1]!];
  for (let part = featureStarts[feature]!; part < featureStarts[feature + 1]!; part++) {
    const outline = partStarts[part]!;
    let [ringArea, ringX, ringY] = [0, 0, 0];
    for (let vertex = ringStarts[outline]!; vertex < ringStarts[outline + 1]!; vertex++) {
      const x = xy[2 * vertex]! - x0;
      const y = xy[2 * vertex + 1]! - y0;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
      if (vertex + 1 === ringStarts[outline + 1]) break;
      const [nextX, nextY] = [xy[2 * vertex + 2]! - x0, xy[2 * vertex + 3]! - y0];
      const cross = x * nextY - nextX * y;
      ringArea += cross / 2;
      ringX += (cross * (x + nextX)) / 6;
      ringY += (cross * (y + nextY)) / 6;
    }
    const sign = ringArea < 0 ? -1 : 1;
    area += sign * ringArea;
    momentX += sign * ringX;
    momentY += sign * ringY;
  }
  if (!(west <= east && south <= north)) return undefined;
  const [width, height] = [east - west, north - south];
  // A spike's centroid is noise divided by noise.
  const isSolid = area > 1e-9 * width * height;
  return { x: x0 + (isSolid ? momentX / area : west + width / 2), y: y0 + (isSolid ? momentY / area : south + height / 2), width, height, area };
}
