import type { ColumnId } from '../core/balance-columns.ts';
import type { Adjustment } from '../core/what-if/adjustments.ts';
import type { TargetDraft } from './solve-form.ts';
import type { WhatIfState } from './what-if.presenter.ts';

const measures: Partial<Readonly<Record<ColumnId, string>>> = { plannedGfaM2: 'gfaM2', far: 'gfaM2', housingGfaM2: 'housingGfaM2', industryGfaM2: 'industryGfaM2' };

export interface Rest {
  readonly targets: readonly TargetDraft[];
  /** How many adjustments are of numbers that a balance does not move. */
  readonly leftOut: number;
}

/** What was typed as targets of a balance: each to be met exactly, a FAR by its floor area. */
export function restOf({ adjustments, table }: Pick<WhatIfState, 'adjustments' | 'table'>, planId: string | undefined): Rest {
  const targets = adjustments.flatMap((adjustment): readonly TargetDraft[] => {
    const measure = measures[adjustment.column];
    const object = adjustment.row === 'totals' ? planId : adjustment.id;
    const value = adjustment.column === 'far' ? floorAreaOf(adjustment, table) : adjustment.value;
    return measure === undefined || object === undefined || value === undefined ? [] : [{ object, measure: adjustment.row === 'parcel' ? 'gfaM2' : measure, side: 'equals', value }];
  });
  return { targets, leftOut: adjustments.length - targets.length };
}

/** The floor area that a row comes to in the what-if. */
function floorAreaOf({ row, id }: Adjustment, table: WhatIfState['table']): number | undefined {
  const cells =
    row === 'totals' ? table?.totals : row === 'area' ? table?.areas.find((area) => area.id === id)?.cells : row === 'unit' ? table?.units.find((unit) => unit.id === id)?.cells : undefined;
  const override = row === 'parcel' ? table?.overrides.find(({ object, path }) => object === id && path.at(-1) === 'plannedGfaM2')?.value : undefined;
  return override ?? cells?.plannedGfaM2.value ?? undefined;
}
