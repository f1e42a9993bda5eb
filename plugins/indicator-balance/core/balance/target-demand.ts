import { timesDecimal, type PlanModel } from '@plansmith/plan';
import type { BalanceTarget } from '@plansmith/plugin/balance';
import { scaledTerm, yearTerm } from '@plansmith/plugin/rule-kit';
import type { LinearDemand } from '@plansmith/rules';
import { controlsOf } from '../balance-units.ts';
import { measures } from '../measures.ts';
import { familyGfa } from '../unit-sums.ts';
import { movableYears, yearOf } from './parcel-years.ts';

/** A target as a demand; undefined where there is no such object or measure. */
export function targetDemand(model: PlanModel, target: BalanceTarget): LinearDemand | undefined {
  const year = yearOf(target.object);
  if (year !== undefined) return yearDemand(model, target, year);
  const control = model.parcelControl(target.object);
  const units = model.units().filter(({ id, value }) => id === target.object || value.pilotArea === target.object);
  const plan = model.documents('specialPlan').find(({ value }) => value.id === target.object);
  const isAll = target.measure === 'gfaM2' || target.measure === 'plannedGfaM2';
  const family = target.measure.replace(/GfaM2$/, '');
  const chosen = plan ? model.units() : units;
  const terms = control
    ? isAll && control.value.plannedGfaM2 !== undefined
      ? [{ value: control.value.plannedGfaM2, place: { uri: control.uri, path: [...control.path, 'plannedGfaM2'] }, coefficient: 1 }]
      : []
    : chosen.flatMap(({ id }) => (isAll ? model.derived.unitTotal(id, 'plannedGfaM2') : model.derived.unitFamilyGfaM2(id, family)).terms.map((term) => scaledTerm(term)));
  if (terms.length === 0) return undefined;
  const [first] = control ? [control] : chosen.flatMap(({ id }) => controlsOf(model, id));
  return {
    messageId: 'target',
    object: target.object,
    attribute: isAll ? measures.plannedGfaM2.title : familyGfa(family),
    unit: 'm2',
    left: terms,
    side: target.side,
    right: [{ value: target.value }],
    tolerance: 0,
    at: { uri: first!.uri, path: first!.path },
  };
}

/** What all units are to carry out in a year: the area of its parcels, or their planned floor area. */
function yearDemand(model: PlanModel, target: BalanceTarget, year: number): LinearDemand | undefined {
  const isArea = target.measure === 'areaHa';
  if (!isArea && target.measure !== 'gfaM2' && target.measure !== 'plannedGfaM2') return undefined;
  const left = movableYears(model).flatMap(({ parcel }) => {
    if (isArea) return yearTerm(parcel, year, { counts: timesDecimal(parcel.value.areaM2 ?? 0, 0.0001) }) ?? [];
    const control = model.parcelControl(parcel.id);
    const value = control?.value.plannedGfaM2;
    return control && value !== undefined ? (yearTerm(parcel, year, { counts: 1, of: { value, place: { uri: control.uri, path: [...control.path, 'plannedGfaM2'] } } }) ?? []) : [];
  });
  const at = left.find(({ when }) => when)?.when?.place;
  if (!at) return undefined;
  const attribute = isArea ? { zh: `${year} 年实施面积`, en: `area carried out in ${year}` } : { zh: `${year} 年实施的规划建筑面积`, en: `planned floor area carried out in ${year}` };
  return { messageId: 'target', object: target.object, attribute, unit: isArea ? 'ha' : 'm2', left, side: target.side, right: [{ value: target.value }], tolerance: 0, at };
}
