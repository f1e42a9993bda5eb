import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applySpanEdits, LineIndex } from '@plansmith/base';
import { parseDocument } from '@plansmith/document';
import type { Engine } from '@plansmith/engine';
import type { PlanChange } from '@plansmith/plugin';
import { documentKinds } from '../../../plan-documents/core/document-kinds.ts';
import { engineOver, readWorkspace } from '../../../../test/workspace-on-disk.ts';
import type { Adjustment } from './adjustments.ts';
import type { ScenarioDraft, ScenarioText, ScenarioUpdate } from './scenario-documents.ts';
import type { ScenarioListing } from './scenarios.ts';

let engine: Engine;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  files = readWorkspace(fileURLToPath(new URL('../../../../samples/jiamusi', import.meta.url)));
  engine = engineOver(files);
}, 60_000);

afterAll(() => engine?.dispose());

const list = (): readonly ScenarioListing[] => engine.query('indicator-balance/scenarios', {}) as readonly ScenarioListing[];
const textOf = (draft: ScenarioDraft): ScenarioText | null => engine.query('indicator-balance/scenario-text', draft) as ScenarioText | null;

const adjustments: readonly Adjustment[] = [
  { row: 'parcel', id: 'P-DF-01-01', column: 'plannedGfaM2', value: 80_000 },
  { row: 'parcel', id: 'P-DF-01-02', column: 'greenPct', value: 15 },
];
const draft: ScenarioDraft = {
  title: '减量："二" # 方案',
  note: '由假设分析保存',
  adjustments,
  keeps: ['P-DF-01-03'],
  settings: {
    scope: 'U-DF-01',
    move: ['floorArea'],
    locked: ['P-DF-01-03'],
    unlocksApproved: true,
    targets: [
      { object: '东风区', measure: 'gfaM2', side: 'atMost', value: 900_000 },
      { object: 'U-DF-01', measure: 'industryGfaM2', side: 'equals', value: 350_000 },
      { object: 'year:2027', measure: 'gfaM2', side: 'atLeast', value: 200_000 },
    ],
    weights: { floorArea: 2 },
    soft: ['indicator/unit-controls'],
    objective: ['change', 'parcels'],
    seconds: 12.5,
  },
};

describe('scenarios', () => {
  it('of the sample are told with the plan as it stands', () => {
    expect(list()).toMatchObject([
      {
        id: 'SC-01',
        uri: 'plan/scenarios/SC-01.yaml',
        gone: 0,
        changed: 0,
        overrides: [{ object: 'P-DF-01-01', before: 89635, value: 80671 }, { object: 'P-DF-01-02' }],
        adjustments: [{ row: 'parcel', id: 'P-DF-01-01', column: 'plannedGfaM2', value: 80671 }, { id: 'P-DF-01-02' }],
        settings: { scope: 'U-DF-01', move: ['floorArea', 'transfer'], locked: ['P-DF-01-03'], targets: [{ object: 'U-DF-01', measure: 'gfaM2', side: 'atMost', value: 530000 }] },
      },
    ]);
  });

  it.each(['U-DF-01', '', 'pilot:东风区', 'year:2026'])('are written as a valid document that says the same when it is read, scope “%s”', (scope) => {
    const settings = { ...draft.settings, scope };
    const written = textOf({ ...draft, settings })!;
    const { value, problems } = parseDocument(written.text);
    const { validate } = documentKinds.find(({ kind }) => kind === 'scenario')!;
    expect([problems, validate(value) ? [] : validate.errors, written.id, written.uri]).toEqual([[], [], 'SC-02', 'plan/scenarios/SC-02.yaml']);
    engine.update({ set: [{ uri: written.uri, content: written.text }] });
    const read = list().find(({ id }) => id === 'SC-02')!;
    const { findings } = engine.report();
    engine.update({ remove: [written.uri] });
    expect(read).toMatchObject({ title: '减量："二" # 方案（示意）', gone: 0, changed: 0, settings: Object.fromEntries(Object.entries(settings).filter(([key]) => key !== 'scope' || scope !== '')) });
    expect(read.adjustments).toMatchObject([adjustments[0], { column: 'greenPct', value: expect.closeTo(15, 4) }]);
    expect(findings.filter(({ uri }) => uri === written.uri)).toEqual([]);
  });

  it('take other numbers and terms item by item, and keep what no cell stands for', () => {
    const uri = 'plan/scenarios/SC-01.yaml';
    const [before] = list();
    const transfer = '  - { documentRef: TL-JMS, recordRef: T-01, field: sentM2, basedOnM2: 1, valueM2: 2 } # 双方已商定\n';
    const text = files.get(uri)!.replace('settings:\n', `${transfer}settings:\n`);
    engine.update({ set: [{ uri, content: text }] });
    const request: ScenarioUpdate = { uri, adjustments: [{ row: 'parcel', id: 'P-DF-01-01', column: 'plannedGfaM2', value: 81_000 }, { row: 'parcel', id: 'P-DF-01-04', column: 'plannedGfaM2', value: 70_000 }], keeps: [], settings: { ...draft.settings, move: ['floorArea', 'transfer'], scope: before!.settings.scope!, locked: before!.settings.locked!, targets: before!.settings.targets!, unlocksApproved: false, weights: {}, soft: [] } };
    const change = engine.query('indicator-balance/scenario-update', request) as Pick<PlanChange, 'operations'>;
    const edit = engine.editsText(change.operations!)!.changes![uri]!;
    const lines = new Set(edit.flatMap(({ range }) => [range.start.line, range.end.line]));
    const index = new LineIndex(text);
    const written = applySpanEdits(text, edit.map(({ range, newText }) => ({ ...index.spanOf(range), newText })));
    engine.update({ set: [{ uri, content: files.get(uri)! }] });
    expect(written).toContain(transfer);
    expect(written).toContain('- { documentRef: DP-DF-01, recordRef: P-DF-01-01, field: plannedGfaM2, basedOnM2: 89635, valueM2: 81000 }');
    expect(written).not.toContain('P-DF-01-02');
    expect(written).toMatch(/P-DF-01-04/);
    expect(written).toMatch(/seconds: 12.5/);
    expect(lines.size).toBeLessThan(8);
  });

  it('keep nothing where nothing is other than the plan has it', () => {
    expect(textOf({ ...draft, adjustments: [{ row: 'parcel', id: 'P-DF-01-01', column: 'plannedGfaM2', value: 89_635 }] })).toBeNull();
  });

  it('tell what has changed under them, and what stands for nothing', () => {
    const uri = 'plan/detailed/U-DF-01.yaml';
    engine.update({ set: [{ uri, content: files.get(uri)!.replace('plannedGfaM2: 89635', 'plannedGfaM2: 90000') }, { uri: 'plan/scenarios/SC-01.yaml', content: files.get('plan/scenarios/SC-01.yaml')!.replace('recordRef: P-DF-01-02', 'recordRef: P-DF-01-99') }] });
    const [scenario] = list();
    engine.update({ set: [uri, 'plan/scenarios/SC-01.yaml'].map((name) => ({ uri: name, content: files.get(name)! })) });
    expect([scenario!.changed, scenario!.gone, scenario!.overrides.length]).toEqual([1, 1, 1]);
  });
});
