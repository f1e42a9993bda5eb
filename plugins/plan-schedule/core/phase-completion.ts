import type { Bilingual } from '@plansmith/base';
import { boundTerm, checkDay, recordsIn, stepIn, textAt, type DayBound, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

/** Words for a phase that was not complete in time, beside `dayLimitMessages`. */
export const phaseMessages = {
  phaseOpen: {
    zh: '{object} 应于 {limit} 前完成，截至 {asOf} 没有填写实际完成日期',
    en: '{object} was to be complete by {limit}; as of {asOf} it has no day of completion',
  },
  phaseMissing: {
    zh: '工作区没有登记阶段 {object}，应于 {limit} 前完成',
    en: 'The workspace does not register phase {object}, which is to be complete by {limit}',
  },
} as const satisfies Record<string, Bilingual>;

/** Where the workspace has a phase; undefined where it has none. */
export function phasePath({ document }: Pick<PlanRuleContext, 'document'>, id: string): readonly (string | number)[] | undefined {
  const found = recordsIn(document, 'phases').find(({ record }) => textAt(record, 'id') === id);
  return found && ['phases', found.index];
}

/** Holds the day on which the workspace says that a phase was complete against the day it was due. */
export function checkPhaseCompletion(context: PlanRuleContext, id: string, due: DayBound): void {
  const { document, asOf, report } = context;
  const path = phasePath(context, id);
  const data = { limit: due.date, asOf: asOf! };
  if (!path) {
    report({ messageId: 'phaseMissing', path: ['phases'], at: 'key', subject: id, data: { ...data, object: id }, terms: [boundTerm(due)] });
    return;
  }
  const object = `${id} ${textAt(document.value, ...path, 'name') ?? ''}`.trim();
  const done = stepIn(document, [...path, 'doneDate'], { zh: '实际完成日期', en: 'the day of completion' });
  if (done.date !== undefined) checkDay(context, { object, subject: id, step: done, notAfter: due });
  else if (asOf! > due.date) report({ messageId: 'phaseOpen', path: [...path, 'due'], subject: id, data: { ...data, object }, terms: [boundTerm(due)] });
}
