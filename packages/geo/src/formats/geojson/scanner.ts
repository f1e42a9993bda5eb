import type { PolygonTableBuilder } from '../../polygon-table.ts';

/**
 * `feature`: read; its polygons stand in the builder, the feature not yet ended. `unusual`: not of the plain form that this scanner reads, or not
 * JSON at all: JSON.parse decides. `incomplete`: the bytes end within it. Unless it is a `feature`, the builder may hold parts of it.
 */
export type ItemState = 'feature' | 'unusual' | 'incomplete';

/** Reads GeoJSON features from bytes straight into a table; a scanner is used for many items, one after the other. */
export interface ItemScanner {
  /** From now on: these bytes, to before `end`. `bytes[end]` must be there, and 0: no loop then needs to look for the end. */
  open(bytes: Uint8Array, end: number): void;
  /** Reads the feature whose brace stands at `at`: a polygon, multi-polygon or null geometry, members in any order. */
  feature(at: number): ItemState;
  /** Of the last feature. Where its properties and its id stand; 0, 0 where it has none. */
  readonly properties: readonly [number, number];
  readonly id: readonly [number, number];
  readonly openRings: number;
  readonly hasHeights: boolean;
  /** Behind the last feature. */
  readonly next: number;
  /** Behind the JSON value at `at`: `incompleteValue`, `brokenValue`, or its end. */
  endOfValue(at: number): number;
  /** The first byte from `at` that is no white space. */
  skipSpace(at: number): number;
}

export const incompleteValue = -1;
export const brokenValue = -2;

/** Deeper nesting is left to JSON.parse, which needs no stack for it. */
const deepest = 200;
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace, comma, colon, minus, plus, dot, zero, nine] = [34, 92, 91, 93, 123, 125, 44, 58, 45, 43, 46, 48, 57] as const;
const largestExact = 2 ** 53;
const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const memberNames = ['type', 'geometry', 'properties', 'id', 'coordinates', 'geometries'] as const;
type MemberName = (typeof memberNames)[number] | 'other' | 'escaped';
const typeNames = ['Feature', 'Polygon', 'MultiPolygon'] as const;

export function createItemScanner(builder: PolygonTableBuilder): ItemScanner {
  let bytes = new Uint8Array(1);
  let end = 0;
  /** Where reading stands. Functions that return false leave it at the byte that they could not read. */
  let p = 0;
  let [propertiesStart, propertiesEnd, idStart, idEnd, openRings] = [0, 0, 0, 0, 0];
  let hasHeights = false;

  function space(): void {
    let c = bytes[p]!;
    while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++p]!;
  }

  function take(expected: number): boolean {
    space();
    if (bytes[p] !== expected) return false;
    p++;
    return true;
  }

  function string(): boolean {
    if (bytes[p] !== quote) return false;
    p++;
    for (;;) {
      const c = bytes[p]!;
      if (c === quote) {
        p++;
        return true;
      }
      if (c < 32) return false;
      if (c === backslash && !escape()) return false;
      p++;
    }
  }

  /** Stands at the backslash; leaves `p` at the escape's last byte. */
  function escape(): boolean {
    const c = bytes[++p]!;
    if (c === quote || c === backslash || c === 47 || c === 98 || c === 102 || c === 110 || c === 114 || c === 116) return true;
    if (c !== 117) return false;
    for (let digit = 0; digit < 4; digit++) {
      const h = bytes[++p]!;
      if (!((h >= zero && h <= nine) || (h >= 65 && h <= 70) || (h >= 97 && h <= 102))) return false;
    }
    return true;
  }

  /**
   * Reads a number: the same double that JSON.parse gives. NaN where none stands. Most of a file is numbers: hence the locals, and the answer
   * that is no variable of the scanner, where each double would be an object of its own.
   */
  function number(): number {
    const b = bytes;
    const start = p;
    let at = start;
    let c = b[at]!;
    const isNegative = c === minus;
    if (isNegative) c = b[++at]!;
    let mantissa = 0;
    let exponent = 0;
    if (c === zero) c = b[++at]!;
    else {
      const first = at;
      while (c >= zero && c <= nine) {
        mantissa = mantissa * 10 + (c - zero);
        c = b[++at]!;
      }
      if (at === first) return failAt(at);
    }
    if (c === dot) {
      c = b[++at]!;
      const first = at;
      while (c >= zero && c <= nine) {
        mantissa = mantissa * 10 + (c - zero);
        c = b[++at]!;
      }
      if (at === first) return failAt(at);
      exponent = first - at;
    }
    if (c === 101 || c === 69) {
      c = b[++at]!;
      const isBelow = c === minus;
      if (isBelow || c === plus) c = b[++at]!;
      const first = at;
      let power = 0;
      while (c >= zero && c <= nine) {
        power = Math.min(power * 10 + (c - zero), 9999);
        c = b[++at]!;
      }
      if (at === first) return failAt(at);
      exponent += isBelow ? -power : power;
    }
    p = at;
    // Both numbers are exact doubles here, so that one division or product rounds once, as it must. Source: Clinger, How to read floating point numbers accurately (1990).
    if (mantissa < largestExact && exponent >= -22 && exponent <= 22) {
      const size = exponent < 0 ? mantissa / powersOfTen[-exponent]! : exponent > 0 ? mantissa * powersOfTen[exponent]! : mantissa;
      return isNegative ? -size : size;
    }
    return Number(asciiText(b, start, at));
  }

  function failAt(at: number): number {
    p = at;
    return NaN;
  }

  function skipValue(depth: number): boolean {
    space();
    const c = bytes[p]!;
    if (c === quote) return string();
    if (c === openBrace) return depth < deepest && skipMembers(depth);
    if (c === openBracket) return depth < deepest && skipElements(depth);
    if (c === 116) return literal('true');
    if (c === 102) return literal('false');
    if (c === 110) return literal('null');
    return !Number.isNaN(number());
  }

  function skipMembers(depth: number): boolean {
    p++;
    space();
    if (bytes[p] === closeBrace) {
      p++;
      return true;
    }
    do {
      space();
      if (!string() || !take(colon) || !skipValue(depth + 1)) return false;
    } while (take(comma));
    return take(closeBrace);
  }

  function skipElements(depth: number): boolean {
    p++;
    space();
    if (bytes[p] === closeBracket) {
      p++;
      return true;
    }
    do {
      if (!skipValue(depth + 1)) return false;
    } while (take(comma));
    return take(closeBracket);
  }

  function literal(text: string): boolean {
    for (let index = 0; index < text.length; index++, p++) if (bytes[p] !== text.charCodeAt(index)) return false;
    return true;
  }

  /** Reads `"name" :` and what it is called; undefined where that is not there. */
  function memberName(): MemberName | undefined {
    space();
    const start = p + 1;
    if (!string()) return undefined;
    const name = nameAt(start, p - 1, memberNames);
    return take(colon) ? name : undefined;
  }

  function nameAt<Name extends string>(start: number, stop: number, names: readonly Name[]): Name | 'other' | 'escaped' {
    for (const name of names) if (name.length === stop - start && isTextAt(start, name)) return name;
    for (let at = start; at < stop; at++) if (bytes[at] === backslash) return 'escaped';
    return 'other';
  }

  function isTextAt(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }

  function typeName(): (typeof typeNames)[number] | undefined {
    space();
    const start = p + 1;
    if (!string()) return undefined;
    const name = nameAt(start, p - 1, typeNames);
    return name === 'other' || name === 'escaped' ? undefined : name;
  }

  function feature(): boolean {
    let [seenType, seenGeometry] = [false, false];
    p++;
    do {
      const name = memberName();
      if (name === undefined || name === 'escaped' || name === 'coordinates' || name === 'geometries') return false;
      if (name === 'type') {
        if (seenType || typeName() !== 'Feature') return false;
        seenType = true;
      } else if (name === 'geometry') {
        if (seenGeometry || !geometry()) return false;
        seenGeometry = true;
      } else {
        space();
        const start = p;
        if (!skipValue(0)) return false;
        if (name === 'properties') [propertiesStart, propertiesEnd] = [start, p];
        else if (name === 'id') [idStart, idEnd] = [start, p];
      }
    } while (take(comma));
    return take(closeBrace) && seenType && seenGeometry;
  }

  function geometry(): boolean {
    space();
    if (bytes[p] === 110) return literal('null');
    if (bytes[p] !== openBrace) return false;
    p++;
    let type: string | undefined;
    let depth = 0;
    do {
      const name = memberName();
      if (name === undefined || name === 'escaped' || name === 'geometries') return false;
      if (name === 'type') {
        if (type !== undefined) return false;
        type = typeName();
        if (type === undefined || type === 'Feature') return false;
      } else if (name === 'coordinates') {
        if (depth !== 0) return false;
        depth = depthOfArrays();
        if (depth === 3 ? !polygon() : depth !== 4 || !polygons()) return false;
      } else if (!skipValue(0)) return false;
    } while (take(comma));
    return take(closeBrace) && type === (depth === 3 ? 'Polygon' : 'MultiPolygon') && depth > 0;
  }

  /** How many brackets open one behind the other; `p` stays. */
  function depthOfArrays(): number {
    space();
    const start = p;
    let depth = 0;
    while (depth < 5 && take(openBracket)) depth++;
    p = start;
    return depth;
  }

  function polygons(): boolean {
    if (!take(openBracket)) return false;
    do {
      if (!polygon()) return false;
    } while (take(comma));
    return take(closeBracket);
  }

  function polygon(): boolean {
    if (!take(openBracket)) return false;
    do {
      if (!ring()) return false;
    } while (take(comma));
    builder.endPart();
    return take(closeBracket);
  }

  function ring(): boolean {
    if (!take(openBracket)) return false;
    do {
      if (!take(openBracket)) return false;
      space();
      const x = number();
      if (!take(comma)) return false;
      space();
      const y = number();
      // Neither NaN, where no number stands, nor Infinity, which JSON.parse makes of 1e999.
      if (x - x !== 0 || y - y !== 0) return false;
      builder.vertex(x, y);
      while (take(comma)) {
        space();
        if (Number.isNaN(number())) return false;
        hasHeights = true;
      }
      if (!take(closeBracket)) return false;
    } while (take(comma));
    if (!builder.endRing()) openRings++;
    return take(closeBracket);
  }

  return {
    open(newBytes, newEnd) {
      bytes = newBytes as Uint8Array<ArrayBuffer>;
      end = newEnd;
    },
    feature(at) {
      p = at;
      [propertiesStart, propertiesEnd, idStart, idEnd, openRings] = [0, 0, 0, 0, 0];
      hasHeights = false;
      if (feature()) return 'feature';
      return p >= end ? 'incomplete' : 'unusual';
    },
    get properties() {
      return [propertiesStart, propertiesEnd] as const;
    },
    get id() {
      return [idStart, idEnd] as const;
    },
    get openRings() {
      return openRings;
    },
    get hasHeights() {
      return hasHeights;
    },
    get next() {
      return p;
    },
    endOfValue(at) {
      p = at;
      if (!skipValue(0)) return p >= end ? incompleteValue : brokenValue;
      // A number could go on behind the end.
      return p >= end ? incompleteValue : p;
    },
    skipSpace(at) {
      p = at;
      space();
      return p;
    },
  };
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}

/**
 * Behind the brackets that open at `at`, by brackets and quotes alone: for text that may be no JSON, or too deep. Undefined where they do not close before `end`.
 */
export function endOfBrackets(bytes: Uint8Array, at: number, end: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let position = at; position < end; position++) {
    const c = bytes[position]!;
    if (inString) {
      if (c === backslash) position++;
      else if (c === quote) inString = false;
    } else if (c === quote) inString = true;
    else if (c === openBrace || c === openBracket) depth++;
    else if ((c === closeBrace || c === closeBracket) && --depth === 0) return position + 1;
  }
  return undefined;
}
