import type { Term } from '@plansmith/document';
import { memoByKey, type PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { termsOf } from './balance-cell.ts';
import { balanceColumns, type ColumnId } from './balance-columns.ts';
import { deviates, type BalanceCell, type BalanceCells, type BalanceTable, type ParcelRow, type UnitRow } from './balance-model.ts';
import { parcelCells } from './balance-parcels.ts';
import { totalCells, unitCells } from './balance-units.ts';

export interface BalanceQuestion {
  /** Units whose parcels are wanted. */
  readonly expanded: readonly string[];
}

/** Answers with the whole table; what the model lacks is `missing` in its cell, never a zero. */
export const balanceTableQuery: Query<BalanceQuestion, BalanceTable> = {
  id: 'indicator-balance/table',
  answer: (model, { expanded }) => balanceTable(model, new Set(expanded)),
};

/** The table for a plan, with the parcels of `expanded` units. */
export function balanceTable(model: PlanModel, expanded: ReadonlySet<string>): BalanceTable {
  const rowOf = unitRowsOf(model);
  const units = model.units().flatMap(({ id }) => rowOf(id) ?? []);
  const totals = totalCells(model);
  const counts = countStates([totals, ...units.flatMap(({ cells, parcels }) => [cells, ...parcels.map((parcel) => parcel.cells)])]);
  const plan = model.documents('specialPlan').find(({ value }) => value.status !== 'superseded');
  return {
    columns: balanceColumns,
    units: units.map(({ parcels, ...row }) => ({ ...row, parcelCount: parcels.length, deviatingParcels: parcels.filter(({ cells }) => deviates(cells)).length, ...(expanded.has(row.id) && { parcels }) })),
    totals,
    ...(plan?.value.id !== undefined && { planId: plan.value.id }),
    counts,
  };
}

/** A cell of the table: of a parcel, of a unit, or of all units where neither is named. */
export interface ArithmeticQuestion {
  readonly unit?: string;
  readonly parcel?: string;
  readonly column: ColumnId;
}

/** A cell with what it was computed from. JSON. */
export interface CellArithmetic {
  readonly cell: BalanceCell;
  readonly terms: readonly Term[];
}

/** Answers null where there is no such row any more. */
export const arithmeticQuery: Query<ArithmeticQuestion, CellArithmetic | null> = {
  id: 'indicator-balance/arithmetic',
  answer(model, { unit: unitId, parcel, column }) {
    const unit = unitId === undefined ? undefined : model.unit(unitId);
    // Made anew: rows that are kept may be equal copies, which have no terms beside them.
    const cells = unitId === undefined ? totalCells(model) : unit && (parcel === undefined ? unitCells(model, unit) : parcelCells(model, unit).find(({ id }) => id === parcel)?.cells);
    return cells ? { cell: cells[column], terms: termsOf(cells[column]) } : null;
  },
};

type WholeUnitRow = Omit<UnitRow, 'parcelCount' | 'deviatingParcels' | 'parcels'> & { readonly parcels: readonly ParcelRow[] };

/** Rows of a model's units, each made again only when something that it reads has changed: the view asks after every keystroke. */
const rowsByModel = new WeakMap<PlanModel, (unitId: string) => WholeUnitRow | undefined>();

function unitRowsOf(model: PlanModel): (unitId: string) => WholeUnitRow | undefined {
  let rows = rowsByModel.get(model);
  if (!rows) {
    rows = memoByKey((unitId) => {
      const unit = model.unit(unitId);
      return unit && { id: unitId, title: unit.value.title ?? '', place: { uri: unit.uri, path: ['id'] }, cells: unitCells(model, unit), parcels: parcelCells(model, unit) };
    });
    rowsByModel.set(model, rows);
  }
  return rows;
}

function countStates(rows: readonly BalanceCells[]): BalanceTable['counts'] {
  const counts = { over: 0, under: 0, differs: 0, unknown: 0 };
  for (const cells of rows) for (const { state } of Object.values(cells)) if (state !== undefined && state !== 'within') counts[state]++;
  return counts;
}
