import type { Bilingual, Json, Path } from '@plansmith/base';
import { editsFor, editMessages, schemaAt, type AnnotatedSchema, type EditOperation, type ValueProposal } from '@plansmith/document';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { DocumentFace } from '../service.ts';
import { planValues } from './completion.ts';
import type { LanguageHost } from './host.ts';
import { proposedId } from './proposed-id.ts';

/** What a document of a known kind holds; null for other files. */
export function documentFace(host: LanguageHost, uri: string): DocumentFace | null {
  const file = host.files.get(uri);
  if (file?.type !== 'document' || !file.kind) return null;
  return { kind: file.kind.kind, value: (file.parsed.value ?? null) as Json, broken: file.parsed.problems.length > 0 };
}

/** The schema of a kind, self-contained; undefined where no plugin brings it. */
export function kindSchema({ kinds }: LanguageHost, kind: string): AnnotatedSchema | undefined {
  return kinds.find((candidate) => candidate.kind === kind)?.schema;
}

/** Edits that carry out operations on a document, touching only the lines they must; or why there are none. No changes where the value is so already. */
export function documentEdit({ files }: LanguageHost, uri: string, operations: readonly EditOperation[]): WorkspaceEdit | { readonly refused: Bilingual } {
  const file = files.get(uri);
  if (file?.type !== 'document') return { refused: editMessages.notApplicable };
  const result = editsFor(file.parsed, operations);
  if (!result.ok) return { refused: result.message };
  const edits = result.edits.map((edit) => ({ range: file.parsed.lines.rangeOf(edit), newText: edit.newText }));
  return { changes: edits.length > 0 ? { [uri]: edits } : {} };
}

/** Codes, ids and dates of this plan that fit a place of a document, written or not yet. */
export function valueProposals(host: LanguageHost, uri: string, path: Path): readonly ValueProposal[] {
  const file = host.files.get(uri);
  const schema = file?.type === 'document' && file.kind ? schemaAt(file.kind.schema, path, file.parsed.value) : undefined;
  return schema && file?.type === 'document' ? planValues(host, file, { schema, path }) : [];
}

/** The id that a new record at this place is likely to get, where its number can be counted on. */
export function idProposal(host: LanguageHost, uri: string, path: Path): string | undefined {
  const file = host.files.get(uri);
  const schema = file?.type === 'document' && file.kind ? schemaAt(file.kind.schema, path, file.parsed.value) : undefined;
  return schema && file?.type === 'document' ? proposedId(host, file, { schema, path }) : undefined;
}

/** For each path the number that follows from other values of the plan; null where nothing derives it or a term is missing. */
export function derivedNumbers({ model }: LanguageHost, uri: string, paths: readonly Path[]): readonly (number | null)[] {
  return paths.map((path) => model.derived.derivedAt(uri, path)?.value ?? null);
}
