import { edgeStride, type Edges } from './edges.ts';

/** A polygon's edges with the number of their owner. */
export interface OwnedEdges {
  readonly edges: Edges;
  readonly owner: number;
}

/** One edge, told from its left end. */
export interface SweepEdge {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly slope: number;
  readonly sign: number;
  readonly owner: number;
}

export function heightAt(edge: SweepEdge, x: number): number {
  return edge.height + (x - edge.left) * edge.slope;
}

/** A stretch of x in which no edge begins, ends or crosses another, with the edges there from the top down. */
export interface Slab {
  readonly left: number;
  readonly right: number;
  readonly edges: readonly SweepEdge[];
}

/** Cuts the plane at every end and crossing of edges and visits the slabs from left to right. A slab's list of edges is good until the visit ends. */
export function forEachSlab(owned: readonly OwnedEdges[], visit: (slab: Slab) => void): void {
  const edges = owned.flatMap(sweepEdges).toSorted((a, b) => a.left - b.left);
  const cuts = cutsOf(edges);
  let next = 0;
  let active: SweepEdge[] = [];
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const left = cuts[cut]!;
    const right = cuts[cut + 1]!;
    active = active.filter((edge) => edge.right > left);
    while (next < edges.length && edges[next]!.left <= left) active.push(edges[next++]!);
    const middle = (left + right) / 2;
    active.sort((a, b) => heightAt(b, middle) - heightAt(a, middle));
    visit({ left, right, edges: active });
  }
}

/** Counts off edges from the top down: how many owners of each of two groups cover the place below the last edge. */
export interface CoverCount {
  /** Starts again at the top. */
  reset(): void;
  pass(edge: SweepEdge): void;
  /** Number of owners below `groupSize`, and of the others, whose winding number is not 0. */
  readonly inA: number;
  readonly inB: number;
}

export function createCoverCount(ownerCount: number, groupSize: number): CoverCount {
  const winding = new Int32Array(ownerCount);
  let inA = 0;
  let inB = 0;
  return {
    reset() {
      winding.fill(0);
      inA = 0;
      inB = 0;
    },
    pass({ owner, sign }) {
      const before = winding[owner]!;
      winding[owner] = before + sign;
      const change = Number(before + sign !== 0) - Number(before !== 0);
      if (owner < groupSize) inA += change;
      else inB += change;
    },
    get inA() {
      return inA;
    },
    get inB() {
      return inB;
    },
  };
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
