import { DisposableStore, type Disposable, type Range } from '@plansmith/base';
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { editor } from 'monaco-editor/editor';
import type { Nls } from '../nls/nls.ts';
import type { Faces } from '../faces/faces.presenter.ts';
import type { ServerFailure } from '../workspace/server-client.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import type { EditorTab } from './editors.presenter.ts';
import { groupText } from '../editor-groups/texts.ts';
import type { FirstText } from './first-text.view.ts';
import { createDiffWidget, plainOptions } from './diff-widget.ts';
import { modelUri, pathOf, type Monaco } from './model-buffer.ts';
import { toMonacoRange, toProtocolRange } from './lsp-adapters.ts';
import type { ViewStates } from './view-states.ts';

/** Where the cursor is; `selected` counts characters. */
export interface CursorState {
  readonly uri: string;
  readonly range: Range;
  readonly line: number;
  readonly column: number;
  readonly selected: number;
  readonly endOfLine: 'LF' | 'CRLF';
  readonly lineCount: number;
}

/** The editor of one group. */
export interface GroupEditor extends Disposable {
  readonly cursor: ReadonlySignal<CursorState | undefined>;
  /** Why the active tab shows no text. */
  readonly failure: ReadonlySignal<{ readonly uri: string; readonly error: ServerFailure } | undefined>;
  readonly focused: ReadonlySignal<boolean>;
  /** Settles when the tab that was active at first shows its text, or says why it cannot, or there is none. */
  readonly firstShown: Promise<void>;
  /** Waits until the file of the active tab is shown; then puts the cursor on the range, where one is given, and takes the keyboard, where told. */
  reveal(uri: string, range: Range | undefined, options: { readonly focus: boolean }): Promise<void>;
  /** Shows a place without moving the cursor, until `restore` or `reveal`. */
  peek(range: Range): void;
  restore(): void;
  focus(): void;
  /** Runs one of monaco's own actions on the editor. */
  trigger(action: string, argument?: unknown): void;
  /** Keeps cursor and scrolling for the next visit. */
  keepViewState(): void;
}

/** Where the editors of a group are drawn. */
export interface EditorContainers {
  readonly text: HTMLElement;
  readonly compare: HTMLElement;
  readonly pane: HTMLElement;
  /** What stands in the text's place until this editor shows it. */
  readonly first: FirstText;
}

const focusable = 'button:not([disabled]):not([tabindex="-1"]), [tabindex="0"], textarea, input, select';

const shared: editor.IEditorOptions = {
  ...plainOptions,
  renderLineHighlight: 'all',
  smoothScrolling: false,
};

/** One monaco editor that shows the active tab of a group, and one for comparisons made at the first comparison. */
export function createGroupEditor(options: {
  readonly monaco: Monaco;
  readonly containers: EditorContainers;
  readonly active: ReadonlySignal<EditorTab | undefined>;
  readonly copies: WorkingCopies;
  readonly nls: Nls;
  readonly viewStates: ViewStates;
  /** What may stand in the text's place. */
  readonly face: Pick<Faces, 'shown' | 'focus'>;
}): GroupEditor {
  const { monaco, active, copies, viewStates } = options;
  const { first } = options.containers;
  const store = new DisposableStore();
  const cursor = signal<CursorState | undefined>(undefined);
  const failure = signal<{ readonly uri: string; readonly error: ServerFailure } | undefined>(undefined);
  const focused = signal(false);
  const widget = monaco.editor.create(options.containers.text, {
    ...shared,
    model: null,
    // The outline of a long document is ten times as much as what folds in it, and sticks at the same lines.
    stickyScroll: { enabled: true, defaultModel: 'foldingProviderModel' },
    foldingMaximumRegions: 20_000,
    inlayHints: { padding: true, maximumLength: 60 },
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, strings: true, comments: false },
    suggest: { showWords: false, preview: false },
    guides: { indentation: true },
    occurrencesHighlight: 'singleFile',
    linkedEditing: false,
    unicodeHighlight: { ambiguousCharacters: false },
    'semanticHighlighting.enabled': false,
    padding: { top: 4 },
    ariaLabel: options.nls.text('part.editor'),
  });
  store.add(widget);
  let tellFirstShown!: () => void;
  const firstShown = new Promise<void>((resolve) => {
    tellFirstShown = resolve;
  });
  let shownUri: string | undefined;
  let waiting: { uri: string; range: Range | undefined; focus: boolean; done: () => void } | undefined;
  let comparison: { widget: editor.IStandaloneDiffEditor; original: editor.ITextModel } | undefined;

  const keepViewState = (): void => {
    const state = shownUri === undefined ? null : widget.saveViewState();
    if (state) viewStates.keep(shownUri!, state);
  };
  const publishCursor = (): void => {
    const model = widget.getModel();
    const uri = model && pathOf(model.uri);
    const selection = widget.getSelection();
    if (!model || !uri || !selection) {
      cursor.value = undefined;
      return;
    }
    const position = selection.getPosition();
    cursor.value = {
      uri,
      range: toProtocolRange(selection),
      line: position.lineNumber,
      column: position.column,
      selected: selection.isEmpty() ? 0 : model.getValueInRange(selection).length,
      endOfLine: model.getEOL() === '\r\n' ? 'CRLF' : 'LF',
      lineCount: model.getLineCount(),
    };
  };
  /** Settles when the keyboard is where it was asked for. */
  const place = async (range: Range | undefined, focus: boolean): Promise<void> => {
    if (range) {
      const target = toMonacoRange(range);
      widget.setSelection(target, 'plansmith');
      widget.revealRangeInCenterIfOutsideViewport(target, monaco.editor.ScrollType.Immediate);
    }
    // A container that was hidden cannot take the keyboard before it was drawn.
    // The quick input, where it was opened meanwhile, keeps it: without it, it would close.
    if (!focus) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!document.activeElement?.closest('.quick-input') && !options.face.focus()) widget.focus();
  };

  /** Goes on where the user is in the text that stood here before. */
  function takeFirst(uri: string): void {
    const state = first.take();
    if (state?.uri !== uri) return;
    if (state.scrollTop !== undefined) widget.setScrollTop(state.scrollTop);
    if (state.selection) {
      const { start, end, isBackward } = state.selection;
      const [anchor, position] = isBackward ? [end, start] : [start, end];
      widget.setSelection(monaco.Selection.fromPositions(anchor, position), 'plansmith');
      widget.revealPosition(position, monaco.editor.ScrollType.Immediate);
    }
    if (state.focused) widget.focus();
  }

  async function showText(uri: string): Promise<void> {
    const opened = await copies.open(uri);
    await first.composed();
    if (active.peek()?.uri !== uri || active.peek()?.kind !== 'text') return;
    if (!opened.ok) {
      failure.value = { uri, error: opened.error };
      first.take();
      shownUri = undefined;
      widget.setModel(null);
      publishCursor();
      return;
    }
    failure.value = undefined;
    const model = monaco.editor.getModel(modelUri(monaco, uri));
    // A text that was let go of and opened again is another model.
    if (shownUri !== uri || widget.getModel() !== model) {
      shownUri = uri;
      widget.setModel(model);
      widget.updateOptions({ ariaLabel: options.nls.text('editor.label', { name: uri }) });
      const state = viewStates.of(uri);
      if (state) widget.restoreViewState(state);
      takeFirst(uri);
    }
    const wanted = waiting;
    if (wanted?.uri === uri) {
      waiting = undefined;
      void place(wanted.range, wanted.focus).then(wanted.done);
    }
    publishCursor();
  }

  async function showComparison(uri: string): Promise<void> {
    const [disk, copy] = await Promise.all([copies.readDisk(uri), copies.open(uri)]);
    // The tab, or its whole group, may be closed by now: a comparison of models that are gone would fail inside monaco.
    const tab = active.peek();
    if (store.isDisposed || tab?.kind !== 'compare' || tab.uri !== uri) return;
    if (!disk.ok || !copy.ok) {
      failure.value = { uri, error: disk.ok ? (copy as { error: ServerFailure }).error : disk.error };
      return;
    }
    failure.value = undefined;
    if (!comparison) {
      const original = store.add(monaco.editor.createModel('', 'yaml'));
      comparison = { original, widget: createDiffWidget(monaco, options.containers.compare, { store, options: shared }) };
    }
    comparison.original.setValue(disk.value);
    comparison.widget.getOriginalEditor().updateOptions({ ariaLabel: options.nls.text('editor.compareDisk') });
    comparison.widget.getModifiedEditor().updateOptions({ ariaLabel: options.nls.pick(groupText('compared', { uri })) });
    comparison.widget.setModel({ original: comparison.original, modified: monaco.editor.getModel(modelUri(monaco, uri))! });
    comparison.widget.revealFirstDiff();
  }

  // Copies are let go with their last tab; a model still shown by monaco must go first.
  store.add({
    dispose: effect(() => {
      const tab = active.value;
      untracked(() => {
        keepViewState();
        if (tab?.kind === 'compare') void showComparison(tab.uri);
        else comparison?.widget.setModel(null);
        if (tab?.kind === 'text') void showText(tab.uri).finally(tellFirstShown);
        else tellFirstShown();
        if (tab?.kind === 'text') return;
        first.take();
        if (!tab) {
          shownUri = undefined;
          widget.setModel(null);
          failure.value = undefined;
          publishCursor();
        }
      });
    }),
  });
  // The text behind a table or a form is not searched through for its selection at each of their edits.
  store.add({ dispose: effect(() => widget.updateOptions({ selectionHighlight: options.face.shown.value === 'text' })) });
  store.add(widget.onDidChangeCursorSelection(publishCursor));
  store.add(widget.onDidChangeModelContent(publishCursor));
  store.add(widget.onDidFocusEditorWidget(() => (focused.value = true)));
  store.add(widget.onDidBlurEditorWidget(() => (focused.value = false)));
  store.add(widget.onDidBlurEditorWidget(keepViewState));

  let before: editor.ICodeEditorViewState | null = null;
  return {
    cursor,
    failure,
    focused,
    firstShown,
    reveal(uri, range, { focus }) {
      before = null;
      if (shownUri === uri && active.peek()?.kind === 'text') {
        return place(range, focus);
      }
      return new Promise((resolve) => {
        waiting?.done();
        waiting = { uri, range, focus, done: resolve };
        if (active.peek()?.uri === uri) void showText(uri);
      });
    },
    peek(range) {
      before ??= widget.saveViewState();
      widget.revealRangeInCenterIfOutsideViewport(toMonacoRange(range), monaco.editor.ScrollType.Immediate);
    },
    restore() {
      if (before) widget.restoreViewState(before);
      before = null;
    },
    focus() {
      const tab = active.peek();
      const kind = tab?.kind;
      if (tab && kind === 'text' && shownUri !== tab.uri) {
        // Its text is on its way.
        waiting?.done();
        waiting = { uri: tab.uri, range: undefined, focus: true, done() {} };
      } else if (kind === 'compare') comparison?.widget.getModifiedEditor().focus();
      else if (kind === 'pane') options.containers.pane.querySelector<HTMLElement>(focusable)?.focus();
      else if (!options.face.focus()) widget.focus();
    },
    trigger(action, argument) {
      // What the text would show beside its cursor has no place while it is not to be seen.
      if (options.face.shown.peek() === 'text') widget.trigger('plansmith', action, argument);
      else if (action === 'undo' || action === 'redo') void widget.getModel()?.[action]();
    },
    keepViewState,
    dispose: () => store.dispose(),
  };
}
