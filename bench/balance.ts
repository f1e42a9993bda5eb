import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LinearProblem, TaskContext } from '@plansmith/plugin';
import type { BalanceAnswer, BalanceRequest } from '@plansmith/plugin/balance';
import { balanceTask } from '../plugins/indicator-balance/core/balance/balance-task.ts';
import { contextOf, engineOf } from '../plugins/indicator-balance/testing/generated-plan.ts';
import { linearText } from '../plugins/indicator-balance/testing/linear-text.ts';
import { balancePlan, totalsPlan, type BalancePlan } from './balance-plan.ts';
import { median, milliseconds, type Figure } from './figure.ts';

/** What both solvers get for the MIP. */
const seconds = 30;
const gap = 0.001;

/** What a balance takes from the plan in memory to the patch, against glpsol on the problem that the balance gave to its own solver. The two take turns. */
export async function measure(): Promise<readonly Figure[]> {
  try {
    execFileSync('glpsol', ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error('没有 glpsol（apt-get install glpk-utils） / there is no glpsol (apt-get install glpk-utils)');
  }
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-balance-'));
  try {
    return [
      await race({ name: 'balance of 1,000 units x 6 uses, least total change / glpsol', plans: [balancePlan(1000)], rounds: 3, atMost: 0.6, request: { objective: ['change'] }, options: [] }, folder),
      await race({ name: 'balances of three cities of 200 units, fewest documents changed, to a gap of 0.1 % / glpsol', plans: [1, 2, 3].map((seed) => totalsPlan(200, seed)), rounds: 1, atMost: 1 / 5, request: { objective: ['documents'], gap, seconds }, options: ['--mipgap', String(gap), '--tmlim', String(seconds)] }, folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Race {
  readonly name: string;
  /** What they take together counts: how long one search for whole numbers takes is luck. */
  readonly plans: readonly BalancePlan[];
  /** One where the peer uses up its time. */
  readonly rounds: number;
  readonly atMost: number;
  readonly request: BalanceRequest;
  /** Options of glpsol. */
  readonly options: readonly string[];
}

async function race({ name, plans, rounds, atMost, request, options }: Race, folder: string): Promise<Figure> {
  const heats: Heat[] = [];
  for (const plan of plans) heats.push(await heatOf(plan, { rounds, request, options, file: join(folder, 'problem.lp') }));
  const sum = (of: (heat: Heat) => number): number => heats.reduce((total, heat) => total + of(heat), 0);
  return { name, ratio: sum(({ ours }) => ours) / sum(({ theirs }) => theirs), atMost, detail: heats.map(({ detail }) => detail).join('\n     ') };
}

/** Processor time for one plan, medians. */
interface Heat {
  readonly ours: number;
  readonly theirs: number;
  readonly detail: string;
}

async function heatOf(plan: BalancePlan, { rounds, request, options, file }: Pick<Race, 'rounds' | 'request' | 'options'> & { readonly file: string }): Promise<Heat> {
  const engine = engineOf(plan.files);
  engine.report();
  const context = await contextOf(engine);
  const asked = { ...request, targets: plan.targets };
  const proof = await run(context, asked, { isProof: true });
  if (proof.answer?.status !== 'solved') throw new Error(`the plan was to be balanced, and is ${proof.answer?.status ?? 'left'}`);
  const [model] = proof.problems as [LinearProblem];
  writeFileSync(file, linearText(model));
  const rows: { readonly ours: number; readonly inSolver: number; readonly theirs: number; readonly peer: string }[] = [];
  for (let round = 0; round < rounds; round++) {
    const { toPatch, inSolver } = await run(context, asked, { isProof: false });
    const found = glpsol(file, options);
    rows.push({ ours: toPatch, inSolver, theirs: found.milliseconds, peer: found.outcome });
  }
  const [objective] = proof.answer.objectives;
  const decided = proof.answer.patch.filter(({ role }) => role === 'decided');
  const units = new Set(decided.flatMap(({ object }) => engine.model.parcelControl(object)?.uri ?? []));
  engine.dispose();
  const ours = median(rows.map((row) => row.ours));
  const theirs = median(rows.map((row) => row.theirs));
  return {
    ours,
    theirs,
    detail: [
      `${model.columns.length} columns, ${model.rows.length} rows; processor time ${milliseconds(ours)} (HiGHS ${milliseconds(median(rows.map((row) => row.inSolver)))} of it) / ${milliseconds(theirs)}`,
      `ours: ${objective!.value} within ${(objective!.gap ?? Number.NaN) * 100} %, ${proof.answer.patch.length} numbers, parcels of ${units.size} units; the first time, with the patch tried on the plan, ${milliseconds(proof.whole)}`,
      `glpsol: ${rows.at(-1)!.peer}`,
    ].join('\n     '),
  };
}

interface Run {
  /** Processor time until the patch is there, and until it has been tried on the plan. */
  readonly toPatch: number;
  /** What of it the solver took. */
  readonly inSolver: number;
  readonly whole: number;
  readonly answer?: BalanceAnswer;
  readonly problems: readonly LinearProblem[];
}

/** The task itself, with a look at the clock where the patch is there. */
async function run(context: TaskContext, request: BalanceRequest, { isProof }: { readonly isProof: boolean }): Promise<Run> {
  const solver = await context.solver();
  const problems: LinearProblem[] = [];
  const isEnough = new Error('the patch is there');
  const start = process.cpuUsage();
  const spent = (): number => Object.values(process.cpuUsage(start)).reduce((sum, part) => sum + part, 0) / 1000;
  let toPatch = Number.NaN;
  let inSolver = 0;
  try {
    const answer = await balanceTask.run({
      ...context,
      request,
      progress: () => Promise.resolve(),
      solver: () =>
        Promise.resolve({
          async solve(problem, limits) {
            problems.push(problem);
            const before = spent();
            try {
              return await solver.solve(problem, limits);
            } finally {
              inSolver += spent() - before;
            }
          },
        }),
      trial(edits, look) {
        toPatch = spent();
        if (!isProof) throw isEnough;
        return context.trial(edits, look);
      },
    });
    if (answer.status === 'refused') throw new Error(answer.message.en);
    return { toPatch, inSolver, whole: spent(), answer, problems };
  } catch (error) {
    if (error !== isEnough) throw error;
    return { toPatch, inSolver, whole: toPatch, problems };
  }
}

/** Processor time of glpsol as a whole process, and what it found. */
function glpsol(file: string, options: readonly string[]): { readonly milliseconds: number; readonly outcome: string } {
  const output = `${file}.solution`;
  const { stdout, status } = spawnSync('sh', ['-c', 'glpsol "$@" > /dev/null; times', 'sh', '--lp', file, '--write', output, ...options], { encoding: 'utf8' });
  // The second line is of the children: `0m17.681s 0m0.120s`.
  const times = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  if (status !== 0 || times.length !== 2) throw new Error(`glpsol could not be measured: ${stdout}`);
  const [kind, , , state, ...rest] = /^s ((?:bas|mip) .*)$/m.exec(readFileSync(output, 'utf8'))?.[1]?.split(' ') ?? [];
  const proven = state === 'o' || kind === 'bas';
  return { milliseconds: (times[0]! + times[1]!) * 1000, outcome: `objective ${rest.at(-1) ?? 'none'}${proven ? '' : `, not within the gap when its ${seconds} s were over, which count as what it took`}` };
}
