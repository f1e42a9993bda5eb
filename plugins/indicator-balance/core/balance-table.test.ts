import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '@plansmith/engine';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentsModule } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from '../rules/index.ts';
import type { BalanceTable } from './balance-model.ts';
import type { ArithmeticQuestion, CellArithmetic } from './arithmetic.ts';

const pack = `kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2: {value: 1, unit: m2, sourceText: 示意, certainty: C}
  tol.sumHa: {value: 0.0001, unit: ha, sourceText: 示意, certainty: C}
  tol.far: {value: 0.005, unit: far, sourceText: 示意, certainty: C}
  tol.pct: {value: 0.05, unit: pct, sourceText: 示意, certainty: C}
useFamilies:
  - {family: housing, title: {zh: 居住, en: housing}, codes: ["07"]}
  - {family: industry, title: {zh: 工业, en: industry}, codes: ["1001"]}
`;

const inventory = `kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, areaM2: 20000, currentGfaM2: 8000}
  - {id: P-DF-01-02, areaM2: 10000, currentGfaM2: 4000}
`;

const unit = `kind: redevelopmentUnit
id: U-DF-01
title: 佳东老工业单元
areaHa: 3.2
lowEffHa: 3
netM2: 28000
dedicatedM2: 2000
currentGfaM2: 12000
plannedGfaM2: 46000
parcelRefs: [P-DF-01-01, P-DF-01-02]
controls: {maxGfaM2: 48000, minGreenPct: 30}
`;

const detailed = `kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "1001"
    grossM2: 20000
    dedicated: [{code: "1207", areaM2: 2000, receiver: 区政府}]
    baseFar: 2
    plannedGfaM2: 36000
    far: 2.00
    farCeiling: 2.50
    greenM2: 1800
    greenPct: 10
  - parcelRef: P-DF-01-02
    useCode: "070102"
    grossM2: 10000
    baseFar: 1
    plannedGfaM2: 10000
    far: 1.00
    greenM2: 2500
    greenPct: 25
totals: {plannedGfaM2: 46000, housingGfaM2: 10000, industryGfaM2: 36000}
`;

const special = `kind: specialPlan
id: SP-2025-2030
indicatorTotals: {landHa: 3.2, lowEffHa: 3, netHa: 2.8, dedicatedHa: 0.2, currentGfaM2: 12000, plannedGfaM2: 46000, housingGfaM2: 10000, industryGfaM2: 30000}
`;

const files = {
  'policy/pack.yaml': pack,
  'inventory/DF.yaml': inventory,
  'plan/units/U-DF-01.yaml': unit,
  'plan/detailed/U-DF-01.yaml': detailed,
  'plan/special.yaml': special,
};

function engineOf(changed: Readonly<Record<string, string>> = {}): Engine {
  const engine = createEngine({ version: 'test', plugins: [{ manifest: documents, module: documentsModule }, { manifest, module: plugin }] });
  engine.update({ set: Object.entries({ ...files, ...changed }).map(([uri, content]) => ({ uri, content })) });
  return engine;
}

function tableOf(engine: Engine, expanded: readonly string[] = []): BalanceTable {
  return engine.query('indicator-balance/table', { expanded }) as BalanceTable;
}

describe('balance table', () => {
  it('sums parcels to units and holds them against what is stored', () => {
    const { units, totals } = tableOf(engineOf());
    const { cells } = units[0]!;
    expect({
      lowEffHa: cells.lowEffHa.value,
      netM2: cells.netM2.value,
      far: cells.far.value,
      green: cells.greenPct.value,
      gfa: cells.plannedGfaM2,
      industry: [totals.industryGfaM2.value, totals.industryGfaM2.state, totals.industryGfaM2.limit?.slack],
    }).toEqual({
      lowEffHa: 3,
      netM2: 28000,
      far: 46000 / 28000,
      green: 4300 / 280,
      gfa: {
        value: 46000,
        termCount: 2,
        missing: [],
        place: { uri: 'plan/units/U-DF-01.yaml', path: ['plannedGfaM2'] },
        limit: {
          kind: 'atMost',
          value: 48000,
          title: { zh: '管控上限', en: 'ceiling of the unit' },
          slack: 2000,
          place: { uri: 'plan/units/U-DF-01.yaml', path: ['controls', 'maxGfaM2'] },
        },
        state: 'within',
      },
      industry: [36000, 'over', -6000],
    });
  });

  it('tells what a cell was computed from, each term with its place', () => {
    const engine = engineOf();
    const ask = (question: ArithmeticQuestion): CellArithmetic | null => engine.query('indicator-balance/arithmetic', question) as CellArithmetic | null;
    const far = ask({ unit: 'U-DF-01', column: 'far' })!;
    expect([far.cell.value, far.terms.map(({ label, value, path }) => [label.zh, value, path])]).toEqual([
      46000 / 28000,
      [
        ['P-DF-01-01 规划建筑面积', 36000, ['parcelControls', 0, 'plannedGfaM2']],
        ['P-DF-01-01 净用地面积', 18000, ['parcelControls', 0, 'netM2']],
        ['P-DF-01-02 规划建筑面积', 10000, ['parcelControls', 1, 'plannedGfaM2']],
        ['P-DF-01-02 净用地面积', 10000, ['parcelControls', 1, 'netM2']],
      ],
    ]);
    const net = { unit: 'U-DF-01', parcel: 'P-DF-01-01', column: 'netM2' } as const;
    expect([far.madeBy[0], far.madeBy[1]]).toEqual([null, net]);
    expect(ask(net)!.madeBy.every((maker) => maker === null)).toBe(true);
    expect(ask({ column: 'plannedGfaM2' })!.madeBy).toEqual([{ unit: 'U-DF-01', column: 'plannedGfaM2' }]);
    expect(ask({ unit: 'U-DF-01', parcel: 'P-DF-01-01', column: 'far' })!.terms.map(({ value }) => value)).toEqual([36000, 18000]);
    expect(ask({ column: 'plannedGfaM2' })!.terms.map(({ label, value }) => [label.zh, value])).toEqual([['U-DF-01', 46000]]);
    expect(ask({ unit: 'U-9', column: 'far' })).toBeNull();
    const uri = far.terms[0]!.uri!;
    const text = engine.text(uri)!;
    for (const content of [text.replace('plannedGfaM2: 36000', 'plannedGfaM2: 36001'), text]) {
      engine.update({ set: [{ uri, content }] });
      tableOf(engine);
    }
    expect(ask({ unit: 'U-DF-01', column: 'plannedGfaM2' })!.terms.map(({ value }) => value)).toEqual([36000, 10000]);
  });

  it('holds parcels against their own limits, and housing against the floor of green', () => {
    const { units, counts } = tableOf(engineOf(), ['U-DF-01']);
    const [industry, housing] = units[0]!.parcels!;
    expect([industry!.cells.far.limit?.kind, industry!.cells.far.limit?.value, industry!.cells.far.state]).toEqual(['atMost', 2.5, 'within']);
    expect([industry!.cells.greenPct.state, housing!.cells.greenPct.limit?.kind, housing!.cells.greenPct.state, housing!.cells.greenPct.limit?.slack]).toEqual(['within', 'atLeast', 'under', -5]);
    expect([industry!.cells.plannedGfaM2.limit?.value, industry!.cells.plannedGfaM2.limit?.slack, units[0]!.deviatingParcels]).toEqual([36000, 0, 1]);
    expect(counts).toEqual({ over: 1, under: 1, differs: 0, unknown: 0 });
  });

  it('keeps parcels back until they are asked for', () => {
    expect(tableOf(engineOf()).units[0]!.parcels).toBeUndefined();
  });

  it('never takes a missing input for zero', () => {
    const { units } = tableOf(engineOf({ 'inventory/DF.yaml': inventory.replace(', currentGfaM2: 4000', '') }));
    expect(units[0]!.cells.currentGfaM2).toMatchObject({ value: null, missing: ['P-DF-01-02 currentGfaM2'], state: 'unknown' });
  });

  it('decides nothing without the tolerance', () => {
    const { units } = tableOf(engineOf({ 'policy/pack.yaml': pack.replace(/ {2}tol\.gfaM2.*\n/, '') }));
    expect([units[0]!.cells.plannedGfaM2.state, units[0]!.cells.lowEffHa.state]).toEqual(['unknown', 'within']);
  });

  it('is the same after an edit as from the start', () => {
    const change = { 'plan/detailed/U-DF-01.yaml': detailed.replace('plannedGfaM2: 36000', 'plannedGfaM2: 39000') };
    const engine = engineOf();
    const before = tableOf(engine, ['U-DF-01']);
    engine.update({ set: Object.entries(change).map(([uri, content]) => ({ uri, content })) });
    const after = tableOf(engine, ['U-DF-01']);
    expect(after).toEqual(tableOf(engineOf(change), ['U-DF-01']));
    expect([before.units[0]!.cells.plannedGfaM2.state, after.units[0]!.cells.plannedGfaM2.state]).toEqual(['within', 'over']);
  });

  it('has a row for a unit that nothing is known of', () => {
    const { units, totals } = tableOf(engineOf({ 'plan/units/U-DF-02.yaml': 'kind: redevelopmentUnit\nid: U-DF-02\n' }));
    expect([units.length, units[1]!.cells.plannedGfaM2.value, units[1]!.parcelCount, totals.plannedGfaM2.value]).toEqual([2, null, 0, null]);
  });
});
