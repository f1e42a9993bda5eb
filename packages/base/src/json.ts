/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON text with the keys of every object sorted by code unit, so that equal values give equal bytes. */
export function stableStringify(value: unknown, indent = 0): string {
  return JSON.stringify(sortKeys(value), null, indent);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}

/** Order by UTF-16 code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two JSON values are equal; the order of object keys does not matter. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => equalJson(item, b[index]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && equalJson(left[key], right[key]));
}

/**
 * A value equal to `next` that reuses every part of `previous` that did not change (key order included),
 * so that `===` answers "did this change?" at any depth. Where nothing can be reused it is `next` itself, so that sharing
 * twice changes nothing. Neither argument is modified.
 */
export function shareStructure<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (typeof previous !== 'object' || typeof next !== 'object' || previous === null || next === null) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  if (Array.isArray(next)) return shareItems(previous as readonly unknown[], next) as T;
  const before = previous as Record<string, unknown>;
  const after = next as Record<string, unknown>;
  const keys = Object.keys(after);
  const previousKeys = Object.keys(before);
  let isOld = keys.length === previousKeys.length && keys.every((key, index) => key === previousKeys[index]);
  let isNew = true;
  const items = keys.map((key) => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const item = shareStructure(old, after[key]);
    if (!Object.is(item, old)) isOld = false;
    if (!Object.is(item, after[key])) isNew = false;
    return item;
  });
  if (isOld) return previous as T;
  if (isNew) return next;
  // Not built by assignment: a user's key may be "__proto__".
  return Object.fromEntries(keys.map((key, index) => [key, items[index]])) as T;
}

/** Lists of thousands of items, most of them the same as before, are compared at each keystroke: no keys are made for them. */
function shareItems(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  let isOld = before.length === after.length;
  let isNew = true;
  const items = after.map((own, index) => {
    const old = before[index];
    const item = Object.is(old, own) ? own : shareStructure(old, own);
    if (!Object.is(item, old)) isOld = false;
    if (!Object.is(item, own)) isNew = false;
    return item;
  });
  return isOld ? before : isNew ? after : items;
}
