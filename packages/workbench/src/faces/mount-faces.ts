import { DisposableStore, toDisposable, type Disposable, type Path } from '@plansmith/base';
import { computed, effect, untracked } from '@preact/signals-core';
import { applyWorkspaceEdit } from '../editor/apply-edit.ts';
import { modelUri } from '../editor/model-buffer.ts';
import { showCommandMenu } from '../parts/command-menu.ts';
import type { ContextFacts } from '../platform/context-keys.ts';
import type { Workbench } from '../workbench.ts';
import { createDocumentModel, type DocumentSource } from './document-model.ts';
import type { FaceName } from './faces.presenter.ts';
import { faceStyles } from './faces.css.ts';
import { mountFormFace } from './form-face.view.ts';
import { createForm } from './form.presenter.ts';
import { mountTableFace, type FaceView } from './table-face.view.ts';
import { createTable } from './table.presenter.ts';

const revealDelayMilliseconds = 120;
/** What the selection tells in this time after a move of ours is the move itself. */
const ownMoveMilliseconds = 700;
const mostAttempts = 3;

/** Shows table or form of the active document in `container`, in step with its text and with what is selected elsewhere. */
export function mountFaces(container: HTMLElement, workbench: Workbench): Disposable {
  const store = new DisposableStore();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, faceStyles.styleSheet!];
  let shown: Disposable | undefined;
  const { faces, editors } = workbench;
  const onFocusChange = (): void => workbench.context.set('faceFocus', container.contains(document.activeElement));
  container.addEventListener('focusin', onFocusChange);
  container.addEventListener('focusout', onFocusChange);
  // A tab is another object whenever something of it changes: only another file or face is a reason to begin anew.
  const activeUri = computed(() => editors.active.value?.uri);
  store.add(
    toDisposable(
      effect(() => {
        const face = faces.shown.value;
        const uri = activeUri.value;
        untracked(() => {
          shown?.dispose();
          shown = uri !== undefined && face !== 'text' ? mountOne(container, workbench, { uri, face }) : undefined;
        });
      }),
    ),
  );
  store.add(toDisposable(() => shown?.dispose()));
  return store;
}

function mountOne(container: HTMLElement, workbench: Workbench, { uri, face }: { readonly uri: string; readonly face: Exclude<FaceName, 'text'> }): Disposable {
  const store = new DisposableStore();
  const { nls, faces, navigation, selection } = workbench;
  const source = sourceOf(workbench, uri);
  /**
   * An own edit may push the text's cursor away, which is told when the edit is checked: a moment for one line, seconds for a thousand
   * pasted rows. The face stays where its user is.
   */
  let isOwnEdit = false;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const endOwnEdit = (): void => {
    clearTimeout(ending);
    ending = setTimeout(() => (isOwnEdit = false), ownMoveMilliseconds);
  };
  const model = store.add(
    createDocumentModel(uri, {
      ...source,
      async edit(operations) {
        clearTimeout(ending);
        isOwnEdit = true;
        try {
          return await source.edit(operations);
        } finally {
          if (!workbench.engine.busy.peek()) endOwnEdit();
        }
      },
    }),
  );
  store.add(toDisposable(effect(() => {
    if (!workbench.engine.busy.value && isOwnEdit) endOwnEdit();
  })));
  store.add(toDisposable(() => clearTimeout(ending)));
  let ownMove = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes the text's cursor along, and with it the map and every other view. */
  const moveCursor = (path: Path): void => {
    clearTimeout(timer);
    ownMove = performance.now();
    timer = setTimeout(() => {
      ownMove = performance.now();
      void navigation.reveal({ uri, path });
    }, revealDelayMilliseconds);
  };
  const undo = async (step: 'undo' | 'redo'): Promise<void> => {
    const monaco = await workbench.loadMonaco();
    await monaco.editor.getModel(modelUri(monaco, uri))?.[step]();
  };
  const openText = async (path: Path): Promise<void> => {
    faces.show(uri, 'text');
    await navigation.reveal({ uri, path }, { focus: true });
  };
  const shared = { model, nls, undo: () => void undo('undo'), redo: () => void undo('redo'), openText: (path: Path) => void openText(path) };

  let view: FaceView;
  let follow: (path: Path) => void;
  let cursor: () => Path | undefined;
  if (face === 'table') {
    const table = store.add(createTable({ model, findings: workbench.problems.findings, locale: nls.locale, columns: faces.columns, first: faces.listOf(uri) }));
    const facts = (): ContextFacts => ({
      tableFiltered: table.filter.peek() !== '' || table.problemsOnly.peek() || table.valueFilter.peek() !== undefined,
      tableHidden: table.hiddenCount.peek() > 0,
      tableColumn: table.activeField()?.path.join('.'),
    });
    const tableView = store.add(mountTableFace(container, { ...shared, table, contextMenu: (at) => showCommandMenu('table/context', workbench, { ...at, argument: table.activePath(), facts: facts() }) }));
    view = tableView;
    faces.holdTable(tableView.actions);
    store.add(toDisposable(() => faces.holdTable(undefined)));
    follow = (path) => void table.follow(path);
    cursor = () => (model.content.value ? table.activePath() : undefined);
    store.add(toDisposable(effect(() => {
      const path = table.list.value;
      if (path) untracked(() => faces.keepList(uri, path));
    })));
  } else {
    const form = store.add(createForm({ model, findings: workbench.problems.findings, locale: nls.locale }));
    view = store.add(
      mountFormFace(container, {
        ...shared,
        form,
        openTable(path) {
          faces.keepList(uri, path);
          faces.show(uri, 'table');
        },
      }),
    );
    follow = (path) => form.follow(path);
    cursor = () => form.current.value;
  }
  faces.onFocus(view.focus);
  store.add(toDisposable(() => faces.onFocus(undefined)));
  store.add(toDisposable(() => clearTimeout(timer)));

  // What was selected before this face was opened is where it begins.
  let began = false;
  store.add(
    toDisposable(
      effect(() => {
        if (!model.content.value || began) return;
        began = true;
        const place = selection.peek();
        // A table has nothing to say of a cursor that stands outside of every list when it opens.
        if (place?.uri === uri && (face === 'form' || place.path.some((step) => typeof step === 'number'))) untracked(() => follow(place.path));
      }),
    ),
  );
  store.add(
    toDisposable(
      effect(() => {
        const place = selection.value;
        if (place?.uri !== uri || !began || isOwnEdit || performance.now() - ownMove < ownMoveMilliseconds) return;
        untracked(() => follow(place.path));
      }),
    ),
  );
  let last = '';
  store.add(
    toDisposable(
      effect(() => {
        const path = cursor();
        const key = JSON.stringify(path ?? null);
        if (!path || key === last) return;
        const isFirst = last === '';
        last = key;
        // Where the selection led here, it need not be told.
        if (isFirst || JSON.stringify(selection.peek()?.path) === key) return;
        moveCursor(path);
      }),
    ),
  );
  return store;
}

function sourceOf(workbench: Workbench, uri: string): DocumentSource {
  const { engine, copies, loadMonaco } = workbench;
  const checked = new Promise<void>((resolve) => {
    const stop = engine.checkNumber.subscribe((number) => {
      if (number === 0) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
  return {
    async face() {
      await checked;
      return engine.ask((remote) => remote.documentFace(uri));
    },
    schema: (kind) => engine.ask((remote) => remote.kindSchema(kind)),
    async edit(operations) {
      const monaco = await loadMonaco();
      const opened = await copies.open(uri);
      if (!opened.ok) return { zh: opened.error.message, en: opened.error.message };
      const text = monaco.editor.getModel(modelUri(monaco, uri))!;
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const version = text.getVersionId();
        const answer = await engine.ask((remote) => remote.documentEdit(uri, operations));
        if ('refused' in answer) return answer.refused;
        // The text changed while the edits were worked out: they no longer fit it.
        if (text.getVersionId() !== version) continue;
        await applyWorkspaceEdit(answer, { monaco, copies });
        return undefined;
      }
      return { zh: '文本正在变化，请再试一次', en: 'The text is changing: try again' };
    },
    proposals: (path) => engine.ask((remote) => remote.valueProposals(uri, path)),
    idProposal: (path) => engine.ask((remote) => remote.idProposal(uri, path)),
    derived: (paths) => engine.ask((remote) => remote.derivedNumbers(uri, paths)),
    onDidChange(listener) {
      const store = new DisposableStore();
      store.add(copies.onDidEdit((edit) => edit.uri === uri && listener()));
      store.add(toDisposable(engine.checkNumber.subscribe(() => listener())));
      return store;
    },
  };
}
