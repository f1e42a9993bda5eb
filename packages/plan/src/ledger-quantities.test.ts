import { batch } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { Json } from '@plansmith/base';
import { createPlanStore } from './plan-store.ts';
import type { BoundaryMeasure, FarmlandMeasure, PlanModel } from './model.ts';

const boundary = {
  kind: 'boundaryLedger',
  sources: [
    { id: 'R-01', location: 'inUdb', verifiedM2: 12359.05, removedFromUdb: true },
    { id: 'R-02', location: 'inUdb', verifiedM2: 8411.29, removedFromUdb: true },
    { id: 'R-03', location: 'natureCore', verifiedM2: 6527.49 },
    { id: 'R-04', location: 'inUdb' },
  ],
  additions: [
    { id: 'A-01', areaM2: 14975.52, sourcesUsed: [{ sourceRef: 'R-01', m2: 12359.05 }, { sourceRef: 'R-02', m2: 2616.47 }] },
    { id: 'A-02', areaM2: 11979.32, sourcesUsed: [{ sourceRef: 'R-02', m2: 5794.82 }, { sourceRef: 'R-03', m2: 6184.5 }] },
  ],
};
const confirmed = { acceptedDate: '2026-05-15', surveyConfirmed: { year: 2025, polygonNo: '1', class: '0103', date: '2026-06-30' } };
const farmland = {
  kind: 'farmlandLedger',
  credits: [
    { id: 'FC-01', areaHa: 3.6377, class: '0103', grade: 4.8, ...confirmed },
    { id: 'FC-02', areaHa: 3.6377, class: '0103', grade: 5, ...confirmed },
    { id: 'FC-03', areaHa: 3.6377, class: '0103' },
  ],
  occupations: [
    { id: 'FO-01', areaHa: 1.4, class: '0103', grade: 5.1, creditsUsed: [{ creditRef: 'FC-01', ha: 1.4 }], blackSoil: { areaM2: 14000, depthCm: 30 } },
    { id: 'FO-02', areaHa: 0.8, class: '0103', grade: 5.2, creditsUsed: [{ creditRef: 'FC-02', ha: 0.8 }] },
  ],
};
const unit = { kind: 'redevelopmentUnit', id: 'U-1', economics: { income: [{ name: '土地出让', wan: 100.1 }], cost: [{ name: '收储', wan: 60.05 }, { name: '工程', wan: 50.1 }] } };

function modelOf(...values: readonly { readonly [key: string]: Json }[]): PlanModel {
  const store = createPlanStore();
  batch(() => {
    for (const [index, value] of values.entries()) store.setDocument({ uri: `${index}.yaml`, kind: value['kind'] as string, value, declarations: [], references: [] });
  });
  return store.model;
}

describe('the boundary ledger', () => {
  it.each<[BoundaryMeasure, number]>([
    ['verifiedM2', 27297.83],
    ['addedM2', 26954.84],
    ['remainingM2', 342.99],
    ['removedM2', 20770.34],
    ['deltaUdbM2', 6184.5],
    ['natureCoreVerifiedM2', 6527.49],
  ])('%s is %d', (measure, value) => {
    expect(modelOf(boundary).derived.boundaryBalance(measure).value).toBe(value);
  });

  it('adds what several additions use of a source', () => {
    const { derived } = modelOf(boundary);
    expect(derived.swapSourceUsedM2('R-02').value).toBe(8411.29);
    expect(derived.swapSourceUsedM2('R-02').terms[1]).toMatchObject({ uri: '0.yaml', path: ['additions', 1, 'sourcesUsed', 0, 'm2'] });
    expect(derived.swapSourceUsedM2('R-09')).toMatchObject({ value: undefined, missing: ['swapSource R-09'] });
  });

  it('says which addition has no area', () => {
    const { derived } = modelOf({ ...boundary, additions: [{ id: 'A-03' }] });
    expect(derived.boundaryBalance('deltaUdbM2')).toMatchObject({ value: undefined, missing: ['A-03 areaM2'] });
    expect(derived.boundaryBalance('verifiedM2').value).toBe(27297.83);
  });
});

describe('the farmland ledger', () => {
  it.each<[FarmlandMeasure, number]>([
    ['verifiedHa', 7.2754],
    ['usedHa', 2.2],
    ['remainingHa', 5.0754],
    ['paddyInHa', 0],
    ['paddyOutHa', 0],
  ])('%s is %d', (measure, value) => {
    expect(modelOf(farmland).derived.farmlandBalance(measure).value).toBe(value);
  });

  it('weighs grades by area', () => {
    const { derived } = modelOf(farmland);
    expect(derived.farmlandBalance('gradeIn').value).toBeCloseTo((1.4 * 4.8 + 0.8 * 5) / 2.2, 12);
    expect(derived.farmlandBalance('gradeOut').value).toBeCloseTo((1.4 * 5.1 + 0.8 * 5.2) / 2.2, 12);
  });

  it('has no grade without a use, and none where one is missing', () => {
    expect(modelOf({ ...farmland, occupations: [] }).derived.farmlandBalance('gradeIn').value).toBeUndefined();
    const used = [{ id: 'FO-03', areaHa: 1, creditsUsed: [{ creditRef: 'FC-03', ha: 1 }] }];
    const { derived } = modelOf({ ...farmland, occupations: used });
    expect(derived.farmlandBalance('gradeIn').missing).toEqual(['FO-03 FC-03 grade']);
    expect(derived.farmlandBalance('gradeOut').missing).toEqual(['FO-03 grade']);
  });

  it('computes the topsoil', () => {
    expect(modelOf(farmland).derived.topsoilVolumeM3('FO-01').value).toBe(4200);
    expect(modelOf(farmland).derived.topsoilVolumeM3('FO-02').missing).toEqual(['FO-02 blackSoil']);
  });
});

it('balances a unit in decimals', () => {
  expect(modelOf(unit).derived.unitBalanceWan('U-1').value).toBe(-10.05);
  expect(modelOf(unit).derived.unitBalanceWan('U-2').value).toBeUndefined();
});

it('is what the stored fields repeat', () => {
  const { derived } = modelOf(boundary, farmland, unit);
  expect(derived.derivedAt('0.yaml', ['balance', 'remainingM2'])?.value).toBe(342.99);
  expect(derived.derivedAt('0.yaml', ['sources', 0, 'usedM2'])?.value).toBe(12359.05);
  expect(derived.derivedAt('1.yaml', ['balance', 'usedHa'])?.value).toBe(2.2);
  expect(derived.derivedAt('1.yaml', ['credits', 1, 'usedHa'])?.value).toBe(0.8);
  expect(derived.derivedAt('1.yaml', ['occupations', 0, 'blackSoil', 'volumeM3'])?.value).toBe(4200);
  expect(derived.derivedAt('2.yaml', ['economics', 'balanceWan'])?.value).toBe(-10.05);
  expect(derived.derivedAt('0.yaml', ['sources', 0, 'verifiedM2'])).toBeUndefined();
});
