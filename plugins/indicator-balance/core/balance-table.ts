import type { PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { balanceColumns } from './balance-columns.ts';
import type { BalanceCells, BalanceTable, UnitRow } from './balance-model.ts';
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
  const counts = { over: 0, under: 0, unknown: 0 };
  const count = (cells: BalanceCells): void => {
    for (const { state } of Object.values(cells)) if (state !== undefined && state !== 'within') counts[state]++;
  };
  const units = model.units().map((unit): UnitRow => {
    const cells = unitCells(model, unit);
    count(cells);
    const parcels = parcelCells(model, unit);
    for (const parcel of parcels) count(parcel.cells);
    return {
      id: unit.id,
      title: unit.value.title ?? '',
      place: { uri: unit.uri, path: ['id'] },
      cells,
      parcelCount: parcels.length,
      ...(expanded.has(unit.id) && { parcels }),
    };
  });
  const totals = totalCells(model);
  count(totals);
  const plan = model.documents('specialPlan').find(({ value }) => value.status !== 'superseded');
  return { columns: balanceColumns, units, totals, ...(plan?.value.id !== undefined && { planId: plan.value.id }), counts };
}
