import { describe, expect, it } from 'vitest';
import { isDay } from '@plansmith/plugin/rule-kit';
import { isMonth, readDate } from './chinese-date.ts';

describe('isDay', () => {
  it.each([
    ['2026-09-30', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-09-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-9-30', false],
    ['2026-09-30T00:00:00Z', false],
  ])('%s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('knows months', () => {
    expect([isMonth('2026-09'), isMonth('2026-13'), isMonth('2026-9')]).toEqual([true, false, false]);
  });
});

describe('readDate', () => {
  it.each([
    ['2026-9-30', '2026-09-30', true],
    ['2026/09/30', '2026-09-30', true],
    ['2026.9.30', '2026-09-30', true],
    ['2026年9月30日', '2026-09-30', true],
    ['2026年9月底前', '2026-09-30', true],
    ['2024年2月底', '2024-02-29', true],
    ['2026年9月', '2026-09-30', false],
    ['2026-09', '2026-09-30', false],
  ])('%s is %s', (text, iso, exact) => {
    expect(readDate(text, 'date')).toEqual({ iso, exact });
  });

  it.each(['2026-02-30', '2026年13月底', '九月底', '30.9.2026', ''])('does not guess at "%s"', (text) => {
    expect(readDate(text, 'date')).toBeUndefined();
  });

  it('reads months', () => {
    expect(readDate('2026年9月', 'month')).toEqual({ iso: '2026-09', exact: true });
    expect(readDate('2026-09-30', 'month')).toBeUndefined();
  });
});
