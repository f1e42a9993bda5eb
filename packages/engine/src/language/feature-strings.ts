import type { Span } from '@plansmith/base';

/** A text value of a GeoJSON feature: its own `id`, or a property. */
export interface FeatureString {
  /** Undefined for the feature's own `id`. */
  readonly property: string | undefined;
  readonly value: string;
  /** Without the quotes. */
  readonly span: Span;
}

/** The feature's own id and its text properties, with their places. What is not well formed ends the search; nothing throws. */
export function featureStrings(text: string, feature: Span): FeatureString[] {
  const found: FeatureString[] = [];
  membersOf(text, feature, (key, value) => {
    if (key === 'id') pushString(found, text, { property: undefined, value });
    else if (key === 'properties' && text[value.start] === '{') {
      membersOf(text, value, (property, inner) => pushString(found, text, { property, value: inner }));
    }
  });
  return found;
}

function pushString(found: FeatureString[], text: string, { property, value }: { readonly property: string | undefined; readonly value: Span }): void {
  const string = text[value.start] === '"' ? parseString(text.slice(value.start, value.end)) : undefined;
  if (string !== undefined) found.push({ property, value: string, span: { start: value.start + 1, end: value.end - 1 } });
}

/** Calls `visit` with the key and the value's span of each member of the object that starts at `object.start`. */
function membersOf(text: string, object: Span, visit: (key: string, value: Span) => void): void {
  let index = skipBlanks(text, object.start + 1);
  while (index < object.end && text[index] === '"') {
    const keyEnd = endOfString(text, index);
    const key = parseString(text.slice(index, keyEnd));
    index = skipBlanks(text, keyEnd);
    if (key === undefined || text[index] !== ':') return;
    const start = skipBlanks(text, index + 1);
    const end = Math.min(endOfValue(text, start), object.end);
    visit(key, { start, end });
    index = skipBlanks(text, end);
    if (text[index] !== ',') return;
    index = skipBlanks(text, index + 1);
  }
}

function skipBlanks(text: string, from: number): number {
  let index = from;
  while (index < text.length && /\s/.test(text[index]!)) index++;
  return index;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return Math.min(index + 1, text.length);
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  let index = start;
  while (index < text.length) {
    const character = text[index]!;
    if (character === '"') {
      index = endOfString(text, index);
      if (depth === 0) return index;
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (depth === 0) return index;
      depth--;
      if (depth === 0) return index + 1;
    } else if (depth === 0 && (character === ',' || /\s/.test(character))) return index;
    index++;
  }
  return index;
}

function parseString(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
