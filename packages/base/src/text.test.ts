import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySpanEdits, LineIndex } from './text.ts';

const textWithLines = fc.array(fc.constantFrom('a', '中', '😀', '\n', '\r\n', '\r', ' '), { maxLength: 40 }).map((parts) => parts.join(''));

describe('LineIndex', () => {
  it('knows the three line ends', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    expect(index.lineCount).toBe(4);
    expect([0, 1, 2, 3].map((line) => index.lineStart(line))).toEqual([0, 2, 5, 7]);
    expect(index.positionAt(5)).toEqual({ line: 2, character: 0 });
  });

  it('leads from offset to position and back', () => {
    fc.assert(
      fc.property(textWithLines, (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          // The place between \r and \n is inside a line end: it has no position of its own.
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });

  it('moves places outside the text to its nearest end', () => {
    const index = new LineIndex('ab\ncd');
    expect(index.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(index.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(index.offsetAt({ line: 9, character: 0 })).toBe(5);
  });
});

describe('applySpanEdits', () => {
  it('applies edits given in any order', () => {
    const edits = [
      { start: 4, end: 5, newText: 'E' },
      { start: 0, end: 1, newText: '' },
      { start: 2, end: 2, newText: '+' },
    ];
    expect(applySpanEdits('abcde', edits)).toBe('b+cdE');
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 3, newText: '' },
      { start: 2, end: 4, newText: '' },
    ];
    expect(() => applySpanEdits('abcde', edits)).toThrow(/overlap/);
  });
});
