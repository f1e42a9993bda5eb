import { signedRingAreaM2 } from '../area.ts';
import { polygonsOf } from '../bbox.ts';
import { geodesicM } from '../perimeter.ts';
import type { AreaGeometry } from '../types.ts';

/**
 * Whether a shape's own area is what the exact integral says, up to rounding: positions of shapes are whole multiples of a tenth of a millimetre, which
 * moves a border by no more than that. Where they disagree neither is to be trusted: the caller says "undecided". An absent shape has the area 0 and agrees up to 1 m2 of
 * strips thinner than its last decimal.
 */
export function shapeAgrees(shapeM2: number, exactM2: number, shape: AreaGeometry | undefined): boolean {
  if (shape === undefined) return Math.abs(exactM2 - shapeM2) <= 1;
  return Math.abs(shapeM2 - exactM2) <= 2e-4 * shapePerimeterM(shape) + 1e-8 * exactM2 + 1e-3;
}

/** Area of a shape as the functions of `shapes.ts` make it: a sum over its rings, whose direction tells outlines from holes. Quicker than `areaM2`, which trusts no ring. */
export function shapeAreaM2(shape: AreaGeometry | undefined): number {
  if (shape === undefined) return 0;
  return polygonsOf(shape).reduce((sum, rings) => sum + rings.reduce((area, ring) => area + signedRingAreaM2(ring), 0), 0);
}

/** Length of all rings of a shape, for shapes by the thousand: nothing is kept of them. */
export function shapePerimeterM(shape: AreaGeometry): number {
  let length = 0;
  for (const ring of polygonsOf(shape).flat()) {
    for (let index = 1; index < ring.length; index++) length += geodesicM(ring[index - 1]![0], ring[index - 1]![1], ring[index]![0], ring[index]![1]);
  }
  return length;
}
