import { sumDecimal } from '@plansmith/plan';
import type { BoundedSum } from './linear-model.ts';

/** What was rounded: each number to its nearest step, from the solver's; only those that `moved` may be taken to another step. */
export interface Rounded {
  readonly nearest: readonly number[];
  readonly values: readonly number[];
  readonly moved: readonly boolean[];
  readonly step: number;
}

/** A sum that numbers which moved are in, with what it comes to. */
interface Watched {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly (readonly [index: number, coefficient: number])[];
  value: number;
}

/** Farther from the solver's number than so many steps no number is taken. */
const reach = 2;

/** What binary arithmetic may be off by; whoever asks holds the answer against the sums in decimals. */
const noise = 1e-7;

/**
 * Takes numbers that were rounded to a step beside, one at a time, until the sums that rounding broke hold again: each time the number
 * that stays nearest to the solver's and with which no sum that holds is broken, with a second one that makes up for it where it
 * needs one. Undefined where that leads nowhere; then there may be steps that fit nevertheless.
 */
export function nudge(sums: readonly BoundedSum[], { nearest, values, moved, step }: Rounded): readonly number[] | undefined {
  const steps = nearest.map((value, index) => (moved[index] ? Math.round(value / step) : 0));
  const watched: Watched[] = [];
  const sumsOf = new Map<number, (readonly [sum: Watched, coefficient: number])[]>();
  for (const { coefficients, constant, lower, upper, tolerance } of sums) {
    let value = constant;
    for (const [index, coefficient] of coefficients) value += coefficient * nearest[index]!;
    const terms = [...coefficients].filter(([index]) => moved[index]);
    if (terms.length === 0) continue;
    const sum: Watched = { lower: lower - tolerance - noise, upper: upper + tolerance + noise, terms, value };
    watched.push(sum);
    for (const [index, coefficient] of terms) {
      const own = sumsOf.get(index);
      if (own) own.push([sum, coefficient]);
      else sumsOf.set(index, [[sum, coefficient]]);
    }
  }

  function move(index: number, by: number): void {
    steps[index]! += by;
    for (const [sum, coefficient] of sumsOf.get(index)!) sum.value += coefficient * by * step;
  }

  /** How far a step takes a number from the solver's; undefined where it may not go there. */
  function farness(index: number, by: number): number | undefined {
    const next = steps[index]! + by;
    const far = Math.abs(next - values[index]! / step);
    return next >= 0 && far < reach ? far : undefined;
  }

  /** What a sum is beyond its bounds after a step. */
  const missingAfter = (sum: Watched, coefficient: number, by: number): number => missing({ ...sum, value: sum.value + coefficient * by * step });

  /** The sums that a step breaks or breaks more. */
  function harmed(index: number, by: number): readonly Watched[] {
    return sumsOf.get(index)!.flatMap(([sum, coefficient]) => (missingAfter(sum, coefficient, by) > missing(sum) ? [sum] : []));
  }

  /** Steps that bring a sum nearer to its bounds, those first that stay nearest to the solver's numbers. One that leads past them by as much would lead back again, without end. */
  function helpful(sum: Watched): readonly { readonly index: number; readonly by: number; readonly far: number }[] {
    const wanted = sum.value > sum.upper ? -1 : 1;
    return sum.terms
      .flatMap(([index, coefficient]) => {
        const by = wanted * Math.sign(coefficient);
        const far = farness(index, by);
        return far === undefined || missingAfter(sum, coefficient, by) > missing(sum) - noise ? [] : [{ index, by, far }];
      })
      .toSorted((a, b) => a.far - b.far || a.index - b.index);
  }

  /** One step more towards a sum, alone or with another that makes up for what it breaks. */
  function approach(sum: Watched): boolean {
    const possible = helpful(sum);
    for (const { index, by } of possible) {
      if (harmed(index, by).length > 0) continue;
      move(index, by);
      return true;
    }
    for (const { index, by } of possible) {
      const short = missing(sum);
      const [broken, ...others] = harmed(index, by);
      if (!broken || others.length > 0) continue;
      move(index, by);
      const second = helpful(broken).find((other) => other.index !== index && harmed(other.index, other.by).length === 0);
      if (second) {
        move(second.index, second.by);
        if (missing(broken) === 0 && missing(sum) < short) return true;
        move(second.index, -second.by);
      }
      move(index, -by);
    }
    return false;
  }

  for (const sum of watched) while (missing(sum) > 0) if (!approach(sum)) return undefined;
  return nearest.map((value, index) => (moved[index] ? sumDecimal([steps[index]! * step]) + 0 : value));
}

/** By how much a sum is beyond its bounds. */
function missing({ value, lower, upper }: Watched): number {
  return Math.max(0, value - upper, lower - value);
}
