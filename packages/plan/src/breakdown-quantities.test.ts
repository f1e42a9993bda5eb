import { batch } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import type { Json } from '@plansmith/base';
import { readPeriod } from './breakdown-quantities.ts';
import { createPlanStore } from './plan-store.ts';
import type { PlanModel } from './model.ts';

const parcels = [
  { id: 'P-01', pilotArea: '东风', lowEffType: '旧厂区', verdict: 'identified', areaM2: 10_000.5, renewalMode: '拆除重建', implementYear: 2026 },
  { id: 'P-02', pilotArea: '东风', lowEffType: '旧厂区', areaM2: 20_000, renewalMode: '拆除重建', implementYear: 2027 },
  { id: 'P-03', pilotArea: '东风', lowEffType: '旧厂区', verdict: 'rejected', areaM2: 500 },
  { id: 'P-04', pilotArea: '东风', lowEffType: '旧居住区', renewalMode: '综合整治', implementYear: 2027 },
];
const unit = {
  kind: 'redevelopmentUnit',
  id: 'U-1',
  parcelRefs: ['P-01', 'P-02', 'P-02'],
  modes: [{ mode: '拆除重建', areaHa: 3 }],
  schedule: { 2026: 1, 2027: 2.25 },
  facilityDemand: [{ facility: '幼儿园', unit: '座', need: 3, existing: 1, gap: 2 }, { facility: '停车位', unit: '个', need: 30 }],
};
const plan = {
  kind: 'specialPlan',
  id: 'SP',
  baseline: { byDistrictType: [{ pilotArea: '东风', type: '旧厂区', count: 2, areaHa: 3 }] },
  timing: [{ period: '2026-2027', unitRefs: ['U-1'], areaHa: 3.25 }, { period: '近期', unitRefs: ['U-1'], areaHa: 1 }],
};

function modelOf(...values: readonly { readonly [key: string]: Json }[]): PlanModel {
  const store = createPlanStore();
  batch(() => {
    for (const [index, value] of [{ kind: 'parcelInventory', id: 'I', parcels }, ...values].entries()) store.setDocument({ uri: `${index}.yaml`, kind: value['kind'] as string, value, declarations: [], references: [] });
  });
  return store.model;
}

describe('parts of a unit', () => {
  it('are the areas of its parcels by mode and year, each parcel once', () => {
    const { derived } = modelOf(unit);
    expect(derived.unitModeHa('U-1', '拆除重建').value).toBe(3.00005);
    expect(derived.unitModeHa('U-1', '综合整治').value).toBe(0);
    expect(derived.unitYearHa('U-1', '2027')).toMatchObject({ value: 2, terms: [{ uri: '0.yaml', path: ['parcels', 1, 'areaM2'] }] });
  });

  it('lack parcels whose mode, year or record is missing, and say where', () => {
    const { derived } = modelOf({ ...unit, parcelRefs: ['P-01', 'P-03', 'P-09'] });
    expect(derived.unitYearHa('U-1', '2026')).toMatchObject({
      value: undefined,
      missing: ['P-03 implementYear', 'P-09 implementYear'],
      missingAt: [{ uri: '0.yaml', path: ['parcels', 2, 'implementYear'] }, { uri: '1.yaml', path: ['parcelRefs', 2] }],
    });
    expect(derived.unitYearHa('U-9', '2026').missing).toEqual(['unit U-9']);
  });

  it('subtract the stock from the need', () => {
    const { derived } = modelOf(unit);
    expect(derived.facilityGap('U-1', 0).value).toBe(2);
    expect(derived.facilityGap('U-1', 1)).toMatchObject({ value: undefined, missing: ['U-1 existing'] });
    expect(derived.facilityGap('U-1', 2).value).toBeUndefined();
  });
});

describe('base figures of the special plan', () => {
  it('count identified parcels by area and type', () => {
    const { derived } = modelOf(unit);
    expect(derived.identifiedGroups().map(({ pilotArea, type, parcels: { length } }) => [pilotArea, type, length])).toEqual([['东风', '旧厂区', 2], ['东风', '旧居住区', 1]]);
    expect(derived.baselineCount('东风', '旧厂区').value).toBe(2);
    expect(derived.baselineHa('东风', '旧厂区').value).toBe(3.00005);
    expect(derived.baselineHa('东风', '旧居住区').missing).toEqual(['P-04 areaM2']);
    expect(derived.baselineCount('郊区', '旧厂区').value).toBe(0);
  });
});

describe('periods', () => {
  it('add what units carry out in their years', () => {
    const { derived } = modelOf(unit);
    expect(derived.periodHa({ from: 2026, to: 2027 }).value).toBe(3.25);
    expect(derived.periodHa({ from: 2027, to: 2030 }).value).toBe(2.25);
    expect(modelOf({ kind: 'redevelopmentUnit', id: 'U-2' }).derived.periodHa({ from: 2026, to: 2027 }).missing).toEqual(['U-2 schedule']);
  });

  it.each([
    ['2026-2027', 2026, 2027],
    ['2026—2027年', 2026, 2027],
    ['2026 年至 2027 年', 2026, 2027],
    ['2028', 2028, 2028],
    ['2028年', 2028, 2028],
  ])('are read: %s', (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  it.each(['近期', '2027-2026', '2026-27', '2026-2027-2028', ''])('are not read: %s', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

it.each([
  ['1.yaml', ['modes', 0, 'areaHa'], 3.00005],
  ['1.yaml', ['schedule', '2027'], 2],
  ['1.yaml', ['facilityDemand', 0, 'gap'], 2],
  ['2.yaml', ['baseline', 'byDistrictType', 0, 'count'], 2],
  ['2.yaml', ['baseline', 'byDistrictType', 0, 'areaHa'], 3.00005],
  ['2.yaml', ['timing', 0, 'areaHa'], 3.25],
  ['2.yaml', ['timing', 1, 'areaHa'], undefined],
  ['1.yaml', ['facilityDemand', 0, 'need'], undefined],
])('%s %j repeats %s', (uri, path, value) => {
  expect(modelOf(unit, plan).derived.derivedAt(uri, path)?.value).toBe(value);
});
