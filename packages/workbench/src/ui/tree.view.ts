import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { signal } from '@preact/signals-core';
import { icon } from './icon.ts';
import type { TreePresenter, TreeRow } from './tree.presenter.ts';

/** Height of a line; the same in ui.css.ts. Fixed, so that ten thousand lines cost no more than a screenful. */
const rowPixels = 22;
const spareRows = 8;

export interface TreeViewOptions<T> {
  label(): string;
  /** Unique in the page: ids of rows begin with it. */
  readonly name: string;
  readonly presenter: TreePresenter<T>;
  /** What a line shows; its text and the labels of its icons are also its name for assistive technology. */
  content(row: TreeRow<T>): TemplateResult;
  rowTitle?(row: TreeRow<T>): string;
  rowClass?(row: TreeRow<T>): string;
  /** Whether a line with children stands for something itself: then only its arrow and the arrow keys open and close it. */
  opensItself?(row: TreeRow<T>): boolean;
  /** Click or Space; double click or Enter with `pin`. */
  onOpen(row: TreeRow<T>, options: { readonly pin: boolean }): void;
  /** Lines that can be dragged onto others: what is dropped on a line, or on the room below all lines. */
  readonly drag?: { can(row: TreeRow<T>): boolean; drop(row: TreeRow<T>, onto: TreeRow<T> | undefined): void };
  /** Asked for by the right button, the menu key or Shift+F10; `x` and `y` are places of the page. */
  onContextMenu?(row: TreeRow<T>, at: { readonly x: number; readonly y: number }): void;
}

/** Draws the lines in sight of a tree, with the keyboard and roles of the ARIA tree pattern. Make one per tree; call `template` to draw. */
export function createTreeView<T>(options: TreeViewOptions<T>): { template(): TemplateResult; afterDraw(): void } {
  const { presenter, name } = options;
  const dropOnto = signal<string | undefined>(undefined);
  const viewport = signal({ top: 0, height: 600 });
  let element: HTMLElement | undefined;
  let shownActive: string | undefined;
  const observer = new ResizeObserver(() => measure());

  const measure = (): void => {
    if (!element) return;
    const { scrollTop: top, clientHeight: height } = element;
    const before = viewport.peek();
    if (before.top !== top || before.height !== height) viewport.value = { top, height };
  };
  const attach = (found: Element | undefined): void => {
    observer.disconnect();
    element = found as HTMLElement | undefined;
    if (element) observer.observe(element);
  };
  const rowId = (index: number): string => `${name}-row-${index}`;
  const toggle = (row: TreeRow<T>): void => presenter.setExpanded(row.node.id, !row.expanded);
  const onClick = (row: TreeRow<T>, event: MouseEvent): void => {
    presenter.active.value = row.node.id;
    const onTwistie = (event.target as Element).closest('.tree-twistie') !== null;
    if (row.expanded === undefined) options.onOpen(row, { pin: false });
    else if (onTwistie || !options.opensItself?.(row)) toggle(row);
    else options.onOpen(row, { pin: false });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = presenter.rows.peek().find((item) => item.node.id === presenter.active.peek());
    if ((event.key === 'Enter' || event.key === ' ') && row) {
      if (row.expanded === undefined || options.opensItself?.(row)) options.onOpen(row, { pin: event.key === 'Enter' });
      else toggle(row);
    } else if (!presenter.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (!options.onContextMenu) return;
    event.preventDefault();
    const pressed = (event.target as Element).closest('[role="treeitem"]');
    if (pressed) presenter.active.value = presenter.rows.peek()[Number(pressed.id.slice(name.length + '-row-'.length))]?.node.id;
    const index = presenter.rows.peek().findIndex((item) => item.node.id === presenter.active.peek());
    const row = presenter.rows.peek()[index];
    if (!row) return;
    // The menu key gives no place of its own: the menu then stands under its line.
    const box = (pressed ?? document.getElementById(rowId(index)) ?? element!).getBoundingClientRect();
    options.onContextMenu(row, pressed ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom });
  };
  const onFocus = (): void => {
    if (presenter.active.peek() === undefined) presenter.press('Home');
  };

  let dragged: TreeRow<T> | undefined;
  const dropRow = (event: DragEvent): TreeRow<T> | undefined => {
    const under = (event.target as Element).closest('[role="treeitem"]');
    return under ? presenter.rows.peek()[Number(under.id.slice(name.length + '-row-'.length))] : undefined;
  };
  const onDragOver = (event: DragEvent): void => {
    if (!dragged) return;
    event.preventDefault();
    const onto = dropRow(event);
    dropOnto.value = onto?.node.id;
  };
  const onDrop = (event: DragEvent): void => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
    options.drag?.drop(dragged, dropRow(event));
  };
  const onDragEnd = (): void => {
    dragged = undefined;
    dropOnto.value = undefined;
  };

  const line = (row: TreeRow<T>, index: number, activeId: string | undefined): TemplateResult => {
    const active = row.node.id === activeId;
    return html`<div
      id=${rowId(index)}
      class="tree-row ${active ? 'active' : ''} ${dropOnto.value === row.node.id ? 'drop-target' : ''} ${options.rowClass?.(row) ?? ''}"
      role="treeitem"
      style="top:${index * rowPixels}px;padding-inline-start:${(row.level - 1) * 10 + 4}px"
      aria-level=${row.level}
      aria-posinset=${row.position}
      aria-setsize=${row.siblings}
      aria-selected=${active}
      aria-expanded=${row.expanded ?? nothing}
      title=${options.rowTitle?.(row) ?? nothing}
      draggable=${options.drag?.can(row) ? 'true' : nothing}
      @dragstart=${(event: DragEvent) => {
        dragged = row;
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      }}
      @click=${(event: MouseEvent) => onClick(row, event)}
      @dblclick=${() => (row.expanded === undefined || options.opensItself?.(row)) && options.onOpen(row, { pin: true })}
    >
      <span class="tree-twistie">${row.expanded === undefined ? nothing : icon(row.expanded ? 'chevron-down' : 'chevron-right')}</span>
      ${options.content(row)}
    </div>`;
  };

  return {
    template() {
      const rows = presenter.rows.value;
      const { top, height } = viewport.value;
      const activeId = presenter.active.value;
      const activeIndex = rows.findIndex((row) => row.node.id === activeId);
      const from = Math.max(0, Math.floor(top / rowPixels) - spareRows);
      const to = Math.min(rows.length, Math.ceil((top + height) / rowPixels) + spareRows);
      const inSight = activeIndex >= from && activeIndex < to;
      // `repeat` makes its lines when it draws, which is too late for signals that they read to be noticed.
      const lines = rows.slice(from, to).map((row, index) => ({ id: row.node.id, template: line(row, from + index, activeId) }));
      return html`<div
        class="tree"
        role="tree"
        tabindex="0"
        aria-label=${options.label()}
        aria-activedescendant=${inSight ? rowId(activeIndex) : nothing}
        ${ref(attach)}
        @scroll=${measure}
        @keydown=${onKeyDown}
        @contextmenu=${onContextMenu}
        @dragover=${onDragOver}
        @drop=${onDrop}
        @dragend=${onDragEnd}
        @focus=${onFocus}
      >
        <div class="tree-content" role="presentation" style="height:${rows.length * rowPixels}px">
          ${repeat(
            lines,
            ({ id }) => id,
            ({ template }) => template,
          )}
        </div>
      </div>`;
    },
    afterDraw() {
      const activeId = presenter.active.peek();
      if (!element || activeId === shownActive) return;
      const index = presenter.rows.peek().findIndex((row) => row.node.id === activeId);
      if (index < 0) return;
      shownActive = activeId;
      const top = index * rowPixels;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowPixels > element.scrollTop + element.clientHeight) element.scrollTop = top + rowPixels - element.clientHeight;
    },
  };
}
