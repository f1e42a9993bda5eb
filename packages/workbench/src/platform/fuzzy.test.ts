import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from './fuzzy.ts';

describe('fuzzyMatch', () => {
  it('highlights what it matched', () => {
    expect(fuzzyMatch('udf', 'plan/units/U-DF-01.yaml')?.ranges).toEqual([
      [11, 12],
      [13, 15],
    ]);
    expect(fuzzyMatch('容积', '地块容积率')?.ranges).toEqual([[2, 4]]);
    expect(fuzzyMatch('', 'x')).toEqual({ score: 0, ranges: [] });
    expect(fuzzyMatch('fd', 'df')).toBeUndefined();
  });

  it.each([
    ['ws', 'work-space.yaml', 'plan/news.yaml'],
    ['save', 'Save', 'Save All'],
    ['tp', 'Toggle Panel', 'Output'],
    ['df01', 'plan/units/U-DF-01.yaml', 'plan/detail/DP-0-F-x01.yaml'],
  ])('%s prefers %s to %s', (query, better, worse) => {
    expect(fuzzyMatch(query, better)!.score).toBeGreaterThan(fuzzyMatch(query, worse)?.score ?? -Infinity);
  });

  it('matches exactly when the query is a subsequence, and its highlights spell the query', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'U'), maxLength: 12 });
    const query = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'u'), maxLength: 4 });
    fc.assert(
      fc.property(text, query, (candidate, wanted) => {
        let at = 0;
        for (const character of candidate.toLowerCase()) if (character === wanted[at]) at++;
        const match = fuzzyMatch(wanted, candidate);
        expect(match !== undefined).toBe(at === wanted.length);
        const spelt = match?.ranges.map(([start, end]) => candidate.slice(start, end)).join('').toLowerCase();
        if (match && wanted !== '') expect(spelt).toBe(wanted);
      }),
    );
  });
});
