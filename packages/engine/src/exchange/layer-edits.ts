import type { Json, Span, SpanEdit } from '@plansmith/base';
import { memberSpan, writeFeature, writeGeometry, type AreaGeometry, type GeoDocument } from '@plansmith/geo';

/** What changes in a feature that a layer has already. */
export interface FeatureChange {
  readonly id: string;
  /** Absent where the shape stays. */
  readonly geometry?: AreaGeometry;
  /** Properties that change or come in; others stay. */
  readonly properties: Readonly<Record<string, Json>>;
}

export interface NewFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, Json>>;
  readonly geometry: AreaGeometry;
}

export interface LayerChanges {
  readonly changed: readonly FeatureChange[];
  readonly added: readonly NewFeature[];
}

/**
 * Edits of a GeoJSON text that change features in place and put new ones behind the last, one a line. Everything else keeps its bytes:
 * order, spaces, line ends, members that nobody asked about. Undefined where the text has no place for them (no list of features).
 * `document` is the reading of `text`; every changed feature must be in it.
 */
export function layerEdits(text: string, document: GeoDocument, changes: LayerChanges): readonly SpanEdit[] | undefined {
  const edits = changes.changed.flatMap((change) => featureEdits(text, document.spanOf(change.id)!.feature, change));
  if (changes.added.length === 0) return edits;
  const start = text.search(/\S/);
  const list = start === -1 ? undefined : memberSpan(text, start, 'features');
  if (list === undefined || text[list.start] !== '[') return undefined;
  return [...edits, appended(text, list, changes.added)];
}

function featureEdits(text: string, feature: Span, change: FeatureChange): SpanEdit[] {
  const edits: SpanEdit[] = [];
  if (change.geometry !== undefined) {
    const place = memberSpan(text, feature.start, 'geometry');
    const written = writeGeometry(change.geometry);
    edits.push(place ? { ...place, newText: written } : addMember(text, feature, [['geometry', written]]));
  }
  const entries = Object.entries(change.properties);
  if (entries.length === 0) return edits;
  const properties = memberSpan(text, feature.start, 'properties');
  if (properties === undefined) edits.push(addMember(text, feature, [['properties', objectText(entries)]]));
  else if (text[properties.start] !== '{') edits.push({ ...properties, newText: objectText(entries) });
  else edits.push(...propertyEdits(text, properties, entries));
  return edits;
}

function propertyEdits(text: string, properties: Span, entries: readonly (readonly [string, Json])[]): SpanEdit[] {
  const edits: SpanEdit[] = [];
  const fresh: (readonly [string, string])[] = [];
  for (const [key, value] of entries) {
    const place = memberSpan(text, properties.start, key);
    if (place) edits.push({ ...place, newText: JSON.stringify(value) });
    else fresh.push([key, JSON.stringify(value)]);
  }
  if (fresh.length === 0) return edits;
  const isEmpty = text.slice(properties.start + 1, properties.end - 1).trim() === '';
  return isEmpty ? [...edits, { ...properties, newText: objectText(entries) }] : [...edits, addMember(text, properties, fresh)];
}

/** Puts members behind the last one of an object that has some. */
function addMember(text: string, object: Span, members: readonly (readonly [string, string])[]): SpanEdit {
  const end = endOfContent(text, object.end - 1);
  return { start: end, end, newText: members.map(([key, value]) => `, ${JSON.stringify(key)}: ${value}`).join('') };
}

function objectText(entries: readonly (readonly [string, Json])[]): string {
  return `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}

function appended(text: string, list: Span, features: readonly NewFeature[]): SpanEdit {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const end = endOfContent(text, list.end - 1);
  const isEmpty = end === list.start + 1;
  const indent = isEmpty ? '' : indentOfLastLine(text, list, end);
  const lines = features.map((feature) => indent + writeFeature(feature)).join(`,${eol}`);
  const closesOnOwnLine = /[\r\n]/.test(text.slice(end, list.end - 1));
  return { start: end, end, newText: `${isEmpty ? '' : ','}${eol}${lines}${closesOnOwnLine ? '' : eol}` };
}

/** Blanks before the last feature, where it starts its line. */
function indentOfLastLine(text: string, list: Span, end: number): string {
  const line = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return line > list.start ? /^[ \t]*(?=\{)/.exec(text.slice(line, end))?.[0] ?? '' : '';
}

function endOfContent(text: string, before: number): number {
  let end = before;
  while (' \t\r\n'.includes(text[end - 1]!)) end--;
  return end;
}
