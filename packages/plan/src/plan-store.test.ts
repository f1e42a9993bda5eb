import { batch, effect } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { Json } from '@plansmith/base';
import { createPlanStore, type PlanStore } from './plan-store.ts';

interface Given {
  readonly uri: string;
  readonly value: { readonly kind: string } & Readonly<Record<string, Json>>;
}

function put(store: PlanStore, ...documents: readonly Given[]): void {
  batch(() => {
    for (const { uri, value } of documents) store.setDocument({ uri, kind: value.kind, value, declarations: [], references: [] });
  });
}

const plan = (far: number, gfaM2: number): Given => ({
  uri: 'plan/detailed/U-1.yaml',
  value: {
    kind: 'unitDetailedPlan',
    unitRef: 'U-1',
    parcelControls: [
      { parcelRef: 'P-1', useCode: '100101', grossM2: 1000.1, dedicated: [{ code: '1207', areaM2: 100.1 }], baseFar: 1.5, plannedGfaM2: gfaM2, far, footprintM2: 450, greenM2: 90 },
      { parcelRef: 'P-2', useCode: '070102', grossM2: 500, plannedGfaM2: 1000, far: 2 },
    ],
  },
});

const unit: Given = { uri: 'plan/units/U-1.yaml', value: { kind: 'redevelopmentUnit', id: 'U-1', areaHa: 0.2, parcelRefs: ['P-1', 'P-2'] } };
const parcelsOfTwoYears = (areaM2: number): Given['value'] => ({ kind: 'parcelInventory', parcels: [{ id: 'P-1', implementYear: 2026, areaM2 }, { id: 'P-2', implementYear: 2027 }, { id: 'P-3', implementYear: 2026 }, { id: 'P-1', implementYear: 2027 }] });
const inventory: Given = { uri: 'inventory/a.yaml', value: { kind: 'parcelInventory', parcels: [{ id: 'P-1', areaM2: 1000.1 }, { id: 'P-2', areaM2: 500 }] } };
const pack: Given = {
  uri: 'policy/pack.yaml',
  value: {
    kind: 'policyPack',
    parameters: { 'tol.far': { value: 0.005 }, unset: { value: null }, 'indicator.receiverCeiling': { value: { housing: 2.8 } } },
    useFamilies: [{ family: 'industry', codes: ['1001'] }, { family: 'housing', codes: ['0701'] }, { family: 'public', codes: ['07'] }],
    landUseCodes: [{ code: '1001', name: '工业用地', level: 2, parent: '10' }],
  },
};
const ledger: Given = {
  uri: 'ledgers/transfer.yaml',
  value: { kind: 'transferLedger', entries: [{ id: 'T-1', kind: 'floorArea', fromParcel: 'P-2', toParcel: 'P-1', sentM2: 30, receivedM2: 30 }] },
};

const project = (id: string, parcelRefs: readonly string[]): Given => ({ uri: `projects/${id}.yaml`, value: { kind: 'projectEntry', id, parcelRefs: [...parcelRefs] } });

function filled(): PlanStore {
  const store = createPlanStore();
  put(store, plan(1.5, 1350), unit, inventory, pack, ledger);
  return store;
}

/** Counts how often `read` had to run. */
function counted(read: () => unknown): { readonly runs: () => number } {
  let runs = 0;
  effect(() => {
    read();
    runs++;
  });
  return { runs: () => runs };
}

describe('derived quantities', () => {
  it('compute the indicators of a parcel with their terms', () => {
    const { derived } = filled().model;
    expect(derived.parcelNetM2('P-1').value).toBe(900);
    expect(derived.parcelNetM2('P-1').terms.map(({ value }) => value)).toEqual([1000.1, -100.1]);
    expect(derived.parcelFar('P-1').value).toBe(1.5);
    expect(derived.parcelDensityPct('P-1').value).toBe(50);
    expect(derived.parcelGreenPct('P-1').value).toBe(10);
    expect(derived.parcelAllowedGfaM2('P-1').value).toBe(1380);
    expect(derived.parcelFar('P-1').terms[0]).toMatchObject({ uri: 'plan/detailed/U-1.yaml', path: ['parcelControls', 0, 'plannedGfaM2'], value: 1350 });
  });

  it('name what is missing instead of guessing', () => {
    const { derived } = filled().model;
    expect(derived.parcelFar('P-9')).toMatchObject({ value: undefined, missing: ['P-9 plannedGfaM2'] });
    expect(derived.parcelDensityPct('P-2').missing).toEqual(['P-2 footprintM2']);
    expect(derived.unitTotal('U-9', 'netM2').value).toBeUndefined();
  });

  it('sum parcels to units and units to the plan', () => {
    const { derived } = filled().model;
    expect(derived.unitTotal('U-1', 'netM2').value).toBe(1400);
    expect(derived.unitTotal('U-1', 'dedicatedM2').value).toBe(100.1);
    expect(derived.unitTotal('U-1', 'lowEffHa').value).toBeCloseTo(0.15001, 12);
    expect(derived.unitTotal('U-1', 'industryGfaM2').value).toBe(1350);
    expect(derived.planTotal('plannedGfaM2').value).toBe(2350);
    expect(derived.planTotal('housingGfaM2').value).toBe(1000);
  });

  it('sum detailed plans over the parcels of a year, as far as they have controls', () => {
    const store = filled();
    put(store, { uri: 'inventory/a.yaml', value: { kind: 'parcelInventory', parcels: [{ id: 'P-1', implementYear: 2026 }, { id: 'P-2', implementYear: 2027 }, { id: 'P-9', implementYear: 2028 }, { id: 'P-8', implementYear: 2026 }] } });
    const { derived } = store.model;
    expect(derived.yearTotal(2026, 'plannedGfaM2')).toMatchObject({ value: 1350, terms: [{ path: ['parcelControls', 0, 'plannedGfaM2'] }], missing: [] });
    expect(derived.yearTotal(2027, 'housingGfaM2').value).toBe(1000);
    expect(derived.yearTotal(2028, 'plannedGfaM2').value).toBe(0);
    expect(derived.yearTotal(2030, 'plannedGfaM2')).toMatchObject({ value: 0, terms: [] });
  });
});

describe('the model', () => {
  it('gives parameters only where they are set, tables by key', () => {
    const { model } = filled();
    expect(model.numberParameter('tol.far')?.value).toBe(0.005);
    expect(model.parameter('unset')).toBeUndefined();
    expect(model.tableParameter('indicator.receiverCeiling', 'housing')?.value).toBe(2.8);
    expect(model.tableParameter('indicator.receiverCeiling', 'industry')).toBeUndefined();
  });

  it('takes the family with the longest prefix', () => {
    const { model } = filled();
    expect(model.useFamily('070102')).toBe('housing');
    expect(model.useFamily('0702')).toBe('public');
    expect(model.useFamily('99')).toBeUndefined();
  });

  it('finds projects and tasks by parcel, annual plans by year, entries of nested lists', () => {
    const store = filled();
    put(
      store,
      project('PRJ-01', ['P-2', 'P-1', 'P-2']),
      project('PRJ-02', ['P-1']),
      { uri: 'plan/annual/2026.yaml', value: { kind: 'annualPlan', id: 'AP-2026', year: 2026, tasks: [{ id: 'AP-2026-T01', parcelRefs: ['P-1'] }] } },
      { uri: 'plan/annual/2027.yaml', value: { kind: 'annualPlan', id: 'AP-2027', year: 2027, tasks: [{ id: 'AP-2027-T01', parcelRefs: ['P-1'] }] } },
      { uri: 'inventory/legacy.yaml', value: { kind: 'parcelInventory', parcels: [], legacyRegister: { entries: [{ id: 'LEG-0001', areaM2: 1 }] } } },
    );
    const { model } = store;
    expect(model.projectsListing('P-2').map(({ project: { id }, index }) => [id, index])).toEqual([['PRJ-01', 0]]);
    expect(model.projectsListing('P-1').map(({ project: { id }, index }) => [id, index])).toEqual([['PRJ-01', 1], ['PRJ-02', 0]]);
    expect(model.projectsListing('P-9')).toEqual([]);
    expect(model.tasksListing('P-1').map(({ task: { id } }) => id)).toEqual(['AP-2026-T01', 'AP-2027-T01']);
    expect(model.annualPlanOf(2027)?.id).toBe('AP-2027');
    expect(model.annualPlanOf(2030)).toBeUndefined();
    expect(model.legacyEntry('LEG-0001')).toMatchObject({ uri: 'inventory/legacy.yaml', path: ['legacyRegister', 'entries', 0] });
  });

  it('finds the transfers of a parcel, and tells only the parcels of a transfer that changes', () => {
    const store = createPlanStore();
    put(store, { uri: 'ledgers/transfer.yaml', value: transfersReceiving(1) });
    const first = counted(() => store.model.transfersOfParcel('P-2').map(({ id }) => id));
    const second = counted(() => store.model.transfersOfParcel('P-3').map(({ id }) => id));
    put(store, { uri: 'ledgers/transfer.yaml', value: transfersReceiving(2) });
    expect([first.runs(), second.runs()]).toEqual([1, 2]);
    expect(['P-1', 'P-2', 'P-3', 'P-4'].map((id) => store.model.transfersOfParcel(id).map((transfer) => transfer.id))).toEqual([['T-01'], ['T-01'], ['T-02'], []]);
  });

  it('finds the parcels of a year, and tells nobody when something else of a parcel changes', () => {
    const store = createPlanStore();
    put(store, { uri: 'inventory/a.yaml', value: parcelsOfTwoYears(1) });
    const seen: (readonly string[])[] = [];
    const stop = effect(() => void seen.push(store.model.parcelIdsOfYear(2026)));
    put(store, { uri: 'inventory/a.yaml', value: parcelsOfTwoYears(2) });
    expect(seen).toEqual([['P-1', 'P-3']]);
    expect(store.model.parcelIdsOfYear(2030)).toEqual([]);
    stop();
  });

  it('finds the units of an area and the unit of a plan, and tells nobody when something else of them changes', () => {
    const store = createPlanStore();
    for (const id of ['U-3', 'U-2', 'U-1']) put(store, unitInArea(id, 1));
    put(store, planNaming('U-1', 1));
    const ofArea = counted(() => store.model.unitIdsOfArea('东风区'));
    const ofPlan = counted(() => store.model.unitIdOfPlan('plans/a.yaml'));
    expect([store.model.unitIdsOfArea('东风区'), store.model.unitIdsOfArea('向阳区'), store.model.unitIdOfPlan('plans/a.yaml'), store.model.unitIdOfPlan('units/U-1.yaml')]).toEqual([['U-1', 'U-3'], [], 'U-1', undefined]);
    put(store, unitInArea('U-1', 2));
    put(store, planNaming('U-1', 2));
    expect([ofArea.runs(), ofPlan.runs()]).toEqual([1, 1]);
    put(store, planNaming('U-2', 2));
    expect([store.model.unitIdOfPlan('plans/a.yaml'), ofPlan.runs()]).toEqual(['U-2', 2]);
  });

  it('has no records of a superseded document', () => {
    const store = filled();
    put(store, { uri: unit.uri, value: { ...unit.value, status: 'superseded' } });
    expect(store.model.unit('U-1')).toBeUndefined();
    expect(store.uris(['redevelopmentUnit'])).toEqual([unit.uri]);
  });

  it('keeps the first of two records with one id, and finds the other when it goes', () => {
    const store = filled();
    put(store, { uri: 'inventory/b.yaml', value: { kind: 'parcelInventory', parcels: [{ id: 'P-1', areaM2: 7 }] } });
    expect(store.model.parcel('P-1')?.uri).toBe('inventory/a.yaml');
    expect(store.model.parcels().map(({ id }) => id)).toEqual(['P-1', 'P-2', 'P-1']);
    batch(() => store.remove('inventory/a.yaml'));
    expect(store.model.parcel('P-1')?.uri).toBe('inventory/b.yaml');
  });
});

describe('tracking', () => {
  it('wakes those who read what changed, and nobody else', () => {
    const store = filled();
    const far1 = counted(() => store.model.derived.parcelFar('P-1').value);
    const far2 = counted(() => store.model.derived.parcelFar('P-2').value);
    const total = counted(() => store.model.derived.planTotal('plannedGfaM2'));
    put(store, plan(1.6, 1350));
    expect([far1.runs(), far2.runs(), total.runs()]).toEqual([1, 1, 1]);
    put(store, plan(1.6, 1440));
    expect([far1.runs(), far2.runs(), total.runs()]).toEqual([2, 1, 2]);
  });

  it('wakes those who looked for what was not there', () => {
    const store = createPlanStore();
    const found = counted(() => store.model.parcel('P-1'));
    put(store, inventory);
    expect(found.runs()).toBe(2);
    put(store, structuredClone(inventory));
    expect(found.runs()).toBe(2);
  });

  it('wakes readers of a list when it changed, not when another kind did', () => {
    const store = filled();
    const kinds = counted(() => store.uris(['parcelInventory']));
    const units = counted(() => store.model.units());
    put(store, plan(9, 9));
    expect([kinds.runs(), units.runs()]).toEqual([1, 1]);
    put(store, { uri: 'inventory/b.yaml', value: { kind: 'parcelInventory', parcels: [] } });
    expect([kinds.runs(), units.runs()]).toEqual([2, 1]);
  });
});

function unitInArea(id: string, areaHa: number): Given {
  return { uri: `units/${id}.yaml`, value: { kind: 'redevelopmentUnit', id, pilotArea: id === 'U-2' ? '郊区' : '东风区', areaHa } };
}

function planNaming(unitRef: string, population: number): Given {
  return { uri: 'plans/a.yaml', value: { kind: 'unitDetailedPlan', unitRef, population } };
}

function transfersReceiving(receivedM2: number): Given['value'] {
  return {
    kind: 'transferLedger',
    entries: [
      { id: 'T-01', fromParcel: 'P-1', toParcel: 'P-2', receivedM2: 10 },
      { id: 'T-02', fromParcel: 'P-3', toParcel: 'P-3', receivedM2 },
    ],
  };
}
