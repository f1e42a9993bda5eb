import type { LineIndex, Range } from '@plansmith/base';
import { displayWidth, printable } from './display-width.ts';

/** One line of a source with the marks to put under it. */
export interface Excerpt {
  readonly line: string;
  /** Blanks and carets, as wide as what they stand under. */
  readonly marks: string;
}

const contextBefore = 60;
const contextAfter = 100;

/**
 * The line where a range starts, cut to the range's surroundings where it is long, and marked up to the range's end or
 * the line's. Undefined where the text has no such line, or nothing on it.
 */
export function excerptOf(text: string, options: { readonly lines: LineIndex; readonly range: Range }): Excerpt | undefined {
  const { lines, range } = options;
  const { start, end } = range;
  if (start.line >= lines.lineCount) return undefined;
  const whole = text.slice(lines.lineStart(start.line), lines.lineStart(start.line + 1)).replace(/[\r\n]+$/, '');
  if (whole.trim() === '') return undefined;
  const from = Math.min(start.character, whole.length);
  const to = end.line === start.line ? Math.max(from, Math.min(end.character, whole.length)) : whole.length;
  const first = from > contextBefore * 2 ? startOfCharacter(whole, from - contextBefore) : 0;
  const last = whole.length > to + contextAfter * 2 || to - from > contextAfter ? startOfCharacter(whole, Math.min(from + contextAfter, whole.length)) : whole.length;
  const before = (first > 0 ? '…' : '') + printable(whole.slice(first, from));
  const marked = printable(whole.slice(from, Math.min(to, last)));
  const after = printable(whole.slice(Math.min(to, last), last)) + (last < whole.length ? '…' : '');
  return { line: before + marked + after, marks: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))) };
}

/** Moves an offset out of the middle of a surrogate pair. */
function startOfCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
