import type { GeoFeature, GeoLayer } from './types.ts';

export function createLayer(features: readonly GeoFeature[]): GeoLayer {
  throw new Error(`not built yet: ${features.length}`);
}
