import { brokenValue, incompleteValue, type ItemScanner } from './scanner.ts';

/** What a file's beginning says, in offsets of the file. */
export type GeoJsonHead =
  /** Features stand in an array whose first item is looked for from `itemsAt`. */
  | { readonly kind: 'collection'; readonly itemsAt: number; readonly members: TopMembers }
  /** Objects stand one behind the other, from `itemsAt`: a sequence, or one feature or geometry alone. */
  | { readonly kind: 'sequence'; readonly itemsAt: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'notThisFormat' | 'broken' | 'noFeatures'; readonly at: number };

/** Members of the outermost object that are of use. */
export type TopMembers = Map<'type' | 'name' | 'crs', unknown>;

const [lineFeed, recordSeparator, openBrace, closeBrace, openBracket, comma, colon, quote] = [10, 30, 123, 125, 91, 44, 58, 34] as const;
const decoder = new TextDecoder();

/** Reads the beginning of a file from a scanner opened on its first bytes. */
export function readHead(scanner: ItemScanner, bytes: Uint8Array, end: number): GeoJsonHead {
  const start = scanner.skipSpace(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  if (bytes[start] === recordSeparator) return { kind: 'sequence', itemsAt: start };
  if (start >= end) return { kind: 'incomplete' };
  if (bytes[start] !== openBrace) return { kind: 'notThisFormat', at: start };
  const members: TopMembers = new Map();
  const stop = readTopMembers(scanner, { bytes, at: start + 1, members });
  if (stop.kind === 'features') return { kind: 'collection', itemsAt: stop.at, members };
  if (stop.kind === 'incomplete') return { kind: 'incomplete' };
  if (stop.kind === 'closed') {
    if (members.get('type') === 'FeatureCollection') return { kind: 'noFeatures', at: start };
    return typeof members.get('type') === 'string' ? { kind: 'sequence', itemsAt: start } : { kind: 'notThisFormat', at: start };
  }
  // A sequence whose first item is broken is a sequence still.
  const lineEnd = bytes.indexOf(lineFeed, start);
  const next = lineEnd === -1 || lineEnd >= end ? undefined : bytes[scanner.skipSpace(lineEnd)];
  return next === openBrace || next === recordSeparator ? { kind: 'sequence', itemsAt: start } : { kind: 'broken', at: stop.at };
}

export interface TopStop {
  /** `features`: behind the bracket of their array; `closed`: behind the object's brace. */
  readonly kind: 'features' | 'closed' | 'incomplete' | 'broken';
  readonly at: number;
}

/** Reads `"name": value, …` of the outermost object from `at` on. */
export function readTopMembers(scanner: ItemScanner, { bytes, at, members }: { readonly bytes: Uint8Array; readonly at: number; readonly members: TopMembers }): TopStop {
  let position = scanner.skipSpace(at);
  if (bytes[position] === closeBrace) return { kind: 'closed', at: position + 1 };
  for (;;) {
    const name = position;
    if (bytes[name] !== quote && bytes[name] !== 0) return { kind: 'broken', at: name };
    const nameEnd = scanner.endOfValue(name);
    if (nameEnd < 0) return stopOf(nameEnd, name);
    const separator = scanner.skipSpace(nameEnd);
    if (bytes[separator] !== colon) return stopOf(bytes[separator] === 0 ? incompleteValue : brokenValue, separator);
    const value = scanner.skipSpace(separator + 1);
    const key = JSON.parse(decoder.decode(bytes.subarray(name, nameEnd))) as string;
    if (key === 'features' && bytes[value] === openBracket) return { kind: 'features', at: value + 1 };
    const valueEnd = scanner.endOfValue(value);
    if (valueEnd < 0) return stopOf(valueEnd, value);
    if (key === 'type' || key === 'name' || key === 'crs') members.set(key, JSON.parse(decoder.decode(bytes.subarray(value, valueEnd))));
    position = scanner.skipSpace(valueEnd);
    if (bytes[position] === closeBrace) return { kind: 'closed', at: position + 1 };
    if (bytes[position] !== comma) return stopOf(bytes[position] === 0 ? incompleteValue : brokenValue, position);
    position = scanner.skipSpace(position + 1);
  }
}

function stopOf(end: number, at: number): TopStop {
  return { kind: end === incompleteValue ? 'incomplete' : 'broken', at };
}

/** The crs member's name, in the old manner of GeoJSON 2008; undefined where it has none. */
export function crsNameOf(crs: unknown): string | undefined {
  const name = (crs as { readonly properties?: { readonly name?: unknown } } | null | undefined)?.properties?.name;
  return typeof name === 'string' ? name : undefined;
}
