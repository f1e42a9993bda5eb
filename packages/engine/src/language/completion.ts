import { valueAt, type Path, type Position } from '@plansmith/base';
import { completeDocument, type AnnotatedSchema, type ValueProposal } from '@plansmith/document';
import type { CompletionItem } from 'vscode-languageserver-types';
import { referredEntities, type LanguageHost } from './host.ts';
import type { DocumentFile } from './id-places.ts';
import { landUseParents } from './land-use-names.ts';
import { proposedId } from './proposed-id.ts';
import { factReader } from './record-facts.ts';

/** What can be written at a position of a document, with the ids, codes and dates of this plan. Layer files have none. */
export function completion(host: LanguageHost, uri: string, position: Position): CompletionItem[] {
  const file = host.files.get(uri);
  if (file?.type !== 'document') return [];
  return completeDocument({
    doc: file.parsed,
    kind: file.kind,
    kinds: host.kinds,
    uri,
    position,
    today: host.asOf(),
    valuesOf: (schema, path) => planValues(host, file, { schema, path }),
    idFor: (schema, path) => proposedId(host, file, { schema, path }),
  });
}

/** What the plan knows that fits a schema at a path. */
export function planValues(host: LanguageHost, file: DocumentFile, { schema, path }: { readonly schema: AnnotatedSchema; readonly path: Path }): ValueProposal[] {
  if (schema['x-codes'] === 'landUse') return landUseValues(host);
  const entities = referredEntities(schema);
  if (entities.length > 0) return entities.flatMap((entity) => idValues(host, file, { entity, path }));
  const asOf = host.asOf();
  return schema.format === 'date' && asOf !== undefined ? [{ value: asOf, title: '数据截止日', detail: '数据截止日 · data date (asOf)' }] : [];
}

function landUseValues({ model }: LanguageHost): ValueProposal[] {
  return model.landUses().map((use) => {
    const parents = landUseParents(model, use.code);
    return { value: use.code, title: use.name, ...(parents.length > 0 && { detail: parents.map(({ name }) => name).join(' › ') }) };
  });
}

function idValues(host: LanguageHost, file: DocumentFile, { entity, path }: { readonly entity: string; readonly path: Path }): ValueProposal[] {
  const listed = listedBeside(file, path);
  const factsOf = factReader(host, 2);
  const unit = unitOf(file);
  return host.model
    .declarations(entity)
    .filter(({ id }) => !listed.has(id))
    .map((place, index) => {
      const facts = factsOf(place);
      const text = facts.map(({ zh, value }) => `${zh} ${value}`).join(' · ');
      const near = unit !== undefined && (place.id === unit || facts.some(({ value }) => value === unit));
      return {
        value: place.id,
        title: place.title ?? facts.map(({ value }) => value).join(' '),
        detail: text,
        documentation: facts.map(({ zh, en, value }) => `- ${zh} / ${en}: ${value}`).join('\n'),
        sortText: `${near ? 0 : 1}${String(index).padStart(6, '0')}`,
      };
    });
}

/** Ids that the same list has already. */
function listedBeside({ parsed }: DocumentFile, path: Path): ReadonlySet<unknown> {
  const last = path.at(-1);
  const list = typeof last === 'number' ? valueAt(parsed.value, path.slice(0, -1)) : undefined;
  return new Set(Array.isArray(list) ? list.filter((_, index) => index !== last) : []);
}

/** The unit that a document is about: what belongs to it is proposed first. */
function unitOf({ parsed, kind }: DocumentFile): string | undefined {
  const key = kind?.kind === 'redevelopmentUnit' ? 'id' : 'unitRef';
  const unit = valueAt(parsed.value, [key]);
  return typeof unit === 'string' ? unit : undefined;
}
