import type { Field } from '../types.ts';
import { viewOf } from './shp.ts';

/** A column as the header of a .dbf file describes it. */
export interface DbfColumn {
  /** Bytes of its name, up to the first zero. */
  readonly nameBytes: Uint8Array;
  /** Letter of its type. */
  readonly type: string;
  /** Of its value, in a row whose first byte is the mark of deletion. */
  readonly start: number;
  readonly length: number;
  readonly decimals: number;
}

export interface DbfHeader {
  /** Rows that are there: no more than the header says, no more than the file holds. */
  readonly rowCount: number;
  readonly declaredRows: number;
  readonly headerBytes: number;
  readonly rowBytes: number;
  readonly languageDriver: number;
  /** Visual FoxPro, whose binary types are known here. */
  readonly isFoxPro: boolean;
  readonly columns: readonly DbfColumn[];
}

/** Header of a dBase III, IV or Visual FoxPro table, whose first bytes are given (65,535 suffice); undefined where it makes no sense. */
export function readDbfHeader(bytes: Uint8Array, fileBytes: number): DbfHeader | undefined {
  if (bytes.length < 33) return undefined;
  const view = viewOf(bytes);
  const [headerBytes, rowBytes] = [view.getUint16(8, true), view.getUint16(10, true)];
  // Version 4 in the lowest bits is dBase 7, whose header has another shape.
  if (headerBytes < 33 || rowBytes < 1 || (bytes[0]! & 7) === 4) return undefined;
  const columns: DbfColumn[] = [];
  let start = 1;
  for (let at = 32; at + 32 <= Math.min(headerBytes, bytes.length) && bytes[at] !== 0x0d; at += 32) {
    const name = bytes.subarray(at, at + 11);
    const zero = name.indexOf(0);
    const type = String.fromCharCode(bytes[at + 11]!);
    const [low, high] = [bytes[at + 16]!, bytes[at + 17]!];
    // Texts longer than 255 bytes keep the rest of their length in the place of the decimals (Clipper, FoxPro).
    const length = type === 'C' ? low + 256 * high : low;
    if (start + length > rowBytes) break;
    columns.push({ nameBytes: zero === -1 ? name : name.subarray(0, zero), type, start, length, decimals: type === 'C' ? 0 : high });
    start += length;
  }
  const declaredRows = view.getUint32(4, true);
  const rowCount = Math.min(declaredRows, Math.max(0, Math.floor((fileBytes - headerBytes) / rowBytes)));
  return { rowCount, declaredRows, headerBytes, rowBytes, languageDriver: bytes[29]!, isFoxPro: bytes[0] === 0x30 || bytes[0] === 0x31 || bytes[0] === 0x32, columns };
}

/** What a column is to us; undefined for what holds no value that can be read (memo, picture, flags). */
export function fieldTypeOf({ type, length, decimals }: DbfColumn, isFoxPro: boolean): Field['type'] | undefined {
  if (type === 'C') return 'text';
  if (type === 'N' || type === 'F') return decimals > 0 ? 'number' : 'integer';
  if (type === 'L') return 'boolean';
  if (type === 'D') return 'date';
  if (!isFoxPro) return undefined;
  if (type === 'I' || type === '+') return length === 4 ? 'integer' : undefined;
  if (length !== 8) return undefined;
  if (type === 'B' || type === 'O' || type === 'Y') return 'number';
  return type === 'T' || type === '@' ? 'datetime' : undefined;
}

/**
 * Code page that a language driver stands for, by its number in the header; undefined for none, `ANSI` for "that of the writer's machine".
 * Source: Esri, Shapefile code page table; Visual FoxPro, "Code pages supported".
 */
export function codePageOf(languageDriver: number): string | undefined {
  return codePages[languageDriver];
}

const codePages: Readonly<Record<number, string>> = {
  0x01: 'CP437', 0x02: 'CP850', 0x03: 'CP1252', 0x13: 'CP932', 0x4d: 'CP936', 0x4e: 'CP949', 0x4f: 'CP950', 0x57: 'ANSI', 0x58: 'CP1252', 0x59: 'CP1252',
  0x64: 'CP852', 0x65: 'CP866', 0x78: 'CP950', 0x79: 'CP949', 0x7a: 'CP936', 0x7b: 'CP932', 0xc8: 'CP1250', 0xc9: 'CP1251',
};
