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
  const schema = schemaOfKind(kind);
  const records = schema ? fieldsOf(schema).flatMap((field) => (field.schema['x-record'] ? [field.pattern] : [])) : [];
  return sha256(stableStringify(without(value, [...unsealedKeys.map((key) => [key]), ...records])));
}

/** A copy of a value without what these patterns lead to; parts that no pattern enters are shared with it. */
function without(value: unknown, patterns: readonly (readonly string[])[]): unknown {
  if (patterns.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const below = patterns.flatMap(([step, ...rest]) => (step === '*' ? [rest] : []));
    return value.map((item: unknown) => without(item, below));
  }
  const byKey = new Map<string, (readonly string[])[]>();
  for (const [key, ...rest] of patterns) if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), rest]);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const below = byKey.get(key) ?? [];
      return below.some((rest) => rest.length === 0) ? [] : [[key, without(item, below)]];
    }),
  );
}
