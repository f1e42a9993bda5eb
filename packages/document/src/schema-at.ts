import type { Json, Path } from '@plansmith/base';
import type { AnnotatedSchema } from './kind.ts';

/**
 * The schema that applies at a path, its `$ref`s resolved, `allOf` merged, annotations at a `$ref` winning over the target's.
 * With `value` (the document's), the branch of anyOf/oneOf/if that fits the value is merged too. Undefined where the schema says nothing.
 */
export function schemaAt(schema: AnnotatedSchema, path: Path, value?: unknown): AnnotatedSchema | undefined {
  void schema, path, value;
  throw new Error('pending');
}

/** Keys that a value at this schema must have. */
export function requiredKeys(schema: AnnotatedSchema): readonly string[] {
  void schema;
  throw new Error('pending');
}

/** The smallest sensible value: default, const or first enum value, required keys of a map, empty list, zero, empty text. `root` resolves `$ref`s. */
export function skeletonOf(schema: AnnotatedSchema, root: AnnotatedSchema = schema): Json {
  void schema, root;
  throw new Error('pending');
}
