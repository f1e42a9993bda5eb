import type { GeoLayer, PolygonTable } from '@plansmith/geo';

/**
 * A layer's polygons on the square as which web maps show the world: x from 0 (180° W) to 1 (180° E), y from 0 (85.05° N) to 1 (85.05° S). Tiles of zoom z
 * cut it into 2^z columns and rows.
 */
export interface WorldShapes {
  readonly table: PolygonTable;
  /** West, north, east, south of each shape; one without polygons has no extent (west above east). */
  readonly boxes: Float64Array;
  /** What each covers of the square, holes taken off. */
  readonly areas: Float64Array;
}

export function worldShapes(layer: GeoLayer): WorldShapes {
  const table = layer.polygons();
  const { xy, ringStarts, partStarts, featureStarts, featureCount } = table;
  // In place: the table is nobody else's, and large.
  for (let at = 0; at < xy.length; at += 2) {
    xy[at] = xy[at]! / 360 + 0.5;
    xy[at + 1] = worldY(xy[at + 1]!);
  }
  const boxes = new Float64Array(4 * featureCount);
  const areas = new Float64Array(featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    const [firstPart, endPart] = [featureStarts[feature]!, featureStarts[feature + 1]!];
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = 2 * ringStarts[partStarts[endPart]!]!;
    for (let at = 2 * ringStarts[partStarts[firstPart]!]!; at < end; at += 2) {
      const [x, y] = [xy[at]!, xy[at + 1]!];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    boxes.set([west, north, east, south], 4 * feature);
    let area = 0;
    for (let part = firstPart; part < endPart; part++) {
      const outline = partStarts[part]!;
      for (let ring = outline; ring < partStarts[part + 1]!; ring++) area += (ring === outline ? 1 : -1) * ringArea(xy, 2 * ringStarts[ring]!, 2 * ringStarts[ring + 1]!);
    }
    areas[feature] = Math.max(0, area);
  }
  return { table, boxes, areas };
}

/** Nearer to the poles than 85.05°, where the square ends, is its edge. */
function worldY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return Math.min(1, Math.max(0, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)));
}

/** Measured from the ring's first vertex: where a parcel is far from the origin, the difference of large products would be mostly noise. */
function ringArea(xy: Float64Array, from: number, to: number): number {
  const [x0, y0] = [xy[from]!, xy[from + 1]!];
  let doubled = 0;
  for (let at = from + 2; at + 2 < to; at += 2) doubled += (xy[at]! - x0) * (xy[at + 3]! - y0) - (xy[at + 1]! - y0) * (xy[at + 2]! - x0);
  return Math.abs(doubled) / 2;
}
