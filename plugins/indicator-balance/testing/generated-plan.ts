import { createEngine, type Engine, type FileInput } from '@plansmith/engine';
import type { PluginSource, Task, TaskContext } from '@plansmith/plugin';
import { balanceTaskId, type BalanceAnswer, type BalanceRequest, type MovableKind } from '@plansmith/plugin/balance';
import { linearRules as titlesOfLinearRules } from '../core/balance/linear-rules.ts';
import { policyPackOf, randomOf } from './made-up.ts';
import { plugins } from './test-page.ts';

/** The rules whose demands are linear in what a balance moves. */
export const linearRules: readonly string[] = Object.keys(titlesOfLinearRules);

export interface GeneratedCase {
  readonly files: readonly FileInput[];
  readonly request: BalanceRequest;
}

/** `isTiny`: few parcels of few square metres, so that every plan there is can be looked at. */
export interface PlanSize {
  readonly isTiny: boolean;
}

/** A small plan with faults, and what is asked of it; the same for the same seed. */
export function generateCase(seed: number, { isTiny }: PlanSize): GeneratedCase {
  const random = randomOf(seed);
  const chance = (share: number): boolean => random() < share;
  const from = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const unitCount = isTiny ? 1 + (seed % 2) : from(2, 5);
  const parcels: { readonly id: string; readonly unit: string; readonly net: number; readonly baseFar: number; readonly useCode: string; planned: number; bonus: number; readonly in: string[]; readonly out: string[] }[] = [];
  for (let unit = 1; unit <= unitCount; unit++) {
    for (let index = 1; index <= (isTiny ? from(1, 2) : from(2, 4)); index++) {
      const net = isTiny ? from(2, 4) : from(1000, 9000);
      const baseFar = [1, 1.5, 2][from(0, 2)]!;
      const base = baseFar * net;
      parcels.push({
        id: `P-DF-0${unit}-0${index}`,
        unit: `U-DF-0${unit}`,
        net,
        baseFar,
        useCode: chance(0.5) ? '0901' : '100101',
        planned: Math.floor(base * (chance(0.3) ? 1.2 : 0.9)),
        bonus: chance(0.3) ? Math.floor(base * 0.2) : 0,
        in: [],
        out: [],
      });
    }
  }
  const entries = parcels.flatMap((sender, index) => {
    const receiver = parcels.find((other) => other !== sender && other.unit !== sender.unit && other.useCode === sender.useCode && other.out.length === 0);
    if (!receiver || sender.in.length > 0 || !chance(0.4)) return [];
    const id = `T-0${index + 1}`;
    sender.out.push(id);
    receiver.in.push(id);
    const sentM2 = Math.floor(sender.net * 0.2);
    return [{ id, kind: 'floorArea', useFamily: sender.useCode === '0901' ? 'commerce' : 'industry', fromUnit: sender.unit, fromParcel: sender.id, toUnit: receiver.unit, toParcel: receiver.id, sentM2, receivedM2: chance(0.3) ? sentM2 + 3 : sentM2, factor: 1 }];
  });
  const units = [...new Set(parcels.map(({ unit }) => unit))];
  const status = (): string => (chance(0.15) ? 'approved' : 'draft');
  const most = (unit: string): number => Math.ceil(parcels.filter((parcel) => parcel.unit === unit).reduce((sum, { baseFar, net, bonus }) => sum + baseFar * net + bonus, 0) * (1 + random() * 0.1));
  const totals = (unit: string): number => parcels.filter((parcel) => parcel.unit === unit).reduce((sum, { planned }) => sum + planned, 0);
  const files: { readonly uri: string; readonly value: unknown }[] = [
    { uri: 'workspace.yaml', value: { apiVersion: 'redev/v1', kind: 'workspace', id: 'WS-TEST' } },
    { uri: 'policy/pack.yaml', value: policyPackOf({ id: 'PP-2026', receiverCeiling: { commerce: 3.5, industry: 3 }, useFamilies: [{ family: 'commerce', title: { zh: '商业服务', en: 'commerce' }, codes: ['09'] }, { family: 'industry', title: { zh: '工业', en: 'industry' }, codes: ['1001'] }] }) },
    ...(entries.length > 0 ? [{ uri: 'ledgers/transfer.yaml', value: { kind: 'transferLedger', id: 'TL-JMS', status: status(), entries } }] : []),
  ];
  for (const unit of units) {
    const own = parcels.filter((parcel) => parcel.unit === unit);
    const sum = totals(unit);
    files.push(
      { uri: `plan/units/${unit}.yaml`, value: { kind: 'redevelopmentUnit', id: unit, status: status(), plannedGfaM2: chance(0.2) ? sum + 100 : sum, ...(chance(0.4) && { controls: { maxGfaM2: most(unit) } }), parcelRefs: own.map(({ id }) => id) } },
      {
        uri: `plan/detailed/${unit}.yaml`,
        value: {
          kind: 'unitDetailedPlan',
          id: unit.replace('U-', 'DP-'),
          unitRef: unit,
          status: status(),
          parcelControls: own.map(({ id, useCode, net, baseFar, planned, bonus, in: received, out }) => ({
            parcelRef: id,
            useCode,
            grossM2: net,
            baseFar,
            plannedGfaM2: planned,
            far: Math.round((planned / net) * 100) / 100,
            farCeiling: 3,
            ...(bonus > 0 && { bonus: [{ type: '公共空间', bonusM2: bonus }] }),
            ...(received.length > 0 && { transferInRefs: received }),
            ...(out.length > 0 && { transferOutRefs: out }),
            sector: '34',
          })),
          totals: { plannedGfaM2: sum },
        },
      },
    );
  }
  const all = units.reduce((sum, unit) => sum + totals(unit), 0);
  files.push({ uri: 'plan/special.yaml', value: { kind: 'specialPlan', id: 'SP-1', status: status(), indicatorTotals: { plannedGfaM2: all }, units: units.map((unit) => ({ unitRef: unit, gfaM2: totals(unit) })) } });
  const move: readonly MovableKind[] = chance(0.5) ? ['floorArea', 'transfer'] : ['floorArea', 'transfer', 'bonus'];
  const aimed = units[0]!;
  const request: BalanceRequest = {
    move,
    ...(chance(0.4) && { targets: [{ object: aimed, measure: 'gfaM2', side: chance(0.5) ? 'atLeast' : 'equals', value: Math.round(totals(aimed) * (0.8 + random() * 0.4)) }] }),
    ...(chance(0.25) && { lock: [parcels[from(0, parcels.length - 1)]!.id] }),
    ...(chance(0.5) && { unlock: ['approved'] }),
  };
  return { files: files.map(({ uri, value }) => ({ uri, content: `${JSON.stringify(value, null, 2)}\n` })), request };
}

/** An engine over a case that asks the linear rules only. The caller disposes of it. */
export function engineOf(files: readonly FileInput[]): Engine {
  const engine = createEngine({ version: 'test', plugins: [...plugins, contextPlugin], onlyRules: [...linearRules] });
  engine.update({ set: files });
  return engine;
}

/** What a task of an engine gets: for tests of what is inside a balance. */
export async function contextOf(engine: Engine): Promise<TaskContext> {
  return (await engine.runTask({ id: 'context', task: contextTask.id, request: {} })) as TaskContext;
}

/** Hands out what it is given. */
const contextTask: Task = { id: 'test-context/context', run: (context) => Promise.resolve(context) };

const contextPlugin: PluginSource = {
  manifest: { id: 'test-context', title: { zh: '测试', en: 'test' }, description: { zh: '测试', en: 'test' }, version: '1.0.0', engine: '*', contributes: { tasks: [{ id: contextTask.id }] } },
  module: { tasks: [contextTask] },
};

/** The answer of a balance of an engine. */
export async function balanceOf(engine: Engine, request: BalanceRequest): Promise<BalanceAnswer> {
  const answer = (await engine.runTask({ id: 'test', task: balanceTaskId, request })) as BalanceAnswer | { readonly status: 'refused' };
  if (answer.status === 'refused') throw new Error('the request was refused');
  return answer;
}
