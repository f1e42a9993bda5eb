import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumDecimal } from '@plansmith/plan';
import { overlappingRows, sharesOf } from './balance-sums.ts';

describe('sharesOf', () => {
  it('gives what rounding leaves to the largest part, the first of equals', () => {
    expect(sharesOf([1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
    expect(sharesOf([2, 0, 1])).toEqual([66.67, 0, 33.33]);
  });

  it('sums to exactly 100, each share at most half a hundredth off but the largest', () => {
    const area = fc.integer({ min: 0, max: 9_999_999 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 24 }).filter((parts) => parts.some((part) => part > 0)), (parts) => {
        const shares = sharesOf(parts);
        expect(sumDecimal(shares)).toBe(100);
        const total = sumDecimal(parts);
        const largest = parts.indexOf(Math.max(...parts));
        for (const [index, share] of shares.entries()) if (index !== largest) expect(Math.abs(share - (parts[index]! / total) * 100)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

it('finds rows that count what another one counts', () => {
  const rows = ['07', '08', '0701', '08'].map((code, index) => ({ code, path: ['balanceTable', index], value: {} }));
  expect(overlappingRows(rows).map(({ row, other }) => [row.path[1], other.path[1]])).toEqual([
    [2, 0],
    [3, 1],
  ]);
});
