import type { Path } from '@plansmith/base';
import { sumDecimal, type PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';

/** A number of a year, and the sum up to it. */
export interface YearValue {
  readonly year: string;
  readonly value: number;
  readonly total: number;
  readonly place: { readonly uri: string; readonly path: Path };
}

/** A goal of the special plan by year, and what the annual plans take of it. JSON. */
export interface GoalYears {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly target: number | null;
  readonly place: { readonly uri: string; readonly path: Path };
  readonly planned: readonly YearValue[];
  /** Years that have an annual plan with this goal. */
  readonly annual: readonly YearValue[];
  /** How far sums may differ for each year that is added, in the goal's unit; null where no parameter of the policy pack says so. */
  readonly tolerance: number | null;
}

export const goalYearsQuery: Query<unknown, readonly GoalYears[]> = { id: 'indicator-balance/years', answer: (model) => goalYears(model) };

/** Goals in the order of the plan. */
export function goalYears(model: PlanModel): readonly GoalYears[] {
  const annualPlans = model.documents('annualPlan').filter(({ value }) => value.status !== 'superseded' && typeof value.year === 'number');
  return model.goals().map((goal) => {
    const { name, unit, target, byYear } = goal.value;
    const planned = Object.entries(byYear ?? {}).flatMap(([year, value]) => (typeof value === 'number' ? [{ year, value, place: { uri: goal.uri, path: [...goal.path, 'byYear', year] } }] : []));
    const annual = annualPlans.flatMap(({ uri, value: plan }) =>
      (plan.targets ?? []).flatMap((item, index) => (item?.goalRef === goal.id && item.value !== undefined ? [{ year: String(plan.year), value: item.value, place: { uri, path: ['targets', index, 'value'] } }] : [])),
    );
    return { id: goal.id, name: name ?? '', unit: unit ?? '', target: target ?? null, place: { uri: goal.uri, path: goal.path }, planned: cumulated(planned), annual: cumulated(annual), tolerance: toleranceOf(model, unit) };
  });
}

function toleranceOf(model: PlanModel, unit: string | undefined): number | null {
  if (unit === 'count') return 0;
  const parameter = unit === 'ha' ? 'tol.sumHa' : unit === 'm2' ? 'tol.gfaM2' : undefined;
  return (parameter === undefined ? undefined : model.numberParameter(parameter)?.value) ?? null;
}

function cumulated(values: readonly Omit<YearValue, 'total'>[]): readonly YearValue[] {
  const ordered = values.toSorted((a, b) => Number(a.year) - Number(b.year));
  return ordered.map((item, index) => ({ ...item, total: sumDecimal(ordered.slice(0, index + 1).map(({ value }) => value)) }));
}
