import { valueAt, type Position, type Range } from '@plansmith/base';
import { pathAt, schemaAt } from '@plansmith/document';
import type { Location } from 'vscode-languageserver-types';
import type { LanguageHost } from './host.ts';
import { declarationsOf, entityOf, idAt, placesOfId, type DocumentFile } from './id-places.ts';

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * One step nearer to what an id is about: from a reference to the declaration, from a declaration to the feature that draws it, from a
 * feature back to the declaration, from a land-use code to its row of the code list, from a file name to the file.
 */
export function definition(host: LanguageHost, uri: string, position: Position): Location[] {
  const found = idAt(host, uri, position);
  if (!found) {
    const file = host.files.get(uri);
    return file?.type === 'document' ? namedPlaces(host, file, position) : [];
  }
  const declared = declarationsOf(host, found).map((place): Location => ({ uri: place.uri, range: host.files.rangeOf(place.uri, place.path, 'value') }));
  if (found.role !== 'declaration' && declared.length > 0) return declared;
  const drawn = found.entities.flatMap((entity) => placesOfId(host, entity, found.id).filter(({ role }) => role === 'feature'));
  // A feature may carry its id twice, as its own and as a property.
  const lines = new Map(drawn.map((place) => [`${place.uri}:${place.range.start.line}`, { uri: place.uri, range: place.range }]));
  return lines.size > 0 && found.role !== 'feature' ? [...lines.values()] : declared;
}

function namedPlaces(host: LanguageHost, file: DocumentFile, position: Position): Location[] {
  const { parsed, kind } = file;
  const place = pathAt(parsed, parsed.lines.offsetAt(position));
  const value = place.part === 'value' ? valueAt(parsed.value, place.path) : undefined;
  if (typeof value !== 'string') return [];
  if (host.files.get(value)) return [{ uri: value, range: startOfFile }];
  const schema = kind && schemaAt(kind.schema, place.path, parsed.value);
  return schema?.['x-codes'] === 'landUse' ? landUsePlaces(host, value) : [];
}

function landUsePlaces({ model, files }: LanguageHost, code: string): Location[] {
  return model.documents('policyPack').flatMap(({ uri, value }) =>
    (value.landUseCodes ?? []).flatMap((row, index) => (row?.code === code ? [{ uri, range: files.rangeOf(uri, ['landUseCodes', index, 'code'], 'value') }] : [])),
  );
}

/** Every place where the id under the cursor is written, its declaration included, in documents and layer files. */
export function references(host: LanguageHost, uri: string, position: Position): Location[] {
  const found = idAt(host, uri, position);
  const entity = found && entityOf(host, found);
  if (entity === undefined) return [];
  return placesOfId(host, entity, found!.id).map((place) => ({ uri: place.uri, range: place.range }));
}
