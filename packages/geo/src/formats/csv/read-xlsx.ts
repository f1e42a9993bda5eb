import { fail, ok, type Result } from '@plansmith/base';
import { unzipSync } from 'fflate';
import type { GeoNote } from '../../note.ts';
import { decodeText } from '../encoding/index.ts';
import { createNoteList } from '../note-list.ts';
import type { FormatFailure } from '../types.ts';
import { dateStyleOf, isoOfSerial, zeroPaddingOf, type DateStyle } from './excel-dates.ts';
import { tableNote } from './messages.ts';
import { columnName } from './pack-workbook.ts';
import type { Cell, Sheet, SheetRow } from './table.ts';
import { attributeOf, scanXml, withoutEscapes } from './xml.ts';

/** Longest text of a JavaScript engine; what unpacks to more is no sheet that fits in memory. */
const mostBytes = 500_000_000;
const mostColumns = 16_384;

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly GeoNote[];
}

interface Style {
  readonly date: DateStyle | undefined;
  readonly zeros: number | undefined;
}

/**
 * Reads the cells of a workbook. A reader of our own over fflate, because the library at hand (read-excel-file 9.3.17) gives up the whole file for
 * one cell, drops the number formats that hold leading zeros, and unpacks in workers made of blobs, which the workbench's page forbids.
 */
export function readXlsx(bytes: Uint8Array): Result<Workbook, FormatFailure> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail({ code: 'notThisFormat', note: tableNote('notXlsx') });
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: ({ name, originalSize }) => /\.(?:xml|rels)$/i.test(name) && originalSize < mostBytes });
  } catch {
    return fail({ code: 'damaged', note: tableNote('xlsxDamaged', { part: 'zip' }) });
  }
  const text = (name: string): string | undefined => {
    const part = parts[name] ?? parts[Object.keys(parts).find((each) => each.toLowerCase() === name.toLowerCase()) ?? ''];
    return part && decodeText(part, 'utf-8');
  };
  const workbook = text('xl/workbook.xml');
  if (workbook === undefined) return fail({ code: 'notThisFormat', note: tableNote('notXlsx') });
  const targets = readRelations(text('xl/_rels/workbook.xml.rels') ?? '');
  const strings = readStrings(text('xl/sharedStrings.xml') ?? '');
  const styles = readStyles(text('xl/styles.xml') ?? '');
  const { sheets: listed, is1904 } = readWorkbook(workbook);
  const sheets: Sheet[] = [];
  const notes = createNoteList(100);
  for (const { name, relation } of listed) {
    const target = targets.get(relation);
    const xml = target === undefined ? undefined : text(target);
    if (xml === undefined) notes.add({ ...tableNote('xlsxDamaged', { part: name }), severity: 'error' });
    else sheets.push({ name, rows: readSheet(xml, { strings, styles, is1904, sheet: name, tell: notes.add }), isOpenText: () => false });
  }
  if (sheets.length === 0) return fail({ code: 'damaged', note: tableNote('xlsxDamaged', { part: 'xl/worksheets' }) });
  return ok({ sheets, notes: notes.notes() });
}

function readWorkbook(xml: string): { readonly sheets: readonly { readonly name: string; readonly relation: string }[]; readonly is1904: boolean } {
  const sheets: { name: string; relation: string }[] = [];
  let is1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'sheet') sheets.push({ name: withoutEscapes(attributeOf(attributes, 'name') ?? ''), relation: /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? '' });
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
    },
    close() {},
    text() {},
  });
  return { sheets, is1904 };
}

function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanXml(xml, {
    open(name, attributes) {
      const target = attributeOf(attributes, 'Target');
      if (name === 'Relationship' && target !== undefined) targets.set(attributeOf(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close() {},
    text() {},
  });
  return targets;
}

/** Texts of `si` elements, their runs joined; readings for pronunciation (`rPh`) are no part of them. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [current, isText, isPhonetic] = ['', false, false];
  scanXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isPhonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(withoutEscapes(current));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
    },
    text(text) {
      if (isText && !isPhonetic) current += text;
    },
  });
  return strings;
}

function readStyles(xml: string): readonly Style[] {
  const formats = new Map<number, string>();
  const styles: Style[] = [];
  let isCellFormats = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') isCellFormats = true;
      else if (name === 'xf' && isCellFormats) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        styles.push({ date: dateStyleOf(id, formats.get(id)), zeros: zeroPaddingOf(formats.get(id)) });
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellFormats = false;
    },
    text() {},
  });
  return styles;
}

interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly Style[];
  readonly is1904: boolean;
  readonly sheet: string;
  tell(note: GeoNote): void;
}

function readSheet(xml: string, context: SheetContext): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let cells: Cell[] = [];
  let [line, column, type, style] = [0, -1, '', 0];
  let [value, isValue, isPhonetic] = ['', false, false];
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributeOf(attributes, 'r') ?? line + 1) || line + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributeOf(attributes, 'r') ?? '') ?? column + 1;
        type = attributeOf(attributes, 't') ?? 'n';
        style = Number(attributeOf(attributes, 's') ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') isValue = true;
      else if (name === 'rPh') isPhonetic = true;
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c') {
        const cell = column < mostColumns ? cellOf(value, { type, style, place: `${columnName(column)}${line}` }, context) : null;
        if (cell === null) return;
        while (cells.length < column) cells.push(null);
        cells[column] = cell;
      } else if (name === 'row' && cells.length > 0) rows.push({ line, cells });
    },
    text(text) {
      if (isValue && !isPhonetic) value += text;
    },
  });
  return rows;
}

function cellOf(value: string, { type, style, place }: { readonly type: string; readonly style: number; readonly place: string }, { strings, styles, is1904, sheet, tell }: SheetContext): Cell {
  const unreadable = (): null => {
    tell(tableNote('cellUnreadable', { cell: `${sheet}!${place}` }));
    return null;
  };
  if (type === 'inlineStr' || type === 'str') return withoutEscapes(value);
  if (value === '') return null;
  if (type === 's') return strings[Number(value)] ?? unreadable();
  if (type === 'b') return value === '1' || value === 'true' ? true : value === '0' || value === 'false' ? false : unreadable();
  if (type === 'd') return { date: value.trim() };
  if (type === 'e') {
    tell(tableNote('cellError', { cell: `${sheet}!${place}`, text: value }));
    return null;
  }
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (type !== 'n' || !Number.isFinite(number)) return unreadable();
  const { date, zeros } = styles[style] ?? { date: undefined, zeros: undefined };
  if (date !== undefined) {
    const iso = isoOfSerial(number, date, is1904);
    return iso === undefined ? number : { date: iso };
  }
  if (zeros !== undefined && Number.isInteger(number) && number >= 0) {
    const text = String(number).padStart(zeros, '0');
    if (text.startsWith('0')) tell(tableNote('zerosFromFormat', { column: place.replace(/\d+$/, ''), sample: text }));
    return text;
  }
  return number;
}

function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/i.exec(reference)?.[1]?.toUpperCase();
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
