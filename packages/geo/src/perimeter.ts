import type { AreaGeometry } from './types.ts';

export function perimeterM(geometry: AreaGeometry): number {
  throw new Error(`not built yet: ${geometry.type}`);
}

export function meanWidthM(geometry: AreaGeometry): number {
  throw new Error(`not built yet: ${geometry.type}`);
}
