/**
 * What makes the next answer of the last one, as plain data to be sent between threads: small where little changed, and what it keeps is the
 * same object afterwards.
 */
export type AnswerChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'value'; readonly value: unknown }
  /** An object with the keys that it had, some of them with other values. */
  | { readonly kind: 'members'; readonly members: readonly (readonly [key: string, change: AnswerChange])[] }
  | { readonly kind: 'items'; readonly parts: readonly ListPart[] };

/** A stretch of a list: items kept as they were, one item that changed, or new ones. */
export type ListPart =
  | { readonly kept: number; readonly count: number }
  | { readonly changed: number; readonly change: AnswerChange }
  | { readonly values: readonly unknown[] };

const same: AnswerChange = { kind: 'same' };

/**
 * What changed between two answers. Items of a list are found again where they are the same objects, and else held against the item at their
 * place. Objects that are neither plain nor lists are told whole.
 */
export function changeOf(before: unknown, after: unknown): AnswerChange {
  if (Object.is(before, after)) return same;
  if (Array.isArray(before) && Array.isArray(after)) return changeOfItems(before, after);
  if (!isPlain(before) || !isPlain(after)) return { kind: 'value', value: after };
  const keys = Object.keys(after);
  const keysBefore = Object.keys(before);
  if (keys.length !== keysBefore.length || keys.some((key, index) => key !== keysBefore[index])) return { kind: 'value', value: after };
  const members: [string, AnswerChange][] = [];
  for (const key of keys) {
    const change = changeOf(before[key], after[key]);
    if (change.kind !== 'same') members.push([key, change]);
  }
  return members.length === 0 ? same : { kind: 'members', members };
}

/** The next answer, made of the last one and what changed since. `before` is not modified, and what did not change is taken over from it. */
export function applyChange(before: unknown, change: AnswerChange): unknown {
  switch (change.kind) {
    case 'same':
      return before;
    case 'value':
      return change.value;
    case 'members': {
      const own = before as Readonly<Record<string, unknown>>;
      return { ...own, ...Object.fromEntries(change.members.map(([key, item]) => [key, applyChange(own[key], item)])) };
    }
    case 'items': {
      const own = before as readonly unknown[];
      return change.parts.flatMap((part) => ('kept' in part ? own.slice(part.kept, part.kept + part.count) : 'changed' in part ? [applyChange(own[part.changed], part.change)] : part.values));
    }
  }
}

function changeOfItems(before: readonly unknown[], after: readonly unknown[]): AnswerChange {
  const places = new Map<unknown, number>();
  for (const [index, item] of before.entries()) if (isObject(item)) places.set(item, index);
  const stay = new Set(after.filter((item) => places.has(item)));
  const parts: ListPart[] = [];
  let kept: { kept: number; count: number } | undefined;
  let values: unknown[] | undefined;
  let at = 0;
  const keep = (index: number): void => {
    if (kept && parts.at(-1) === kept && kept.kept + kept.count === index) kept.count++;
    else parts.push((kept = { kept: index, count: 1 }));
    at = index + 1;
    values = undefined;
  };
  const add = (item: unknown): void => {
    if (values) values.push(item);
    else parts.push({ values: (values = [item]) });
  };
  for (const item of after) {
    const place = places.get(item);
    if (place !== undefined) keep(place);
    else if (at >= before.length || stay.has(before[at])) add(item);
    else {
      const change = changeOf(before[at], item);
      if (change.kind === 'same') keep(at);
      else {
        at++;
        if (change.kind === 'value') add(change.value);
        else {
          parts.push({ changed: at - 1, change });
          values = undefined;
        }
      }
    }
  }
  const isSame = after.length === before.length && (before.length === 0 || (kept?.kept === 0 && kept.count === before.length));
  return isSame ? same : { kind: 'items', parts };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
