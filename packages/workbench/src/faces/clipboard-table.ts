/**
 * Cells of a text as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, and quotes around a cell that
 * holds one of them. A line end behind the last row opens no further row. Rows may differ in length.
 */
export function readClipboardTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = cell?.end ?? endOfCell(text, at);
    rows.at(-1)!.push(cell?.value ?? text.slice(at, end));
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0];
    if (lineEnd === undefined || end + lineEnd.length >= text.length) return rows;
    rows.push([]);
    at = end + lineEnd.length;
  }
  return rows;
}

/** The text that `readClipboardTable` and spreadsheets read the same cells from. */
export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n') + '\r\n';
}

/** A cell that starts with a quote and ends with one before a tab, a line end or the end; otherwise the quote is part of an ordinary cell. */
function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  let close = start + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close < 0) return undefined;
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const next = text[close + 1];
  if (next !== undefined && !/[\t\r\n]/.test(next)) return undefined;
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function endOfCell(text: string, start: number): number {
  const length = text.slice(start).search(/[\t\r\n]/);
  return length < 0 ? text.length : start + length;
}
