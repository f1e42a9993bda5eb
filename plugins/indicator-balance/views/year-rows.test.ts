import { describe, expect, it } from 'vitest';
import type { PhasedTotals } from '../core/phased-totals.ts';
import type { GoalYears } from '../core/year-totals.ts';
import { measureOf, yearRows } from './year-rows.ts';

const place = { uri: 'plan/special.yaml', path: [] };
const value = (year: string, own: number, total: number) => ({ year, value: own, total, place });
const goal: GoalYears = {
  id: 'G-01',
  name: '低效用地再开发面积',
  unit: 'ha',
  target: 3,
  place,
  planned: [value('2026', 1, 1), value('2027', 1, 2), value('2028', 1, 3)],
  annual: [value('2026', 1, 1)],
  tolerance: 0.0001,
};
const gross = (years: PhasedTotals['years']): PhasedTotals => ({ measure: 'grossM2', title: { zh: '总用地面积', en: 'gross area' }, unit: 'm2', goalNames: ['低效用地再开发面积'], years });
const year = (name: string, total: number | null) => ({ year: name, value: total, total, missing: total === null ? ['P-1 grossM2'] : [] });
const states = (m2: readonly number[]) => yearRows(goal, gross(m2.map((total, index) => year(String(2026 + index), total)))).map(({ state }) => state);

describe('a goal year by year beside the detailed plans', () => {
  it('is compared in its own unit, by a tolerance for each year that is added, on both sides of it', () => {
    expect(states([10_001, 20_002, 30_003])).toEqual(['within', 'within', 'within']);
    expect(states([10_001.1, 20_002.1, 30_003.1])).toEqual(['over', 'over', 'over']);
    expect(states([9_998.9, 19_997.9, 29_996.9])).toEqual(['under', 'under', 'under']);
  });

  it('keeps the sum in a year without parcels, and says what is not known', () => {
    const rows = yearRows(goal, gross([year('2026', 10_000), year('2028', null), year('2030', null)]));
    expect(rows.map(({ year: name, phased, difference, state }) => [name, phased?.total, difference, state])).toEqual([
      ['2026', 1, 0, 'within'],
      ['2027', 1, -1, 'under'],
      ['2028', null, undefined, 'unknown'],
      ['2030', null, undefined, undefined],
    ]);
    expect(yearRows({ ...goal, tolerance: null }, gross([year('2026', 10_000)]))[0]).toMatchObject({ difference: 0, state: 'unknown' });
  });

  it('is set against the measure that goes by its name, unless a person says otherwise', () => {
    const others = { ...gross([]), measure: 'netM2', goalNames: ['净用地面积'] } as const;
    const phased = [others, gross([])];
    expect(measureOf(goal, phased, {})?.measure).toBe('grossM2');
    expect(measureOf({ ...goal, name: '别的面积' }, phased, {})).toBeUndefined();
    expect(measureOf(goal, phased, { 'G-01': 'netM2' })?.measure).toBe('netM2');
    expect(measureOf(goal, phased, { 'G-01': '' })).toBeUndefined();
    expect(measureOf({ ...goal, unit: 'wan' }, phased, { 'G-01': 'netM2' })).toBeUndefined();
  });
});
