import { expect, it } from 'vitest';
import { checkDay, type DayBound } from './day-limit.ts';

const label = { zh: '开工', en: 'start' };
const bound = (date: string): DayBound => ({ label: { zh: '期限', en: 'the limit' }, date });

function reported(date: string | undefined, bounds: { readonly notBefore?: DayBound; readonly notAfter?: DayBound }): readonly string[] {
  const found: string[] = [];
  checkDay({ report: ({ messageId }) => found.push(messageId) }, { object: 'PRJ-01', step: { label, date, uri: 'a.yaml', path: ['startDate'] }, ...bounds });
  return found;
}

it.each([
  ['2026-09-30', []],
  ['2026-10-01', ['tooLate']],
  ['2025-10-17', []],
  ['2025-10-16', ['tooEarly']],
  [undefined, []],
  ['2026-10-32', []],
])('%s between 2025-10-17 and 2026-09-30', (date, expected) => {
  expect(reported(date, { notBefore: bound('2025-10-17'), notAfter: bound('2026-09-30') })).toEqual(expected);
});

it('does not compare with what is no day', () => {
  expect(reported('2026-10-01', { notAfter: bound('2026-9-30') })).toEqual([]);
});
