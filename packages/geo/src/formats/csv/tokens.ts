/** A record of a delimited text: its cells, which of them stood in quotes, and the line it starts in (from 1). */
export interface TextRow {
  readonly cells: readonly string[];
  readonly isQuoted: readonly boolean[];
  readonly line: number;
}

export interface DelimitedText {
  readonly rows: readonly TextRow[];
  /** Lines where a quote was never closed; each was read as it stands, up to its end. */
  readonly openQuotes: readonly number[];
}

const delimiters = [',', '\t', ';', '|', '，'] as const;

/** The character that separates cells: the one that gives the same number of cells, and most of them, in the first lines. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, 65_536);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths = readDelimited(sample, delimiter).rows.slice(0, 50).filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    const score = count * Math.min(width, 3);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * Splits a text by RFC 4180: quoted cells may hold delimiters, line ends and doubled quotes. Lines that are empty make no row. A quote that is
 * never closed does not swallow the rest: its line is read as it stands.
 */
export function readDelimited(text: string, delimiter: string): DelimitedText {
  const rows: TextRow[] = [];
  const openQuotes: number[] = [];
  const plainEnd = new RegExp(`[\\r\\n]|${delimiter === '|' ? '\\|' : delimiter}`, 'g');
  let [at, line] = [0, 1];
  while (at < text.length) {
    const [start, startLine] = [at, line];
    let row = readRow(true);
    if (row === undefined) {
      openQuotes.push(startLine);
      [at, line] = [start, startLine];
      row = readRow(false)!;
    }
    if (row.cells.length > 1 || row.cells[0] !== '' || row.isQuoted[0]) rows.push({ ...row, line: startLine });
  }
  return { rows, openQuotes };

  function readRow(heedsQuotes: boolean): Omit<TextRow, 'line'> | undefined {
    const cells: string[] = [];
    const isQuoted: boolean[] = [];
    for (;;) {
      const quoted = heedsQuotes && text[at] === '"';
      const cell = quoted ? readQuoted() : readPlain();
      if (cell === undefined) return undefined;
      cells.push(cell);
      isQuoted.push(quoted);
      if (at >= text.length) return { cells, isQuoted };
      if (text.startsWith(delimiter, at)) {
        at += delimiter.length;
        if (at < text.length) continue;
        cells.push('');
        isQuoted.push(false);
        return { cells, isQuoted };
      }
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line++;
      return { cells, isQuoted };
    }
  }

  function readPlain(): string {
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    const cell = text.slice(at, end);
    at = end;
    return cell;
  }

  function readQuoted(): string | undefined {
    let [value, from] = ['', at + 1];
    for (;;) {
      const end = text.indexOf('"', from);
      if (end === -1) return undefined;
      value += text.slice(from, end);
      if (text[end + 1] === '"') {
        value += '"';
        from = end + 2;
        continue;
      }
      for (let index = at; index < end; index++) if (text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n')) line++;
      at = end + 1;
      // What stands between the closing quote and the delimiter belongs to the cell: `"a"b`.
      return at >= text.length || /[\r\n]/.test(text[at]!) || text.startsWith(delimiter, at) ? value : value + readPlain();
    }
  }
}
