import type { PolygonTable } from '../polygon-table.ts';

/**
 * Area of a feature in the plane of its own coordinates, m2 where these are metres: outlines minus holes, in whatever direction
 * rings run. Of longitudes and latitudes it gives square degrees, which mean nothing. Zero for a feature without polygons.
 */
export function planarAreaM2({ xy, ringStarts, partStarts, featureStarts }: PolygonTable, feature: number): number {
  let area = 0;
  for (let part = featureStarts[feature]!; part < featureStarts[feature + 1]!; part++) {
    for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
      const ringArea = Math.abs(signedPlaneArea(xy, ringStarts[ring]!, ringStarts[ring + 1]!));
      area += ring === partStarts[part] ? ringArea : -ringArea;
    }
  }
  return area;
}

/** Plane area of the closed ring of vertices `from` to before `to`, positive counter-clockwise. */
function signedPlaneArea(xy: Float64Array, from: number, to: number): number {
  // From the first vertex: eight digits of easting times seven of northing leave no digits for the area.
  const [x0, y0] = [xy[2 * from]!, xy[2 * from + 1]!];
  let sum = 0;
  let [x, y] = [0, 0];
  for (let vertex = from + 1; vertex < to; vertex++) {
    const nextX = xy[2 * vertex]! - x0;
    const nextY = xy[2 * vertex + 1]! - y0;
    sum += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return sum / 2;
}

/**
 * Whether a stated area is the plane area and not the ellipsoidal one: it agrees with the first to the rounding (`roundingM2`, half of
 * the last digit stated; 0.01 m2 when left out) and a millionth, and not with the second. False where both are too near each other to tell.
 */
export function looksPlanar({
  statedM2,
  ellipsoidalM2,
  planarM2,
  roundingM2 = 0.01,
}: {
  readonly statedM2: number;
  readonly ellipsoidalM2: number;
  readonly planarM2: number;
  readonly roundingM2?: number;
}): boolean {
  const slack = roundingM2 + 1e-6 * Math.abs(planarM2);
  return Math.abs(statedM2 - planarM2) <= slack && Math.abs(statedM2 - ellipsoidalM2) > 3 * slack;
}
