import { equalJson, valueAt, type Bilingual, type Json, type Path } from '@plansmith/base';
import { childSchema, requiredKeys, resolveSchema, schemaAt, unitText, type AnnotatedSchema } from '@plansmith/document';

/**
 * What a cell or an input of a form takes. `list` is a list of short texts written in one cell; `table` a list of records;
 * `group` a mapping; `any` what no schema describes.
 */
export type FieldType = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'month' | 'list' | 'table' | 'group' | 'any';

/** A value of an enumeration with its name. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly title: Bilingual;
}

/** One field of a record, as its schema describes it. */
export interface Field {
  /** From the record to the value. */
  readonly path: Path;
  readonly title: Bilingual;
  readonly description: Bilingual | undefined;
  /** Symbol as in the schemas. */
  readonly unit: string | undefined;
  readonly type: FieldType;
  /** Closed list of values; of a `list` field what its items may be. */
  readonly choices: readonly Choice[] | undefined;
  /** Whether the plan knows values that fit: codes, or ids of records. */
  readonly proposes: boolean;
  /** Whether the values are codes of a list, which are shown with their names. */
  readonly coded: boolean;
  readonly required: boolean;
  /** Whether the value follows from the schema alone and is nobody's to change. */
  readonly fixed: boolean;
  /** Whether the value is the id that the record declares. */
  readonly declares: boolean;
  /** Whether the plan can compute what is stored here. */
  readonly derived: boolean;
  /** Whether the schema knows the key. */
  readonly known: boolean;
  /** Whether texts of several lines are at home here. */
  readonly long: boolean;
}

/** A list of records in a document. */
export interface ListPlace {
  readonly path: Path;
  readonly title: Bilingual;
  readonly rows: number;
}

/** Deeper mappings of a record are shown as one cell. */
const deepestColumn = 3;
const shortTextLength = 120;

/** The fields of the mapping at a path, in the order of the schema; keys that only the value has come last. */
export function fieldsAt(schema: AnnotatedSchema, path: Path, value: unknown): readonly Field[] {
  const own = schemaAt(schema, path, value);
  const record = valueAt(value, path);
  return own ? [...schemaFields(schema, own), ...unknownFields([record], Object.keys(own.properties ?? {}))] : unknownFields([record], []);
}

/** The columns of a list: the fields of its items, those of mappings in them spread out, and at the end every key that the schema does not know. */
export function columnsAt(schema: AnnotatedSchema, list: Path, value: unknown): readonly Field[] {
  const rows = rowsAt(value, list);
  const item = schemaAt(schema, [...list, 0]);
  if (!item) return unknownFields(rows, []);
  return [...spread(schema, item, []), ...unknownFields(rows, Object.keys(item.properties ?? {}))];
}

/** The items of a list; none where there is no list. */
export function rowsAt(value: unknown, list: Path): readonly Json[] {
  const rows = valueAt(value, list);
  return Array.isArray(rows) ? rows : [];
}

/** The lists of records that a document has or may have, not those inside other lists; in the order of the schema. */
export function listsOf(schema: AnnotatedSchema, value: unknown): readonly ListPlace[] {
  const found: ListPlace[] = [];
  const visit = (path: Path, titles: Bilingual | undefined): void => {
    for (const field of fieldsAt(schema, path, value)) {
      const place = [...path, ...field.path];
      const title = titles ? { zh: `${titles.zh} › ${field.title.zh}`, en: `${titles.en} › ${field.title.en}` } : field.title;
      if (field.type === 'table') found.push({ path: place, title, rows: rowsAt(value, place).length });
      else if (field.type === 'group' && path.length < deepestColumn) visit(place, title);
    }
  };
  visit([], undefined);
  return found;
}

/** The name of a field with its unit: `面积（m²）`. */
export function fieldHeading({ title, unit }: Pick<Field, 'title' | 'unit'>): Bilingual {
  const symbol = unit === undefined ? undefined : unitText(unit);
  if (!symbol || symbol.zh === '' || ['date', 'year', 'month'].includes(unit!)) return title;
  return { zh: `${title.zh}（${symbol.zh}）`, en: `${title.en} (${symbol.en})` };
}

function schemaFields(root: AnnotatedSchema, record: AnnotatedSchema): readonly Field[] {
  return Object.keys(record.properties ?? {}).map((key) => fieldOf(root, record, key));
}

function spread(root: AnnotatedSchema, record: AnnotatedSchema, above: readonly Field[]): readonly Field[] {
  return Object.keys(record.properties ?? {}).flatMap((key) => {
    const field = fieldOf(root, record, key);
    const inner = resolveSchema(childSchema(record, key)!, root);
    const chain = [...above, field];
    if (field.type === 'group' && chain.length < deepestColumn) return spread(root, inner, chain);
    const join = (side: 'zh' | 'en'): string => chain.map(({ title }) => title[side]).join(' › ');
    return [{ ...field, path: chain.flatMap(({ path }) => path), title: { zh: join('zh'), en: join('en') }, required: chain.every(({ required }) => required) }];
  });
}

function fieldOf(root: AnnotatedSchema, record: AnnotatedSchema, key: string): Field {
  const schema = resolveSchema(childSchema(record, key)!, root);
  const item = schema.items && resolveSchema(schema.items, root);
  const type = typeOfField(schema, item);
  const valued = type === 'list' ? item! : schema;
  return {
    path: [key],
    title: { zh: schema.title ?? key, en: schema['x-titleEn'] ?? key },
    description: schema.description === undefined ? undefined : { zh: schema.description, en: schema['x-descriptionEn'] ?? schema.description },
    unit: schema['x-unit'],
    type,
    choices: choicesOf(valued),
    proposes: valued['x-codes'] !== undefined || valued['x-ref'] !== undefined,
    coded: schema['x-codes'] !== undefined,
    required: requiredKeys(record).includes(key),
    fixed: schema.const !== undefined,
    declares: schema['x-id'] !== undefined,
    derived: schema['x-derived'] !== undefined,
    known: true,
    long: type === 'text' && valued.pattern === undefined && valued.enum === undefined && valued['x-ref'] === undefined && valued['x-codes'] === undefined && (schema.maxLength ?? Infinity) > shortTextLength,
  };
}

function choicesOf(schema: AnnotatedSchema): readonly Choice[] | undefined {
  return schema.enum?.flatMap((value) => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    return [{ value, title: schema['x-enum']?.[String(value)] ?? { zh: String(value), en: String(value) } }];
  });
}

function typeOfField(schema: AnnotatedSchema, item: AnnotatedSchema | undefined): FieldType {
  const [type] = [schema.type ?? typeofValue(schema.const ?? schema.enum?.[0])].flat();
  switch (type) {
    case 'string':
      return schema.format === 'date' || schema.format === 'month' ? schema.format : 'text';
    case 'number':
    case 'integer':
    case 'boolean':
      return type;
    case 'object':
      return schema.properties ? 'group' : 'any';
    case 'array':
      return item?.properties ? 'table' : item?.type === 'string' ? 'list' : 'any';
    default:
      return 'any';
  }
}

function typeofValue(value: unknown): string | undefined {
  return value === undefined || typeof value === 'object' ? undefined : typeof value;
}

function unknownFields(records: readonly unknown[], known: readonly string[]): readonly Field[] {
  const keys = new Set(records.flatMap((record) => (typeof record === 'object' && record !== null && !Array.isArray(record) ? Object.keys(record) : [])));
  return [...keys]
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [key], title: { zh: key, en: key }, description: undefined, unit: undefined, type: 'any', choices: undefined, proposes: false, coded: false, required: false, fixed: false, declares: false, derived: false, known: false, long: false }));
}

/** Whether a table can be made of what stands at a path: a list of the document, or a list of records inside one. */
export function isListPath(value: unknown, path: Path, lists: readonly ListPlace[]): boolean {
  if (lists.some((place) => equalJson(place.path, path))) return true;
  const items = valueAt(value, path);
  return Array.isArray(items) && items.length > 0 && items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
}
