import { DisposableStore, type Disposable } from '@plansmith/base';
import { html } from 'lit';
import type { EditorPane } from '../editor/editors.presenter.ts';
import { createDiffWidget } from '../editor/diff-widget.ts';
import { languageOf, modelUri } from '../editor/model-buffer.ts';
import { nameOf } from '../explorer/file-tree.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import type { Draft } from './draft-store.ts';
import { draftText } from './texts.ts';

/** A tab that shows a file as the editor holds it beside a draft of it. Nothing can be typed in it. */
export function createDraftPane(workbench: Workbench, options: { readonly draft: Draft; restore(): void; discard(): void }): EditorPane {
  const { uri, window } = options.draft;
  return { name: `draft:${window}:${uri}`, title: draftText('paneTitle', { name: nameOf(uri) }), icon: 'diff', mount: (container) => mountDraft(container, { workbench, ...options }) };
}

async function mountDraft(container: HTMLElement, { workbench, draft, restore, discard }: { readonly workbench: Workbench; readonly draft: Draft; restore(): void; discard(): void }): Promise<Disposable> {
  const { nls, copies } = workbench;
  const { uri } = draft;
  const store = new DisposableStore();
  container.classList.add('tool-pane');
  const bar = document.createElement('div');
  const holder = document.createElement('div');
  holder.className = 'tool-pane-body';
  container.append(bar, holder);
  const monaco = await workbench.loadMonaco();
  const live = (await copies.open(uri)).ok ? monaco.editor.getModel(modelUri(monaco, uri)) : null;
  const language = languageOf(uri);
  const original = live ?? store.add(monaco.editor.createModel('', language));
  const modified = store.add(monaco.editor.createModel(draft.text, language));
  createDiffWidget(monaco, holder, {
    store,
    originalLabel: nls.pick(draftText('paneOriginal', { uri })),
    modifiedLabel: nls.pick(draftText('paneDraft', { uri })),
    options: { readOnly: true, hideUnchangedRegions: { enabled: true } },
  }).setModel({ original, modified });
  store.add(
    mountView(
      bar,
      () => html`<div class="tool-pane-bar" role="toolbar" aria-label=${nls.pick(draftText('paneBar'))}>
        <button class="button" @click=${restore}>${nls.pick(draftText('restore'))}</button>
        <button class="button secondary" @click=${discard}>${nls.pick(draftText('discard'))}</button>
        <span>${nls.pick(draftText('paneDate', { date: new Date(draft.time).toLocaleString(nls.locale.value) }))}</span>
      </div>`,
    ),
  );
  return store;
}
