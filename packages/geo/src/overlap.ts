import type { AreaGeometry, Overlap } from './types.ts';

export function overlapAreaM2(a: AreaGeometry, b: AreaGeometry): Overlap {
  throw new Error(`not built yet: ${a.type} ${b.type}`);
}
