import type { Path } from '@plansmith/base';
import type { AnnotatedSchema } from './kind.ts';
import { childSchema, resolveSchema } from './schema-at.ts';

/** An id that a document declares. `path` leads to the id itself; `title` is the `title` or `name` beside it. */
export interface Declaration {
  readonly entity: string;
  readonly id: string;
  readonly path: Path;
  readonly title?: string;
}

/** A use of an id of one of the named entity kinds. */
export interface Reference {
  readonly entities: readonly string[];
  readonly id: string;
  readonly path: Path;
}

export interface DocumentIndex {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
}

/** Ids declared and used in a document, by its schema's `x-id` and `x-ref`, in document order. Values that are not strings are passed over. */
export function indexDocument(value: unknown, schema: AnnotatedSchema): DocumentIndex {
  const declarations: Declaration[] = [];
  const references: Reference[] = [];
  walk({ value, schema, path: [], parent: undefined });
  return { declarations, references };

  function walk(at: { readonly value: unknown; readonly schema: AnnotatedSchema; readonly path: Path; readonly parent: unknown }): void {
    const resolved = resolveSchema(at.schema, schema, at.value);
    if (typeof at.value === 'string') {
      const declared = resolved['x-id'];
      const used = resolved['x-ref'];
      if (declared !== undefined) declarations.push({ entity: declared, id: at.value, path: at.path, ...titleBeside(at.parent) });
      if (used !== undefined) references.push({ entities: [used].flat(), id: at.value, path: at.path });
      return;
    }
    if (typeof at.value !== 'object' || at.value === null) return;
    const entries: [string | number, unknown][] = Array.isArray(at.value) ? [...at.value.entries()] : Object.entries(at.value);
    for (const [step, item] of entries) {
      const child = childSchema(resolved, step);
      if (child) walk({ value: item, schema: child, path: [...at.path, step], parent: at.value });
    }
  }
}

function titleBeside(record: unknown): { readonly title?: string } {
  const { title, name } = (record ?? {}) as { readonly title?: unknown; readonly name?: unknown };
  const found = typeof title === 'string' ? title : name;
  return typeof found === 'string' ? { title: found } : {};
}
