import type { Instrument, PlanModel } from '@plansmith/plan';
import { boundTerm, dayLimitMessages, isSuperseded, listText, neededTexts, parameterBound, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { checkPhaseCompletion, phaseMessages, phasePath } from '../core/phase-completion.ts';
import { pilotPhases } from '../core/phases.ts';
import { taskGroupOf } from '../core/task-groups.ts';

const { id: phaseId, due: dueParameter } = pilotPhases.implementation;

export const phaseImplementation: PlanRule = {
  meta: {
    id: 'schedule/phase-implementation',
    title: { zh: '试点实施阶段有项目启动、有政策出台', en: 'Implementation has projects under way and policies issued' },
    severity: 'warning',
    scope: 'document',
    kinds: ['workspace'],
    needs: { parameters: [dueParameter, 'pilot.taskGroupStarts'], asOf: true },
    messages: {
      ...dayLimitMessages,
      ...phaseMessages,
      noneStarted: {
        zh: '试点实施阶段已于 {limit} 结束，首批 {count} 个项目中没有一个已启动',
        en: 'Implementation ended on {limit}, and none of the {count} projects of the first batch is under way',
      },
      noPolicy: {
        zh: '第 {group} 组任务使用了政策工具 {used}，但到 {limit} 没有一项出台',
        en: 'Task group {group} uses instruments {used}, but none of the group was issued by {limit}',
      },
    },
    source: {
      citation: 'S IV(2)',
      certainty: 'A',
      note: {
        zh: '起止时间、开展政策创新和分批实施项目见于原文；“至少一个”“每组至少一项”为自行设定（C）',
        en: 'the term, policy work and projects by batch are seen in the text; at least one project, and one policy for each group, is our own (C)',
      },
    },
  },
  check(context) {
    const { document, model, asOf } = context;
    if (isSuperseded(document)) return;
    const due = parameterBound(model, dueParameter, { zh: '试点实施完成时限', en: 'the end of implementation' });
    checkPhaseCompletion(context, phaseId, due);
    if (asOf! <= due.date) return;
    checkProjects(context, due);
    checkPolicies(context, due);
  },
};

function checkProjects(context: PlanRuleContext, due: DayBound): void {
  const first = context.model.projects().filter(({ value }) => value.batch === 'first' && value.stage !== 'cancelled');
  const started = first.some(({ value }) => (value.stage === 'implementing' || value.stage === 'completed') && value.startDate !== undefined && value.startDate <= due.date);
  if (started) return;
  context.report({ messageId: 'noneStarted', path: [...(phasePath(context, phaseId) ?? ['phases']), 'due'], subject: phaseId, data: { limit: due.date, count: first.length }, terms: [boundTerm(due)] });
}

function checkPolicies({ model, report }: PlanRuleContext, due: DayBound): void {
  const starts = neededTexts(model, 'pilot.taskGroupStarts');
  const groupOf = ({ value }: Instrument): number | undefined => (value.taskNo === undefined ? undefined : taskGroupOf(value.taskNo, starts));
  const issued = new Set(model.instruments().flatMap((instrument) => (isIssuedBy(instrument, due.date) ? [groupOf(instrument)] : [])));
  const used = new Map<number, Instrument[]>();
  for (const instrument of instrumentsInUse(model)) {
    const group = groupOf(instrument);
    if (group === undefined || issued.has(group)) continue;
    used.set(group, [...(used.get(group) ?? []), instrument]);
  }
  for (const [group, instruments] of used) {
    const [first] = instruments as [Instrument, ...Instrument[]];
    report({
      messageId: 'noPolicy',
      uri: first.uri,
      path: [...first.path, 'status'],
      subject: `group ${group}`,
      data: { group, used: listText(instruments.map(({ id, value }) => `${id} ${value.name ?? ''}`.trim())), limit: due.date },
      terms: [boundTerm(due)],
    });
  }
}

function isIssuedBy({ value }: Instrument, day: string): boolean {
  return value.status === 'issued' && value.issuedDate !== undefined && value.issuedDate <= day;
}

/** Instruments that a project under way or a transfer rests on. One that a planned project will need is not in use yet. */
function instrumentsInUse(model: PlanModel): readonly Instrument[] {
  const ids = new Set<string>();
  for (const { value } of model.projects()) {
    if (value.stage !== 'implementing' && value.stage !== 'completed') continue;
    for (const id of value.policyRefs ?? []) if (id !== undefined) ids.add(id);
  }
  for (const { value } of model.transfers()) if (value.policyRef !== undefined) ids.add(value.policyRef);
  return [...ids].toSorted().flatMap((id) => model.instrument(id) ?? []);
}
