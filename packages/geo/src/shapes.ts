import { orient2d } from 'robust-predicates';
import { bboxOf } from './bbox.ts';
import { createBorderTracer, type GridPoint, type GridRing } from './boundary.ts';
import { clipEdges, edgesOf } from './edges.ts';
import { selfCrossingOf } from './self-crossing.ts';
import { createCoverCount, forEachSlab, heightAt, type SweepEdge } from './sweep.ts';
import type { AreaGeometry, LonLat } from './types.ts';

/** Positions of shapes are whole multiples of 1e-8 degree, about a millimetre. */
const gridPerDegree = 1e8;

/** Degrees around the polygon that is cut, so that its own edges stay clear of where those of the others are cut off. */
const margin = 1e-6;

/**
 * The shape of the intersection of two polygons, positions rounded to 8 decimals; for showing, not for measuring: `overlapAreaM2` measures.
 * Undefined where it is empty or thinner than that, and where a polygon crosses itself. Never throws.
 */
export function intersection(a: AreaGeometry, b: AreaGeometry): AreaGeometry | undefined {
  return shapeWhere(a, [b], ({ inA, inB }) => inA > 0 && inB > 0);
}

/** The shape of what is left of a polygon without the others, on the terms of `intersection`. */
export function difference(a: AreaGeometry, others: readonly AreaGeometry[]): AreaGeometry | undefined {
  return shapeWhere(a, others, ({ inA, inB }) => inA > 0 && inB === 0);
}

/** Cuts the plane into trapezoids between edges, takes those that belong, and joins them. Has nothing to go wrong where edges nearly meet: they only make thin trapezoids. */
function shapeWhere(
  a: AreaGeometry,
  others: readonly AreaGeometry[],
  belongs: (count: { readonly inA: number; readonly inB: number }) => boolean,
): AreaGeometry | undefined {
  if ([a, ...others].some((geometry) => selfCrossingOf(geometry) !== undefined)) return undefined;
  const [west, south, east, north] = bboxOf(a);
  const box = { left: -margin, bottom: -margin, right: east - west + margin, top: north - south + margin };
  const owned = [a, ...others].map((geometry, owner) => ({ edges: clipEdges(edgesOf(geometry), box, [west, south]), owner }));
  const count = createCoverCount(owned.length, 1);
  const tracer = createBorderTracer();
  const toGrid = (edge: SweepEdge, x: number): GridPoint => [Math.round((west + x) * gridPerDegree), Math.round((south + heightAt(edge, x)) * gridPerDegree)];
  forEachSlab(owned, ({ left, right, edges }) => {
    count.reset();
    let roof: SweepEdge | undefined;
    for (const edge of edges) {
      count.pass(edge);
      const inside = belongs(count);
      if (inside && roof === undefined) roof = edge;
      else if (!inside && roof !== undefined) {
        const [lowLeft, lowRight, highRight, highLeft] = [toGrid(edge, left), toGrid(edge, right), toGrid(roof, right), toGrid(roof, left)];
        tracer.add(lowLeft, lowRight, edge);
        tracer.add(lowRight, highRight, undefined);
        tracer.add(highRight, highLeft, roof);
        tracer.add(highLeft, lowLeft, undefined);
        roof = undefined;
      }
    }
  });
  return toGeometry(tracer.rings());
}

function toGeometry(rings: readonly GridRing[]): AreaGeometry | undefined {
  const outlines = rings.filter((ring) => ring.doubleArea > 0).toSorted((a, b) => a.doubleArea - b.doubleArea);
  if (outlines.length === 0) return undefined;
  const holes = new Map<GridRing, GridRing[]>();
  for (const hole of rings) {
    // The smallest outline around it.
    const outline = hole.doubleArea < 0 ? outlines.find((candidate) => candidate.doubleArea > -hole.doubleArea && isAround(candidate, hole)) : undefined;
    if (outline !== undefined) holes.set(outline, [...(holes.get(outline) ?? []), hole]);
  }
  const polygons = outlines
    .map((outline) => [toRing(outline), ...(holes.get(outline) ?? []).map(toRing).toSorted(compareRings)])
    .toSorted((a, b) => compareRings(a[0]!, b[0]!));
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

/** Whether one ring goes around another that it does not cross: told by the first corner that is not on its border. */
function isAround(outer: GridRing, inner: GridRing): boolean {
  for (const point of inner.points) {
    const place = placeOf(point, outer.points);
    if (place !== 'border') return place === 'inside';
  }
  return true;
}

function placeOf([x, y]: GridPoint, ring: readonly GridPoint[]): 'inside' | 'outside' | 'border' {
  let inside = false;
  let [lastX, lastY] = ring[ring.length - 1]!;
  for (const [nextX, nextY] of ring) {
    const turn = orient2d(lastX, lastY, nextX, nextY, x, y);
    if (turn === 0 && x >= Math.min(lastX, nextX) && x <= Math.max(lastX, nextX) && y >= Math.min(lastY, nextY) && y <= Math.max(lastY, nextY)) return 'border';
    if (lastY <= y !== nextY <= y && turn < 0 === nextY > lastY) inside = !inside;
    lastX = nextX;
    lastY = nextY;
  }
  return inside ? 'inside' : 'outside';
}

/** A closed ring that starts at its westernmost point, the southernmost of these. */
function toRing({ points }: GridRing): readonly LonLat[] {
  let first = 0;
  for (const [index, point] of points.entries()) if (comparePoints(point, points[first]!) < 0) first = index;
  return [...points.slice(first), ...points.slice(0, first + 1)].map(([x, y]): LonLat => [x / gridPerDegree, y / gridPerDegree]);
}

function compareRings(a: readonly LonLat[], b: readonly LonLat[]): number {
  for (const [index, point] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = comparePoints(point, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function comparePoints(a: GridPoint, b: GridPoint): number {
  return a[0] - b[0] || a[1] - b[1];
}
