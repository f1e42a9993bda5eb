import { expect, it } from 'vitest';
import { beginsEntry } from './hint-features.ts';

it.each([
  ['', true],
  ['    ', true],
  ['  - ', true],
  ['  - - ', true],
  ['    far: ', true],
  ['    far:', true],
  ['  - id: ', true],
  ['  - { ', true],
  ['  - { id: P-1, ', true],
  ['  - { id: P-1, areaM2:', true],
  ['  - { id: P-1, areaM2: ', true],
  ['    name: 一号 ', false],
  ['    name: a b', false],
  ['    text: 说明: ', false],
  ['# note: ', false],
  ['    far: 1.5', false],
])('%j begins an entry of a record: %s', (before, expected) => {
  expect(beginsEntry(before)).toBe(expected);
});
