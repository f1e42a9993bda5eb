import type { Span } from '@plansmith/base';

/*
 * Finds where things stand in JSON text without building values. Offsets only; whether a value is well formed
 * inside is for JSON.parse to say.
 */

const quote = 34;
const backslash = 92;

/** First offset from `at` that is not JSON white space. */
export function skipSpace(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}

/** Offset behind the string that starts at `at`, or undefined where it has no end. */
export function endOfString(text: string, at: number): number | undefined {
  for (let close = text.indexOf('"', at + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let before = close;
    while (text.charCodeAt(before - 1) === backslash) before--;
    if ((close - before) % 2 === 0) return close + 1;
  }
  return undefined;
}

/** Offset behind the value that starts at `at`, or undefined where there is none or it has no end. */
export function endOfValue(text: string, at: number): number | undefined {
  const first = text[at];
  if (first === '"') return endOfString(text, at);
  if (first !== '{' && first !== '[') {
    let end = at;
    while (end < text.length && !' \t\r\n,:]}{["'.includes(text[end]!)) end++;
    return end === at ? undefined : end;
  }
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      const end = endOfString(text, index);
      if (end === undefined) return undefined;
      index = end - 1;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      depth--;
      if (depth === 0) return index + 1;
    }
  }
  return undefined;
}

/** Span of the last value of a key in the object that starts at `at` (the last, because that is the one JSON.parse keeps). */
export function memberSpan(text: string, at: number, key: string): Span | undefined {
  let found: Span | undefined;
  let position = skipSpace(text, at + 1);
  while (text.charCodeAt(position) === quote) {
    const keyEnd = endOfString(text, position);
    if (keyEnd === undefined) return found;
    const colon = skipSpace(text, keyEnd);
    const start = skipSpace(text, colon + 1);
    const end = endOfValue(text, start);
    if (end === undefined) return found;
    if (parseString(text.slice(position, keyEnd)) === key) found = { start, end };
    const comma = skipSpace(text, end);
    if (text[comma] !== ',') return found;
    position = skipSpace(text, comma + 1);
  }
  return found;
}

/** The string that a JSON string literal stands for, or undefined where it is malformed. */
export function parseString(literal: string): string | undefined {
  const value = tryParse(literal);
  return typeof value === 'string' ? value : undefined;
}

/** The value of JSON text, or undefined where it is malformed (JSON has no undefined of its own). */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
