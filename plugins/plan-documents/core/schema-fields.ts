import { valueAt, type Path } from '@plansmith/base';
import { resolveSchema, type AnnotatedSchema } from '@plansmith/document';

/** A field that a schema describes: its path with `*` for every item of a list, and its schema with the `$ref` resolved. */
export interface SchemaField {
  readonly pattern: readonly string[];
  readonly schema: AnnotatedSchema;
}

const known = new WeakMap<AnnotatedSchema, readonly SchemaField[]>();

/** All fields of a schema, parents before children. */
export function fieldsOf(root: AnnotatedSchema): readonly SchemaField[] {
  let fields = known.get(root);
  if (!fields) {
    fields = [...walk(root, root, [])];
    known.set(root, fields);
  }
  return fields;
}

/** Deeper than any document goes: a schema that contains itself would have no end. */
const deepest = 12;

function* walk(unresolved: AnnotatedSchema, root: AnnotatedSchema, pattern: readonly string[]): Iterable<SchemaField> {
  const schema = resolveSchema(unresolved, root);
  yield { pattern, schema };
  if (pattern.length >= deepest) return;
  for (const [key, child] of Object.entries(schema.properties ?? {})) yield* walk(child, root, [...pattern, key]);
  if (schema.items) yield* walk(schema.items, root, [...pattern, '*']);
}

/** The distinct values that an annotation has anywhere in a schema. */
export function annotationValues(schema: AnnotatedSchema, annotation: 'x-id'): readonly string[] {
  return [...new Set(fieldsOf(schema).flatMap((field) => field.schema[annotation] ?? []))];
}

/** Every place of a value that a pattern leads to and that holds something. */
export function* placesOf(value: unknown, pattern: readonly string[], path: Path = []): Iterable<{ readonly path: Path; readonly value: unknown }> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (value !== undefined && value !== null) yield { path, value };
  } else if (step === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* placesOf(item, rest, [...path, index]);
  } else yield* placesOf(valueAt(value, [step]), rest, [...path, step]);
}
