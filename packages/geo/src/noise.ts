import type { AreaWitness } from './types.ts';

export interface NoiseLimits {
  readonly noiseM2: number;
  readonly noiseWidthM: number;
}

export function isNoise(witness: AreaWitness, limits: NoiseLimits): boolean {
  throw new Error(`not built yet: ${witness.areaM2} ${limits.noiseM2}`);
}
