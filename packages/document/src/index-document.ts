import type { Path } from '@plansmith/base';
import type { AnnotatedSchema } from './kind.ts';

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
  void value, schema;
  throw new Error('pending');
}
