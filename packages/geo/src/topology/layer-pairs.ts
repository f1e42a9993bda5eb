import type Flatbush from 'flatbush';
import { pairOverlapM2 } from '../overlay/pair-overlap.ts';
import type { PreparedTable } from '../overlay/prepared-table.ts';
import { geometryOf } from '../polygon-table.ts';
import { shapeAgrees, shapeAreaM2, shapePerimeterM } from '../shapes/shape-agrees.ts';
import { intersectionShape } from '../shapes/shapes.ts';
import type { AreaGeometry } from '../types.ts';

/** Two features that cover a place together. */
export interface FeatureOverlap {
  /** Indexes of the features, the lower first. */
  readonly a: number;
  readonly b: number;
  /** The exact integral, even-odd where rings cross. */
  readonly areaM2: number;
  /** Twice the shape's area over its perimeter; undefined where there is no shape to trust. */
  readonly widthM: number | undefined;
  /** Absent where its area and the integral disagree. */
  readonly shape?: AreaGeometry;
}

/** Pairs of features whose boxes come within a distance of each other, each pair once, the lower index first. */
export function forEachNearPair({ boxes }: PreparedTable, index: Flatbush, [eastDegrees, northDegrees]: readonly [number, number], visit: (a: number, b: number) => void): void {
  const count = boxes.length / 4;
  for (let a = 0; a < count; a++) {
    const at = 4 * a;
    // Features without extent have their west above their east.
    if (!(boxes[at]! <= boxes[at + 2]!)) continue;
    const near = index.search(boxes[at]! - eastDegrees, boxes[at + 1]! - northDegrees, boxes[at + 2]! + eastDegrees, boxes[at + 3]! + northDegrees, (other) => other > a);
    near.sort((one, other) => one - other);
    for (const b of near) visit(a, b);
  }
}

/** What two features share, or undefined where that is at most `noiseM2`, or at most `noiseWidthM` wide. */
export function overlapOf(prepared: PreparedTable, a: number, b: number, { noiseM2, noiseWidthM }: { readonly noiseM2: number; readonly noiseWidthM: number }): FeatureOverlap | undefined {
  const exactM2 = pairOverlapM2(prepared, a, prepared, b);
  if (exactM2 <= noiseM2) return undefined;
  const shape = intersectionShape(geometryOf(prepared.table, a)!, geometryOf(prepared.table, b)!);
  const shapeM2 = shapeAreaM2(shape);
  if (!shapeAgrees(shapeM2, exactM2, shape)) return { a, b, areaM2: exactM2, widthM: undefined };
  // A strip thinner than the last decimal of shapes has no width to speak of.
  if (shape === undefined) return undefined;
  const widthM = (2 * shapeM2) / shapePerimeterM(shape);
  return widthM <= noiseWidthM ? undefined : { a, b, areaM2: exactM2, widthM, shape };
}
