import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../scripts/generate.ts';
import { loadKindSchemas, readJson, type JsonSchema } from '../scripts/generate/load-schemas.ts';
import { annotationKeywords, createAjv } from '../scripts/generate/validators.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const documentsFolder = join(root, 'schemas/documents');

/** Keywords that the engine's schema reader knows. */
const readKeywords = [
  '$ref', '$defs', 'type', 'const', 'enum', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems',
  'default', 'examples', 'properties', 'patternProperties', 'additionalProperties', 'required', 'items', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'title', 'description',
];
const certainties = ['A', 'B', 'B-H', 'B-M', 'B-L', 'C'];

/** Calls `visit` for every schema inside, with its place. */
function walk(schema: JsonSchema, place: string, visit: (schema: JsonSchema, place: string) => void): void {
  visit(schema, place);
  const inside = (value: unknown, name: string): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) walk(value as JsonSchema, `${place}/${name}`, visit);
  };
  for (const key of ['properties', 'patternProperties', '$defs']) for (const [name, value] of Object.entries((schema[key] ?? {}) as JsonSchema)) inside(value, `${key}/${name}`);
  for (const key of ['items', 'additionalProperties', 'if', 'then']) inside(schema[key], key);
  for (const key of ['allOf', 'anyOf', 'oneOf']) ((schema[key] ?? []) as readonly unknown[]).forEach((value, index) => inside(value, `${key}/${index}`));
}

describe('generated files', () => {
  it('are what npm run generate writes', async () => {
    for (const [path, text] of await generate()) {
      expect(readFileSync(join(root, path), 'utf8') === text, `${path} is out of date: run npm run generate`).toBe(true);
    }
  });

  it('have validators that need nothing at run time and no code from text', () => {
    const code = readFileSync(join(root, 'plugins/plan-documents/core/validators.gen.js'), 'utf8');
    expect(code).not.toMatch(/\brequire\(|^import |\beval\(|new Function/m);
  });
});

describe.each(readdirSync(documentsFolder))('schemas/documents/%s', (file) => {
  const schema = readJson(join(documentsFolder, file));
  const common = readJson(join(documentsFolder, 'common.schema.json'));

  it('tells every field in both languages, with its source', () => {
    const defs = { ...(common['$defs'] as JsonSchema), ...(schema['$defs'] as JsonSchema | undefined) };
    const silent: string[] = [];
    walk(schema, '', (parent, place) => {
      for (const [name, value] of Object.entries((parent['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>)) {
        if (place.endsWith('/if')) continue;
        const target = typeof value['$ref'] === 'string' ? (defs[value['$ref'].replace(/^.*\/\$defs\//, '')] as JsonSchema) : {};
        const field = { ...target, ...value };
        const texts = [field['title'], field['x-titleEn'], field['description'], field['x-descriptionEn']];
        const source = field['x-source'] as { readonly clause?: string; readonly certainty?: string } | undefined;
        if (!texts.every((text) => typeof text === 'string' && text.trim() !== '') || !source?.clause || !certainties.includes(source.certainty ?? '')) silent.push(`${place}/${name}`);
      }
    });
    expect(silent).toEqual([]);
  });

  it('titles every enum value', () => {
    const untitled: string[] = [];
    walk(schema, '', (node, place) => {
      if (!Array.isArray(node['enum']) || place.includes('/if')) return;
      const titles = (node['x-enum'] ?? {}) as Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
      // EPSG codes of a layer are titled where the workspace lists its coordinate systems.
      if (place.endsWith('/epsg')) return;
      for (const value of node['enum'] as readonly (string | number)[]) if (!titles[value]?.zh || !titles[value].en) untitled.push(`${place} ${value}`);
    });
    expect(untitled).toEqual([]);
  });

  it('refuses unknown keys, except those that start with x-', () => {
    const open: string[] = [];
    walk(schema, '', (node, place) => {
      if (node['properties'] === undefined || place.endsWith('/if')) return;
      if (node['additionalProperties'] !== false || !Object.hasOwn((node['patternProperties'] ?? {}) as object, '^x-')) open.push(place);
    });
    expect(open).toEqual([]);
  });

  it('gives an example of every text that has a pattern, and examples that fit', () => {
    const wrong: string[] = [];
    walk(schema, '', (node, place) => {
      const { pattern, format, examples } = node;
      if (typeof pattern !== 'string' || format !== undefined) return;
      const fits = Array.isArray(examples) && examples.length > 0 && examples.every((value) => new RegExp(pattern, 'u').test(String(value)));
      if (!fits) wrong.push(`${place} ${pattern}`);
    });
    expect(wrong).toEqual([]);
  });

  it('uses keywords the engine reads, and names derived quantities that are listed', () => {
    const strange: string[] = [];
    const derived = common['x-derivedQuantities'] as JsonSchema;
    walk(schema, '', (node, place) => {
      for (const key of Object.keys(node)) if (!readKeywords.includes(key) && !annotationKeywords.includes(key) && !(place === '' && ['$schema', '$id'].includes(key))) strange.push(`${place} ${key}`);
      if (typeof node['x-derived'] === 'string' && !derived[node['x-derived']]) strange.push(`${place} x-derived ${node['x-derived']}`);
    });
    expect(strange).toEqual([]);
  });
});

describe('references between documents', () => {
  const kinds = loadKindSchemas(root);
  const named = (key: 'x-id' | 'x-ref'): readonly string[] => {
    const names = new Set<string>();
    for (const { schema } of kinds) walk(schema, '', (node) => [node[key] ?? []].flat().forEach((name) => names.add(name as string)));
    return [...names].toSorted();
  };

  it('point at entities that some document declares', () => {
    const declared = new Set(named('x-id'));
    expect(named('x-ref').filter((name) => !declared.has(name))).toEqual([]);
  });
});

describe('the other schemas', () => {
  it.each(['schemas/cli/check-report.schema.json', 'schemas/plugin/manifest.schema.json'])('%s compiles in strict mode', (path) => {
    expect(createAjv({ source: false }).compile(readJson(join(root, path)))).toBeTypeOf('function');
  });
});
