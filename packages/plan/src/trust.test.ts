import { expect, it } from 'vitest';
import { trustRank } from './trust.ts';

const at = (kind: string | undefined, path: readonly (string | number)[] = [], derived = false): number => trustRank({ kind, path, layer: false, derived });

it('trusts geometry before records, records before controls, units, plans and years, and each authored value before what sums it up', () => {
  const steps = [
    trustRank({ kind: undefined, path: ['features', 'P-1'], layer: true, derived: false }),
    at('policyPack', ['parameters', 'tol.far']),
    at('parcelInventory', ['parcels', 0, 'areaM2']),
    at('parcelInventory', ['parcels', 0, 'farCurrent'], true),
    at('transferLedger', ['entries', 0, 'sentM2']),
    at('transferLedger', ['summary', 'totalOutM2']),
    at('unitDetailedPlan', ['parcelControls', 0, 'plannedGfaM2']),
    at('unitDetailedPlan', ['totals', 'plannedGfaM2']),
    at('redevelopmentUnit', ['objective']),
    at('redevelopmentUnit', ['lowEffHa'], true),
    at('projectEntry', ['investmentTotalWan']),
    at('specialPlan', ['goals', 0, 'byYear', '2026']),
    at('specialPlan', ['indicatorTotals', 'landHa'], true),
    at('annualPlan', ['targets', 0, 'value']),
    at('evaluation', ['goalResults']),
    at(undefined),
  ];
  expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
});

it('tells no order of what it does not know', () => {
  expect(at('shoppingList')).toBe(at(undefined));
});
