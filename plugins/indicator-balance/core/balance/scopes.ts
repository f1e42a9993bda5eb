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
