import type { Range } from '@plansmith/base';

/** What is looked for in texts. */
export interface SearchPattern {
  readonly text: string;
  readonly isRegularExpression: boolean;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** A place that fits. `before`, `matched` and `after` are its first line, cut to what a list can show. */
export interface TextMatch {
  readonly range: Range;
  readonly before: string;
  readonly matched: string;
  readonly after: string;
  /** What the place would become; undefined where nothing replaces. */
  readonly replacement?: string;
}

/**
 * The pattern as a regular expression, or why it is none, in the engine's words. `^` and `$` are ends of lines. A word is of letters, digits and
 * `_` of any script, so that `DF` is a word of `U-DF-01` and `单元` is none of `再开发单元`.
 */
export function compilePattern(pattern: SearchPattern): RegExp | string {
  const source = pattern.isRegularExpression ? pattern.text : pattern.text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const whole = pattern.wholeWord ? String.raw`(?<![\p{L}\p{N}_])(?:${source})(?![\p{L}\p{N}_])` : source;
  try {
    // The reader of the pattern wrote it without the frame of whole words: that is what an error should be about.
    void new RegExp(source, 'u');
    return new RegExp(whole, pattern.matchCase ? 'gmu' : 'gimu');
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
  }
}

const shownBefore = 40;
const shownAfter = 200;

/** Places of a text that fit, in order, at most `limit`; empty ones are left out. `replacement` is a template, see `expandReplacement`. */
export function searchText(text: string, options: { readonly pattern: RegExp; readonly limit: number; readonly replacement?: { readonly template: string; readonly isRegularExpression: boolean } }): readonly TextMatch[] {
  const { pattern, limit, replacement } = options;
  const found: TextMatch[] = [];
  const lines = createLineFinder(text);
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    if (found.length >= limit) break;
    const start = lines.positionOf(match.index);
    const lineEnd = lines.endOf(start.line);
    const end = lines.positionOf(match.index + match[0].length);
    const lineStart = match.index - start.character;
    const indent = /^\s*/.exec(text.slice(lineStart, match.index))![0].length;
    const from = Math.max(lineStart + indent, match.index - shownBefore);
    const matchEnd = Math.min(match.index + match[0].length, lineEnd);
    found.push({
      range: { start, end },
      before: (from > lineStart + indent ? '…' : '') + text.slice(from, match.index),
      matched: text.slice(match.index, Math.min(matchEnd, match.index + shownAfter)),
      after: text.slice(matchEnd, Math.min(lineEnd, matchEnd + shownAfter)),
      ...(replacement && { replacement: replacement.isRegularExpression ? expandReplacement(replacement.template, match) : replacement.template }),
    });
  }
  return found;
}

/** A template of a regular expression's replacement: `$1`, `$&`, `$<name>`, `$$`, and `\n`, `\t`, `\\`. A group that is none stands as written. */
export function expandReplacement(template: string, match: RegExpMatchArray): string {
  return template.replaceAll(/\$(?:([$&])|(\d{1,2})|<([^>]*)>)|\\([nt\\])/g, (whole, sign?: string, digits?: string, name?: string, escape?: string) => {
    if (sign !== undefined) return sign === '$' ? '$' : match[0]!;
    if (escape !== undefined) return { n: '\n', t: '\t' }[escape] ?? '\\';
    if (name !== undefined) return match.groups && name in match.groups ? (match.groups[name] ?? '') : whole;
    const group = Number(digits);
    if (group < match.length) return match[group] ?? '';
    const first = Number(digits![0]);
    return digits!.length === 2 && first > 0 && first < match.length ? (match[first] ?? '') + digits![1] : whole;
  });
}

/** Finds lines of offsets that only grow. */
function createLineFinder(text: string): { positionOf(offset: number): { line: number; character: number }; endOf(line: number): number } {
  const starts = [0];
  const breaks = /\r\n|\r|\n/g;
  const read = (): boolean => {
    const match = breaks.exec(text);
    if (match) starts.push(match.index + match[0].length);
    return match !== null;
  };
  let ended = false;
  let line = 0;
  return {
    positionOf(offset) {
      while (!ended && starts.at(-1)! <= offset) ended = !read();
      if (starts[line]! > offset) line = 0;
      while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
      return { line, character: offset - starts[line]! };
    },
    endOf(of) {
      while (!ended && starts.length < of + 2) ended = !read();
      const next = starts[of + 1];
      if (next === undefined) return text.length;
      return text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
    },
  };
}
