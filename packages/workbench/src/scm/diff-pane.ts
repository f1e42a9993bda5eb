import { DisposableStore, toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import type { HunkSide } from '@plansmith/engine';
import { html, nothing } from 'lit';
import { effect, signal } from '@preact/signals-core';
import type { EditorPane } from '../editor/editors.presenter.ts';
import { createDiffWidget } from '../editor/diff-widget.ts';
import { languageOf, modelUri } from '../editor/model-buffer.ts';
import { nameOf } from '../explorer/file-tree.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import type { ScmFeature, ShownDiff } from './scm-feature.ts';
import { scmStyles } from './scm.css.ts';
import { scmText, type ScmTextKey } from './texts.ts';

/** A difference to show. A side is read anew whenever the state of the repository changes; `live` shows the file as the editor holds it. */
export interface DiffSource {
  readonly name: string;
  readonly title: Bilingual;
  readonly uri: string;
  original(): Promise<string>;
  readonly modified: 'live' | (() => Promise<string>);
  /** Set where stretches can be staged, or taken out of what is staged. */
  readonly side?: HunkSide;
}

/** A tab that shows a difference in monaco's diff editor. */
export function createDiffPane(workbench: Workbench, options: { readonly feature: ScmFeature; readonly source: DiffSource }): EditorPane {
  const { source } = options;
  return { name: source.name, title: source.title, icon: 'diff', mount: (container) => mountDiff(container, { workbench, ...options }) };
}

async function mountDiff(container: HTMLElement, options: { readonly workbench: Workbench; readonly feature: ScmFeature; readonly source: DiffSource }): Promise<Disposable> {
  const { workbench, feature, source } = options;
  const { nls, copies, session } = workbench;
  const text = (key: ScmTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(scmText(key, data));
  const store = new DisposableStore();
  store.add(adoptStyles(scmStyles));
  container.classList.add('tool-pane');
  const bar = document.createElement('div');
  const holder = document.createElement('div');
  holder.className = 'tool-pane-body';
  container.append(bar, holder);
  const monaco = await workbench.loadMonaco();
  const language = languageOf(source.uri);
  const live = source.modified === 'live' && (await copies.open(source.uri)).ok ? monaco.editor.getModel(modelUri(monaco, source.uri)) : null;
  const original = store.add(monaco.editor.createModel('', language));
  const fixed = live ? undefined : store.add(monaco.editor.createModel('', language));
  const widget = createDiffWidget(monaco, holder, {
    store,
    originalLabel: text('diffOriginal', { uri: source.uri }),
    modifiedLabel: text('diffModified', { uri: source.uri }),
    options: { readOnly: !live, renderMarginRevertIcon: live !== null, diffAlgorithm: 'advanced' },
  });

  let shown = false;
  const count = signal<number | undefined>(undefined);
  const read = async (): Promise<void> => {
    const [before, after] = await Promise.all([source.original(), typeof source.modified === 'function' ? source.modified() : '']);
    if (store.isDisposed) return;
    if (original.getValue() !== before) original.setValue(before);
    if (fixed && fixed.getValue() !== after) fixed.setValue(after);
    if (shown) return;
    shown = true;
    store.add(
      widget.onDidUpdateDiff(() => {
        if (count.peek() === undefined) widget.goToDiff('next');
        count.value = widget.getLineChanges()?.length ?? 0;
      }),
    );
    widget.setModel({ original, modified: live ?? fixed! });
  };

  /** The stretches at the cursor, after what is unsaved was saved; undefined where there are none, which is told. */
  async function chosenHunks(): Promise<{ readonly id: string; readonly hunks: readonly number[] } | undefined> {
    const { side, uri } = source;
    if (!side || !(await feature.saveFirst([uri]))) return undefined;
    const selection = widget.getModifiedEditor().getSelection();
    const difference = await feature.ask('hunks', { uri, side });
    if (!difference || !selection) return undefined;
    if (difference.hunks.length === 0) return void feature.tell('diffWhole');
    // A stretch that only takes lines away lies between two lines: the cursor on either of them means it.
    const chosen = difference.hunks.flatMap(({ newStart, newLines }, index) => {
      const [first, last] = newLines === 0 ? [newStart, newStart + 1] : [newStart, newStart + newLines - 1];
      return selection.startLineNumber <= last && selection.endLineNumber >= first ? [index] : [];
    });
    return chosen.length === 0 ? void feature.tell('diffNone') : { id: difference.id, hunks: chosen };
  }

  async function applyHere(): Promise<void> {
    const { side, uri } = source;
    const chosen = await chosenHunks();
    if (chosen && side) await feature.ask('applyHunks', { uri, side, ...chosen });
  }

  async function discardHere(): Promise<void> {
    const { side, uri } = source;
    const chosen = side === 'unstaged' ? await chosenHunks() : undefined;
    if (!chosen || !(await feature.confirm(scmText('askDiscardHunks', { count: chosen.hunks.length, name: nameOf(uri) }), scmText('discardHunk')))) return;
    const done = await feature.ask('discardHunks', { uri, ...chosen });
    if (!done) return;
    session.takeGit(done.status);
    feature.tellDiscarded(scmText('discardedHunks', { count: chosen.hunks.length, name: nameOf(uri) }), { uris: [uri], kept: done.kept });
  }

  const own: ShownDiff = { move: (direction) => widget.goToDiff(direction), applyHere, discardHere };
  feature.shownDiff.value = own;
  store.add(
    toDisposable(() => {
      if (feature.shownDiff.peek() === own) feature.shownDiff.value = undefined;
    }),
  );
  const run = (command: string) => () => void workbench.commands.execute(command);
  store.add(
    mountView(
      bar,
      () => html`<div class="tool-pane-bar" role="toolbar" aria-label=${text('diffToolbar')}>
        ${source.side ? html`<button class="button" @click=${run(source.side === 'unstaged' ? 'git.stageHunk' : 'git.unstageHunk')}>${text(source.side === 'unstaged' ? 'stageHunk' : 'unstageHunk')}</button>` : nothing}
        ${source.side === 'unstaged' ? html`<button class="button secondary" @click=${run('git.discardHunk')}>${text('discardHunk')}</button>` : nothing}
        <button class="button secondary" @click=${run('git.previousChange')}>${text('previousChange')}</button>
        <button class="button secondary" @click=${run('git.nextChange')}>${text('nextChange')}</button>
        <span role="status">${count.value === undefined ? '' : text('diffCount', { count: count.value })}</span>
      </div>`,
    ),
  );
  store.add(
    toDisposable(
      effect(() => {
        void session.git.value;
        void read();
      }),
    ),
  );
  return store;
}
