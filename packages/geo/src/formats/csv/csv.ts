import { fail, ok } from '@plansmith/base';
import { readPrj, type CrsReading } from '../../crs/index.ts';
import { chooseEncoding, decodeText } from '../encoding/index.ts';
import { allBytes, baseName } from '../source.ts';
import type { VectorFormat } from '../types.ts';
import { findColumns } from './columns.ts';
import { tableNote } from './messages.ts';
import type { Sheet } from './table.ts';
import { openTable } from './table-layer.ts';
import { detectDelimiter, readDelimited } from './tokens.ts';
import { writeCsv } from './write-csv.ts';

/**
 * CSV and other delimited text: one row a feature with a column of WKT, or one row a vertex with two columns of coordinates and one of ids
 * (and of ring and part). The system comes from the SRID of extended WKT or a .prj beside it. Text stays text where a number would lose
 * something: see `readColumn`.
 */
export const csv: VectorFormat = {
  id: 'csv',
  title: { zh: 'CSV（WKT 或逐点坐标）', en: 'CSV (WKT or a row a vertex)' },
  extensions: ['csv', 'tsv'],
  recognises: () => false,
  async open(source, options) {
    const bytes = await allBytes(source.bytes);
    options.signal?.throwIfAborted();
    const encoding = chooseEncoding(bytes, options.encoding);
    if (!encoding.ok) return encoding;
    const text = decodeText(bytes, encoding.value.encoding);
    const { rows, openQuotes } = readDelimited(text, detectDelimiter(text));
    options.signal?.throwIfAborted();
    if (rows.length === 0) return fail({ code: 'notThisFormat', note: tableNote('empty') });
    // Where everything is quoted, the header too, quotes say nothing of types; otherwise text is what was quoted.
    const quotesAll = rows[0]!.cells.every((cell, column) => cell === '' || rows[0]!.isQuoted[column]!);
    const name = baseName(source.name);
    const sheet: Sheet = {
      name,
      rows: rows.map(({ cells, isQuoted, line }) => ({ line, cells: cells.map((cell, column) => (cell === '' && !isQuoted[column]! ? null : cell)) })),
      isOpenText: (row, column) => quotesAll || !rows[row]!.isQuoted[column]!,
    };
    const shape = findColumns(sheet, options.columns);
    if (!shape.ok) return shape;
    const prj = await source.sibling('prj');
    const crs: CrsReading = prj === undefined ? { status: 'absent' } : readPrj(decodeText(await allBytes(prj), 'utf-8'));
    const notes = [...encoding.value.notes, ...openQuotes.slice(0, 100).map((line) => tableNote('openQuote', {}, { line }))];
    return ok([openTable(sheet, shape.value, { name, crs, notes, ...(options.signal === undefined ? {} : { signal: options.signal }) })]);
  },
  write: writeCsv,
};
