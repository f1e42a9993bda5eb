import type { AreaGeometry, LonLat } from './types.ts';

export function selfCrossingOf(geometry: AreaGeometry): LonLat | undefined {
  throw new Error(`not built yet: ${geometry.type}`);
}

export function isSelfCrossing(geometry: AreaGeometry): boolean {
  return selfCrossingOf(geometry) !== undefined;
}
