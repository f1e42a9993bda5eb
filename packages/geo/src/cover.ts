import { clipEdges, halves, lowStrips, type Edges, type Rectangle } from './edges.ts';
import { areaSeriesAt } from './ellipsoid.ts';
import { areaBelow, stripAreaFrom, type StripArea } from './strip-area.ts';
import { createCoverCount, forEachSlab, heightAt, type OwnedEdges } from './sweep.ts';
import type { BoundingBox } from './types.ts';

/**
 * Area inside a box of what is covered both by some polygon of one group and by some of another, m2. However often a place is
 * covered, it counts once: the union of each group is meant, and a polygon covers where its winding number is not 0.
 */
export function coveredByBothM2(groupA: readonly Edges[], groupB: readonly Edges[], box: BoundingBox): number {
  let area = 0;
  const owned = [...groupA, ...groupB].map((edges, owner) => ({ edges, owner }));
  for (const { middle, box: strip } of lowStrips(box)) {
    const rectangle = { left: 0, bottom: strip[1] - middle, right: strip[2] - strip[0], top: strip[3] - middle };
    const clipped = owned.map(({ edges, owner }) => ({ edges: clipEdges(edges, rectangle, [strip[0], middle]), owner }));
    area += areaInRectangle(clipped, groupA.length, rectangle, areaSeriesAt(middle));
  }
  return area;
}

/** Number of edges from which cutting the rectangle in two can pay: the work in one grows faster than their square. */
const manyEdges = 96;

function areaInRectangle(owned: readonly OwnedEdges[], groupSize: number, box: Rectangle, series: Float64Array): number {
  const present = owned.filter(({ edges }) => edges.count > 0);
  if (!present.some(({ owner }) => owner < groupSize) || !present.some(({ owner }) => owner >= groupSize)) return 0;
  const count = countOf(present);
  if (count > manyEdges) {
    const parts = halves(box).map((half) => ({ half, owned: present.map(({ edges, owner }) => ({ edges: clipEdges(edges, half, [0, 0]), owner })) }));
    if (parts.every((part) => countOf(part.owned) < 0.8 * count)) {
      return parts.reduce((sum, part) => sum + areaInRectangle(part.owned, groupSize, part.half, series), 0);
    }
  }
  return sweep(present, groupSize, stripAreaFrom(series, box.bottom));
}

function countOf(owned: readonly OwnedEdges[]): number {
  return owned.reduce((sum, { edges }) => sum + edges.count, 0);
}

/** Between two cuts edges keep their order, and counting them off from the top tells what is covered. */
function sweep(owned: readonly OwnedEdges[], groupSize: number, strip: StripArea): number {
  const count = createCoverCount(1 + owned.reduce((most, { owner }) => Math.max(most, owner), 0), groupSize);
  let area = 0;
  forEachSlab(owned, ({ left, right, edges }) => {
    count.reset();
    let strips = 0;
    let wasBoth = false;
    for (const edge of edges) {
      count.pass(edge);
      const isBoth = count.inA > 0 && count.inB > 0;
      if (wasBoth !== isBoth) strips += (isBoth ? 1 : -1) * areaBelow(strip, heightAt(edge, left), heightAt(edge, right));
      wasBoth = isBoth;
    }
    area += (right - left) * strips;
  });
  return area;
}
