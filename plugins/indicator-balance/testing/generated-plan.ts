import { createEngine, type Engine, type FileInput } from '@plansmith/engine';
import type { PluginSource, Task, TaskContext } from '@plansmith/plugin';
import { balanceTaskId, type BalanceAnswer, type BalanceRequest, type BalanceTarget, type MovableKind } from '@plansmith/plugin/balance';
import { manifest as schedule } from '@plansmith/plugin-plan-schedule/manifest';
import { plugin as scheduleModule } from '@plansmith/plugin-plan-schedule/rules';
import { linearRules as titlesOfLinearRules } from '../core/balance/linear-rules.ts';
import { policyPackOf, randomOf } from './made-up.ts';
import { plugins } from './test-page.ts';

/** Rules about what made-up plans do not say: densities, floors, services of industry, blocks of housing, layers. */
const withoutInputs = ['facility-on-parcel', 'far-density-floors', 'industrial-service-share', 'residential-table', 'underground-layers'];

/** The rules whose demands are linear in what a balance moves, as far as made-up plans have something for them. */
export const linearRules: readonly string[] = Object.keys(titlesOfLinearRules).filter((id) => !withoutInputs.includes(id.split('/')[1]!));

export interface GeneratedCase {
  readonly files: readonly FileInput[];
  readonly request: BalanceRequest;
}

/** `isTiny`: few parcels of few square metres, so that every plan there is can be looked at. What may move is drawn where it is not given. */
export interface PlanSize {
  readonly isTiny: boolean;
  readonly move?: readonly MovableKind[];
}

const years = [2027, 2028, 2029] as const;

/** A small plan with faults, and what is asked of it; the same for the same seed. */
export function generateCase(seed: number, { isTiny, move: given }: PlanSize): GeneratedCase {
  const random = randomOf(seed);
  const chance = (share: number): boolean => random() < share;
  const from = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  /** So that even tiny plans have something to send and somewhere to send it. */
  const sends = isTiny && given?.includes('newTransfer') === true;
  const unitCount = sends ? 2 : isTiny ? 1 + (seed % 2) : from(2, 5);
  const factor = chance(0.3) ? 0.8 : 1;
  const parcels: { readonly id: string; readonly unit: string; readonly net: number; readonly baseFar: number; readonly useCode: string; readonly year: number; planned: number; bonus: number; readonly in: string[]; readonly out: string[] }[] = [];
  for (let unit = 1; unit <= unitCount; unit++) {
    for (let index = 1; index <= (sends ? 1 : isTiny ? from(1, 2) : from(2, 4)); index++) {
      const net = isTiny ? from(2, 4) : from(1000, 9000);
      const baseFar = [1, 1.5, 2][from(0, 2)]!;
      const base = baseFar * net;
      parcels.push({
        id: `P-DF-0${unit}-0${index}`,
        unit: `U-DF-0${unit}`,
        net,
        baseFar,
        useCode: chance(0.5) || sends ? '0901' : '100101',
        year: years[from(0, years.length - 1)]!,
        planned: Math.floor(base * (chance(0.3) ? 1.2 : sends ? 0.5 : 0.9)),
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
    const own = sender.useCode === '100101' ? factor : 1;
    const due = Math.round(sentM2 * own * 100) / 100;
    return [{ id, kind: 'floorArea', useFamily: sender.useCode === '0901' ? 'commerce' : 'industry', fromUnit: sender.unit, fromParcel: sender.id, toUnit: receiver.unit, toParcel: receiver.id, sentM2, receivedM2: chance(0.3) ? due + 3 : due, factor: own }];
  });
  const units = [...new Set(parcels.map(({ unit }) => unit))];
  const status = (): string => (chance(0.15) ? 'approved' : 'draft');
  const most = (unit: string): number => Math.ceil(parcels.filter((parcel) => parcel.unit === unit).reduce((sum, { baseFar, net, bonus }) => sum + baseFar * net + bonus, 0) * (1 + random() * 0.1));
  const totals = (unit: string): number => parcels.filter((parcel) => parcel.unit === unit).reduce((sum, { planned }) => sum + planned, 0);
  const files: { readonly uri: string; readonly value: unknown }[] = [
    { uri: 'workspace.yaml', value: { apiVersion: 'redev/v1', kind: 'workspace', id: 'WS-TEST' } },
    { uri: 'policy/pack.yaml', value: policyPackOf({ id: 'PP-2026', receiverCeiling: { commerce: 3.5, industry: 3 }, useFamilies: [{ family: 'commerce', title: { zh: '商业服务', en: 'commerce' }, codes: ['09'] }, { family: 'industry', title: { zh: '工业', en: 'industry' }, codes: ['1001'] }], ...(factor !== 1 && { transferFactor: { industry: factor } }) }) },
    { uri: 'ledgers/transfer.yaml', value: { kind: 'transferLedger', id: 'TL-JMS', status: status(), entries } },
    { uri: 'inventory.yaml', value: { kind: 'parcelInventory', id: 'INV-1', status: 'draft', parcels: parcels.map(({ id, net, year }) => ({ id, areaM2: net, implementYear: year, progress: chance(0.1) ? '实施中' : '待启动' })) } },
  ];
  const areaHa = (unit: string, year: number): number => parcels.filter((parcel) => parcel.unit === unit && parcel.year === year).reduce((sum, { net }) => sum + net, 0) / 10_000;
  for (const unit of units) {
    const own = parcels.filter((parcel) => parcel.unit === unit);
    const sum = totals(unit);
    files.push(
      { uri: `plan/units/${unit}.yaml`, value: { kind: 'redevelopmentUnit', id: unit, status: status(), plannedGfaM2: chance(0.2) ? sum + 100 : sum, schedule: Object.fromEntries(years.map((year) => [String(year), areaHa(unit, year)])), ...(chance(0.4) && { controls: { maxGfaM2: most(unit) } }), parcelRefs: own.map(({ id }) => id) } },
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
            ...(bonus > 0 && { bonus: [{ type: '公共空间', benefit: '社区用房', bonusM2: bonus, facilityM2: bonus }] }),
            ...(received.length > 0 && { transferInRefs: received }),
            ...(out.length > 0 && { transferOutRefs: out }),
            sector: '34',
          })),
          publicFacilities: own.flatMap(({ id, bonus }, index) => (bonus > 0 ? [{ facility: '社区服务', name: `社区用房 ${index + 1}`, parcelRef: id, gfaM2: bonus }] : [])),
          totals: { plannedGfaM2: sum },
        },
      },
    );
  }
  const all = units.reduce((sum, unit) => sum + totals(unit), 0);
  files.push({ uri: 'plan/special.yaml', value: { kind: 'specialPlan', id: 'SP-1', status: status(), indicatorTotals: { plannedGfaM2: all }, timing: [{ period: `${years[0]}-${years.at(-1)}`, unitRefs: units, areaHa: units.reduce((sum, unit) => sum + years.reduce((own, year) => own + areaHa(unit, year), 0), 0) }], units: units.map((unit) => ({ unitRef: unit, gfaM2: totals(unit) })) } });
  const [firstYear] = years;
  // The year of the annual plan has a task for most of its parcels, and for one of another year perhaps.
  const tasks = parcels.filter(({ year }) => (year === firstYear ? chance(0.9) : chance(0.05)));
  if (tasks.length > 0) files.push({ uri: 'plan/annual.yaml', value: { kind: 'annualPlan', id: `AP-${firstYear}`, status: 'draft', year: firstYear, tasks: tasks.map(({ id }, index) => ({ id: `AP-${firstYear}-T${String(index + 1).padStart(2, '0')}`, parcelRefs: [id] })) } });
  /** What the parcels of a unit may plan now, without their bonus. */
  const allowed = (unit: string): number => {
    const moved = entries.reduce((sum, { fromUnit, toUnit, sentM2, receivedM2 }) => sum + (toUnit === unit ? receivedM2 : 0) - (fromUnit === unit ? sentM2 : 0), 0);
    return parcels.filter((parcel) => parcel.unit === unit).reduce((sum, { baseFar, net, bonus }) => sum + baseFar * net + bonus, moved);
  };
  const move: readonly MovableKind[] = given ?? ['floorArea', 'transfer', ...(chance(0.5) ? (['bonus'] as const) : []), ...(chance(0.6) ? (['implementYear'] as const) : []), ...(chance(0.5) ? (['newTransfer'] as const) : [])];
  const aimed = units[0]!;
  const aimedYear = years[1];
  const inYear = parcels.filter(({ year }) => year === aimedYear).reduce((sum, { planned }) => sum + planned, 0);
  const yearTarget: readonly BalanceTarget[] = move.includes('implementYear') && chance(0.6) ? [{ object: `year:${aimedYear}`, measure: 'gfaM2', side: chance(0.5) ? 'atLeast' : 'atMost', value: Math.round(inYear * (0.5 + random())) }] : [];
  const request: BalanceRequest = {
    move,
    targets: [...(move.includes('newTransfer') && chance(0.7) ? [{ object: aimed, measure: 'gfaM2', side: 'atLeast' as const, value: Math.ceil(allowed(aimed) * (isTiny ? 1.01 : 1.02)) }] : chance(0.4) ? [{ object: aimed, measure: 'gfaM2', side: chance(0.5) ? ('atLeast' as const) : ('equals' as const), value: Math.round(totals(aimed) * (0.8 + random() * 0.4)) }] : []), ...yearTarget],
    ...(chance(0.25) && { lock: [parcels[from(0, parcels.length - 1)]!.id] }),
    ...((move.includes('newTransfer') || chance(0.5)) && { unlock: ['approved'] }),
  };
  return { files: files.map(({ uri, value }) => ({ uri, content: `${JSON.stringify(value, null, 2)}\n` })), request };
}

/** An engine over a case that asks the linear rules only. The caller disposes of it. */
export function engineOf(files: readonly FileInput[]): Engine {
  const engine = createEngine({ version: 'test', plugins: [...plugins, { manifest: schedule, module: scheduleModule }, contextPlugin], onlyRules: [...linearRules] });
  engine.update({ set: files });
  return engine;
}

/** What a task of an engine gets: for tests of what is inside a balance. */
export async function contextOf(engine: Engine): Promise<TaskContext> {
  return (await engine.runTask({ id: 'context', task: contextTask.id, request: {} })) as TaskContext;
}

/** Hands out what it is given. */
const contextTask: Task = { id: 'test-context/context', run: (context) => Promise.resolve(context) };

export const contextPlugin: PluginSource = {
  manifest: { id: 'test-context', title: { zh: '测试', en: 'test' }, description: { zh: '测试', en: 'test' }, version: '1.0.0', engine: '*', contributes: { tasks: [{ id: contextTask.id }] } },
  module: { tasks: [contextTask] },
};

/** The answer of a balance of an engine. */
export async function balanceOf(engine: Engine, request: BalanceRequest): Promise<BalanceAnswer> {
  const answer = (await engine.runTask({ id: 'test', task: balanceTaskId, request })) as BalanceAnswer | { readonly status: 'refused' };
  if (answer.status === 'refused') throw new Error('the request was refused');
  return answer;
}
