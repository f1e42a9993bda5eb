import type { Bilingual, Path } from '@plansmith/base';
import { asOfBound, boundTerm, dateTerm, daysBetween, isDay, isSuperseded, recordsIn, stepIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { documentName } from '../core/object-names.ts';
import { stepName } from '../core/project-steps.ts';

export const overdue: PlanRule = {
  meta: {
    id: 'schedule/overdue',
    title: { zh: '到期未完成', en: 'Due and not done' },
    severity: 'warning',
    scope: 'document',
    kinds: ['annualPlan', 'projectEntry'],
    needs: { asOf: true },
    messages: {
      overdue: {
        zh: '{object} 的{what}应于 {date} 完成，截至 {asOf} 已逾期 {days} 天',
        en: '{object}: {what} was due on {date}, {days} days before {asOf}',
      },
    },
    source: { citation: 'own design', certainty: 'C' },
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    if (document.kind === 'annualPlan') checkAnnualPlan(context);
    else if (textAt(document.value, 'stage') !== 'cancelled') checkProject(context);
  },
};

function checkAnnualPlan(context: PlanRuleContext): void {
  const { document, model } = context;
  for (const { index, record } of recordsIn(document, 'tasks')) {
    if (textAt(record, 'status') === 'done' || textAt(record, 'doneDate') !== undefined) continue;
    const id = textAt(record, 'id') ?? documentName(document);
    const isCarried = textAt(record, 'status') === 'carried';
    reportOverdue(context, { object: id, what: isCarried ? { zh: '任务（已结转）', en: 'the task (carried over)' } : { zh: '任务', en: 'the task' }, path: ['tasks', index, 'dueDate'] });
  }
  for (const { index, record } of recordsIn(document, 'policyActions')) {
    const policy = textAt(record, 'policyRef');
    const status = policy === undefined ? undefined : model.instrument(policy)?.value.status;
    if (status === 'exploring') reportOverdue(context, { object: `${documentName(document)} ${policy!}`, what: { zh: '政策创新节点', en: 'the policy action' }, path: ['policyActions', index, 'date'] });
  }
}

function checkProject(context: PlanRuleContext): void {
  const { document } = context;
  for (const { index, record } of recordsIn(document, 'milestones')) {
    if (textAt(record, 'actual') !== undefined) continue;
    reportOverdue(context, { object: documentName(document), what: stepName(textAt(record, 'step')), path: ['milestones', index, 'plan'] });
  }
}

function reportOverdue(context: PlanRuleContext, { object, what, path }: { readonly object: string; readonly what: Bilingual; readonly path: Path }): void {
  const { document, asOf, report } = context;
  const step = stepIn(document, path, what);
  const { date } = step;
  if (date === undefined || !isDay(date) || !isDay(asOf!) || date >= asOf!) return;
  report({
    messageId: 'overdue',
    path,
    subject: object === documentName(document) ? `${object} ${what.en}` : object,
    data: { object, what, date, asOf: asOf!, days: daysBetween(date, asOf!)! },
    terms: [dateTerm({ ...step, date }, 'stored'), boundTerm(asOfBound(context))],
  });
}
