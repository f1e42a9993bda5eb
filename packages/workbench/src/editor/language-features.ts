import { DisposableStore, type Disposable } from '@plansmith/base';
import type { editor, IRange, languages, Position } from 'monaco-editor/editor';
import type { Finding } from '@plansmith/rules';
import type { CodeAction, Location } from 'vscode-languageserver-types';
import type { Nls } from '../nls/nls.ts';
import type { FindingCommands } from '../plugins/finding-commands.ts';
import type { EngineClient, RemoteEngine } from '../workspace/engine-client.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import { modelUri, pathOf, type Monaco } from './model-buffer.ts';
import {
  toMonacoCodeAction,
  toMonacoCompletion,
  toMonacoEdit,
  toMonacoFolding,
  toMonacoHover,
  toMonacoLocation,
  toMonacoRange,
  toMonacoSymbol,
  toMonacoWorkspaceEdit,
  toProtocolPosition,
  toProtocolRange,
  touchedFiles,
} from './lsp-adapters.ts';

export interface LanguageFeatureOptions {
  readonly monaco: Monaco;
  readonly engine: EngineClient;
  readonly copies: WorkingCopies;
  readonly nls: Nls;
  /** Commands that are offered for findings, besides the edits that mend them. */
  readonly findings: { readonly commandsFor: FindingCommands; run(command: string, finding: Finding): void };
  /** Told where a fix was chosen that the text no longer takes. */
  onFixGone(): void;
  /** Told of every edit that goes beyond the file it was asked in, after monaco applied it. */
  onDidRename(files: readonly string[]): void;
}

/** Registers the engine's answers as monaco's language features for YAML and GeoJSON. */
export function registerLanguageFeatures(options: LanguageFeatureOptions): Disposable {
  const { monaco, engine, copies, nls } = options;
  const store = new DisposableStore();
  const uriOf = (path: string) => modelUri(monaco, path);
  const ask = async <T>(model: editor.ITextModel, question: (remote: RemoteEngine, uri: string) => Promise<T>): Promise<T | undefined> => {
    const uri = pathOf(model.uri);
    return uri === undefined ? undefined : engine.ask((remote) => question(remote, uri));
  };
  /** Monaco shows and edits only what has a model. */
  const hold = async (uris: readonly string[]): Promise<void> => {
    await Promise.all([...new Set(uris)].map((uri) => copies.open(uri)));
  };
  const locations = async (model: editor.ITextModel, question: (remote: RemoteEngine, uri: string) => Promise<Location[]>): Promise<languages.Location[]> => {
    const found = (await ask(model, question)) ?? [];
    await hold(found.map((location) => location.uri));
    return found.map((location) => toMonacoLocation(location, uriOf));
  };

  /** What the engine offered, by what monaco shows of it. */
  const offered = new WeakMap<languages.CodeAction, CodeAction>();
  const runCommand = 'plansmith.runOnFinding';
  store.add(monaco.editor.registerCommand(runCommand, (_accessor, command: string, finding: Finding) => options.findings.run(command, finding)));
  const commandActions = (model: editor.ITextModel, range: IRange): readonly languages.CodeAction[] =>
    (engine.report.peek()?.findings ?? [])
      .filter((finding) => finding.uri === pathOf(model.uri) && finding.verdict !== 'waived' && monaco.Range.areIntersectingOrTouching(toMonacoRange(finding.range), range))
      .flatMap((finding) =>
        options.findings.commandsFor(finding).map(({ id, title }) => ({ title: nls.pick(title), kind: 'quickfix', command: { id: runCommand, title: nls.pick(title), arguments: [id, finding] } })),
      );

  for (const language of ['yaml', 'json']) {
    const add = (registration: Disposable): void => void store.add(registration);
    add(
      monaco.languages.registerCompletionItemProvider(language, {
        triggerCharacters: [' ', ':', '-', '"', "'"],
        async provideCompletionItems(model, position) {
          const items = await ask(model, (remote, uri) => remote.completion(uri, toProtocolPosition(position)));
          const word = wordRange(model, position);
          return { suggestions: (items ?? []).map((item) => toMonacoCompletion(item, word)) };
        },
      }),
    );
    add(
      monaco.languages.registerHoverProvider(language, {
        async provideHover(model, position) {
          const hover = await ask(model, (remote, uri) => remote.hover(uri, toProtocolPosition(position)));
          return hover ? toMonacoHover(hover) : null;
        },
      }),
    );
    add(
      monaco.languages.registerDefinitionProvider(language, {
        provideDefinition: (model, position) => locations(model, (remote, uri) => remote.definition(uri, toProtocolPosition(position))),
      }),
    );
    add(
      monaco.languages.registerReferenceProvider(language, {
        provideReferences: (model, position) => locations(model, (remote, uri) => remote.references(uri, toProtocolPosition(position))),
      }),
    );
    add(
      monaco.languages.registerRenameProvider(language, {
        async resolveRenameLocation(model, position) {
          const place = await ask(model, (remote, uri) => remote.prepareRename(uri, toProtocolPosition(position)));
          const none = { range: wordRange(model, position), text: '', rejectReason: nls.text('rename.none') };
          return place ? { range: toMonacoRange(place.range), text: place.placeholder } : none;
        },
        async provideRenameEdits(model, position, newName) {
          const answer = await ask(model, (remote, uri) => remote.rename(uri, toProtocolPosition(position), newName));
          if (!answer) return { edits: [], rejectReason: nls.text('rename.none') };
          if ('refused' in answer) return { edits: [], rejectReason: nls.pick(answer.refused) };
          const files = touchedFiles(answer);
          await hold(files);
          // Monaco applies the edit when this promise is answered.
          setTimeout(() => options.onDidRename(files), 0);
          return toMonacoWorkspaceEdit(answer, uriOf);
        },
      }),
    );
    add(
      monaco.languages.registerDocumentSymbolProvider(language, {
        displayName: 'Plansmith',
        async provideDocumentSymbols(model) {
          return ((await ask(model, (remote, uri) => remote.documentSymbols(uri))) ?? []).map(toMonacoSymbol);
        },
      }),
    );
    add(
      monaco.languages.registerFoldingRangeProvider(language, {
        async provideFoldingRanges(model, _context, token) {
          await engine.settled();
          // Monaco no longer waits, and would take any answer, none included, for a reason to measure the indentation of every line.
          if (token.isCancellationRequested) return new Promise(() => undefined);
          return ((await ask(model, (remote, uri) => remote.foldingRanges(uri))) ?? []).map(toMonacoFolding);
        },
      }),
    );
    add(
      monaco.languages.registerCodeActionProvider(
        language,
        {
          async provideCodeActions(model, range, context, token) {
            // The light bulb can wait; who asks for the list cannot.
            if (context.trigger === monaco.languages.CodeActionTriggerType.Auto) await engine.settled();
            if (token.isCancellationRequested) return null;
            const actions = (await ask(model, (remote, uri) => remote.codeActions(uri, toProtocolRange(range), nls.locale.peek()))) ?? [];
            const shown = actions.map((action) => {
              const item = toMonacoCodeAction(action, { markers: context.markers });
              offered.set(item, action);
              return item;
            });
            return { actions: [...shown, ...commandActions(model, range)], dispose() {} };
          },
          async resolveCodeAction(item) {
            const action = offered.get(item);
            if (!action) return item;
            const edit = (await engine.ask((remote) => remote.resolveCodeAction(action)))?.edit;
            if (!edit) {
              options.onFixGone();
              return item;
            }
            await hold(touchedFiles(edit));
            item.edit = toMonacoWorkspaceEdit(edit, uriOf);
            return item;
          },
        },
        { providedCodeActionKinds: ['quickfix'] },
      ),
    );
    add(
      monaco.languages.registerDocumentFormattingEditProvider(language, {
        async provideDocumentFormattingEdits(model) {
          return ((await ask(model, (remote, uri) => remote.formatting(uri))) ?? []).map(toMonacoEdit);
        },
      }),
    );
  }
  return store;
}


function wordRange(model: editor.ITextModel, position: Position): IRange {
  const word = model.getWordUntilPosition(position);
  return { startLineNumber: position.lineNumber, endLineNumber: position.lineNumber, startColumn: word.startColumn, endColumn: word.endColumn };
}
