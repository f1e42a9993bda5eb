import { valueAt } from '@plansmith/base';
import { signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Nls } from '../nls/nls.ts';
import { classIcons } from '../problems/problems.view.ts';
import { classOf } from '../problems/grouping.ts';
import { icon } from '../ui/icon.ts';
import { isEditable } from './cell-text.ts';
import { choiceListTemplate } from './choice-list.view.ts';
import { hasChoices, type ChoiceList } from './choice-list.ts';
import { numberText } from './column-sums.ts';
import { isInRange, rangeOf, type GridCell } from './grid-moves.ts';
import { createGridCell } from './grid-cell.view.ts';
import { createGridColumns } from './grid-columns.ts';
import { createGridHead } from './grid-head.view.ts';
import type { TablePresenter } from './table.presenter.ts';
import { faceText } from './texts.ts';

export interface GridView {
  template(): TemplateResult;
  /** After each drawing: keyboard, scrolling, what the cell's input shows. */
  afterDraw(): void;
  focus(): void;
}

export interface GridOptions {
  readonly table: TablePresenter;
  readonly choices: ChoiceList;
  readonly nls: Nls;
  /** Name of the list that is shown. */
  title(): string;
  undo(): void;
  redo(): void;
  /** Makes the active column wider or narrower by a step. */
  resizeColumn(direction: 1 | -1): void;
  /** Asks for the menu of the selected cells at a place of the page. */
  contextMenu(at: { readonly x: number; readonly y: number }): void;
  /** Leads into what a cell holds: a list to its table, other things to the text. */
  openCell(): void;
}

const rowHeight = 24;
const headHeight = 28;
const spareRows = 6;

/** The grid itself: only the rows in sight are drawn, and the active one, whose input always has the keyboard, so that input methods begin in the cell. */
export function createGridView(options: GridOptions): GridView {
  const { table, choices, nls } = options;
  const columns = createGridColumns(table, nls);
  const cell = createGridCell({ table, choices, columns, nls, open: (editable) => (editable ? startEditing(input()?.value ?? '') : options.openCell()) });
  const head = createGridHead({ table, columns, nls, selectColumn });
  const scrollTop = signal(0);
  const height = signal(600);
  let container: HTMLElement | undefined;
  let wantsFocus = false;
  /** Whether the keyboard was here last: drawing takes its input away with the cell, and must give it back. */
  let keepsFocus = false;
  let dragging: 'cells' | 'rows' | undefined;

  const input = (): HTMLInputElement | HTMLTextAreaElement | null => container?.querySelector<HTMLInputElement | HTMLTextAreaElement>('.face-input') ?? null;
  const pageRows = (): number => Math.max(1, Math.floor((height.peek() - 2 * headHeight) / rowHeight) - 1);

  function startEditing(text: string): void {
    const row = table.activeRow();
    const field = table.activeField();
    const path = table.activePath();
    if (row === undefined || !field || !path || !isEditable(field, valueAt(table.rows.peek()[row], field.path))) return;
    table.editing.value = text;
    if (hasChoices(field)) choices.open(field, path, text);
    const element = input();
    // What was typed over the selected text has its caret already.
    if (element?.value === text && document.activeElement === element) element.setSelectionRange(text.length, text.length);
  }
  function commit(fill = false): boolean {
    const taken = table.commit({ fill });
    if (taken) choices.close();
    return taken;
  }
  function cancel(): void {
    choices.close();
    table.editing.value = undefined;
  }
  function choose(index?: number): void {
    const text = choices.accept(index);
    if (text !== undefined) table.editing.value = text;
    const element = input();
    if (element && text !== undefined) element.value = text;
    commit();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const handled = table.editing.peek() === undefined ? onKeyInGrid(event) : onKeyInEdit(event);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onKeyInEdit(event: KeyboardEvent): boolean {
    const isOpen = (choices.shown.peek()?.length ?? 0) > 0;
    switch (event.key) {
      case 'Escape':
        if (isOpen && choices.shown.peek()) choices.close();
        else cancel();
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        if (!isOpen) return false;
        choices.move(event.key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (event.altKey) {
          const element = input();
          element?.setRangeText('\n', element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
          table.editing.value = element?.value;
          return true;
        }
        acceptChoice();
        if (commit(event.ctrlKey || event.metaKey) && !event.ctrlKey && !event.metaKey) table.step({ across: false, direction: event.shiftKey ? -1 : 1 });
        return true;
      case 'Tab':
        acceptChoice();
        if (commit()) table.step({ across: true, direction: event.shiftKey ? -1 : 1 });
        return true;
      default:
        return false;
    }
  }

  /** What is typed counts as the option that is marked, unless it is one itself. */
  function acceptChoice(): void {
    const text = choices.shown.peek() ? choices.accept() : undefined;
    if (text !== undefined && table.editing.peek() !== '') table.editing.value = text;
  }

  function onKeyInGrid(event: KeyboardEvent): boolean {
    const ctrl = event.ctrlKey || event.metaKey;
    const { key, shiftKey: shift } = event;
    if (event.altKey) {
      if (key === 'ArrowDown') startEditing(input()?.value ?? '');
      else if (key === 'ArrowUp') sortActive();
      else if (shift && (key === 'ArrowRight' || key === 'ArrowLeft')) options.resizeColumn(key === 'ArrowRight' ? 1 : -1);
      else return false;
      return true;
    }
    if (ctrl) {
      switch (key.toLowerCase()) {
        case 'z':
          (shift ? options.redo : options.undo)();
          return true;
        case 'y':
          options.redo();
          return true;
        case 'd':
          table.fillDown();
          return true;
        case 'a':
          table.selectAll();
          return true;
        case '-':
          table.deleteRows();
          return true;
        case '=':
        case '+':
          void table.addRow();
          return true;
        case 'f':
          container?.closest('.face')?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
          return true;
      }
    }
    switch (key) {
      case 'Enter':
      case 'F2': {
        const field = table.activeField();
        const row = table.activeRow();
        if (field && row !== undefined && !isEditable(field, valueAt(table.rows.peek()[row], field.path))) options.openCell();
        else if (key === 'F2' || shift === false) startEditing(input()?.value ?? '');
        return true;
      }
      case 'Tab':
        // At the last cell the keyboard leaves the grid.
        if (isAtRim(shift)) return false;
        table.step({ across: true, direction: shift ? -1 : 1 });
        return true;
      case 'Delete':
      case 'Backspace':
        table.clear();
        return true;
      case ' ': {
        if (!shift) return false;
        const range = rangeOf(table.selection.peek());
        table.selectRows(range.top, range.top + range.height - 1);
        return true;
      }
    }
    return table.move(key, { extend: shift, jump: ctrl, page: pageRows() });
  }

  function isAtRim(backwards: boolean): boolean {
    const { active, anchor, head } = table.selection.peek();
    if (anchor.row !== head.row || anchor.column !== head.column) return false;
    return backwards ? active.column === 0 : active.column >= table.fields.peek().length - 1;
  }
  function sortActive(): void {
    const field = table.activeField();
    if (field) table.toggleSort(field);
  }

  function selectColumn(column: number): void {
    wantsFocus = true;
    table.selectColumn(column);
  }

  function onInput(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (table.editing.peek() === undefined) startEditing(value);
    table.editing.value = value;
    choices.type(value);
  }

  function onMouseDown(event: MouseEvent): void {
    if (event.button !== 0) return;
    const cell = cellAt(event);
    if (!cell) return;
    const { active } = table.selection.peek();
    // A click into the input that is being edited places its caret.
    if (table.editing.peek() !== undefined && active.row === cell.row && active.column === cell.column) return;
    if (table.editing.peek() !== undefined && !commit()) return event.preventDefault();
    // The browser would give the keyboard to whatever can take it here.
    event.preventDefault();
    wantsFocus = true;
    const isHeader = (event.target as HTMLElement).closest('[role="rowheader"]') !== null;
    dragging = isHeader ? 'rows' : 'cells';
    if (isHeader) table.selectRows(event.shiftKey ? table.selection.peek().anchor.row : cell.row, cell.row);
    else table.select(cell, { extend: event.shiftKey });
    window.addEventListener('mouseup', () => (dragging = undefined), { once: true });
  }
  function onContextMenu(event: MouseEvent): void {
    if (table.editing.peek() !== undefined) return;
    event.preventDefault();
    const pressed = event.button === 2 || event.ctrlKey ? cellAt(event) : undefined;
    if (pressed && !isInRange(rangeOf(table.selection.peek()), pressed)) table.select(pressed);
    wantsFocus = true;
    // By key the menu stands under the active cell.
    const box = container?.querySelector('.grid-cell.active')?.getBoundingClientRect();
    options.contextMenu(pressed || !box ? { x: event.clientX, y: event.clientY } : { x: box.left, y: box.bottom });
  }
  function onMouseOver(event: MouseEvent): void {
    const cell = dragging && cellAt(event);
    if (!cell) return;
    if (dragging === 'rows') table.selectRows(table.selection.peek().anchor.row, cell.row);
    else table.select(cell, { extend: true });
  }

  function rowTemplate(row: number, tracks: string): TemplateResult {
    const item = table.order.value[row]!;
    const range = rangeOf(table.selection.value);
    const own = table.findingsOfRow(item);
    const worst = own[0] && classOf(own[0]);
    const selectedRow = row >= range.top && row < range.top + range.height;
    return html`<div role="row" class="grid-row" aria-rowindex=${row + 2} style="grid-template-columns: ${tracks}; transform: translateY(${row * rowHeight}px)">
      <div role="rowheader" class="grid-number ${selectedRow ? 'selected' : ''}" data-row=${row} title=${own.map((finding) => nls.pick(finding.message)).join('\n')}>
        ${worst ? html`<span class="class-${worst}">${icon(classIcons[worst], nls.text(`severity.${worst}`))}</span>` : nothing}${item + 1}
      </div>
      ${table.fields.value.map((field, column) => cell({ row, column }, { item, field, selected: isInRange(range, { row, column }) }))}
    </div>`;
  }

  function footTemplate(tracks: string): TemplateResult | typeof nothing {
    if (table.sums.value.every((sum) => sum === undefined) || table.order.value.length === 0) return nothing;
    return html`<div role="rowgroup" class="grid-foot">
      <div role="row" class="grid-row" aria-rowindex=${table.order.value.length + 2} style="grid-template-columns: ${tracks}">
        <div role="rowheader" class="grid-number">${nls.pick(faceText('total'))}</div>
        ${table.sums.value.map((sum, column) => html`<div role="gridcell" class="grid-cell numeric" aria-colindex=${column + 2}>${sum === undefined ? '' : numberText(sum)}</div>`)}
      </div>
    </div>`;
  }

  function afterDraw(): void {
    const element = input();
    const { active } = table.selection.peek();
    if (element && table.editing.peek() === undefined) {
      const item = table.activeRow();
      const field = table.activeField();
      const text = item === undefined || !field ? '' : table.text(item, field);
      if (element.value !== text) element.value = text;
      const isLost = keepsFocus && document.activeElement === document.body;
      if (wantsFocus || isLost || container?.contains(document.activeElement)) {
        wantsFocus = false;
        if (document.activeElement !== element) element.focus({ preventScroll: true });
        element.select();
      }
    } else if (element && wantsFocus) element.focus({ preventScroll: true });
    scrollTo(table.selection.peek().head.row === active.row ? active : table.selection.peek().head);
  }

  let shownAt = '';
  function scrollTo({ row, column }: GridCell): void {
    const place = JSON.stringify([table.list.peek(), row, column]);
    if (!container || place === shownAt) return;
    shownAt = place;
    const foot = container.querySelector<HTMLElement>('.grid-foot')?.offsetHeight ?? 0;
    const top = row * rowHeight;
    const room = container.clientHeight - headHeight - foot;
    if (top < container.scrollTop) container.scrollTop = top;
    else if (top + rowHeight > container.scrollTop + room) container.scrollTop = top + rowHeight - room;
    const pixels = columns.pixels();
    // The first column is always in sight, and hides what is scrolled under it.
    if (column === 0) return;
    const left = pixels.slice(0, column).reduce((sum, width) => sum + width, 0);
    const width = container.clientWidth - numberWidth;
    if (left - pixels[0]! < container.scrollLeft) container.scrollLeft = left - pixels[0]!;
    else if (left + pixels[column]! > container.scrollLeft + width) container.scrollLeft = left + pixels[column]! - width;
  }

  const observer = new ResizeObserver(() => (height.value = container?.clientHeight ?? 600));
  const bind = (element: Element | undefined): void => {
    observer.disconnect();
    container = element as HTMLElement | undefined;
    shownAt = '';
    if (container) observer.observe(container);
  };

  return {
    template() {
      const tracks = [`${numberWidth}px`, ...columns.pixels().map((width) => `${width}px`)].join(' ');
      const total = table.order.value.length;
      const first = Math.max(0, Math.floor(scrollTop.value / rowHeight) - spareRows);
      const last = Math.min(total, Math.ceil((scrollTop.value + height.value) / rowHeight) + spareRows);
      const shown = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
      const { active } = table.selection.value;
      if (total > 0 && active.row < total && !shown.includes(active.row)) shown.push(active.row);
      return html`<div
          class="face-grid"
          ${ref(bind)}
          role="grid"
          aria-label=${nls.pick(faceText('gridName', { title: options.title() }))}
          aria-rowcount=${total + 1}
          aria-colcount=${table.fields.value.length + 1}
          aria-multiselectable="true"
          tabindex=${total === 0 ? 0 : nothing}
          @scroll=${(event: Event) => (scrollTop.value = (event.target as HTMLElement).scrollTop)}
          @keydown=${onKeyDown}
          @contextmenu=${onContextMenu}
          @mousedown=${onMouseDown}
          @mouseover=${onMouseOver}
          @input=${onInput}
          @focusin=${() => (keepsFocus = true)}
          @focusout=${(event: FocusEvent) => {
            if (event.relatedTarget instanceof Node && !container?.contains(event.relatedTarget)) keepsFocus = false;
            if (!(event.relatedTarget instanceof Node && container?.contains(event.relatedTarget)) && event.target === input() && table.editing.peek() !== undefined && document.hasFocus() && !commit()) cancel();
          }}
          @copy=${(event: ClipboardEvent) => onCopy(event)}
          @cut=${(event: ClipboardEvent) => onCopy(event) && table.clear()}
          @paste=${(event: ClipboardEvent) => {
            if (table.editing.peek() !== undefined) return;
            event.preventDefault();
            table.paste(event.clipboardData?.getData('text/plain') ?? '');
          }}
        >
          ${head(tracks)}
          ${total === 0
            ? nothing
            : html`<div role="rowgroup" class="grid-body" style="height: ${total * rowHeight}px">${repeat(shown, (row) => row, (row) => rowTemplate(row, tracks))}</div>`}
          ${footTemplate(tracks)}
        </div>
        ${choiceListTemplate(choices, { label: nls.pick(faceText('choices')), anchor: container?.querySelector('.grid-cell.active')?.getBoundingClientRect(), choose })}`;
    },
    afterDraw,
    focus() {
      wantsFocus = true;
      afterDraw();
    },
  };

  function onCopy(event: ClipboardEvent): boolean {
    if (table.editing.peek() !== undefined) return false;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', table.copy());
    return true;
  }
}

const numberWidth = 56;

/** The cell that an event came from; of a row's number the first one. */
function cellAt(event: Event): GridCell | undefined {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column'] ?? 0) } : undefined;
}
