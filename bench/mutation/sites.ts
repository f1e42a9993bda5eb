import type { Path } from '@plansmith/base';
import { childSchema, parseDocument, resolveSchema, type AnnotatedSchema, type DocumentKind, type ScalarNode, type YamlNode } from '@plansmith/document';

/** What an authored value is, and with that how it can be wrong. */
export type SiteType = 'number' | 'date' | 'code' | 'reference' | 'boolean' | 'vertex';

/** One authored scalar of a document. */
export interface Site {
  readonly type: Exclude<SiteType, 'vertex'>;
  readonly uri: string;
  /** `kind: path`, list positions as `[]`, keys that no schema names as `*`: what the table has a row for. */
  readonly field: string;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  /** As it is written, quotes included. */
  readonly source: string;
  readonly value: unknown;
  /** Entity kinds of a reference. */
  readonly entities: readonly string[];
}

/** Every authored number, date, land-use or district code, reference and boolean of a document, in the order of its text. */
export function sitesOf(uri: string, text: string, kind: DocumentKind): readonly Site[] {
  const { root } = parseDocument(text, { keepTree: true });
  const sites: Site[] = [];
  const walk = (node: YamlNode | null, schema: AnnotatedSchema | undefined, path: Path, field: string): void => {
    if (!node || !schema) return;
    if (node.kind === 'map') {
      for (const pair of node.pairs) {
        const child = childSchema(schema, pair.key.value);
        const named = schema.properties !== undefined && Object.hasOwn(schema.properties, pair.key.value);
        const step = named ? pair.key.value : '*';
        walk(pair.value, child && resolveSchema(child, kind.schema), [...path, pair.key.value], field === '' ? step : `${field}.${step}`);
      }
    } else if (node.kind === 'seq') {
      const items = schema.items && resolveSchema(schema.items, kind.schema);
      node.items.forEach((item, index) => walk(item.value, items, [...path, index], `${field}[]`));
    } else if (node.kind === 'scalar') {
      const type = typeOf(node, schema);
      if (!type) return;
      sites.push({
        type,
        uri,
        field: `${kind.kind}: ${field}`,
        path,
        start: node.start,
        end: node.end,
        source: text.slice(node.start, node.end),
        value: node.value,
        entities: schema['x-ref'] === undefined ? [] : [schema['x-ref']].flat(),
      });
    }
  };
  walk(root, resolveSchema(kind.schema, kind.schema), [], '');
  return sites;
}

function typeOf({ value }: ScalarNode, schema: AnnotatedSchema): Site['type'] | undefined {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'string') return undefined;
  if (schema['x-ref'] !== undefined) return 'reference';
  if (schema['x-codes'] === 'landUse') return 'code';
  if (schema.format === 'date' || (schema.format === undefined && /^\d{4}-\d{2}-\d{2}$/.test(value))) return 'date';
  return undefined;
}
