import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EditorContainers } from '../editor/group-editor.ts';
import { placeGroups, type Bar, type Rectangle } from '../editor-groups/group-layout.ts';
import { mountGroup } from '../editor-groups/group.view.ts';
import { groupStyles } from '../editor-groups/groups.css.ts';
import { createTabDrag } from '../editor-groups/tab-drag.ts';
import { groupText } from '../editor-groups/texts.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { mountView } from '../ui/mount-view.ts';
import { splitter } from '../ui/splitter.ts';
import type { Workbench } from '../workbench.ts';

/** Of the two groups at a bar. */
const leastShare = 0.1;

/** The groups of editors, placed beside each other, with the bars between them. A group's elements are never moved in the page: what they show keeps its state. */
export function mountEditorArea(container: HTMLElement, workbench: Workbench): Disposable & { readonly places: ReadonlySignal<ReadonlyMap<string, EditorContainers>> } {
  const store = new DisposableStore();
  const { editors, nls } = workbench;
  store.add(adoptStyles(groupStyles));
  const area = document.createElement('div');
  area.className = 'editor-groups';
  const bars = document.createElement('div');
  bars.className = 'group-bars';
  container.append(area, bars);
  const drag = createTabDrag(editors);
  const places = signal<ReadonlyMap<string, EditorContainers>>(new Map());
  const mounted = new Map<string, { readonly element: HTMLElement; readonly containers: EditorContainers; readonly view: Disposable }>();

  const mount = (id: string, before: HTMLElement | null): void => {
    const element = document.createElement('div');
    element.className = 'editor-group';
    area.insertBefore(element, before);
    const view = mountGroup(element, { workbench, group: id, drag });
    mounted.set(id, { element, view, containers: view.containers });
  };
  store.add(
    toDisposable(
      effect(() => {
        const layout = editors.layout.value;
        untracked(() => {
          const { groups } = placeGroups(layout);
          const gone = [...mounted].filter(([id]) => !groups.has(id));
          const hadFocus = gone.some(([, { element }]) => element.contains(document.activeElement));
          const ids = [...groups.keys()];
          const fresh = ids.filter((id) => !mounted.has(id));
          for (const id of fresh.toReversed()) {
            const next = ids.slice(ids.indexOf(id) + 1).find((other) => mounted.has(other));
            mount(id, next === undefined ? null : mounted.get(next)!.element);
          }
          for (const [id] of gone) mounted.delete(id);
          if (gone.length + fresh.length > 0) places.value = new Map([...mounted].map(([id, { containers }]) => [id, containers]));
          for (const [, { element, view }] of gone) {
            view.dispose();
            element.remove();
          }
          for (const [id, rectangle] of groups) placeElement(mounted.get(id)!.element, rectangle);
          if (hadFocus) queueMicrotask(() => workbench.textEditor.peek()?.focus());
        });
      }),
    ),
  );
  const size = signal({ width: 0, height: 0 });
  const observer = new ResizeObserver(() => (size.value = { width: area.clientWidth, height: area.clientHeight }));
  observer.observe(area);
  store.add(toDisposable(() => observer.disconnect()));
  const barTemplate = (bar: Bar) => {
    const isRow = bar.direction === 'row';
    const whole = Math.max(1, isRow ? size.value.width * bar.area.width : size.value.height * bar.area.height);
    const at = isRow ? `left: ${(bar.area.left + bar.area.width * bar.share) * 100}%; top: ${bar.area.top * 100}%; height: ${bar.area.height * 100}%` : `top: ${(bar.area.top + bar.area.height * bar.share) * 100}%; left: ${bar.area.left * 100}%; width: ${bar.area.width * 100}%`;
    return html`<div class="group-bar ${bar.direction}" style=${at}>
      ${splitter({
        label: nls.pick(groupText('bar')),
        orientation: isRow ? 'vertical' : 'horizontal',
        value: bar.share * whole,
        min: leastShare * whole,
        max: (1 - leastShare) * whole,
        onResize: (size) => editors.resize(bar, size / whole),
        onReset: () => editors.resize(bar, 0.5),
      })}
    </div>`;
  };
  store.add(mountView(bars, () => html`${repeat(placeGroups(editors.layout.value).bars, ({ path, index }) => [...path, index].join('/'), barTemplate)}`));
  store.add(
    toDisposable(() => {
      for (const { view } of mounted.values()) view.dispose();
    }),
  );
  return { places, dispose: () => store.dispose() };
}

function placeElement(element: HTMLElement, { left, top, width, height }: Rectangle): void {
  Object.assign(element.style, { left: `${left * 100}%`, top: `${top * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` });
}
