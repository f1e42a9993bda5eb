import { bboxOf } from './bbox.ts';
import { overlay } from './overlay/overlay.ts';
import { prepareGeometry } from './overlay/prepared-table.ts';
import type { AreaGeometry, GeoLayer, LayerOverlap } from './types.ts';

/**
 * Area that a polygon shares with the union of a layer's features, m2: where features cover each other, the place counts once,
 * so that the answer never exceeds the polygon's own area. Never throws. On the terms of `overlapAreaM2`.
 */
export function overlapAreaWithLayerM2(geometry: AreaGeometry, layer: GeoLayer): LayerOverlap {
  const near = layer.search(bboxOf(geometry));
  const { hits, areasM2, coveredM2 } = overlay({ set: prepareGeometry(geometry), feature: 0 }, near.map((feature) => ({ set: prepareGeometry(feature.geometry), feature: 0 })));
  return {
    areaM2: coveredM2,
    sumM2: areasM2.reduce((sum, area) => sum + area, 0),
    parts: hits.map((position, index) => ({ id: near[position]!.id, areaM2: areasM2[index]! })),
  };
}
