import type { Term } from '@plansmith/document';
import type { Query } from '@plansmith/plugin';
import { termsOf } from './balance-cell.ts';
import type { ColumnId } from './balance-columns.ts';
import type { BalanceCell } from './balance-model.ts';
import { parcelCells } from './balance-parcels.ts';
import { areaCells, totalCells, unitCells } from './balance-units.ts';
import type { Override } from './what-if/adjustments.ts';
import { liveTableWith } from './what-if/live-table.ts';

/** A cell of the table: of a parcel, of a unit, of a pilot area, or of all units where none is named. */
export interface ArithmeticQuestion {
  readonly area?: string;
  readonly unit?: string;
  readonly parcel?: string;
  readonly column: ColumnId;
  /** Numbers that are other than the plan's, in a what-if. */
  readonly overrides?: readonly Override[];
}

/** A cell with what it was computed from. JSON. */
export interface CellArithmetic {
  readonly cell: BalanceCell;
  readonly terms: readonly Term[];
}

/** Answers null where there is no such row any more. */
export const arithmeticQuery: Query<ArithmeticQuestion, CellArithmetic | null> = {
  id: 'indicator-balance/arithmetic',
  answer(plan, { area, unit: unitId, parcel, column, overrides = [] }) {
    const model = overrides.length === 0 ? plan : liveTableWith(plan, overrides).model;
    const unit = unitId === undefined ? undefined : model.unit(unitId);
    // Made anew: rows that are kept may be equal copies, which have no terms beside them.
    if (area !== undefined) return arithmeticOf(areaCells(model, area)[column]);
    const cells = unitId === undefined ? totalCells(model) : unit && (parcel === undefined ? unitCells(model, unit) : parcelCells(model, unit).find(({ id }) => id === parcel)?.cells);
    return cells ? arithmeticOf(cells[column]) : null;
  },
};

function arithmeticOf(cell: BalanceCell): CellArithmetic {
  return { cell, terms: termsOf(cell) };
}
