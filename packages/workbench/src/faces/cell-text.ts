import type { Bilingual, Json, Locale } from '@plansmith/base';
import { localize } from '@plansmith/base';
import type { Choice, Field } from './fields.ts';
import { faceText } from './texts.ts';

/** What a text means for a field: a value, nothing (the key goes), or why it is not taken. */
export type CellReading = { readonly value: Json | undefined } | { readonly refused: Bilingual };

/** The text of a value in a cell, as it is copied and edited; whatever does not fit the field is shown as it is. */
export function cellText(field: Field, value: unknown, locale: Locale): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return isShortList(value) && field.type === 'list' ? value.map((item) => scalarText(field, item, locale)).join('、') : JSON.stringify(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return scalarText(field, value, locale);
}

/** Whether a cell can hold what a field has there without losing anything: otherwise it is shown, and changed in the text. */
export function isEditable(field: Field, value: unknown): boolean {
  if (field.fixed || !field.known || field.type === 'table' || field.type === 'group' || field.type === 'any') return false;
  if (value === undefined || value === null) return true;
  if (field.type === 'list') return isShortList(value);
  return typeof value !== 'object';
}

/**
 * Reads a text typed or pasted into a cell. An empty one takes the value away. Full-width digits, thousands separators and the
 * usual ways to write a day are understood; what could mean two things is refused and never guessed.
 */
export function readCell(field: Field, text: string, locale: Locale): CellReading {
  if (text.trim() === '') return { value: undefined };
  switch (field.type) {
    case 'number':
    case 'integer':
      return readNumber(field, text);
    case 'boolean':
      return readBoolean(text);
    case 'date':
      return readDay(text);
    case 'month':
      return readMonth(text);
    case 'list':
      return readList(field, text, locale);
    case 'text': {
      if (field.choices) return readChoice(field.choices, text, locale);
      return { value: text.replaceAll(/\r\n?/g, '\n') };
    }
    default:
      return { refused: faceText('refusedNested') };
  }
}

function scalarText(field: Field, value: unknown, locale: Locale): string {
  const choice = field.choices?.find((item) => item.value === value);
  if (choice && distinctTitle(field.choices!, choice, locale)) return localize(choice.title, locale);
  if (typeof value === 'boolean' && field.type === 'boolean') return localize(faceText(value ? 'yes' : 'no'), locale);
  return String(value);
}

/** A name that two values share says nothing, so the value itself stands. */
function distinctTitle(choices: readonly Choice[], choice: Choice, locale: Locale): boolean {
  const title = localize(choice.title, locale);
  return choices.every((other) => other === choice || (localize(other.title, locale) !== title && String(other.value) !== title));
}

const separators = /[、,，;；\n]/;

function isShortList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '' && item === item.trim() && !separators.test(item));
}

function readList(field: Field, text: string, locale: Locale): CellReading {
  const parts = text.split(separators).map((part) => part.trim()).filter((part) => part !== '');
  if (!field.choices) return { value: parts };
  const values: Json[] = [];
  for (const part of parts) {
    const read = readChoice(field.choices, part, locale);
    if ('refused' in read) return read;
    values.push(read.value!);
  }
  return { value: values };
}

function readChoice(choices: readonly Choice[], text: string, locale: Locale): CellReading {
  const wanted = text.trim();
  const exact = choices.filter((choice) => String(choice.value) === wanted);
  const named = choices.filter(({ title }) => localize(title, locale) === wanted);
  const other = choices.filter(({ title }) => title.zh === wanted || title.en === wanted);
  const [found] = [exact, named, other].find((list) => list.length === 1) ?? [];
  return found ? { value: found.value } : { refused: faceText('refusedChoice', { text: wanted }) };
}

/** Full-width forms as people's input methods give them, and blanks around. */
function narrow(text: string): string {
  return text.replaceAll(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replaceAll(/[\u3000\u00a0]/g, ' ').replaceAll('−', '-').trim();
}

/** More digits than this a number of the file cannot keep. */
const mostDigits = 15;

function readNumber(field: Field, text: string): CellReading {
  const plain = narrow(text);
  const percent = field.unit === 'pct' && plain.endsWith('%') ? plain.slice(0, -1).trim() : plain;
  if (!/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/.test(percent) || !/\d/.test(percent)) return { refused: faceText('refusedNumber', { text: text.trim() }) };
  const written = percent.replaceAll(',', '');
  const digits = written.replaceAll(/[^\d]/g, '').replace(/^0+/, '');
  if (digits.length > mostDigits) return { refused: faceText('refusedDigits', { text: text.trim(), count: mostDigits }) };
  const value = Number(written);
  if (field.type === 'integer' && !Number.isInteger(value)) return { refused: faceText('refusedInteger', { text: text.trim() }) };
  return { value: value === 0 ? 0 : value };
}

function readBoolean(text: string): CellReading {
  const word = narrow(text).toLowerCase();
  if (['true', '是', 'yes', '✓', '√'].includes(word)) return { value: true };
  if (['false', '否', 'no', '×'].includes(word)) return { value: false };
  return { refused: faceText('refusedBoolean', { text: text.trim() }) };
}

function readDay(text: string): CellReading {
  const match = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(narrow(text));
  const [year, month, day] = match ? match.slice(1).filter((part) => part !== undefined).map(Number) as [number, number, number] : [0, 0, 0];
  if (!match || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return { refused: faceText('refusedDate', { text: text.trim() }) };
  return { value: `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

function readMonth(text: string): CellReading {
  const match = /^(\d{4})(?:-(\d{1,2})|\/(\d{1,2})|\.(\d{1,2})|年(\d{1,2})月)$/.exec(narrow(text));
  const month = Number(match?.slice(2).find((part) => part !== undefined) ?? 0);
  if (!match || month < 1 || month > 12) return { refused: faceText('refusedMonth', { text: text.trim() }) };
  return { value: `${match[1]}-${String(month).padStart(2, '0')}` };
}
