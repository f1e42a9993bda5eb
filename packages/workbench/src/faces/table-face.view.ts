import { DisposableStore, equalJson, formatPath, valueAt, type Disposable, type Path } from '@plansmith/base';
import { nameOfRecord } from '@plansmith/document';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import { classOf } from '../problems/grouping.ts';
import { classIcons } from '../problems/problems.view.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { createChoiceList } from './choice-list.ts';
import { numberText, sumOf } from './column-sums.ts';
import type { DocumentModel } from './document-model.ts';
import { rangeOf } from './grid-moves.ts';
import { createGridColumns } from './grid-columns.ts';
import { createGridView } from './grid.view.ts';
import type { TableActions } from './table-command-texts.ts';
import { fieldHeading, type Field } from './fields.ts';
import type { TablePresenter } from './table.presenter.ts';
import { faceText, type FaceTextKey } from './texts.ts';

export interface FaceView extends Disposable {
  focus(): void;
}

/** The lists of a document as a grid, with what is done to rows above it and what is known of the selected cells below. */
export function mountTableFace(
  container: HTMLElement,
  options: { readonly table: TablePresenter; readonly model: DocumentModel; readonly nls: Nls; undo(): void; redo(): void; openText(path: Path): void; contextMenu(at: { readonly x: number; readonly y: number }): void },
): FaceView & { readonly actions: TableActions } {
  const { table, model, nls } = options;
  const store = new DisposableStore();
  const choices = createChoiceList(model, nls.locale);
  const t = (key: FaceTextKey, data: Parameters<typeof faceText>[1] = {}): string => nls.pick(faceText(key, data));

  const titleOf = (path: Path): string => {
    const place = table.lists.value.find((item) => equalJson(item.path, path));
    if (place) return nls.pick(place.title);
    const owner = path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
    return `${nameOfRecord(valueAt(model.content.value?.value, owner)) ?? owner.join('.')} › ${path.slice(owner.length).join('.')}`;
  };
  const openCell = (): void => {
    const path = table.activePath();
    const field = table.activeField();
    if (!path || !field) return;
    const value = valueAt(model.content.peek()?.value, path);
    if (field.type === 'table' && Array.isArray(value) && value.length > 0) table.showList(path);
    else options.openText(path);
  };
  /** Step by which keys make a column wider. */
  const stepPixels = 24;
  const columns = createGridColumns(table, nls);
  const resizeColumn = (direction: 1 | -1): void => {
    const { column } = table.selection.peek().active;
    const field = table.fields.peek()[column];
    if (field) table.setColumnWidth(field, Math.max(stepPixels * 2, columns.pixels()[column]! + direction * stepPixels));
  };
  const withField = (action: (field: Field) => void) => (): void => {
    const field = table.activeField();
    if (field) action(field);
  };
  const grid = createGridView({ table, choices, nls, title: () => (table.list.value ? titleOf(table.list.value) : ''), undo: options.undo, redo: options.redo, openCell, resizeColumn, contextMenu: options.contextMenu });

  const button = (key: FaceTextKey, name: string, run: () => void, keys = ''): TemplateResult =>
    html`<button class="icon-button" aria-label=${t(key)} title=${keys ? `${t(key)} (${keys})` : t(key)} @click=${() => {
      run();
      grid.focus();
    }}>${icon(name)}</button>`;

  const toolbar = (list: Path): TemplateResult => {
    const nested = !table.lists.value.some((place) => equalJson(place.path, list));
    const parent = list.slice(0, list.findLastIndex((step) => typeof step === 'number'));
    return html`<div class="face-toolbar" role="toolbar" aria-label=${t('tools')}>
      ${nested ? button('back', 'arrow-left', () => table.follow([...parent, list[parent.length]!])  || table.showList(parent)) : nothing}
      <select class="input" aria-label=${t('list')} @change=${(event: Event) => {
        const place = table.lists.peek()[Number((event.target as HTMLSelectElement).value)];
        if (place) table.showList(place.path);
        grid.focus();
      }}>
        ${nested ? html`<option value="-1" selected>${titleOf(list)}</option>` : nothing}
        ${table.lists.value.map((place, index) => html`<option value=${index} ?selected=${equalJson(place.path, list)}>${t('listCount', { title: place.title, count: place.rows })}</option>`)}
      </select>
      <input type="search" class="input" aria-label=${t('filter')} placeholder=${t('filter')} .value=${table.filter.value} @input=${(event: Event) => (table.filter.value = (event.target as HTMLInputElement).value)} />
      <button class="toggle" aria-pressed=${table.problemsOnly.value} title=${t('problemsOnly')} @click=${() => (table.problemsOnly.value = !table.problemsOnly.peek())}>${icon('warning')}<span class="visually-hidden">${t('problemsOnly')}</span></button>
      ${table.valueFilter.value
        ? html`<button class="toggle face-chip" aria-pressed="true" title=${t('clearValueFilter')} @click=${() => {
            table.valueFilter.value = undefined;
            grid.focus();
          }}>${t('valueFilter', { title: fieldHeading(table.valueFilter.value.field), text: table.valueFilter.value.text })} ${icon('close')}</button>`
        : nothing}
      ${table.hiddenCount.value > 0
        ? html`<button class="toggle face-chip" title=${t('showColumns')} @click=${() => {
            table.showColumns();
            grid.focus();
          }}>${t('hiddenColumns', { count: table.hiddenCount.value })}</button>`
        : nothing}
      <span class="face-gap"></span>
      ${button('addRow', 'add', () => void table.addRow(), 'Ctrl++')}
      ${button('duplicateRow', 'copy', () => void table.duplicateRows())}
      ${button('deleteRow', 'trash', () => table.deleteRows(), 'Ctrl+-')}
      ${button('fillDown', 'arrow-down', () => table.fillDown(), 'Ctrl+D')}
      ${button('sortColumn', 'list-ordered', () => {
        const field = table.activeField();
        if (field) table.toggleSort(field);
      }, 'Alt+↑')}
    </div>`;
  };

  const statusLine = (): TemplateResult => {
    const message = table.message.value;
    const elsewhere = table.elsewhere.value;
    const row = table.activeRow();
    const field = table.activeField();
    const findings = row === undefined || !field ? [] : [...table.findingsAt(row, field), ...table.findingsOfRow(row)];
    const range = rangeOf(table.selection.value);
    const values: unknown[] = [];
    for (const item of table.order.value.slice(range.top, range.top + range.height)) {
      for (const column of table.fields.value.slice(range.left, range.left + range.width)) values.push(valueAt(table.rows.value[item], column.path));
    }
    const numbers = values.filter((value) => typeof value === 'number');
    const sum = sumOf(numbers);
    const shown = table.order.value.length;
    const total = table.rows.value.length;
    return html`<div class="face-status">
      <div class="face-note" id="face-cell-note">
        ${findings.map((finding) => {
          const name = classOf(finding);
          return html`<span class="face-finding"><span class="class-${name}">${icon(classIcons[name], nls.text(`severity.${name}`))}</span> ${nls.pick(finding.message)}</span>`;
        })}
      </div>
      ${elsewhere && elsewhere.length > 0
        ? html`<span class="face-elsewhere">${t('elsewhere', { title: formatPath(elsewhere) })} <button class="link" @click=${() => options.openText(elsewhere)}>${t('showText')}</button></span>`
        : nothing}
      <div class="face-message ${message?.refused ? 'class-error' : ''}" role="status">${message ? nls.pick(message.text) : nothing}</div>
      <span class="face-counts">
        ${values.length > 1 ? (sum === undefined ? t('selectedCount', { count: values.length }) : t('selected', { count: values.length, sum: numberText(sum), mean: numberText(sum / numbers.length) })) : nothing}
        ${shown === total ? t('rows', { total }) : t('shownRows', { shown, total })}
      </span>
    </div>`;
  };

  store.add(
    mountView(
      container,
      () => {
        const content = model.content.value;
        if (model.unknown.value) return html`<p class="view-message" role="status">${t('unknownKind')}</p>`;
        if (!content) return html`<p class="view-message" role="status">${t('loading')}</p>`;
        const list = table.list.value;
        if (!list) return html`<p class="view-message">${t('noLists')}</p>`;
        return html`<div class="face table-face">
          ${content.broken ? html`<p class="face-broken" role="alert">${icon('warning')} ${t('broken')}</p>` : nothing} ${toolbar(list)}
          ${grid.template()}
          ${table.order.value.length === 0 ? html`<p class="view-message face-empty">${t(table.rows.value.length === 0 ? 'empty' : 'noMatch')}</p>` : nothing}
          ${statusLine()}
        </div>`;
      },
      () => grid.afterDraw(),
    ),
  );
  /** What a command did to the table leaves the keyboard in it. */
  const andFocus = (action: () => unknown) => async (): Promise<void> => {
    await action();
    grid.focus();
  };
  const actions: TableActions = {
    copy: andFocus(() => navigator.clipboard.writeText(table.copy())),
    paste: andFocus(async () => table.paste(await navigator.clipboard.readText())),
    fillDown: andFocus(() => table.fillDown()),
    sort: andFocus(withField((field) => table.toggleSort(field))),
    filterByValue: andFocus(() => table.filterByValue()),
    clearFilter: andFocus(() => table.showAllRows()),
    addRow: andFocus(() => table.addRow()),
    duplicateRow: andFocus(() => table.duplicateRows()),
    deleteRow: andFocus(() => table.deleteRows()),
    reveal: () => {
      const path = table.activePath();
      if (path) options.openText(path);
    },
    undo: andFocus(options.undo),
    widenColumn: andFocus(() => resizeColumn(1)),
    narrowColumn: andFocus(() => resizeColumn(-1)),
    fitColumn: andFocus(withField((field) => table.setColumnWidth(field, undefined))),
    hideColumn: andFocus(withField((field) => table.hideColumn(field))),
    showColumns: andFocus(() => table.showColumns()),
  };
  return { actions, focus: () => grid.focus(), dispose: () => store.dispose() };
}
