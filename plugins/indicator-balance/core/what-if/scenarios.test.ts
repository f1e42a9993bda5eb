import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '@plansmith/document';
import type { Engine } from '@plansmith/engine';
import { documentKinds } from '../../../plan-documents/core/document-kinds.ts';
import { engineOver, readWorkspace } from '../../../../test/workspace-on-disk.ts';
import type { Adjustment } from './adjustments.ts';
import type { ScenarioDraft, ScenarioListing, ScenarioText } from './scenarios.ts';

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
    ],
    weights: { floorArea: 2 },
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
    expect(read).toMatchObject({ title: '减量："二" # 方案（示意）', gone: 0, changed: 0, settings: scope === '' ? { move: settings.move, locked: settings.locked } : settings });
    expect(read.adjustments).toMatchObject([adjustments[0], { column: 'greenPct', value: expect.closeTo(15, 4) }]);
    expect(findings.filter(({ uri }) => uri === written.uri)).toEqual([]);
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
