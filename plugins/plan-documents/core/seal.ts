import { compareText, sha256 } from '@plansmith/base';
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
  return sha256(sealedText(value, left));
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

/** The JSON that is sealed: keys sorted, without what is left out. */
function sealedText(value: unknown, left: LeftOut | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const below = typeof left === 'object' ? left : undefined;
  if (Array.isArray(value)) return `[${value.map((item: unknown) => (below?.['*'] === true ? sealedText(item, undefined) : recordText(item, below?.['*']))).join(',')}]`;
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((key) => below?.[key] !== true && record[key] !== undefined);
  return `{${keys.toSorted(compareText).map((key) => `${JSON.stringify(key)}:${sealedText(record[key], below?.[key])}`).join(',')}}`;
}

/** Records keep their identity while others of their list are edited: at each keystroke one text is made, and those of the others are there. */
const recordTexts = new WeakMap<object, { readonly left: LeftOut | undefined; readonly text: string }>();

function recordText(value: unknown, left: LeftOut | undefined): string {
  if (typeof value !== 'object' || value === null) return sealedText(value, left);
  const known = recordTexts.get(value);
  if (known && known.left === left) return known.text;
  const text = sealedText(value, left);
  recordTexts.set(value, { left, text });
  return text;
}
