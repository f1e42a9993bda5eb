import type { Bilingual } from '@plansmith/base';
import type { AnnotatedSchema } from '@plansmith/document';
import { aliasesOf, declaredArea, declaredAreaTitle, type CatalogueName, type FieldAlias } from './field-catalogue.ts';

/** A field of a record that a table can fill: one value, or a list of texts. */
export interface TargetField {
  readonly name: string;
  readonly title: Bilingual;
  readonly schema: AnnotatedSchema;
  readonly isList: boolean;
  readonly aliases: readonly FieldAlias[];
}

/** Record fields of a schema, in its order, with the place for a declared area where the catalogue has one. */
export function targetFieldsOf(record: AnnotatedSchema, root: AnnotatedSchema, catalogue: CatalogueName): readonly TargetField[] {
  const aliases = aliasesOf(catalogue);
  const fields = Object.entries(record.properties ?? {}).flatMap(([name, given]): TargetField[] => {
    const schema = resolved(given, root);
    const title = { zh: given.title ?? schema.title ?? name, en: given['x-titleEn'] ?? schema['x-titleEn'] ?? name };
    const isList = schema.type === 'array' && schema.items !== undefined && isScalar(resolved(schema.items, root));
    if (!isList && !isScalar(schema)) return [];
    return [{ name, title, schema: isList ? resolved(schema.items!, root) : schema, isList, aliases: aliases[name] ?? [] }];
  });
  const declared = aliases[declaredArea];
  if (declared !== undefined) fields.push({ name: declaredArea, title: declaredAreaTitle, schema: { type: 'number', 'x-unit': 'm2' }, isList: false, aliases: declared });
  return fields;
}

/** A schema with its reference followed; what stands beside the reference counts first. */
export function resolved(schema: AnnotatedSchema, root: AnnotatedSchema): AnnotatedSchema {
  const name = schema.$ref === undefined ? undefined : /#\/\$defs\/(.+)$/.exec(schema.$ref)?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? schema : { ...resolved(target, root), ...schema };
}

function isScalar({ type, enum: values }: AnnotatedSchema): boolean {
  return values !== undefined || type === 'string' || type === 'number' || type === 'integer' || type === 'boolean';
}
