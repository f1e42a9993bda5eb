import type { BalanceCells, BalanceTable } from '../core/balance-model.ts';
import type { WhatIfTable } from '../core/what-if/what-if-query.ts';

/** The plan's table with the rows of a what-if in it. */
export function tableWith(table: BalanceTable, whatIf: WhatIfTable | undefined): BalanceTable {
  if (!whatIf) return table;
  const units = new Map(whatIf.units.map((row) => [row.id, row]));
  const areas = new Map(whatIf.areas.map((row) => [row.id, row]));
  return { ...table, units: table.units.map((row) => units.get(row.id) ?? row), areas: table.areas.map((row) => areas.get(row.id) ?? row), totals: whatIf.totals, counts: whatIf.counts };
}

/** Cells of the plan's rows that a what-if changes, by their row as `kind id`. */
export function cellsBefore(table: BalanceTable, whatIf: WhatIfTable | undefined): ReadonlyMap<string, BalanceCells> {
  if (!whatIf) return new Map();
  const changed = new Set(whatIf.units.map(({ id }) => id));
  const changedAreas = new Set(whatIf.areas.map(({ id }) => id));
  return new Map([
    ...table.units.filter(({ id }) => changed.has(id)).flatMap((unit) => [[`unit ${unit.id}`, unit.cells] as const, ...(unit.parcels ?? []).map((parcel) => [`parcel ${parcel.id}`, parcel.cells] as const)]),
    ...table.areas.filter(({ id }) => changedAreas.has(id)).map((area) => [`area ${area.id}`, area.cells] as const),
    ['totals ', table.totals] as const,
  ]);
}
