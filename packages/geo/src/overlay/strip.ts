import { areaSeriesAt } from '../ellipsoid.ts';
import { kernel } from '../kernel/kernel.ts';

/*
 * Area below a line. Heights are degrees of latitude above a base line, widths degrees of longitude. Between two parallels the ellipsoid's
 * area grows as a power series F(t) = c1 t + c2 t2 + ... in the height t. The kernel takes its mean along lines (kernel/strip.ts) and finds
 * the terms of low strips; those of tall ones are found here.
 */

/** Tallest rectangle, degrees, for which three terms about its middle give areas right to 2e-11. */
const lowDegrees = 0.05;

/** Area below lines over one base, m2 for each degree of longitude. Written over and over. */
export interface Strip {
  south: number;
  height: number;
  /** Set where three terms are not enough: six, about the middle. */
  tall: Float64Array | undefined;
}

export function createStrip(): Strip {
  return { south: 0, height: 0, tall: undefined };
}

/** Sets a strip to the parallels from `south` to `south + height`, at most two degrees apart. */
export function setStrip(strip: Strip, south: number, height: number): void {
  strip.south = south;
  strip.height = height;
  strip.tall = height <= lowDegrees ? undefined : areaSeriesAt(south + height / 2);
}

/** From here on the kernel's areas are those below lines over this strip's base. */
export function useStrip({ south, height, tall }: Strip): void {
  if (tall === undefined) kernel.setStrip(south, height);
  else kernel.setTallStrip(tall[0]!, tall[1]!, tall[2]!, tall[3]!, tall[4]!, tall[5]!, height / 2);
}
