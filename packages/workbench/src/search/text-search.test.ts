import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern, expandReplacement, searchText, type SearchPattern } from './text-search.ts';

const pattern = (text: string, change: Partial<SearchPattern> = {}): RegExp => {
  const compiled = compilePattern({ text, isRegularExpression: false, matchCase: false, wholeWord: false, ...change });
  if (typeof compiled === 'string') throw new Error(compiled);
  return compiled;
};
const hits = (text: string, expression: RegExp) =>
  searchText(text, { pattern: expression, limit: 100 }).map(({ range, matched }) => `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${matched}`);

describe('searching a text', () => {
  it.each<[string, string, Partial<SearchPattern>, readonly string[]]>([
    ['far: 1.5\r\nFAR: 2', 'far', {}, ['0:0-0:3 far', '1:0-1:3 FAR']],
    ['far: 1.5\nFAR: 2', 'FAR', { matchCase: true }, ['1:0-1:3 FAR']],
    ['id: U-DF-01\nid: UDF', 'DF', { wholeWord: true }, ['0:6-0:8 DF']],
    ['再开发单元\n单元 一', '单元', { wholeWord: true }, ['1:0-1:2 单元']],
    ['a.b axb', 'a.b', {}, ['0:0-0:3 a.b']],
    ['a.b axb', 'a.b', { isRegularExpression: true }, ['0:0-0:3 a.b', '0:4-0:7 axb']],
    ['one\ntwo\n', '^t.o$', { isRegularExpression: true }, ['1:0-1:3 two']],
    ['a\nb\nc', String.raw`a\nb`, { isRegularExpression: true }, ['0:0-1:1 a']],
    ['aaa', 'x*', { isRegularExpression: true }, []],
    ['', 'a', {}, []],
  ])('%j for %j', (text, wanted, change, expected) => {
    expect(hits(text, pattern(wanted, change))).toEqual(expected);
  });

  it('shows the line without its indentation, cut', () => {
    const [match] = searchText(`    ${'a'.repeat(60)}X${'b'.repeat(300)}\nnext`, { pattern: pattern('X', { matchCase: true }), limit: 9 });
    expect([match!.before, match!.matched, match!.after.length]).toEqual([`…${'a'.repeat(40)}`, 'X', 200]);
    expect(searchText('  key: value\r\n', { pattern: pattern('value'), limit: 9 })).toMatchObject([{ before: 'key: ', matched: 'value', after: '' }]);
  });

  it('stops at the limit and says why a pattern is none', () => {
    expect(searchText('aaaa', { pattern: pattern('a'), limit: 2 })).toHaveLength(2);
    expect(compilePattern({ text: '(', isRegularExpression: true, matchCase: false, wholeWord: true })).toMatch('Unterminated group');
  });

  it('gives ranges whose text is what matched', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '地', '\n', '\r\n', '\r', ' ', '😀'), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'ab', '地', 'a\nb', '😀'), (whole, wanted) => {
        const lines = whole.split(/(?<=\r\n|\r(?!\n)|\n)/);
        const offset = (place: { line: number; character: number }) => lines.slice(0, place.line).join('').length + place.character;
        const found = searchText(whole, { pattern: pattern(wanted), limit: 1000 });
        expect(found).toHaveLength(whole.split(wanted).length - 1);
        for (const { range } of found) expect(whole.slice(offset(range.start), offset(range.end))).toBe(wanted);
      }),
    );
  });
});

it.each([
  ['$2-$1', 'far-1.5'],
  ['[$&] $$1', '[1.5=far] $1'],
  [String.raw`$1\n\t$3 \\n`, '1.5\n\t$3 \\n'],
  ['$12 $<key>', '1.52 far'],
])('a replacement %j', (template, expected) => {
  const match = /(?<value>\d\.\d)=(?<key>\w+)/.exec('1.5=far')!;
  expect(expandReplacement(template, match)).toBe(expected);
});
