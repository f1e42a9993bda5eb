import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect, signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import type { EditorPane } from '../editor/editors.presenter.ts';
import { plainOptions } from '../editor/diff-widget.ts';
import { languageOf, modelUri } from '../editor/model-buffer.ts';
import { nameOf } from '../explorer/file-tree.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { findConflicts, nearestLine, settledLines, type Conflict, type ConflictChoice } from './conflict-markers.ts';
import { textAt } from './revision-text.ts';
import type { ScmFeature } from './scm-feature.ts';
import { scmStyles } from './scm.css.ts';
import { scmText, type ScmTextKey } from './texts.ts';

/** A tab that shows both sides of a conflict over the file as it will be, which is the file's own text and is edited freely. */
export function createMergePane(workbench: Workbench, options: { readonly feature: ScmFeature; readonly uri: string }): EditorPane {
  const { uri } = options;
  return { name: `merge:${uri}`, title: scmText('mergeTitle', { name: nameOf(uri) }), icon: 'git-merge', mount: (container) => mountMerge(container, { workbench, ...options }) };
}

async function mountMerge(container: HTMLElement, options: { readonly workbench: Workbench; readonly feature: ScmFeature; readonly uri: string }): Promise<Disposable> {
  const { workbench, feature, uri } = options;
  const { nls, copies, editors } = workbench;
  const text = (key: ScmTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(scmText(key, data));
  const store = new DisposableStore();
  store.add(adoptStyles(scmStyles));
  container.classList.add('tool-pane');
  const status = feature.status.peek();
  const branch = (status?.repository && status.branch) || text('detached');
  const monaco = await workbench.loadMonaco();
  const [ours, theirs, copy] = await Promise.all([textAt(workbench, uri, 'ours'), textAt(workbench, uri, 'theirs'), copies.open(uri)]);
  const bar = document.createElement('div');
  const sides = document.createElement('div');
  sides.className = 'scm-sides';
  container.append(bar, sides);
  const makeSide = (title: string, value: string): ((block: readonly string[], near: number) => void) => {
    const model = store.add(monaco.editor.createModel(value, languageOf(uri)));
    const editor = store.add(monaco.editor.create(frame(sides, 'scm-side', title), { ...plainOptions, model, readOnly: true, ariaLabel: text('mergeSideOf', { side: title, uri }) }));
    const marks = editor.createDecorationsCollection();
    return (block, near) => {
      editor.layout();
      const line = nearestLine(value, block, near);
      editor.revealLineInCenter(line);
      marks.set(block.length === 0 ? [] : [{ range: new monaco.Range(line, 1, line + block.length - 1, 1), options: { isWholeLine: true, className: 'scm-conflict' } }]);
    };
  };
  const showTheirs = makeSide(text('mergeTheirs'), theirs);
  const showOurs = makeSide(text('mergeOurs', { branch }), ours);
  const model = copy.ok ? monaco.editor.getModel(modelUri(monaco, uri)) : null;
  const conflicts = signal<readonly Conflict[]>([]);
  const result = model ? monaco.editor.create(frame(container, 'scm-result', text('mergeResult')), { ...plainOptions, model, ariaLabel: text('mergeResultOf', { uri }) }) : undefined;
  if (model && result) {
    store.add(result);
    // The text is the file's and may be let go of together with this tab.
    store.add(toDisposable(() => result.setModel(null)));
    const marks = result.createDecorationsCollection();
    const look = (): void => {
      conflicts.value = findConflicts(model.getValue());
      marks.set(conflicts.peek().map(({ start, end }) => ({ range: new monaco.Range(start, 1, end, 1), options: { isWholeLine: true, className: 'scm-conflict' } })));
    };
    look();
    store.add(model.onDidChangeContent(look));
  }

  /** The conflict at the cursor, else the next one below, else the first. */
  const conflictHere = (): Conflict | undefined => {
    const line = result?.getPosition()?.lineNumber ?? 1;
    return conflicts.peek().find(({ end }) => end >= line) ?? conflicts.peek()[0];
  };
  const accept = (choice: ConflictChoice): void => {
    const conflict = conflictHere();
    if (!conflict || !model || !result) return;
    const lines = settledLines(conflict, choice);
    const atEnd = conflict.end === model.getLineCount();
    const range = atEnd ? new monaco.Range(conflict.start, 1, conflict.end, model.getLineMaxColumn(conflict.end)) : new monaco.Range(conflict.start, 1, conflict.end + 1, 1);
    const settled = lines.map((line) => line + model.getEOL()).join('');
    result.pushUndoStop();
    result.executeEdits('plansmith', [{ range, text: settled }]);
    result.pushUndoStop();
    result.setPosition({ lineNumber: conflict.start, column: 1 });
    show(conflictHere());
  };
  const show = (conflict: Conflict | undefined): void => {
    if (!conflict || !result) return;
    result.setPosition({ lineNumber: conflict.start, column: 1 });
    result.revealLineInCenter(conflict.start);
    showOurs(conflict.ours, conflict.start);
    showTheirs(conflict.theirs, conflict.start);
  };
  const next = (): void => {
    const line = result?.getPosition()?.lineNumber ?? 0;
    show(conflicts.peek().find(({ start }) => start > line) ?? conflicts.peek()[0]);
  };
  async function markResolved(): Promise<void> {
    const left = conflicts.peek().length;
    if (left > 0 && !(await feature.confirm(scmText('askMarkers', { count: left }), scmText('markResolved')))) return;
    if (copies.get(uri)?.dirty.peek() && !(await workbench.saving.save(uri))) return;
    if (!(await feature.ask('resolve', { uri, take: 'disk' }))) return;
    feature.tell('resolved', { name: nameOf(uri) });
    const tab = editors.tabs.peek().find(({ pane }) => pane?.name === `merge:${uri}`);
    if (tab) await workbench.saving.close(tab.id);
  }

  const button = (key: ScmTextKey, run: () => unknown, secondary = true) => html`<button class="button ${secondary ? 'secondary' : ''}" @click=${run}>${text(key)}</button>`;
  store.add(
    mountView(bar, () => {
      const count = conflicts.value.length;
      return html`<div class="tool-pane-bar" role="toolbar" aria-label=${text('diffToolbar')}>
        ${
          count > 0
            ? html`${button('acceptCurrent', () => accept('ours'))} ${button('acceptIncoming', () => accept('theirs'))} ${button('acceptBoth', () => accept('both'))} ${button('nextConflict', next)}`
            : nothing
        }
        ${button('markResolved', () => void markResolved(), count > 0)}
        <span role="status">${count > 0 ? text('mergeCount', { count }) : text('mergeNone')}</span>
      </div>`;
    }),
  );
  // Editors know their size once every part of the pane is there.
  result?.layout();
  show(conflicts.peek()[0]);
  // A merge that ended elsewhere leaves nothing to resolve here.
  store.add(
    toDisposable(
      effect(() => {
        const now = feature.status.value;
        if (now?.repository && now.entries.some((entry) => entry.uri === uri && entry.unmerged)) return;
        conflicts.value = model ? findConflicts(model.getValue()) : [];
      }),
    ),
  );
  return store;
}

/** A titled part of the pane; gives the place for its editor. */
function frame(container: HTMLElement, name: string, title: string): HTMLElement {
  const section = document.createElement('section');
  section.className = name;
  const heading = document.createElement('h3');
  heading.textContent = title;
  const holder = document.createElement('div');
  holder.className = 'tool-pane-body';
  section.append(heading, holder);
  container.append(section);
  return holder;
}
