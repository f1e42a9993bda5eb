import { createEdgeList, edgeStride, reserveEdges, type EdgeList } from './edge-list.ts';

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

/** What a sweep adds up: the area of the subject that others cover, however often, and the sum of the areas that single ones cover. */
export interface CoveredArea {
  coveredM2: number;
  sumM2: number;
}
