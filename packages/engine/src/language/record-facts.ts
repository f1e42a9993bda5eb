import { valueAt, type Path } from '@plansmith/base';
import { schemaAt, unitName, type AnnotatedSchema } from '@plansmith/document';
import type { IdPlace } from '@plansmith/plan';
import type { LanguageHost } from './host.ts';

/** One field of a record, for people. */
export interface RecordFact {
  readonly zh: string;
  readonly en: string;
  readonly value: string;
}

/** What every document has at its head says little about the record. */
const headerKeys = new Set(['apiVersion', 'kind', 'id', 'title', 'name', 'version', 'status', 'asOf', 'synthetic', 'securityClass', 'compiledBy', 'reviewedBy', 'approvedBy', 'approvedDate']);

/** Reads the facts of records: at most `limit` plain fields of each, measures and references first. */
export function factReader(host: LanguageHost, limit: number): (place: IdPlace) => readonly RecordFact[] {
  const columns = new Map<string, readonly { readonly key: string; readonly schema: AnnotatedSchema }[]>();

  function columnsOf(kind: { readonly kind: string; readonly schema: AnnotatedSchema }, record: Path): readonly { readonly key: string; readonly schema: AnnotatedSchema }[] {
    const shape = `${kind.kind} ${record.map((step) => (typeof step === 'number' ? '#' : step)).join('/')}`;
    const known = columns.get(shape);
    if (known) return known;
    const keys = Object.keys(schemaAt(kind.schema, record)?.properties ?? {}).filter((key) => !headerKeys.has(key));
    const made = keys
      .map((key, index) => ({ key, index, schema: schemaAt(kind.schema, [...record, key]) ?? {} }))
      .filter(({ schema }) => schema.type !== 'array' && schema.type !== 'object' && schema['x-id'] === undefined)
      .toSorted((a, b) => weight(a.schema) - weight(b.schema) || a.index - b.index);
    columns.set(shape, made);
    return made;
  }

  return ({ uri, path }) => {
    const file = host.files.get(uri);
    if (file?.type !== 'document' || !file.kind) return [];
    const record = path.slice(0, -1);
    const facts: RecordFact[] = [];
    for (const { key, schema } of columnsOf(file.kind, record)) {
      const value = valueAt(file.parsed.value, [...record, key]);
      if (value === undefined || value === null || typeof value === 'object') continue;
      facts.push({ zh: schema.title ?? key, en: schema['x-titleEn'] ?? key, value: factText(host, schema, value as string | number | boolean) });
      if (facts.length === limit) break;
    }
    return facts;
  };
}

function weight(schema: AnnotatedSchema): number {
  if (schema['x-ref'] || schema['x-unit'] === 'm2' || schema['x-unit'] === 'ha') return 0;
  return schema['x-codes'] || schema['x-unit'] || schema.enum ? 1 : 2;
}

function factText({ model }: LanguageHost, schema: AnnotatedSchema, value: string | number | boolean): string {
  const unit = schema['x-unit'];
  if (typeof value === 'number') return unit && unit !== 'year' ? `${value} ${unitName(unit).en}` : String(value);
  const name = schema['x-codes'] === 'landUse' ? model.landUse(String(value))?.name : schema['x-enum']?.[String(value)]?.zh;
  return name !== undefined && name !== value ? `${value} ${name}` : String(value);
}
