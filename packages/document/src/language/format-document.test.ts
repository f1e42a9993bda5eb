import { applySpanEdits } from '@plansmith/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { formatDocument } from './format-document.ts';

function format(text: string): string {
  return applySpanEdits(text, formatDocument(parseDocument(text)));
}

describe('formatting', () => {
  it.each([
    ['blanks at line ends', 'a: 1  \nb: 2\t\n', 'a: 1\nb: 2\n'],
    ['blanks after a colon', 'a:   1\nb:\n  c:  x\n', 'a: 1\nb:\n  c: x\n'],
    ['blanks after a dash', 'a:\n  -   x\n  -  "y"\n', 'a:\n  - x\n  - "y"\n'],
    ['the mark of a comment', '#note\na: 1 #two\n#!keep\n##\n', '# note\na: 1 # two\n#!keep\n##\n'],
    ['a missing line end', 'a: 1', 'a: 1\n'],
    ['too many line ends', 'a: 1\n\n \n\n', 'a: 1\n'],
    ['CRLF', 'a:  1 \r\nb: 2', 'a: 1\r\nb: 2\r\n'],
    ['Chinese', '标题:  容积率  #注\n', '标题: 容积率  # 注\n'],
  ])('tidies %s', (_, before, after) => {
    expect(format(before)).toBe(after);
  });

  it.each([
    ['a tidy text', '# c\na: 1\n\nb:\n  - x\n'],
    ['nothing', ''],
    ['the columns of a mapping behind a dash', 'a:\n  -   x: 1\n      y: 2\n'],
    ['a text block', 'a: |\n  x  \n  #y\n\nb: 1\n'],
    ['a text block at the end', 'a: |+\n  x\n\n\n'],
    ['a quoted text over lines', 'a: "x  \n  #y"\nb: 1\n'],
    ['marks inside texts', 'a: x#y\nb: "#z"\nc: [1,2]\n'],
    ['a text with problems', 'a:  1\na:  2  \n'],
  ])('leaves %s alone', (_, text) => {
    expect(format(text)).toBe(text);
  });

  it('never changes a value or a comment, and is done after one time', () => {
    fc.assert(
      fc.property(untidyText, (text) => {
        const once = format(text);
        const before = parseDocument(text);
        fc.pre(before.problems.length === 0);
        expect(parseDocument(once).value).toEqual(before.value);
        expect(format(once)).toBe(once);
        expect(once.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

const blanks = fc.constantFrom('', ' ', '   ');
const gap = fc.constantFrom(' ', '   ');
const comment = fc.constantFrom('', ' #x', ' # 注', '  #"q');
const scalar = fc.constantFrom('1', 'x', '"a  b"', "'#'", '[1, 2]', '{a:  1}', '容积率', 'x#y', '"0901"', '|\n        line  \n        #line', '>-\n        a\n\n        b');
const row = fc.tuple(gap, scalar, blanks, comment).map(([space, value, tail, note]) => `${space}${value}${value.includes('\n') ? '' : note}${value.includes('\n') ? '' : tail}`);
const untidyText = fc
  .array(fc.tuple(fc.constantFrom('top', 'nested', 'list', 'records', 'comment', 'blank'), row, row), { maxLength: 8 })
  .chain((parts) => fc.tuple(fc.constant(parts), fc.constantFrom('', '\n', '\n\n \n'), fc.constantFrom('\n', '\r\n')))
  .map(([parts, end, lineEnd]) => {
    const lines = parts.map(([shape, one, two], index) => {
      switch (shape) {
        case 'top':
          return `k${index}:${one}`;
        case 'nested':
          return `k${index}:  \n  a:${one}\n  b:${two}`;
        case 'list':
          return `k${index}:\n  -${one}\n  -${two}`;
        case 'records':
          return `k${index}:\n  - a:${one}\n    b:${two}\n  -   c:${one.includes('\n') ? ' 1' : one}`;
        case 'comment':
          return '#note  ';
        default:
          return ' ';
      }
    });
    return (lines.join('\n') + end).replaceAll('\n', lineEnd);
  });
