import type { Query } from '@plansmith/plugin';
import type { AreaRow, BalanceCells, BalanceTable, UnitRow } from '../balance-model.ts';
import { shownUnit } from '../balance-table.ts';
import { resolveAdjustments, type Adjustment, type Override, type UnmetAdjustment } from './adjustments.ts';
import { liveTableWith } from './live-table.ts';

export interface WhatIfQuestion {
  readonly adjustments: readonly Adjustment[];
  /** Numbers that are other beside them, a scenario's. */
  readonly overrides?: readonly Override[];
  /** Ids of parcels and units whose numbers a sum that is typed leaves alone. */
  readonly keeps: readonly string[];
  /** Units whose parcels are wanted. */
  readonly expanded: readonly string[];
}

/** What of the table would be other than it is. JSON. */
export interface WhatIfTable {
  /** Whole rows, in the order of the table. */
  readonly units: readonly UnitRow[];
  readonly areas: readonly AreaRow[];
  readonly totals: BalanceCells;
  readonly counts: BalanceTable['counts'];
  /** The numbers that would be written otherwise. */
  readonly overrides: readonly Override[];
  readonly unmet: readonly UnmetAdjustment[];
}

/** The table as it would be with some cells having other numbers, without a file being touched: only what changes, so that a step costs what hangs on it. */
export const whatIfQuery: Query<WhatIfQuestion, WhatIfTable> = {
  id: 'indicator-balance/what-if',
  answer(model, { adjustments, overrides: given = [], keeps, expanded }) {
    const { overrides: typed, unmet } = resolveAdjustments(model, adjustments, keeps);
    const overrides = [...given, ...typed];
    const live = liveTableWith(model, overrides);
    const shown = new Set(expanded);
    return {
      units: live.changedUnits().map((row) => shownUnit(row, shown)),
      areas: live.changedAreas(),
      totals: live.totals(),
      counts: live.counts(),
      overrides,
      unmet,
    };
  },
};
