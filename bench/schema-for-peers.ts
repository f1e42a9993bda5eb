import { fileURLToPath } from 'node:url';
import { loadKindSchemas } from '../scripts/generate/load-schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The schema of a document kind without what only describes: no tool has to carry our annotations. */
export function schemaForPeers(kind: string): unknown {
  const found = loadKindSchemas(root).find((entry) => entry.kind === kind);
  if (!found) throw new Error(`there is no schema of kind "${kind}"`);
  const text = JSON.stringify(found.schema, (key, value: unknown) => (key.startsWith('x-') || (typeof value === 'string' && ['title', 'description', 'format'].includes(key)) ? undefined : value));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...(JSON.parse(text) as object) };
}
