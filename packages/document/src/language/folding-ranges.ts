import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../parse-document.ts';
import type { YamlNode } from '../tree.ts';

/** Kind of the range of a record: an item, itself a mapping, of a list that stands in no other record. */
export const recordFolding = 'record';

/** Pairs and items that take more than one line, and runs of comment lines; ordered by place. Records are told apart, for who folds them all. */
export function foldingRanges(doc: Pick<ParsedDocument, 'root' | 'lines' | 'text'>): FoldingRange[] {
  const { lines } = doc;
  const found = new Map<string, FoldingRange>();
  const add = (start: number, end: number, kind?: string): void => {
    if (end > start) found.set(`${start}:${end}`, { startLine: start, endLine: end, ...(kind && { kind }) });
  };

  function visit(node: YamlNode | null, inRecord = false): void {
    if (node?.kind === 'map') {
      for (const pair of node.pairs) {
        add(lines.lineOf(pair.start), lines.lineOf(Math.max(pair.start, pair.end - 1)));
        visit(pair.value, inRecord);
      }
    } else if (node?.kind === 'seq') {
      for (const item of node.items) {
        const isRecord = item.value?.kind === 'map' && !inRecord;
        add(lines.lineOf(item.start), lines.lineOf(Math.max(item.start, item.end - 1)), isRecord ? recordFolding : undefined);
        visit(item.value, inRecord || isRecord);
      }
    }
  }
  visit(doc.root);

  const rows = doc.text.split(/\r\n|\n|\r/);
  for (let line = 0; line < rows.length; line++) {
    if (!isComment(rows[line]!)) continue;
    const start = line;
    while (line + 1 < rows.length && isComment(rows[line + 1]!)) line++;
    add(start, line, FoldingRangeKind.Comment);
  }
  return [...found.values()].toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function isComment(row: string): boolean {
  return /^\s*#/.test(row);
}
