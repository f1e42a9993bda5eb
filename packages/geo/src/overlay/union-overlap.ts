import { clipEdges, createEdgeList, edgeStride, reserveEdges, type EdgeList, type Frame } from './edge-list.ts';
import { halfFrames } from './edge-tree.ts';
import { areaBelow, createStrip, setStrip } from './strip.ts';
import { beginSweep, createSweep, nextSlab } from './sweep.ts';

/** Edges of several polygons in one frame, each with its owner. Owner 0 is the subject, the others are what may cover it. */
export interface OwnedEdges {
  readonly edges: EdgeList;
  owners: Int32Array;
  ownerCount: number;
}

export function createOwnedEdges(): OwnedEdges {
  return { edges: createEdgeList(512), owners: new Int32Array(512), ownerCount: 0 };
}

export function clearOwners(owned: OwnedEdges): void {
  owned.edges.count = 0;
  owned.ownerCount = 0;
}

/** Adds a polygon's edges as those of the next owner. */
export function addOwner(owned: OwnedEdges, list: EdgeList): void {
  const { edges } = owned;
  const total = edges.count + list.count;
  const out = reserveEdges(edges, total);
  for (let from = 0, to = edges.count * edgeStride; from < list.count * edgeStride; from++, to++) out[to] = list.values[from]!;
  if (owned.owners.length < total) {
    const larger = new Int32Array(2 * total);
    larger.set(owned.owners);
    owned.owners = larger;
  }
  owned.owners.fill(owned.ownerCount++, edges.count, total);
  edges.count = total;
}

const sweep = createSweep();
const strip = createStrip();
let winding = new Int32Array(64);

/** Number of edges from which cutting the frame in two can pay: a sweep's work grows faster than its edges. */
const manyEdges = 1024;

/** Area in a frame of what the subject and at least one of the others cover, m2: however often a place is covered, it counts once. The frame's south edge is at latitude `frame.south`. */
export function coveredAreaM2(owned: OwnedEdges, frame: Frame): number {
  if (!hasSubjectAndOther(owned)) return 0;
  if (owned.edges.count > manyEdges) {
    const halves = halfFrames(frame).map((half) => ({ half, owned: clipOwned(owned, { ...half, west: half.west - frame.west, south: half.south - frame.south }) }));
    // Where edges all run side by side cutting gains nothing, and would never end.
    if (halves.every((part) => part.owned.edges.count < 0.9 * owned.edges.count)) return halves.reduce((sum, part) => sum + coveredAreaM2(part.owned, part.half), 0);
  }
  setStrip(strip, frame.south, frame.height);
  return sweepArea(owned);
}

/** Owner 0 must have edges, and another one: owners whose edges do not reach into a frame keep their number. */
function hasSubjectAndOther({ edges, owners }: OwnedEdges): boolean {
  return edges.count > 0 && owners[0] === 0 && owners[edges.count - 1] !== 0;
}

function clipOwned({ edges, owners, ownerCount }: OwnedEdges, frame: Frame): OwnedEdges {
  const clipped = createOwnedEdges();
  const list = createEdgeList(64);
  for (let start = 0; start < edges.count; ) {
    const owner = owners[start]!;
    let end = start + 1;
    while (end < edges.count && owners[end] === owner) end++;
    clipEdges({ values: edges.values.subarray(start * edgeStride, end * edgeStride), count: end - start }, frame, list);
    clipped.ownerCount = owner;
    addOwner(clipped, list);
    start = end;
  }
  clipped.ownerCount = ownerCount;
  return clipped;
}

function sweepArea({ edges, owners, ownerCount }: OwnedEdges): number {
  if (winding.length < ownerCount) winding = new Int32Array(2 * ownerCount);
  beginSweep(sweep, edges, owners);
  const { values } = edges;
  let area = 0;
  while (nextSlab(sweep)) {
    const { active, activeCount, left, right } = sweep;
    let covering = 0;
    let strips = 0;
    let wasCovered = false;
    for (let index = 0; index < activeCount; index++) {
      const edge = active[index]!;
      const at = edge * edgeStride;
      const owner = owners[edge]!;
      const before = winding[owner]!;
      const after = before + values[at + 4]!;
      winding[owner] = after;
      if (owner > 0) covering += Number(after !== 0) - Number(before !== 0);
      const isCovered = covering > 0 && winding[0] !== 0;
      if (isCovered === wasCovered) continue;
      const height = values[at + 2]!;
      const slope = values[at + 3]!;
      const x = values[at]!;
      const below = areaBelow(strip, height + (left - x) * slope, height + (right - x) * slope);
      strips += isCovered ? below : -below;
      wasCovered = isCovered;
    }
    // Rounding may leave a winding open at the bottom; the next slab starts from none.
    for (let index = 0; index < activeCount; index++) winding[owners[active[index]!]!] = 0;
    area += (right - left) * strips;
  }
  return area;
}
