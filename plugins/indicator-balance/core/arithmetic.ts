import type { Term } from '@plansmith/document';
import type { PlanModel } from '@plansmith/plan';
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

/** A cell of a row of the table. */
export type CellOfRow = Pick<ArithmeticQuestion, 'area' | 'unit' | 'parcel' | 'column'>;

/** A cell with what it was computed from. JSON. */
export interface CellArithmetic {
  readonly cell: BalanceCell;
  readonly terms: readonly Term[];
  /** For each term the cell of the table that computes it; null where it is authored. */
  readonly madeBy: readonly (CellOfRow | null)[];
}

/** Answers null where there is no such row any more. */
export const arithmeticQuery: Query<ArithmeticQuestion, CellArithmetic | null> = {
  id: 'indicator-balance/arithmetic',
  answer(plan, { overrides = [], ...asked }) {
    const model = overrides.length === 0 ? plan : liveTableWith(plan, overrides).model;
    const cell = cellAt(model, asked);
    if (!cell) return null;
    const terms = termsOf(cell);
    return { cell, terms, madeBy: terms.map((term) => makerOf(model, term, asked)) };
  },
};

/** Made anew: rows that are kept may be equal copies, which have no terms beside them. */
function cellAt(model: PlanModel, { area, unit: unitId, parcel, column }: CellOfRow): BalanceCell | undefined {
  if (area !== undefined) return areaCells(model, area)[column];
  if (unitId === undefined) return totalCells(model)[column];
  const unit = model.unit(unitId);
  return unit && (parcel === undefined ? unitCells(model, unit)[column] : parcelCells(model, unit).find(({ id }) => id === parcel)?.cells[column]);
}

/** Keys of a parcel's control that are computed from others, by the column that does so. */
const computedKeys: Readonly<Record<string, ColumnId>> = { netM2: 'netM2', dedicated: 'dedicatedM2' };

function makerOf(model: PlanModel, { label, path = [] }: Term, asked: CellOfRow): CellOfRow | null {
  const object = label.zh.split(' ')[0]!;
  const key = computedKeys[String(path.at(-1))];
  const maker: CellOfRow | undefined =
    asked.unit === undefined ? (model.unit(object) ? { unit: object, column: asked.column } : undefined) : key && { unit: asked.unit, parcel: asked.parcel ?? object, column: key };
  if (!maker || (maker.parcel === asked.parcel && maker.unit === asked.unit && maker.column === asked.column)) return null;
  const cell = cellAt(model, maker);
  return cell && termsOf(cell).length > 0 ? maker : null;
}
