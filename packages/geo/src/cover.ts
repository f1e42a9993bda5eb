import { clipEdges, halves, lowStrips, type Edges, type Rectangle, edgeStride } from './edges.ts';
import { areaSeriesAt } from './ellipsoid.ts';
import { areaBelow, stripAreaFrom, type StripArea } from './strip-area.ts';
import type { BoundingBox } from './types.ts';

/** A polygon's edges with the number of its owner: owners below `groupSize` make the first group, the others the second. */
interface OwnedEdges {
  readonly edges: Edges;
  readonly owner: number;
}

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

interface SweepEdge {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly slope: number;
  readonly sign: number;
  readonly owner: number;
}

/** Cuts the plane at every end and crossing of edges; between two cuts edges keep their order, and counting them off from the top tells what is covered. */
function sweep(owned: readonly OwnedEdges[], groupSize: number, strip: StripArea): number {
  const edges = owned.flatMap(sweepEdges).toSorted((a, b) => a.left - b.left);
  const cuts = cutsOf(edges);
  const winding = new Int32Array(1 + owned.reduce((most, { owner }) => Math.max(most, owner), 0));
  let area = 0;
  let next = 0;
  let active: SweepEdge[] = [];
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const left = cuts[cut]!;
    const right = cuts[cut + 1]!;
    active = active.filter((edge) => edge.right > left);
    while (next < edges.length && edges[next]!.left <= left) active.push(edges[next++]!);
    const middle = (left + right) / 2;
    active.sort((a, b) => heightAt(b, middle) - heightAt(a, middle));
    winding.fill(0);
    let inA = 0;
    let inB = 0;
    let strips = 0;
    for (const edge of active) {
      const wasBoth = inA > 0 && inB > 0;
      const before = winding[edge.owner]!;
      winding[edge.owner] = before + edge.sign;
      const change = Number(before + edge.sign !== 0) - Number(before !== 0);
      if (edge.owner < groupSize) inA += change;
      else inB += change;
      const isBoth = inA > 0 && inB > 0;
      if (wasBoth !== isBoth) strips += (isBoth ? 1 : -1) * areaBelow(strip, heightAt(edge, left), heightAt(edge, right));
    }
    area += (right - left) * strips;
  }
  return area;
}

function heightAt(edge: SweepEdge, x: number): number {
  return edge.height + (x - edge.left) * edge.slope;
}

function sweepEdges({ edges: { values, count }, owner }: OwnedEdges): SweepEdge[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index * edgeStride;
    return { left: values[at]!, right: values[at + 1]!, height: values[at + 2]!, slope: values[at + 3]!, sign: values[at + 4]!, owner };
  });
}

function cutsOf(edges: readonly SweepEdge[]): Float64Array {
  const cuts: number[] = [];
  for (const [index, a] of edges.entries()) {
    cuts.push(a.left, a.right);
    for (let other = index + 1; other < edges.length; other++) {
      const b = edges[other]!;
      if (b.left >= a.right) break;
      const right = Math.min(a.right, b.right);
      const before = heightAt(a, b.left) - b.height;
      const after = heightAt(a, right) - heightAt(b, right);
      if ((before < 0 && after > 0) || (before > 0 && after < 0)) cuts.push(b.left + (right - b.left) * (before / (before - after)));
    }
  }
  return Float64Array.from(new Set(cuts)).toSorted();
}
