import type { Term } from '@plansmith/document';
import { expect, it } from 'vitest';
import { formulaText } from './quantity-text.ts';

function terms(...values: readonly number[]): Term[] {
  return values.map((value) => ({ label: { zh: '项', en: 'term' }, value, role: 'input' }));
}

it.each([
  [[89635, 59756.97], 89635 / 59756.97, '89635 ÷ 59756.97 '],
  [[26891, 59756.97], (26891 * 100) / 59756.97, '26891 ÷ 59756.97 × 100 '],
  [[1.5, 59756.97], 1.5 * 59756.97, '1.5 × 59756.97 '],
  [[62902.07, 3145.1], 62902.07 - 3145.1, '62902.07 − 3145.1 '],
  [[1, 2, 3], 6, '1 + 2 + 3 '],
  [[10000, 20000, 30000], 6, '(10000 + 20000 + 30000) ÷ 10000 '],
  [[1, 2, 3, 4, 5], 15, 'Σ 5 项 terms '],
  [[5], 5, ''],
  [[2, 2], 4, ''],
  [[0, 0], 0, ''],
  [[1, 2], 9, ''],
])('recognises how %j gives %d', (values, value, expected) => {
  expect(formulaText(terms(...values), value)).toBe(expected);
});
