import type { AttributeValue, Attributes, Field } from '../types.ts';
import type { NoteList } from '../note-list.ts';
import type { FgbColumnType } from './column.ts';
import { fgbNote } from './notes.ts';

const columnTypes: Readonly<Record<Field['type'], FgbColumnType>> = { text: 'string', integer: 'long', number: 'double', boolean: 'bool', date: 'dateTime', datetime: 'dateTime' };

export function columnTypeOf(field: Field): FgbColumnType {
  return columnTypes[field.type];
}

/** Encodes values of features as pairs of column number and value. What a column cannot hold is noted and left out. */
export interface AttributeWriter {
  encode(attributes: Attributes, record: number): Uint8Array;
}

export function createAttributeWriter(fields: readonly Field[], losses: NoteList): AttributeWriter {
  const encoder = new TextEncoder();
  const names = new Set(fields.map(({ name }) => name));
  const strangers = new Set<string>();
  let bytes = new Uint8Array(1024);
  let view = new DataView(bytes.buffer);
  let length = 0;

  function reserve(size: number): number {
    const start = length;
    length += size;
    if (length > bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(bytes);
      bytes = larger;
      view = new DataView(bytes.buffer);
    }
    return start;
  }

  /** Whether the column could hold it. */
  function writeValue(type: FgbColumnType, column: number, value: AttributeValue): boolean {
    const held = heldBy(type, value);
    if (held === undefined) return false;
    view.setUint16(reserve(2), column, true);
    if (typeof held === 'bigint') view.setBigInt64(reserve(8), held, true);
    else if (typeof held === 'number') view.setFloat64(reserve(8), held, true);
    else if (typeof held === 'boolean') view.setUint8(reserve(1), held ? 1 : 0);
    else {
      const text = encoder.encode(held);
      view.setUint32(reserve(4), text.length, true);
      bytes.set(text, reserve(text.length));
    }
    return true;
  }

  return {
    encode(attributes, record) {
      length = 0;
      for (const [column, field] of fields.entries()) {
        const value = Object.hasOwn(attributes, field.name) ? attributes[field.name]! : null;
        if (value === null) continue;
        if (!writeValue(columnTypeOf(field), column, value)) losses.add(fgbNote('valueNotHeld', { record, field: field.name, value: String(value), type: field.type }, { record, field: field.name }));
      }
      for (const name of Object.keys(attributes)) {
        if (names.has(name) || strangers.has(name)) continue;
        strangers.add(name);
        losses.add(fgbNote('fieldNotDeclared', { field: name, record }, { record, field: name }));
      }
      return bytes.slice(0, length);
    },
  };
}

/** The value as the column has it: bigint for whole numbers, number, boolean or text; undefined where it would not be the same. */
function heldBy(type: FgbColumnType, value: AttributeValue): bigint | number | boolean | string | undefined {
  if (type === 'string') return String(value);
  if (type === 'long') return wholeNumber(value);
  if (type === 'double') {
    if (typeof value === 'string') return String(Number(value)) === value ? Number(value) : undefined;
    return typeof value === 'number' ? value : undefined;
  }
  if (type === 'bool') return typeof value === 'boolean' ? value : undefined;
  return typeof value === 'string' ? value : undefined;
}

function wholeNumber(value: AttributeValue): bigint | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  if (typeof value === 'number' ? !Number.isInteger(value) : !/^(?:0|-?[1-9]\d{0,18})$/.test(value)) return undefined;
  const whole = BigInt(value);
  return BigInt.asIntN(64, whole) === whole ? whole : undefined;
}
