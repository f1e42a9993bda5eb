import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { documentTypes } from './generate/document-types.ts';
import { loadKindSchemas } from './generate/load-schemas.ts';
import { manifestModules } from './generate/manifests.ts';
import { generatePages } from './generate-pages.ts';
import { schemaConstants } from './generate/schema-constants.ts';
import { validatorDeclarations, validatorModule } from './generate/validators.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Text of every generated file by its path in the repository. Depends on nothing but schemas/, plugins/*\/plugin.yaml and plugins/*\/rules/*.md. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const kinds = loadKindSchemas(root);
  return new Map([
    ['packages/plan/src/documents.gen.ts', await documentTypes(kinds)],
    ['plugins/plan-documents/core/schemas.gen.ts', schemaConstants(kinds)],
    ['plugins/plan-documents/core/validators.gen.js', validatorModule(kinds)],
    ['plugins/plan-documents/core/validators.gen.d.ts', validatorDeclarations(kinds)],
    ...manifestModules(root),
    ...generatePages(),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of await generate()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
