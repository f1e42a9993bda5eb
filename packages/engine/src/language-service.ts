import type { Path, Position } from '@plansmith/base';
import { documentSymbols, foldingRanges, formatDocument, pathAt, recordHelp, symbolPath, symbolsBelow, symbolsBeside } from '@plansmith/document';
import { withoutTracking } from '@plansmith/plan';
import { codeActions, fixEdit, resolveCodeAction } from './language/code-actions.ts';
import { completion } from './language/completion.ts';
import type { LanguageHost } from './language/host.ts';
import { hover } from './language/hover.ts';
import { inlayHints } from './language/inlay-hints.ts';
import type { DocumentFile } from './language/id-places.ts';
import { derivedNumbers, documentEdit, documentFace, idProposal, kindSchema, valueProposals } from './language/document-face.ts';
import { definition, references } from './language/navigation.ts';
import { recordLenses, referencesTo } from './language/record-lenses.ts';
import { prepareRename, rename } from './language/rename.ts';
import { waiveFix } from './language/waive-action.ts';
import { workspaceSymbols } from './language/workspace-symbols.ts';
import type { LanguageService } from './service.ts';

/** The language features over the engine's state; a file that is not there gives empty answers. None of them is tracked: they answer questions, they are not rules. */
export function createLanguageService(host: LanguageHost): LanguageService {
  const untracked =
    <Arguments extends unknown[], Answer>(answer: (host: LanguageHost, ...args: Arguments) => Answer) =>
    (...args: Arguments): Answer =>
      withoutTracking(() => answer(host, ...args));
  const documentAt = (uri: string): DocumentFile | undefined => {
    const file = host.files.get(uri);
    return file?.type === 'document' ? file : undefined;
  };
  return {
    completion: untracked(completion),
    hover: untracked(hover),
    definition: untracked(definition),
    references: untracked(references),
    prepareRename: untracked(prepareRename),
    rename: untracked(rename),
    workspaceSymbols: untracked(workspaceSymbols),
    codeActions: untracked(codeActions),
    resolveCodeAction: untracked(resolveCodeAction),
    fixEdit: untracked(fixEdit),
    waiverFix: untracked((_, rule: string, fingerprint: string) => {
      const finding = host.findings().find((item) => item.rule === rule && item.fingerprint === fingerprint);
      return (finding && waiveFix(host, finding)) ?? null;
    }),
    documentSymbols(uri) {
      const file = documentAt(uri);
      return file ? documentSymbols(file.parsed, file.kind?.schema) : [];
    },
    symbolsBelow(uri, paths) {
      const file = documentAt(uri);
      return paths.map((path) => (file ? symbolsBelow(file.parsed, file.kind?.schema, path) : []));
    },
    foldingRanges(uri) {
      const file = documentAt(uri);
      return file ? foldingRanges(file.parsed) : [];
    },
    symbolPath(uri, path) {
      const file = documentAt(uri);
      return file ? symbolPath(file.parsed, file.kind?.schema, path) : [];
    },
    symbolsBeside(uri, path) {
      const file = documentAt(uri);
      return file ? symbolsBeside(file.parsed, file.kind?.schema, path) : [];
    },
    inlayHints: untracked(inlayHints),
    recordLenses: untracked(recordLenses),
    referencesTo: untracked(referencesTo),
    recordHelp(uri, position, locale) {
      const file = documentAt(uri);
      return file?.kind ? recordHelp({ doc: file.parsed, schema: file.kind.schema, position, locale }) : null;
    },
    formatting(uri) {
      const file = documentAt(uri);
      return file ? formatDocument(file.parsed).map((edit) => ({ range: file.parsed.lines.rangeOf(edit), newText: edit.newText })) : [];
    },
    documentFace: untracked(documentFace),
    kindSchema: untracked(kindSchema),
    documentEdit: untracked(documentEdit),
    valueProposals: untracked(valueProposals),
    idProposal: untracked(idProposal),
    derivedNumbers: untracked(derivedNumbers),
    pathAt: untracked(placeAt),
    rangeAt: (uri, path) => (host.files.get(uri) ? host.files.rangeOf(uri, path, 'value') : undefined),
    entityPlace: untracked(({ model, files }, entity: string, id: string) => {
      const place = model.declarations(entity).find((declared) => declared.id === id);
      return place && { uri: place.uri, path: place.path, range: files.rangeOf(place.uri, place.path, 'value') };
    }),
  };
}

/** In a layer file the path names the feature around the position. */
function placeAt({ files }: LanguageHost, uri: string, position: Position): Path {
  const file = files.get(uri);
  if (file?.type === 'document') return pathAt(file.parsed, file.parsed.lines.offsetAt(position)).path;
  if (file?.type !== 'layer') return [];
  const offset = file.lines.offsetAt(position);
  const feature = file.geo.layer.features.find(({ id }) => {
    const span = file.geo.spanOf(id)?.feature;
    return span && span.start <= offset && offset <= span.end;
  });
  return feature ? ['features', feature.id] : [];
}
