import { areaSeriesAt, authalicDensity } from '../ellipsoid.ts';
import { kernel } from '../kernel/kernel.ts';

/*
 * Area below a line. Heights are degrees of latitude above a base line, widths degrees of longitude. Between two parallels the ellipsoid's
 * area grows as a power series F(t) = c1 t + c2 t2 + ... in the height t. Here its terms are found; the kernel takes its mean along lines
 * (kernel/strip.ts).
 */

/** Tallest rectangle, degrees, for which three terms about its middle give areas right to 2e-11. */
const lowDegrees = 0.05;

/** Area below lines over one base, m2 for each degree of longitude. Written over and over. */
export interface Strip {
  c1: number;
  c2: number;
  c3: number;
  /** Set where three terms are not enough: six, about `tallMiddle` above the base. */
  tall: Float64Array | undefined;
  tallMiddle: number;
}

export function createStrip(): Strip {
  return { c1: 0, c2: 0, c3: 0, tall: undefined, tallMiddle: 0 };
}

const density = new Float64Array(3);

/** Sets a strip to the parallels from `south` to `south + height`, at most two degrees apart. */
export function setStrip(strip: Strip, south: number, height: number): void {
  const half = height / 2;
  if (height <= lowDegrees) {
    authalicDensity(south + half, density);
    // Expanded about the middle, where the terms left out are least, then told from the base.
    const c2 = density[1]! / 2;
    const c3 = density[2]! / 6;
    strip.c1 = density[0]! - 2 * c2 * half + 3 * c3 * half * half;
    strip.c2 = c2 - 3 * c3 * half;
    strip.c3 = c3;
    strip.tall = undefined;
  } else {
    strip.tall = areaSeriesAt(south + half);
    strip.tallMiddle = half;
  }
}

/** From here on the kernel's areas are those below lines over this strip's base. */
export function useStrip({ c1, c2, c3, tall, tallMiddle }: Strip): void {
  if (tall === undefined) kernel.setStrip(c1, c2, c3);
  else kernel.setTallStrip(tall[0]!, tall[1]!, tall[2]!, tall[3]!, tall[4]!, tall[5]!, tallMiddle);
}
