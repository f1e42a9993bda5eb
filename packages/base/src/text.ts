/** A place in text, 0-based, counted in UTF-16 units: the Language Server Protocol's position. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half open, as in the Language Server Protocol. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Half-open interval of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces `span` of a text by `newText`; several edits of one text never overlap. */
export interface SpanEdit extends Span {
  readonly newText: string;
}

/** Finds lines of a text. A line ends after `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol. */
export class LineIndex {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string) {
    const starts: number[] = [0];
    // Nearly no text has carriage returns, and one kind of line end is found far faster than two.
    if (!text.includes('\r')) for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
    else {
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 10) starts.push(index + 1);
        else if (code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
      }
    }
    this.#starts = Uint32Array.from(starts);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offset where a line starts; past the last line, the end of the text. */
  lineStart(line: number): number {
    return line < 0 ? 0 : (this.#starts[line] ?? this.#length);
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = this.lineOf(inside);
    return { line, character: inside - this.#starts[line]! };
  }

  offsetAt(position: Position): number {
    const start = this.lineStart(position.line);
    const next = position.line + 1 < this.#starts.length ? this.#starts[position.line + 1]! - 1 : this.#length;
    return Math.max(start, Math.min(start + position.character, Math.max(start, next)));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }
}

/** Applies edits that are given in any order. Throws when two of them overlap. */
export function applySpanEdits(text: string, edits: readonly SpanEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .toSorted((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let result = '';
  let cursor = 0;
  for (const { edit } of ordered) {
    if (edit.start < cursor) throw new Error(`edits overlap at offset ${edit.start}`);
    result += text.slice(cursor, edit.start) + edit.newText;
    cursor = edit.end;
  }
  return result + text.slice(cursor);
}
