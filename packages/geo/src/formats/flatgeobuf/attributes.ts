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
  goToFeature(walk, { view, table, at, header });
  const { columns } = walk;
  const values: AttributeValue[] = columns.map(() => null);
  while (nextValue(walk)) values[walk.number] = valueAt(view, columns[walk.number]!.type, walk);
  if (!walk.isSound) onDamage?.();
  return Object.fromEntries(columns.map(({ name }, index) => [name, values[index]!]));
}

/** One attribute of the feature at `at`, on the terms of `fgbAttributes`, without decoding the others; null where there is no such column. */
export function fgbAttribute(header: Pick<FgbHeader, 'columns'>, bytes: Uint8Array, { at, name }: { readonly at: number; readonly name: string }): AttributeValue {
  const { view, table } = readerOf(bytes);
  goToFeature(walk, { view, table, at, header });
  let value: AttributeValue = null;
  while (nextValue(walk)) {
    const column = walk.columns[walk.number]!;
    if (column.name === name) value = valueAt(view, column.type, walk);
  }
  return value;
}

/** Goes over the `number of column, value` pairs of a feature. One for all: a question about one attribute is asked for every feature there is. */
interface ValueWalk {
  view: DataView;
  /** The feature's own columns, where it has some. */
  columns: readonly FgbColumn[];
  /** Bytes of the values of those columns, 0 where each value tells its own length. */
  sizes: Uint8Array;
  next: number;
  end: number;
  /** Of the present value: its column, and where it lies. */
  number: number;
  at: number;
  size: number;
  /** False where offsets or lengths were damaged. */
  isSound: boolean;
}

const walk: ValueWalk = { view: new DataView(new ArrayBuffer(0)), columns: [], sizes: new Uint8Array(0), next: 0, end: 0, number: 0, at: 0, size: 0, isSound: true };

interface FeaturePlace extends Reader {
  readonly at: number;
  readonly header: Pick<FgbHeader, 'columns'>;
}

function goToFeature(walk: ValueWalk, { view, table, at, header }: FeaturePlace): void {
  const length = view.byteLength;
  const end = at + 4 > length ? 0 : at + 4 + view.getUint32(at, true);
  table.bounds(at + 4, end);
  const root = end > at && end <= length ? table.follow(at + 4) : -1;
  const hasOwn = root > 0 && table.vector(root, 2, 4) !== 0;
  const own = hasOwn ? columnsOf(table, root, { slot: 2, view }) : undefined;
  const properties = root > 0 ? table.vector(root, 1, 1) : -1;
  walk.view = view;
  walk.columns = own !== undefined && own.length > 0 ? own : header.columns;
  walk.sizes = columnSizes(walk.columns);
  walk.next = properties > 0 ? properties + 4 : 0;
  walk.end = properties > 0 ? walk.next + view.getUint32(properties, true) : 0;
  walk.isSound = properties >= 0 && (!hasOwn || own !== undefined);
}

/** Goes on to the next value; false behind the last, and where what follows does not fit in, or no such column is. */
function nextValue(walk: ValueWalk): boolean {
  const { view, sizes, end } = walk;
  let at = walk.next;
  if (at >= end) return false;
  walk.isSound &&= at + 2 <= end && view.getUint16(at, true) < sizes.length;
  if (!walk.isSound) return false;
  const number = view.getUint16(at, true);
  at += 2;
  let size = sizes[number]!;
  if (size === 0) {
    walk.isSound = at + 4 <= end;
    if (!walk.isSound) return false;
    size = view.getUint32(at, true);
    at += 4;
  }
  walk.isSound = at + size <= end;
  if (!walk.isSound) return false;
  walk.number = number;
  walk.at = at;
  walk.size = size;
  walk.next = at + size;
  return true;
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

interface Place {
  readonly at: number;
  readonly size: number;
}

const fixedBytes: Readonly<Partial<Record<FgbColumnType, number>>> = { byte: 1, ubyte: 1, bool: 1, short: 2, ushort: 2, int: 4, uint: 4, long: 8, ulong: 8, float: 4, double: 8 };

const knownSizes = new WeakMap<readonly FgbColumn[], Uint8Array>();

/** Bytes of the values of each column, 0 where each value tells its own length. */
export function columnSizes(columns: readonly FgbColumn[]): Uint8Array {
  let sizes = knownSizes.get(columns);
  if (sizes === undefined) knownSizes.set(columns, (sizes = Uint8Array.from(columns, ({ type }) => fixedBytes[type] ?? 0)));
  return sizes;
}

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
