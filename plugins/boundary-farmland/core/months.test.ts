import { expect, it } from 'vitest';
import { addMonths } from './months.ts';

it.each([
  ['2025-10-01', 12, '2026-10-01'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2025-12-31', 12, '2026-12-31'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2025-10', 12, '2025-10'],
])('%s and %i months', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
