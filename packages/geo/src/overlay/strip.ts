import { areaSeriesAt, authalicDensity } from '../ellipsoid.ts';

/*
 * Area below a line. Heights are degrees of latitude above a base line, widths degrees of longitude. Between two parallels the ellipsoid's
 * area grows as a power series F(t) = c1 t + c2 t2 + ... in the height t; the mean of F along a line from height y0 to height y1
 * has a closed form in their mean m and half difference d: the means of t, t2, t3 are m, m2 + d2/3, m (m2 + d2).
 */

/** Tallest rectangle, degrees, for which three terms about its middle give areas right to 2e-11. */
const lowDegrees = 0.05;

/** Area below lines over one base, m2 for each degree of longitude. Written over and over: the hot loops read its numbers. */
export interface Strip {
  c1: number;
  c2: number;
  c3: number;
  /** Set where three terms are not enough: then `tallAreaBelow` is to be asked. */
  tall: Float64Array | undefined;
  tallMiddle: number;
  tallAtBase: number;
}

export function createStrip(): Strip {
  return { c1: 0, c2: 0, c3: 0, tall: undefined, tallMiddle: 0, tallAtBase: 0 };
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
    strip.tallAtBase = powers(strip.tall, -half);
  }
}

/** Mean area below a line from height `y0` to height `y1`. */
export function areaBelow(strip: Strip, y0: number, y1: number): number {
  if (strip.tall !== undefined) return tallAreaBelow(strip, strip.tall, y0, y1);
  const m = (y0 + y1) * 0.5;
  const d = (y1 - y0) * 0.5;
  const d2 = d * d;
  return m * (strip.c1 + strip.c3 * (m * m + d2)) + strip.c2 * (m * m + d2 * (1 / 3));
}

const offset = Math.sqrt(0.6);

/** Gauss's rule of three points: right for the whole of a series of six terms to 1e-12 within two degrees. */
function tallAreaBelow(strip: Strip, series: Float64Array, y0: number, y1: number): number {
  const middle = (y0 + y1) / 2 - strip.tallMiddle;
  const reach = ((y1 - y0) / 2) * offset;
  return (5 * (powers(series, middle - reach) + powers(series, middle + reach)) + 8 * powers(series, middle)) / 18 - strip.tallAtBase;
}

function powers(series: Float64Array, y: number): number {
  return (((((series[5]! * y + series[4]!) * y + series[3]!) * y + series[2]!) * y + series[1]!) * y + series[0]!) * y;
}
