import { checkDay, dayLimitMessages, isSuperseded, ownDesign, recordsIn, stepIn, textAt, type DatedStep, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

export const approvalDates: PlanRule = {
  meta: {
    id: 'governance/approval-dates',
    title: { zh: '批准在数据截止日之前、所依据的规划之后', en: 'Approvals come before the as-of date and after the plan they carry out' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    messages: dayLimitMessages,
    source: ownDesign,
  },
  check(context) {
    const { document, model } = context;
    if (document.kind === undefined || isSuperseded(document)) return;
    const object = textAt(document.value, 'id') ?? document.uri;
    const asOf = stepIn(document, ['asOf'], { zh: '数据截止日', en: 'the as-of date' });
    const workspace = document.kind === 'workspace' ? undefined : model.headers('workspace').find(({ status }) => status !== 'superseded');
    if (workspace?.asOf !== undefined) {
      checkDay(context, { object, subject: `${object} asOf`, step: asOf, notAfter: { label: { zh: '工作区的数据截止日', en: "the workspace's as-of date" }, date: workspace.asOf, uri: workspace.uri, path: ['asOf'] } });
    }
    const approved = stepIn(document, ['approvedDate'], { zh: '批准日期', en: 'the day of approval' });
    checkDay(context, { object, subject: `${object} approved`, step: approved, notBefore: approvalBase(context), notAfter: bound(asOf) });
    for (const { index } of recordsIn(document, 'changeLog')) {
      const step = stepIn(document, ['changeLog', index, 'date'], { zh: `第 ${index + 1} 条变更的日期`, en: `the date of change ${index + 1}` });
      checkDay(context, { object, subject: `${object} ${index}`, step, notAfter: bound(asOf) });
    }
  },
};

/** What a plan carries out is approved before it: annual plans and unit plans follow the special plan. */
function approvalBase({ document, model }: PlanRuleContext): DayBound | undefined {
  if (document.kind !== 'annualPlan' && document.kind !== 'unitDetailedPlan') return undefined;
  const planRef = textAt(document.value, 'planRef');
  const plans = model.headers('specialPlan').filter(({ id, status }) => status !== 'superseded' && (planRef === undefined || id === planRef));
  const [plan] = plans;
  if (!plan || plans.length > 1 || plan.approvedDate === undefined) return undefined;
  const name = plan.id ?? plan.uri;
  return { label: { zh: `${name} 的批准日期`, en: `the approval of ${name}` }, date: plan.approvedDate, uri: plan.uri, path: ['approvedDate'] };
}

function bound(step: DatedStep): DayBound | undefined {
  return step.date === undefined ? undefined : { ...step, date: step.date };
}
