import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsOutOfOrder, type DatedStep } from './date-order.ts';

const step = (date: string | undefined, index: number): DatedStep => ({ label: { zh: `第 ${index} 步`, en: `step ${index}` }, date, uri: 'a.yaml', path: [index] });
const wrongDates = (...dates: readonly (string | undefined)[]): readonly (readonly [string, string])[] =>
  stepsOutOfOrder(dates.map(step)).map(({ earlier, later }) => [earlier.date, later.date]);

it('lets days follow or repeat, and passes over what is absent or no day', () => {
  expect(wrongDates('2026-01-01', '2026-01-01', undefined, '2026-02-30', '2026-03-01')).toEqual([]);
});

it('tells a step that is too early once', () => {
  expect(wrongDates('2026-05-01', '2026-02-01', '2026-06-01')).toEqual([['2026-05-01', '2026-02-01']]);
});

it('finds something exactly when the days do not ascend', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day), (dates) => {
      expect(stepsOutOfOrder(dates.map(step)).length > 0).toBe(dates.some((date, index) => index > 0 && date < dates[index - 1]!));
    }),
  );
});
