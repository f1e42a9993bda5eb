import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Engine } from '@plansmith/engine';
import { balanceTaskId, type BalanceAnswer, type BalanceRefusal, type BalanceRequest } from '@plansmith/plugin/balance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defects } from '../scripts/sample/defects.ts';
import { withFaults } from '../scripts/sample/faults.ts';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const schema = JSON.parse(readFileSync(join(root, 'schemas/cli/balance-report.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const all: BalanceRequest = { unlock: ['approved'] };

let engine: Engine;
let sample: ReadonlyMap<string, string>;

beforeAll(() => {
  sample = readWorkspace(join(root, 'samples/jiamusi'));
  engine = engineOver(sample);
}, 60_000);

afterAll(() => engine?.dispose());

async function balance(request: BalanceRequest): Promise<BalanceAnswer> {
  const answer = (await engine.runTask({ id: 'test', task: balanceTaskId, request })) as BalanceAnswer | BalanceRefusal;
  if (answer.status === 'refused') throw new Error(answer.message.en);
  const { edits: _, ...report } = answer;
  void validate({ ...report, isWritten: false });
  expect(validate.errors ?? []).toEqual([]);
  return answer;
}

/** The answer for the sample with some of its seeded faults in it. */
async function balanceWith(ids: readonly string[], request: BalanceRequest): Promise<BalanceAnswer> {
  const faults = defects.filter(({ id }) => ids.includes(id)).flatMap((defect) => defect.faults);
  const changed = [...withFaults(sample, faults)].filter(([uri, text]) => sample.get(uri) !== text);
  expect(changed.length).toBeGreaterThan(0);
  engine.update({ set: changed.map(([uri, content]) => ({ uri, content })) });
  try {
    return await balance(request);
  } finally {
    engine.update({ set: changed.map(([uri]) => ({ uri, content: sample.get(uri)! })) });
  }
}

function numbers({ patch }: BalanceAnswer): readonly string[] {
  return patch.map(({ object, attribute, before, after, role }) => `${object} ${attribute.zh} ${before} → ${after} ${role}`);
}

describe('balance of the sample', () => {
  it('has nothing to change, and changes nothing', async () => {
    expect(await balance(all)).toMatchObject({ status: 'solved', patch: [], remaining: [], brought: [] });
  });

  it.each([
    ['D27', ['P-GX-02-02 容积率 3.2 → 2.2 repeated']],
    ['D28', ['P-DF-01-05 规划计容建筑面积 29878 → 83660 decided', 'P-DF-01-05 容积率 0.5 → 1.4 repeated']],
    ['D29', ['T-01 转入建筑面积 6500 → 5000 decided']],
  ])('%s is balanced back to what the plan was, with no finding left', async (id, expected) => {
    const answer = await balanceWith([id], all);
    expect(numbers(answer)).toEqual(expected);
    // The seal of what was approved fits again: it is the very plan that was approved.
    expect(answer).toMatchObject({ status: 'solved', remaining: [], brought: [] });
  });

  it.each(['D04', 'D12', 'D20'])('%s is no matter of floor area that moves: what is left is told, with why', async (id) => {
    const answer = await balanceWith([id], all);
    expect(answer.status).toBe('incomplete');
    expect(answer.remaining.length).toBeGreaterThan(0);
    expect(answer.remaining.every(({ rule, why }) => rule.startsWith('indicator/') && why.zh !== '')).toBe(true);
  });

  it('what is wrong outside the scope neither stands in the way nor is mended', async () => {
    const uri = 'plan/detailed/U-GX-01.yaml';
    const request: BalanceRequest = { ...all, scope: ['U-DF-01'], targets: [{ object: 'U-DF-01', measure: 'gfaM2', side: 'atMost', value: 500_000 }] };
    const undisturbed = await balance(request);
    expect(undisturbed).toMatchObject({ status: 'solved', remaining: [] });
    expect(numbers(undisturbed).length).toBeGreaterThan(3);
    engine.update({ set: [{ uri, content: sample.get(uri)!.replace(/plannedGfaM2: \d+/, 'plannedGfaM2: 337728') }] });
    try {
      const answer = await balance(request);
      expect(numbers(answer)).toEqual(numbers(undisturbed));
      expect(answer).toMatchObject({ status: 'solved', remaining: [] });
      expect((await balance(all)).patch.map((row) => row.uri)).toContain(uri);
    } finally {
      engine.update({ set: [{ uri, content: sample.get(uri)! }] });
    }
  });

  it('an approved ledger that nobody unlocks is part of the conflict', async () => {
    const answer = await balanceWith(['D29'], {});
    expect(answer).toMatchObject({ status: 'infeasible', patch: [] });
    expect(answer.conflict.map(({ name }) => name)).toContain('TL-JMS');
  });

  it('a unit that must reach more than its ceiling: the ceiling by its place, and what giving way would take', async () => {
    const answer = await balance({ ...all, targets: [{ object: 'U-DF-01', measure: 'gfaM2', side: 'equals', value: 560_000 }] });
    expect(answer.status).toBe('infeasible');
    expect(answer.conflict.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual(['rule indicator/unit-controls', 'target U-DF-01.gfaM2']);
    expect(answer.relaxations[0]).toMatchObject({ members: ['target U-DF-01.gfaM2 equals 560000'], amountM2: expect.closeTo(13_697, 2) as number });
  });

  it('with the unit’s ceiling only wished for: the ceilings of its parcels, each by its place', async () => {
    const answer = await balance({ ...all, soft: ['indicator/unit-controls'], targets: [{ object: 'U-DF-01', measure: 'gfaM2', side: 'equals', value: 560_000 }] });
    expect(answer.status).toBe('infeasible');
    expect(answer.conflict.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([...Array.from({ length: 6 }, () => 'rule indicator/far-composition'), 'target U-DF-01.gfaM2']);
    expect(answer.relaxations[0]).toMatchObject({ members: ['target U-DF-01.gfaM2 equals 560000'], amountM2: expect.closeTo(13_695.638, 2) as number });
  });

  it('a target in reach changes one parcel, and every sum that repeats it', async () => {
    const answer = await balance({ ...all, scope: ['U-DF-01'], targets: [{ object: 'U-DF-01', measure: 'gfaM2', side: 'atMost', value: 540_000 }] });
    expect(answer.status).toBe('solved');
    expect(answer.objectives.map(({ name, value, isProven }) => [name, Math.round(value * 1000) / 1000, isProven])).toEqual([['documents', 3, true], ['parcels', 1, true], ['change', 6303, true], ['evenness', expect.any(Number), true]]);
    expect(answer.patch.filter(({ role }) => role === 'decided')).toHaveLength(1);
    expect(answer.patch.filter(({ after }) => after === 540_000).map(({ uri }) => uri)).toEqual(['plan/detailed/U-DF-01.yaml', 'plan/units/U-DF-01.yaml', 'plan/special.yaml']);
  });

  it('can be called off', async () => {
    const running = engine.runTask({ id: 'cancelled', task: balanceTaskId, request: all }, () => engine.cancelTask('cancelled'));
    await expect(running).rejects.toThrow('cancelled');
  });
});
