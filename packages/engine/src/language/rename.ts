import type { Bilingual, Position, Range } from '@plansmith/base';
import { needsQuotes, schemaAt } from '@plansmith/document';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { layerOfEntity, type LanguageHost } from './host.ts';
import { declarationsOf, entityOf, idAt, placesOfId, type IdAtCursor, type WrittenId } from './id-places.ts';

/** What would be renamed at a position; null where there is no id. */
export function prepareRename(host: LanguageHost, uri: string, position: Position): { range: Range; placeholder: string } | null {
  const found = idAt(host, uri, position);
  return found ? { range: found.range, placeholder: found.id } : null;
}

/** Renames the id at a position in every document and layer file, or says why not. Only the ids' own characters change; quotes stay. */
export function rename(host: LanguageHost, uri: string, position: Position, newName: string): WorkspaceEdit | { readonly refused: Bilingual } {
  const found = idAt(host, uri, position);
  const entity = found && entityOf(host, found);
  if (!found || entity === undefined) return { refused: { zh: '此处没有可以改名的编号', en: 'there is no id to rename here' } };
  if (newName === found.id) return { changes: {} };
  const refused = refusalOf(host, { entity, found, newName });
  if (refused) return { refused };
  const changes: Record<string, TextEdit[]> = {};
  for (const place of placesOfId(host, entity, found.id)) (changes[place.uri] ??= []).push({ range: place.range, newText: writeId(newName, place.quote) });
  return { changes };
}

function refusalOf(host: LanguageHost, question: { readonly entity: string; readonly found: IdAtCursor; readonly newName: string }): Bilingual | undefined {
  const { entity, found, newName } = question;
  if (newName.trim() !== newName || newName === '') return { zh: '编号不能为空，首尾不能有空格', en: 'an id cannot be empty or begin or end with a blank' };
  const pattern = patternOf(host, found);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(newName)) {
    return { zh: `编号 ${newName} 不符合格式 ${pattern}`, en: `the id ${newName} does not match the pattern ${pattern}` };
  }
  const [taken] = declarationsOf(host, { entities: [entity], id: newName });
  if (taken) return { zh: `编号 ${newName} 已在 ${taken.uri} 中使用`, en: `the id ${newName} is already in use in ${taken.uri}` };
  const layer = layerOfEntity(host.model, entity);
  const file = layer === undefined ? undefined : host.files.get(layer);
  if (file?.type === 'layer' && file.geo.layer.feature(newName)) {
    return { zh: `编号 ${newName} 已是 ${file.uri} 中的图形`, en: `the id ${newName} is already a feature of ${file.uri}` };
  }
  return undefined;
}

/** The pattern that the schema at the id's declaration demands. */
function patternOf(host: LanguageHost, found: IdAtCursor): string | undefined {
  for (const place of declarationsOf(host, found)) {
    const file = host.files.get(place.uri);
    const pattern = file?.type === 'document' && file.kind ? schemaAt(file.kind.schema, place.path, file.parsed.value)?.pattern : undefined;
    if (pattern !== undefined) return pattern;
  }
  return undefined;
}

function writeId(id: string, quote: WrittenId['quote']): string {
  switch (quote) {
    case 'single':
      return id.replaceAll("'", "''");
    case 'double':
      return JSON.stringify(id).slice(1, -1);
    case 'plain':
      return needsQuotes(id) ? JSON.stringify(id) : id;
  }
}
