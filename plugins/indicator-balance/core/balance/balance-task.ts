import type { Bilingual } from '@plansmith/base';
import type { PlanState, Task, TaskContext } from '@plansmith/plugin';
import { balanceTaskId, secondsOfStep, type BalanceAnswer, type BalanceRefusal, type BalanceRequest, type PatchRow, type RemainingFinding } from '@plansmith/plugin/balance';
import { allFindings, type CheckReport, type Finding, type RuleDemand } from '@plansmith/rules';
import { findConcessions, findConflict } from './conflict.ts';
import { buildModel, valuesOf, type BalanceModel } from './linear-model.ts';
import { editsOf, patchOf } from './patch.ts';
import { createProblemMaker } from './problem.ts';
import { withIds } from './request-names.ts';
import { holds, roundValues } from './round-values.ts';
import { concessionOf, limitText, memberOf } from './sentences.ts';
import { solveStages, type Price } from './solve-stages.ts';

/** Solutions that are looked at before it is said that demands which only they showed cannot be met. */
const attempts = 5;

/**
 * The least change that meets everything that the rules demand of the numbers that may move, as a patch; or the smallest set of
 * demands that cannot hold together. The patch is tried in the engine: what is left then is told, and a patch that leaves an
 * indicator finding of the scope is not called solved. No file is changed.
 */
export const balanceTask: Task<BalanceRequest, BalanceAnswer | BalanceRefusal> = { id: balanceTaskId, run };

async function run(context: TaskContext<BalanceRequest>): Promise<BalanceAnswer | BalanceRefusal> {
  const request = withIds(context.model, context.request);
  await context.progress({ zh: '读取规则要求', en: 'reading what the rules demand' }, 0);
  const solver = await context.solver();
  const before = context.report();
  const problem = createProblemMaker(context, request);
  const seconds = request.seconds ?? secondsOfStep;
  const learned: RuleDemand[] = [];
  for (let attempt = 1; ; attempt++) {
    const model = problem.make(learned);
    if ('message' in model) return { status: 'refused', message: model.message };
    const size = { variables: model.variables.filter(({ lock }) => !lock).length, constraints: model.constraints.length };
    const empty = { patch: [], edits: [], objectives: [], conflict: [], relaxations: [], sensitivities: [], remaining: [], brought: [], size, ...(problem.notes.length > 0 && { notes: problem.notes }) } as const;
    const solution = await solveStages(model, request, { solver, seconds, progress: (share) => context.progress({ zh: '求解', en: 'solving' }, share) });
    if (solution.status === 'stopped') return { status: 'stopped', ...empty };
    const rounded = solution.status === 'solved' ? await roundValues(model, solution.values, { solver, seconds }) : undefined;
    if (solution.status !== 'solved' || !rounded) {
      const search = { solver, seconds, progress: () => context.progress({ zh: '查找矛盾的要求', en: 'looking for the conflict' }, 0.5) };
      const conflict = await findConflict(model, search);
      if (conflict.length === 0) return { status: 'stopped', ...empty };
      const concessions = await findConcessions(model, conflict, search);
      return { status: 'infeasible', ...empty, conflict: conflict.map((member) => memberOf(member, model)), relaxations: concessions.map((concession) => concessionOf(concession)) };
    }
    const patch = patchOf(context, model, rounded);
    const edits = editsOf(patch);
    const tried = context.trial(edits, (state) => {
      const report = state.report();
      const remaining = remainingOf(report, model, request);
      return { report, remaining, broken: remaining.length === 0 ? [] : brokenDemands(state, request) };
    });
    if (!tried) throw new Error('the texts do not take the patch, which replaces numbers and adds to lists that they hold');
    const fresh = tried.broken.filter((demand) => !learned.some((known) => isSame(known, demand)) && model.constraints.every(({ source }) => source.kind !== 'rule' || !isSame(source.demand, demand)));
    if (fresh.length > 0 && attempt < attempts) {
      learned.push(...fresh);
      continue;
    }
    const { remaining } = tried;
    return {
      ...empty,
      status: remaining.length === 0 ? 'solved' : 'incomplete',
      patch,
      edits,
      objectives: solution.objectives,
      sensitivities: sensitivitiesOf(solution.prices, model),
      remaining,
      brought: broughtBy(before, tried.report, patch),
    };
  }
}

/** Demands that a state breaks in numbers that may move. */
function brokenDemands(state: PlanState, request: BalanceRequest): readonly RuleDemand[] {
  const model = buildModel(state, { ...request, targets: [] });
  if ('message' in model) return [];
  const values = valuesOf(model);
  return model.constraints.flatMap(({ source, sums }) => (source.kind === 'rule' && sums.some((sum) => !holds(sum, values)) ? [source.demand] : []));
}

function isSame(a: RuleDemand, b: RuleDemand): boolean {
  return a.rule === b.rule && a.messageId === b.messageId && a.object === b.object;
}

/** Indicator findings of the scope that are there with the patch made, undecided ones too, each with what keeps a balance from clearing it. */
function remainingOf(report: CheckReport, model: BalanceModel, request: BalanceRequest): readonly RemainingFinding[] {
  const moved = new Set([...model.repeated.map(({ demand }) => demand.rule), ...model.constraints.flatMap(({ source }) => (source.kind === 'rule' ? [source.demand.rule] : []))]);
  return allFindings(report.findings)
    .filter((finding) => finding.verdict !== 'waived' && finding.rule.startsWith('indicator/') && isInScope(finding, model, request))
    .map((finding) => ({ ...told(finding), why: whyLeft(finding, moved) }));
}

function whyLeft({ rule, verdict }: Finding, moved: ReadonlySet<string>): Bilingual {
  if (verdict === 'undecided') return { zh: '未判定，缺少的输入补齐后才知道是否合规', en: 'undecided: whether it is met is known once what is missing is there' };
  if (moved.has(rule)) return { zh: '所涉数值不在可调整之列', en: 'it is about numbers that a balance does not move' };
  return { zh: '不是可调整数值的线性要求，须由人处理', en: 'it is no linear demand on numbers that may move: a person has to decide' };
}

function isInScope({ uri, feature, subject }: Finding, { variables }: BalanceModel, { scope = [] }: BalanceRequest): boolean {
  if (scope.length === 0) return true;
  const inside = variables.filter((variable) => variable.isInScope);
  return scope.some((name) => name === uri || name === feature?.id || name === subject) || inside.some(({ object, place }) => object === feature?.id || object === subject || place.uri === uri);
}

/** Findings that fail with the patch and did not without it. */
function broughtBy(before: CheckReport, after: CheckReport, patch: readonly PatchRow[]): readonly RemainingFinding[] {
  const known = new Set(failing(before).map(({ rule, messageId, uri, path }) => JSON.stringify([rule, messageId, uri, path])));
  const touched = new Set(patch.map(({ uri }) => uri));
  return failing(after)
    .filter(({ rule, messageId, uri, path }) => !known.has(JSON.stringify([rule, messageId, uri, path])))
    .map((finding) => ({
      ...told(finding),
      why: touched.has(finding.uri) ? { zh: '由本次修改带来', en: 'the patch brings it' } : { zh: '此前被其他意见掩盖', en: 'other findings hid it before' },
    }));
}

function failing(report: CheckReport): readonly Finding[] {
  return allFindings(report.findings).filter(({ verdict }) => verdict === 'fail');
}

function told({ rule, message, uri, path }: Finding): Omit<RemainingFinding, 'why'> {
  return { rule, message, uri, path };
}

function sensitivitiesOf(prices: readonly Price[], model: BalanceModel): BalanceAnswer['sensitivities'] {
  return prices.flatMap(({ constraint, perUnit }) => {
    const { source } = constraint;
    if (source.kind === 'lock') return [];
    const text = limitText(constraint);
    const each = Math.abs(perUnit).toFixed(2);
    return [
      {
        rule: source.kind === 'rule' ? source.demand.rule : 'target',
        object: source.demand.object,
        pricePerUnit: perUnit,
        places: memberOf(constraint, model).places,
        sentence: { zh: `${text.zh}：每放宽 1 m²，加权改动量减少 ${each}`, en: `${text.en}: each m² of room saves ${each} of the weighted change` },
      },
    ];
  });
}
