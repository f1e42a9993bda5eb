import { areaM2 } from './area.ts';
import { bboxOf } from './bbox.ts';
import { coveredByBothM2 } from './cover.ts';
import { commonBox, edgesOf } from './edges.ts';
import { overlapAreaM2, pairAreaM2, roundingM2 } from './overlap.ts';
import type { AreaGeometry, BoundingBox, GeoLayer, LayerOverlap, LonLat } from './types.ts';

/**
 * Area that a polygon shares with the union of a layer's features, m2: where features cover each other, the place counts once,
 * so that the answer never exceeds the polygon's own area. Never throws. Undecided as soon as it depends on a polygon that crosses itself.
 */
export function overlapAreaWithLayerM2(geometry: AreaGeometry, layer: GeoLayer): LayerOverlap {
  const near = layer.search(bboxOf(geometry));
  const overlap = overlapWithUnion(geometry, near.map((feature) => feature.geometry));
  if (overlap.undecided !== undefined) {
    const { index, ...undecided } = overlap;
    return index === undefined ? undecided : { ...undecided, featureId: near[index]!.id };
  }
  return { areaM2: overlap.areaM2, featureIds: overlap.hits.map((index) => near[index]!.id) };
}

/** What `overlapWithUnion` answers: positions in the list instead of ids. */
export type UnionOverlap =
  | { readonly areaM2: number; readonly hits: readonly number[]; readonly undecided?: undefined }
  | { readonly undecided: 'selfCrossing'; readonly at: LonLat; readonly index?: number };

interface Hit {
  readonly index: number;
  readonly geometry: AreaGeometry;
  readonly box: BoundingBox;
  readonly areaM2: number;
}

/** Area that a polygon shares with the union of others, m2, and which of them share some of it. */
export function overlapWithUnion(geometry: AreaGeometry, others: readonly AreaGeometry[]): UnionOverlap {
  const box = bboxOf(geometry);
  const hits: Hit[] = [];
  for (const [index, other] of others.entries()) {
    const shared = commonBox(box, bboxOf(other));
    if (shared === undefined) continue;
    const overlap = overlapAreaM2(geometry, other);
    if (overlap.undecided !== undefined) return { undecided: overlap.undecided, at: overlap.at, index };
    if (overlap.areaM2 > 0) hits.push({ index, geometry: other, box: shared, areaM2: overlap.areaM2 });
  }
  let area = 0;
  for (const group of groupsThatCoverEachOther(hits)) {
    if (group.length === 1) area += group[0]!.areaM2;
    else area += coveredByBothM2([edgesOf(geometry)], group.map((hit) => edgesOf(hit.geometry)), box);
  }
  return { areaM2: Math.min(area, areaM2(geometry)), hits: hits.map((hit) => hit.index) };
}

/** Splits hits into groups such that no two hits of different groups cover the same place. In the order of their first members. */
function groupsThatCoverEachOther(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const leader = hits.map((_, position) => position);
  const leaderOf = (position: number): number => {
    let current = position;
    while (leader[current] !== current) current = leader[current]!;
    return current;
  };
  const byWest = hits.map((hit, position) => ({ hit, position })).toSorted((a, b) => a.hit.box[0] - b.hit.box[0]);
  for (const [rank, a] of byWest.entries()) {
    for (let next = rank + 1; next < byWest.length; next++) {
      const b = byWest[next]!;
      if (b.hit.box[0] >= a.hit.box[2]) break;
      const box = commonBox(a.hit.box, b.hit.box);
      if (box === undefined) continue;
      const [low, high] = [leaderOf(a.position), leaderOf(b.position)].toSorted((x, y) => x - y) as [number, number];
      if (low !== high && pairAreaM2(edgesOf(a.hit.geometry), edgesOf(b.hit.geometry), box) >= roundingM2) leader[high] = low;
    }
  }
  const groups = new Map<number, Hit[]>();
  for (const [position, hit] of hits.entries()) {
    const group = groups.get(leaderOf(position));
    if (group) group.push(hit);
    else groups.set(leaderOf(position), [hit]);
  }
  return [...groups.values()];
}
