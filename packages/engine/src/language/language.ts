import { documentSymbols, foldingRanges, formatDocument, pathAt } from '@plansmith/document';
import type { EngineService } from '../service.ts';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import type { LanguageHost } from './host.ts';
import { hover } from './hover.ts';
import { definition, references } from './navigation.ts';
import { prepareRename, rename } from './rename.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** The part of the engine's service that speaks the Language Server Protocol's types. */
export type LanguageService = Pick<
  EngineService,
  | 'completion'
  | 'hover'
  | 'definition'
  | 'references'
  | 'prepareRename'
  | 'rename'
  | 'documentSymbols'
  | 'workspaceSymbols'
  | 'foldingRanges'
  | 'codeActions'
  | 'formatting'
  | 'pathAt'
  | 'rangeAt'
  | 'entityPlace'
>;

/** Language features over a workspace. Unknown files give empty answers. */
export function createLanguage(host: LanguageHost): LanguageService {
  const documentAt = (uri: string) => {
    const file = host.files.get(uri);
    return file?.type === 'document' ? file : undefined;
  };
  return {
    completion: (uri, position) => completion(host, uri, position),
    hover: (uri, position) => hover(host, uri, position),
    definition: (uri, position) => definition(host, uri, position),
    references: (uri, position) => references(host, uri, position),
    prepareRename: (uri, position) => prepareRename(host, uri, position),
    rename: (uri, position, newName) => rename(host, uri, position, newName),
    documentSymbols(uri) {
      const file = documentAt(uri);
      return file ? documentSymbols(file.parsed, file.kind?.schema) : [];
    },
    workspaceSymbols: (query) => workspaceSymbols(host, query),
    foldingRanges(uri) {
      const file = documentAt(uri);
      return file ? foldingRanges(file.parsed) : [];
    },
    codeActions: (uri, range) => codeActions(host, uri, range),
    formatting(uri) {
      const file = documentAt(uri);
      return file ? formatDocument(file.parsed).map((edit) => ({ range: file.parsed.lines.rangeOf(edit), newText: edit.newText })) : [];
    },
    pathAt(uri, position) {
      const file = host.files.get(uri);
      if (file?.type === 'document') return pathAt(file.parsed, file.parsed.lines.offsetAt(position)).path;
      if (file?.type !== 'layer') return [];
      const offset = file.lines.offsetAt(position);
      const feature = file.geo.layer.features.find(({ id }) => {
        const span = file.geo.spanOf(id)?.feature;
        return span && span.start <= offset && offset <= span.end;
      });
      return feature ? ['features', feature.id] : [];
    },
    rangeAt: (uri, path) => (host.files.get(uri) ? host.files.rangeOf(uri, path, 'value') : undefined),
    entityPlace(entity, id) {
      const place = host.model.declarations(entity).find((declared) => declared.id === id);
      return place && { uri: place.uri, path: place.path, range: host.files.rangeOf(place.uri, place.path, 'value') };
    },
  };
}
