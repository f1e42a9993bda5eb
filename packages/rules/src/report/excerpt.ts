import type { LineIndex, Range } from '@plansmith/base';
import { displayWidth, printable } from './display-width.ts';

/** One line of a source with the marks to put under it. */
export interface Excerpt {
  /** 0-based. */
  readonly lineIndex: number;
  readonly line: string;
  /** Blanks and carets, as wide as what they stand under. */
  readonly marks: string;
}

const contextBefore = 60;
const contextAfter = 100;

/**
 * The line where a range starts, cut to the range's surroundings where it is long, and marked up to the range's end or
 * the line's. Where there is nothing on that line (the end of a file, mostly), the end of the last line before it that
 * holds something; undefined where none does.
 */
export function excerptOf(text: string, options: { readonly lines: LineIndex; readonly range: Range }): Excerpt | undefined {
  const { lines, range } = options;
  const { start, end } = range;
  for (let lineIndex = Math.min(start.line, lines.lineCount - 1); lineIndex >= 0; lineIndex--) {
    const line = text.slice(lines.lineStart(lineIndex), lines.lineStart(lineIndex + 1)).replace(/[\r\n]+$/, '');
    if (line.trim() === '') continue;
    const from = lineIndex === start.line ? Math.min(start.character, line.length) : line.length;
    const to = lineIndex === end.line ? Math.max(from, Math.min(end.character, line.length)) : line.length;
    return { lineIndex, ...markLine(line, { from, to }) };
  }
  return undefined;
}

function markLine(line: string, { from, to }: { readonly from: number; readonly to: number }): Omit<Excerpt, 'lineIndex'> {
  const first = from > contextBefore * 2 ? startOfCharacter(line, from - contextBefore) : 0;
  const isLong = line.length > to + contextAfter * 2 || to - from > contextAfter;
  const last = isLong ? startOfCharacter(line, Math.min(from + contextAfter, line.length)) : line.length;
  const before = (first > 0 ? '…' : '') + printable(line.slice(first, from));
  const marked = printable(line.slice(from, Math.min(to, last)));
  const after = printable(line.slice(Math.min(to, last), last)) + (last < line.length ? '…' : '');
  return { line: before + marked + after, marks: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))) };
}

/** Moves an offset out of the middle of a surrogate pair. */
function startOfCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
