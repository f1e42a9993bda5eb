import Big from 'big.js';

/**
 * Sum in decimal arithmetic: exact for the decimals that people write, and the same however the terms are grouped or ordered.
 * Throws on a number that is not finite: values from documents are finite by the reader's promise.
 */
export function sumDecimal(values: readonly number[]): number {
  let total = 0;
  for (const value of values) {
    const count = stepsOf(value);
    total += count;
    if (!(total <= most && total >= -most)) return sumByDigits(values);
  }
  return total / steps;
}

/** a - b in decimal arithmetic. */
export function minusDecimal(a: number, b: number): number {
  const difference = stepsOf(a) - stepsOf(b);
  return Number.isNaN(difference) ? new Big(a).minus(b).toNumber() : difference / steps;
}

/** a x b in decimal arithmetic. */
export function timesDecimal(a: number, b: number): number {
  if (b === 1 && Number.isFinite(a)) return a;
  const product = stepsOf(a) * stepsOf(b);
  return product <= most && product >= -most ? product / (steps * steps) : new Big(a).times(b).toNumber();
}

/** Whether |a - b| > tolerance, so that a difference of exactly the tolerance passes although binary fractions would not let it. */
export function differsBy(a: number, b: number, tolerance: number): boolean {
  const beyond = Math.abs(a - b) - tolerance;
  return isPlain(beyond, a, b, tolerance) ? beyond > 0 : new Big(a).minus(b).abs().gt(tolerance);
}

/** Whether a > limit + tolerance. */
export function exceeds(a: number, limit: number, tolerance = 0): boolean {
  const beyond = a - limit - tolerance;
  return isPlain(beyond, a, limit, tolerance) ? beyond > 0 : new Big(a).minus(limit).gt(tolerance);
}

/** A number as it is shown: at most `digits` decimals, half away from zero, without trailing zeros. */
export function showNumber(value: number, digits: number): string {
  const text = new Big(value).toFixed(digits, 1);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Numbers with at most four decimals are counted in whole steps, which binary arithmetic adds exactly. */
const steps = 10_000;

/** Up to here a count stands for one decimal only, and so do its sums. */
const most = 1e15;

/** A number in steps; NaN where it is not a whole number of them, or too large. */
function stepsOf(value: number): number {
  const count = Math.round(value * steps);
  return count / steps === value && count <= most && count >= -most ? count : Number.NaN;
}

function sumByDigits(values: readonly number[]): number {
  let sum = new Big(0);
  for (const value of values) sum = sum.plus(value);
  return sum.toNumber();
}

/** Whether a difference of some numbers is so far from zero that binary arithmetic cannot have turned its sign. False for what is not finite. */
function isPlain(difference: number, a: number, b: number, c: number): boolean {
  return Math.abs(difference) > 1e-14 * (Math.abs(a) + Math.abs(b) + Math.abs(c));
}
