import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as it stands in a file. */
export type JsonSchema = { readonly [key: string]: unknown };

/** One kind of document with its schema made self-contained: every `$ref` points into its own `$defs`. */
export interface KindSchema {
  readonly kind: string;
  readonly schema: JsonSchema;
}

/** Kind -> file name in schemas/documents, in the order in which generated files list them. */
const kindFiles: Readonly<Record<string, string>> = {
  workspace: 'workspace',
  policyPack: 'policy-pack',
  parcelInventory: 'parcel-inventory',
  specialPlan: 'special-plan',
  redevelopmentUnit: 'redevelopment-unit',
  unitDetailedPlan: 'unit-detailed-plan',
  annualPlan: 'annual-plan',
  projectEntry: 'project-entry',
  transferLedger: 'transfer-ledger',
  boundaryLedger: 'boundary-ledger',
  farmlandLedger: 'farmland-ledger',
  waiverList: 'waiver-list',
  scenario: 'scenario',
};

const commonPrefix = 'common.schema.json#/$defs/';

/** Reads the schemas of all kinds. Throws when a `$ref` leads nowhere or a definition has the name of a shared one. */
export function loadKindSchemas(root: string): readonly KindSchema[] {
  const common = defsOf(readJson(join(root, 'schemas/documents/common.schema.json')));
  return Object.entries(kindFiles).map(([kind, file]) => {
    const { $schema: _dialect, $id: _id, $defs: _defs, ...body } = readJson(join(root, `schemas/documents/${file}.schema.json`));
    const own = defsOf({ $defs: _defs ?? {} });
    const used: Record<string, JsonSchema> = {};
    const rewrite = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(rewrite);
      if (typeof node !== 'object' || node === null) return node;
      return Object.fromEntries(
        Object.entries(node).map(([key, value]) => {
          if (key !== '$ref' || typeof value !== 'string') return [key, rewrite(value)];
          const name = value.startsWith(commonPrefix) ? value.slice(commonPrefix.length) : value.slice('#/$defs/'.length);
          if (own[name] && common[name]) throw new Error(`${file}: definition "${name}" is also in common.schema.json; rename it`);
          const target = own[name] ?? common[name];
          if (!target) throw new Error(`${file}: $ref "${value}" leads nowhere`);
          if (!used[name]) {
            used[name] = target;
            used[name] = rewrite(target) as JsonSchema;
          }
          return [key, `#/$defs/${name}`];
        }),
      );
    };
    const schema = rewrite(body) as JsonSchema;
    return { kind, schema: { ...schema, $defs: Object.fromEntries(Object.entries(used).toSorted(([a], [b]) => (a < b ? -1 : 1))) } };
  });
}

export function readJson(path: string): JsonSchema {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
}

function defsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema['$defs'] ?? {}) as Record<string, JsonSchema>;
}
