import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { computed, effect, untracked } from '@preact/signals-core';
import { html, type TemplateResult } from 'lit';
import { mountFirstText } from '../editor/first-text.view.ts';
import type { EditorContainers } from '../editor/group-editor.ts';
import { nameOf } from '../explorer/file-tree.ts';
import { mountFaceHost } from '../faces/face-host.ts';
import { both, type TextKey } from '../nls/nls.ts';
import { mountBreadcrumbs } from '../outline/breadcrumbs.view.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { editorTabs } from './editor-tabs.view.ts';
import { groupWorkbench, type GroupWorkbench } from './group-workbench.ts';
import type { TabDrag } from './tab-drag.ts';
import { groupText } from './texts.ts';

const failureTexts: Readonly<Record<string, TextKey>> = {
  notFound: 'open.notFound',
  encoding: 'open.encoding',
  tooLarge: 'open.tooLarge',
  denied: 'open.denied',
  unreadable: 'open.unreadable',
};

/** One group: its tabs, the path at the cursor, and the containers that its editors draw into. */
export function mountGroup(container: HTMLElement, { workbench: whole, group, drag }: { readonly workbench: Workbench; readonly group: string; readonly drag: TabDrag }): Disposable & { readonly containers: EditorContainers } {
  const store = new DisposableStore();
  const workbench = groupWorkbench(whole, group);
  const { editors, nls } = workbench;
  const head = element('part-head editor-head');
  const crumbs = element('breadcrumbs');
  const body = element('part-body editor-body');
  const text = element('editor-text');
  const compare = element('editor-compare');
  const pane = element('editor-pane');
  const cover = element('editor-cover');
  const zones = element('group-zones');
  body.append(text, compare, pane, cover);
  store.add(mountFaceHost(body, workbench as unknown as Workbench));
  body.append(zones);
  body.id = `editor-body-${group}`;
  body.setAttribute('role', 'tabpanel');
  container.append(head, crumbs, body);

  const enter = (): void => editors.activateGroup(group);
  container.addEventListener('focusin', enter);
  container.addEventListener('pointerdown', enter, true);
  store.add(
    mountView(
      head,
      () => editorTabs(workbench as unknown as Workbench, { group, drag }),
      // With the next frame: at once it would make the browser lay out a page that is still being drawn.
      () => requestAnimationFrame(() => head.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })),
    ),
  );
  store.add(mountBreadcrumbs(crumbs, workbench as unknown as Workbench));
  const hasEditors = whole.textEditor.peek() !== undefined;
  const first = store.add(
    mountFirstText(text, {
      shown: computed(() => {
        const active = hasEditors ? undefined : editors.active.value;
        return active?.kind === 'text' ? workbench.copies.get(active.uri) : undefined;
      }),
      fontSize: workbench.settings.of<number>('editor.fontSize'),
      wordWrap: workbench.settings.of<'on' | 'off'>('editor.wordWrap'),
      viewStates: workbench.viewStates.group(group),
      label: (uri) => nls.text('editor.label', { name: uri }),
    }),
  );
  store.add(
    mountView(cover, () => {
      const active = editors.active.value;
      const editor = workbench.textEditor.value;
      const failure = editor?.failure.value;
      const groups = editors.groups.value;
      const number = groups.findIndex(({ id }) => id === group) + 1;
      body.setAttribute('aria-label', active ? nameOf(active.uri) : nls.text('part.editor'));
      container.classList.toggle('active', editors.activeGroup.value.id === group);
      // A lone group is the editor area itself.
      for (const [name, value] of [['role', 'group'], ['aria-label', nls.pick(groupText('group', { number }))]] as const) {
        if (groups.length > 1) container.setAttribute(name, value);
        else container.removeAttribute(name);
      }
      text.hidden = active?.kind !== 'text' || failure?.uri === active.uri || workbench.faces.shown.value !== 'text';
      compare.hidden = active?.kind !== 'compare';
      pane.hidden = active?.kind !== 'pane';
      cover.hidden = active?.kind === 'pane' || (active !== undefined && (editor !== undefined || first.isShown.value) && failure?.uri !== active.uri);
      if (cover.hidden) return html``;
      if (!active) return message(emptyTemplate(workbench));
      if (!editor) return message(nls.text('editor.loading'));
      if (failure?.uri !== active.uri) return html``;
      const key = failure.error.code in failureTexts ? failureTexts[failure.error.code]! : undefined;
      return message(html`<p role="alert">${icon('error')} ${nls.text('open.failed', { name: active.uri, message: key ? nls.text(key) : failure.error.message })}</p>`);
    }),
  );
  store.add(mountZones(zones, { group, drag }));
  store.add(mountPanes(pane, workbench));
  return { containers: { text, compare, pane, first }, dispose: () => store.dispose() };
}

/** Over a group's body while a tab is dragged: shows where the tab would go. */
function mountZones(zones: HTMLElement, { group, drag }: { readonly group: string; readonly drag: TabDrag }): Disposable {
  const mark = element('group-zone');
  zones.append(mark);
  zones.addEventListener('dragover', (event) => drag.overBody(event, { group, area: zones.getBoundingClientRect() }));
  zones.addEventListener('dragleave', drag.leave);
  zones.addEventListener('drop', drag.drop);
  return toDisposable(
    effect(() => {
      const place = drag.place.value;
      zones.hidden = !drag.isActive.value;
      const zone = place && place.group === group && 'zone' in place ? place.zone : undefined;
      mark.hidden = zone === undefined;
      mark.className = `group-zone ${zone ?? ''}`;
    }),
  );
}

/** Draws the pane of the active tab, and takes it away with the tab. */
function mountPanes(container: HTMLElement, { editors, notifications }: GroupWorkbench): Disposable {
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

function emptyTemplate({ nls, keybindings, commands }: GroupWorkbench): TemplateResult {
  const line = (key: TextKey, command: string): TemplateResult =>
    html`<li><button class="link" @click=${() => commands.execute(command)}>${nls.text(key)}</button><kbd>${keybindings.labelFor(command) ?? ''}</kbd></li>`;
  return html`<p>${nls.text('editor.empty')}</p>
    <ul class="empty-actions">
      ${line('editor.emptyOpen', 'workbench.quickOpen')} ${line('editor.emptyCommands', 'workbench.showCommands')} ${line('editor.emptyProblems', 'workbench.showProblems')}
    </ul>`;
}
