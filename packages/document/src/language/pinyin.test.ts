import { readdirSync, readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { pinyinOf } from './pinyin.ts';
import { scoreSearch, searchTextOf } from './search-text.ts';

const schemaFolder = new URL('../../../../schemas/documents/', import.meta.url);

/** Every Chinese title that the repository's document schemas hold. */
function titlesOfSchemas(): string[] {
  const texts = readdirSync(schemaFolder).filter((name) => name.endsWith('.json')).map((name) => readFileSync(new URL(name, schemaFolder), 'utf8'));
  const titles = texts.flatMap((text) => [...text.matchAll(/"(?:title|zh)": *"([^"]+)"/g)].map(([, title]) => title!));
  return [...new Set(titles.flatMap((title) => title.match(/\p{Script=Han}+/gu) ?? []))];
}

describe('pinyin', () => {
  it.each([
    ['容积率', 'rjl', 'rongjilv'],
    ['建筑密度', 'jzmd', 'jianzhumidu'],
    ['绿地率', 'ldl', 'lvdilv'],
    ['重点区域', 'zdqy', 'zhongdianquyu'],
    ['重复登记', 'cfdj', 'chongfudengji'],
    ['增长', 'zz', 'zengzhang'],
    ['长度', 'cd', 'changdu'],
    ['行业', 'hy', 'hangye'],
    ['规划调整', 'ghtz', 'guihuatiaozheng'],
    ['调查年度', 'dcnd', 'diaochaniandu'],
    ['26 项任务', '26xrw', '26xiangrenwu'],
    ['A 类用地', 'alyd', 'aleiyongdi'],
  ])('reads %s as %s', (text, initials, full) => {
    expect(pinyinOf(text)).toEqual({ initials, full });
  });

  it('agrees with the full dictionary on every Chinese title of the document schemas', () => {
    const titles = titlesOfSchemas();
    expect(titles.length).toBeGreaterThan(100);
    const different = titles
      .map((title) => ({ title, ours: pinyinOf(title).full, theirs: pinyin(title, { toneType: 'none', type: 'array', v: true }).join('') }))
      .filter(({ ours, theirs }) => ours !== theirs);
    expect(different).toEqual([]);
  });
});

describe('search text', () => {
  it.each(['far', 'FAR', 'rjl', '容积率', '容积', 'rongjilv', 'rongji', 'fr'])('finds far by %s', (typed) => {
    expect(scoreSearch(typed, searchTextOf('far', '容积率'))).toBeDefined();
  });

  it.each(['x', 'rjm', '密度', 'ar'])('does not find far by %s', (typed) => {
    expect(scoreSearch(typed, searchTextOf('far', '容积率'))).toBeUndefined();
  });

  it('stays within what an editor looks at', () => {
    expect(searchTextOf('key', '很长的标题'.repeat(40)).length).toBe(128);
  });

  it('puts a whole match before a scattered one', () => {
    const whole = scoreSearch('rjl', searchTextOf('far', '容积率'))!;
    const scattered = scoreSearch('rjl', searchTextOf('x', '日均建筑量'))!;
    expect(whole).toBeLessThan(scattered);
  });
});
