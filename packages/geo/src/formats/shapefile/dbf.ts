import { ok, type Result } from '@plansmith/base';
import type { GeoNote } from '../../note.ts';
import { chooseEncoding, decodeText, encodingTitles, type Encoding, type EncodingDeclaration } from '../encoding/index.ts';
import type { NoteTally } from '../note-tally.ts';
import type { Attributes, ByteSource, Field, FormatFailure } from '../types.ts';
import { codePageOf, fieldTypeOf, readDbfHeader, type DbfColumn, type DbfHeader } from './dbf-header.ts';
import { readCell } from './dbf-cell.ts';
import { nameBytes } from './field-names.ts';
import { shpNote, type ShpNotes } from './notes.ts';
import { createWindow } from './window.ts';

/** A .dbf file, opened. */
export interface DbfTable {
  readonly rowCount: number;
  /** Rows that its header says it has: more than `rowCount` where it is cut off. */
  readonly declaredRows: number;
  readonly rowBytes: number;
  readonly fields: readonly Field[];
  /** Rows marked as deleted, where all rows were seen when the file was opened. */
  readonly deletedCount: number | undefined;
  readonly notes: readonly GeoNote[];
  /** Bytes of the rows from `first` to before `end`. */
  rows(first: number, end: number): Promise<Uint8Array>;
  /** Values of one row of such bytes. What cannot be read is told to the tally under the record's number. */
  attributes(row: Uint8Array, record: number, tally: NoteTally<ShpNotes>): Attributes;
  /** The same for a feature without a row. */
  readonly blank: Attributes;
}

export interface DbfOptions {
  readonly encoding: string | undefined;
  /** What the .cpg file says. */
  readonly declared: EncodingDeclaration | undefined;
  /** Longer names of fields, by the name in the file. */
  readonly fieldNames: Readonly<Record<string, string>>;
}

const largestHeader = 65_535;

/** Opens a .dbf file; undefined where its header makes no sense. Fails where its encoding must be asked for. */
export async function openDbf(source: ByteSource, { encoding: asked, declared, fieldNames }: DbfOptions): Promise<Result<DbfTable | undefined, FormatFailure>> {
  const header = readDbfHeader(await source.read(0, Math.min(source.size, largestHeader)), source.size);
  if (header === undefined) return ok(undefined);
  const sample = await sampleTexts(source, header, asked !== undefined || declared !== undefined);
  const driver = codePageOf(header.languageDriver);
  const byDriver = driver === undefined ? [] : [{ name: driver, by: `.dbf LDID 0x${header.languageDriver.toString(16).toUpperCase().padStart(2, '0')}` }];
  const choice = chooseEncoding(sample.bytes, asked, { declarations: [...(declared === undefined ? [] : [declared]), ...byDriver], cutLines: true });
  if (!choice.ok) return choice;
  const { columns, notes } = nameColumns(header, choice.value.encoding, fieldNames);
  if (header.rowCount < header.declaredRows) notes.push(shpNote('attributesTruncated', { declaredRows: header.declaredRows, rows: header.rowCount }));
  return ok(tableOf(source, header, columns, { encoding: choice.value.encoding, deletedCount: sample.deletedCount, notes: [...choice.value.notes, ...notes] }));
}

interface NamedColumn extends DbfColumn {
  readonly name: string;
  readonly fieldType: Field['type'] | undefined;
}

function tableOf(
  source: ByteSource,
  header: DbfHeader,
  columns: readonly NamedColumn[],
  { encoding, deletedCount, notes }: { readonly encoding: Encoding; readonly deletedCount: number | undefined; readonly notes: readonly GeoNote[] },
): DbfTable {
  return {
    rowCount: header.rowCount,
    declaredRows: header.declaredRows,
    rowBytes: header.rowBytes,
    deletedCount,
    notes,
    fields: columns.map(({ name, fieldType = 'text', length, decimals }) => ({ name, type: fieldType, length, ...(fieldType === 'number' ? { decimals } : {}) })),
    rows: (first, end) => source.read(header.headerBytes + first * header.rowBytes, header.headerBytes + end * header.rowBytes),
    attributes: (row, record, tally) =>
      Object.fromEntries(
        columns.map((column) => [
          column.name,
          column.fieldType === undefined
            ? null
            : readCell(row, column, encoding, (problem, text) => tally.add(problem, record, { field: column.name, data: { text, encoding: encodingTitles[encoding].en } })),
        ]),
      ),
    blank: Object.fromEntries(columns.map(({ name }) => [name, null])),
  };
}

function nameColumns(header: DbfHeader, encoding: Encoding, fieldNames: Readonly<Record<string, string>>): { columns: NamedColumn[]; notes: GeoNote[] } {
  const notes: GeoNote[] = [];
  const taken = new Set<string>();
  const columns = header.columns.flatMap((column, index): NamedColumn[] => {
    // FoxPro's column of null flags is no field of the user's.
    if (column.type === '0' && header.isFoxPro) return [];
    const decoded = decodeText(column.nameBytes, encoding);
    const stored = (column.nameBytes.length >= nameBytes ? decoded.replace(/\ufffd+$/, '') : decoded).trim();
    if (stored !== decoded.trim()) notes.push(shpNote('mendedName', { field: stored }, { field: stored }));
    const longer = Object.hasOwn(fieldNames, stored) ? fieldNames[stored]! : stored;
    const name = freeName(longer, index, taken);
    taken.add(name);
    if (name !== longer) notes.push(shpNote('renamedField', { from: longer, field: name }, { field: name }));
    const fieldType = fieldTypeOf(column, header.isFoxPro);
    if (fieldType === undefined) notes.push(shpNote('memoField', { field: name, type: column.type }, { field: name }));
    return [{ ...column, name, fieldType }];
  });
  return { columns, notes };
}

function freeName(wanted: string, index: number, taken: ReadonlySet<string>): string {
  const base = wanted === '' ? `field${index + 1}` : wanted;
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}_${number}`;
    if (!taken.has(name)) return name;
  }
}

const blockBytes = 1 << 20;
/** Where the file declares its encoding, a beginning of it is held against the declaration. */
const declaredSampleBytes = 4 << 20;
const enoughBytes = 64 << 10;

/** Names and text values that are not plain ASCII, one a line, and whether rows are marked as deleted, if all were seen. */
async function sampleTexts(source: ByteSource, header: DbfHeader, isDeclared: boolean): Promise<{ readonly bytes: Uint8Array; readonly deletedCount: number | undefined }> {
  const lines: Uint8Array[] = [];
  let [length, deletedCount, row] = [0, 0, 0];
  const add = (bytes: Uint8Array, isFull: boolean): void => {
    // A blank behind a value shows that it was not cut at the end of its field.
    lines.push(bytes, new Uint8Array(isFull ? [10] : [32, 10]));
    length += bytes.length + 2;
  };
  for (const { nameBytes: name } of header.columns) if (name.some((byte) => byte >= 0x80)) add(name, name.length >= nameBytes);
  const texts = header.columns.filter(({ type }) => type === 'C');
  const window = createWindow(source, Math.max(blockBytes, header.rowBytes));
  const seenRows = isDeclared ? Math.min(header.rowCount, Math.ceil(declaredSampleBytes / header.rowBytes)) : header.rowCount;
  for (; row < seenRows; row++) {
    if (length >= enoughBytes) break;
    const start = header.headerBytes + row * header.rowBytes;
    const bytes = window.held(start, header.rowBytes) ?? (await window.load(start, header.rowBytes));
    if (bytes[0] === 0x2a) deletedCount++;
    for (const column of texts) {
      let end = column.start + column.length;
      while (end > column.start && (bytes[end - 1] === 32 || bytes[end - 1] === 0)) end--;
      let at = column.start;
      while (at < end && bytes[at]! < 0x80) at++;
      if (at < end) add(bytes.slice(column.start, end), end === column.start + column.length);
    }
  }
  const joined = new Uint8Array(length);
  let at = 0;
  for (const line of lines) {
    joined.set(line, at);
    at += line.length;
  }
  return { bytes: joined.subarray(0, at), deletedCount: row === header.rowCount ? deletedCount : undefined };
}
