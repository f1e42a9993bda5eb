import { formatPath, type Bilingual } from '@plansmith/base';
import { checkDay, dayLimitMessages, isSuperseded, ownDesign, recordsIn, stepIn, textAt, type DatedStep, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { placesOf } from '../core/schema-fields.ts';

/** Days that the workspace records, by the list or key they stand in. */
const recorded: readonly { readonly pattern: readonly string[]; readonly name: Bilingual }[] = [
  { pattern: ['layers', '*', 'date'], name: { zh: '图层数据日期', en: 'the date of a layer' } },
  { pattern: ['exchange', '*', 'date'], name: { zh: '交换文件日期', en: 'the date of an exchange file' } },
  { pattern: ['oneMap', 'lastPush'], name: { zh: '最近推送日期', en: 'the last push to One Map' } },
  { pattern: ['publicity', '*', 'date'], name: { zh: '宣传活动日期', en: 'the date of a publicity event' } },
];

export const approvalDates: PlanRule = {
  meta: {
    id: 'governance/approval-dates',
    title: { zh: '批准和记录的日期在数据截止日之前', en: 'What is approved or recorded is not after the as-of date' },
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
    if (document.kind !== 'workspace') return;
    for (const { pattern, name } of recorded) {
      for (const { path } of placesOf(document.value, pattern)) checkDay(context, { object, subject: `${object} ${formatPath(path)}`, step: stepIn(document, path, name), notAfter: bound(asOf) });
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
