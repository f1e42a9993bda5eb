import { DisposableStore, Emitter, formatPath, type Disposable, type Path } from '@plansmith/base';
import type { LensRecord, RecordSubject } from '@plansmith/plugin';
import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { editor, languages } from 'monaco-editor/editor';
import type { Location } from 'vscode-languageserver-types';
import type { Nls } from '../nls/nls.ts';
import type { LensItems } from '../record-lens/lens-items.ts';
import { lensText } from '../record-lens/texts.ts';
import type { EngineClient } from '../workspace/engine-client.ts';
import { pathOf, type Monaco } from './model-buffer.ts';
import { toMonacoHint, toMonacoRange, toMonacoSignature, toProtocolPosition, toProtocolRange } from './lsp-adapters.ts';

/** Which hints are shown behind numbers. */
export type HintChoice = 'all' | 'differing' | 'off';

export interface HintFeatureOptions {
  readonly monaco: Monaco;
  readonly engine: EngineClient;
  readonly nls: Nls;
  readonly hints: ReadonlySignal<HintChoice>;
  readonly lenses: LensItems;
  /** Runs a command over a record. */
  runLens(command: string, record: LensRecord): void;
  /** Goes where a derived number comes from. */
  open(place: Location): void;
}

const lensCommand = 'plansmith.runLens';
const openCommand = 'plansmith.openSource';

/** A monaco lens that is still to be filled: one of a record's slots, counted from the last. */
type LensSlot = languages.CodeLens & { readonly record: RecordSubject; readonly slot: number };

/** Registers derived numbers, commands over records and the keys of a record as monaco's features. What is drawn into the text is asked of the engine once it is settled, and again after each settled check. */
export function registerHintFeatures(options: HintFeatureOptions): Disposable {
  const { monaco, engine, nls, lenses } = options;
  const store = new DisposableStore();
  const didChangeHints = new Emitter<void>();
  const didChangeLenses = new Emitter<void>();
  store.add(
    monaco.editor.registerCommand(lensCommand, (_accessor, command: string, record: LensRecord) => options.runLens(command, record)),
  );
  store.add(monaco.editor.registerCommand(openCommand, (_accessor, place: Location) => options.open(place)));
  store.add({
    dispose: effect(() => {
      void engine.settledCheck.value;
      void nls.locale.value;
      void options.hints.value;
      untracked(() => {
        didChangeHints.fire();
        didChangeLenses.fire();
      });
    }),
  });
  const note = ({ uri, range }: Location): string => nls.pick(lensText('goToSource', { place: `${uri}:${range.start.line + 1}` }));
  const goTo = (place: Location): languages.Command => ({ id: openCommand, title: note(place), arguments: [place] });
  const isChecked = (): boolean => engine.checkNumber.peek() > 0;

  store.add(
    monaco.languages.registerInlayHintsProvider('yaml', {
      onDidChangeInlayHints: didChangeHints.event,
      async provideInlayHints(model, range, token) {
        const uri = pathOf(model.uri);
        const choice = options.hints.peek();
        if (uri === undefined || choice === 'off' || !isChecked()) return { hints: [], dispose() {} };
        await engine.settled();
        if (token.isCancellationRequested) return null;
        const found = await engine.ask((remote) => remote.inlayHints(uri, toProtocolRange(range), nls.locale.peek()));
        if (token.isCancellationRequested) return null;
        const shown = choice === 'differing' ? found.filter(({ data }) => data.differs) : found;
        return { hints: shown.map((hint) => toMonacoHint(hint, { goTo, note })), dispose() {} };
      },
    }),
  );

  store.add(
    monaco.languages.registerCodeLensProvider('yaml', {
      onDidChange: didChangeLenses.event as never,
      async provideCodeLenses(model, token) {
        const uri = pathOf(model.uri);
        if (uri === undefined || !isChecked()) return { lenses: [] };
        await engine.settled();
        if (token.isCancellationRequested) return null;
        const found = await engine.ask((remote) => remote.recordLenses(uri));
        if (token.isCancellationRequested) return null;
        const slots = new Map<string, number>();
        return {
          lenses: found.flatMap(({ range, data: record }): LensSlot[] => {
            const count = slots.get(record.entity) ?? lenses.slots(record);
            slots.set(record.entity, count);
            return Array.from({ length: count }, (_, index) => ({ range: toMonacoRange(range), record, slot: count - index }));
          }),
        };
      },
      resolveCodeLens(_model, lens) {
        const { record, slot } = lens as LensSlot;
        const full = lenses.withFindings(record);
        // The last slots are filled: a line of commands does not begin with a gap.
        const item = lenses.items(full).at(-slot);
        return item ? { ...lens, command: { id: lensCommand, title: item.title, arguments: [item.command, full] } } : undefined;
      },
    }),
  );

  store.add(
    monaco.languages.registerSignatureHelpProvider('yaml', {
      signatureHelpTriggerCharacters: ['\n', ' ', ':', '{', ','],
      async provideSignatureHelp(model, position, token, context) {
        const uri = pathOf(model.uri);
        const asked = context.triggerKind === monaco.languages.SignatureHelpTriggerKind.Invoke;
        const before = context.activeSignatureHelp as (languages.SignatureHelp & { readonly record?: Path }) | undefined;
        const starts = context.triggerKind === monaco.languages.SignatureHelpTriggerKind.TriggerCharacter && beginsEntry(lineBefore(model, position));
        if (uri === undefined || !(asked || starts || before)) return null;
        const help = await engine.ask((remote) => remote.recordHelp(uri, toProtocolPosition(position), nls.locale.peek()));
        if (!help || token.isCancellationRequested) return null;
        // The document's own keys are told when they are asked for, and another record's when something is begun in it.
        const isOther = before !== undefined && formatPath(before.record ?? []) !== formatPath(help.record);
        if (!asked && (help.record.length === 0 || (isOther && !starts))) return null;
        return { value: { ...toMonacoSignature(help), record: help.record } as languages.SignatureHelp, dispose() {} };
      },
    }),
  );
  return store;
}

function lineBefore(model: editor.ITextModel, position: { readonly lineNumber: number; readonly column: number }): string {
  return model.getLineContent(position.lineNumber).slice(0, position.column - 1);
}

/** Whether the text before the cursor begins an entry of a record: a new line, a dash, a key with its colon, an opened or continued flow mapping. */
export function beginsEntry(before: string): boolean {
  return /^\s*(?:- )*$/.test(before) || /^\s*(?:- )*[\w"'-]+: ?$/.test(before) || /[{,] ?$/.test(before) || /[{,]\s*[\w"'-]+: ?$/.test(before);
}
