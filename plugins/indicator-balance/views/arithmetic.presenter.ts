import { DisposableStore, Emitter, type Disposable, type Event } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { ColumnId } from '../core/balance-columns.ts';
import type { CellArithmetic, CellOfRow } from '../core/arithmetic.ts';
import type { Override } from '../core/what-if/adjustments.ts';

/** The cell that is pointed at. A column is absent where a row's name is. */
export interface PointedCell {
  readonly area?: string | undefined;
  readonly unit: string | undefined;
  readonly parcel: string | undefined;
  readonly column: ColumnId | undefined;
}

export interface ArithmeticState {
  readonly pointed?: PointedCell & { readonly column: ColumnId };
  /** Cells that were gone down from to the one that is pointed at, the first one first. */
  readonly above: readonly (PointedCell & { readonly column: ColumnId })[];
  /** Absent until the answer is there, and where the cell holds nothing. */
  readonly arithmetic?: CellArithmetic;
}

export interface ArithmeticPresenter extends Disposable {
  readonly state: ArithmeticState;
  readonly onDidChange: Event<ArithmeticState>;
  /** Shows the arithmetic of a cell; a row's name or undefined shows none. */
  point(cell: PointedCell | undefined): void;
  /** Goes down to a cell that computes a term of the one that is shown. */
  descend(cell: CellOfRow): void;
  /** Goes back up. */
  ascend(): void;
  /** Computes with these numbers in the place of the plan's. */
  compute(overrides: readonly Override[]): void;
}

/** What the number under the cursor was computed from, again after each check. Knows no DOM. */
export function createArithmeticPresenter(services: Pick<ViewServices, 'query' | 'onDidCheck'>): ArithmeticPresenter {
  const store = new DisposableStore();
  const changed = store.add(new Emitter<ArithmeticState>());
  let state: ArithmeticState = { above: [] };
  let asked = 0;
  let overrides: readonly Override[] = [];

  async function ask(): Promise<void> {
    const { pointed } = state;
    if (!pointed) return;
    const number = ++asked;
    const arithmetic = await services.query<CellArithmetic | null>('indicator-balance/arithmetic', { ...pointed, ...(overrides.length > 0 && { overrides }) });
    if (number !== asked || store.isDisposed) return;
    state = { pointed, above: state.above, ...(arithmetic && (arithmetic.cell.value !== null || arithmetic.cell.missing.length > 0) && { arithmetic }) };
    changed.fire(state);
  }

  function go(pointed: ArithmeticState['pointed'], above: ArithmeticState['above']): void {
    asked++;
    state = pointed ? { pointed, above } : { above: [] };
    changed.fire(state);
    void ask();
  }

  store.add(services.onDidCheck(() => void ask()));

  return {
    get state() {
      return state;
    },
    onDidChange: changed.event,
    point(cell) {
      const { column } = cell ?? {};
      go(cell && column ? { ...cell, column } : undefined, []);
    },
    descend({ area, unit, parcel, column }) {
      const { pointed, above } = state;
      if (pointed) go({ area, unit, parcel, column }, [...above, pointed]);
    },
    ascend: () => go(state.above.at(-1), state.above.slice(0, -1)),
    compute(next) {
      if (next === overrides || (next.length === 0 && overrides.length === 0)) return;
      overrides = next;
      void ask();
    },
    dispose: () => store.dispose(),
  };
}
