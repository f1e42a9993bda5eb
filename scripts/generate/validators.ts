import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvStandalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema, KindSchema } from './load-schemas.ts';

// CommonJS seen from an ES module: the function is one level down.
const standaloneCode = ((ajvStandalone as unknown as { default?: unknown }).default ?? ajvStandalone) as (ajv: Ajv2020, names: Record<string, string>) => string;

/** Annotations of ours: a schema with any other unknown keyword is refused. */
export const annotationKeywords = ['x-titleEn', 'x-descriptionEn', 'x-unit', 'x-source', 'x-derived', 'x-derivedQuantities', 'x-record', 'x-id', 'x-ref', 'x-codes', 'x-enum'];

/** An Ajv that knows our annotations. `source`: keep the code of what it compiles. */
export function createAjv(options: { readonly source: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: false,
    // Consumers write their own bilingual messages from keyword and params.
    messages: false,
    validateFormats: false,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    ...(options.source ? { code: { source: true, esm: true, lines: true } } : {}),
  });
  ajv.addVocabulary(annotationKeywords);
  return ajv;
}

/** Ajv measures text in code points with a function of its own package: this one stands in for it, so that nothing of Ajv is needed at run time. */
const runtime: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': 'codePointLength',
};

const prelude = `function codePointLength(text) {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) index++;
    length++;
  }
  return length;
}
`;

/** A module without imports that exports \`validators\`, one compiled validator for each kind. Throws when Ajv wants a piece of its run time that we do not have. */
export function validatorModule(kinds: readonly KindSchema[]): string {
  const ajv = createAjv({ source: true });
  const names: Record<string, string> = {};
  for (const { kind, schema } of kinds) {
    const id = `urn:plansmith:${kind}`;
    ajv.addSchema({ ...withoutAnnotations(schema), $id: id } as JsonSchema);
    names[`validate_${kind}`] = id;
  }
  let code = standaloneCode(ajv, names).replaceAll('"use strict";', '');
  for (const [wanted, ours] of Object.entries(runtime)) code = code.replaceAll(wanted, ours);
  code = code.replaceAll(/^export const (validate_\w+) = /gm, 'const $1 = ');
  // Ajv writes seven lines for each error it keeps: one is enough.
  code = code.replaceAll(/const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g, '(vErrors ??= []).push($2);\n');
  const left = /require\([^)]*\)|\beval\(|new Function/.exec(code);
  if (left) throw new Error(`the compiled validators need ${left[0]}: add a stand-in to scripts/generate/validators.ts or avoid the keyword`);
  const entries = kinds.map(({ kind }) => `${kind}: validate_${kind}`).join(', ');
  return `// Written by \`npm run generate\` from schemas/documents. Do not edit.\n/* oxlint-disable */\n${prelude}${code}\nexport const validators = { ${entries} };\n`;
}

/** Declarations of the module above. */
export function validatorDeclarations(kinds: readonly KindSchema[]): string {
  return [
    '// Written by `npm run generate` from schemas/documents. Do not edit.',
    "import type { CompiledValidator } from '@plansmith/document';",
    '/** Compiled validator of each kind of document. */',
    `export declare const validators: { ${kinds.map(({ kind }) => `readonly ${kind}: CompiledValidator`).join('; ')} };`,
    '',
  ].join('\n');
}

/** Compiled code repeats the schemas it was made from: without titles and descriptions it is a quarter of the size. */
function withoutAnnotations(node: unknown, parentKey?: string): JsonSchema {
  return strip(node, parentKey) as JsonSchema;
}

function strip(node: unknown, parentKey: string | undefined): unknown {
  if (Array.isArray(node)) return node.map((item) => strip(item, undefined));
  if (typeof node !== 'object' || node === null) return node;
  const isMapOfSchemas = parentKey === 'properties' || parentKey === '$defs' || parentKey === 'patternProperties';
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMapOfSchemas || !(annotationKeywords.includes(key) || key === 'title' || key === 'description' || key === 'format'))
      .map(([key, value]) => [key, key === 'enum' || key === 'const' ? value : strip(value, isMapOfSchemas ? undefined : key)]),
  );
}
