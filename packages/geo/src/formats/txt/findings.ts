import type { Span } from '@plansmith/base';
import { txtNote, type TxtCode } from './messages.ts';
import type { SurveyFinding } from './structure.ts';

/** A line of the text, with its number (from 1) and place. */
export interface Line {
  readonly text: string;
  readonly number: number;
  readonly span: Span;
}

type Data = Readonly<Record<string, string | number>>;

export interface Findings {
  add(code: TxtCode, line: Line, data?: Data, field?: string): void;
  /** In text order, with what was left out counted at the end. */
  all(): readonly SurveyFinding[];
}

/** One fault on every line of a long file is told this often, then counted. */
const mostOfOneKind = 200;

export function collectFindings(): Findings {
  const found: SurveyFinding[] = [];
  const counts = new Map<TxtCode, number>();
  return {
    add(code, line, data = {}, field) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > mostOfOneKind) return;
      found.push({ ...txtNote(code, data, { line: line.number, ...(field === undefined ? {} : { field }) }), span: line.span });
    },
    all() {
      const ordered = found.toSorted((a, b) => a.span.start - b.span.start);
      for (const [code, count] of counts) {
        if (count <= mostOfOneKind) continue;
        ordered.push({ ...txtNote('moreOfKind', { code: `txt/${code}`, count: count - mostOfOneKind }), span: ordered.at(-1)!.span });
      }
      return ordered;
    },
  };
}

/** Lines end after `\n`, `\r\n` or a lone `\r`. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*/y;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let number = 1; start <= text.length; number++) {
    pattern.lastIndex = start;
    pattern.exec(text);
    const end = pattern.lastIndex;
    lines.push({ text: text.slice(start, end), number, span: { start, end } });
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

/** A text short enough to show. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
