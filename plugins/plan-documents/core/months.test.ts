import { expect, it } from 'vitest';
import { addMonths } from './months.ts';

it.each([
  ['2026-11-20', 12, '2027-11-20'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-01-01', 0, '2026-01-01'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});
