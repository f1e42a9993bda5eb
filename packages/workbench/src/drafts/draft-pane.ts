import { DisposableStore, type Disposable } from '@plansmith/base';
import { css, html } from 'lit';
import type { EditorPane } from '../editor/editors.presenter.ts';
import { createDiffWidget } from '../editor/diff-widget.ts';
import { languageOf, modelUri } from '../editor/model-buffer.ts';
import { nameOf } from '../explorer/file-tree.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import type { Draft } from './draft-store.ts';
import { draftText } from './texts.ts';

const styles = css`
  .draft-pane {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .draft-bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    padding: 4px 12px;
    border-bottom: 1px solid var(--ps-border);
  }
  .draft-bar .button {
    padding: 2px 10px;
  }
  .draft-bar span {
    margin-inline-start: auto;
    color: var(--ps-muted-foreground);
  }
  .draft-editor {
    position: relative;
    flex: 1;
    min-height: 0;
  }
`;

/** A tab that shows a file as the editor holds it beside a draft of it. Nothing can be typed in it. */
export function createDraftPane(workbench: Workbench, options: { readonly draft: Draft; restore(): void; discard(): void }): EditorPane {
  const { uri, window } = options.draft;
  return { name: `draft:${window}:${uri}`, title: draftText('paneTitle', { name: nameOf(uri) }), icon: 'diff', mount: (container) => mountDraft(container, { workbench, ...options }) };
}

async function mountDraft(container: HTMLElement, { workbench, draft, restore, discard }: { readonly workbench: Workbench; readonly draft: Draft; restore(): void; discard(): void }): Promise<Disposable> {
  const { nls, copies } = workbench;
  const { uri } = draft;
  const store = new DisposableStore();
  store.add(adoptStyles(styles));
  container.classList.add('draft-pane');
  const bar = document.createElement('div');
  const holder = document.createElement('div');
  holder.className = 'draft-editor';
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
      () => html`<div class="draft-bar" role="toolbar" aria-label=${nls.pick(draftText('paneBar'))}>
        <button class="button" @click=${restore}>${nls.pick(draftText('restore'))}</button>
        <button class="button secondary" @click=${discard}>${nls.pick(draftText('discard'))}</button>
        <span>${nls.pick(draftText('paneDate', { date: new Date(draft.time).toLocaleString(nls.locale.value) }))}</span>
      </div>`,
    ),
  );
  return store;
}
