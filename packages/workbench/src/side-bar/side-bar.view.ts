import { DisposableStore, type Disposable } from '@plansmith/base';
import { computed, effect } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { showViewMenu } from '../move-views/move-view.ts';
import { acceptViews, startViewDrag, viewDrop } from '../move-views/view-drag.ts';
import { menuButtons } from '../parts/menu-buttons.ts';
import { growingSection, isOpen, isShown, shownContainer, toggleSection } from '../platform/shown-views.ts';
import type { ViewDescriptor } from '../platform/view-registry.ts';
import { createViewHost } from '../plugins/view-host.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { splitter } from '../ui/splitter.ts';
import type { Workbench } from '../workbench.ts';
import { sideBarText } from './texts.ts';

const defaultHeight = 220;
const [leastHeight, mostHeight] = [80, 1200];

/**
 * The views under the pressed icon, one below the other. Where there are several, each has a title that folds it; one takes what is left, and the
 * others have a bar to drag. `head` is the line above them: the title of a view that stands alone, else that of the icon. Titles are dragged to move
 * their views elsewhere, and views from elsewhere are dropped here.
 */
export function mountSideBar({ head, body, workbench }: { readonly head: HTMLElement; readonly body: HTMLElement; readonly workbench: Workbench }): Disposable {
  const { nls, views, layout } = workbench;
  const store = new DisposableStore();
  const container = computed(() => shownContainer(views, layout.state.value));
  const sections = computed(() => (container.value === undefined ? [] : views.sections(container.value)));
  const indexOf = (id: string | undefined): number => sections.value.findIndex((section) => section.id === id);
  const growing = computed(() => growingSection(views, layout.state.value));

  store.add(
    mountView(head, () => {
      const whole = container.value === undefined ? undefined : views.get(container.value);
      const alone = sections.value.length === 1 ? sections.value[0]! : undefined;
      const title = !whole ? '' : !alone || alone.id === whole.id ? nls.pick(whole.title) : nls.pick(sideBarText('one', { icon: nls.pick(whole.title), name: nls.pick(alone.title) }));
      if (!alone) return html`<h2 class="part-title">${title}</h2>`;
      return html`<h2 class="part-title" draggable="true" @dragstart=${(event: DragEvent) => startViewDrag(event, alone.id)} @contextmenu=${(event: MouseEvent) => showViewMenu(workbench, { id: alone.id, event })}>${title}</h2>
        <div class="part-actions">${menuButtons(`view/${alone.id}`, workbench)}</div>`;
    }),
  );
  const drop = viewDrop(workbench, () => (container.value === undefined ? undefined : { location: 'sidebar', container: container.value }));
  for (const element of [head, body]) acceptViews(element, drop);

  const mounted = new Map<string, { readonly element: HTMLElement; readonly store: DisposableStore }>();
  const mountSection = (view: ViewDescriptor): { readonly element: HTMLElement; readonly store: DisposableStore } => {
    const own = new DisposableStore();
    const element = document.createElement('div');
    const part = (name: string): HTMLElement => {
      const made = document.createElement('div');
      made.className = name;
      element.append(made);
      return made;
    };
    const [bar, title, content] = [part('section-bar'), part('section-head'), part('section-body')];
    /** Its title at the head of its section. */
    const name = (): string => nls.pick(views.containerOf(view.id) === view.id ? (view.heading ?? view.title) : view.title);
    own.add(
      mountView(bar, () => {
        const open = isShown(views, layout.state.value, view.id);
        const alone = sections.value.length < 2;
        const firstHeight = view.height ?? defaultHeight;
        const height = layout.state.value.sectionHeights[view.id] ?? firstHeight;
        const fixed = open && !alone && growing.value !== view.id;
        // The bar is at the edge towards the one that takes what is left.
        const above = indexOf(growing.value) > indexOf(view.id);
        bar.classList.toggle('bottom', above);
        element.className = `section${open ? ' open' : ''}${open && !fixed ? ' growing' : ''}`;
        element.hidden = indexOf(view.id) < 0;
        element.style.height = fixed ? `${height}px` : '';
        title.hidden = alone;
        if (!fixed) return html`${nothing}`;
        const resize = (size: number): void => layout.change({ sectionHeights: { ...layout.state.peek().sectionHeights, [view.id]: size } });
        return splitter({ label: nls.pick(sideBarText('height', { name: name() })), orientation: 'horizontal', inverted: !above, value: height, min: leastHeight, max: mostHeight, onResize: resize, onReset: () => resize(firstHeight) });
      }),
    );
    own.add(
      mountView(title, () => {
        const open = isOpen(views, layout.state.value, view.id);
        return html`<h3 draggable="true" @dragstart=${(event: DragEvent) => startViewDrag(event, view.id)} @contextmenu=${(event: MouseEvent) => showViewMenu(workbench, { id: view.id, event })}>
            <button class="section-toggle" aria-expanded=${open} aria-controls=${open ? `view-${view.id}` : nothing} @click=${() => toggleSection(views, layout, view.id)}>
              ${icon(open ? 'chevron-down' : 'chevron-right')}<span>${name()}</span>
            </button>
          </h3>
          <div class="part-actions">${open ? menuButtons(`view/${view.id}`, workbench) : nothing}</div>`;
      }),
    );
    own.add(createViewHost({ container: content, nls, active: () => (isShown(views, layout.state.value, view.id) ? view.id : undefined), views: () => [view] }));
    return { element, store: own };
  };
  store.add({
    dispose: effect(() => {
      const wanted = views.containers().flatMap(({ id }) => views.sections(id));
      const ids = new Set(wanted.map(({ id }) => id));
      for (const [id, entry] of mounted) {
        if (ids.has(id)) continue;
        mounted.delete(id);
        entry.store.dispose();
        entry.element.remove();
      }
      // The first showing of a view draws it, which reads far more signals than this list depends on.
      queueMicrotask(() => {
        if (store.isDisposed) return;
        for (const view of wanted) {
          if (!mounted.has(view.id)) mounted.set(view.id, mountSection(view));
        }
        body.append(...wanted.map(({ id }) => mounted.get(id)!.element));
      });
    }),
  });
  store.add({
    dispose() {
      for (const entry of mounted.values()) entry.store.dispose();
      body.replaceChildren();
    },
  });
  return store;
}
