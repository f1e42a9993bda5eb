import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differsBy, exceeds, minusDecimal, sumDecimal, timesDecimal } from './decimal.ts';

/** Numbers as people write them, some with more decimals than are counted in steps, some too large for it. */
const written = fc.oneof(
  fc.tuple(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), fc.integer({ min: 0, max: 6 })).map(([count, digits]) => Number(`${count}e-${digits}`)),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
  fc.constantFrom(0, -0, 0.1, 0.2, 0.3, 1e-9, 1e15, -1e15),
);

describe('decimal arithmetic', () => {
  it('adds, subtracts and multiplies as digits do', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), written, written, (values, a, b) => {
        expect(sumDecimal(values)).toBe(values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber());
        expect(minusDecimal(a, b) + 0).toBe(new Big(a).minus(b).toNumber() + 0);
        expect(timesDecimal(a, b)).toBe(new Big(a).times(b).toNumber());
      }),
    );
  });

  it('compares as digits do, at the very tolerance too', () => {
    fc.assert(
      fc.property(written, written, fc.constantFrom(0, 0.005, 0.0001, 1, 1e-9), fc.constantFrom(-1, 0, 1), (a, other, tolerance, step) => {
        for (const b of [other, new Big(a).plus(tolerance).plus(step * 1e-4).toNumber()]) {
          expect(exceeds(b, a, tolerance)).toBe(new Big(b).minus(a).gt(tolerance));
          expect(differsBy(b, a, tolerance)).toBe(new Big(b).minus(a).abs().gt(tolerance));
        }
      }),
    );
    expect([exceeds(0.3, 0.1, 0.2), exceeds(0.3001, 0.1, 0.2), differsBy(1.005, 1, 0.005), differsBy(1.0051, 1, 0.005)]).toEqual([false, true, false, true]);
  });

  it('refuses what is no number', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sumDecimal([1, wrong])).toThrow();
      expect(() => minusDecimal(wrong, 1)).toThrow();
      expect(() => timesDecimal(wrong, 1)).toThrow();
      expect(() => exceeds(wrong, 1)).toThrow();
      expect(() => differsBy(1, wrong, 1)).toThrow();
    }
  });
});
