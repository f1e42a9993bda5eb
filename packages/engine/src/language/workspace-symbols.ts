import { compareText } from '@plansmith/base';
import { scoreSearch, searchTextOf } from '@plansmith/document';
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import { declaredEntities, type LanguageHost } from './host.ts';

const mostSymbols = 200;

/** Declared ids whose id, Chinese title, pinyin initials or pinyin fit the query; the best first, at most 200. An empty query fits all. */
export function workspaceSymbols(host: LanguageHost, query: string): SymbolInformation[] {
  const found = declaredEntities(host.kinds)
    .flatMap((entity) => host.model.declarations(entity))
    .flatMap((place) => {
      const score = scoreSearch(query, searchTextOf(place.id, place.title));
      return score === undefined ? [] : [{ place, score }];
    })
    .toSorted((a, b) => a.score - b.score || compareText(a.place.id, b.place.id) || compareText(a.place.uri, b.place.uri));
  return found.slice(0, mostSymbols).map(({ place }) => ({
    name: place.title ? `${place.id} ${place.title}` : place.id,
    kind: place.path.length === 1 ? SymbolKind.File : SymbolKind.Struct,
    location: { uri: place.uri, range: host.files.rangeOf(place.uri, place.path, 'value') },
    containerName: place.uri,
  }));
}
