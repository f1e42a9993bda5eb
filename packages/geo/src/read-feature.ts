import type { Json, Span } from '@plansmith/base';
import { bboxOf } from './bbox.ts';
import { memberSpan, tryParse } from './json-scan.ts';
import { readGeometry, typeName } from './read-geometry.ts';
import { selfCrossingOf } from './topology/self-crossing.ts';
import type { GeoFeature, GeoProblem } from './types.ts';

/** What one item of `features` gave. Spans of its problems count from the item's start, so that it can be kept while text around it changes. */
export interface FeatureReading {
  readonly id: string;
  /** Whether the file gives the id; otherwise it is made from the position in the list. */
  readonly named: boolean;
  readonly feature: GeoFeature | undefined;
  readonly problems: readonly GeoProblem[];
}

/** Reads one item of `features`; `value` is what its text `slice` parses to, undefined where that is not JSON. */
export function readFeature(value: unknown, slice: string, index: number): FeatureReading {
  const whole = { start: 0, end: slice.length };
  const givenId = isObject(value) ? (usableId(value['id']) ?? (isObject(value['properties']) ? usableId(value['properties']['id']) : undefined)) : undefined;
  const id = givenId ?? `#${index}`;
  const named = givenId !== undefined;
  const problem = (code: GeoProblem['code'], span: Span, data: GeoProblem['data']): GeoProblem => ({ code, span, featureId: id, data });
  const failed = (...problems: GeoProblem[]): FeatureReading => ({ id, named, feature: undefined, problems });

  if (value === undefined) return failed(problem('notJson', whole, { near: slice.slice(0, 40) }));
  if (!isObject(value) || value['type'] !== 'Feature') return failed(problem('unsupportedGeometry', whole, { id, found: typeName(value) }));
  const problems = named ? [] : [problem('missingId', whole, { number: index + 1, id })];
  const reading = readGeometry(value['geometry']);
  const at = (): Span => memberSpan(slice, 0, 'geometry') ?? whole;
  if (reading.geometry === undefined) return failed(...problems, problem(reading.code, at(), { id, ...reading.data }));
  const { geometry, closed } = reading;
  for (const ring of closed) problems.push(problem('openRing', at(), { id, ring }));
  const crossing = selfCrossingOf(geometry);
  if (crossing !== undefined) problems.push(problem('selfCrossing', at(), { id, lon: crossing[0], lat: crossing[1] }));
  const properties = isObject(value['properties']) ? (value['properties'] as Readonly<Record<string, Json>>) : {};
  return { id, named, feature: { id, properties, geometry, bbox: bboxOf(geometry) }, problems };
}

/** Span of the value that `readFeature` takes a feature's id from; the feature's text starts at `start`. */
export function idSpan(text: string, start: number): Span | undefined {
  const own = memberSpan(text, start, 'id');
  if (own !== undefined && usableId(tryParse(text.slice(own.start, own.end))) !== undefined) return own;
  const properties = memberSpan(text, start, 'properties');
  if (properties === undefined || text[properties.start] !== '{') return undefined;
  const inner = memberSpan(text, properties.start, 'id');
  return inner !== undefined && usableId(tryParse(text.slice(inner.start, inner.end))) !== undefined ? inner : undefined;
}

function usableId(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
