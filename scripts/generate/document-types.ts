import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { JsonSchema, KindSchema } from './load-schemas.ts';

/** TypeScript types of all kinds, with `KindName` and `DocumentTypes`. */
export async function documentTypes(kinds: readonly KindSchema[]): Promise<string> {
  const defs: Record<string, JsonSchema> = {};
  for (const { kind, schema } of kinds) {
    Object.assign(defs, schema['$defs']);
    const { $defs: _defs, ...body } = schema;
    defs[kind] = body;
  }
  const combined = {
    title: 'DocumentTypes',
    description: 'Value type of each kind of document.',
    type: 'object',
    properties: Object.fromEntries(kinds.map(({ kind }) => [kind, { $ref: `#/$defs/${kind}` }])),
    required: kinds.map(({ kind }) => kind),
    additionalProperties: false,
    $defs: Object.fromEntries(Object.entries(defs).map(([name, schema]) => [name, forTypes(schema, defs)])),
  };
  const text = await compile(combined as JSONSchema, 'DocumentTypes', {
    bannerComment: '// Written by `npm run generate` from schemas/documents. Do not edit.',
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 140 },
  });
  const union = kinds.map(({ kind }) => `'${kind}'`).join(' | ');
  return `${text}\n/** Value of \`kind\` of each kind of document. */\nexport type KindName = ${union};\n`;
}

/** What is needed for types: our annotations become comments, and scalar definitions are put in place, since an alias would hide what they are. */
function forTypes(node: unknown, defs: Readonly<Record<string, JsonSchema>>): unknown {
  if (Array.isArray(node)) return node.map((item) => forTypes(item, defs));
  if (typeof node !== 'object' || node === null) return node;
  let schema = node as JsonSchema;
  // A definition may itself stand for another one.
  while (typeof schema['$ref'] === 'string') {
    const { $ref, ...own } = schema;
    const target = defs[($ref as string).slice('#/$defs/'.length)]!;
    if (target['enum'] || target['type'] === 'object' || target['type'] === 'array') return { $ref };
    schema = { ...target, ...own };
  }
  const result: Record<string, unknown> = {};
  for (const key of ['type', 'const', 'enum', 'additionalProperties', 'required'] as const) {
    if (schema[key] !== undefined) result[key] = schema[key];
  }
  if (schema['items'] !== undefined) result['items'] = forTypes(schema['items'], defs);
  if (typeof schema['properties'] === 'object' && schema['properties'] !== null) {
    result['properties'] = Object.fromEntries(Object.entries(schema['properties']).map(([key, value]) => [key, forTypes(value, defs)]));
  }
  const unit = schema['x-unit'] === undefined ? '' : ` (${String(schema['x-unit'])})`;
  if (schema['title'] !== undefined) result['description'] = `${String(schema['title'])}${unit}: ${String(schema['x-descriptionEn'] ?? schema['x-titleEn'])}`;
  return result;
}
