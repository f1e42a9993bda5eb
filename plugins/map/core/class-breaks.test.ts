import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks } from './class-breaks.ts';

describe('classBreaks', () => {
  it.each([
    [[], []],
    [[2], [{ from: 2, to: 2, count: 1 }]],
    [[1, 1, 1, 2], [{ from: 1, to: 1, count: 3 }, { from: 2, to: 2, count: 1 }]],
    [[6, 1, 5, 2, 4, 3], [{ from: 1, to: 2, count: 2 }, { from: 3, to: 4, count: 2 }, { from: 5, to: 6, count: 2 }]],
  ])('%j', (values, classes) => {
    expect(classBreaks(values, 3)).toEqual(classes);
  });

  it('puts every value into exactly one class, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: 1, max: 7 }), (values, most) => {
        const classes = classBreaks(values, most);
        expect(classes.length).toBeLessThanOrEqual(most);
        for (const { from, to, count } of classes) expect(values.filter((value) => value >= from && value <= to)).toHaveLength(count);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const [index, { from }] of classes.entries()) if (index > 0) expect(from).toBeGreaterThan(classes[index - 1]!.to);
      }),
    );
  });
});
