/*
 * The CGCS2000 ellipsoid. Nothing here calls Math.sin and its kin: their last bits differ between engines,
 * and equal input has to give equal bytes in Node and in the browser.
 */

/** Semi-major axis of CGCS2000, metres. */
export const semiMajorM = 6378137;
const flattening = 1 / 298.257222101;
/** First eccentricity of CGCS2000, squared. */
export const eccentricity2 = flattening * (2 - flattening);
const semiMinorM = semiMajorM * (1 - flattening);
/** Square of the semi-minor axis of CGCS2000, m2. */
export const semiMinorM2 = semiMinorM * semiMinorM;

/** Radians in a degree. */
export const radiansPerDegree = Math.PI / 180;

/** Sine of an angle of -90 to 90 degrees, right to about 2 units in the last place. */
export function sineOfDegrees(degrees: number): number {
  const size = Math.abs(degrees);
  // 90 - size is exact from 45 degrees on.
  const sine = size <= 45 ? sineSeries(size * radiansPerDegree) : cosineSeries((90 - size) * radiansPerDegree);
  return degrees < 0 ? -sine : sine;
}

/** Cosine of an angle of -90 to 90 degrees, right to about 2 units in the last place. */
export function cosineOfDegrees(degrees: number): number {
  const size = Math.abs(degrees);
  return size <= 45 ? cosineSeries(size * radiansPerDegree) : sineSeries((90 - size) * radiansPerDegree);
}

// Taylor series for 0 to 45 degrees, where the first term left out is below 1e-18.
function sineSeries(x: number): number {
  const square = x * x;
  let tail = 1 / 355687428096000;
  tail = -1 / 1307674368000 + square * tail;
  tail = 1 / 6227020800 + square * tail;
  tail = -1 / 39916800 + square * tail;
  tail = 1 / 362880 + square * tail;
  tail = -1 / 5040 + square * tail;
  tail = 1 / 120 + square * tail;
  tail = -1 / 6 + square * tail;
  return x + x * (square * tail);
}

function cosineSeries(x: number): number {
  const square = x * x;
  let tail = -1 / 6402373705728000;
  tail = 1 / 20922789888000 + square * tail;
  tail = -1 / 87178291200 + square * tail;
  tail = 1 / 479001600 + square * tail;
  tail = -1 / 3628800 + square * tail;
  tail = 1 / 40320 + square * tail;
  tail = -1 / 720 + square * tail;
  tail = 1 / 24 + square * tail;
  tail = -1 / 2 + square * tail;
  return 1 + square * tail;
}

/**
 * Area between the equator and a latitude, for one radian of longitude, in units of the squared semi-minor axis:
 * Q(B) = sinB / (2(1 - e2 sin2B)) + ln((1 + e sinB) / (1 - e sinB)) / (4e), as its power series in e2 sin2B.
 */
export function authalicQ(latitude: number): number {
  const sine = sineOfDegrees(latitude);
  const ratio = eccentricity2 * sine * sine;
  let tail = 8 / 15;
  for (let k = 6; k >= 0; k--) tail = (k + 1) / (2 * k + 1) + ratio * tail;
  return sine * tail;
}

/**
 * Coefficients c1..c6 of the area strip F(t) = c1 t + ... + c6 t^6: the area between latitude `latitude` and `latitude + t`
 * (t in degrees) for one degree of longitude, in m2. Relative error below 1e-12 while |t| <= 1.
 */
export function areaSeriesAt(latitude: number): Float64Array {
  const sine = sineOfDegrees(latitude);
  const cosine = cosineOfDegrees(latitude);
  // Density cosB / (1 - e2 sin2B)^2 as a power series in t, by arithmetic on truncated series.
  const sines = derivativesToSeries(sine, cosine);
  const cosines = derivativesToSeries(cosine, -sine);
  const below = multiply(sines, sines).map((value, index) => (index === 0 ? 1 : 0) - eccentricity2 * value);
  const inverse = reciprocal(below);
  const density = multiply(cosines, multiply(inverse, inverse));
  const series = new Float64Array(order);
  let scale = semiMinorM2 * radiansPerDegree;
  for (let k = 0; k < order; k++) {
    scale *= radiansPerDegree;
    series[k] = (density[k]! * scale) / (k + 1);
  }
  return series;
}

const order = 6;

/** Series of sin or cos from its value and first derivative: the derivatives repeat as f, f', -f, -f', ... */
function derivativesToSeries(value: number, slope: number): Float64Array {
  return Float64Array.of(value, slope, -value / 2, -slope / 6, value / 24, slope / 120);
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    for (let j = 0; i + j < order; j++) product[i + j]! += a[i]! * b[j]!;
  }
  return product;
}

function reciprocal(a: Float64Array): Float64Array {
  const inverse = new Float64Array(order);
  inverse[0] = 1 / a[0]!;
  for (let k = 1; k < order; k++) {
    let sum = 0;
    for (let i = 1; i <= k; i++) sum += a[i]! * inverse[k - i]!;
    inverse[k] = -sum * inverse[0];
  }
  return inverse;
}
