import { describe, expect, it } from 'vitest';
import { createEngine } from '@plansmith/engine';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentsModule } from '@plansmith/plugin-plan-documents/rules';
import type { Finding } from '@plansmith/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const pack = `kind: policyPack
id: PP-2026
parameters:
  tol.far: {value: 0.005, unit: far, sourceText: 示意, certainty: C}
  tol.gfaM2: {value: 1, unit: m2, sourceText: 示意, certainty: C}
  tol.sumHa: {value: 0.0001, unit: ha, sourceText: 示意, certainty: C}
`;

const detailed = `kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 62902.07
    dedicated: [{code: "1207", areaM2: 3145.1, receiver: 区政府}]
    plannedGfaM2: 89635
    far: 1.80
totals:
  plannedGfaM2: 90000
`;

function findingsOf(rule: string, files: Readonly<Record<string, string>>): readonly Finding[] {
  const engine = createEngine({ version: 'test', plugins: [{ manifest: documents, module: documentsModule }, { manifest, module: plugin }], onlyRules: [rule] });
  engine.update({ set: Object.entries(files).map(([uri, content]) => ({ uri, content })) });
  return engine.report().findings;
}

describe('a finding tells its whole arithmetic', () => {
  const uri = 'plan/detailed/U-DF-01.yaml';
  const files = { 'policy/pack.yaml': pack, [uri]: detailed };

  it('of a ratio', () => {
    const [finding] = findingsOf('indicator/far', files);
    expect(finding!.message).toEqual({
      zh: 'P-DF-01-01 容积率填写 1.80，按 89635 m² ÷ 59756.97 m² 计算应为 1.50（允许差 0.005）',
      en: 'P-DF-01-01: FAR is stored as 1.80, but 89635 m² ÷ 59756.97 m² gives 1.50 (tolerance 0.005)',
    });
    expect(finding!.terms.map(({ role, value, uri: place, path }) => [role, typeof value === 'number' ? Number(value.toFixed(4)) : value, place, path?.join('.')])).toEqual([
      ['input', 89635, uri, 'parcelControls.0.plannedGfaM2'],
      ['input', 59756.97, uri, 'parcelControls.0.netM2'],
      ['result', 1.5, undefined, undefined],
      ['stored', 1.8, uri, 'parcelControls.0.far'],
      ['limit', 0.005, 'policy/pack.yaml', 'parameters.tol.far.value'],
      ['difference', 0.3, undefined, undefined],
    ]);
    expect([finding!.feature, finding!.fixes.map(({ title }) => title.zh)]).toEqual([
      { layer: 'parcels', id: 'P-DF-01-01' },
      ['将容积率改为 1.50', '保留容积率，将规划计容建筑面积改为 107563 m²'],
    ]);
  });

  it('of a sum', () => {
    const [finding] = findingsOf('indicator/parcel-to-unit', files);
    expect(finding!.message.zh).toBe('U-DF-01 规划建筑面积填写 90000 m²，1 项合计应为 89635 m²，相差 365 m²（允许差 1 m²）');
    expect(finding!.terms.map(({ role, value, label }) => [role, value, label.zh])).toEqual([
      ['input', 89635, 'P-DF-01-01 计容建筑面积'],
      ['result', 89635, '规划建筑面积（计算）'],
      ['stored', 90000, '规划建筑面积（填写）'],
      ['limit', 1, '允许差：参数 tol.gfaM2 [C]：示意'],
      ['difference', 365, '填写减计算'],
    ]);
    expect(finding!.feature).toEqual({ layer: 'units', id: 'U-DF-01' });
  });
});

describe('one cause is told once', () => {
  const unit = 'kind: redevelopmentUnit\nid: U-DF-01\nplannedGfaM2: 90000\n';
  const special = 'kind: specialPlan\nid: SP-2025-2030\nunits:\n  - {unitRef: U-DF-01, gfaM2: 90000}\nindicatorTotals: {plannedGfaM2: 90000}\n';
  const files = { 'policy/pack.yaml': pack, 'plan/detailed/U-DF-01.yaml': detailed, 'plan/units/U-DF-01.yaml': unit, 'plan/special.yaml': special };
  const places = (changed: Readonly<Record<string, string>>): readonly string[] =>
    ['indicator/parcel-to-unit', 'indicator/unit-to-plan'].flatMap((rule) => findingsOf(rule, { ...files, ...changed }).map(({ uri }) => uri));

  it('at the lowest place, and at the next once that is mended', () => {
    const mended = { 'plan/detailed/U-DF-01.yaml': detailed.replace('90000', '89635') };
    const twice = { ...mended, 'plan/units/U-DF-01.yaml': unit.replace('90000', '89635') };
    const right = { ...twice, 'plan/special.yaml': special.replaceAll('90000', '89635') };
    expect([{}, mended, twice, right].map(places)).toEqual([
      ['plan/detailed/U-DF-01.yaml'],
      ['plan/units/U-DF-01.yaml'],
      ['plan/special.yaml', 'plan/special.yaml'],
      [],
    ]);
  });

  it('at a place that is right in itself, never', () => {
    expect(places({ 'plan/units/U-DF-01.yaml': unit.replace('90000', '89635'), 'plan/special.yaml': special.replaceAll('90000', '89635') })).toEqual(['plan/detailed/U-DF-01.yaml']);
  });
});

it('checks nothing in a superseded document', () => {
  const files = { 'policy/pack.yaml': pack, 'plan/detailed/U-DF-01.yaml': `${detailed}status: superseded\n` };
  expect(['indicator/far', 'indicator/parcel-to-unit'].flatMap((rule) => findingsOf(rule, files))).toEqual([]);
});
