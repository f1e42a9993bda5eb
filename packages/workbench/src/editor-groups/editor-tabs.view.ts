import { html, nothing, type TemplateResult } from 'lit';
import type { EditorTab } from '../editor/editors.presenter.ts';
import { nameOf } from '../explorer/file-tree.ts';
import { faceSwitch } from '../faces/face-switch.ts';
import { showCommandMenu } from '../parts/command-menu.ts';
import { menuButtons } from '../parts/menu-buttons.ts';
import { countByFile, worstClass } from '../problems/grouping.ts';
import { icon } from '../ui/icon.ts';
import type { Workbench } from '../workbench.ts';
import type { TabDrag } from './tab-drag.ts';
import { groupText } from './texts.ts';

/** The tabs of a group with the keys of the ARIA tabs pattern; in the active group what can be done beside them. */
export function editorTabs(workbench: Workbench, { group: id, drag }: { readonly group: string; readonly drag: TabDrag }): TemplateResult {
  const { editors, nls, saving } = workbench;
  const groups = editors.groups.value;
  const number = groups.findIndex((item) => item.id === id) + 1;
  const group = groups[number - 1];
  if (!group) return html``;
  const isActiveGroup = editors.activeGroup.value.id === id;
  const counts = countByFile(workbench.engine.report.value?.findings ?? []);
  const { active } = group;
  const place = drag.place.value;
  const dropIndex = place && place.group === id && 'index' in place ? place.index : undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const list = event.currentTarget as HTMLElement;
    if (event.key === 'ArrowRight') editors.step(1);
    else if (event.key === 'ArrowLeft') editors.step(-1);
    else if (event.key === 'Delete' && active) void saving.close(active.id);
    else return;
    event.preventDefault();
    queueMicrotask(() => list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  const onDragOver = (event: DragEvent): void => drag.overTabs(event, { group: id, frames: [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.tab-frame')] });

  const tabTemplate = (tab: EditorTab, index: number): TemplateResult => {
    const copy = workbench.copies.get(tab.uri);
    const name = tab.pane ? nls.pick(tab.pane.title) : tab.kind === 'compare' ? nls.text('editor.compareTitle', { name: nameOf(tab.uri) }) : nameOf(tab.uri);
    const dirty = copy?.dirty.value ?? false;
    const fileCounts = counts.get(tab.uri);
    const worst = fileCounts && worstClass({ ...fileCounts, info: 0, waived: 0 });
    const selected = tab.id === active?.id;
    const told = dirty ? nls.text('editor.dirty', { name }) : name;
    const drop = dropIndex === index ? 'drop-before' : dropIndex === index + 1 && index === group.tabs.length - 1 ? 'drop-after' : '';
    return html`<div class="tab-frame ${selected ? 'selected' : ''} ${dirty ? 'dirty' : ''} ${tab.sticky ? 'sticky' : ''} ${drop}" role="presentation">
      <button
        class="editor-tab ${tab.preview ? 'preview' : ''} ${worst ? `has-${worst}` : ''}"
        role="tab"
        draggable="true"
        aria-selected=${selected}
        aria-controls="editor-body-${id}"
        aria-label=${tab.sticky ? nls.pick(groupText('sticky', { name: told })) : told}
        tabindex=${selected ? 0 : -1}
        title=${copy?.conflict.value ? `${tab.uri} · ${nls.text('explorer.conflict')}` : tab.uri}
        @click=${() => editors.activate(tab.id)}
        @dblclick=${() => editors.pin(tab.uri)}
        @dragstart=${(event: DragEvent) => drag.start(event, tab)}
        @dragend=${drag.end}
        @contextmenu=${(event: MouseEvent) => {
          event.preventDefault();
          const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
          showCommandMenu('tab/context', workbench, { x: event.clientX || box.left, y: event.clientY || box.bottom, argument: tab.id });
        }}
        @auxclick=${(event: MouseEvent) => {
          if (event.button === 1) void saving.close(tab.id);
        }}
      >
        ${icon(tab.pane ? tab.pane.icon : tab.kind === 'compare' ? 'diff' : tab.uri.endsWith('json') ? 'json' : 'file-code')}<span>${name}</span>${copy?.conflict.value ? icon('git-compare') : nothing}
      </button>
      ${tab.sticky
        ? html`<span class="tab-close" aria-hidden="true" title=${nls.pick(groupText('unstick', { name }))} @click=${() => editors.stick(tab.id, false)}><span class="codicon codicon-circle-filled"></span><span class="codicon codicon-pinned"></span></span>`
        : html`<span class="tab-close" aria-hidden="true" title=${nls.text('editor.close', { name })} @click=${() => saving.close(tab.id)}><span class="codicon codicon-circle-filled"></span><span class="codicon codicon-close"></span></span>`}
    </div>`;
  };
  return html`<div
      class="editor-tabs"
      role="tablist"
      aria-label=${groups.length === 1 ? nls.text('editor.tabs') : nls.pick(groupText('tabsOf', { number }))}
      @keydown=${onKeyDown}
      @dragover=${onDragOver}
      @dragleave=${drag.leave}
      @drop=${drag.drop}
    >
      ${group.tabs.map(tabTemplate)}
    </div>
    ${isActiveGroup ? html`<div class="part-actions" role="toolbar" aria-label=${nls.text('editor.moreActions')}>${faceSwitch(workbench)} ${menuButtons('editor/title', workbench)}</div>` : nothing}`;
}
