import { DisposableStore, equalJson, toDisposable, valueAt, type Bilingual, type Disposable, type Json, type Locale, type Path } from '@plansmith/base';
import type { EditOperation } from '@plansmith/document';
import type { Finding } from '@plansmith/rules';
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { listName, type ColumnChoice, type ColumnChoices } from './column-choices.ts';
import { cellOperations, pasteRefusal, planPaste, type CellChange, type EditableList } from './cell-edits.ts';
import { cellText, isEditable, readCell } from './cell-text.ts';
import { readClipboardTable, writeClipboardTable } from './clipboard-table.ts';
import { addsUp, sumOf } from './column-sums.ts';
import type { DocumentModel } from './document-model.ts';
import { columnsAt, fieldsAt, isListPath, listsOf, rowsAt, type Field, type ListPlace } from './fields.ts';
import { moveTo, nextInOrder, rangeOf, selectCell, type GridCell, type GridSelection, type GridShape } from './grid-moves.ts';
import { rowOrder, type Sorting } from './row-order.ts';
import { createTableRows } from './table-rows.ts';
import { cellKey, createTableFacts, startsWith } from './table-facts.ts';
import { faceText } from './texts.ts';

/** One list of a document as a grid: what is shown, what is selected, and every change as operations on the document. */
export interface TablePresenter extends Disposable {
  readonly lists: ReadonlySignal<readonly ListPlace[]>;
  /** The list that is shown; undefined where the document has none. */
  readonly list: ReadonlySignal<Path | undefined>;
  readonly fields: ReadonlySignal<readonly Field[]>;
  readonly rows: ReadonlySignal<readonly Json[]>;
  /** Items of the list as they are shown. */
  readonly order: ReadonlySignal<readonly number[]>;
  readonly filter: Signal<string>;
  readonly problemsOnly: Signal<boolean>;
  readonly valueFilter: Signal<ValueFilter | undefined>;
  readonly sorting: Signal<Sorting | undefined>;
  readonly selection: ReadonlySignal<GridSelection>;
  /** Text of the cell that is being edited, while it is. */
  readonly editing: Signal<string | undefined>;
  /** What was done, or why something was not. */
  readonly message: ReadonlySignal<{ readonly text: Bilingual; readonly refused: boolean } | undefined>;
  /** A place that something led to and that no table holds. */
  readonly elsewhere: ReadonlySignal<Path | undefined>;
  /** Findings on a cell: on its value or inside it. */
  findingsAt(row: number, field: Field): readonly Finding[];
  /** Findings on a row itself. */
  findingsOfRow(row: number): readonly Finding[];
  readonly sums: ReadonlySignal<readonly (number | undefined)[]>;
  /** Computed numbers beside stored ones, by row and column key. */
  readonly derived: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Names of codes, by column key and code. */
  readonly codeNames: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Widths that the user chose, in pixels, by the column's path. */
  readonly columnWidths: ReadonlySignal<Readonly<Record<string, number>>>;
  readonly hiddenCount: ReadonlySignal<number>;
  text(row: number, field: Field): string;
  activeField(): Field | undefined;
  /** Item of the list that the active cell is in. */
  activeRow(): number | undefined;
  /** Where the active cell is in the document. */
  activePath(): Path | undefined;
  showList(path: Path): void;
  /** Makes the cell of a path the active one, in whichever list it is. Whether there is such a cell. */
  follow(path: Path): boolean;
  select(cell: GridCell, options?: { readonly extend?: boolean }): void;
  selectRows(from: number, to: number): void;
  selectColumn(column: number): void;
  selectAll(): void;
  /** A key of movement; whether it was one. */
  move(key: string, options: { readonly extend: boolean; readonly jump: boolean; readonly page: number }): boolean;
  step(options: { readonly across: boolean; readonly direction: 1 | -1 }): void;
  /** Takes the text that is being edited; whether it was taken. With `fill` every selected cell takes it. */
  commit(options?: { readonly fill?: boolean }): boolean;
  copy(): string;
  paste(text: string): void;
  clear(): void;
  fillDown(): void;
  addRow(): Promise<void>;
  duplicateRows(): Promise<void>;
  deleteRows(): void;
  toggleSort(field: Field): void;
  /** Shows only the rows whose cell in the active column is as the active one. */
  filterByValue(): void;
  /** Undefined for as wide as what stands in it. */
  setColumnWidth(field: Field, pixels: number | undefined): void;
  /** The last column stays. */
  hideColumn(field: Field): void;
  showColumns(): void;
  /** Takes every filter away. */
  showAllRows(): void;
}

/** Rows are shown whose cell in a column has a text. */
export interface ValueFilter {
  readonly field: Field;
  readonly text: string;
}

export interface TableOptions {
  readonly model: DocumentModel;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly locale: ReadonlySignal<Locale>;
  readonly columns: ColumnChoices;
  /** The list to begin with, where it is there. */
  readonly first?: Path | undefined;
}

export function createTable({ model, findings, locale, columns, first }: TableOptions): TablePresenter {
  const store = new DisposableStore();
  const chosen = signal<Path | undefined>(first);
  const filter = signal('');
  const problemsOnly = signal(false);
  const sorting = signal<Sorting | undefined>(undefined);
  const valueFilter = signal<ValueFilter | undefined>(undefined);
  const editing = signal<string | undefined>(undefined);
  const message = signal<{ readonly text: Bilingual; readonly refused: boolean } | undefined>(undefined);
  const selection = signal<GridSelection>(selectCell({ row: 0, column: 0 }));
  const elsewhere = signal<Path | undefined>(undefined);

  const lists = computed(() => (model.content.value ? listsOf(model.content.value.schema, model.content.value.value) : []));
  const list = computed<Path | undefined>(() => {
    const wanted = chosen.value;
    if (wanted && isListPath(model.content.value?.value, wanted, lists.value)) return wanted;
    return lists.value.toSorted((a, b) => b.rows - a.rows)[0]?.path;
  });
  const rows = computed(() => (list.value ? rowsAt(model.content.value?.value, list.value) : []));
  const shownFields = computed<readonly Field[]>((): readonly Field[] => (model.content.value && list.value ? columnsAt(model.content.value.schema, list.value, model.content.value.value) : []));
  // The same columns stay the same objects while only values change.
  let keptFields: readonly Field[] = [];
  const choice = computed(() => (model.content.value && list.value ? columns.of(listName(model.content.value.kind, list.value)) : undefined));
  const fields = computed(() => {
    const hidden = choice.value?.hidden ?? [];
    const visible = shownFields.value.filter((field) => !hidden.includes(field.path.join('.')));
    // Whoever hides all of them sees all of them.
    const next = visible.length > 0 ? visible : shownFields.value;
    if (!equalJson(keptFields, next)) keptFields = next;
    return keptFields;
  });
  const changeColumns = (change: Partial<ColumnChoice>): void => {
    const content = model.content.peek();
    const at = list.peek();
    if (content && at) columns.change(listName(content.kind, at), change);
  };

  const { findings: byCell, badRows, derived, codeNames } = createTableFacts({ model, findings, list, fields, rowCount: computed(() => rows.value.length), store });

  const text = (row: number, field: Field): string => cellText(field, valueAt(rows.value[row], field.path), locale.value);

  // A row that is being worked on must not jump: the order is made anew when what is asked for changes, or when rows come and go.
  let kept: { readonly asked: readonly unknown[]; readonly order: readonly number[] } | undefined;
  const order = computed(() => {
    const bad = problemsOnly.value ? badRows.value : undefined;
    const only = valueFilter.value;
    const isWanted = (row: number): boolean => (!bad || bad.has(row)) && (!only || text(row, only.field) === only.text);
    const asked = [filter.value, sorting.value, problemsOnly.value, only, JSON.stringify(list.value), rows.value.length, locale.value];
    if (!kept || asked.some((item, index) => item !== kept!.asked[index])) {
      kept = { asked, order: rowOrder({ rows: rows.value, fields: fields.value, filter: filter.value, sorting: sorting.value, locale: locale.value, isWanted }) };
    }
    return kept.order;
  });
  const sums = computed(() => fields.value.map((field) => (addsUp(field.unit) ? sumOf(order.value.map((row) => valueAt(rows.value[row], field.path))) : undefined)));

  const shape = (page = 1): GridShape => ({
    rows: order.peek().length,
    columns: fields.peek().length,
    page,
    isEmpty: ({ row, column }) => text(order.peek()[row]!, fields.peek()[column]!) === '',
  });
  const say = (told: Bilingual, refused = false): void => void (message.value = { text: told, refused });

  function editable(): EditableList | undefined {
    const content = model.content.peek();
    const path = list.peek();
    if (!content || !path) return undefined;
    const siblings = fieldsAt(content.schema, path.slice(0, -1), content.value).map((field) => String(field.path[0]));
    return { value: content.value, path, fields: fields.peek(), siblings };
  }

  async function apply(operations: readonly EditOperation[], done?: Bilingual): Promise<boolean> {
    if (operations.length === 0) return true;
    const refused = await model.apply(operations);
    if (refused) say(faceText('notChanged', { reason: refused }), true);
    else if (done) say(done);
    return !refused;
  }

  const selectedCells = (): readonly { readonly row: number; readonly field: Field; readonly cell: GridCell }[] => {
    const range = rangeOf(selection.peek());
    const found = [];
    for (let row = range.top; row < range.top + range.height; row++) {
      for (let column = range.left; column < range.left + range.width; column++) {
        const item = order.peek()[row];
        const field = fields.peek()[column];
        if (item !== undefined && field) found.push({ row: item, field, cell: { row, column } });
      }
    }
    return found;
  };
  const setCells = (changes: readonly CellChange[], done?: Bilingual): void => {
    const target = editable();
    if (target) void apply(cellOperations(target, changes), done);
  };
  const selectedItems = (): readonly number[] => [...new Set(selectedCells().map(({ row }) => row))];

  function showAllRows(): void {
    filter.value = '';
    problemsOnly.value = false;
    valueFilter.value = undefined;
  }

  function showList(path: Path): void {
    batch(() => {
      chosen.value = path;
      showAllRows();
      sorting.value = undefined;
      editing.value = undefined;
      message.value = undefined;
      selection.value = selectCell({ row: 0, column: 0 });
    });
  }

  const rowsOf = createTableRows({
    model,
    editable,
    rows: () => rows.peek(),
    apply,
    showRow: (row) => void (selection.value = selectCell({ row, column: 0 })),
    showAll: () =>
      batch(() => {
        showAllRows();
        sorting.value = undefined;
      }),
  });

  // Rows may have gone since: the selection stays inside.
  store.add(
    toDisposable(
      effect(() => {
        const last = { row: Math.max(0, order.value.length - 1), column: Math.max(0, fields.value.length - 1) };
        const inside = ({ row, column }: GridCell): GridCell => ({ row: Math.min(row, last.row), column: Math.min(column, last.column) });
        const { anchor, head, active } = selection.value;
        const next = { anchor: inside(anchor), head: inside(head), active: inside(active) };
        if (!equalJson(next, selection.value)) selection.value = next;
      }),
    ),
  );

  const presenter: TablePresenter = {
    lists,
    list,
    fields,
    rows,
    order,
    filter,
    problemsOnly,
    valueFilter,
    sorting,
    selection,
    editing,
    message,
    elsewhere,
    sums,
    derived,
    codeNames,
    columnWidths: computed(() => choice.value?.widths ?? {}),
    hiddenCount: computed(() => shownFields.value.length - fields.value.length),
    text,
    findingsAt: (row, field) => byCell.value.get(cellKey(row, field)) ?? [],
    findingsOfRow: (row) => byCell.value.get(cellKey(row, undefined)) ?? [],
    activeField: () => fields.value[selection.value.active.column],
    activeRow: () => order.value[selection.value.active.row],
    activePath() {
      const row = presenter.activeRow();
      const field = presenter.activeField();
      return list.value && row !== undefined && field ? [...list.value, row, ...field.path] : undefined;
    },
    showList,
    follow(path) {
      const at = path.findLastIndex((step, index) => typeof step === 'number' && isListPath(model.content.peek()?.value, path.slice(0, index), lists.peek()));
      // The innermost list that can be a table, unless the one that is shown holds the place already.
      const shown = list.peek();
      const target = shown && startsWith(path, shown) && typeof path[shown.length] === 'number' ? shown : at >= 0 ? path.slice(0, at) : undefined;
      elsewhere.value = target ? undefined : path;
      if (!target) return false;
      if (!equalJson(target, shown)) showList(target);
      const item = Number(path[target.length]);
      const rest = path.slice(target.length + 1);
      const column = rest.length === 0 ? selection.peek().active.column : fields.peek().findIndex((field) => startsWith(rest, field.path) || startsWith(field.path, rest));
      let row = order.peek().indexOf(item);
      if (row < 0) {
        batch(showAllRows);
        row = order.peek().indexOf(item);
      }
      if (row < 0) return false;
      const { active } = selection.peek();
      const cell = { row, column: Math.max(0, column) };
      if (active.row !== cell.row || active.column !== cell.column) {
        editing.value = undefined;
        selection.value = selectCell(cell);
      }
      return true;
    },
    select(cell, { extend = false } = {}) {
      elsewhere.value = undefined;
      selection.value = extend ? { ...selection.peek(), head: cell } : selectCell(cell);
    },
    selectRows(from, to) {
      const anchor = { row: from, column: 0 };
      selection.value = { anchor, head: { row: to, column: fields.peek().length - 1 }, active: { row: from, column: 0 } };
    },
    selectColumn(column) {
      selection.value = { anchor: { row: 0, column }, head: { row: Math.max(0, order.peek().length - 1), column }, active: { row: 0, column } };
    },
    selectAll() {
      const { active } = selection.peek();
      selection.value = { anchor: { row: 0, column: 0 }, head: { row: Math.max(0, order.peek().length - 1), column: Math.max(0, fields.peek().length - 1) }, active };
    },
    move(key, { extend, jump, page }) {
      const from = extend ? selection.peek().head : selection.peek().active;
      const to = moveTo(from, key, { shape: shape(page), jump });
      if (!to) return false;
      presenter.select(to, { extend });
      return true;
    },
    step({ across, direction }) {
      const before = selection.peek();
      const next = nextInOrder(before, { shape: shape(), direction, across });
      const range = rangeOf(before);
      selection.value = range.height * range.width === 1 ? selectCell(next) : { ...before, active: next };
    },
    commit({ fill = false } = {}) {
      const typed = editing.peek();
      const row = presenter.activeRow();
      const field = presenter.activeField();
      if (typed === undefined || row === undefined || !field) return true;
      if (!fill && typed === text(row, field)) {
        editing.value = undefined;
        return true;
      }
      const read = readCell(field, typed, locale.peek());
      if ('refused' in read) {
        say(faceText('notChanged', { reason: read.refused }), true);
        return false;
      }
      const targets = fill ? selectedCells().filter((cell) => cell.field === field && isEditable(field, valueAt(rows.peek()[cell.row], field.path))) : [{ row, field }];
      editing.value = undefined;
      message.value = undefined;
      setCells(targets.map((target) => ({ row: target.row, field, value: read.value })));
      return true;
    },
    copy() {
      const range = rangeOf(selection.peek());
      const cells = selectedCells().map(({ row, field }) => text(row, field));
      return writeClipboardTable(Array.from({ length: range.height }, (_, row) => cells.slice(row * range.width, (row + 1) * range.width)));
    },
    paste(pasted) {
      const target = editable();
      if (!target || pasted === '') return;
      const { top, left, height, width } = rangeOf(selection.peek());
      const plan = planPaste(target, readClipboardTable(pasted), { order: order.peek(), top: order.peek().length === 0 ? 0 : top, left, height, width }, locale.peek());
      if ('refused' in plan) {
        return say(pasteRefusal(plan.refused), true);
      }
      void apply(plan.operations, faceText('pasted', { cells: plan.cells, rows: plan.newRows }));
      const anchor = { row: top, column: left };
      selection.value = { anchor, head: { row: top + plan.height - 1, column: left + plan.width - 1 }, active: anchor };
    },
    clear() {
      const cells = selectedCells().filter(({ row, field }) => isEditable(field, valueAt(rows.peek()[row], field.path)));
      setCells(cells.map(({ row, field }) => ({ row, field, value: undefined })), faceText('changed', { count: cells.length }));
    },
    fillDown() {
      const range = rangeOf(selection.peek());
      const top = range.height === 1 ? range.top - 1 : range.top;
      const source = order.peek()[top];
      if (source === undefined) return;
      const cells = selectedCells().filter(({ row, field }) => row !== source && isEditable(field, valueAt(rows.peek()[row], field.path)) && isEditable(field, valueAt(rows.peek()[source], field.path)) && !field.declares);
      setCells(cells.map(({ row, field }) => ({ row, field, value: valueAt(rows.peek()[source], field.path) as Json | undefined })), faceText('changed', { count: cells.length }));
    },
    async addRow() {
      const row = presenter.activeRow();
      await rowsOf.add(sorting.peek() || filter.peek() || valueFilter.peek() || row === undefined ? rows.peek().length : row + 1);
    },
    duplicateRows: () => rowsOf.duplicate(selectedItems()),
    deleteRows: () => rowsOf.remove(selectedItems()),
    toggleSort(field) {
      const now = sorting.peek();
      sorting.value = now?.field !== field ? { field, descending: false } : now.descending ? undefined : { field, descending: true };
    },
    filterByValue() {
      const row = presenter.activeRow();
      const field = presenter.activeField();
      if (row !== undefined && field) valueFilter.value = { field, text: text(row, field) };
    },
    setColumnWidth(field, pixels) {
      const { [field.path.join('.')]: _, ...others } = choice.peek()?.widths ?? {};
      changeColumns({ widths: pixels === undefined ? others : { ...others, [field.path.join('.')]: Math.round(pixels) } });
    },
    hideColumn(field) {
      if (fields.peek().length > 1) changeColumns({ hidden: [...(choice.peek()?.hidden ?? []), field.path.join('.')] });
    },
    showColumns: () => changeColumns({ hidden: [] }),
    showAllRows: () => batch(showAllRows),
    dispose: () => store.dispose(),
  };
  return presenter;
}
