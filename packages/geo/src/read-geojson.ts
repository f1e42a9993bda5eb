import type { Span } from '@plansmith/base';
import { lonLatEpsg } from './crs/crs-name.ts';
import { endOfString, endOfValue, parseString, skipSpace, tryParse } from './json-scan.ts';
import { createLayer } from './layer.ts';
import { idSpan, readFeature, type FeatureReading } from './read-feature.ts';
import { typeName } from './read-geometry.ts';
import { reuseOf, type FileReading, type ReadingReuse } from './reading-reuse.ts';
import type { GeoDocument, GeoFeature, GeoProblem } from './types.ts';

const readings = new WeakMap<GeoDocument, FileReading>();

/**
 * Reads a GeoJSON layer. Never throws: whatever is wrong becomes a problem, and every feature that still parses is read.
 * Of `previous`, an earlier reading of the same file, it keeps each feature whose text did not change, the layer where no
 * feature changed, and the whole where the text did not. Fast where each feature has a line of its own.
 * A mark of byte order before the text is passed over.
 */
export function readGeoJson(text: string, previous?: GeoDocument): GeoDocument {
  const before = previous && readings.get(previous);
  if (previous !== undefined && before?.text === text) return previous;
  const reader = createReader(text, reuseOf(before, text));
  reader.read();
  const { starts, ends, items, problems, epsg } = reader.result();
  const features = items.flatMap((item) => item.feature ?? []);
  const document: GeoDocument = {
    layer: previous !== undefined && sameItems(previous.layer.features, features) ? previous.layer : createLayer(features),
    problems: [...problems, ...problemsOfItems(text, starts, items)].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    epsg,
    spanOf: spanFinder(text, { starts, ends, items }),
  };
  readings.set(document, { text, starts, ends, readings: items });
  return document;
}

function sameItems(a: readonly GeoFeature[], b: readonly GeoFeature[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function problemsOfItems(text: string, starts: readonly number[], items: readonly FeatureReading[]): readonly GeoProblem[] {
  const problems: GeoProblem[] = [];
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const start = starts[index]!;
    for (const problem of item.problems) problems.push({ ...problem, span: { start: problem.span.start + start, end: problem.span.end + start } });
    if (seen.has(item.id)) problems.push({ code: 'duplicateId', span: idSpan(text, start) ?? { start, end: start + 1 }, featureId: item.id, data: { id: item.id } });
    seen.add(item.id);
  }
  return problems;
}

function spanFinder(
  text: string,
  { starts, ends, items }: { readonly starts: readonly number[]; readonly ends: readonly number[]; readonly items: readonly FeatureReading[] },
): GeoDocument['spanOf'] {
  let positions: Map<string, number> | undefined;
  return (id) => {
    if (positions === undefined) {
      positions = new Map();
      // From the last, so that the first of equal ids stays; features that can be measured before those that cannot.
      for (const measurable of [false, true]) {
        for (let index = items.length - 1; index >= 0; index--) {
          if ((items[index]!.feature !== undefined) === measurable) positions.set(items[index]!.id, index);
        }
      }
    }
    const index = positions.get(id);
    if (index === undefined) return undefined;
    const start = starts[index]!;
    return { feature: { start, end: ends[index]! }, id: idSpan(text, start) };
  };
}

interface ReadResult {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly items: readonly FeatureReading[];
  readonly problems: readonly GeoProblem[];
  readonly epsg: number | undefined;
}

function createReader(text: string, reuse: ReadingReuse): { read(): void; result(): ReadResult } {
  const starts: number[] = [];
  const ends: number[] = [];
  const items: FeatureReading[] = [];
  const problems: GeoProblem[] = [];
  let epsg: number | undefined;
  let type: unknown;
  let hasFeatures = false;
  let linewise = true;

  function notJson(at: number): undefined {
    const start = Math.min(at, text.length);
    problems.push({ code: 'notJson', span: { start, end: Math.min(start + 1, text.length) }, data: { near: text.slice(start, start + 40).trim() || 'EOF' } });
  }

  function notCollection(span: Span, found: string): void {
    problems.push({ code: 'notFeatureCollection', span, data: { found } });
  }

  function read(): void {
    const start = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    if (text[start] !== '{') {
      const value = tryParse(text.slice(start));
      if (value === undefined) notJson(start);
      else notCollection({ start, end: text.trimEnd().length }, typeName(value));
      return;
    }
    const end = readMembers(start + 1);
    if (end === undefined) return;
    if (type !== 'FeatureCollection') notCollection({ start, end: start + 1 }, typeName({ type }));
    else if (!hasFeatures) notCollection({ start, end: start + 1 }, 'features × 0');
    const rest = skipSpace(text, end);
    if (rest < text.length) notJson(rest);
  }

  /** Reads `"key": value, …}` and returns the offset behind the brace; undefined after a break that was reported. */
  function readMembers(from: number): number | undefined {
    let position = skipSpace(text, from);
    if (text[position] === '}') return position + 1;
    for (;;) {
      if (text[position] !== '"') return notJson(position);
      const keyEnd = endOfString(text, position);
      if (keyEnd === undefined) return notJson(position);
      const key = parseString(text.slice(position, keyEnd));
      if (key === undefined) return notJson(position);
      const colon = skipSpace(text, keyEnd);
      if (text[colon] !== ':') return notJson(colon);
      const end = readMember(key, skipSpace(text, colon + 1));
      if (end === undefined) return undefined;
      position = skipSpace(text, end);
      if (text[position] === '}') return position + 1;
      if (text[position] !== ',') return notJson(position);
      position = skipSpace(text, position + 1);
    }
  }

  function readMember(key: string, start: number): number | undefined {
    if (key === 'features' && text[start] === '[') {
      if (hasFeatures) notCollection({ start, end: start + 1 }, 'features × 2');
      hasFeatures = true;
      return readFeatures(start + 1);
    }
    const end = endOfValue(text, start);
    if (end === undefined) return notJson(start);
    const value = tryParse(text.slice(start, end));
    if (value === undefined) notJson(start);
    else if (key === 'type') type = value;
    else if (key === 'features') notCollection({ start, end }, `features: ${typeName(value)}`);
    else if (key === 'crs') {
      const name = crsNameOf(value);
      epsg = name === undefined ? undefined : lonLatEpsg(name);
      if (epsg === undefined) problems.push({ code: 'unknownCrs', span: { start, end }, data: { found: name ?? text.slice(start, Math.min(end, start + 80)) } });
    }
    return end;
  }

  /** Reads `{…}, {…}]` and returns the offset behind the bracket; undefined after a break that was reported. */
  function readFeatures(from: number): number | undefined {
    let position = skipSpace(text, from);
    if (text[position] === ']') return position + 1;
    for (;;) {
      const next = readItem(position);
      if (next === undefined) return notJson(position);
      position = skipSpace(text, next);
      if (text[position] === ']') return position + 1;
      // After a broken item reading goes on at the next line, where the item's comma is behind.
      if (text[position] !== ',') {
        if (isBroken(items.at(-1)) && text[position] === '{') continue;
        notJson(position);
        const line = nextItemLine(position);
        if (line === undefined) return undefined;
        position = line;
        continue;
      }
      position = skipSpace(text, position + 1);
      while (text[position] === ',') {
        notJson(position);
        position = skipSpace(text, position + 1);
      }
      if (text[position] === ']') {
        notJson(position);
        return position + 1;
      }
    }
  }

  /** Reads the item at `start`; returns where it ends, undefined where that cannot be told. */
  function readItem(start: number): number | undefined {
    const kept = reuse.at(start);
    if (kept !== undefined && isReusable(start, kept.reading)) return keep(start, kept.end, kept.reading);
    const lineEnd = endOfLine(start);
    const ownLine = withoutComma(start, lineEnd);
    const fromLine = linewise ? readSlice(start, ownLine) : undefined;
    if (fromLine !== undefined) return keep(start, ownLine, fromLine);
    const end = endOfValue(text, start);
    const fromValue = end === undefined ? undefined : readSlice(start, end);
    if (end !== undefined && fromValue !== undefined) {
      // Looking at whole lines is the fast way only where they hold one item each.
      linewise = false;
      return keep(start, end, fromValue);
    }
    const line = nextItemLine(start);
    if (line === undefined && end === undefined) return undefined;
    keep(start, ownLine, readFeature(undefined, text.slice(start, ownLine), items.length));
    return line ?? end;
  }

  /** Where a broken line is left behind: the start of the next line, if an item begins there, as where each has its line. */
  function nextItemLine(from: number): number | undefined {
    const lineEnd = endOfLine(from);
    const next = skipSpace(text, lineEnd);
    return text[next] === '{' && next > lineEnd ? next : undefined;
  }

  /** The item whose text is known to end at `end`; undefined where that text is not JSON. */
  function readSlice(start: number, end: number): FeatureReading | undefined {
    const slice = text.slice(start, end);
    const known = reuse.withText(slice);
    if (known !== undefined && isReusable(start, known)) return known;
    const value = tryParse(slice);
    return value === undefined ? undefined : readFeature(value, slice, items.length);
  }

  function isReusable(start: number, reading: FeatureReading): boolean {
    return text[start] === '{' && !isBroken(reading) && (reading.named || reading.id === `#${items.length}`);
  }

  function keep(start: number, end: number, reading: FeatureReading): number {
    starts.push(start);
    ends.push(end);
    items.push(reading);
    return end;
  }

  function endOfLine(from: number): number {
    const feed = text.indexOf('\n', from);
    return feed === -1 ? text.length : feed;
  }

  function withoutComma(start: number, lineEnd: number): number {
    let end = lineEnd;
    while (end > start && isSpaceOrComma(text.charCodeAt(end - 1))) end--;
    return end;
  }

  return { read, result: () => ({ starts, ends, items, problems, epsg }) };
}

function isBroken(reading: FeatureReading | undefined): boolean {
  return reading?.problems[0]?.code === 'notJson';
}

function isSpaceOrComma(code: number): boolean {
  return code === 44 || code === 32 || code === 13 || code === 9;
}

function crsNameOf(value: unknown): string | undefined {
  const name = (value as { readonly properties?: { readonly name?: unknown } } | null)?.properties?.name;
  return typeof name === 'string' ? name : undefined;
}
