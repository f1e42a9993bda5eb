import type { AreaGeometry, GeoLayer, LayerOverlap } from './types.ts';

export function overlapAreaWithLayerM2(geometry: AreaGeometry, layer: GeoLayer): LayerOverlap {
  throw new Error(`not built yet: ${geometry.type} ${layer.features.length}`);
}
