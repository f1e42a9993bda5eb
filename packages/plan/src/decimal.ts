import Big from 'big.js';

/**
 * Sum in decimal arithmetic: exact for the decimals that people write, and the same however the terms are grouped or ordered.
 * Throws on a number that is not finite: values from documents are finite by the reader's promise.
 */
export function sumDecimal(values: readonly number[]): number {
  let sum = new Big(0);
  for (const value of values) sum = sum.plus(value);
  return sum.toNumber();
}

/** a - b in decimal arithmetic. */
export function minusDecimal(a: number, b: number): number {
  return new Big(a).minus(b).toNumber();
}

/** a x b in decimal arithmetic. */
export function timesDecimal(a: number, b: number): number {
  return new Big(a).times(b).toNumber();
}

/** Whether |a - b| > tolerance, so that a difference of exactly the tolerance passes although binary fractions would not let it. */
export function differsBy(a: number, b: number, tolerance: number): boolean {
  return new Big(a).minus(b).abs().gt(tolerance);
}

/** Whether a > limit + tolerance. */
export function exceeds(a: number, limit: number, tolerance = 0): boolean {
  return new Big(a).minus(limit).gt(tolerance);
}

/** A number as it is shown: at most `digits` decimals, half away from zero, without trailing zeros. */
export function showNumber(value: number, digits: number): string {
  const text = new Big(value).toFixed(digits, 1);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
