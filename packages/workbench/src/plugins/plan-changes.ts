import { equalJson, valueAt, type Bilingual } from '@plansmith/base';
import type { ChangeResult, DocumentEdit, MapFlows, PlanChange, RunningTask } from '@plansmith/plugin';
import { signal, type Signal } from '@preact/signals-core';
import { proxy } from 'comlink';
import { untilSaved } from '../changes/until-saved.ts';
import { applyWorkspaceEdit } from '../editor/apply-edit.ts';
import { modelUri, type Monaco } from '../editor/model-buffer.ts';
import type { EditorsPresenter } from '../editor/editors.presenter.ts';
import { toMonacoWorkspaceEdit } from '../editor/lsp-adapters.ts';
import type { Nls } from '../nls/nls.ts';
import type { Notifications } from '../platform/notifications.ts';
import type { EngineClient } from '../workspace/engine-client.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import { createComparePane } from './compare-pane.ts';
import { pluginText } from './texts.ts';

/** What plugin views may start and change: see `ViewServices`. */
export interface PlanChanges {
  /** Flows on the map, of whichever view drew them last. */
  readonly flows: Signal<MapFlows | undefined>;
  runTask(id: string, request: unknown, onProgress: (step: Bilingual, share: number) => void): RunningTask<unknown>;
  applyChange(change: PlanChange): Promise<ChangeResult>;
  createDocument(uri: string, text: string): Promise<ChangeResult>;
  compareChange(change: PlanChange, uri: string): Promise<void>;
}

export interface PlanChangesOptions {
  readonly engine: EngineClient;
  readonly copies: WorkingCopies;
  readonly editors: EditorsPresenter;
  readonly notifications: Notifications;
  readonly nls: Nls;
  readonly loadMonaco: () => Promise<Monaco>;
  readonly saveAll: () => Promise<void>;
}

let lastTask = 0;

/** Tasks of the engine, and changes that views compute, through the editor's texts. */
export function createPlanChanges({ engine, copies, editors, notifications, nls, loadMonaco, saveAll }: PlanChangesOptions): PlanChanges {
  /** The first file that no longer holds what a change was computed from. */
  async function outdatedFile({ values }: PlanChange): Promise<string | undefined> {
    for (const uri of new Set(values.map((value) => value.uri))) {
      const face = await engine.ask((remote) => remote.documentFace(uri));
      if (!face || values.some(({ uri: own, path, before }) => own === uri && !equalJson(valueAt(face.value, path), before))) return uri;
    }
    return undefined;
  }

  return {
    flows: signal<MapFlows | undefined>(undefined),
    runTask(id, request, onProgress) {
      const run = `view ${++lastTask}`;
      return {
        answer: engine.ask((remote) => remote.runTask({ id: run, task: id, request }, proxy(onProgress))),
        cancel: () => void engine.ask((remote) => remote.cancelTask(run)),
      };
    },
    async applyChange(change) {
      const outdated = await outdatedFile(change);
      if (outdated !== undefined) return { kind: 'outdated', uri: outdated };
      const first = change.values[0]?.uri ?? '';
      const edit = await engine.ask((remote) => remote.editsText(editsOf(change)));
      if (!edit) return { kind: 'refused', uri: first };
      for (const uri of Object.keys(edit.changes ?? {})) if (!(await copies.open(uri)).ok) return { kind: 'refused', uri };
      const monaco = await loadMonaco();
      const files = await applyWorkspaceEdit(edit, { monaco, copies, asOneStep: true });
      for (const uri of files) {
        editors.closePane(paneName(uri));
        editors.open(uri, { pin: true });
      }
      const models = files.map((uri) => monaco.editor.getModel(modelUri(monaco, uri)));
      const versions = models.map((model) => model?.getAlternativeVersionId());
      /** Only where the change is the last thing that was done: the step before it is not this notice's to take back. */
      const undo = (): unknown => {
        const isLast = models.every((model, index) => model && !model.isDisposed() && model.getAlternativeVersionId() === versions[index]);
        return isLast ? models[0]?.undo() : notifications.notify({ severity: 'info', message: pluginText('undoGone') });
      };
      const notice = notifications.notify({
        severity: 'info',
        message: pluginText('changed', { name: change.title, count: change.operations?.length || change.values.length, files: files.length }),
        details: files,
        actions: [
          { title: pluginText('saveAll'), run: () => saveAll() },
          { title: pluginText('undo'), run: undo },
        ],
      });
      untilSaved(copies, files, notice);
      return { kind: 'done', files };
    },
    async createDocument(uri, text) {
      await loadMonaco();
      const made = await copies.create(uri, text);
      if (!made.ok) return { kind: 'refused', uri };
      editors.open(uri, { pin: true });
      return { kind: 'done', files: [uri] };
    },
    async compareChange(change, uri) {
      const title: Bilingual = pluginText('compare', { name: uri.split('/').at(-1)!, title: change.title });
      const pane = createComparePane({
        name: paneName(uri),
        title,
        uri,
        nls,
        loadMonaco,
        async read() {
          const [before, edit] = await engine.ask((remote) => Promise.all([remote.text(uri), remote.editsText(editsOf(change).filter((item) => item.uri === uri))]));
          const monaco = await loadMonaco();
          return { before: before ?? '', edits: edit ? toMonacoWorkspaceEdit(edit, (path) => modelUri(monaco, path)).edits.flatMap((item) => ('textEdit' in item ? [item.textEdit] : [])) : [] };
        },
      });
      // A tab of an earlier change keeps that one's pane.
      editors.closePane(pane.name);
      editors.open(uri, { pane });
    },
  };
}

function paneName(uri: string): string {
  return `change/${uri}`;
}

function editsOf({ values, operations = [] }: PlanChange): readonly DocumentEdit[] {
  return [...values.map(({ uri, path, after }): DocumentEdit => ({ uri, operation: { op: 'set', path, value: after } })), ...operations];
}
