import { memoByKey, type PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { balanceColumns } from './balance-columns.ts';
import { deviates, type AreaRow, type BalanceCells, type BalanceTable, type ParcelRow, type UnitRow } from './balance-model.ts';
import { parcelCells } from './balance-parcels.ts';
import { areaCells, totalCells, unitCells } from './balance-units.ts';
import { perModel } from './per-model.ts';

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
    units: units.map((row) => shownUnit(row, expanded)),
    areas: pilotAreasOf(model).map((name) => areaRow(model, name)),
    totals,
    ...(plan?.value.id !== undefined && { planId: plan.value.id }),
    counts,
  };
}

/** A unit's row as the table shows it, with its parcels where it is expanded. */
export function shownUnit({ parcels, ...row }: WholeUnitRow, expanded: ReadonlySet<string>): UnitRow {
  return { ...row, parcelCount: parcels.length, deviatingParcels: parcels.filter(({ cells }) => deviates(cells)).length, ...(expanded.has(row.id) && { parcels }) };
}

/** Names of the pilot areas that units are in, in the order of the units. */
export function pilotAreasOf(model: PlanModel): readonly string[] {
  return [...new Set(model.units().flatMap(({ value }) => value.pilotArea ?? []))];
}

/** The row of a pilot area. */
export function areaRow(model: PlanModel, name: string): AreaRow {
  return { id: name, unitCount: model.unitIdsOfArea(name).length, cells: areaCells(model, name) };
}

/** A unit's row with all its parcels. */
export type WholeUnitRow = Omit<UnitRow, 'parcelCount' | 'deviatingParcels' | 'parcels'> & { readonly parcels: readonly ParcelRow[] };

/** Rows of a model's units, each made again only when something that it reads has changed: the view asks after every keystroke. */
export const unitRowsOf = perModel((model) =>
  memoByKey((unitId): WholeUnitRow | undefined => {
    const unit = model.unit(unitId);
    return unit && { id: unitId, title: unit.value.title ?? '', place: { uri: unit.uri, path: ['id'] }, cells: unitCells(model, unit), parcels: parcelCells(model, unit) };
  }),
);

/** How many cells of rows deviate, by how. */
export function countStates(rows: readonly BalanceCells[]): BalanceTable['counts'] {
  const counts = { over: 0, under: 0, differs: 0, unknown: 0 };
  for (const cells of rows) for (const { state } of Object.values(cells)) if (state !== undefined && state !== 'within') counts[state]++;
  return counts;
}
