/** All numbers from `low` to `high`, both included; either may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Every number there is. */
export const anyNumber: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** What within `tolerance` of a value. */
export function around(value: number, tolerance: number): Interval {
  return { low: value - tolerance, high: value + tolerance };
}

/** Values of the interval times a number. */
export function scaled({ low, high }: Interval, factor: number): Interval {
  if (factor === 0) return exactly(0);
  return factor > 0 ? { low: low * factor, high: high * factor } : { low: high * factor, high: low * factor };
}

/** Sums of one value from each. */
export function sumOf(parts: readonly Interval[]): Interval {
  return { low: parts.reduce((sum, { low }) => sum + low, 0), high: parts.reduce((sum, { high }) => sum + high, 0) };
}

/** Products of one value from each. */
export function productOf(a: Interval, b: Interval): Interval {
  return spanOf([a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => (x === 0 || y === 0 ? 0 : x * y))));
}

/** Quotients of one value from each; any number where the divisor may be 0. */
export function quotientOf(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return anyNumber;
  return productOf(a, { low: 1 / b.high, high: 1 / b.low });
}

/** Whether two intervals have a number in common, as near as doubles can tell. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

function spanOf(values: readonly number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}
