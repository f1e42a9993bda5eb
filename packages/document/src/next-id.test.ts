import { expect, it } from 'vitest';
import { nextId } from './next-id.ts';

it.each<[string | undefined, readonly string[], string | undefined, string | undefined]>([
  ['PRJ-16', ['PRJ-16'], undefined, 'PRJ-17'],
  ['PRJ-16', ['PRJ-16', 'prj-17', 'PRJ-18'], undefined, 'PRJ-19'],
  ['PRJ-99', [], '^PRJ-\\d{2,3}$', 'PRJ-100'],
  ['T-99', [], '^T-\\d{2}$', undefined],
  ['P-DF-01-06', ['P-DF-01-06'], undefined, 'P-DF-01-07'],
  ['AP-2026-T09', [], undefined, 'AP-2026-T10'],
  [undefined, [], undefined, 'X-01'],
  [undefined, ['x-01'], undefined, 'X-02'],
  ['INV-DF', [], undefined, undefined],
])('after %s with %j taken, like %s: %s', (last, taken, pattern, expected) => {
  expect(nextId(last, { taken, pattern, example: 'X-01' })).toBe(expected);
});

it('has none without a start', () => {
  expect(nextId(undefined, { taken: [] })).toBeUndefined();
});
