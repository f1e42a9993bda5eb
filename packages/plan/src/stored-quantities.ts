import { valueAt, type Path } from '@plansmith/base';
import { readPeriod } from './breakdown-quantities.ts';
import type { BoundaryMeasure, DerivedQuantities, FarmlandMeasure, PlanModel, Quantity, Unit, UnitMeasure } from './model.ts';

/** Keys of a unit's or the plan's documents that repeat a derived total, with its measure. */
export const storedUnitTotals: Readonly<Record<string, UnitMeasure>> = {
  lowEffHa: 'lowEffHa',
  grossM2: 'grossM2',
  netM2: 'netM2',
  dedicatedM2: 'dedicatedM2',
  plannedGfaM2: 'plannedGfaM2',
  currentGfaM2: 'currentGfaM2',
  housingGfaM2: 'housingGfaM2',
  industryGfaM2: 'industryGfaM2',
};

/** Keys of the special plan's `indicatorTotals`; those in hectares are sums of square metres divided by 10 000. */
export const storedPlanTotals: Readonly<Record<string, { readonly measure: UnitMeasure; readonly perHa: boolean }>> = {
  landHa: { measure: 'areaHa', perHa: false },
  lowEffHa: { measure: 'lowEffHa', perHa: false },
  netHa: { measure: 'netM2', perHa: true },
  dedicatedHa: { measure: 'dedicatedM2', perHa: true },
  currentGfaM2: { measure: 'currentGfaM2', perHa: false },
  plannedGfaM2: { measure: 'plannedGfaM2', perHa: false },
  housingGfaM2: { measure: 'housingGfaM2', perHa: false },
  industryGfaM2: { measure: 'industryGfaM2', perHa: false },
};

/** Keys of `balance` in the boundary ledger. */
export const boundaryMeasures: ReadonlySet<BoundaryMeasure> = new Set<BoundaryMeasure>(['verifiedM2', 'addedM2', 'remainingM2', 'removedM2', 'deltaUdbM2', 'natureCoreVerifiedM2']);

/** Keys of `balance` in the farmland ledger. */
export const farmlandMeasures: ReadonlySet<FarmlandMeasure> = new Set<FarmlandMeasure>(['verifiedHa', 'usedHa', 'remainingHa', 'gradeIn', 'gradeOut', 'paddyInHa', 'paddyOutHa']);

/** The unit that a document is, as long as the plan counts it. */
export function unitAt(model: PlanModel, uri: string): Unit | undefined {
  const value = model.document('redevelopmentUnit', uri)?.value;
  return value?.id === undefined || value.status === 'superseded' ? undefined : { id: value.id, uri, path: [], value };
}

/** The quantity that a stored field of a document repeats, or undefined where the field is authored. */
export function storedQuantity(model: PlanModel, derived: DerivedQuantities, uri: string, path: Path): Quantity | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const plan = model.document('unitDetailedPlan', uri);
  if (plan) {
    if (path.length === 3 && path[0] === 'parcelControls') {
      const id = valueAt(plan.value, ['parcelControls', path[1]!, 'parcelRef']);
      return typeof id === 'string' ? controlQuantity(derived, id, last) : undefined;
    }
    const measure = path.length === 2 && path[0] === 'totals' ? storedUnitTotals[last] : undefined;
    return measure && plan.value.unitRef ? derived.unitTotal(plan.value.unitRef, measure) : undefined;
  }
  const inventory = model.document('parcelInventory', uri);
  if (inventory) {
    const id = path.length === 3 && path[0] === 'parcels' ? valueAt(inventory.value, ['parcels', path[1]!, 'id']) : undefined;
    if (typeof id !== 'string') return undefined;
    return last === 'farCurrent' ? derived.parcelCurrentFar(id) : last === 'densityCurrentPct' ? derived.parcelCurrentDensityPct(id) : undefined;
  }
  const unit = unitAt(model, uri);
  if (unit) {
    const [list, key] = path;
    if (path.length === 2 && list === 'economics' && last === 'balanceWan') return derived.unitBalanceWan(unit.id);
    if (path.length === 2 && list === 'schedule') return derived.unitYearHa(unit.id, last);
    if (path.length === 3 && list === 'facilityDemand' && typeof key === 'number' && last === 'gap') return derived.facilityGap(unit.id, key);
    if (path.length === 3 && list === 'modes' && last === 'areaHa') {
      const mode = valueAt(unit.value, ['modes', key!, 'mode']);
      return typeof mode === 'string' ? derived.unitModeHa(unit.id, mode) : undefined;
    }
    const measure = path.length === 1 ? storedUnitTotals[last] : undefined;
    return measure && derived.unitTotal(unit.id, measure);
  }
  const ledger = ledgerQuantity(model, derived, uri, path);
  if (ledger) return ledger;
  const special = model.document('specialPlan', uri);
  if (!special) return undefined;
  if (path.length === 2 && path[0] === 'indicatorTotals') {
    const row = storedPlanTotals[last];
    return row && planQuantity(derived, row);
  }
  if (path.length === 3 && path[0] === 'goals' && last === 'target') {
    const id = valueAt(special.value, ['goals', path[1]!, 'id']);
    return typeof id === 'string' ? derived.goalYearSum(id) : undefined;
  }
  if (path.length === 3 && path[0] === 'timing' && last === 'areaHa') {
    const text = valueAt(special.value, ['timing', path[1]!, 'period']);
    const period = typeof text === 'string' ? readPeriod(text) : undefined;
    return period && derived.periodHa(period);
  }
  if (path.length === 4 && path[0] === 'baseline' && path[1] === 'byDistrictType') {
    const row = path.slice(0, 3);
    const pilotArea = valueAt(special.value, [...row, 'pilotArea']);
    const type = valueAt(special.value, [...row, 'type']);
    if (typeof pilotArea !== 'string' || typeof type !== 'string') return undefined;
    return last === 'count' ? derived.baselineCount(pilotArea, type) : last === 'areaHa' ? derived.baselineHa(pilotArea, type) : undefined;
  }
  if (path.length === 3 && path[0] === 'units') {
    const id = valueAt(special.value, ['units', path[1]!, 'unitRef']);
    const measure = ({ areaHa: 'areaHa', lowEffHa: 'lowEffHa', gfaM2: 'plannedGfaM2' } as const)[last];
    return typeof id === 'string' && measure ? derived.unitTotal(id, measure) : undefined;
  }
  return undefined;
}

/** The quantity that a stored field of the boundary or farmland ledger repeats. */
function ledgerQuantity(model: PlanModel, derived: DerivedQuantities, uri: string, path: Path): Quantity | undefined {
  const last = path.at(-1);
  const boundary = model.documents('boundaryLedger').find((document) => document.uri === uri);
  const farmland = boundary ? undefined : model.documents('farmlandLedger').find((document) => document.uri === uri);
  const value = boundary?.value ?? farmland?.value;
  if (!value) return undefined;
  if (path.length === 2 && path[0] === 'balance') {
    if (boundary && boundaryMeasures.has(last as BoundaryMeasure)) return derived.boundaryBalance(last as BoundaryMeasure);
    return farmland && farmlandMeasures.has(last as FarmlandMeasure) ? derived.farmlandBalance(last as FarmlandMeasure) : undefined;
  }
  const id = valueAt(value, [path[0]!, path[1]!, 'id']);
  if (typeof id !== 'string') return undefined;
  switch (`${path[0]}/${path.slice(2).join('/')}`) {
    case 'sources/usedM2':
      return derived.swapSourceUsedM2(id);
    case 'credits/usedHa':
      return derived.farmlandCreditUsedHa(id);
    case 'occupations/blackSoil/volumeM3':
      return derived.topsoilVolumeM3(id);
    default:
      return undefined;
  }
}

/** A plan total in the unit that the special plan stores it in. */
export function planQuantity(derived: DerivedQuantities, row: { readonly measure: UnitMeasure; readonly perHa: boolean }): Quantity {
  const total = derived.planTotal(row.measure);
  if (!row.perHa) return total;
  return { ...total, value: total.value === undefined ? undefined : total.value / 10_000, unit: 'ha' };
}

function controlQuantity(derived: DerivedQuantities, id: string, key: string): Quantity | undefined {
  switch (key) {
    case 'far':
      return derived.parcelFar(id);
    case 'densityPct':
      return derived.parcelDensityPct(id);
    case 'greenPct':
      return derived.parcelGreenPct(id);
    case 'netM2':
      return derived.parcelNetM2(id);
    default:
      return undefined;
  }
}
