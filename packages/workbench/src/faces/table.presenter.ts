import { DisposableStore, equalJson, toDisposable, valueAt, type Bilingual, type Disposable, type Json, type Locale, type Path } from '@plansmith/base';
import type { EditOperation } from '@plansmith/document';
import type { Finding } from '@plansmith/rules';
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { cellOperations, deleteOperations, insertOperations, planPaste, type CellChange, type EditableList } from './cell-edits.ts';
import { cellText, isEditable, readCell } from './cell-text.ts';
import { readClipboardTable, writeClipboardTable } from './clipboard-table.ts';
import { addsUp, sumOf } from './column-sums.ts';
import type { DocumentModel } from './document-model.ts';
import { columnsAt, fieldsAt, listsOf, rowsAt, type Field, type ListPlace } from './fields.ts';
import { moveTo, nextInOrder, rangeOf, selectCell, type GridCell, type GridSelection, type GridShape } from './grid-moves.ts';
import { rowOrder, type Sorting } from './row-order.ts';
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
}

export interface TableOptions {
  readonly model: DocumentModel;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly locale: ReadonlySignal<Locale>;
  /** The list to begin with, where it is there. */
  readonly first?: Path | undefined;
}

const mostReasons = 3;

export function createTable({ model, findings, locale, first }: TableOptions): TablePresenter {
  const store = new DisposableStore();
  const chosen = signal<Path | undefined>(first);
  const filter = signal('');
  const problemsOnly = signal(false);
  const sorting = signal<Sorting | undefined>(undefined);
  const editing = signal<string | undefined>(undefined);
  const message = signal<{ readonly text: Bilingual; readonly refused: boolean } | undefined>(undefined);
  const selection = signal<GridSelection>(selectCell({ row: 0, column: 0 }));
  const codeNames = signal<ReadonlyMap<string, string>>(new Map());
  const elsewhere = signal<Path | undefined>(undefined);
  const derived = signal<ReadonlyMap<string, number>>(new Map());

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
  const fields = computed(() => {
    if (!equalJson(keptFields, shownFields.value)) keptFields = shownFields.value;
    return keptFields;
  });

  const byCell = computed(() => {
    const found = new Map<string, Finding[]>();
    const at = list.value;
    if (!at) return found;
    for (const finding of findings.value) {
      if (finding.uri !== model.uri || finding.verdict === 'waived' || !startsWith(finding.path, at)) continue;
      const [row, ...rest] = finding.path.slice(at.length);
      if (typeof row !== 'number') continue;
      const field = fields.value.find((candidate) => startsWith(rest, candidate.path));
      const key = cellKey(row, field);
      found.set(key, [...(found.get(key) ?? []), finding]);
    }
    return found;
  });
  const badRows = computed(() => new Set([...byCell.value.keys()].map((key) => Number(key.split('\t')[0]))));

  // A row that is being worked on must not jump: the order is made anew when what is asked for changes, or when rows come and go.
  let kept: { readonly asked: readonly unknown[]; readonly order: readonly number[] } | undefined;
  const order = computed(() => {
    const bad = problemsOnly.value ? badRows.value : undefined;
    const asked = [filter.value, sorting.value, problemsOnly.value, JSON.stringify(list.value), rows.value.length, locale.value];
    if (!kept || asked.some((item, index) => item !== kept!.asked[index])) {
      kept = { asked, order: rowOrder({ rows: rows.value, fields: fields.value, filter: filter.value, sorting: sorting.value, locale: locale.value, ...(bad && { isWanted: (row) => bad.has(row) }) }) };
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
  const text = (row: number, field: Field): string => cellText(field, valueAt(rows.value[row], field.path), locale.value);
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

  function showList(path: Path): void {
    batch(() => {
      chosen.value = path;
      filter.value = '';
      problemsOnly.value = false;
      sorting.value = undefined;
      editing.value = undefined;
      message.value = undefined;
      selection.value = selectCell({ row: 0, column: 0 });
    });
  }

  /** Puts records in after an item and goes to the first of them. */
  async function insert(index: number, records: readonly Json[]): Promise<void> {
    const target = editable();
    if (!target || records.length === 0) return;
    batch(() => {
      filter.value = '';
      problemsOnly.value = false;
      sorting.value = undefined;
    });
    if (!(await apply(insertOperations(target, index, records), faceText('rowsAdded', { count: records.length })))) return;
    selection.value = selectCell({ row: index, column: 0 });
  }

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

  let derivedTicket = 0;
  store.add(
    toDisposable(
      effect(() => {
        const at = list.value;
        const columns = fields.value.filter((field) => field.derived);
        void model.content.value;
        const count = rows.value.length;
        const ticket = ++derivedTicket;
        if (!at || columns.length === 0 || count === 0 || count > mostDerivedRows) return;
        const cells = columns.flatMap((field) => Array.from({ length: count }, (_, row) => ({ field, row })));
        void model.derived(cells.map(({ field, row }) => [...at, row, ...field.path])).then((numbers) => {
          if (ticket !== derivedTicket || store.isDisposed) return;
          derived.value = new Map(cells.flatMap(({ field, row }, index) => (typeof numbers[index] === 'number' ? [[cellKey(row, field), numbers[index]] as const] : [])));
        });
      }),
    ),
  );

  let namesTicket = 0;
  store.add(
    toDisposable(
      effect(() => {
        const at = list.value;
        const columns = fields.value.filter((field) => field.coded);
        const ticket = ++namesTicket;
        if (!at || columns.length === 0) return;
        void Promise.all(columns.map((field) => model.proposals([...at, 0, ...field.path]))).then((found) => {
          if (ticket !== namesTicket || store.isDisposed) return;
          codeNames.value = new Map(found.flatMap((proposals, index) => proposals.map(({ value, title = '' }) => [codeKey(columns[index]!, String(value)), title] as const)));
        });
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
    sorting,
    selection,
    editing,
    message,
    elsewhere,
    sums,
    derived,
    codeNames,
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
        batch(() => {
          filter.value = '';
          problemsOnly.value = false;
        });
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
        const reasons = joinTexts(plan.refused.slice(0, mostReasons));
        const more = plan.refused.length > mostReasons ? faceText('refusedMore', { count: plan.refused.length }) : { zh: '', en: '' };
        return say(faceText('refusedPaste', { reasons: { zh: `${reasons.zh}${more.zh}`, en: `${reasons.en}${more.en && `; ${more.en}`}` } }), true);
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
      const path = list.peek();
      if (!path) return;
      const row = presenter.activeRow();
      const index = sorting.peek() || filter.peek() || row === undefined ? rows.peek().length : row + 1;
      await insert(index, [await freshRecord(model, { path, fields: fields.peek(), index: rows.peek().length })]);
    },
    async duplicateRows() {
      const path = list.peek();
      const items = selectedItems();
      if (!path || items.length === 0) return;
      const [last] = items.toSorted((a, b) => b - a);
      const copies: Json[] = [];
      for (const item of items.toSorted((a, b) => a - b)) {
        const own = fields.peek().filter((field) => field.declares && field.path.length === 1);
        const copy = { ...(rows.peek()[item] as { readonly [key: string]: Json }) };
        // Two records of one id would be one too many; the next number is proposed for the first copy only.
        for (const field of own) {
          const key = String(field.path[0]);
          const id = copies.length === 0 ? await model.idProposal([...path, rows.peek().length, key]) : undefined;
          if (id === undefined) delete copy[key];
          else copy[key] = id;
        }
        copies.push(copy);
      }
      await insert(last! + 1, copies);
    },
    deleteRows() {
      const target = editable();
      const items = selectedItems();
      if (target && items.length > 0) void apply(deleteOperations(target, items), faceText('rowsDeleted', { count: items.length }));
    },
    toggleSort(field) {
      const now = sorting.peek();
      sorting.value = now?.field !== field ? { field, descending: false } : now.descending ? undefined : { field, descending: true };
    },
    dispose: () => store.dispose(),
  };
  return presenter;
}

/** Beyond this many rows computed values are left to the text's hovers. */
const mostDerivedRows = 2000;

/** A new row: only the id that it is likely to get, for nothing else is known of it. */
async function freshRecord(model: DocumentModel, { path, fields, index }: { readonly path: Path; readonly fields: readonly Field[]; readonly index: number }): Promise<Json> {
  const own = fields.find((field) => field.declares && field.path.length === 1);
  const id = own && (await model.idProposal([...path, index, ...own.path]));
  return id === undefined ? {} : { [String(own!.path[0])]: id };
}

function isListPath(value: unknown, path: Path, lists: readonly ListPlace[]): boolean {
  if (lists.some((place) => equalJson(place.path, path))) return true;
  const items = valueAt(value, path);
  return Array.isArray(items) && items.length > 0 && items.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => step === path[index]);
}

export function cellKey(row: number, field: Field | undefined): string {
  return `${row}\t${field ? field.path.join('\t') : ''}`;
}

export function codeKey(field: Field, code: string): string {
  return `${field.path.join('\t')}\n${code}`;
}

function joinTexts(texts: readonly Bilingual[]): Bilingual {
  return { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') };
}
