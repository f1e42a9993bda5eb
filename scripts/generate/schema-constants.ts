import type { JsonSchema, KindSchema } from './load-schemas.ts';

/** A module with the self-contained schema of each kind. A definition that several kinds share is written once. */
export function schemaConstants(kinds: readonly KindSchema[]): string {
  const shared: Record<string, JsonSchema> = {};
  for (const { schema } of kinds) Object.assign(shared, schema['$defs']);
  const lines = [
    '// Written by `npm run generate` from schemas/documents. Do not edit.',
    "import type { AnnotatedSchema } from '@plansmith/document';",
    '',
    `const defs = ${literal(Object.fromEntries(Object.entries(shared).toSorted(([a], [b]) => (a < b ? -1 : 1))))} as const;`,
    '',
  ];
  for (const { kind, schema } of kinds) {
    const { $defs, ...body } = schema;
    const names = Object.keys($defs as object);
    lines.push(
      `const ${kind} = {`,
      `  ...${literal(body)},`,
      `  $defs: { ${names.map((name) => `${name}: defs.${name}`).join(', ')} },`,
      '} as unknown as AnnotatedSchema;',
      '',
    );
  }
  lines.push(
    '/** Self-contained schema of each kind of document. */',
    `export const documentSchemas = { ${kinds.map(({ kind }) => kind).join(', ')} } as const;`,
    '',
  );
  return lines.join('\n');
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
