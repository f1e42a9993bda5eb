import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMixedLineEnds, restoreLineEnds } from './line-ends.ts';

const lines = fc.array(fc.record({ text: fc.constantFrom('', 'a: 1', 'b: 2', '地块', '- x'), end: fc.constantFrom('\n', '\r\n', '\r') }), { minLength: 1, maxLength: 12 });

/** What an editor that knows one line end makes of a text. */
function normalised(text: string): string {
  return text.replace(/\r\n|\n|\r/g, '\n');
}

function textOf(parts: readonly { readonly text: string; readonly end: string }[]): string {
  return parts.map(({ text, end }) => text + end).join('');
}

describe('restoreLineEnds', () => {
  it('gives back a text that was not edited, byte for byte', () => {
    fc.assert(fc.property(lines, (parts) => restoreLineEnds(textOf(parts), normalised(textOf(parts))) === textOf(parts)));
  });

  it('changes only the line that was edited', () => {
    const original = 'a: 1\r\nb: 2\nc: 3\r\nd: 4\n';
    expect(restoreLineEnds(original, 'a: 1\nb: 9\nc: 3\nd: 4\n')).toBe('a: 1\r\nb: 9\nc: 3\r\nd: 4\n');
    expect(restoreLineEnds(original, 'a: 1\nb: 2\nnew: 0\nc: 3\nd: 4\n')).toBe('a: 1\r\nb: 2\nnew: 0\nc: 3\r\nd: 4\n');
    expect(restoreLineEnds(original, 'b: 2\nd: 4\n')).toBe('b: 2\nd: 4\n');
  });

  it('says the same words as the edited text, whatever the edit', () => {
    fc.assert(fc.property(lines, lines, (before, after) => normalised(restoreLineEnds(textOf(before), normalised(textOf(after)))) === normalised(textOf(after))));
  });
});

describe('hasMixedLineEnds', () => {
  it.each([
    ['', false],
    ['a\nb\n', false],
    ['a\r\nb\r\n', false],
    ['a\r\nb\n', true],
    ['a\rb\n', true],
  ] as const)('%j: %s', (text, mixed) => expect(hasMixedLineEnds(text)).toBe(mixed));
});
