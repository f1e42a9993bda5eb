import { valueAt, type Json, type Path } from '@plansmith/base';
import { childSchema, nameOfRecord, requiredKeys, resolveSchema, schemaAt, type AnnotatedSchema, type EditOperation } from '@plansmith/document';

const deepestTemplate = 6;

/**
 * A new item for the list at a path: the keys that its schema requires, in the order of the schema, with the values that the schema
 * settles and those of `given`, by key; what nobody knows is null, so that the check asks for it. A plain item is an empty text or null.
 */
export function itemTemplate(schema: AnnotatedSchema, list: Path, given: Readonly<Record<string, Json>> = {}): Json {
  const own = schemaAt(schema, [...list, 0]);
  return own ? template(schema, own, { given, depth: 0 }) : null;
}

function template(root: AnnotatedSchema, schema: AnnotatedSchema, { given, depth }: { readonly given: Readonly<Record<string, Json>>; readonly depth: number }): Json {
  const settled = schema.const ?? schema.default;
  if (settled !== undefined) return settled as Json;
  const [type] = [schema.type].flat();
  if (type === 'object' && depth < deepestTemplate) {
    const needed = new Set([...requiredKeys(schema), ...Object.keys(given)]);
    const order = Object.keys(schema.properties ?? {});
    const keys = [...order.filter((key) => needed.has(key)), ...[...needed].filter((key) => !order.includes(key))];
    return Object.fromEntries(
      keys.map((key) => {
        const child = childSchema(schema, key);
        return [key, given[key] ?? (child ? template(root, resolveSchema(child, root), { given: {}, depth: depth + 1 }) : null)];
      }),
    );
  }
  if (type === 'object') return {};
  if (type === 'array') return (schema.minItems ?? 0) > 0 && schema.items ? [template(root, resolveSchema(schema.items, root), { given: {}, depth: depth + 1 })] : [];
  return depth === 0 && type === 'string' ? '' : null;
}

/** Keys of a list's items that hold the id that an item declares. */
export function declaredKeys(schema: AnnotatedSchema, list: Path): readonly string[] {
  const own = schemaAt(schema, [...list, 0]);
  return Object.keys(own?.properties ?? {}).filter((key) => resolveSchema(childSchema(own!, key)!, schema)['x-id'] !== undefined);
}

/** The operation that takes an item to another place; undefined where it would stay, or there is no such place. */
export function moveOperation(value: unknown, list: Path, { index, to }: { readonly index: number; readonly to: number }): EditOperation | undefined {
  const items = valueAt(value, list);
  if (!Array.isArray(items) || index === to || to < 0 || to >= items.length) return undefined;
  return { op: 'moveItem', path: list, index, to };
}

/** What an item of a list is called, and what tells more of it; empty where it has neither. */
export function itemName(item: unknown): { readonly name: string; readonly detail: string } {
  if (typeof item !== 'object' || item === null) return { name: item === null || item === undefined ? '' : String(item), detail: '' };
  if (Array.isArray(item)) return { name: JSON.stringify(item), detail: '' };
  const record = item as Readonly<Record<string, unknown>>;
  const name = nameOfRecord(record);
  const texts = ['name', 'title', 'text', 'what'].flatMap((key) => (typeof record[key] === 'string' && record[key] !== '' ? [record[key]] : []));
  const plain = Object.values(record).filter((value) => (typeof value === 'string' && value !== '') || typeof value === 'number').map(String);
  const first = name ?? texts[0] ?? plain[0] ?? '';
  return { name: first, detail: texts.find((text) => text !== first) ?? '' };
}
