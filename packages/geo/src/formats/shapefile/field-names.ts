import { encodeText, type WritableEncoding } from '../encoding/index.ts';

/** The longer names of fields by their names in the .dbf, as a mapping file holds them. */
export interface FieldMapping {
  readonly names: Readonly<Record<string, string>>;
  /** Lines or entries that could not be used, as they stand in the file. */
  readonly unusable: readonly string[];
}

/** Longest name of a field that a .dbf file holds. */
export const nameBytes = 10;

/**
 * Reads a mapping file: a JSON object `{ "PLOTRATIO_": "plotRatioMax" }`, or a table of two columns with comma, semicolon or tab between them,
 * the name in the .dbf first, with or without the header `field,name`. Further columns are passed over. Never throws.
 */
export function parseFieldMapping(text: string): FieldMapping {
  const plain = text.replace(/^\ufeff/, '').trim();
  return plain.startsWith('{') ? mappingOfJson(plain) : mappingOfTable(plain);
}

function mappingOfJson(text: string): FieldMapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { names: {}, unusable: [text.slice(0, 80)] };
  }
  const entries = Object.entries(value as Record<string, unknown>);
  return {
    names: Object.fromEntries(entries.filter(isUsable)) as Record<string, string>,
    unusable: entries.filter((entry) => !isUsable(entry)).map(([field, name]) => `${field}: ${JSON.stringify(name)}`),
  };
}

function isUsable([field, name]: readonly [string, unknown]): boolean {
  return field !== '' && typeof name === 'string' && name !== '';
}

function mappingOfTable(text: string): FieldMapping {
  const names = new Map<string, string>();
  const unusable: string[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const [field = '', name = ''] = cellsOf(line);
    if (index === 0 && /^(field|字段|dbf)/i.test(field) && /^(name|名称|long)/i.test(name)) continue;
    if (field === '' || name === '') unusable.push(line);
    else names.set(field, name);
  }
  return { names: Object.fromEntries(names), unusable };
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, open] of line.matchAll(/(?:^|[,;\t]) *(?:"((?:[^"]|"")*)"|([^,;\t]*))/g)) cells.push(quoted?.replaceAll('""', '"') ?? open!.trim());
  return cells;
}

/** Text of a mapping file, to stand beside the .shp as `<name>.fields.csv`. */
export function writeFieldMapping(names: Readonly<Record<string, string>>): string {
  return ['field,name', ...Object.entries(names).map(([field, name]) => `${quoted(field)},${quoted(name)}`), ''].join('\r\n');
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/[\r\n]+/g, ' ').replaceAll('"', '""')}"` : text;
}

/** A name of at most ten bytes for each field, all different even to readers that do not tell capitals from small letters. Characters the encoding lacks become `_`. */
export function shortNames(names: readonly string[], encoding: WritableEncoding): string[] {
  const taken = new Set<string>();
  // Names that fit keep theirs, wherever they stand.
  const plain = names.map((name) => plainName(name, encoding));
  const shortened = plain.map((name) => {
    if (!fits(name, encoding) || taken.has(name.toUpperCase())) return undefined;
    taken.add(name.toUpperCase());
    return name;
  });
  return shortened.map((name, index) => {
    if (name !== undefined) return name;
    for (let number = 0; ; number++) {
      const suffix = number === 0 ? '' : `_${number}`;
      const candidate = cut(plain[index]!, nameBytes - suffix.length, encoding) + suffix;
      if (candidate === '' || taken.has(candidate.toUpperCase())) continue;
      taken.add(candidate.toUpperCase());
      return candidate;
    }
  });
}

function plainName(name: string, encoding: WritableEncoding): string {
  const { lost } = encodeText(name, encoding);
  // A question mark would stand for different characters, and control characters end a name for some readers.
  return [...name].map((character) => (lost.includes(character) || character < ' ' ? '_' : character)).join('').trim();
}

function fits(name: string, encoding: WritableEncoding): boolean {
  return name !== '' && encodeText(name, encoding).bytes.length <= nameBytes;
}

/** The longest beginning of a text that has at most so many bytes. */
export function cut(text: string, bytes: number, encoding: WritableEncoding): string {
  let [kept, length] = ['', 0];
  for (const character of text) {
    length += encodeText(character, encoding).bytes.length;
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}
