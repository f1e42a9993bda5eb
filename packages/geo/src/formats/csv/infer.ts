import type { GeoNote } from '../../note.ts';
import type { AttributeValue, Field } from '../types.ts';
import { tableNote } from './messages.ts';
import { textOf, type Cell, type Sheet } from './table.ts';

/** A column read as attributes: its field, and how to read a cell of it. */
export interface ColumnReader {
  readonly field: Field;
  read(cell: Cell | undefined): AttributeValue;
}

const integer = /^[+-]?\d+$/;
const decimal = /^[+-]?\d*\.\d+$|^[+-]?\d+\.$/;
/** As programs print very large and very small numbers; `1E5` is a code. */
const exponent = /^[+-]?\d(?:\.\d+)?e[+-]\d+$/;
const shortenedBySpreadsheet = /^\d(?:\.\d+)?E\+\d+$/;
const leadingZero = /^[+-]?0\d/;
const withSigns = /^[+-]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$|^[+-]?[\d.,，]+\s*(?:公顷|亩|平方米|万元|元|米|㎡|m²|m2|hm2|hm²|%)$/;
const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$|^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;
/** Columns of codes and names of things: text even where all of them are digits. */
const codeName = /(?:编号|编码|代码|号码|证号|图号|门牌|邮编|电话|身份证|年度)$|^(?:id|fid|code|.*_id|.*_code|[a-z]*bh|[a-z]*bm|[a-z]*dm)$/i;

/** Whether a column of this name is read as text, whatever stands in it. */
export function isCodeName(name: string): boolean {
  return codeName.test(name.trim());
}

/** Numbers beyond these many digits lose some as a number. */
const mostDigits = 15;

/**
 * The type of a column by all its cells. Numbers are numbers only where nothing is lost by it: codes with leading zeros, digits beyond 15, and
 * columns whose name says that they hold codes stay text.
 */
export function readColumn(sheet: Sheet, { column, name, rows }: { readonly column: number; readonly name: string; readonly rows: readonly number[] }): { readonly reader: ColumnReader; readonly notes: readonly GeoNote[] } {
  const notes: GeoNote[] = [];
  const cells: { readonly cell: Cell; readonly isOpen: boolean }[] = [];
  for (const row of rows) {
    const cell = sheet.rows[row]!.cells[column];
    if (cell === undefined || cell === null || cell === '') continue;
    cells.push({ cell, isOpen: typeof cell !== 'string' || sheet.isOpenText(row, column) });
  }
  const lost = cells.find(({ cell }) => typeof cell === 'string' && shortenedBySpreadsheet.test(cell) && Number(cell.split('+')[1]) >= mostDigits - 1);
  if (lost !== undefined) notes.push(tableNote('digitsLost', { column: name, sample: textOf(lost.cell) }));
  const readers: readonly ColumnReader[] = [numbers(name, cells, 'integer'), numbers(name, cells, 'number'), booleans(name), dates(name, 'date'), dates(name, 'datetime')].flatMap((reader) => reader ?? []);
  const all = cells.every(({ isOpen }) => isOpen) && cells.length > 0;
  const reader = all ? readers.find((candidate) => cells.every(({ cell }) => candidate.read(cell) !== null)) : undefined;
  if (reader !== undefined) return { reader, notes };
  const signed = cells.find(({ cell }) => typeof cell === 'string' && withSigns.test(cell));
  if (signed !== undefined) notes.push(tableNote('numbersKeptAsText', { column: name, sample: textOf(signed.cell) }));
  return { reader: { field: { name, type: 'text' }, read: (cell) => (cell === undefined || cell === null ? null : textOf(cell)) }, notes };
}

function numbers(name: string, cells: readonly { readonly cell: Cell }[], type: 'integer' | 'number'): ColumnReader | undefined {
  if (isCodeName(name)) return undefined;
  let decimals = 0;
  for (const { cell } of cells) decimals = Math.max(decimals, /\.(\d+)$/.exec(textOf(cell))?.[1]!.length ?? 0);
  return {
    field: { name, type, ...(type === 'number' && decimals > 0 ? { decimals } : {}) },
    read(cell) {
      if (typeof cell === 'number') return type === 'integer' && !Number.isSafeInteger(cell) ? null : cell;
      if (typeof cell !== 'string') return null;
      const text = cell.trim();
      if (leadingZero.test(text)) return null;
      if (integer.test(text)) return text.replace(/\D/g, '').length > mostDigits ? null : Number(text);
      return type === 'number' && (decimal.test(text) || exponent.test(text)) && Number.isFinite(Number(text)) ? Number(text) : null;
    },
  };
}

function booleans(name: string): ColumnReader {
  return {
    field: { name, type: 'boolean' },
    read: (cell) => (typeof cell === 'boolean' ? cell : typeof cell === 'string' && /^(?:true|false)$/i.test(cell) ? /^true$/i.test(cell) : null),
  };
}

function dates(name: string, type: 'date' | 'datetime'): ColumnReader {
  return {
    field: { name, type },
    read(cell) {
      const text = textOf(cell).trim();
      if (typeof cell !== 'string' && (cell === null || typeof cell !== 'object')) return null;
      if (moment.test(text)) return type === 'datetime' && !Number.isNaN(Date.parse(text)) ? text : null;
      if (type === 'datetime') return null;
      const match = day.exec(text);
      if (match === null) return null;
      const [year, month, date] = [match[1] ?? match[4]!, match[2] ?? match[5]!, match[3] ?? match[6]!];
      const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
      const time = Date.parse(`${iso}T00:00:00Z`);
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
    },
  };
}
