import type { Path } from '@plansmith/base';

/** Kinds of documents from the most trusted to the least, as far as they can hold the same number; layer files come before all. Source: documents.md section 17, own design (C). */
const kindsByTrust: readonly (readonly string[])[] = [
  ['policyPack', 'identificationStandard', 'workspace'],
  ['parcelInventory'],
  ['boundaryLedger', 'farmlandLedger', 'transferLedger'],
  ['unitDetailedPlan'],
  ['redevelopmentUnit'],
  ['projectEntry', 'storageProject', 'supplyScheme', 'lifecycleRecord'],
  ['specialPlan'],
  ['annualPlan'],
  ['evaluation'],
];

/** Parts of documents that sum up other parts of the same document. */
const summaries: Readonly<Record<string, readonly string[]>> = {
  unitDetailedPlan: ['totals', 'balanceTable', 'housing', 'population'],
  transferLedger: ['summary'],
  boundaryLedger: ['balance'],
  farmlandLedger: ['balance'],
  specialPlan: ['indicatorTotals', 'baseline'],
  annualPlan: ['progress'],
};

/**
 * How little a place is trusted when another holds a number that disagrees: 0 for geometry, more for each step down from parcel
 * to control, unit, special plan, annual plan and evaluation. Within one document what is authored comes before what is derived
 * (the schema says `x-derived`) or sums up. `kind` is undefined for a layer file; a document of a kind that no order names, or of
 * none, is trusted least.
 */
export function trustRank(place: { readonly kind: string | undefined; readonly path: Path; readonly layer: boolean; readonly derived: boolean }): number {
  const { kind, path, layer, derived } = place;
  if (layer) return 0;
  const step = kindsByTrust.findIndex((kinds) => kind !== undefined && kinds.includes(kind));
  if (kind === undefined || step < 0) return Number.POSITIVE_INFINITY;
  const sumsUp = summaries[kind]?.includes(String(path[0])) ?? false;
  return 1 + 2 * step + (derived || sumsUp ? 1 : 0);
}
