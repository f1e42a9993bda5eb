import { findingsWith } from '@plansmith/engine/testing';
import type { Finding } from '@plansmith/rules';
import { describe, expect, it } from 'vitest';
import { plugins } from '../testing/test-page.ts';

const parameter = (name: string, value: string): string => `  ${name}: {value: ${value}, unit: none, sourceText: 待核对, certainty: B-M}\n`;
const pack = [
  'kind: policyPack\nid: PP-2026\nparameters:\n',
  parameter('tol.far', '0.005'),
  parameter('tol.pct', '0.05'),
  parameter('tol.gfaM2', '1'),
  parameter('industry.minFar', '{"36": 0.8, fallback: 0.7}'),
  parameter('indicator.residentialTable', '[{floorsFrom: 4, floorsTo: 6, farMin: 1.1, farMax: 1.4, densityMaxPct: 28, greenMinPct: 30, heightMaxM: 27}, {floorsFrom: 7, floorsTo: 9, farMin: 1.5, farMax: 1.7, densityMaxPct: 25, greenMinPct: 30, heightMaxM: 36}]'),
].join('');
const uri = 'plan/detailed/U-DF-01.yaml';

function found(rule: string, control: string, more: Readonly<Record<string, string>> = {}): Finding {
  const plan = `kind: unitDetailedPlan\nid: DP-DF-01\nunitRef: U-DF-01\nparcelControls:\n  - {parcelRef: P-DF-01-01, grossM2: 10000, ${control}}\n`;
  const [finding, ...others] = findingsWith({ rule, plugins, files: { 'policy/pack.yaml': pack, [uri]: plan, ...more } });
  expect(others).toEqual([]);
  return finding!;
}

function termsOf({ terms }: Finding): readonly unknown[] {
  return terms.map(({ role, value, path }) => [role, value, path?.join('.')]);
}

describe('a finding shows the row of the table that sets its limit', () => {
  it('of a sector that is listed, and of one that is not', () => {
    const listed = found('indicator/industrial-far-min', 'useCode: "100101", plannedGfaM2: 6000, far: 0.6, sector: "36"');
    expect(listed.message.zh).toBe('P-DF-01-01 容积率为 0.60，低于下限 0.8（参数 industry.minFar [B-M] 行业 36，允许差 0.005）');
    expect(termsOf(listed)).toEqual([
      ['input', 6000, 'parcelControls.0.plannedGfaM2'],
      ['input', 10_000, 'parcelControls.0.netM2'],
      ['result', 0.6, undefined],
      ['limit', 0.8, 'parameters.industry.minFar.value.36'],
      ['difference', 0.2, undefined],
    ]);
    expect(listed.terms[3]!.label.zh).toBe('参数 industry.minFar [B-M]：待核对');
    const other = found('indicator/industrial-far-min', 'useCode: "100101", plannedGfaM2: 6000, far: 0.6, sector: "13"');
    expect([other.message.en, other.terms[3]!.path!.at(-1)]).toEqual(['P-DF-01-01: FAR is 0.60, below the minimum of 0.7 (parameter industry.minFar [B-M] does not list sector 13: its fallback, tolerance 0.005)', 'fallback']);
  });

  it('of average floors, with the row that such a ratio would belong to', () => {
    const finding = found('indicator/residential-table', 'useCode: "070102", plannedGfaM2: 16000, far: 1.6, footprintM2: 2500, greenM2: 3500, heightM: 20, avgFloors: 6.4');
    expect(finding.message.zh).toBe('P-DF-01-01 容积率为 1.60，超过上限 1.4（参数 indicator.residentialTable [B-M] 4–6 层一档；这一容积率属于 7–9 层一档，允许差 0.005）');
    expect(finding.terms.at(-2)).toMatchObject({ role: 'limit', value: 1.4, uri: 'policy/pack.yaml', path: ['parameters', 'indicator.residentialTable', 'value', 0, 'farMax'] });
  });
});

it('what a parcel may build is told part by part, and what is beyond it held against the tolerance', () => {
  const ledger = 'kind: transferLedger\nid: TL-JMS\nentries:\n  - {id: T-01, kind: floorArea, fromParcel: P-DF-01-09, toParcel: P-DF-01-01, sentM2: 500, receivedM2: 500}\n';
  const finding = found('indicator/far-composition', 'useCode: "0901", baseFar: 1, bonus: [{benefit: 养老, facilityM2: 200, bonusM2: 200, policyRef: PI-02}], plannedGfaM2: 11000', { 'ledgers/transfer.yaml': ledger });
  expect(finding.message.zh).toBe('P-DF-01-01 规划计容建筑面积为 11000 m²，超过上限 10700 m²（允许建筑面积 = 基础 10000 m² + 奖励 200 m² + 转入 500 m² − 转出 0 m²，允许差 1）');
  expect(termsOf(finding)).toEqual([
    ['input', 11_000, 'parcelControls.0.plannedGfaM2'],
    ['input', -10_000, 'parcelControls.0.baseFar'],
    ['input', -200, 'parcelControls.0.bonus.0.bonusM2'],
    ['input', -500, 'entries.0.receivedM2'],
    ['result', 300, undefined],
    ['limit', 1, 'parameters.tol.gfaM2.value'],
  ]);
});
