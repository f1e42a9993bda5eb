import { decodeText, type Encoding } from '../encoding/index.ts';
import type { AttributeValue } from '../types.ts';
import type { DbfColumn } from './dbf-header.ts';
import { viewOf } from './shp.ts';

/** What a value could not be read as: digits that are none, a date that does not exist, stars for a number that did not fit, bytes of another encoding. */
export type CellProblem = 'notANumber' | 'notADate' | 'notALogical' | 'overflow' | 'undecodable';

/** The value of a cell. Blank is null, for the format tells no empty text from no text; a problem is told and gives null (undecodable: the text with U+FFFD). */
export function readCell(row: Uint8Array, { type, start, length, decimals }: DbfColumn, encoding: Encoding, onProblem: (problem: CellProblem, text: string) => void): AttributeValue {
  if (type === 'C') {
    const text = decodeText(row.subarray(start, endOfText(row, start, length)), encoding);
    if (text.includes('\ufffd')) onProblem('undecodable', text);
    return text === '' ? null : text;
  }
  if (type === 'I' || type === '+') return viewOf(row).getInt32(start, true);
  if (type === 'B' || type === 'O') return finite(viewOf(row).getFloat64(start, true));
  if (type === 'Y') return Number(viewOf(row).getBigInt64(start, true)) / 10_000;
  if (type === 'T' || type === '@') return timeOf(viewOf(row).getInt32(start, true), viewOf(row).getInt32(start + 4, true));
  const text = asciiOf(row, start, length);
  if (text === '') return null;
  if (type === 'L') return logicalOf(text, onProblem);
  return type === 'D' ? dateOf(text, onProblem) : numberOf(text, { isWhole: decimals === 0, onProblem });
}

/** Behind the last byte that is neither blank nor zero. */
function endOfText(row: Uint8Array, start: number, length: number): number {
  let end = start + length;
  while (end > start && (row[end - 1] === 32 || row[end - 1] === 0)) end--;
  return end;
}

function asciiOf(row: Uint8Array, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length; at++) text += String.fromCharCode(row[at]!);
  return text.replace(/^[\s\0]+|[\s\0]+$/g, '');
}

function logicalOf(text: string, onProblem: (problem: CellProblem, text: string) => void): boolean | null {
  if (/^[TtYy]$/.test(text)) return true;
  if (/^[FfNn]$/.test(text)) return false;
  if (text !== '?') onProblem('notALogical', text);
  return null;
}

/** Digits of a column of whole numbers that no double holds stay text. */
function numberOf(text: string, { isWhole, onProblem }: { readonly isWhole: boolean; readonly onProblem: (problem: CellProblem, text: string) => void }): AttributeValue {
  if (/^\*+$/.test(text)) return overflow(onProblem, text);
  const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) {
    onProblem('notANumber', text);
    return null;
  }
  return isWhole && /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(value) ? text : value;
}

function overflow(onProblem: (problem: CellProblem, text: string) => void, text: string): null {
  onProblem('overflow', text);
  return null;
}

function dateOf(text: string, onProblem: (problem: CellProblem, text: string) => void): string | null {
  if (/^0+$/.test(text)) return null;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year !== undefined && isDate(Number(year), Number(month), Number(day))) return `${year}-${month}-${day}`;
  onProblem('notADate', text);
  return null;
}

/** Whether a day of the Gregorian calendar exists. */
export function isDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const julianDayOf1970 = 2_440_588;

/** FoxPro's time: Julian day and milliseconds of it. */
function timeOf(julianDay: number, milliseconds: number): string | null {
  if (julianDay === 0) return null;
  const time = new Date((julianDay - julianDayOf1970) * 86_400_000 + milliseconds);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace('.000Z', 'Z');
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
