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
import { choiceListId, choiceListTemplate } from './choice-list.view.ts';
import { hasChoices, type ChoiceList } from './choice-list.ts';
import { numberText } from './column-sums.ts';
import { fieldHeading, type Field } from './fields.ts';
import { isInRange, rangeOf, type GridCell } from './grid-moves.ts';
import { cellKey, codeKey, type TablePresenter } from './table.presenter.ts';
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
  /** Leads into what a cell holds: a list to its table, other things to the text. */
  openCell(): void;
}

const rowHeight = 24;
const headHeight = 28;
const spareRows = 6;
const sampledRows = 200;

/** The grid itself: only the rows in sight are drawn, and the active one, whose input always has the keyboard, so that input methods begin in the cell. */
export function createGridView(options: GridOptions): GridView {
  const { table, choices, nls } = options;
  const scrollTop = signal(0);
  const height = signal(600);
  let container: HTMLElement | undefined;
  let wantsFocus = false;
  /** Whether the keyboard was here last: drawing takes its input away with the cell, and must give it back. */
  let keepsFocus = false;
  let dragging: 'cells' | 'rows' | undefined;
  let widths: { readonly fields: readonly Field[]; readonly pixels: readonly number[] } | undefined;

  const input = (): HTMLInputElement | HTMLTextAreaElement | null => container?.querySelector<HTMLInputElement | HTMLTextAreaElement>('.face-input') ?? null;
  const pageRows = (): number => Math.max(1, Math.floor((height.peek() - 2 * headHeight) / rowHeight) - 1);

  function columnWidths(): readonly number[] {
    const fields = table.fields.value;
    if (widths?.fields !== fields) {
      const sample = table.rows.value.slice(0, sampledRows);
      const pixels = fields.map((field) => {
        const texts = [nls.pick(fieldHeading(field)), ...sample.map((_, row) => shownText(row, field))];
        return Math.min(260, Math.max(72, textPixels(texts[0]!) + 46, ...texts.slice(1).map((text) => textPixels(text) + (field.coded ? 110 : 22))));
      });
      widths = { fields, pixels };
    }
    return widths.pixels;
  }

  function shownText(row: number, field: Field): string {
    const value = valueAt(table.rows.value[row], field.path);
    if (field.type === 'table' && Array.isArray(value)) return nls.pick(faceText('items', { count: value.length }));
    return table.text(row, field);
  }

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
  function onMouseOver(event: MouseEvent): void {
    const cell = dragging && cellAt(event);
    if (!cell) return;
    if (dragging === 'rows') table.selectRows(table.selection.peek().anchor.row, cell.row);
    else table.select(cell, { extend: true });
  }

  function headTemplate(columns: string): TemplateResult {
    const sorting = table.sorting.value;
    return html`<div role="rowgroup" class="grid-head">
      <div role="row" class="grid-row" aria-rowindex="1" style="grid-template-columns: ${columns}">
        <div role="columnheader" class="grid-corner"><span class="visually-hidden">${nls.pick(faceText('rowNumber'))}</span></div>
        ${table.fields.value.map((field, column) => {
          const heading = nls.pick(fieldHeading(field));
          const sorted = sorting?.field === field ? (sorting.descending ? 'descending' : 'ascending') : 'none';
          return html`<div role="columnheader" class="grid-heading ${field.known ? '' : 'unknown'}" aria-sort=${sorted} aria-colindex=${column + 2} title=${field.description ? `${heading}\n${nls.pick(field.description)}` : heading} @click=${() => {
            wantsFocus = true;
            table.selectColumn(column);
          }}>
            <span class="grid-heading-text">${heading}${field.required ? html`<span class="grid-required" aria-hidden="true"> *</span>` : nothing}</span>
            <button class="grid-sort" tabindex="-1" aria-label=${nls.pick(faceText('sortBy', { title: heading }))} title=${nls.pick(faceText('sortBy', { title: heading }))} @click=${(event: Event) => {
              event.stopPropagation();
              table.toggleSort(field);
            }}>${icon(sorted === 'none' ? 'unfold' : sorted === 'ascending' ? 'arrow-up' : 'arrow-down')}</button>
          </div>`;
        })}
      </div>
    </div>`;
  }

  function rowTemplate(row: number, columns: string): TemplateResult {
    const item = table.order.value[row]!;
    const range = rangeOf(table.selection.value);
    const own = table.findingsOfRow(item);
    const worst = own[0] && classOf(own[0]);
    const selectedRow = row >= range.top && row < range.top + range.height;
    return html`<div role="row" class="grid-row" aria-rowindex=${row + 2} style="grid-template-columns: ${columns}; transform: translateY(${row * rowHeight}px)">
      <div role="rowheader" class="grid-number ${selectedRow ? 'selected' : ''}" data-row=${row} title=${own.map((finding) => nls.pick(finding.message)).join('\n')}>
        ${worst ? html`<span class="class-${worst}">${icon(classIcons[worst], nls.text(`severity.${worst}`))}</span>` : nothing}${item + 1}
      </div>
      ${table.fields.value.map((field, column) => cellTemplate({ row, column }, item, field, isInRange(range, { row, column })))}
    </div>`;
  }

  function cellTemplate(cell: GridCell, item: number, field: Field, selected: boolean): TemplateResult {
    const { active } = table.selection.value;
    const isActive = active.row === cell.row && active.column === cell.column;
    const value = valueAt(table.rows.value[item], field.path);
    const findings = table.findingsAt(item, field);
    const worst = findings[0] && classOf(findings[0]);
    const numeric = field.type === 'number' || field.type === 'integer';
    const wrong = value !== undefined && value !== null && ((numeric && typeof value !== 'number') || (typeof value === 'object' && !Array.isArray(value)));
    const computed = table.derived.value.get(cellKey(item, field));
    const codeName = field.coded ? table.codeNames.value.get(codeKey(field, String(value))) : undefined;
    const differs = computed !== undefined && typeof value === 'number' && !agrees(value, computed);
    const note = [...findings.map((finding) => nls.pick(finding.message)), ...(differs ? [nls.pick(faceText('derived', { value: numberText(computed) }))] : [])].join('\n');
    return html`<div
      role="gridcell"
      class="grid-cell ${numeric ? 'numeric' : ''} ${isEditable(field, value) ? '' : 'fixed'} ${wrong ? 'wrong' : ''} ${worst ? `marked mark-${worst}` : ''} ${isActive ? 'active' : ''}"
      data-row=${cell.row}
      data-column=${cell.column}
      aria-colindex=${cell.column + 2}
      aria-selected=${selected}
      title=${note || `${shownText(item, field)}${codeName ? ` ${codeName}` : ''}`}
      @dblclick=${() => (isEditable(field, value) ? startEditing(input()?.value ?? '') : options.openCell())}
    >${isActive ? inputTemplate(item, field) : html`${shownText(item, field)}${codeName ? html`<span class="grid-code">${codeName}</span>` : nothing}${differs ? html`<span class="grid-derived">${numberText(computed)}</span>` : nothing}`}</div>`;
  }

  function inputTemplate(item: number, field: Field): TemplateResult {
    const value = valueAt(table.rows.value[item], field.path);
    const heading = nls.pick(fieldHeading(field));
    const label = nls.pick(faceText('cellName', { title: heading, row: item + 1 }));
    const findings = table.findingsAt(item, field);
    const isFixed = !isEditable(field, value);
    const open = (choices.shown.value?.length ?? 0) > 0;
    const editing = table.editing.value !== undefined;
    if (hasChoices(field)) {
      return html`<input class="face-input ${editing ? 'editing' : ''}" type="text" role="combobox" autocomplete="off" spellcheck="false" aria-label=${label} aria-autocomplete="list" aria-expanded=${open} aria-controls=${open ? choiceListId : nothing} aria-activedescendant=${open ? `${choiceListId}-${choices.active.value}` : nothing} aria-invalid=${findings.length > 0} aria-describedby=${findings.length > 0 ? 'face-cell-note' : nothing} ?readonly=${isFixed} />`;
    }
    return html`<textarea class="face-input ${editing ? 'editing' : ''}" rows="1" spellcheck="false" aria-label=${label} aria-invalid=${findings.length > 0} aria-describedby=${findings.length > 0 ? 'face-cell-note' : nothing} ?readonly=${isFixed}></textarea>`;
  }

  function footTemplate(columns: string): TemplateResult | typeof nothing {
    if (table.sums.value.every((sum) => sum === undefined) || table.order.value.length === 0) return nothing;
    return html`<div role="rowgroup" class="grid-foot">
      <div role="row" class="grid-row" aria-rowindex=${table.order.value.length + 2} style="grid-template-columns: ${columns}">
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
    const pixels = columnWidths();
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
      const columns = [`${numberWidth}px`, ...columnWidths().map((width) => `${width}px`)].join(' ');
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
          ${headTemplate(columns)}
          ${total === 0
            ? nothing
            : html`<div role="rowgroup" class="grid-body" style="height: ${total * rowHeight}px">${repeat(shown, (row) => row, (row) => rowTemplate(row, columns))}</div>`}
          ${footTemplate(columns)}
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

/** About how wide a text is: Chinese letters are twice as wide as others. */
function textPixels(text: string): number {
  let pixels = 0;
  for (const character of text.slice(0, 60)) pixels += character > '\u2e80' ? 13 : 7.4;
  return pixels;
}

/** Whether a stored number is the computed one as far as it is written. */
function agrees(stored: number, computed: number): boolean {
  const decimals = /\.(\d+)/.exec(String(stored))?.[1]?.length ?? 0;
  return Math.abs(stored - computed) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(computed);
}

/** The cell that an event came from; of a row's number the first one. */
function cellAt(event: Event): GridCell | undefined {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column'] ?? 0) } : undefined;
}
