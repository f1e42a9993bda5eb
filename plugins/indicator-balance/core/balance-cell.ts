import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { differsBy, exceeds, minusDecimal, type Quantity } from '@plansmith/plan';
import type { BalanceCell, BalanceLimit, BalanceState } from './balance-model.ts';

/** A cell of a column that means nothing for its row. */
export const emptyCell: BalanceCell = { value: null, termCount: 0, missing: [] };

/** What a quantity is held against, before it is known how it stands. */
export interface LimitInput {
  readonly kind: BalanceLimit['kind'];
  /** Undefined where the limit is not set: then the quantity stands alone. */
  readonly value: number | undefined;
  readonly title: Bilingual;
  readonly place?: { readonly uri: string; readonly path: Path };
  /** Undefined where the parameter that sets it is not there: then nothing is decided. */
  readonly tolerance: number | undefined;
}

/** A cell of a computed quantity, held against a limit where there is one. A limit without a value to hold against is `unknown`. */
export function quantityCell(quantity: Quantity, place: BalanceCell['place'], limit?: LimitInput): BalanceCell {
  const cell = heldCell(quantity, place, limit);
  termsByCell.set(cell, quantity.terms);
  return cell;
}

/** Terms of cells, beside them: a table of a thousand units goes to the view without them. */
const termsByCell = new WeakMap<BalanceCell, readonly Term[]>();

/** What a cell was computed from; empty for a number as it is stored. */
export function termsOf(cell: BalanceCell): readonly Term[] {
  return termsByCell.get(cell) ?? [];
}

function heldCell(quantity: Quantity, place: BalanceCell['place'], limit?: LimitInput): BalanceCell {
  const cell: BalanceCell = {
    value: quantity.value ?? null,
    termCount: quantity.terms.length,
    missing: quantity.missing,
    ...(place && { place }),
  };
  if (limit?.value === undefined) return cell;
  const { kind, title, value: bound } = limit;
  const value = quantity.value ?? undefined;
  const slack = value === undefined ? 0 : kind === 'atLeast' ? minusDecimal(value, bound) : minusDecimal(bound, value);
  return { ...cell, limit: { kind, value: bound, title, slack, ...(limit.place && { place: limit.place }) }, state: stateOf(value, limit, bound) };
}

function stateOf(value: number | undefined, { kind, tolerance }: LimitInput, bound: number): BalanceState {
  if (value === undefined || tolerance === undefined) return 'unknown';
  if (kind === 'equals') return differsBy(value, bound, tolerance) ? 'differs' : 'within';
  if (kind !== 'atLeast' && exceeds(value, bound, tolerance)) return 'over';
  if (kind !== 'atMost' && exceeds(bound, value, tolerance)) return 'under';
  return 'within';
}
