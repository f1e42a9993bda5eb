import type { Bilingual, Path } from '@plansmith/base';
import type { BalanceColumn, ColumnId } from './balance-columns.ts';

/**
 * How a value stands to what it is held against. `over` and `under` are of limits and targets; `differs`: a stored number that must repeat the
 * value does not; `unknown`: there is something to hold it against, but it cannot be decided.
 */
export type BalanceState = 'within' | 'over' | 'under' | 'differs' | 'unknown';

/** What a value is held against. */
export interface BalanceLimit {
  /** `atMost` and `atLeast` are limits, `target` a total to be met exactly; `equals` is a stored number that must repeat the value. */
  readonly kind: 'atMost' | 'atLeast' | 'target' | 'equals';
  readonly value: number;
  readonly title: Bilingual;
  /** What is left before the limit; for `target` and `equals`, the limit minus the value. Negative: too much, or too little for `atLeast`. */
  readonly slack: number;
  readonly place?: { readonly uri: string; readonly path: Path };
}

/** One number of the table, with where it comes from. JSON. */
export interface BalanceCell {
  /** Unrounded; null where `missing` says what is not there, or where the column means nothing for the row. */
  readonly value: number | null;
  /** How many numbers it was made of; 1 for a number as it is stored. */
  readonly termCount: number;
  readonly missing: readonly string[];
  /** Where a click leads: the stored number, else the record that the number is about. */
  readonly place?: { readonly uri: string; readonly path: Path };
  readonly limit?: BalanceLimit;
  readonly state?: BalanceState;
}

export type BalanceCells = Readonly<Record<ColumnId, BalanceCell>>;

export interface ParcelRow {
  readonly id: string;
  readonly title: string;
  readonly place: { readonly uri: string; readonly path: Path };
  readonly cells: BalanceCells;
}

export interface UnitRow {
  readonly id: string;
  readonly title: string;
  readonly place: { readonly uri: string; readonly path: Path };
  readonly cells: BalanceCells;
  readonly parcelCount: number;
  /** How many of its parcels have a cell that is over, under or undecided. */
  readonly deviatingParcels: number;
  /** Only for units that the question asked for. */
  readonly parcels?: readonly ParcelRow[];
}

/** Sums over the units of a pilot area. */
export interface AreaRow {
  /** Its name. */
  readonly id: string;
  readonly unitCount: number;
  readonly cells: BalanceCells;
}

/** Units by indicators. */
export interface BalanceTable {
  readonly columns: readonly BalanceColumn[];
  readonly units: readonly UnitRow[];
  /** Pilot areas in the order of their first units. */
  readonly areas: readonly AreaRow[];
  /** Sums over all units, each held against the special plan's total. */
  readonly totals: BalanceCells;
  /** Id of the special plan whose totals are shown; absent where there is none. */
  readonly planId?: string;
  /** Cells over, under, differing or undecided, rows of parcels included whether shown or not. */
  readonly counts: Readonly<Record<Exclude<BalanceState, 'within'>, number>>;
}

/** Whether a row has a cell that is over, under, differing or undecided. */
export function deviates(cells: BalanceCells): boolean {
  return Object.values(cells).some(({ state }) => state !== undefined && state !== 'within');
}
