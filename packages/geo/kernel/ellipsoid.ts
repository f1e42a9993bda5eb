/*
 * What the kernel needs of the CGCS2000 ellipsoid: see src/ellipsoid.ts, whose arithmetic this is. No function of the engine is called: their last
 * bits differ.
 */

const eccentricity2: f64 = (1.0 / 298.257222101) * (2.0 - 1.0 / 298.257222101);
const semiMinorM: f64 = 6378137.0 * (1.0 - 1.0 / 298.257222101);
const radiansPerDegree: f64 = Math.PI / 180;

/** Area of the ellipsoid per square degree at the last latitude asked about, m2, with its first and second derivative by degrees of latitude. */
export let density: f64 = 0;
export let densitySlope: f64 = 0;
export let densityBend: f64 = 0;

/** cosB / (1 - e2 sin2B)2 times the squared semi-minor axis, at a latitude of -90 to 90 degrees. */
export function findDensity(latitude: f64): void {
  const s = sineOfDegrees(latitude);
  const c = cosineOfDegrees(latitude);
  const inverse = 1 / (1 - eccentricity2 * s * s);
  const inverse2 = inverse * inverse;
  const inverse3 = inverse2 * inverse;
  const scale = semiMinorM * semiMinorM * radiansPerDegree * radiansPerDegree;
  density = scale * c * inverse2;
  densitySlope = scale * radiansPerDegree * s * (4 * eccentricity2 * c * c * inverse3 - inverse2);
  densityBend =
    scale *
    radiansPerDegree *
    radiansPerDegree *
    c *
    (4 * eccentricity2 * (c * c - 3 * s * s) * inverse3 + 24 * eccentricity2 * eccentricity2 * s * s * c * c * inverse3 * inverse - inverse2);
}

function sineOfDegrees(degrees: f64): f64 {
  const size = abs(degrees);
  const sine = size <= 45 ? sineSeries(size * radiansPerDegree) : cosineSeries((90 - size) * radiansPerDegree);
  return degrees < 0 ? -sine : sine;
}

function cosineOfDegrees(degrees: f64): f64 {
  const size = abs(degrees);
  return size <= 45 ? cosineSeries(size * radiansPerDegree) : sineSeries((90 - size) * radiansPerDegree);
}

function sineSeries(x: f64): f64 {
  const square = x * x;
  let tail: f64 = 1.0 / 355687428096000.0;
  tail = -1.0 / 1307674368000.0 + square * tail;
  tail = 1.0 / 6227020800.0 + square * tail;
  tail = -1.0 / 39916800.0 + square * tail;
  tail = 1.0 / 362880.0 + square * tail;
  tail = -1.0 / 5040.0 + square * tail;
  tail = 1.0 / 120.0 + square * tail;
  tail = -1.0 / 6.0 + square * tail;
  return x + x * (square * tail);
}

function cosineSeries(x: f64): f64 {
  const square = x * x;
  let tail: f64 = -1.0 / 6402373705728000.0;
  tail = 1.0 / 20922789888000.0 + square * tail;
  tail = -1.0 / 87178291200.0 + square * tail;
  tail = 1.0 / 479001600.0 + square * tail;
  tail = -1.0 / 3628800.0 + square * tail;
  tail = 1.0 / 40320.0 + square * tail;
  tail = -1.0 / 720.0 + square * tail;
  tail = 1.0 / 24.0 + square * tail;
  tail = -1.0 / 2.0 + square * tail;
  return 1 + square * tail;
}
