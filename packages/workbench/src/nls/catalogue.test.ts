import type { Bilingual } from '@plansmith/base';
import { expect, it } from 'vitest';
import { explorerCatalogue } from '../explorer/texts.ts';
import { scmCatalogue } from '../scm/texts.ts';
import { keyboardCatalogue } from '../keyboard/texts.ts';
import { problemsCatalogue } from '../problems/texts.ts';
import { searchCatalogue } from '../search/texts.ts';
import { createTexts } from './catalogue.ts';

const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join();
const catalogues: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = { explorer: explorerCatalogue, keyboard: keyboardCatalogue, problems: problemsCatalogue, scm: scmCatalogue, search: searchCatalogue };

it.each(Object.entries(catalogues))('texts of %s take the same values in both languages', (_, catalogue) => {
  expect(Object.keys(catalogue).filter((key) => placeholders(catalogue[key]!.zh) !== placeholders(catalogue[key]!.en))).toEqual([]);
});

it('fills a text in both languages and misses no value', () => {
  const text = createTexts({ count: { zh: '{n} 处', en: '{n} places' } });
  expect(text('count', { n: 3 })).toEqual({ zh: '3 处', en: '3 places' });
  expect(() => text('count')).toThrow('{n}');
});
