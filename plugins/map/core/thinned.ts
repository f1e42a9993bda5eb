import { tileExtent, tilePixels } from './tile-limits.ts';
import type { WorldShapes } from './world-shapes.ts';

/** A polygon that is narrower than this both ways is seen as a dot, whatever its shape. */
const dotPixels = 2;
/** What a drawn dot covers. Twice as large and enlarged up to the next zoom, it would be seen as a square; half as large, there would be twice as many to draw. */
const dotSquarePixels = 2;
/** Under this share of dots all shapes are drawn as they are, however small: a place that stands alone must not be missed. */
const worthwhileShare = 0.5;

/** Which shapes are drawn at a zoom, and how. */
export interface ShownShapes {
  readonly shapes: Uint32Array;
  /** By place in `shapes`: 0 for a shape that is drawn as it is, else the side of the square that is drawn in its middle, in steps of a tile's grid. */
  readonly sides: Uint8Array;
}

/**
 * What is to be drawn at a zoom. Where half of the shapes or more would be dots, these are replaced by fewer squares that cover as much
 * as they do in all, each in the place of the last of those it stands for; the others stay as they are.
 */
export function thinned({ table: { featureCount }, boxes, areas }: WorldShapes, zoom: number): ShownShapes {
  const pixels = tilePixels * 2 ** zoom;
  const isDot = (shape: number): boolean => (boxes[4 * shape + 2]! - boxes[4 * shape]!) * pixels < dotPixels && (boxes[4 * shape + 3]! - boxes[4 * shape + 1]!) * pixels < dotPixels;
  let dots = 0;
  for (let shape = 0; shape < featureCount; shape++) if (isDot(shape)) dots++;
  const isThinned = dots > 0 && dots >= featureCount * worthwhileShare;
  const shapes = new Uint32Array(featureCount);
  const sides = new Uint8Array(featureCount);
  let count = 0;
  const cells = (tileExtent * 2 ** zoom) ** 2;
  const least = dotSquarePixels * (tileExtent / tilePixels) ** 2;
  let owed = 0;
  let waiting = -1;
  for (let shape = 0; shape < featureCount; shape++) {
    if (isThinned && isDot(shape)) {
      owed += areas[shape]! * cells;
      if (owed < least) {
        waiting = shape;
        continue;
      }
      waiting = -1;
      const side = Math.round(Math.sqrt(owed));
      owed -= side ** 2;
      sides[count] = side;
    }
    shapes[count++] = shape;
  }
  // However little is left: what is a layer's all must not be nothing.
  if (waiting >= 0) {
    sides[count] = Math.max(1, Math.round(Math.sqrt(Math.max(0, owed))));
    shapes[count++] = waiting;
  }
  return { shapes: shapes.subarray(0, count), sides: sides.subarray(0, count) };
}
