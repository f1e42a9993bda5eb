import type { Bilingual } from '@plansmith/base';
import { timesDecimal, type ParcelControl } from '@plansmith/plan';
import type { PlanState } from '@plansmith/plugin';
import { textAt } from '@plansmith/plugin/rule-kit';
import type { Choice, Place } from '@plansmith/rules';
import { controlsOf } from '../balance-units.ts';
import { controlNumbers } from '../controls.ts';
import { sides } from '../transfers.ts';
import { hasBegun, movableYears, yearOf } from './parcel-years.ts';
import type { BalanceRequest, MovableKind } from '@plansmith/plugin/balance';

/** Why a number keeps its value. All numbers of one lock are one demand. */
export interface Lock {
  readonly key: string;
  /** What is locked: a document, a parcel, a kind of number. */
  readonly name: string;
  readonly why: Bilingual;
}

/** A number of the plan that a balance can choose. Never negative. */
export interface Variable {
  readonly key: string;
  readonly place: Place;
  readonly kind: MovableKind;
  /** The parcel, transfer or facility that changes with it. */
  readonly object: string;
  readonly attribute: Bilingual;
  readonly value: number;
  /** Of a choice: one of the values that the place can hold, 1 where it holds it and else 0, with what taking it counts in square metres of change. */
  readonly option?: { readonly is: number; readonly changeM2: number };
  /** Whether a proposed transfer is made, and no number that is written. */
  readonly isUse?: true;
  /** What scopes and locks may call it by: parcel, unit, pilot area, documents. */
  readonly names: readonly string[];
  readonly isInScope: boolean;
  readonly lock?: Lock;
}

/** Whether it is yes or no. */
export function isWhole({ option, isUse }: Variable): boolean {
  return option !== undefined || isUse === true;
}

/** A place as a key of maps. */
export function keyOf({ uri, path }: Place): string {
  return `${uri}#${path.join('/')}`;
}

/** A choice as a key of maps: that of its variable. */
export function keyOfChoice({ place, is }: Choice): string {
  return `${keyOf(place)} = ${is}`;
}

/** Every number that a balance could move, in the order of the plan, with what locks it. `added` are transfers that are only proposed. */
export function readVariables(state: PlanState, request: BalanceRequest, added?: ReadonlySet<string>): readonly Variable[] {
  const { model } = state;
  const scope = new Set(request.scope ?? []);
  const move = new Set<MovableKind>(request.move ?? ['floorArea', 'transfer']);
  const variables: Variable[] = [];
  const add = ({ place, names, ownLock, ...item }: Pick<Variable, 'place' | 'kind' | 'object' | 'attribute' | 'value' | 'option'> & { readonly names: readonly (string | undefined)[]; readonly ownLock?: Lock | undefined }): void => {
    const all = names.filter((name) => name !== undefined);
    const isInScope = scope.size === 0 || all.some((name) => scope.has(name));
    const lock = ownLock ?? lockOf(state, request, { uri: place.uri, names: all, kind: item.kind, isMovable: move.has(item.kind), isInScope });
    variables.push({ ...item, key: item.option ? keyOfChoice({ place, is: item.option.is }) : keyOf(place), place, names: all, isInScope, ...(lock && { lock }) });
  };
  const asksForYears = move.has('implementYear') || (request.targets ?? []).some(({ object }) => yearOf(object) !== undefined);
  for (const unit of model.units()) {
    const plan = model.detailedPlanOf(unit.id);
    const unitNames = [unit.id, unit.value.pilotArea, plan && textAt(plan.value, 'id'), plan?.uri];
    for (const control of controlsOf(model, unit.id)) {
      const names = [control.id, ...unitNames];
      const { plannedGfaM2 } = control.value;
      if (plannedGfaM2 !== undefined) add({ place: inControl(control, 'plannedGfaM2'), kind: 'floorArea', object: control.id, attribute: controlNumbers.plannedGfaM2.title, value: plannedGfaM2, names });
      for (const [index, bonus] of (control.value.bonus ?? []).entries()) {
        if (bonus?.bonusM2 !== undefined) add({ place: inControl(control, 'bonus', index, 'bonusM2'), kind: 'bonus', object: control.id, attribute: { zh: '奖励建筑面积', en: 'bonus floor area' }, value: bonus.bonusM2, names });
      }
    }
    for (const [index, facility] of (plan?.value.publicFacilities ?? []).entries()) {
      if (!plan || facility?.gfaM2 === undefined || facility.gfaM2 === 0) continue;
      const name = facility.name ?? facility.facility ?? '';
      add({ place: { uri: plan.uri, path: ['publicFacilities', index, 'gfaM2'] }, kind: 'facility', object: `${unit.id} ${name}`, attribute: { zh: '设施建筑面积', en: 'floor area of the facility' }, value: facility.gfaM2, names: [facility.parcelRef, ...unitNames] });
    }
  }
  if (asksForYears) {
    for (const { parcel, unit, years } of movableYears(model)) {
      const place = { uri: parcel.uri, path: [...parcel.path, 'implementYear'] };
      const now = parcel.value.implementYear!;
      const plan = model.detailedPlanOf(unit.id);
      // The floor area that comes in another year, once for each year that it is moved by.
      const amountM2 = model.parcelControl(parcel.id)?.value.plannedGfaM2 ?? parcel.value.areaM2 ?? 0;
      const ownLock = hasBegun(parcel) ? begunLock : undefined;
      const names = [parcel.id, unit.id, unit.value.pilotArea, plan && textAt(plan.value, 'id'), plan?.uri, textAt(state.value({ uri: parcel.uri, path: [] }), 'id'), parcel.uri];
      for (const is of years) add({ place, kind: 'implementYear', object: parcel.id, attribute: { zh: '计划实施年', en: 'year of implementation' }, value: is === now ? 1 : 0, option: { is, changeM2: timesDecimal(Math.abs(is - now), amountM2) }, names, ownLock });
    }
  }
  for (const transfer of model.transfers()) {
    const { kind, fromUnit, toUnit, fromParcel, toParcel } = transfer.value;
    if (kind !== 'floorArea') continue;
    for (const side of ['out', 'in'] as const) {
      const value = transfer.value[sides[side].amountKey];
      if (value === undefined) continue;
      const attribute = { zh: `${sides[side].title.zh}建筑面积`, en: `floor area transferred ${sides[side].title.en}` };
      add({ place: { uri: transfer.uri, path: [...transfer.path, sides[side].amountKey] }, kind: added?.has(transfer.id) ? 'newTransfer' : 'transfer', object: transfer.id, attribute, value, names: [transfer.id, fromUnit, toUnit, fromParcel, toParcel, transfer.uri] });
    }
  }
  return variables;
}

const begunLock: Lock = { key: 'lock begun', name: 'begun', why: { zh: '已实施或已完成的地块计划实施年不变', en: 'parcels whose works have begun keep their year' } };

function inControl(control: ParcelControl, ...key: Place['path']): Place {
  return { uri: control.uri, path: [...control.path, ...key] };
}

function lockOf(state: PlanState, request: BalanceRequest, item: { readonly uri: string; readonly names: readonly string[]; readonly kind: MovableKind; readonly isMovable: boolean; readonly isInScope: boolean }): Lock | undefined {
  const named = request.lock?.find((name) => item.names.includes(name));
  if (named !== undefined) return { key: `lock ${named}`, name: named, why: { zh: `${named} 由用户锁定`, en: `${named} is locked by the user` } };
  const document = documentLock(state, request, item.uri);
  if (document) return document;
  if (!item.isInScope) return { key: 'lock scope', name: 'scope', why: { zh: '范围以外的数值不变', en: 'numbers outside the scope stay' } };
  return item.isMovable ? undefined : { key: `lock ${item.kind}`, name: item.kind, why: kindLocks[item.kind] };
}

const kindLocks: Readonly<Record<MovableKind, Bilingual>> = {
  floorArea: { zh: '不调整地块建筑面积', en: 'floor area of parcels does not move' },
  transfer: { zh: '不调整跨单元转移量', en: 'transfers do not move' },
  bonus: { zh: '不调整奖励建筑面积', en: 'bonuses do not move' },
  facility: { zh: '不调整设施建筑面积', en: 'floor area of facilities does not move' },
  implementYear: { zh: '不调整地块的计划实施年', en: 'years of parcels do not move' },
  newTransfer: { zh: '不新增跨单元转移', en: 'no transfers are added' },
};

/** Why a document keeps all its numbers: the user says so, or it is approved or published and nobody unlocked it. */
export function documentLock(state: PlanState, request: BalanceRequest, uri: string): Lock | undefined {
  const value = state.value({ uri, path: [] });
  const id = textAt(value, 'id') ?? uri;
  const names = [id, uri, textAt(value, 'unitRef')];
  if (request.lock?.some((name) => name === id || name === uri)) return { key: `lock ${id}`, name: id, why: { zh: `${id} 由用户锁定`, en: `${id} is locked by the user` } };
  const status = textAt(value, 'status');
  if (status !== 'approved' && status !== 'published') return undefined;
  if (request.unlock?.some((name) => name === 'approved' || names.includes(name))) return undefined;
  return {
    key: `lock ${id}`,
    name: id,
    why: { zh: `${id} ${status === 'approved' ? '已批准' : '已公布'}，数值不变（可用 --unlock ${id} 放开）`, en: `${id} is ${status} and keeps its numbers (--unlock ${id} lets them change)` },
  };
}
