import type { Position, Range } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import type { editor, IRange, languages, Uri } from 'monaco-editor/editor';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  SignatureHelp,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Nls } from '../nls/nls.ts';
import { classOf, type ProblemClass } from '../problems/grouping.ts';

/** Monaco counts lines and columns from 1, the protocol from 0. */
export function toMonacoRange(range: Range): IRange {
  return {
    startLineNumber: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLineNumber: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}

export function toProtocolPosition(position: { readonly lineNumber: number; readonly column: number }): Position {
  return { line: position.lineNumber - 1, character: position.column - 1 };
}

export function toProtocolRange(range: IRange): Range {
  return {
    start: { line: range.startLineNumber - 1, character: range.startColumn - 1 },
    end: { line: range.endLineNumber - 1, character: range.endColumn - 1 },
  };
}

/** Monaco's completion kinds in the order of the protocol's, which begin at 1. */
const completionKinds = [18, 18, 0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 15, 17, 28, 19, 20, 21, 23, 16, 14, 6, 10, 11, 24];
const keepWhitespace = 1;
const insertAsSnippet = 4;

/** `word` is replaced where the item does not say itself what it replaces. */
export function toMonacoCompletion(item: CompletionItem, word: IRange): languages.CompletionItem {
  const edit = item.textEdit;
  const range = !edit
    ? word
    : 'range' in edit
      ? toMonacoRange(edit.range)
      : { insert: toMonacoRange(edit.insert), replace: toMonacoRange(edit.replace) };
  const rules = (item.insertTextFormat === 2 ? insertAsSnippet : 0) | (item.insertTextMode === 1 ? keepWhitespace : 0);
  const { description, detail } = item.labelDetails ?? {};
  return {
    label: item.labelDetails
      ? { label: item.label, ...(description === undefined ? {} : { description }), ...(detail === undefined ? {} : { detail }) }
      : item.label,
    kind: completionKinds[item.kind ?? 1]! as languages.CompletionItemKind,
    insertText: edit?.newText ?? item.insertText ?? item.label,
    range,
    ...(rules === 0 ? {} : { insertTextRules: rules as languages.CompletionItemInsertTextRule }),
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    ...(item.documentation === undefined ? {} : { documentation: toMarkdown(item.documentation) }),
    ...(item.filterText === undefined ? {} : { filterText: item.filterText }),
    ...(item.sortText === undefined ? {} : { sortText: item.sortText }),
    ...(item.preselect === undefined ? {} : { preselect: item.preselect }),
    ...(item.commitCharacters === undefined ? {} : { commitCharacters: item.commitCharacters }),
    ...(item.additionalTextEdits === undefined ? {} : { additionalTextEdits: item.additionalTextEdits.map(toMonacoEdit) }),
    ...(item.command?.command === 'editor.action.triggerSuggest' ? { command: { id: item.command.command, title: item.command.title } } : {}),
  };
}

function toMarkdown(content: string | MarkupContent): { value: string } {
  return { value: typeof content === 'string' ? escapeMarkdown(content) : content.kind === 'markdown' ? content.value : escapeMarkdown(content.value) };
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-!~<>|]/g, String.raw`\$&`);
}

export function toMonacoHover(hover: Hover): languages.Hover {
  const contents = Array.isArray(hover.contents) ? hover.contents : [hover.contents];
  return {
    contents: contents.map((part) =>
      typeof part === 'string' ? { value: part } : 'language' in part ? { value: `\`\`\`${part.language}\n${part.value}\n\`\`\`` } : toMarkdown(part),
    ),
    ...(hover.range ? { range: toMonacoRange(hover.range) } : {}),
  };
}

export function toMonacoEdit(edit: TextEdit): { range: IRange; text: string } {
  return { range: toMonacoRange(edit.range), text: edit.newText };
}

/** Turns workspace paths into the uris of models. */
export type UriOf = (path: string) => Uri;

export function toMonacoLocation(location: Location, uriOf: UriOf): languages.Location {
  return { uri: uriOf(location.uri), range: toMonacoRange(location.range) };
}

/** Files that an edit touches, in its order. */
export function touchedFiles(edit: WorkspaceEdit): readonly string[] {
  return [...editsByFile(edit).keys()];
}

/** Text edits of every file; creation and removal of files, which our engine never asks for, are left out. */
function editsByFile(edit: WorkspaceEdit): ReadonlyMap<string, readonly TextEdit[]> {
  const files = new Map<string, readonly TextEdit[]>(Object.entries(edit.changes ?? {}));
  for (const change of edit.documentChanges ?? []) {
    if (!('textDocument' in change)) continue;
    const edits = change.edits.filter((item): item is TextEdit => 'newText' in item);
    files.set(change.textDocument.uri, [...(files.get(change.textDocument.uri) ?? []), ...edits]);
  }
  return files;
}

export function toMonacoWorkspaceEdit(edit: WorkspaceEdit, uriOf: UriOf): languages.WorkspaceEdit {
  const edits: languages.IWorkspaceTextEdit[] = [];
  for (const [uri, list] of editsByFile(edit)) {
    for (const item of list) edits.push({ resource: uriOf(uri), textEdit: toMonacoEdit(item), versionId: undefined });
  }
  return { edits };
}

export function toMonacoSymbol(symbol: DocumentSymbol): languages.DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail ?? '',
    kind: (symbol.kind - 1) as languages.SymbolKind,
    tags: [],
    range: toMonacoRange(symbol.range),
    selectionRange: toMonacoRange(symbol.selectionRange),
    children: (symbol.children ?? []).map(toMonacoSymbol),
  };
}

export function toMonacoFolding({ startLine, endLine, kind }: FoldingRange): languages.FoldingRange {
  return { start: startLine + 1, end: endLine + 1, ...(kind !== undefined && { kind: { value: kind } }) };
}

/** Monaco draws hints for parameters in the colours of the theme's `editorInlayHint.parameter…`: those of numbers that differ. */
const differingHint = 2;

/** What stands behind a number. Monaco would look for a definition at a part's location: `goTo` is the command that goes to the location itself, `note` tells of it. */
export function toMonacoHint(hint: InlayHint, { goTo, note }: { goTo(place: Location): languages.Command; note(place: Location): string }): languages.InlayHint {
  const parts = typeof hint.label === 'string' ? [{ value: hint.label }] : hint.label;
  const source = parts.find(({ location }) => location)?.location;
  const tooltip = hint.tooltip === undefined ? undefined : toMarkdown(hint.tooltip).value;
  const { differs } = (hint.data ?? {}) as { readonly differs?: boolean };
  return {
    label: parts.map(({ value, location }) => ({ label: value, ...(location && { command: goTo(location) }) })),
    position: { lineNumber: hint.position.line + 1, column: hint.position.character + 1 },
    ...(tooltip !== undefined && { tooltip: { value: source ? `${tooltip}\n\n${escapeMarkdown(note(source))}` : tooltip } }),
    ...(differs && { kind: differingHint as languages.InlayHintKind }),
    ...(hint.paddingLeft === undefined ? {} : { paddingLeft: hint.paddingLeft }),
  };
}

/** Where the protocol tells no active parameter, monaco is told one that is not there: it would mark the first. */
export function toMonacoSignature({ signatures, activeSignature, activeParameter }: SignatureHelp): languages.SignatureHelp {
  return {
    signatures: signatures.map(({ label, documentation, parameters = [] }) => ({
      label,
      ...(documentation === undefined ? {} : { documentation: toMarkdown(documentation) }),
      parameters: parameters.map((parameter) => ({ label: parameter.label, ...(parameter.documentation === undefined ? {} : { documentation: toMarkdown(parameter.documentation) }) })),
    })),
    activeSignature: activeSignature ?? 0,
    activeParameter: activeParameter ?? signatures[activeSignature ?? 0]?.parameters?.length ?? 0,
  };
}

export function toMonacoCodeAction(action: CodeAction, { markers }: { readonly markers: editor.IMarkerData[] }): languages.CodeAction {
  return {
    title: action.title,
    kind: action.kind ?? 'quickfix',
    diagnostics: markers,
    ...(action.isPreferred === undefined ? {} : { isPreferred: action.isPreferred }),
  };
}

/** Monaco's severities: hint 1, info 2, warning 4, error 8. What could not be decided is never shown as an error. */
const markerSeverities: Readonly<Record<ProblemClass, number>> = { error: 8, warning: 4, info: 2, undecided: 2, waived: 1 };

/** What turns findings into markers. */
export interface MarkerContext {
  readonly nls: Pick<Nls, 'pick' | 'text'>;
  readonly uriOf: UriOf;
}

/** A finding where it stands, with what is related to it and what follows from it. What could not be decided says so before its message. */
export function toMarker(finding: Finding, context: MarkerContext): editor.IMarkerData {
  const { nls } = context;
  const name = classOf(finding);
  const message = nls.pick(finding.message);
  return {
    ...markerAt(finding),
    severity: markerSeverities[name],
    message: name === 'undecided' ? `${nls.text('severity.undecided')}: ${message}` : message,
    relatedInformation: [
      ...finding.related.flatMap((item) => (item.range ? [relatedTo({ ...item, range: item.range }, nls.pick(item.message), context)] : [])),
      ...(finding.consequences ?? []).map((item) => relatedTo(item, nls.text('problems.consequence', { message: nls.pick(item.message) }), context)),
    ],
  };
}

/** A finding that follows from another one, where it stands: information that leads to its cause, because that is where it is mended. */
export function toConsequenceMarker(finding: Finding, context: MarkerContext & { readonly cause: Finding }): editor.IMarkerData {
  const { nls, cause } = context;
  const { line, character } = cause.range.start;
  const follows = nls.text('problems.followsFrom', { file: cause.uri, line: line + 1, column: character + 1 });
  return {
    ...markerAt(finding),
    severity: markerSeverities.info,
    message: `${follows}: ${nls.pick(finding.message)}`,
    relatedInformation: [relatedTo(cause, nls.text('problems.cause', { message: nls.pick(cause.message) }), context)],
  };
}

function markerAt(finding: Finding): Pick<editor.IMarkerData, 'code' | 'source'> & IRange {
  return { ...toMonacoRange(finding.range), code: finding.rule, source: 'plansmith' };
}

function relatedTo(place: { readonly uri: string; readonly range: Range }, message: string, { uriOf }: MarkerContext): editor.IRelatedInformation {
  return { resource: uriOf(place.uri), message, ...toMonacoRange(place.range) };
}
