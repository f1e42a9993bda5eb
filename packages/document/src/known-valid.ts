import type { AnnotatedSchema, DocumentKind } from './kind.ts';
import { longList } from './known-items.ts';
import { resolveSchema } from './schema-at.ts';

/** A list of a document's own key whose records say nothing of each other. */
interface OpenList {
  readonly key: string;
  readonly least: number;
  /** Records that were found to be valid: they are, as long as they are the same objects. */
  readonly valid: WeakSet<object>;
}

const openLists = new WeakMap<AnnotatedSchema, readonly OpenList[]>();

/** Keywords of a list after which its records can be validated without their neighbours, beside annotations. */
const plainKeywords = new Set(['$ref', 'type', 'items', 'minItems', 'title', 'description', 'default', 'examples']);
/** Keywords of a document that could say something of its lists in another place than under `properties`. */
const conditions = ['if', 'then', 'else', 'allOf', 'anyOf', 'oneOf', 'not', 'dependentSchemas', 'patternProperties'];

/** Whether a value is valid, without asking again of records of long lists that were found to be. Where it is not, `validate.errors` tells of the whole value. */
export function isValidDocument(value: unknown, { schema, validate }: Pick<DocumentKind, 'schema' | 'validate'>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return validate(value);
  const record = value as Readonly<Record<string, unknown>>;
  const lists = openListsOf(schema).flatMap((list) => {
    const items = Object.hasOwn(record, list.key) ? record[list.key] : undefined;
    return Array.isArray(items) && items.length >= longList ? [{ ...list, items: items as readonly unknown[] }] : [];
  });
  if (lists.length === 0) return validate(value);
  const shorter = Object.fromEntries(lists.map(({ key, items, least, valid }) => [key, items.filter((item, index) => index < least || typeof item !== 'object' || item === null || !valid.has(item))]));
  if (!validate({ ...record, ...shorter })) return validate(value);
  for (const { items, valid } of lists) for (const item of items) if (typeof item === 'object' && item !== null) valid.add(item);
  return true;
}

function openListsOf(schema: AnnotatedSchema): readonly OpenList[] {
  let lists = openLists.get(schema);
  if (!lists) {
    const conditional = JSON.stringify(conditions.map((keyword) => (schema as Readonly<Record<string, unknown>>)[keyword] ?? null));
    lists = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
      const list = resolveSchema(child, schema);
      const isOpen = list.type === 'array' && Object.keys(list).every((keyword) => plainKeywords.has(keyword) || keyword.startsWith('x-'));
      return isOpen && !conditional.includes(JSON.stringify(key)) ? [{ key, least: list.minItems ?? 0, valid: new WeakSet<object>() }] : [];
    });
    openLists.set(schema, lists);
  }
  return lists;
}
