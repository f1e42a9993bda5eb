import { DisposableStore, Emitter, type Disposable, type Event } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { BalanceTable } from '../core/balance-model.ts';
import type { WhatIfTable } from '../core/what-if/what-if-query.ts';
import { balanceRows, totalsKey, type BalanceRow } from './balance-rows.ts';
import { tableWith } from './what-if-rows.ts';

/** A cell of the table by its row's key and its column: 0 is the row's name, 1 the first indicator. */
export interface CellAddress {
  readonly row: string;
  readonly column: number;
}

/** What is shown. A new object after each change. */
export interface BalanceState {
  /** The plan's; absent until the first answer. */
  readonly table?: BalanceTable;
  /** What a what-if would make of it. */
  readonly whatIf?: WhatIfTable;
  readonly rows: readonly BalanceRow[];
  readonly expanded: ReadonlySet<string>;
  readonly onlyDeviating: boolean;
  /** The one cell that the tab key reaches. */
  readonly active: CellAddress;
  /** Why the last question had no answer. */
  readonly problem?: string;
}

export interface BalancePresenter extends Disposable {
  readonly state: BalanceState;
  readonly onDidChange: Event<BalanceState>;
  /** While hidden nothing is asked; `show` asks at once when a check was missed. */
  show(): void;
  hide(): void;
  /** Shows the rows of a what-if in the place of the plan's; undefined shows the plan's. */
  showWhatIf(whatIf: WhatIfTable | undefined): void;
  toggleUnit(unitId: string): void;
  toggleOnlyDeviating(): void;
  activate(cell: CellAddress): void;
  /** Carries out a key of the tree grid pattern; false where the key means nothing here. */
  press(key: string): boolean;
  /** Opens the place of a cell in the editor. */
  open(cell: CellAddress): void;
}

/** What comes back after a reload. */
interface Remembered {
  readonly expanded?: readonly string[];
  readonly onlyDeviating?: boolean;
}

const mementoKey = 'indicatorBalance.table';

type Services = Pick<ViewServices, 'query' | 'onDidCheck' | 'reveal' | 'memento'>;

/** Asks for the table, again after each check while it is shown, and keeps what the user chose. Knows no DOM. */
export function createBalancePresenter(services: Services): BalancePresenter {
  const store = new DisposableStore();
  const changed = store.add(new Emitter<BalanceState>());
  const remembered = services.memento.get<Remembered>(mementoKey) ?? {};
  let state: BalanceState = {
    rows: [],
    expanded: new Set(remembered.expanded ?? []),
    onlyDeviating: remembered.onlyDeviating ?? false,
    active: { row: totalsKey, column: 0 },
  };
  let shown = false;
  let stale = true;
  let asked = 0;

  store.add(
    services.onDidCheck(() => {
      stale = true;
      if (shown) void ask();
    }),
  );

  function update(change: Partial<BalanceState>): void {
    const next = { ...state, ...change };
    const rows = next.table ? balanceRows(tableWith(next.table, next.whatIf), next) : [];
    const first = rows[0]?.key ?? totalsKey;
    const active = rows.some(({ key }) => key === next.active.row) && !(state.table === undefined && next.table) ? next.active : { row: first, column: 0 };
    state = { ...next, rows, active };
    changed.fire(state);
  }

  async function ask(): Promise<void> {
    stale = false;
    const number = ++asked;
    try {
      const table = await services.query<BalanceTable>('indicator-balance/table', { expanded: [...state.expanded] });
      // An answer that was overtaken by a later question is out of date.
      if (number !== asked || store.isDisposed) return;
      const { problem: _solved, ...rest } = state;
      state = rest;
      update({ table });
    } catch (error) {
      if (number !== asked || store.isDisposed) return;
      update({ problem: error instanceof Error ? error.message : String(error) });
    }
  }

  function remember(): void {
    services.memento.set(mementoKey, { expanded: [...state.expanded], onlyDeviating: state.onlyDeviating } satisfies Remembered);
  }

  function toggleUnit(unitId: string): void {
    const expanded = new Set(state.expanded);
    if (!expanded.delete(unitId)) expanded.add(unitId);
    update({ expanded, active: { row: `unit ${unitId}`, column: state.active.column } });
    remember();
    void ask();
  }

  function activeRow(): BalanceRow | undefined {
    return state.rows.find(({ key }) => key === state.active.row);
  }

  function move(rows: number, columns: number): boolean {
    const last = state.table?.columns.length ?? 0;
    const index = state.rows.findIndex(({ key }) => key === state.active.row);
    const row = state.rows[Math.max(0, Math.min(state.rows.length - 1, index + rows))];
    if (!row) return false;
    update({ active: { row: row.key, column: Math.max(0, Math.min(last, state.active.column + columns)) } });
    return true;
  }

  function open({ row, column }: CellAddress): void {
    const found = state.rows.find(({ key }) => key === row);
    const id = state.table?.columns[column - 1]?.id;
    const place = id === undefined ? found?.place : (found?.cells[id].place ?? undefined);
    if (place) void services.reveal(place);
  }

  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1, 0),
    ArrowUp: () => move(-1, 0),
    PageDown: () => move(10, 0),
    PageUp: () => move(-10, 0),
    ArrowRight: () => unfold(false) || move(0, 1),
    ArrowLeft: () => unfold(true) || move(0, -1),
    Home: () => move(0, -state.active.column),
    End: () => move(0, state.table?.columns.length ?? 0),
    ' ': () => toggleActive(),
    Enter: () => {
      open(state.active);
      return true;
    },
  };

  /** On a unit's name, right opens a closed unit and left closes an open one. */
  function unfold(isOpen: boolean): boolean {
    const row = activeRow();
    if (state.active.column !== 0 || row?.kind !== 'unit' || row.expanded !== isOpen) return false;
    toggleUnit(row.id);
    return true;
  }

  function toggleActive(): boolean {
    const row = activeRow();
    if (row?.kind !== 'unit') return false;
    toggleUnit(row.id);
    return true;
  }

  return {
    get state() {
      return state;
    },
    onDidChange: changed.event,
    show() {
      shown = true;
      if (stale) void ask();
    },
    hide() {
      shown = false;
    },
    showWhatIf(whatIf) {
      if (whatIf === state.whatIf) return;
      const { whatIf: _, ...rest } = state;
      state = rest;
      update(whatIf ? { whatIf } : {});
    },
    toggleUnit,
    toggleOnlyDeviating() {
      update({ onlyDeviating: !state.onlyDeviating });
      remember();
    },
    activate: (active) => update({ active }),
    press: (key) => keys[key]?.() ?? false,
    open,
    dispose: () => store.dispose(),
  };
}
