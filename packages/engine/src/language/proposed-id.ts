import { valueAt, type Path } from '@plansmith/base';
import { nextId, type AnnotatedSchema, type CreationFacts } from '@plansmith/document';
import type { LanguageHost } from './host.ts';
import type { DocumentFile } from './id-places.ts';

/**
 * The id that a new document or list item is likely to get: of a document the next of its kind, of an item what follows the last one
 * beside it. The first item of a list has the schema's example, where that is free: ids elsewhere say nothing of its year or unit.
 */
export function proposedId(host: LanguageHost, file: DocumentFile, { schema, path }: { readonly schema: AnnotatedSchema; readonly path: Path }): string | undefined {
  const entity = schema['x-id'];
  if (entity === undefined) return undefined;
  if (path.length === 1) {
    const kind = host.kinds.find((candidate) => candidate.schema.properties?.[String(path[0])]?.['x-id'] === entity);
    const id = kind?.creation?.nextId(factsOf(host, file.uri));
    // Without a date there is no year to name a document by.
    return typeof id === 'string' && new RegExp(schema.pattern ?? '', 'u').test(id) ? id : undefined;
  }
  const taken = host.model.declarations(entity).map(({ id }) => id);
  const example = schema.examples?.find((value) => typeof value === 'string');
  const last = lastBeside(file, path);
  if (last === undefined) return example !== undefined && !taken.includes(example) ? example : undefined;
  return nextId(last, { taken, pattern: schema.pattern });
}

/** The id of the last item that has one in the list that the path goes through last. */
function lastBeside({ parsed }: DocumentFile, path: Path): string | undefined {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const list = at < 0 ? undefined : valueAt(parsed.value, path.slice(0, at));
  if (!Array.isArray(list)) return undefined;
  return list.map((item) => valueAt(item, path.slice(at + 1))).findLast((id) => typeof id === 'string');
}

/** The documents of the workspace but the one that is being written. */
function factsOf({ files, asOf }: LanguageHost, writing: string): CreationFacts {
  const documents = files.uris().flatMap((uri) => {
    const file = files.get(uri);
    return file?.type === 'document' && uri !== writing ? [{ uri, kind: file.kind?.kind, value: file.parsed.value }] : [];
  });
  return { documents, today: asOf() ?? '' };
}
