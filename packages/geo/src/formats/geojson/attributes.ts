import type { AttributeValue, Attributes, Field } from '../types.ts';

/** JSON.parse, but for whole numbers beyond 2^53: these stay as they are written, as texts. Throws where it does. */
export function parseExact(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text) || !holdsInexact(value)) return value;
  return JSON.parse(text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) => (/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token)));
}

/** Whether there is a number in it that is too large for a double to hold each whole number. However deep it is nested. */
function holdsInexact(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'number' && !(Math.abs(next) <= Number.MAX_SAFE_INTEGER)) return true;
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner);
  }
  return false;
}

/** The attributes that a feature's properties are; `onNested` hears of objects and arrays, which become their JSON text. Undefined where they are no object. */
export function attributesOf(properties: unknown, onNested: (field: string) => void): Attributes | undefined {
  if (properties === null || properties === undefined) return {};
  if (typeof properties !== 'object' || Array.isArray(properties)) return undefined;
  const entries = Object.entries(properties);
  if (entries.every(([, value]) => typeof value !== 'object' || value === null)) return properties as Attributes;
  return Object.fromEntries(
    entries.map(([name, value]): [string, AttributeValue] => {
      if (typeof value !== 'object' || value === null) return [name, value as AttributeValue];
      onNested(name);
      return [name, JSON.stringify(value)];
    }),
  );
}

/**
 * Fields of the attributes seen so far, in order of appearance. Of `partial` attributes (there are more to come) only what cannot turn out
 * otherwise is told of a type: numbers rather than whole numbers, texts rather than dates.
 */
export interface FieldFinder {
  add(attributes: Attributes): void;
  fields(isPartial: boolean): readonly Field[];
}

type Sort = 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'text';

export function createFieldFinder(): FieldFinder {
  const sorts = new Map<string, Set<Sort>>();
  return {
    add(attributes) {
      for (const name of Object.keys(attributes)) {
        const seen = sorts.get(name) ?? new Set();
        sorts.set(name, seen);
        const value = attributes[name]!;
        if (value !== null) seen.add(sortOf(value));
      }
    },
    fields: (isPartial) => [...sorts].map(([name, seen]) => ({ name, type: typeOf([...seen], isPartial) })),
  };
}

function sortOf(value: string | number | boolean): Sort {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'date';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(value) ? 'datetime' : 'text';
}

function typeOf(sorts: readonly Sort[], isPartial: boolean): Field['type'] {
  const [only] = sorts;
  if (only === undefined) return 'text';
  if (sorts.every((sort) => sort === 'integer' || sort === 'number')) return isPartial || sorts.length > 1 ? 'number' : only;
  if (sorts.length > 1) return 'text';
  return isPartial && only !== 'boolean' ? 'text' : only;
}
