import type { Bilingual, Json, Locale, Range } from '@plansmith/base';
import type { DocumentEdit } from '@plansmith/plugin';
import type { CheckReport, Fix, RuleSource, Severity } from '@plansmith/rules';
import type { CodeAction, CompletionItem, DocumentSymbol, FoldingRange, Hover, Location, SymbolInformation, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Path, Position } from '@plansmith/base';
import type { AnnotatedSchema, EditOperation, OutlineSymbol, RecordHelp, ValueProposal } from '@plansmith/document';
import type { ImportPlan, ImportRequest } from './exchange/types.ts';
import type { FixPlan, FixRequest } from './fixing/types.ts';
import type { NumberHint, RecordLens, RecordUse } from './language/types.ts';
import type { CreatableKind, NewDocumentProposal, NewDocumentRequest } from './new-document/types.ts';
import type { ExportableLayer, ExportedFile, ExportPreview, ExportProgress, ExportSettings } from './export-desk/index.ts';
import type { GivenFile, ImportEdits, ImportPreview, ImportProgress, ImportSettings } from './import-desk/index.ts';

/** What an import is told; the workspace itself is the engine's. */
export type PreviewImportRequest = Omit<ImportRequest, 'workspace'>;

/** One file of the workspace. `uri` is its path in the folder with forward slashes: `plan/units/U-DF-01.yaml`. */
export interface FileInput {
  readonly uri: string;
  /** Bytes as they are on disk, or text as an editor holds it (without byte order mark). */
  readonly content: Uint8Array | string;
}

/** A task to be run, with what it is asked. */
export interface TaskRun {
  /** The caller's, by which it can be cancelled. */
  readonly id: string;
  readonly task: string;
  readonly request: unknown;
}

/** What is told of a task while it runs: a step, and how far it is, 0 to 1. */
export type TaskProgress = (step: Bilingual, share: number) => void | Promise<void>;

export interface FileChanges {
  readonly set?: readonly FileInput[];
  readonly remove?: readonly string[];
}

/** What the engine knows of documents and their values, for editors: language features, tables and forms. A file that is not there gives empty answers. */
export interface LanguageService {
  completion(uri: string, position: Position): CompletionItem[];
  hover(uri: string, position: Position): Hover | null;
  definition(uri: string, position: Position): Location[];
  references(uri: string, position: Position): Location[];
  prepareRename(uri: string, position: Position): { range: Range; placeholder: string } | null;
  rename(uri: string, position: Position, newName: string): WorkspaceEdit | { readonly refused: { readonly zh: string; readonly en: string } };
  documentSymbols(uri: string): DocumentSymbol[];
  /** What of them stands directly below each of some paths, without children. */
  symbolsBelow(uri: string, paths: readonly Path[]): OutlineSymbol[][];
  workspaceSymbols(query: string): SymbolInformation[];
  foldingRanges(uri: string): FoldingRange[];
  /** The symbols that a path of a document leads through, without children; as far as it leads. */
  symbolPath(uri: string, path: Path): DocumentSymbol[];
  /** The symbols that stand beside the end of a path, itself included, without children. */
  symbolsBeside(uri: string, path: Path): DocumentSymbol[];
  /** Derived numbers behind the numbers that stand in a range. */
  inlayHints(uri: string, range: Range, locale: Locale): NumberHint[];
  /** The records of a document that have an id and lines of their own, with how often each is referred to; in the order of the text. */
  recordLenses(uri: string): RecordLens[];
  /** Where the documents of the plan refer to a record: the places that a lens counts. */
  referencesTo(entity: string, id: string): RecordUse[];
  /** What the record at a position takes; null outside records. */
  recordHelp(uri: string, position: Position, locale: Locale): RecordHelp | null;
  /** What can be done about the findings of a range, without edits yet. */
  codeActions(uri: string, range: Range, locale: Locale): CodeAction[];
  /** One of those with its edit; null where it no longer fits the texts. Throws for any other action. */
  resolveCodeAction(action: CodeAction): CodeAction | null;
  /** Edits that carry out a fix of a finding in the texts as they stand; null where it no longer fits them. */
  fixEdit(fix: Fix): WorkspaceEdit | null;
  /** The fix that writes a waiver for a finding, told by rule and fingerprint, with who and why still to be typed; null where it cannot be waived. */
  waiverFix(rule: string, fingerprint: string): Fix | null;
  formatting(uri: string): TextEdit[];

  /** What a document of a known kind holds, for tables and forms; null for other files. */
  documentFace(uri: string): DocumentFace | null;
  /** The schema of a kind, self-contained. */
  kindSchema(kind: string): AnnotatedSchema | undefined;
  /** Edits that carry out operations in the text as it stands, touching only the lines they must; or why there are none. */
  documentEdit(uri: string, operations: readonly EditOperation[]): WorkspaceEdit | { readonly refused: { readonly zh: string; readonly en: string } };
  /** Codes, ids and dates of this plan that fit a place. */
  valueProposals(uri: string, path: Path): readonly ValueProposal[];
  /** The id that a new record at this place is likely to get. */
  idProposal(uri: string, path: Path): string | undefined;
  /** For each path the number that follows from other values of the plan, or null. */
  derivedNumbers(uri: string, paths: readonly Path[]): readonly (number | null)[];

  /** Path of the innermost value at a position. */
  pathAt(uri: string, position: Position): Path;
  rangeAt(uri: string, path: Path): Range | undefined;
  /** Where an id is declared. */
  entityPlace(entity: string, id: string): { uri: string; path: Path; range: Range } | undefined;
}

/**
 * The engine as both shells use it: in a worker in the browser (all answers become promises there), in process in Node.
 * Documents, layers, model, rules and language features stand behind this one door.
 * Ranges and positions are the Language Server Protocol's; uris are workspace paths.
 */
export interface EngineService extends LanguageService {
  /** Takes in changed files and checks what they affect. Gives the number of this check. */
  update(changes: FileChanges): number;
  /** Makes ready for edits of a document, so that the first one takes no longer than the next. Changes no finding. */
  expectEdits(uri: string): void;
  /** Overrides the workspace document's `asOf`; undefined takes the override away. */
  setAsOf(asOf: string | undefined): number;
  report(): CheckReport;
  /** Answer of a plugin's query, as JSON. */
  query(id: string, args: unknown): unknown;
  text(uri: string): string | undefined;
  /**
   * Runs a plugin's task over the plan as it stands; the answer is JSON. `id` is the caller's, for `cancelTask`: then the promise fails
   * with "cancelled". What `onProgress` gives is awaited, so that other calls get in between. No file is changed.
   */
  runTask(run: TaskRun, onProgress?: TaskProgress): Promise<unknown>;
  /** Calls a running task off at its next step; nothing where none runs under the id. */
  cancelTask(id: string): void;
  /** Text edits that carry out operations on documents as they stand; null where the texts do not take them. */
  editsText(edits: readonly DocumentEdit[]): WorkspaceEdit | null;

  /** What safe fixes would do to the texts as they stand, for a preview. Changes nothing. */
  planFixes(request: FixRequest): FixPlan;
  /** The page of a rule: Markdown, Chinese and English; undefined where there is no such rule. */
  rulePage(rule: string): string | undefined;
  /** Every rule that plugins bring, ordered by id, as a catalogue lists it. */
  ruleEntries(): readonly RuleEntry[];
  /** What importing a layer would do to the files as they stand: edits, report and shapes. Changes nothing. */
  previewImport(request: PreviewImportRequest): ImportPlan;

  /** Takes files that a person gave, under an id that the caller chooses, and keeps them until `closeImport`. Throws where the id is taken. */
  openImport(id: string, files: readonly GivenFile[]): void;
  /**
   * Reads the files as far as the settings lead and says what importing them would do. Undefined where a later call or `closeImport`
   * overtook this one. What `onProgress` gives is awaited, so that other calls get in between.
   */
  previewFiles(id: string, settings: ImportSettings, onProgress?: ImportProgress): Promise<ImportPreview | undefined>;
  /** Edits that carry out the last preview in the texts as they stand now; undefined where it had no plan. */
  importEdits(id: string): Promise<ImportEdits | undefined>;
  closeImport(id: string): void;

  /** Layers that the workspace registers, in its order. */
  exportableLayers(): readonly ExportableLayer[];
  /**
   * Writes a layer under an id that the caller chooses, kept until `closeExport`, and says what became of it. Undefined where a later
   * call or `closeExport` overtook this one. What `onProgress` gives is awaited, so that other calls get in between.
   */
  previewExport(id: string, settings: ExportSettings, onProgress?: ExportProgress): Promise<ExportPreview | undefined>;
  /** The file of the last preview under a name without extension; undefined where it wrote none. */
  exportedFile(id: string, base: string): Promise<ExportedFile | undefined>;
  closeExport(id: string): void;

  /** Kinds of documents that can be made, in the order of the catalogue, with what is asked first; `today` is the user's day. */
  creatableKinds(today: string): readonly CreatableKind[];
  /** What makes a new document and makes it known, for the texts as they stand; or why there can be none. Changes nothing. */
  planDocument(request: NewDocumentRequest): NewDocumentProposal | { readonly refused: Bilingual };

  /** Kinds of documents with the files of each, for the explorer. */
  outline(): readonly OutlineGroup[];
}

/** A rule without its page. */
export interface RuleEntry {
  readonly id: string;
  readonly title: Bilingual;
  readonly plugin: string;
  readonly severity: Severity;
  readonly source: RuleSource;
  /** Whether it could not run in the last check because an input is missing: its findings say which. */
  readonly lacksInput: boolean;
}

export interface OutlineGroup {
  readonly kind: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly documents: readonly { readonly uri: string; readonly id: string; readonly title: string }[];
}

/** A document as tables and forms show it. */
export interface DocumentFace {
  readonly kind: string;
  /** As it stands in the text, whatever its types. */
  readonly value: Json;
  /** Whether the text has problems that may make parts of the value other than they were meant. */
  readonly broken: boolean;
}
