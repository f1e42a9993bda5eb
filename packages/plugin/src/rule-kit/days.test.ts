import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, daysBetween, isDay } from './days.ts';

it.each([
  ['2026-11-20', 12, '2027-11-20'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-01-01', 0, '2026-01-01'],
  ['2026-01-31', -2, '2025-11-30'],
  ['2025-10', 12, '2025-10'],
  ['2025-02-30', 12, '2025-02-30'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

it.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2026-09-30', '2026-09-18', -12],
  ['1999-12-31', '2000-01-01', 1],
  ['2026-09-31', '2026-10-01', undefined],
])('from %s to %s', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
});

it('counts days as the calendar of the platform does', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(isDay(from)).toBe(true);
      expect(daysBetween(from, to)).toBe(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
    }),
  );
});
