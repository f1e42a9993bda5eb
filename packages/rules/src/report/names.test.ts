import { expect, it } from 'vitest';
import type { RuleSource } from '../finding.ts';
import { certaintyName } from './names.ts';

it.each<[RuleSource['certainty'], string]>([
  ['C', 'C'],
  ['B-H', 'B-H'],
  ['A definition', 'A 定义'],
  ['A text, C formula', 'A 文字，C 算法'],
  ['A other city, C', 'A 外市，C'],
  ['A hearsay', 'A hearsay'],
])('says %s in Chinese as %s, and in English as it is', (certainty, zh) => {
  expect(certaintyName(certainty)).toEqual({ zh, en: certainty });
});
