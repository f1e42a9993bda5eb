import { areaM2 } from './area.ts';
import { polygonsOf } from './bbox.ts';
import { meanWidthM } from './perimeter.ts';
import type { AreaWitness } from './types.ts';

/** Largest area and mean width that still count as digitising noise. */
export interface NoiseLimits {
  readonly noiseM2: number;
  readonly noiseWidthM: number;
}

/**
 * Whether an overlap is too small or too thin to count: area at most `noiseM2`, or mean width (2A / perimeter) at most `noiseWidthM`.
 * A shape of several parts counts as soon as one part alone would, so that a block does not hide behind the slivers beside it.
 * An area above `noiseM2` without a shape counts. Source: rules "Conventions, Overlay noise".
 */
export function isNoise(witness: AreaWitness, { noiseM2, noiseWidthM }: NoiseLimits): boolean {
  if (witness.areaM2 <= noiseM2) return true;
  if (witness.geometry === undefined) return false;
  if (meanWidthM(witness.geometry) > noiseWidthM) return false;
  return polygonsOf(witness.geometry).every((coordinates) => {
    const part = { type: 'Polygon', coordinates } as const;
    return areaM2(part) <= noiseM2 || meanWidthM(part) <= noiseWidthM;
  });
}
