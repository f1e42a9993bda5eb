import type { Query } from '@plansmith/plugin';
import type { PlanModel } from '@plansmith/plan';
import { parcelsOfYear } from './request-names.ts';

/** What a balance may be kept to besides units and parcels. JSON. */
export interface BalanceScopes {
  readonly pilotAreas: readonly string[];
  /** Years with a task for a parcel that has a control. */
  readonly years: readonly string[];
}

export const balanceScopesQuery: Query<unknown, BalanceScopes> = { id: 'indicator-balance/scopes', answer: (model) => balanceScopes(model) };

/** Pilot areas in the order of the units, years in theirs. */
export function balanceScopes(model: PlanModel): BalanceScopes {
  const pilotAreas = new Set(model.units().flatMap(({ value: { pilotArea } }) => (pilotArea === undefined ? [] : [pilotArea])));
  const years = new Set(model.documents('annualPlan').flatMap(({ value: { year } }) => (typeof year === 'number' ? [String(year)] : [])));
  return { pilotAreas: [...pilotAreas], years: [...years].filter((year) => parcelsOfYear(model, year).length > 0).toSorted() };
}

/** The ids that a scope stands for: units of a pilot area, parcels with a task in a year; any other is an id itself, an empty one is the whole plan. */
export function idsOfScope(model: PlanModel, scope: string): readonly string[] {
  const [, kind, name = ''] = /^(pilot|year):(.+)$/.exec(scope) ?? [];
  if (kind === 'pilot') return model.units().flatMap(({ value: { id, pilotArea } }) => (id !== undefined && pilotArea === name ? [id] : []));
  if (kind === 'year') return parcelsOfYear(model, name);
  return scope === '' ? [] : [scope];
}

/** The scope that stands for just these ids; undefined where they are several that no pilot area and no year has together. */
export function scopeOfIds(model: PlanModel, ids: readonly string[]): string | undefined {
  if (ids.length < 2) return ids[0] ?? '';
  const { pilotAreas, years } = balanceScopes(model);
  const wanted = new Set(ids);
  return [...pilotAreas.map((name) => `pilot:${name}`), ...years.map((year) => `year:${year}`)].find((scope) => {
    const own = idsOfScope(model, scope);
    return own.length === wanted.size && own.every((id) => wanted.has(id));
  });
}
