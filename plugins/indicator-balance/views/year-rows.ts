import { differsBy, minusDecimal, timesDecimal } from '@plansmith/plan';
import type { PhasedMeasure, PhasedTotals, PhasedYear } from '../core/phased-totals.ts';
import type { GoalYears, YearValue } from '../core/year-totals.ts';

/** How detailed plans stand against the special plan up to a year. */
export type YearState = 'over' | 'under' | 'within' | 'unknown';

/** A year of a goal: the special plan, what annual plans take of it, and what detailed plans have for the parcels of the year, in the goal's unit. */
export interface YearRow {
  readonly year: string;
  readonly planned?: YearValue;
  readonly annual?: YearValue;
  readonly phased?: PhasedYear;
  /** Detailed plans minus special plan up to the year; absent where one of them is not there or not known. */
  readonly difference?: number;
  readonly state?: YearState;
}

const m2PerHa = 10_000;

/** Measures of detailed plans that a goal can be set against by its unit. */
export function measuresFor({ unit }: Pick<GoalYears, 'unit'>, phased: readonly PhasedTotals[]): readonly PhasedTotals[] {
  return phased.filter((totals) => totals.unit === (unit === 'ha' ? 'm2' : unit));
}

/** What a goal is set against: what a person chose, else the measure that goes by its very name, else nothing. */
export function measureOf(goal: GoalYears, phased: readonly PhasedTotals[], against: Readonly<Record<string, PhasedMeasure | ''>>): PhasedTotals | undefined {
  const fitting = measuresFor(goal, phased);
  const chosen = against[goal.id];
  return chosen === undefined ? fitting.find(({ goalNames }) => goalNames.includes(goal.name)) : fitting.find(({ measure }) => measure === chosen);
}

/** Years of the goal and of the detailed plans, in their order. */
export function yearRows(goal: GoalYears, totals: PhasedTotals | undefined): readonly YearRow[] {
  const phased = (totals?.years ?? []).map((item) => inUnit(item, goal.unit));
  const years = [...new Set([...goal.planned, ...goal.annual, ...phased].map(({ year }) => year))].toSorted((a, b) => Number(a) - Number(b));
  return years.map((year, index): YearRow => {
    const planned = goal.planned.find((item) => item.year === year);
    const annual = goal.annual.find((item) => item.year === year);
    const own = phased.find((item) => item.year === year) ?? unchangedSince(phased, year);
    const compared = totals && planned && own && compare(own.total, planned.total, goal.tolerance === null ? null : timesDecimal(goal.tolerance, index + 1));
    return { year, ...(planned && { planned }), ...(annual && { annual }), ...(totals && own && { phased: own }), ...compared };
  });
}

/** In a year without parcels the sum stays what it was. */
function unchangedSince(phased: readonly PhasedYear[], year: string): PhasedYear | undefined {
  const before = phased.findLast((item) => Number(item.year) < Number(year));
  return phased.length === 0 ? undefined : { year, value: 0, total: before ? before.total : 0, missing: [] };
}

function compare(phased: number | null, planned: number, tolerance: number | null): Pick<YearRow, 'difference' | 'state'> {
  if (phased === null) return { state: 'unknown' };
  const difference = minusDecimal(phased, planned);
  if (tolerance === null) return { difference, state: 'unknown' };
  return { difference, state: !differsBy(phased, planned, tolerance) ? 'within' : difference > 0 ? 'over' : 'under' };
}

function inUnit(item: PhasedYear, unit: string): PhasedYear {
  return unit === 'ha' ? { ...item, value: hectares(item.value), total: hectares(item.total) } : item;
}

function hectares(areaM2: number | null): number | null {
  return areaM2 === null ? null : areaM2 / m2PerHa;
}
