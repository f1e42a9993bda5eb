import { equalJson } from '@plansmith/base';
import { createPlanVariant, type KindName, type OtherValue, type PlanModel } from '@plansmith/plan';
import type { AreaRow, BalanceCells, BalanceTable } from '../balance-model.ts';
import { areaRow, countStates, pilotAreasOf, unitRowsOf, type WholeUnitRow } from '../balance-table.ts';
import { totalCells } from '../balance-units.ts';
import { perModel } from '../per-model.ts';

/** The table of a plan with other values in it. */
export interface LiveTable {
  /** The plan with the other values. */
  readonly model: PlanModel;
  /** Puts these values in the place of all earlier ones, and takes in what has changed in the plan. */
  set(values: readonly OtherValue[]): void;
  /** Rows of units that are other than the plan's, in the order of the plan. */
  changedUnits(): readonly WholeUnitRow[];
  /** Rows of pilot areas that are other than the plan's. */
  changedAreas(): readonly AreaRow[];
  totals(): BalanceCells;
  counts(): BalanceTable['counts'];
}

/** Kinds of documents that the table and what a person may type into it read. */
const kinds: readonly KindName[] = ['policyPack', 'parcelInventory', 'specialPlan', 'redevelopmentUnit', 'unitDetailedPlan', 'transferLedger'];

type Counts = BalanceTable['counts'];

/** A row that follows the plan's variant, and what it holds. */
interface Followed<Row> {
  row: Row;
  stop(): void;
}

/**
 * Makes the live table of a plan, as the plan is. Every row is watched, so that a step computes again the rows that hang on what it
 * changes, and looks at no other.
 */
export function createLiveTable(plan: PlanModel): LiveTable {
  const variant = createPlanVariant(plan, kinds);
  const { model } = variant;
  const units = new Map<string, Followed<WholeUnitRow>>();
  const areas = new Map<string, Followed<AreaRow>>();
  const countsByUnit = new Map<string, Counts>();
  const woken = new Set<string>();
  const wokenAreas = new Set<string>();
  const changed = new Set<string>();
  const changedAreas = new Set<string>();
  let totals: BalanceCells | undefined;
  let counts: Counts = { over: 0, under: 0, differs: 0, unknown: 0 };
  let order: readonly string[] = [];
  let areaNames: readonly string[] = [];
  let isStarted = false;

  function start(): void {
    isStarted = true;
    variant.watch(() => {
      order = [...new Set(model.units().map(({ id }) => id))];
      areaNames = pilotAreasOf(model);
    });
    variant.watch(() => {
      totals = totalCells(model);
    });
  }

  function followUnit(id: string): void {
    const rowOf = unitRowsOf(model);
    const followed: Followed<WholeUnitRow> = { row: rowOf(id)!, stop: () => undefined };
    units.set(id, followed);
    followed.stop = variant.watch(() => {
      const row = rowOf(id);
      if (row) followed.row = row;
      woken.add(id);
    });
  }

  function followArea(name: string): void {
    const followed: Followed<AreaRow> = { row: areaRow(model, name), stop: () => undefined };
    areas.set(name, followed);
    followed.stop = variant.watch(() => {
      followed.row = areaRow(model, name);
      wokenAreas.add(name);
    });
  }

  function recount(id: string, next: Counts | undefined): void {
    counts = sum(counts, next, countsByUnit.get(id));
    if (next) countsByUnit.set(id, next);
    else countsByUnit.delete(id);
  }

  return {
    model,
    set(values) {
      const hasPlanChanged = variant.set(values);
      if (!isStarted) start();
      follow(units, { wanted: order, add: followUnit, drop: (id) => (recount(id, undefined), changed.delete(id), woken.delete(id)) });
      follow(areas, { wanted: areaNames, add: followArea, drop: (name) => (changedAreas.delete(name), wokenAreas.delete(name)) });
      const planRow = unitRowsOf(plan);
      if (hasPlanChanged) {
        // What is as it was here may be other than the plan now, and the other way round.
        for (const [id, { row }] of units) mark(changed, id, !equalJson(row, planRow(id)));
        for (const [name, { row }] of areas) mark(changedAreas, name, !equalJson(row, areaRow(plan, name)));
      }
      for (const id of woken) {
        const { row } = units.get(id)!;
        mark(changed, id, !equalJson(row, planRow(id)));
        recount(id, countStates([row.cells, ...row.parcels.map(({ cells }) => cells)]));
      }
      for (const name of wokenAreas) mark(changedAreas, name, !equalJson(areas.get(name)!.row, areaRow(plan, name)));
      woken.clear();
      wokenAreas.clear();
    },
    changedUnits: () => order.flatMap((id) => (changed.has(id) ? units.get(id)!.row : [])),
    changedAreas: () => areaNames.flatMap((name) => (changedAreas.has(name) ? areas.get(name)!.row : [])),
    totals: () => totals!,
    counts: () => sum(counts, countStates([totals!])),
  };
}

const liveTables = perModel(createLiveTable);

/** The one live table of a plan, with these values in it until the next call. */
export function liveTableWith(plan: PlanModel, values: readonly OtherValue[]): LiveTable {
  const live = liveTables(plan);
  live.set(values);
  return live;
}

function follow<Row>(followed: Map<string, Followed<Row>>, { wanted, add, drop }: { readonly wanted: readonly string[]; add(id: string): void; drop(id: string): void }): void {
  if (wanted.length === followed.size && wanted.every((id) => followed.has(id))) return;
  const now = new Set(wanted);
  for (const [id, { stop }] of followed) {
    if (now.has(id)) continue;
    stop();
    followed.delete(id);
    drop(id);
  }
  for (const id of now) if (!followed.has(id)) add(id);
}

function mark(set: Set<string>, id: string, isIn: boolean): void {
  if (isIn) set.add(id);
  else set.delete(id);
}

function sum(counts: Counts, plus: Counts | undefined, minus?: Counts): Counts {
  const at = (key: keyof Counts): number => counts[key] + (plus?.[key] ?? 0) - (minus?.[key] ?? 0);
  return { over: at('over'), under: at('under'), differs: at('differs'), unknown: at('unknown') };
}
