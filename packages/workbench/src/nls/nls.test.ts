import type { Locale } from '@plansmith/base';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { both, createNls } from './nls.ts';
import { zhCn, type TextKey } from './zh-cn.ts';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('texts', () => {
  it('take the same values in both languages', () => {
    const keys = Object.keys(zhCn) as TextKey[];
    expect(keys.filter((key) => String(placeholders(zhCn[key])) !== String(placeholders(en[key])))).toEqual([]);
  });

  it('follow the language', () => {
    const locale = signal<Locale>('zh-CN');
    const nls = createNls(locale);
    expect(nls.text('save.done', { name: 'a.yaml' })).toBe('已保存 a.yaml');
    locale.value = 'en';
    expect([nls.text('save.done', { name: 'a.yaml' }), nls.pick(both('close.save'))]).toEqual(['Saved a.yaml', 'Save']);
    expect(() => nls.text('save.done')).toThrow('{name}');
  });
});
