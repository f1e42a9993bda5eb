import type { AreaGeometry, LonLat } from './types.ts';

export function labelPoint(geometry: AreaGeometry): LonLat {
  throw new Error(`not built yet: ${geometry.type}`);
}
