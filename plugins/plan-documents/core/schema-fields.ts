import { valueAt, type Path } from '@plansmith/base';
import type { AnnotatedSchema } from '@plansmith/document';

/** A field that a schema describes: its path with `*` for every item of a list, and its schema with the `$ref` resolved. */
export interface SchemaField {
  readonly pattern: readonly string[];
  readonly schema: AnnotatedSchema;
}

const known = new WeakMap<AnnotatedSchema, readonly SchemaField[]>();

/** All fields of a schema, parents before children. A schema that contains itself is followed once. */
export function fieldsOf(root: AnnotatedSchema): readonly SchemaField[] {
  let fields = known.get(root);
  if (!fields) {
    fields = [...walk(root, { root, pattern: [], onPath: new Set() })];
    known.set(root, fields);
  }
  return fields;
}

interface Place {
  readonly root: AnnotatedSchema;
  readonly pattern: readonly string[];
  readonly onPath: ReadonlySet<string>;
}

function* walk(schema: AnnotatedSchema, { root, pattern, onPath }: Place): Iterable<SchemaField> {
  const reference = schema.$ref;
  if (reference !== undefined) {
    const target = root.$defs?.[reference.replace('#/$defs/', '')];
    if (!target || onPath.has(reference)) return;
    const { $ref: _followed, ...beside } = schema;
    yield* walk({ ...target, ...beside }, { root, pattern, onPath: new Set([...onPath, reference]) });
    return;
  }
  yield { pattern, schema };
  for (const [key, child] of Object.entries(schema.properties ?? {})) yield* walk(child, { root, pattern: [...pattern, key], onPath });
  if (schema.items) yield* walk(schema.items, { root, pattern: [...pattern, '*'], onPath });
}

/** The distinct values that an annotation has anywhere in a schema. */
export function annotationValues(schema: AnnotatedSchema, annotation: 'x-id'): readonly string[] {
  return [...new Set(fieldsOf(schema).flatMap((field) => field.schema[annotation] ?? []))];
}

/** The schema of the field that a path leads to; undefined where the schema names no such field. */
export function fieldAt(root: AnnotatedSchema, path: Path): AnnotatedSchema | undefined {
  return fieldsOf(root).find(
    ({ pattern }) => pattern.length === path.length && pattern.every((step, index) => (step === '*' ? typeof path[index] === 'number' : step === path[index])),
  )?.schema;
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
