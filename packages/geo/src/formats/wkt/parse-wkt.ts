import { fail, ok, type Result } from '@plansmith/base';
import type { PolygonTableBuilder } from '../../polygon-table.ts';

/** What a WKT text says beside its polygons. */
export interface WktReading {
  readonly type: 'Polygon' | 'MultiPolygon';
  /** The number behind `SRID=` of extended WKT: a hint at the EPSG code, not proof of it. */
  readonly srid?: number;
  /** Whether there were third or fourth numbers, which are left out. */
  readonly droppedDimensions: 'none' | 'z' | 'm' | 'zm';
  /** Rings whose last vertex was not their first, closed here. */
  readonly unclosedRings: number;
}

export interface WktError {
  /** `notPolygon`: well-known text of another kind, or none at all. `badNumber`: no finite number. `syntax`: another character was expected. `endOfText`: it breaks off. */
  readonly code: 'notPolygon' | 'badNumber' | 'syntax' | 'endOfText';
  /** UTF-16 offset in the text, counted from 0. */
  readonly offset: number;
  /** What stands there, shortened. */
  readonly found: string;
}

/** Whether a text begins as a polygon's WKT or EWKT does. */
export function looksLikeWkt(text: string): boolean {
  return /^\s*(?:SRID\s*=\s*\d+\s*;\s*)?(?:MULTI)?POLYGON/i.test(text);
}

const head = /\s*(?:SRID\s*=\s*(\d+)\s*;\s*)?([A-Z]*)\s*/iy;
const dimensionTag = /(ZM|Z|M)\b\s*/iy;
const empty = /EMPTY\b\s*/iy;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const blank = /\s*/y;

/**
 * Reads POLYGON and MULTIPOLYGON, of ISO and EWKT, with Z and M left out, and adds their parts to the feature being built, which the caller
 * ends. A failure takes back what was added since the last feature ended. Never throws on a text.
 */
export function parseWkt(text: string, builder: PolygonTableBuilder): Result<WktReading, WktError> {
  let at = 0;
  let error: WktError | undefined;
  let dimensions = 2;
  let unclosedRings = 0;

  const stop = (code: WktError['code']): false => {
    error ??= { code: at >= text.length && code !== 'notPolygon' ? 'endOfText' : code, offset: at, found: text.slice(at, at + 12) };
    return false;
  };
  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  const take = (character: string): boolean => {
    if (text[at] !== character) return false;
    at++;
    skip(blank);
    return true;
  };
  const value = (): number | undefined => {
    const start = at;
    const digits = skip(number);
    const result = digits === undefined ? Number.NaN : Number(digits);
    if (Number.isFinite(result)) return result;
    at = start;
    stop('badNumber');
    return undefined;
  };
  const vertex = (): boolean => {
    const x = value();
    if (x === undefined) return false;
    skip(blank);
    const y = value();
    if (y === undefined) return false;
    skip(blank);
    let count = 2;
    while (text[at] !== ',' && text[at] !== ')' && count < 4) {
      if (value() === undefined) return false;
      skip(blank);
      count++;
    }
    dimensions = Math.max(dimensions, count);
    builder.vertex(x, y);
    return true;
  };
  const list = (item: () => boolean): boolean => {
    if (skip(empty) !== undefined) return true;
    if (!take('(')) return stop('syntax');
    do if (!item()) return false;
    while (take(','));
    return take(')') || stop('syntax');
  };
  const ring = (): boolean => {
    const before = builder.vertexCount;
    if (!list(vertex)) return false;
    if (!builder.endRing() && builder.vertexCount - before > 2) unclosedRings++;
    return true;
  };
  const part = (): boolean => {
    if (!list(ring)) return false;
    builder.endPart();
    return true;
  };

  head.lastIndex = 0;
  const [whole, srid, keyword] = head.exec(text)!;
  const tagged = /^(MULTI)?POLYGON(ZM|Z|M)?$/i.exec(keyword!);
  if (tagged === null) {
    at = whole!.length - whole!.trimStart().length;
    stop('notPolygon');
    return fail(error!);
  }
  at = whole!.length;
  const isMulti = tagged[1] !== undefined;
  const tag = (tagged[2] ?? skip(dimensionTag) ?? '').toUpperCase();
  const isRead = (isMulti ? list(part) : part()) && (at === text.length || stop('syntax'));
  if (!isRead) {
    builder.abandonFeature();
    return fail(error!);
  }
  return ok({
    type: isMulti ? 'MultiPolygon' : 'Polygon',
    ...(srid === undefined ? {} : { srid: Number(srid) }),
    droppedDimensions: dimensions === 4 ? 'zm' : dimensions === 2 ? 'none' : tag === 'M' ? 'm' : 'z',
    unclosedRings,
  });
}
