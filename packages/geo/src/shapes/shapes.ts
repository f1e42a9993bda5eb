import { bboxOf, polygonsOf } from '../bbox.ts';
import type { AreaGeometry, BoundingBox } from '../types.ts';
import { createBorder } from './border.ts';
import { addEdge, clipPieces, createPieces, type Box, type Pieces } from './pieces.ts';
import { gridPerDegree, polygonsOfRings } from './polygons-of-rings.ts';
import { sweepRegion, type Membership } from './sweep-region.ts';

/**
 * The shape of the intersection of two polygons. Here as in the other shapes: a place is covered by a polygon that an odd number of
 * its rings go around (so rings may cross themselves and each other), edges are straight in longitude and latitude, positions are
 * rounded to 9 decimals, outlines run counter-clockwise and holes clockwise, equal input gives equal output to the byte, whatever
 * the order and direction of vertices. Never throws; undefined where the shape is empty or thinner than its last decimal, and where
 * a coordinate is not finite. For showing, not for measuring: compare its area with the exact one (`shapeAgrees`).
 */
export function intersectionShape(a: AreaGeometry, b: AreaGeometry): AreaGeometry | undefined {
  const [boxA, boxB] = [bboxOf(a), bboxOf(b)];
  const box: BoundingBox = [Math.max(boxA[0], boxB[0]), Math.max(boxA[1], boxB[1]), Math.min(boxA[2], boxB[2]), Math.min(boxA[3], boxB[3])];
  return shapeWhere([a, b], 1, box, (first, rest) => first > 0 && rest > 0);
}

/** The shape of what is left of a polygon without the others, on the terms of `intersectionShape`. */
export function differenceShape(a: AreaGeometry, others: readonly AreaGeometry[]): AreaGeometry | undefined {
  return shapeWhere([a, ...others], 1, bboxOf(a), (first, rest) => first > 0 && rest === 0);
}

/** The shape of what polygons cover together, on the terms of `intersectionShape`. With one polygon: that polygon as valid geometry. */
export function unionShape(geometries: readonly AreaGeometry[]): AreaGeometry | undefined {
  const boxes = geometries.map(bboxOf);
  const least = (side: number): number => boxes.reduce((value, box) => Math.min(value, box[side]!), Infinity);
  const most = (side: number): number => boxes.reduce((value, box) => Math.max(value, box[side]!), -Infinity);
  return shapeWhere(geometries, 0, [least(0), least(1), most(2), most(3)], (_, rest) => rest > 0);
}

/** How many of the first `firstSize` polygons, and of the rest, cover a place. */
export type Belongs = (first: number, rest: number) => boolean;

function shapeWhere(geometries: readonly AreaGeometry[], firstSize: number, [west, south, east, north]: BoundingBox, belongs: Belongs): AreaGeometry | undefined {
  if (!(west < east && south < north) || !geometries.every(isFiniteGeometry)) return undefined;
  const pieces = createPieces();
  for (const [owner, geometry] of geometries.entries()) addGeometryEdges(pieces, geometry, owner, [west, south]);
  const box: Box = { left: 0, bottom: 0, right: east - west, top: north - south };
  const border = createBorder();
  const point = (x: number, y: number): number => border.point(Math.round((west + x) * gridPerDegree), Math.round((south + y) * gridPerDegree));
  sweepRegion(clipPieces(pieces, box), box, evenOddMembership(geometries.length, firstSize, belongs), { border, point });
  const polygons = polygonsOfRings(border.rings());
  if (polygons.length === 0) return undefined;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

function isFiniteGeometry(geometry: AreaGeometry): boolean {
  return polygonsOf(geometry).every((rings) => rings.every((ring) => ring.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat))));
}

function addGeometryEdges(pieces: Pieces, geometry: AreaGeometry, owner: number, [west, south]: readonly [number, number]): void {
  for (const ring of polygonsOf(geometry).flat()) {
    let last = ring[ring.length - 1];
    for (const point of ring) {
      addEdge(pieces, last![0] - west, last![1] - south, point[0] - west, point[1] - south, owner, pieces.count);
      last = point;
    }
  }
}

/** Counts the polygons that cover a place in even-odd meaning, those numbered below `firstSize` by themselves; `belongs` gets both counts. */
export function evenOddMembership(ownerCount: number, firstSize: number, belongs: Belongs): Membership {
  const covers = new Int32Array(ownerCount);
  let first = 0;
  let rest = 0;
  return {
    reset() {
      covers.fill(0);
      first = 0;
      rest = 0;
    },
    pass(owner, sign) {
      if ((sign & 1) === 0) return;
      const change = covers[owner] === 0 ? 1 : -1;
      covers[owner] = change > 0 ? 1 : 0;
      if (owner < firstSize) first += change;
      else rest += change;
    },
    belongs: () => belongs(first, rest),
  };
}
