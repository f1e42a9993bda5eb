import { Clipper64, ClipType, FillRule, PathType, PolyTree64, type Paths64, type PolyPath64 } from 'clipper2-ts';
import { signedRingAreaM2 } from './area.ts';
import { bboxOf, polygonsOf } from './bbox.ts';
import { selfCrossingOf } from './self-crossing.ts';
import type { AreaGeometry, LonLat } from './types.ts';

/** The clipper counts in whole numbers: here 1e-9 degree, a tenth of a millimetre. */
const unitsPerDegree = 1e9;
const decimals = 1e8;

/**
 * The shape of the intersection of two polygons, positions rounded to 8 decimals (1 mm); for showing, not for measuring: `overlapAreaM2` measures.
 * Undefined where it is empty or thinner than that, and where a polygon crosses itself.
 */
export function intersection(a: AreaGeometry, b: AreaGeometry): AreaGeometry | undefined {
  return clip(ClipType.Intersection, a, [b]);
}

/** The shape of what is left of a polygon without the others, on the terms of `intersection`. */
export function difference(a: AreaGeometry, others: readonly AreaGeometry[]): AreaGeometry | undefined {
  return clip(ClipType.Difference, a, others);
}

function clip(type: ClipType, a: AreaGeometry, others: readonly AreaGeometry[]): AreaGeometry | undefined {
  if ([a, ...others].some((geometry) => selfCrossingOf(geometry) !== undefined)) return undefined;
  const [west, south] = bboxOf(a);
  const clipper = new Clipper64();
  clipper.addPaths(toPaths(a, [west, south]), PathType.Subject);
  for (const other of others) clipper.addPaths(toPaths(other, [west, south]), PathType.Clip);
  const tree = new PolyTree64();
  // Rings are turned so that outlines count +1 and holes -1; positive also unites polygons that cover each other.
  clipper.execute(type, FillRule.Positive, tree);
  const polygons: LonLat[][][] = [];
  collectPolygons(tree, [west, south], polygons);
  polygons.sort((left, right) => comparePlace(left[0]![0]!, right[0]![0]!));
  if (polygons.length === 0) return undefined;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

function toPaths(geometry: AreaGeometry, [west, south]: LonLat): Paths64 {
  return polygonsOf(geometry).flatMap((rings) =>
    rings.map((ring, index) =>
      (signedRingAreaM2(ring) >= 0 === (index === 0) ? ring : ring.toReversed()).map(([lon, lat]) => ({
        x: Math.round((lon - west) * unitsPerDegree),
        y: Math.round((lat - south) * unitsPerDegree),
      })),
    ),
  );
}

function collectPolygons(parent: PolyPath64, origin: LonLat, polygons: LonLat[][][]): void {
  for (let index = 0; index < parent.count; index++) {
    const outline = parent.child(index);
    const ring = toRing(outline, origin, { counterClockwise: true });
    const holes: LonLat[][] = [];
    for (let inner = 0; inner < outline.count; inner++) {
      const hole = toRing(outline.child(inner), origin, { counterClockwise: false });
      if (hole !== undefined) holes.push(hole);
      collectPolygons(outline.child(inner), origin, polygons);
    }
    if (ring !== undefined) polygons.push([ring, ...holes.toSorted((a, b) => comparePlace(a[0]!, b[0]!))]);
  }
}

/** A closed ring that starts at its south-west-most point, or undefined where rounding leaves no inside. */
function toRing({ poly }: PolyPath64, [west, south]: LonLat, { counterClockwise }: { readonly counterClockwise: boolean }): LonLat[] | undefined {
  const rounded = (poly ?? []).map(({ x, y }): LonLat => [
    Math.round((west + x / unitsPerDegree) * decimals) / decimals,
    Math.round((south + y / unitsPerDegree) * decimals) / decimals,
  ]);
  const points = rounded.filter((point, index) => comparePlace(point, rounded.at(index - 1)!) !== 0);
  const area = signedRingAreaM2(points);
  if (points.length < 3 || area === 0) return undefined;
  if (area > 0 !== counterClockwise) points.reverse();
  let first = 0;
  for (const [index, point] of points.entries()) if (comparePlace(point, points[first]!) < 0) first = index;
  return [...points.slice(first), ...points.slice(0, first), points[first]!];
}

function comparePlace(a: LonLat, b: LonLat): number {
  return a[0] - b[0] || a[1] - b[1];
}
