import { expect, it } from 'vitest';
import { readPeriod } from './plan-periods.ts';

it.each([
  ['2026-2027', 2026, 2027],
  ['2026—2027年', 2026, 2027],
  ['2026 年至 2027 年', 2026, 2027],
  ['2028', 2028, 2028],
  ['2028年', 2028, 2028],
])('reads %s', (text, from, to) => {
  expect(readPeriod(text)).toEqual({ from, to });
});

it.each(['近期', '2027-2026', '2026-27', '2026-2027-2028', ''])('does not read %s', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});
