import type { Parcel, ParcelControl, PlanModel } from '@plansmith/plan';
import { plannedCode } from './planned-use.ts';
import { isVacating } from '@plansmith/plugin/rule-kit';

/** Conditions of rebuilding in place outside the urban development boundary: ids of messages of boundary/outside-udb-inplace. Source: S III(5)18. */
export type InPlaceFault = 'industrialLine' | 'notIdentified' | 'relocation' | 'useChanges' | 'noConformity' | 'larger';

export interface InPlaceVerdict {
  /** Conditions that do not hold. */
  readonly faults: readonly InPlaceFault[];
  /** Conditions that the records say nothing of. */
  readonly unknown: readonly InPlaceFault[];
}

/** Names of parameters that `inPlaceVerdict` reads. */
export const inPlaceParameters = ['udb.inplaceIndustrialMinPct', 'tol.areaRelPct', 'tol.areaAbsM2'] as const;

/** Whether a parcel outside the boundary is a plant that stays: industrial today, and not vacated. Only such a parcel can be rebuilt in place. */
export function staysInPlace({ value }: Parcel): boolean {
  return (value.currentUseCode ?? '').startsWith('10') && !isVacating(value.renewalMode);
}

/** Judges a parcel by each of the conditions; undefined where a parameter is missing. */
export function inPlaceVerdict(model: PlanModel, parcel: Parcel, control: ParcelControl | undefined): InPlaceVerdict | undefined {
  const leastPct = model.numberParameter('udb.inplaceIndustrialMinPct');
  const relativePct = model.numberParameter('tol.areaRelPct');
  const absoluteM2 = model.numberParameter('tol.areaAbsM2');
  if (!leastPct || !relativePct || !absoluteM2) return undefined;
  const { verdict, relocationPlanned, planConformityRef, currentUseCode, areaM2 } = parcel.value;
  const plannedUse = plannedCode(model, parcel.id, parcel.value.planUseCode);
  const grossM2 = control?.value.grossM2;
  const industrial = model.overlay('parcels', parcel.id, 'industrialLine');
  const holds: Readonly<Record<InPlaceFault, boolean | undefined>> = {
    industrialLine: industrial && industrial.sharePct >= leastPct.value,
    notIdentified: verdict && verdict === 'identified',
    relocation: relocationPlanned === undefined ? undefined : !relocationPlanned,
    useChanges: currentUseCode === undefined || plannedUse === undefined ? undefined : currentUseCode.slice(0, 4) === plannedUse.slice(0, 4),
    noConformity: (planConformityRef ?? '').trim() !== '',
    larger: grossM2 === undefined || areaM2 === undefined ? undefined : grossM2 <= areaM2 + Math.max(absoluteM2.value, (areaM2 * relativePct.value) / 100),
  };
  const conditions = Object.keys(holds) as InPlaceFault[];
  return { faults: conditions.filter((condition) => holds[condition] === false), unknown: conditions.filter((condition) => holds[condition] === undefined) };
}
