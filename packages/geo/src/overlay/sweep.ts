import { edgeStride, type EdgeList } from './edge-list.ts';

/**
 * Goes over the plane from left to right in slabs: stretches of x in which no edge begins, ends or crosses another one that it is tested
 * against. Nothing has to meet exactly: edges that nearly coincide only make slabs in which thin areas lie.
 */
export interface Sweep {
  /** Left and right of the present slab. */
  left: number;
  right: number;
  /** Numbers of the edges over the present slab, from the top down, in the first `activeCount` places. */
  active: Int32Array;
  activeCount: number;
  /** Where edges cross, in no order, in the first `crossingCount` pairs of places: the numbers of both edges. */
  crossingCount: number;

  edges: EdgeList;
  order: Int32Array;
  cuts: Float64Array;
  cutCount: number;
  cut: number;
  next: number;
  heights: Float64Array;
}

export function createSweep(): Sweep {
  return {
    left: 0,
    right: 0,
    active: new Int32Array(64),
    activeCount: 0,
    crossingCount: 0,
    edges: { values: new Float64Array(0), count: 0 },
    order: new Int32Array(64),
    cuts: new Float64Array(256),
    cutCount: 0,
    cut: 0,
    next: 0,
    heights: new Float64Array(64),
  };
}

/** Starts over a list of edges. Edges of one owner are taken not to cross each other; without owners every pair is tested. */
export function beginSweep(sweep: Sweep, edges: EdgeList, owners: Int32Array | undefined): void {
  const { count } = edges;
  sweep.edges = edges;
  if (sweep.order.length < count) {
    sweep.order = new Int32Array(2 * count);
    sweep.active = new Int32Array(2 * count);
    sweep.heights = new Float64Array(2 * count);
  }
  sortByLeft(sweep.order, edges);
  findCuts(sweep, owners);
  sweep.cut = 0;
  sweep.next = 0;
  sweep.activeCount = 0;
}

/** Goes on to the next slab with an edge over it; false behind the last one. */
export function nextSlab(sweep: Sweep): boolean {
  const { order, active, heights, cuts } = sweep;
  const { values, count } = sweep.edges;
  while (sweep.cut + 1 < sweep.cutCount) {
    const left = cuts[sweep.cut]!;
    const right = cuts[++sweep.cut]!;
    let kept = 0;
    for (let index = 0; index < sweep.activeCount; index++) {
      const edge = active[index]!;
      if (values[edge * edgeStride + 1]! > left) active[kept++] = edge;
    }
    while (sweep.next < count && values[order[sweep.next]! * edgeStride]! <= left) active[kept++] = order[sweep.next++]!;
    sweep.activeCount = kept;
    if (kept === 0) continue;
    const middle = (left + right) / 2;
    // Nearly in order already, from the slab before.
    for (let index = 0; index < kept; index++) {
      const edge = active[index]!;
      const at = edge * edgeStride;
      const height = values[at + 2]! + (middle - values[at]!) * values[at + 3]!;
      let place = index;
      while (place > 0 && heights[place - 1]! < height) {
        heights[place] = heights[place - 1]!;
        active[place] = active[place - 1]!;
        place--;
      }
      heights[place] = height;
      active[place] = edge;
    }
    sweep.left = left;
    sweep.right = right;
    return true;
  }
  return false;
}

function findCuts(sweep: Sweep, owners: Int32Array | undefined): void {
  const { order } = sweep;
  const { values, count } = sweep.edges;
  let cuts = sweep.cuts;
  let cutCount = 0;
  sweep.crossingCount = 0;
  for (let i = 0; i < count; i++) {
    const edge = order[i]!;
    const at = edge * edgeStride;
    const left = values[at]!;
    const right = values[at + 1]!;
    const height = values[at + 2]!;
    const slope = values[at + 3]!;
    if (cutCount + 2 > cuts.length) cuts = grown(cuts, cutCount);
    cuts[cutCount++] = left;
    cuts[cutCount++] = right;
    for (let j = i + 1; j < count; j++) {
      const other = order[j]!;
      const from = other * edgeStride;
      const start = values[from]!;
      if (start >= right) break;
      if (owners !== undefined && owners[edge] === owners[other]) continue;
      const otherRight = values[from + 1]!;
      const end = right < otherRight ? right : otherRight;
      const otherHeight = values[from + 2]!;
      const before = height + (start - left) * slope - otherHeight;
      const after = height + (end - left) * slope - (otherHeight + (end - start) * values[from + 3]!);
      if (before < 0 ? after > 0 : before > 0 && after < 0) {
        if (cutCount === cuts.length) cuts = grown(cuts, cutCount);
        cuts[cutCount++] = start + (end - start) * (before / (before - after));
        sweep.crossingCount++;
      }
    }
  }
  sweep.cuts = cuts;
  cuts.subarray(0, cutCount).sort();
  let distinct = 0;
  for (let index = 0; index < cutCount; index++) {
    if (index === 0 || cuts[index] !== cuts[distinct - 1]) cuts[distinct++] = cuts[index]!;
  }
  sweep.cutCount = distinct;
}

function grown(array: Float64Array, used: number): Float64Array {
  const larger = new Float64Array(2 * Math.max(used, 128));
  larger.set(array);
  return larger;
}

const manyEdges = 4096;

/** Numbers of edges by their left ends. */
function sortByLeft(order: Int32Array, { values, count }: EdgeList): void {
  for (let index = 0; index < count; index++) order[index] = index;
  if (count > manyEdges) {
    order.subarray(0, count).sort((a, b) => values[a * edgeStride]! - values[b * edgeStride]!);
    return;
  }
  // Shell's sort, with Ciura's gaps: no calls, no objects.
  for (let gap = 701 < count ? 701 : 301 < count ? 301 : 132 < count ? 132 : 57 < count ? 57 : 23 < count ? 23 : 10; gap > 0; gap = nextGap(gap)) {
    for (let index = gap; index < count; index++) {
      const edge = order[index]!;
      const left = values[edge * edgeStride]!;
      let place = index;
      while (place >= gap && values[order[place - gap]! * edgeStride]! > left) {
        order[place] = order[place - gap]!;
        place -= gap;
      }
      order[place] = edge;
    }
  }
}

function nextGap(gap: number): number {
  return gap === 701 ? 301 : gap === 301 ? 132 : gap === 132 ? 57 : gap === 57 ? 23 : gap === 23 ? 10 : gap === 10 ? 4 : gap === 4 ? 1 : 0;
}
