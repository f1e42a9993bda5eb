import { addPoint, clipped, createGridRing, roundToSteps, turnOf, type GridRing } from './grid-ring.ts';
import type { ShownShapes } from './thinned.ts';
import { deepestTileZoom, tileExtent } from './tile-limits.ts';
import { createVectorTileWriter } from './vector-tile.ts';
import type { VertexWeights } from './vertex-weights.ts';
import type { WorldShapes } from './world-shapes.ts';

/** Steps of the grid around a tile in which shapes are still drawn, so that nobody sees where they were cut off. */
const marginSteps = 64;
const limits = [-marginSteps, tileExtent + marginSteps] as const;
/** Steps of the grid by which an edge may be off, except in the deepest tiles: 0.4 pixels. */
const toleranceSteps = 3;

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** By how much an edge may be off in tiles of a zoom, in parts of the world. */
export function toleranceOf(zoom: number): number {
  return zoom >= deepestTileZoom ? 0 : toleranceSteps / (tileExtent * 2 ** zoom);
}

/** What a tile is cut from: `shown` of `shapes`, with the weights of their vertices. */
export interface TileSource {
  readonly layer: string;
  readonly shapes: WorldShapes;
  readonly shown: ShownShapes;
  readonly weights: VertexWeights;
}

/** The vector tile at a place, with one layer of polygons that have neither ids nor properties; null where there is nothing. */
export function cutTile({ layer, shapes, shown, weights }: TileSource, { z, x, y }: TilePlace): Uint8Array | null {
  const { boxes, table } = shapes;
  const { xy, ringStarts, partStarts, featureStarts } = table;
  const steps = tileExtent * 2 ** z;
  const [originX, originY] = [x * tileExtent, y * tileExtent];
  const [least, most] = limits;
  const smallest = toleranceOf(z) ** 2;
  const writer = createVectorTileWriter();
  const [gathered, spare] = [createGridRing(), createGridRing()];

  /** Writes a ring unless less than a line is left of it; tells whether it covers anything. What covers nothing is still seen as a line. */
  function write(ring: GridRing, isOutline: boolean): boolean {
    roundToSteps(ring);
    if (ring.count < 2) return false;
    const turn = turnOf(ring);
    writer.addRing(ring, turn !== 0 && turn > 0 !== isOutline ? 'backwards' : 'forwards');
    return turn !== 0;
  }

  function gather(ring: number): GridRing {
    const [from, end] = [ringStarts[ring]!, ringStarts[ring + 1]!];
    if (smallest > 0) weights.weigh(from, end);
    gathered.count = 0;
    for (let vertex = from; vertex + 1 < end; vertex++) if (smallest === 0 || weights.squares[vertex]! > smallest) addPoint(gathered, xy[2 * vertex]! * steps - originX, xy[2 * vertex + 1]! * steps - originY);
    return gathered;
  }

  for (let index = 0; index < shown.shapes.length; index++) {
    const shape = shown.shapes[index]!;
    const [west, north] = [boxes[4 * shape]! * steps - originX, boxes[4 * shape + 1]! * steps - originY];
    const [east, south] = [boxes[4 * shape + 2]! * steps - originX, boxes[4 * shape + 3]! * steps - originY];
    if (west > most || north > most || east < least || south < least || west > east) continue;
    const side = shown.sides[index]!;
    if (side > 0) {
      const [left, top] = [Math.round((west + east - side) / 2), Math.round((north + south - side) / 2)];
      gathered.count = 0;
      addPoint(gathered, left, top);
      addPoint(gathered, left + side, top);
      addPoint(gathered, left + side, top + side);
      addPoint(gathered, left, top + side);
      writer.addRing(gathered, 'forwards');
      writer.endPolygon();
      continue;
    }
    const isInside = west >= least && north >= least && east <= most && south <= most;
    for (let part = featureStarts[shape]!; part < featureStarts[shape + 1]!; part++) {
      for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
        const isOutline = ring === partStarts[part]!;
        const whole = gather(ring);
        const covers = write(isInside ? whole : clipped(whole, spare, limits), isOutline);
        // Holes of nothing would be taken for outlines.
        if (isOutline && !covers) break;
      }
      writer.endPolygon();
    }
  }
  return writer.finish(layer, tileExtent);
}
