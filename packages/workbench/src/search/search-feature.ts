import type { Bilingual, Disposable } from '@plansmith/base';
import { wrap } from 'comlink';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { untilSaved } from '../changes/until-saved.ts';
import { applyWorkspaceEdit } from '../editor/apply-edit.ts';
import { modelUri } from '../editor/model-buffer.ts';
import { askDialog } from '../ui/dialog.ts';
import { showView } from '../platform/shown-views.ts';
import type { Workbench } from '../workbench.ts';
import { planReplacement } from './replace.ts';
import { createSearch, type SearchItem, type SearchPresenter, type SearchQuery } from './search.presenter.ts';
import { searchText } from './texts.ts';
import { createTextFinder, type FinderThread } from './text-finder.ts';
import type { FileMatches, TextStore } from './text-store.ts';

/** The search of one workbench: state, and what it does to the editors. */
export interface SearchFeature {
  readonly presenter: SearchPresenter;
  /** Counts requests to put the keyboard into the search box. */
  readonly focusRequests: ReadonlySignal<number>;
  /** Shows the search box, with what is given, else with what is selected in the editor. */
  focus(query: Partial<SearchQuery>): void;
  open(item: SearchItem, options: { readonly pin: boolean }): void;
  /** Replaces what a line stands for, or everything; asks before everything. */
  replace(id?: string): Promise<void>;
}

export function createSearchFeature(workbench: Workbench): SearchFeature & Disposable {
  const { session, copies, server, storage, navigation, notifications, nls, layout, views } = workbench;
  const edits = signal(0);
  const stopEdits = copies.onDidEdit(() => edits.value++);
  const unsaved = () => copies.all.peek().filter((copy) => copy.dirty.peek());
  const finder = createTextFinder({
    files: () => session.listing.peek()?.files.filter((file) => file.etag !== null) ?? [],
    unsaved: () => unsaved().map(({ uri, buffer }) => ({ uri, text: buffer.getText(), version: buffer.version() })),
    async read(uris) {
      if (uris.length === 0) return [];
      const answer = await server.read(uris);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    },
    startThread: startWorker,
  });
  const presenter = createSearch({
    finder,
    storage,
    changes: computed(() => [edits.value, session.listing.value, copies.all.value.filter((copy) => copy.dirty.value).length]),
    schedule(action, milliseconds) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const focusRequests = signal(0);

  const selectedText = (): string => {
    const cursor = workbench.textEditor.peek()?.cursor.peek();
    const { start, end } = cursor?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    if (!cursor || start.line !== end.line) return '';
    const line = copies.get(cursor.uri)?.buffer.getText().split(/\r\n|\r|\n/)[start.line] ?? '';
    return line.slice(start.character, end.character);
  };

  async function replace(id?: string): Promise<void> {
    const { text, isRegularExpression, matchCase, wholeWord, replacement } = presenter.query.peek();
    const targets = presenter.targets(id);
    const matches = targets.reduce((sum, file) => sum + file.matches.length, 0);
    if (matches === 0) return;
    const question = { message: nls.pick(searchText('askAll', { files: targets.length, matches, text: replacement })), choices: [{ id: 'replace', title: nls.pick(searchText('replaceAll')) }, { id: 'cancel', title: nls.pick(searchText('cancel')) }] };
    if (id === undefined && (await askDialog(question)) !== 'replace') return;
    const details: string[] = [];
    const opened: FileMatches[] = [];
    for (const file of targets) {
      const copy = await copies.open(file.uri);
      if (copy.ok) opened.push(file);
      else details.push(nls.pick(searchText('unopened', { uri: file.uri, message: copy.error.message })));
    }
    const monaco = await workbench.loadMonaco();
    const plan = planReplacement(opened, {
      pattern: { text, isRegularExpression, matchCase, wholeWord },
      template: replacement,
      textOf: (uri) => copies.get(uri)?.buffer.getText(),
    });
    const changes = Object.entries(plan.edit.changes ?? {});
    const versions = new Map<string, number>();
    for (const [uri, own] of changes) {
      await applyWorkspaceEdit({ changes: { [uri]: own } }, { monaco, copies });
      versions.set(uri, copies.get(uri)!.buffer.version());
    }
    if (plan.skipped > 0) details.push(nls.pick(searchText('skipped', { count: plan.skipped })));
    if (id !== undefined && details.length === 0) return;
    const notice = notifications.notify({
      severity: details.length > 0 ? 'warning' : 'info',
      message: searchText('done', { files: changes.length, matches: plan.count }),
      details,
      actions: [
        { title: searchText('saveAll'), run: () => workbench.saving.saveAll() },
        { title: searchText('undo'), run: () => undo(versions) },
      ],
    });
    // What was left out is told until it was read.
    if (details.length === 0) untilSaved(copies, [...versions.keys()], notice);
  }

  /** Takes back what was replaced, but in no file that was edited since. */
  async function undo(versions: ReadonlyMap<string, number>): Promise<void> {
    const monaco = await workbench.loadMonaco();
    const kept: Bilingual[] = [];
    for (const [uri, version] of versions) {
      if (copies.get(uri)?.buffer.version() === version) await monaco.editor.getModel(modelUri(monaco, uri))?.undo();
      else kept.push(searchText('undoSkipped', { uri }));
    }
    for (const message of kept) notifications.notify({ severity: 'warning', message });
  }

  return {
    presenter,
    focusRequests,
    focus(query) {
      const text = query.text ?? selectedText();
      const isExpression = query.isRegularExpression ?? presenter.query.peek().isRegularExpression;
      presenter.change({ ...query, ...(text !== '' && { text: isExpression ? text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`) : text }) });
      showView(views, layout, 'search');
      focusRequests.value++;
    },
    open(item, { pin }) {
      if (item.kind === 'match') void navigation.open(item.uri, { range: item.match.range, pin, focus: pin });
      else void navigation.open(item.file.uri, { pin, focus: pin });
    },
    replace,
    dispose() {
      stopEdits.dispose();
      presenter.dispose();
    },
  };
}

function startWorker(): FinderThread {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
  const remote = wrap<TextStore>(worker);
  return {
    take: (files) => remote.take(files),
    search: (request) => remote.search(request),
    terminate: () => worker.terminate(),
  };
}
