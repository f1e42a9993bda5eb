import { encodeText, encodingTitles, type WritableEncoding } from '../encoding/index.ts';
import type { NoteTally } from '../note-tally.ts';
import type { AttributeValue, Field } from '../types.ts';
import { isDate } from './dbf-cell.ts';
import { cut } from './field-names.ts';
import type { WriteNotes } from './write-notes.ts';

/** One column of a .dbf being written: its values kept as bytes until the widest is known. */
export interface DbfColumnWriter {
  /** Adds the value of the next row; what cannot be held is told to the tally under the row's number, counted from 1. */
  add(value: AttributeValue): void;
  readonly layout: { readonly type: 'C' | 'N' | 'L' | 'D'; readonly length: number; readonly decimals: number };
  /** Writes the value of a row, counted from 0, over blanks. */
  write(row: number, target: Uint8Array, start: number): void;
}

const longestText = 254;
const longestNumber = 24;
const longestInteger = 18;
const mostDecimals = 15;

export function createDbfColumn(field: Field, encoding: WritableEncoding, tally: NoteTally<WriteNotes>): DbfColumnWriter {
  let bytes = new Uint8Array(1024);
  let ends = new Uint32Array(256);
  let count = 0;
  let [longest, wholeLength, decimals] = [1, 1, field.type === 'number' ? 1 : 0];
  const isNumeric = field.type === 'integer' || field.type === 'number';

  const keep = (cell: Uint8Array | string): void => {
    const start = count === 0 ? 0 : ends[count - 1]!;
    if (start + cell.length > bytes.length) bytes = grown(bytes, start + cell.length);
    if (typeof cell === 'string') for (let at = 0; at < cell.length; at++) bytes[start + at] = cell.charCodeAt(at);
    else bytes.set(cell, start);
    if (count === ends.length) ends = grown(ends, count + 1);
    ends[count++] = start + cell.length;
    if (cell.length > longest) longest = cell.length;
  };
  const lose = (code: keyof WriteNotes & string, value: AttributeValue): void => {
    const text = String(value);
    tally.add(code, count + 1, { field: field.name, data: { text: text.length > 40 ? `${text.slice(0, 40)}…` : text, type: field.type, encoding: encodingTitles[encoding].en } });
  };

  const textCell = (value: AttributeValue): Uint8Array | string => {
    const text = value === null ? '' : String(value);
    if (text === '') {
      if (value !== null) lose('emptyText', value);
      return '';
    }
    const plain = text.replace(/[ \0]+$/, '');
    if (plain !== text) lose('trailingBlanks', text);
    if (plain.length <= longestText && /^[ -~]*$/.test(plain)) return plain;
    const encoded = encodeText(plain.replaceAll('\0', '?'), encoding);
    if (encoded.lost.length > 0 || plain.includes('\0')) lose('lostCharacters', plain);
    if (encoded.bytes.length <= longestText) return encoded.bytes;
    lose('textCut', plain);
    return encodeText(cut(plain.replaceAll('\0', '?'), longestText, encoding), encoding).bytes;
  };
  const numberCell = (value: AttributeValue): string => {
    if (value === null) return '';
    const text = typeof value === 'number' && Number.isFinite(value) ? decimalText(value) : typeof value === 'string' && /^[+-]?\d+$/.test(value) ? value : undefined;
    const isWhole = text !== undefined && !text.includes('.');
    if (text === undefined || text.length > longestNumber || (isWhole && field.type === 'integer' && text.replace(/^[+-]/, '').length > longestInteger)) {
      lose(text === undefined ? 'wrongType' : 'numberLost', value);
      return '';
    }
    if (typeof value === 'number' && Number(text) !== value) lose('rounded', value);
    const [whole = '', fraction = ''] = text.split('.');
    wholeLength = Math.max(wholeLength, whole.length);
    decimals = Math.max(decimals, fraction.length);
    return text;
  };
  const otherCell = (value: AttributeValue): string => {
    if (value === null) return '';
    const text = field.type === 'boolean' ? (typeof value === 'boolean' ? (value ? 'T' : 'F') : undefined) : dateText(value);
    if (text === undefined) lose('wrongType', value);
    return text ?? '';
  };

  return {
    add: (value) => keep(isNumeric ? numberCell(value) : field.type === 'boolean' || field.type === 'date' ? otherCell(value) : textCell(value)),
    get layout(): DbfColumnWriter['layout'] {
      if (field.type === 'boolean') return { type: 'L', length: 1, decimals: 0 };
      if (field.type === 'date') return { type: 'D', length: 8, decimals: 0 };
      if (!isNumeric) return { type: 'C', length: Math.min(longestText, Math.max(longest, field.length ?? 1)), decimals: 0 };
      const padded = wholeLength + (decimals > 0 ? 1 + decimals : 0);
      const declared = decimals > 0 ? 0 : Math.min(longestInteger, field.length ?? 1);
      return { type: 'N', length: Math.max(declared, padded <= longestNumber ? padded : longest), decimals };
    },
    write(row, target, start) {
      const from = row === 0 ? 0 : ends[row - 1]!;
      const cell = bytes.subarray(from, ends[row]!);
      if (!isNumeric || cell.length === 0) return target.set(cell, start);
      const { length, decimals: places } = this.layout;
      const point = cell.indexOf(46);
      const zeros = places === 0 ? 0 : Math.min(length - cell.length - (point === -1 ? 1 : 0), point === -1 ? places : places - (cell.length - point - 1));
      let at = start + length - cell.length - Math.max(0, zeros) - (point === -1 && zeros > 0 ? 1 : 0);
      target.set(cell, at);
      at += cell.length;
      if (point === -1 && zeros > 0) target[at++] = 46;
      if (zeros > 0) target.fill(48, at, at + zeros);
    },
  };
}

/** The shortest decimals that mean the number, without exponent, at most 15 behind the point. */
function decimalText(value: number): string {
  const shortest = String(value);
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const decimals = shortest.includes('e') ? Infinity : (shortest.split('.')[1]?.length ?? 0);
  return decimals <= mostDecimals ? shortest : value.toFixed(mostDecimals).replace(/\.?0+$/, '');
}

function dateText(value: AttributeValue): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return year !== undefined && isDate(Number(year), Number(month), Number(day)) ? `${year}${month}${day}` : undefined;
}

function grown<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T, least: number): T {
  const larger = new (array.constructor as new (length: number) => T)(Math.max(2 * array.length, least));
  larger.set(array);
  return larger;
}
