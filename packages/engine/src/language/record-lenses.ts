import { valueAt } from '@plansmith/base';
import { nodeAt, symbolPath } from '@plansmith/document';
import type { LanguageHost } from './host.ts';
import type { RecordLens, RecordUse } from './types.ts';

/** The records of a document that have an id and lines of their own. */
export function recordLenses({ files, model }: LanguageHost, uri: string): RecordLens[] {
  const file = files.get(uri);
  if (file?.type !== 'document') return [];
  const controls = model.parcelControlPlaces().filter((place) => place.uri === uri);
  const lenses = [...model.declarationsIn(uri), ...controls].flatMap(({ entity, id, path: idPath }): RecordLens[] => {
    const path = idPath.slice(0, -1);
    const node = nodeAt(file.parsed.root, path);
    if (node?.kind !== 'map' || node.flow) return [];
    return [{ range: files.rangeOf(uri, idPath, 'value'), data: { entity, id, uri, path, idPath, references: model.referencesTo(referredAs(entity), id).length } }];
  });
  return lenses.toSorted((a, b) => a.range.start.line - b.range.start.line);
}

/** Where the documents of the plan refer to a record. */
export function referencesTo({ files, model }: LanguageHost, entity: string, id: string): RecordUse[] {
  return model.referencesTo(referredAs(entity), id).map(({ uri, path }) => {
    const file = files.get(uri);
    const names = file?.type === 'document' ? symbolPath(file.parsed, file.kind?.schema, path).map(({ name }) => name) : [];
    const own = file?.type === 'document' ? valueAt(file.parsed.value, ['id']) : undefined;
    return { uri, range: files.rangeOf(uri, path, 'value'), way: [...(typeof own === 'string' ? [own] : []), ...names].join(' › ') };
  });
}

/** Indicators have no id of their own: whoever refers to the parcel refers to them. */
function referredAs(entity: string): string {
  return entity === 'parcelControl' ? 'parcel' : entity;
}
