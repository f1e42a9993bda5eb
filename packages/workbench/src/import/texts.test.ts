import { expect, it } from 'vitest';
import { importText } from './texts.ts';

it('fills a text in both languages and misses no value', () => {
  expect(importText('added', { count: 3 })).toEqual({ zh: '新增 3', en: 'Added 3' });
  expect(() => importText('added')).toThrow('{count}');
});
