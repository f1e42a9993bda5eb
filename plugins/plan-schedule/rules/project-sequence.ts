import type { Path } from '@plansmith/base';
import { asOfBound, checkDay, dateOrderMessages, dateOrderReport, dateTerm, dayLimitMessages, isDay, isSuperseded, recordsIn, stepIn, textAt, type DatedStep, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { labels } from '../core/labels.ts';
import { linkedApproval, linkedIdentification, type LinkedDay } from '../core/linked-days.ts';
import { documentName } from '../core/object-names.ts';
import { firstSteps, isProjectStep, lastSteps, predecessors, requiredSteps, stepName, type ProjectStep } from '../core/project-steps.ts';

/** A milestone of the project: its step, and the places of its days. */
interface Milestone {
  readonly step: ProjectStep;
  readonly path: Path;
  readonly plan: DatedStep;
  readonly actual: DatedStep;
}

export const projectSequence: PlanRule = {
  meta: {
    id: 'schedule/project-sequence',
    title: { zh: '项目环节先后有序', en: 'Steps of a project follow their order' },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry'],
    needs: { asOf: true },
    messages: {
      ...dateOrderMessages,
      ...dayLimitMessages,
      skipped: {
        zh: '{object} 的{later}已于 {date} 完成，但在它之前的{earlier}还没有实际日期',
        en: '{object}: {later} was done on {date}, while {earlier}, which comes before it, has no actual date',
      },
      stepMissing: {
        zh: '{object}（{type}）缺少环节：{step}',
        en: '{object} ({type}) lacks the step: {step}',
      },
      stepTwice: { zh: '{object} 的{step}列了不止一次', en: '{object} has {step} more than once' },
      linkedDiffers: {
        zh: '{object} 的{step}实际日期为 {date}，{source}为 {linked}',
        en: '{object}: {step} was done on {date}, but {source} is of {linked}',
      },
      notStarted: {
        zh: '{object} 的阶段为“{stage}”，但{step}已于 {date} 完成',
        en: '{object} is {stage}, but {step} was done on {date}',
      },
      notFinished: {
        zh: '{object} 的阶段为“已完成”，但没有竣工或复垦复绿验收的实际日期',
        en: '{object} is completed, but neither the completion check nor an acceptance has an actual date',
      },
    },
    source: {
      citation: 'own design; URPL art. 38-40 in part',
      certainty: 'C',
      note: {
        zh: '详细规划、规划条件、供地、开工的先后见于法律（A）；其余先后、各类项目应有的环节和与其他文档的核对为自行设定（C）',
        en: 'the order of plan, conditions, supply and works is in the law (A); the rest of the order, the steps that each type needs and the comparison with other documents are our own (C)',
      },
    },
  },
  check(context) {
    const { document } = context;
    const stage = textAt(document.value, 'stage');
    if (isSuperseded(document) || stage === 'cancelled') return;
    const milestones = milestonesOf(context);
    checkOrder(context, milestones);
    checkSkipped(context, milestones);
    checkProjectDays(context, milestones);
    checkRequired(context, milestones);
    checkStage(context, milestones);
    checkLinked(context, milestones);
  },
};

/** Milestones by step; a second one of a step is reported and left out. */
function milestonesOf({ document, report }: PlanRuleContext): ReadonlyMap<ProjectStep, Milestone> {
  const found = new Map<ProjectStep, Milestone>();
  for (const { index, record } of recordsIn(document, 'milestones')) {
    const step = textAt(record, 'step');
    if (step === undefined || !isProjectStep(step)) continue;
    const path = ['milestones', index];
    if (found.has(step)) {
      const object = documentName(document);
      report({ messageId: 'stepTwice', path: [...path, 'step'], subject: `${object} ${step}`, data: { object, step: stepName(step) } });
      continue;
    }
    const { zh, en } = stepName(step);
    found.set(step, { step, path, plan: stepIn(document, [...path, 'plan'], { zh: `${zh}计划日期`, en: `the planned date of ${en}` }), actual: stepIn(document, [...path, 'actual'], { zh: `${zh}实际日期`, en: `the actual date of ${en}` }) });
  }
  return found;
}

/** The nearest steps before one that the project has; of a step it leaves out, those before that. */
function before(step: ProjectStep, milestones: ReadonlyMap<ProjectStep, Milestone>): readonly Milestone[] {
  return [...new Set(predecessors[step].flatMap((earlier) => milestones.get(earlier) ?? before(earlier, milestones)))];
}

/** Planned days among themselves and actual days among themselves; of several steps before one, the latest counts. */
function checkOrder({ document, report }: PlanRuleContext, milestones: ReadonlyMap<ProjectStep, Milestone>): void {
  const object = documentName(document);
  for (const milestone of milestones.values()) {
    for (const key of ['plan', 'actual'] as const) {
      const later = milestone[key];
      const earlier = before(milestone.step, milestones).map((item) => item[key]).filter(hasDay).toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
      if (hasDay(later) && earlier && later.date < earlier.date) report(dateOrderReport(object, { earlier, later }, { subject: `${object} ${milestone.step} ${key}` }));
    }
  }
}

function checkSkipped({ document, report }: PlanRuleContext, milestones: ReadonlyMap<ProjectStep, Milestone>): void {
  const object = documentName(document);
  for (const { step, actual } of milestones.values()) {
    if (!hasDay(actual)) continue;
    for (const earlier of before(step, milestones)) {
      if (earlier.actual.date !== undefined) continue;
      report({
        messageId: 'skipped',
        path: actual.path,
        subject: `${object} ${step} ${earlier.step}`,
        data: { object, later: stepName(step), date: actual.date, earlier: stepName(earlier.step) },
        related: [{ message: stepName(earlier.step), uri: document.uri, path: earlier.path }],
      });
    }
  }
}

/** The project's own days: nothing is done after the as-of date, the first steps come after the start, the works end by the effect. */
function checkProjectDays(context: PlanRuleContext, milestones: ReadonlyMap<ProjectStep, Milestone>): void {
  const { document } = context;
  const object = documentName(document);
  const start = boundIn(stepIn(document, ['startDate'], labels.projectStart));
  const effect = boundIn(stepIn(document, ['expectedEffectDate'], labels.effectDate));
  checkDay(context, { object, subject: `${object} effect`, step: stepIn(document, ['expectedEffectDate'], labels.effectDate), notBefore: start });
  for (const { step, plan, actual } of milestones.values()) {
    const isFirst = firstSteps.has(step);
    checkDay(context, { object, subject: `${object} ${step} actual`, step: actual, notBefore: isFirst ? start : undefined, notAfter: asOfBound(context) });
    checkDay(context, { object, subject: `${object} ${step} plan`, step: plan, notBefore: isFirst ? start : undefined, notAfter: lastSteps.has(step) ? effect : undefined });
  }
}

function checkRequired({ document, report }: PlanRuleContext, milestones: ReadonlyMap<ProjectStep, Milestone>): void {
  const type = textAt(document.value, 'projectType');
  const required = type === undefined || textAt(document.value, 'stage') === 'reserve' ? undefined : requiredSteps[type];
  if (!required) return;
  const object = documentName(document);
  for (const choice of [['identification'] as const, ...required]) {
    if (choice.some((step) => milestones.has(step))) continue;
    const names = choice.map(stepName);
    report({
      messageId: 'stepMissing',
      path: ['milestones'],
      at: 'key',
      subject: `${object} ${choice.join('/')}`,
      data: { object, type: type!, step: { zh: names.map(({ zh }) => zh).join('或'), en: names.map(({ en }) => en).join(' or ') } },
    });
  }
}

const stageNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = { reserve: { zh: '储备', en: 'in reserve' }, planned: { zh: '计划', en: 'planned' } };

function checkStage({ document, report }: PlanRuleContext, milestones: ReadonlyMap<ProjectStep, Milestone>): void {
  const stage = textAt(document.value, 'stage');
  const object = documentName(document);
  const path = ['stage'];
  if (stage === 'completed' && ![...lastSteps].some((step) => milestones.get(step)?.actual.date !== undefined)) report({ messageId: 'notFinished', path, subject: object, data: { object } });
  const name = stage === undefined ? undefined : stageNames[stage];
  const started = [...firstSteps].map((step) => milestones.get(step)).find((milestone) => milestone?.actual.date !== undefined);
  if (name && started && hasDay(started.actual)) report({ messageId: 'notStarted', path, subject: object, data: { object, stage: name, step: stepName(started.step), date: started.actual.date }, related: [{ message: stepName(started.step), uri: document.uri, path: started.actual.path }] });
}

/** The days of identification and of plan approval, as the inventory and the unit plans have them. */
function checkLinked(context: PlanRuleContext, milestones: ReadonlyMap<ProjectStep, Milestone>): void {
  const { document, report } = context;
  const object = documentName(document);
  const links: readonly (readonly [ProjectStep, LinkedDay | undefined])[] = [
    ['identification', linkedIdentification(context)],
    ['planApproval', linkedApproval(context)],
  ];
  for (const [step, linked] of links) {
    const actual = milestones.get(step)?.actual;
    if (!actual || !linked || !hasDay(actual) || actual.date === linked.date) continue;
    report({
      messageId: 'linkedDiffers',
      path: actual.path,
      subject: `${object} ${step}`,
      data: { object, step: stepName(step), date: actual.date, source: linked.label, linked: linked.date },
      terms: [dateTerm(linked, 'input'), dateTerm(actual, 'stored')],
      related: [{ message: linked.label, uri: linked.uri, path: linked.path }],
    });
  }
}

function boundIn(step: DatedStep): DayBound | undefined {
  return hasDay(step) ? step : undefined;
}

function hasDay(step: DatedStep): step is DatedStep & { readonly date: string } {
  return step.date !== undefined && isDay(step.date);
}
