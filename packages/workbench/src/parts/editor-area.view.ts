import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect, untracked } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorTab } from '../editor/editors.presenter.ts';
import { nameOf } from '../explorer/file-tree.ts';
import { mountFaceHost } from '../faces/face-host.ts';
import { faceSwitch } from '../faces/face-switch.ts';
import { both, type TextKey } from '../nls/nls.ts';
import { mountBreadcrumbs } from '../outline/breadcrumbs.view.ts';
import { countByFile, worstClass } from '../problems/grouping.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { showCommandMenu } from './command-menu.ts';
import { menuButtons } from './menu-buttons.ts';

const failureTexts: Readonly<Record<string, TextKey>> = {
  notFound: 'open.notFound',
  encoding: 'open.encoding',
  tooLarge: 'open.tooLarge',
  denied: 'open.denied',
  unreadable: 'open.unreadable',
};

/** Tabs, the path at the cursor, and the containers that monaco draws into. */
export function mountEditorArea(container: HTMLElement, workbench: Workbench): Disposable & { readonly containers: { readonly text: HTMLElement; readonly compare: HTMLElement } } {
  const store = new DisposableStore();
  const { editors, nls } = workbench;
  const head = element('part-head editor-head');
  const crumbs = element('breadcrumbs');
  const body = element('part-body editor-body');
  const text = element('editor-text');
  const compare = element('editor-compare');
  const pane = element('editor-pane');
  const cover = element('editor-cover');
  body.append(text, compare, pane, cover);
  store.add(mountFaceHost(body, workbench));
  body.id = 'editor-body';
  body.setAttribute('role', 'tabpanel');
  container.append(head, crumbs, body);

  store.add(
    mountView(
      head,
      () => headTemplate(workbench),
      () => head.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    ),
  );
  store.add(mountBreadcrumbs(crumbs, workbench));
  store.add(
    mountView(cover, () => {
      const active = editors.active.value;
      const editor = workbench.textEditor.value;
      const failure = editor?.failure.value;
      text.hidden = active?.kind !== 'text' || failure?.uri === active.uri || workbench.faces.shown.value !== 'text';
      compare.hidden = active?.kind !== 'compare';
      pane.hidden = active?.kind !== 'pane';
      cover.hidden = active?.kind === 'pane' || (active !== undefined && editor !== undefined && failure?.uri !== active.uri);
      if (cover.hidden) return html``;
      if (!active) return message(emptyTemplate(workbench));
      if (!editor) return message(nls.text('editor.loading'));
      if (failure?.uri !== active.uri) return html``;
      const key = failure.error.code in failureTexts ? failureTexts[failure.error.code]! : undefined;
      return message(html`<p role="alert">${icon('error')} ${nls.text('open.failed', { name: active.uri, message: key ? nls.text(key) : failure.error.message })}</p>`);
    }),
  );
  store.add(mountPanes(pane, workbench));
  return { containers: { text, compare }, dispose: () => store.dispose() };
}

/** Draws the pane of the active tab, and takes it away with the tab. */
function mountPanes(container: HTMLElement, { editors, notifications }: Workbench): Disposable {
  let shown: { readonly id: string; readonly element: HTMLElement; mounted?: Disposable } | undefined;
  const clear = (): void => {
    const gone = shown;
    shown = undefined;
    // At once: what the pane shows may be let go of right after its tab.
    gone?.mounted?.dispose();
    gone?.element.remove();
  };
  const stop = effect(() => {
    const active = editors.active.value;
    if (active?.id === shown?.id) return;
    clear();
    if (!active?.pane) return;
    const holder = element('editor-pane-content');
    container.append(holder);
    const own: typeof shown = { id: active.id, element: holder };
    shown = own;
    void Promise.resolve(untracked(() => active.pane!.mount(holder))).then(
      (mounted) => {
        if (shown === own) own.mounted = mounted;
        else mounted.dispose();
      },
      (error: unknown) => notifications.notify({ severity: 'error', message: both('view.failed', { name: active.pane!.title.zh, message: String(error) }) }),
    );
  });
  return toDisposable(() => {
    stop();
    clear();
  });
}

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

function message(content: unknown): TemplateResult {
  return html`<div class="editor-message">${content}</div>`;
}

function headTemplate(workbench: Workbench): TemplateResult {
  const { editors, nls } = workbench;
  const counts = countByFile(workbench.engine.report.value?.findings ?? []);
  const active = editors.active.value;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') editors.step(1);
    else if (event.key === 'ArrowLeft') editors.step(-1);
    else if (event.key === 'Delete' && active) void workbench.saving.close(active.id);
    else return;
    event.preventDefault();
    queueMicrotask(() => document.querySelector<HTMLElement>('.editor-tab[aria-selected="true"]')?.focus());
  };
  const tabTemplate = (tab: EditorTab): TemplateResult => {
    const copy = workbench.copies.get(tab.uri);
    const name = tab.pane ? nls.pick(tab.pane.title) : tab.kind === 'compare' ? nls.text('editor.compareTitle', { name: nameOf(tab.uri) }) : nameOf(tab.uri);
    const dirty = copy?.dirty.value ?? false;
    const fileCounts = counts.get(tab.uri);
    const worst = fileCounts && worstClass({ ...fileCounts, info: 0, waived: 0 });
    const selected = tab.id === active?.id;
    return html`<div class="tab-frame ${selected ? 'selected' : ''} ${dirty ? 'dirty' : ''}" role="presentation">
      <button
        class="editor-tab ${tab.preview ? 'preview' : ''} ${worst ? `has-${worst}` : ''}"
        role="tab"
        aria-selected=${selected}
        aria-controls="editor-body"
        aria-label=${dirty ? nls.text('editor.dirty', { name }) : name}
        tabindex=${selected ? 0 : -1}
        title=${copy?.conflict.value ? `${tab.uri} · ${nls.text('explorer.conflict')}` : tab.uri}
        @click=${() => editors.activate(tab.id)}
        @dblclick=${() => editors.pin(tab.uri)}
        @contextmenu=${(event: MouseEvent) => {
          event.preventDefault();
          const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
          showCommandMenu('tab/context', workbench, { x: event.clientX || box.left, y: event.clientY || box.bottom, argument: tab.id });
        }}
        @auxclick=${(event: MouseEvent) => {
          if (event.button === 1) void workbench.saving.close(tab.id);
        }}
      >
        ${icon(tab.pane ? tab.pane.icon : tab.kind === 'compare' ? 'diff' : tab.uri.endsWith('json') ? 'json' : 'file-code')}<span>${name}</span>${copy?.conflict.value ? icon('git-compare') : nothing}
      </button>
      <span class="tab-close" aria-hidden="true" title=${nls.text('editor.close', { name })} @click=${() => workbench.saving.close(tab.id)}>
        <span class="codicon codicon-circle-filled"></span><span class="codicon codicon-close"></span>
      </span>
    </div>`;
  };
  return html`<div class="editor-tabs" role="tablist" aria-label=${nls.text('editor.tabs')} @keydown=${onKeyDown}>${editors.tabs.value.map(tabTemplate)}</div>
    <div class="part-actions" role="toolbar" aria-label=${nls.text('editor.moreActions')}>
      ${faceSwitch(workbench)} ${menuButtons('editor/title', workbench)}
    </div>`;
}

function emptyTemplate(workbench: Workbench): TemplateResult {
  const { nls, keybindings, commands } = workbench;
  const line = (key: TextKey, command: string): TemplateResult =>
    html`<li><button class="link" @click=${() => commands.execute(command)}>${nls.text(key)}</button><kbd>${keybindings.labelFor(command) ?? ''}</kbd></li>`;
  return html`<p>${nls.text('editor.empty')}</p>
    <ul class="empty-actions">
      ${line('editor.emptyOpen', 'workbench.quickOpen')} ${line('editor.emptyCommands', 'workbench.showCommands')} ${line('editor.emptyProblems', 'workbench.showProblems')}
    </ul>`;
}
