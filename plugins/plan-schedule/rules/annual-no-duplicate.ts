import type { Path } from '@plansmith/base';
import type { AnnualTask, YearPlan } from '@plansmith/plan';
import { isSuperseded, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { documentName } from '../core/object-names.ts';

export const annualNoDuplicate: PlanRule = {
  meta: {
    id: 'schedule/annual-no-duplicate',
    title: { zh: '地块只在一个年度计划中完成，结转须标明', en: 'A parcel is done in one annual plan; what is carried over says so' },
    severity: 'error',
    scope: 'document',
    kinds: ['annualPlan'],
    messages: {
      twiceInPlan: {
        zh: '{plan} 中地块 {parcel} 同时列入任务 {other} 和 {task}',
        en: '{plan} has parcel {parcel} in both tasks {other} and {task}',
      },
      doneTwice: {
        zh: '地块 {parcel} 已在 {otherPlan} 的任务 {other} 中完成，又在 {plan} 的任务 {task} 中记为完成',
        en: 'Parcel {parcel} is done in task {other} of {otherPlan} and again in task {task} of {plan}',
      },
      doneBefore: {
        zh: '地块 {parcel} 已在 {otherPlan} 的任务 {other} 中完成，{plan} 又列入任务 {task}',
        en: 'Parcel {parcel} is done in task {other} of {otherPlan}, and {plan} has it again in task {task}',
      },
      notMarked: {
        zh: '地块 {parcel} 已列入 {otherPlan} 的任务 {other}；{plan} 再次列入任务 {task}，须填写 carriedFrom: {otherPlan}',
        en: 'Parcel {parcel} stands in task {other} of {otherPlan}; task {task} of {plan} has it again and must say carriedFrom: {otherPlan}',
      },
      notCarried: {
        zh: '{plan} 的任务 {task} 写明结转自 {otherPlan}，但该计划没有地块 {parcel} 的结转任务（status: carried）',
        en: 'Task {task} of {plan} says it is carried from {otherPlan}, which has no task with parcel {parcel} and status carried',
      },
      notEarlier: {
        zh: '{plan} 的任务 {task} 写明结转自 {otherPlan}，后者不是更早的年度',
        en: 'Task {task} of {plan} says it is carried from {otherPlan}, which is not of an earlier year',
      },
      carriedNowhere: {
        zh: '{plan} 的任务 {task} 已结转，但 {otherPlan} 没有地块 {parcel} 的结转任务（carriedFrom: {plan}）',
        en: 'Task {task} of {plan} is carried over, but {otherPlan} has no task with parcel {parcel} carried from {plan}',
      },
    },
    source: { citation: 'own design', certainty: 'C' },
  },
  check(context) {
    const { document, model } = context;
    const own = model.annualPlans().find(({ uri }) => uri === document.uri);
    if (isSuperseded(document) || !own) return;
    const plans = new Map(model.annualPlans().map((plan) => [plan.uri, plan]));
    for (const { index, record } of recordsIn(document, 'tasks')) {
      for (const { index: at, record: parcel } of recordsIn(document, 'tasks', index, 'parcelRefs')) {
        if (typeof parcel === 'string') checkParcel(context, { own, plans, index, task: textAt(record, 'id') ?? String(index + 1), record, parcel, path: ['tasks', index, 'parcelRefs', at] });
      }
    }
  },
};

interface TaskParcel {
  readonly own: YearPlan;
  readonly plans: ReadonlyMap<string, YearPlan>;
  readonly index: number;
  readonly task: string;
  readonly record: unknown;
  readonly parcel: string;
  readonly path: Path;
}

function checkParcel(context: PlanRuleContext, item: TaskParcel): void {
  const { document, model, report } = context;
  const { own, plans, index, task, record, parcel, path } = item;
  const plan = documentName(document);
  const year = own.value.year;
  const data = { plan, task, parcel };
  const told = (messageId: string, other: AnnualTask | undefined, otherPlan: string, at: Path): void =>
    report({
      messageId,
      path: at,
      subject: `${task} ${parcel}`,
      feature: { layer: 'parcels', id: parcel },
      data: { ...data, other: other?.id ?? '', otherPlan },
      related: other ? [{ message: { zh: `${otherPlan} 的任务 ${other.id}`, en: `task ${other.id} of ${otherPlan}` }, uri: other.uri, path: other.path }] : [],
    });
  const carriedFrom = textAt(record, 'carriedFrom');
  const carriedPath = ['tasks', index, 'carriedFrom'];
  let isCarriedRight = false;
  for (const { task: other } of model.tasksListing(parcel)) {
    const otherPlan = plans.get(other.uri);
    if (other.uri === document.uri) {
      if (Number(other.path[1]) < index) told('twiceInPlan', other, plan, path);
      continue;
    }
    if (!otherPlan || year === undefined || otherPlan.value.year === undefined || otherPlan.value.year >= year) continue;
    const isDone = other.value.status === 'done';
    if (otherPlan.id === carriedFrom && other.value.status === 'carried') isCarriedRight = true;
    else if (isDone) told(textAt(record, 'status') === 'done' ? 'doneTwice' : 'doneBefore', other, otherPlan.id, path);
    else if (carriedFrom === undefined) told('notMarked', other, otherPlan.id, path);
  }
  if (carriedFrom !== undefined && !isCarriedRight) {
    const source = model.annualPlan(carriedFrom);
    // A plan that nobody declares is reported by reference/target-exists.
    if (source) told(year !== undefined && (source.value.year ?? year) >= year ? 'notEarlier' : 'notCarried', undefined, carriedFrom, carriedPath);
  }
  if (textAt(record, 'status') !== 'carried' || year === undefined) return;
  const next = model.annualPlanOf(year + 1);
  const isTaken = model.tasksListing(parcel).some(({ task: other }) => other.uri !== document.uri && other.value.carriedFrom === own.id);
  if (next && !isTaken) told('carriedNowhere', undefined, next.id, ['tasks', index, 'status']);
}
