import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoundedSum } from './linear-model.ts';
import { nudge } from './nudge.ts';
import { holds } from './round-values.ts';

const sumOf = (coefficients: readonly (readonly [number, number])[], bounds: Partial<Pick<BoundedSum, 'lower' | 'upper' | 'tolerance'>>): BoundedSum => ({ coefficients: new Map(coefficients), constant: 0, lower: -Infinity, upper: Infinity, tolerance: 0, ...bounds });

/** As many as are given, each rounded to whole numbers. */
const rounded = (values: readonly number[]) => ({ nearest: values.map((value) => Math.round(value)), values, moved: values.map(() => true), step: 1 });

it('takes the number that stays nearest up where a sum comes to too little', () => {
  const sums = [sumOf([[0, 1], [1, 1], [2, 1]], { lower: 31 })];
  expect(nudge(sums, rounded([10.3, 10.45, 10.25]))).toEqual([10, 11, 10]);
});

it('makes up with a second number for what the first would break', () => {
  const total = sumOf([[0, 1]], { lower: 10.6 });
  const shared = sumOf([[0, 1], [1, 1]], { upper: 20 });
  expect(nudge([total, shared], rounded([10.4, 9.6]))).toEqual([11, 9]);
});

it('says so where it does not come to an end', () => {
  expect(nudge([sumOf([[0, 1]], { lower: 10.2, upper: 10.4 })], rounded([10.3]))).toBeUndefined();
  expect(nudge([sumOf([[0, 1]], { lower: 20 })], rounded([10.3]))).toBeUndefined();
  // A step leads as far past the bounds as it was from them.
  expect(nudge([sumOf([[0, 1]], { lower: 100.5, upper: 100.5, tolerance: 0.1 })], rounded([100.5]))).toBeUndefined();
});

it('keeps near to the numbers it was given, leaves the others alone, and what it answers holds in every sum', () => {
  const numbers = fc.array(fc.record({ value: fc.integer({ min: 0, max: 5000 }).map((count) => count / 100), isMoved: fc.boolean() }), { minLength: 2, maxLength: 12 });
  const shapes = fc.array(fc.record({ signs: fc.array(fc.constantFrom(1, -1, 0, 0.8), { minLength: 12, maxLength: 12 }), sides: fc.constantFrom(['lower'], ['upper'], ['lower', 'upper']) }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(numbers, shapes, fc.constantFrom(1, 0.01), (items, rows, step) => {
      const values = items.map(({ value }) => value);
      const moved = items.map(({ isMoved }) => isMoved);
      const nearest = items.map(({ value, isMoved }) => (isMoved ? Math.round(Math.round(value / step) * step * 100) / 100 : value));
      // Every bound holds for the numbers before they are rounded.
      const sums = rows.map(({ signs, sides }) => {
        const coefficients = values.flatMap((_, index) => (signs[index] === 0 ? [] : [[index, signs[index]!] as const]));
        const bound = coefficients.reduce((sum, [index, sign]) => sum + sign * values[index]!, 0);
        return sumOf(coefficients, Object.fromEntries(sides.map((side) => [side, bound])));
      });
      const found = nudge(sums, { nearest, values, moved, step });
      if (!found) return;
      for (const sum of sums) if ([...sum.coefficients.keys()].some((index) => moved[index])) expect(holds({ ...sum, tolerance: 1e-6 }, found)).toBe(true);
      for (const [index, value] of found.entries()) {
        if (!moved[index]) expect(value).toBe(nearest[index]);
        else expect(Math.abs(value - values[index]!)).toBeLessThan(2 * step + 1e-9);
      }
    }),
  );
});
