import { density, densityBend, densitySlope, findDensity } from './ellipsoid.ts';

/*
 * Area below a line. Heights are degrees of latitude above a base line, widths degrees of longitude. Between two parallels the ellipsoid's
 * area grows as a power series F(t) = c1 t + c2 t2 + ... in the height t; the mean of F along a line from height y0 to height y1
 * has a closed form in their mean m and half difference d: the means of t, t2, t3 are m, m2 + d2/3, m (m2 + d2).
 * Series for tall strips are set from outside: see src/overlay/strip.ts.
 */

let c1: f64 = 0;
let c2: f64 = 0;
let c3: f64 = 0;

let isTall = false;
let tall1: f64 = 0;
let tall2: f64 = 0;
let tall3: f64 = 0;
let tall4: f64 = 0;
let tall5: f64 = 0;
let tall6: f64 = 0;
let tallMiddle: f64 = 0;
let tallAtBase: f64 = 0;

/**
 * From here on areas are below lines over one base, m2 for each degree of longitude, by a series of three terms; `height` is what they have to
 * reach: see `lowDegrees` of src/overlay/strip.ts.
 */
export function setStrip(south: f64, height: f64): void {
  isTall = false;
  const half = height / 2;
  findDensity(south + half);
  // Expanded about the middle, where the terms left out are least, then told from the base.
  c3 = densityBend / 6;
  const middle2 = densitySlope / 2;
  c1 = density - 2 * middle2 * half + 3 * c3 * half * half;
  c2 = middle2 - 3 * c3 * half;
}

/** The same where three terms are not enough: six, about `middle` above the base. */
export function setTallStrip(first: f64, second: f64, third: f64, fourth: f64, fifth: f64, sixth: f64, middle: f64): void {
  isTall = true;
  tall1 = first;
  tall2 = second;
  tall3 = third;
  tall4 = fourth;
  tall5 = fifth;
  tall6 = sixth;
  tallMiddle = middle;
  tallAtBase = powers(-middle);
}

/** Mean area below a line from height `y0` to height `y1`. */
@inline
export function areaBelow(y0: f64, y1: f64): f64 {
  if (isTall) return tallAreaBelow(y0, y1);
  const m = (y0 + y1) * 0.5;
  const d = (y1 - y0) * 0.5;
  const d2 = d * d;
  return m * (c1 + c3 * (m * m + d2)) + c2 * (m * m + d2 * (1.0 / 3.0));
}

/** Gauss's rule of three points: right for the whole of a series of six terms to 1e-12 within two degrees. */
function tallAreaBelow(y0: f64, y1: f64): f64 {
  const middle = (y0 + y1) / 2 - tallMiddle;
  const reach = ((y1 - y0) / 2) * Math.sqrt(0.6);
  return (5 * (powers(middle - reach) + powers(middle + reach)) + 8 * powers(middle)) / 18 - tallAtBase;
}

function powers(y: f64): f64 {
  return (((((tall6 * y + tall5) * y + tall4) * y + tall3) * y + tall2) * y + tall1) * y;
}
