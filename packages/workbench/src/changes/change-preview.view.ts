import { DisposableStore, toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createDiffWidget } from '../editor/diff-widget.ts';
import type { EditorPane } from '../editor/editors.presenter.ts';
import { languageOf } from '../editor/model-buffer.ts';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { changePreviewStyles } from './change-preview.css.ts';
import type { ChangePreview, PreviewFile, PreviewLine } from './change-preview.presenter.ts';
import { changesText } from './texts.ts';

export interface ChangePreviewPane {
  readonly name: string;
  readonly title: Bilingual;
  readonly preview: ChangePreview;
  /** What is proposed is worked out anew when this changes. */
  readonly changes: ReadonlySignal<unknown>;
  /** Carries out what is ticked. */
  apply(): void;
  close(): void;
}

/** A tab that lists changes with a tick for each, and shows what they make of a file; nothing is written before `apply`. */
export function createChangePreviewPane(workbench: Pick<Workbench, 'nls' | 'loadMonaco'>, options: ChangePreviewPane): EditorPane {
  return { name: options.name, title: options.title, icon: 'diff-multiple', mount: (container) => mountPreview(container, { workbench, ...options }) };
}

async function mountPreview(container: HTMLElement, { workbench, preview, changes, apply, close }: ChangePreviewPane & { readonly workbench: Pick<Workbench, 'nls' | 'loadMonaco'> }): Promise<Disposable> {
  const { nls } = workbench;
  const t = (key: Parameters<typeof changesText>[0], data?: Parameters<typeof changesText>[1]): string => nls.pick(changesText(key, data));
  const store = new DisposableStore();
  store.add(adoptStyles(changePreviewStyles));
  container.classList.add('tool-pane');
  const bar = document.createElement('div');
  const body = document.createElement('div');
  body.className = 'change-preview';
  const list = document.createElement('div');
  list.className = 'preview-list';
  const holder = document.createElement('div');
  holder.className = 'preview-diff';
  body.append(list, holder);
  container.append(bar, body);
  const monaco = await workbench.loadMonaco();

  const original = store.add(monaco.editor.createModel('', 'yaml'));
  const modified = store.add(monaco.editor.createModel('', 'yaml'));
  const widget = createDiffWidget(monaco, holder, {
    store,
    originalLabel: t('previewBefore'),
    modifiedLabel: t('previewAfter'),
    options: { readOnly: true, hideUnchangedRegions: { enabled: true }, renderSideBySide: false },
  });
  widget.setModel({ original, modified });

  const lineTemplate = (line: PreviewLine): TemplateResult => html`<li>
    <label class="preview-line" @focusin=${() => preview.show(line)} @click=${() => preview.show(line)}>
      <input
        type="checkbox"
        .checked=${line.follows ?? preview.isTicked(line.id)}
        ?disabled=${line.follows ?? false}
        @change=${(event: Event) => preview.tick([line.id], (event.target as HTMLInputElement).checked)}
      />
      <span>${nls.pick(line.label)}${line.detail ? html`<span class="preview-detail">${line.follows ? t('previewFollows') : nothing} ${nls.pick(line.detail)}</span>` : nothing}</span>
    </label>
  </li>`;
  const fileTemplate = (file: PreviewFile): TemplateResult => {
    const { uri, lines, choosable, ticked } = file;
    const isShown = preview.shown.value?.uri === uri;
    const own = lines.filter((line) => !line.follows).map(({ id }) => id);
    return html`<section aria-label=${uri}>
      <div class="preview-head ${isShown ? 'shown' : ''}">
        <input
          type="checkbox"
          aria-label=${t('previewTickFile', { name: uri })}
          .checked=${ticked === choosable}
          .indeterminate=${ticked > 0 && ticked < choosable}
          ?disabled=${choosable === 0}
          @change=${(event: Event) => preview.tick(own, (event.target as HTMLInputElement).checked)}
        />
        <button class="preview-file-name" aria-current=${isShown} title=${uri} @click=${() => preview.show({ uri })}>${nameOf(uri)} <span class="row-description">${parentOf(uri)}</span></button>
        <span class="badge">${ticked}</span>
      </div>
      <ul class="preview-lines">
        ${lines.map(lineTemplate)}
      </ul>
    </section>`;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const stops = [...list.querySelectorAll<HTMLElement>('input:not(:disabled), button')];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) apply();
    else if (at >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener('keydown', onKeyDown);
  store.add(toDisposable(() => container.removeEventListener('keydown', onKeyDown)));

  store.add(
    mountView(bar, () => {
      const count = preview.count.value;
      const files = preview.plan.value?.texts.length ?? 0;
      return html`<div class="tool-pane-bar" role="toolbar" aria-label=${t('previewTools')}>
        <button class="button" ?disabled=${preview.busy.value || files === 0} title="Ctrl+Enter" @click=${apply}>${t('previewApply')}</button>
        <button class="button secondary" @click=${close}>${t('previewCancel')}</button>
        <span role="status">${preview.busy.value ? t('previewBusy') : t('previewCount', { count, files })}</span>
        ${preview.problem.value ? html`<span class="class-error" role="alert">${icon('error')} ${nls.pick(preview.problem.value)}</span>` : nothing}
      </div>`;
    }),
  );
  store.add(
    mountView(list, () => {
      const files = preview.files.value.map((file) => ({ uri: file.uri, template: fileTemplate(file) }));
      const notes = preview.plan.value?.notes ?? [];
      return html`${repeat(
        files,
        ({ uri }) => uri,
        ({ template }) => template,
      )}
      ${notes.length === 0
        ? nothing
        : html`<ul class="preview-notes" aria-label=${t('previewNotes')}>
            ${notes.map((note) => html`<li>${nls.pick(note)}</li>`)}
          </ul>`}`;
    }),
  );
  let shownUri: string | undefined;
  store.add(
    toDisposable(
      effect(() => {
        const place = preview.shown.value;
        const text = preview.plan.value?.texts.find(({ uri }) => uri === place?.uri);
        untracked(() => {
          if (place && place.uri !== shownUri) {
            shownUri = place.uri;
            for (const model of [original, modified]) monaco.editor.setModelLanguage(model, languageOf(place.uri));
          }
          if (original.getValue() !== (text?.before ?? '')) original.setValue(text?.before ?? '');
          if (modified.getValue() !== (text?.after ?? '')) modified.setValue(text?.after ?? '');
          if (place?.line !== undefined) widget.getModifiedEditor().revealLineInCenterIfOutsideViewport(place.line + 1);
        });
      }),
    ),
  );
  let known: unknown;
  store.add(
    toDisposable(
      effect(() => {
        const now = changes.value;
        if (known !== undefined && now !== known) untracked(() => void preview.refresh());
        known = now;
      }),
    ),
  );
  list.querySelector<HTMLElement>('input')?.focus();
  return store;
}
