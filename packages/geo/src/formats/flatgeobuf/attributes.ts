import type { AttributeValue, Attributes, Field } from '../types.ts';
import { columnsOf, type FgbColumn, type FgbColumnType } from './column.ts';
import { createFlatTable, viewOf, type FlatTable } from './flat-table.ts';
import type { FgbHeader } from './header.ts';

const fieldTypes: Readonly<Record<FgbColumnType, Field['type']>> = {
  byte: 'integer', ubyte: 'integer', bool: 'boolean', short: 'integer', ushort: 'integer', int: 'integer', uint: 'integer', long: 'integer', ulong: 'integer',
  float: 'number', double: 'number', string: 'text', json: 'text', dateTime: 'datetime', binary: 'text',
};

/** The fields that a file's columns are. Json stays its text; binary values become base64 text. */
export function fgbFields(columns: readonly FgbColumn[]): readonly Field[] {
  return columns.map(({ name, type, width, scale }) => ({ name, type: fieldTypes[type], ...(width > 0 && { length: width }), ...(scale > 0 && { decimals: scale }) }));
}

/**
 * Attributes of the feature whose size prefix stands at `at`, decoded now; columns without a value are null. Whole numbers beyond 2^53 and
 * numbers that are not finite come as texts. Never throws: what cannot be decoded is null, and `onDamage` is called.
 */
export function fgbAttributes(header: Pick<FgbHeader, 'columns'>, bytes: Uint8Array, at: number, onDamage?: () => void): Attributes {
  const { view, table } = readerOf(bytes);
  const { start, end, own, isSound } = propertiesAt(bytes, { view, table }, at);
  const columns = own ?? header.columns;
  const values: AttributeValue[] = columns.map(() => null);
  const isRead = forEachValue(view, { columns, start, end }, (number, place) => (values[number] = valueAt(view, columns[number]!.type, place)));
  if (!isSound || !isRead) onDamage?.();
  return Object.fromEntries(columns.map(({ name }, index) => [name, values[index]!]));
}

/** One attribute of the feature at `at`, on the terms of `fgbAttributes`, without decoding the others; null where there is no such column. */
export function fgbAttribute(header: Pick<FgbHeader, 'columns'>, bytes: Uint8Array, { at, name }: { readonly at: number; readonly name: string }): AttributeValue {
  const { view, table } = readerOf(bytes);
  const found = propertiesAt(bytes, { view, table }, at);
  const columns = found.own ?? header.columns;
  let value: AttributeValue = null;
  forEachValue(view, { columns, start: found.start, end: found.end }, (number, place) => {
    if (columns[number]!.name === name) value = valueAt(view, columns[number]!.type, place);
  });
  return value;
}

/** Where the values of a feature stand, and its own columns where it has some; `isSound` where nothing of that was damaged. */
interface Properties {
  readonly start: number;
  readonly end: number;
  readonly own: readonly FgbColumn[] | undefined;
  readonly isSound: boolean;
}

function propertiesAt(bytes: Uint8Array, { view, table }: Reader, at: number): Properties {
  const end = at + 4 > bytes.length ? 0 : at + 4 + view.getUint32(at, true);
  table.bounds(at + 4, end);
  const root = end > at && end <= bytes.length ? table.follow(at + 4) : -1;
  const hasOwn = root > 0 && table.vector(root, 2, 4) !== 0;
  const own = hasOwn ? columnsOf(table, root, { slot: 2, view }) : undefined;
  const properties = root > 0 ? table.vector(root, 1, 1) : -1;
  const start = properties > 0 ? properties + 4 : 0;
  return {
    start,
    end: properties > 0 ? start + view.getUint32(properties, true) : 0,
    own: own !== undefined && own.length > 0 ? own : undefined,
    isSound: properties >= 0 && (!hasOwn || own !== undefined),
  };
}

interface Reader {
  readonly view: DataView;
  readonly table: FlatTable;
}

const readers = new WeakMap<Uint8Array, Reader>();

/** Kept with the bytes: making one costs more than reading a feature's attributes. */
function readerOf(bytes: Uint8Array): Reader {
  let reader = readers.get(bytes);
  if (reader === undefined) {
    const view = viewOf(bytes);
    readers.set(bytes, (reader = { view, table: createFlatTable(view) }));
  }
  return reader;
}

interface Stretch {
  readonly columns: readonly FgbColumn[];
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly at: number;
  readonly size: number;
}

/** Goes over the `number of column, value` pairs; false where they do not fit in or no such column is. */
function forEachValue(view: DataView, { columns, start, end }: Stretch, visit: (number: number, place: Place) => void): boolean {
  let at = start;
  while (at < end) {
    if (at + 2 > end) return false;
    const number = view.getUint16(at, true);
    const column = columns[number];
    if (column === undefined) return false;
    at += 2;
    const fixed = fixedBytes[column.type];
    if (at + (fixed ?? 4) > end) return false;
    const size = fixed ?? view.getUint32(at, true);
    if (fixed === undefined) at += 4;
    if (at + size > end) return false;
    visit(number, { at, size });
    at += size;
  }
  return true;
}

const fixedBytes: Readonly<Partial<Record<FgbColumnType, number>>> = { byte: 1, ubyte: 1, bool: 1, short: 2, ushort: 2, int: 4, uint: 4, long: 8, ulong: 8, float: 4, double: 8 };

function valueAt(view: DataView, type: FgbColumnType, { at, size }: Place): AttributeValue {
  const bytes = (): Uint8Array => new Uint8Array(view.buffer, view.byteOffset + at, size);
  switch (type) {
    case 'byte': return view.getInt8(at);
    case 'ubyte': return view.getUint8(at);
    case 'bool': return view.getUint8(at) !== 0;
    case 'short': return view.getInt16(at, true);
    case 'ushort': return view.getUint16(at, true);
    case 'int': return view.getInt32(at, true);
    case 'uint': return view.getUint32(at, true);
    case 'long': return exact(view.getBigInt64(at, true));
    case 'ulong': return exact(view.getBigUint64(at, true));
    case 'float': return finite(view.getFloat32(at, true));
    case 'double': return finite(view.getFloat64(at, true));
    case 'dateTime': return isoText(textOf(bytes()));
    case 'binary': return base64(bytes());
    default: return asciiOf(view, { at, size }) ?? textOf(bytes());
  }
}

/** Codes and numbers as texts are short and plain: spelling them out is faster than calling the decoder. Undefined for all other texts. */
function asciiOf(view: DataView, { at, size }: Place): string | undefined {
  if (size > 40) return undefined;
  let text = '';
  for (let index = at; index < at + size; index++) {
    const byte = view.getUint8(index);
    if (byte > 126) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

const decoder = new TextDecoder();

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function exact(value: bigint): AttributeValue {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);
}

function finite(value: number): AttributeValue {
  return Number.isFinite(value) ? value : String(value);
}

/** GDAL writes `2026/09/30` and `2026/09/30 08:00:00` into some columns of this type; ISO has hyphens and a T. */
function isoText(text: string): string {
  return text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3').replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const count = Math.min(3, bytes.length - index) + 1;
    for (let digit = 0; digit < 4; digit++) text += digit < count ? digits[(group >> (18 - 6 * digit)) & 63]! : '=';
  }
  return text;
}
