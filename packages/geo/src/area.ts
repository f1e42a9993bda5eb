import type { AreaGeometry } from './types.ts';

/** Ellipsoidal area. */
export function areaM2(geometry: AreaGeometry): number {
  throw new Error(`not built yet: ${geometry.type}`);
}
