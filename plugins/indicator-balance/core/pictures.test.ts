import { createEngine } from '@plansmith/engine';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentsModule } from '@plansmith/plugin-plan-documents/rules';
import { describe, expect, it } from 'vitest';
import { manifest } from '../manifest.gen.ts';
import { plugin } from '../rules/index.ts';
import { phasedTermsQuery, phasedTotals, type PhasedMeasure } from './phased-totals.ts';
import { transferFlows } from './transfer-flows.ts';
import { goalYears } from './year-totals.ts';

const files = {
  'plan/special.yaml': `kind: specialPlan
id: SP-1
goals:
  - {id: G-01, name: 面积, unit: ha, target: 0.6, byYear: {"2027": 0.2, "2026": 0.1, "2028": 0.3}}
  - {id: G-02, name: 地块, unit: count}
`,
  'plan/annual/2026.yaml': 'kind: annualPlan\nid: AP-2026\nyear: 2026\ntargets:\n  - {goalRef: G-01, value: 0.1, unit: ha}\n',
  'plan/annual/2025.yaml': 'kind: annualPlan\nid: AP-2025\nyear: 2025\nstatus: superseded\ntargets:\n  - {goalRef: G-01, value: 9, unit: ha}\n',
  'inventory/a.yaml': `kind: parcelInventory
parcels:
  - {id: P-AA-01-01, implementYear: 2026}
  - {id: P-AA-01-02, implementYear: 2027}
  - {id: P-AA-01-03, implementYear: 2027}
  - {id: P-AA-01-04, implementYear: 2028}
  - {id: P-AA-01-05, implementYear: 2029}
`,
  'plan/detailed/U-1.yaml': `kind: unitDetailedPlan
id: DP-1
parcelControls:
  - {parcelRef: P-AA-01-01, plannedGfaM2: 100.1}
  - {parcelRef: P-AA-01-02, plannedGfaM2: 200.2}
  - {parcelRef: P-AA-01-04}
  - {parcelRef: P-AA-01-05, plannedGfaM2: 7}
`,
  'ledgers/transfer.yaml': `kind: transferLedger
id: TL-1
entries:
  - {id: T-01, kind: floorArea, useFamily: commerce, fromUnit: U-1, toUnit: U-2, sentM2: 500}
  - {id: T-02, kind: green, fromUnit: U-1, toUnit: U-2, sentM2: 500}
`,
};

function modelOf() {
  const engine = createEngine({ version: '0.0.0', plugins: [{ manifest: documents, module: documentsModule }, { manifest, module: plugin }] });
  engine.update({ set: Object.entries(files).map(([uri, content]) => ({ uri, content })) });
  return engine.model;
}

describe('pictures', () => {
  it('add up the years of a goal in their order, in decimals, beside annual plans that count', () => {
    const uri = 'plan/special.yaml';
    expect(goalYears(modelOf())).toEqual([
      {
        id: 'G-01',
        name: '面积',
        unit: 'ha',
        target: 0.6,
        place: { uri, path: ['goals', 0] },
        planned: [
          { year: '2026', value: 0.1, total: 0.1, place: { uri, path: ['goals', 0, 'byYear', '2026'] } },
          { year: '2027', value: 0.2, total: 0.3, place: { uri, path: ['goals', 0, 'byYear', '2027'] } },
          { year: '2028', value: 0.3, total: 0.6, place: { uri, path: ['goals', 0, 'byYear', '2028'] } },
        ],
        annual: [{ year: '2026', value: 0.1, total: 0.1, place: { uri: 'plan/annual/2026.yaml', path: ['targets', 0, 'value'] } }],
        tolerance: null,
      },
      { id: 'G-02', name: '地块', unit: 'count', target: null, place: { uri, path: ['goals', 1] }, planned: [], annual: [], tolerance: 0 },
    ]);
  });

  it('add up detailed plans by the year of their parcels; a parcel that lacks what is summed makes that year and those after it unknown', () => {
    const model = modelOf();
    const totalsOf = (measure: PhasedMeasure) => phasedTotals(model).find((totals) => totals.measure === measure)!.years;
    expect(totalsOf('plannedGfaM2')).toEqual([
      { year: '2026', value: 100.1, total: 100.1, missing: [] },
      { year: '2027', value: 200.2, total: 300.3, missing: [] },
      { year: '2028', value: null, total: null, missing: ['P-AA-01-04 plannedGfaM2'] },
      { year: '2029', value: 7, total: null, missing: [] },
    ]);
    expect(totalsOf('parcels').map(({ total }) => total)).toEqual([1, 2, 3, 4]);
    expect(phasedTermsQuery.answer(model, { measure: 'plannedGfaM2', year: '2027' })).toEqual([
      { label: { zh: 'P-AA-01-02 计容建筑面积', en: 'P-AA-01-02 counted floor area' }, value: 200.2, unit: 'm2', role: 'input', uri: 'plan/detailed/U-1.yaml', path: ['parcelControls', 1, 'plannedGfaM2'] },
    ]);
  });

  it('show transfers of floor area, and what the ledger does not say', () => {
    expect(transferFlows(modelOf())).toEqual([
      { id: 'T-01', from: 'U-1', to: 'U-2', family: 'commerce', sentM2: 500, receivedM2: null, fromAt: null, toAt: null, place: { uri: 'ledgers/transfer.yaml', path: ['entries', 0] } },
    ]);
  });
});
