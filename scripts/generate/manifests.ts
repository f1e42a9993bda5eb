import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readJson } from './load-schemas.ts';
import { createAjv } from './validators.ts';

/** A module `manifest.gen.ts` for each plugin that has a `plugin.yaml`, by path. Throws on a manifest that breaks its schema. */
export function manifestModules(root: string): ReadonlyMap<string, string> {
  const validate = createAjv({ source: false }).compile(readJson(join(root, 'schemas/plugin/manifest.schema.json')));
  const modules = new Map<string, string>();
  for (const folder of readdirSync(join(root, 'plugins')).toSorted()) {
    const file = join(root, 'plugins', folder, 'plugin.yaml');
    if (!existsSync(file)) continue;
    const manifest = parse(readFileSync(file, 'utf8')) as unknown;
    if (!validate(manifest)) {
      const problems = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.keyword} ${JSON.stringify(error.params)}`);
      throw new Error(`plugins/${folder}/plugin.yaml breaks schemas/plugin/manifest.schema.json:\n${problems.join('\n')}`);
    }
    modules.set(
      `plugins/${folder}/manifest.gen.ts`,
      [
        `// Written by \`npm run generate\` from plugins/${folder}/plugin.yaml. Do not edit.`,
        "import type { PluginManifest } from '@plansmith/plugin';",
        '',
        `/** What this plugin brings: plugins/${folder}/plugin.yaml. */`,
        `export const manifest: PluginManifest = ${JSON.stringify(manifest, null, 2)};`,
        '',
      ].join('\n'),
    );
  }
  return modules;
}
