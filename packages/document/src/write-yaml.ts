import type { Json } from '@plansmith/base';
import { resolvePlain } from './core-scalar.ts';
import type { ScalarStyle } from './tree.ts';

/** The hand a document is written in. */
export interface WritingStyle {
  readonly eol: string;
  /** Columns that a nested map stands to the right of its parent. */
  readonly step: number;
  /** Columns that a list stands to the right of its key; 0 where dashes stand under the key. */
  readonly listStep: number;
  readonly quote: 'single' | 'double';
  /** Write texts of several lines quoted on one line: for places where a comment follows. */
  readonly noLiterals?: boolean;
}

type JsonScalar = string | number | boolean | null;
type JsonMap = { readonly [key: string]: Json };

export function isJsonMap(value: Json): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands directly behind a key's colon: a space and the value, or line end and indented lines. `column` is that of the key. */
export function writeAfterColon(value: Json, column: number, style: WritingStyle, hint?: ScalarStyle): string {
  if (isCollection(value)) {
    const inner = Array.isArray(value) ? column + style.listStep : column + style.step;
    return `${style.eol}${' '.repeat(inner)}${writeBlock(value, inner, style)}`;
  }
  return ` ${writeLeaf(value, column, style, hint)}`;
}

/** What stands directly behind an item's dash. `column` is that of the dash. */
export function writeAfterDash(value: Json, column: number, style: WritingStyle, hint?: ScalarStyle): string {
  return isCollection(value) ? ` ${writeBlock(value, column + 2, style)}` : ` ${writeLeaf(value, column, style, hint)}`;
}

/** A map or list in block style; its first line starts at `column`, where the caller already is. Empty ones are `{}` and `[]`. */
export function writeBlock(value: readonly Json[] | JsonMap, column: number, style: WritingStyle): string {
  const separator = `${style.eol}${' '.repeat(column)}`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map((item) => `-${writeAfterDash(item, column, style)}`).join(separator);
  const entries = Object.entries(value);
  return entries.length === 0 ? '{}' : entries.map(([key, item]) => `${writeKey(key, style)}:${writeAfterColon(item, column, style)}`).join(separator);
}

/** Any value on one line, as it may stand between brackets. */
export function writeFlow(value: Json, style: WritingStyle, hint?: ScalarStyle): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item, style)).join(', ')}]`;
  if (!isJsonMap(value)) return writeScalar(value as JsonScalar, style, { hint, flow: true });
  const entries = Object.entries(value);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${writeKey(key, style, { flow: true })}: ${writeFlow(item, style)}`).join(', ')} }`;
}

/** A map or list with something in it, which block style writes over several lines. */
export function isCollection(value: Json): value is readonly Json[] | JsonMap {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function writeLeaf(value: Json, column: number, style: WritingStyle, hint: ScalarStyle | undefined): string {
  if (Array.isArray(value)) return '[]';
  if (isJsonMap(value)) return '{}';
  const literal = !style.noLiterals && typeof value === 'string' && (hint === undefined || hint === 'literal' || hint === 'folded') ? writeLiteral(value, column, style) : undefined;
  return literal ?? writeScalar(value as JsonScalar, style, { hint });
}

/** Text of several lines as a literal block; undefined where that could not give it back exactly. */
function writeLiteral(text: string, column: number, style: WritingStyle): string | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (!body.includes('\n') || /^[\s]|\n$|[^\n\P{C}]|[ \t](?=\n|$)/u.test(body)) return undefined;
  const indent = ' '.repeat(column + style.step);
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
  return [body === text ? '|-' : '|', ...lines].join(style.eol);
}

/** A scalar on one line. A text keeps the quotes of `hint`; unquoted it stays only where it would be read back as that text. */
export function writeScalar(value: JsonScalar, style: WritingStyle, options: { readonly hint?: ScalarStyle | undefined; readonly flow?: boolean } = {}): string {
  if (typeof value !== 'string') return String(value);
  const { hint, flow = false } = options;
  if ((hint === undefined || hint === 'plain' || hint === 'literal' || hint === 'folded') && canStandPlain(value, { flow, dates: hint === 'plain' })) return value;
  const quote = hint === 'single' || hint === 'double' ? hint : style.quote;
  return quote === 'single' && !/\p{C}/u.test(value) ? `'${value.replaceAll("'", "''")}'` : writeDouble(value);
}

/** A key: unquoted wherever it is read back as that text, because people write keys so. */
export function writeKey(key: string, style: WritingStyle, options: { readonly flow?: boolean } = {}): string {
  return writeScalar(key, style, { ...options, hint: 'plain' });
}

/** Whether a text may stand unquoted. Dates and other texts of digits may only where they are asked for: other YAML readers take them for something else. */
function canStandPlain(text: string, { flow, dates }: { readonly flow: boolean; readonly dates: boolean }): boolean {
  if (text === '' || text !== text.trim() || resolvePlain(text) !== text) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]|^\.\.\.$|: |:$| #|\p{C}/u.test(text)) return false;
  if (flow && /[,[\]{}]|:/.test(text)) return false;
  if (!dates && /^[\d.+][\d\-:.,_+TZ ]*$/.test(text)) return false;
  // Words that YAML 1.1 reads as true, false or null would surprise other tools.
  return dates || !/^(?:y|n|yes|no|on|off)$/i.test(text);
}

function writeDouble(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
