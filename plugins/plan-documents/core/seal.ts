import { sha256, stableStringify } from '@plansmith/base';
import { schemaOfKind } from './kind-names.ts';
import { fieldsOf } from './schema-fields.ts';

/** Keys of a document's head that change without its content changing: where it stands, until when its data speak, and its seal itself. */
const unsealedKeys = ['status', 'asOf', 'approvedHash', 'changeLog', 'waivers'] as const;

/**
 * The seal of a document's content, as `approvedHash` holds it from its approval on. It is the SHA-256 of the UTF-8 bytes of the
 * JSON of the document's value, without white space, keys sorted by UTF-16 code unit, numbers in the shortest form that reads back
 * (ECMAScript), without the keys `status`, `asOf`, `approvedHash`, `changeLog` and `waivers` of the document, and without the
 * fields that the schema of its kind marks `x-record`: what is recorded as things happen, such as the day a task was done.
 * Version, approving body and day of approval are part of what is sealed. Comments, quotes and the order of keys are not.
 * A document of a kind that is not ours is sealed whole, but for these keys.
 */
export function sealOf(kind: string | undefined, value: unknown): string {
  const key = kind ?? '';
  let left = leftOut.get(key);
  if (!left) leftOut.set(key, (left = leftOutOf(kind)));
  return sha256(stableStringify(without(value, left)));
}

/** What a seal leaves out: whole values (`true`), or what lies below some of their keys, `*` for the items of a list. */
type LeftOut = true | { readonly [step: string]: LeftOut };

/** By kind: every document of a city is sealed, and an inventory anew at each keystroke. */
const leftOut = new Map<string, LeftOut>();

function leftOutOf(kind: string | undefined): LeftOut {
  const schema = schemaOfKind(kind);
  const records = schema ? fieldsOf(schema).flatMap((field) => (field.schema['x-record'] ? [field.pattern] : [])) : [];
  return branch([...unsealedKeys.map((key) => [key]), ...records]);
}

function branch(patterns: readonly (readonly string[])[]): LeftOut {
  if (patterns.some((pattern) => pattern.length === 0)) return true;
  const steps = [...new Set(patterns.map(([step]) => step!))];
  // Keys of users' records may be called `__proto__`.
  return Object.assign(Object.create(null) as object, Object.fromEntries(steps.map((step) => [step, branch(patterns.flatMap(([first, ...rest]) => (first === step ? [rest] : [])))]))) as LeftOut;
}

/** A copy of a value without what is left out; parts that nothing is left out of are shared with it. */
function without(value: unknown, left: LeftOut): unknown {
  if (left === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const ofItem = left['*'];
    return ofItem === undefined || ofItem === true ? value : value.map((item: unknown) => without(item, ofItem));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const below = left[key];
      return below === true ? [] : [[key, below === undefined ? item : without(item, below)]];
    }),
  );
}
