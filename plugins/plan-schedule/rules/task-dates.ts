import type { Path } from '@plansmith/base';
import { asOfBound, checkDay, dateOrderMessages, dateOrderReport, dayLimitMessages, isDay, isSuperseded, numberAt, recordsIn, stepIn, stepsOutOfOrder, textAt, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { documentName } from '../core/object-names.ts';

export const taskDates: PlanRule = {
  meta: {
    id: 'schedule/task-dates',
    title: { zh: '年度任务的日期、状态和编号自洽', en: 'Days, state and id of annual tasks agree' },
    severity: 'error',
    scope: 'document',
    kinds: ['annualPlan'],
    needs: { asOf: true },
    messages: {
      ...dateOrderMessages,
      ...dayLimitMessages,
      yearOfId: { zh: '{object} 的年度为 {year}，与编号不符', en: '{object} is of the year {year}, which is not that of its id' },
      taskOfOther: { zh: '任务 {object} 的编号不属于 {plan}', en: 'The id of task {object} is not one of {plan}' },
      noDoneDate: { zh: '任务 {object} 的状态为已完成，但没有完成日期', en: 'Task {object} is done but has no day on which it was' },
      notDone: { zh: '任务 {object} 于 {date} 完成，但状态不是已完成', en: 'Task {object} was done on {date}, but its state is not done' },
      notYet: { zh: '任务 {object} 的状态为实施中，但 {date} 才开始', en: 'Task {object} is running, but begins on {date} only' },
    },
    source: { citation: 'own design', certainty: 'C' },
  },
  check(context) {
    const { document, report } = context;
    const year = numberAt(document.value, 'year');
    if (isSuperseded(document)) return;
    const plan = documentName(document);
    if (year !== undefined && /^AP-\d{4}$/.test(plan) && plan !== `AP-${year}`) report({ messageId: 'yearOfId', path: ['year'], subject: plan, data: { object: plan, year: String(year) } });
    const within = year === undefined ? {} : yearBounds(year);
    for (const { index, record } of recordsIn(document, 'tasks')) checkTask(context, { plan, index, record, within });
    for (const { index, record } of recordsIn(document, 'policyActions')) {
      const object = `${plan} ${textAt(record, 'policyRef') ?? String(index + 1)}`;
      checkDay(context, { object, step: stepIn(document, ['policyActions', index, 'date'], { zh: '政策创新日期', en: 'the date of the policy action' }), ...within });
    }
  },
};

/** First and last day of a plan's year. */
interface YearBounds {
  readonly notBefore?: DayBound;
  readonly notAfter?: DayBound;
}

function yearBounds(year: number): YearBounds {
  return {
    notBefore: { label: { zh: '计划年度首日', en: "the plan's first day" }, date: `${year}-01-01` },
    notAfter: { label: { zh: '计划年度末日', en: "the plan's last day" }, date: `${year}-12-31` },
  };
}

function checkTask(context: PlanRuleContext, { plan, index, record, within }: { readonly plan: string; readonly index: number; readonly record: unknown; readonly within: YearBounds }): void {
  const { document, asOf, report } = context;
  const object = textAt(record, 'id') ?? `${plan} ${index + 1}`;
  const path: Path = ['tasks', index];
  if (!object.startsWith(`${plan}-`) && /^AP-\d{4}-/.test(object)) report({ messageId: 'taskOfOther', path: [...path, 'id'], subject: object, data: { object, plan } });
  const start = stepIn(document, [...path, 'startDate'], { zh: '开始日期', en: 'the start' });
  const due = stepIn(document, [...path, 'dueDate'], { zh: '完成时限', en: 'the due date' });
  const done = stepIn(document, [...path, 'doneDate'], { zh: '完成日期', en: 'the day it was done' });
  for (const later of [due, done]) for (const wrong of stepsOutOfOrder([start, later])) report(dateOrderReport(object, wrong));
  for (const step of [start, due, done]) checkDay(context, { object, step, ...within });
  checkDay(context, { object, subject: `${object} asOf`, step: done, notAfter: asOfBound(context) });
  const status = textAt(record, 'status');
  const statusPath = [...path, 'status'];
  if (status === 'done' && done.date === undefined) report({ messageId: 'noDoneDate', path: statusPath, subject: object, data: { object } });
  if (status !== 'done' && done.date !== undefined) report({ messageId: 'notDone', path: statusPath, subject: object, data: { object, date: done.date } });
  if (status === 'running' && start.date !== undefined && isDay(start.date) && start.date > asOf!) report({ messageId: 'notYet', path: statusPath, subject: object, data: { object, date: start.date } });
}
