import { unitAt } from './stored-quantities.ts';
import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import type { DerivedQuantities, FollowingQuantity, PlanModel } from './model.ts';

type Formula = (derived: DerivedQuantities, id: string) => FollowingQuantity;

const following = (zh: string, en: string, quantity: (derived: DerivedQuantities, id: string) => FollowingQuantity['quantity']): Formula => {
  const label: Bilingual = { zh, en };
  return (derived, id) => ({ label, quantity: quantity(derived, id) });
};

const ofControls: Readonly<Record<string, Formula>> = {
  grossM2: following('净用地面积', 'net area', (derived, id) => derived.parcelNetM2(id)),
  baseFar: following('允许计容建筑面积', 'allowed floor area', (derived, id) => derived.parcelAllowedGfaM2(id)),
  plannedGfaM2: following('容积率', 'FAR', (derived, id) => derived.parcelFar(id)),
  footprintM2: following('建筑密度', 'density', (derived, id) => derived.parcelDensityPct(id)),
  greenM2: following('绿地率', 'green ratio', (derived, id) => derived.parcelGreenPct(id)),
};

const ofParcels: Readonly<Record<string, Formula>> = {
  currentGfaM2: following('现状容积率', 'current FAR', (derived, id) => derived.parcelCurrentFar(id)),
  footprintM2: following('现状建筑密度', 'current density', (derived, id) => derived.parcelCurrentDensityPct(id)),
};

const ofUnits: Readonly<Record<string, Formula>> = {
  'controls/maxGfaM2': following('规划计容合计', 'planned in all', (derived, id) => derived.unitTotal(id, 'plannedGfaM2')),
};

/** The indicator that an authored number leads to: the floor area ratio for a floor area. Undefined where none of the plan's formulas has it as its main term. */
export function followingQuantity(model: PlanModel, derived: DerivedQuantities, uri: string, path: Path): FollowingQuantity | undefined {
  const [list, index, key] = path;
  if (path.length === 3 && typeof index === 'number' && typeof key === 'string') {
    const row = list === 'parcelControls' ? ({ kind: 'unitDetailedPlan', idKey: 'parcelRef', formula: ofControls[key] } as const) : list === 'parcels' ? ({ kind: 'parcelInventory', idKey: 'id', formula: ofParcels[key] } as const) : undefined;
    const document = row?.formula && model.document(row.kind, uri);
    const id = document && valueAt(document.value, [list!, index, row!.idKey]);
    return typeof id === 'string' ? row!.formula!(derived, id) : undefined;
  }
  const formula = ofUnits[path.join('/')];
  const unit = formula && unitAt(model, uri);
  return unit && formula(derived, unit.id);
}
