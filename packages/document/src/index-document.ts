import type { Path } from '@plansmith/base';
import type { AnnotatedSchema } from './kind.ts';
import { longList } from './known-items.ts';
import { childSchema, resolveSchema } from './schema-at.ts';

/** An id that a document declares. `path` leads to the id itself; `title` is the `title` or `name` beside it. */
export interface Declaration {
  readonly entity: string;
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
  readonly title?: string;
}

/** A use of an id of one of the named entity kinds. */
export interface Reference {
  readonly entities: readonly string[];
  readonly id: string;
  readonly uri: string;
  readonly path: Path;
}

export interface DocumentIndex {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
}

/** What a record of a long list declares and uses: it holds as long as the record is the same object, at the same place, with the same schema. */
interface RecordIds extends DocumentIndex {
  readonly schema: AnnotatedSchema;
  readonly uri: string;
  readonly path: Path;
}

const recordIds = new WeakMap<object, RecordIds>();

/**
 * Ids declared and used in a document, by its schema's `x-id` and `x-ref`, in document order. Values that are not strings are passed over.
 * With `isEdited` those of a record of a long list that is the same object at the same place are the same objects as before.
 */
export function indexDocument(value: unknown, schema: AnnotatedSchema, { uri, isEdited = false }: { readonly uri: string; readonly isEdited?: boolean }): DocumentIndex {
  let declarations: Declaration[] = [];
  let references: Reference[] = [];
  walk({ value, schema, path: [], parent: undefined });
  return { declarations, references };

  function walkRecord(record: object, { schema: own, path, parent }: { readonly schema: AnnotatedSchema; readonly path: Path; readonly parent: unknown }): void {
    let known = recordIds.get(record);
    if (!known || known.schema !== own || known.uri !== uri || known.path.some((step, index) => step !== path[index])) {
      const outer = { declarations, references };
      known = { schema: own, uri, path, declarations: (declarations = []), references: (references = []) };
      walk({ value: record, schema: own, path, parent });
      ({ declarations, references } = outer);
      recordIds.set(record, known);
    }
    declarations.push(...known.declarations);
    references.push(...known.references);
  }

  function walk(at: { readonly value: unknown; readonly schema: AnnotatedSchema; readonly path: Path; readonly parent: unknown }): void {
    const resolved = resolveSchema(at.schema, schema, at.value);
    if (typeof at.value === 'string') {
      const declared = resolved['x-id'];
      const used = resolved['x-ref'];
      if (declared !== undefined) declarations.push({ entity: declared, id: at.value, uri, path: at.path, ...titleBeside(at.parent) });
      if (used !== undefined) references.push({ entities: [used].flat(), id: at.value, uri, path: at.path });
      return;
    }
    if (typeof at.value !== 'object' || at.value === null) return;
    const entries: [string | number, unknown][] = Array.isArray(at.value) ? [...at.value.entries()] : Object.entries(at.value);
    const isLong = isEdited && Array.isArray(at.value) && at.path.length === 1 && at.value.length >= longList;
    for (const [step, item] of entries) {
      const child = childSchema(resolved, step);
      if (!child || !mayHoldIds(child, schema)) continue;
      const below = { schema: child, path: [...at.path, step], parent: at.value };
      if (isLong && typeof item === 'object' && item !== null) walkRecord(item, below);
      else walk({ ...below, value: item });
    }
  }
}

function titleBeside(record: unknown): { readonly title?: string } {
  const { title, name } = (record ?? {}) as { readonly title?: unknown; readonly name?: unknown };
  const found = typeof title === 'string' ? title : name;
  return typeof found === 'string' ? { title: found } : {};
}

const idHolders = new WeakMap<AnnotatedSchema, boolean>();

/** Whether ids can stand anywhere below a schema: most of a document holds none, and is not walked. */
function mayHoldIds(schema: AnnotatedSchema, root: AnnotatedSchema): boolean {
  const known = idHolders.get(schema);
  if (known !== undefined) return known;
  // True while it is being worked out: a schema that contains itself then counts by its other parts.
  idHolders.set(schema, true);
  const { if: condition, then, else: otherwise } = schema as { readonly if?: AnnotatedSchema; readonly then?: AnnotatedSchema; readonly else?: AnnotatedSchema };
  const target = schema.$ref === undefined ? undefined : root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  const below = [
    target,
    schema.items,
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined,
    condition,
    then,
    otherwise,
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
  const holds = schema['x-id'] !== undefined || schema['x-ref'] !== undefined || below.some((part) => part !== undefined && mayHoldIds(part, root));
  idHolders.set(schema, holds);
  return holds;
}
