import type { PlanModel } from '@plansmith/plan';
import { asOfBound, boundTerm, checkDay, dayLimitMessages, isSuperseded, parameterBound, recordsIn, stepIn, textAt, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { RecordCheck } from '@plansmith/rules';
import { checkPhaseCompletion, phaseMessages } from '../core/phase-completion.ts';
import { pilotPhases } from '../core/phases.ts';

const { id: phaseId, due: dueParameter } = pilotPhases.base;

export const phaseBase: PlanRule = {
  meta: {
    id: 'schedule/phase-base',
    title: { zh: '基础准备阶段按期完成', en: 'Preparation is complete in time' },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace', 'parcelInventory'],
    needs: { parameters: [dueParameter], asOf: true },
    messages: {
      ...dayLimitMessages,
      ...phaseMessages,
      notFiled: {
        zh: '试点实施方案应于 {limit} 前编制并备案，截至 {asOf} 没有{what}',
        en: 'The implementation plan was to be written and filed by {limit}; as of {asOf} there is no {what}',
      },
    },
    source: { citation: 'S IV(1)', certainty: 'A', note: { zh: '完成时限见于原文；以认定日期衡量摸底为自行设定（C）', en: 'the date is seen in the text; that days of identification measure the survey is our own (C)' } },
  },
  check(context) {
    const { document, model, asOf } = context;
    if (isSuperseded(document)) return;
    const due = dueBound(model);
    if (document.kind === 'workspace') checkWorkspace(context, due);
    else if (asOf! > due.date) context.forEachRecord(['parcels'], checkParcel);
  },
};

function dueBound(model: PlanModel): DayBound {
  return parameterBound(model, dueParameter, { zh: '基础准备完成时限', en: 'the end of preparation' });
}

function checkWorkspace(context: PlanRuleContext, due: DayBound): void {
  const { document, asOf, report } = context;
  const asOfDay = asOfBound(context);
  for (const [key, what] of [
    ['issuedDate', { zh: '印发日期', en: 'day of issue' }],
    ['filedDate', { zh: '备案日期', en: 'day of filing' }],
  ] as const) {
    const step = stepIn(document, ['pilotPlan', key], what);
    if (step.date !== undefined) checkDay(context, { object: { zh: '试点实施方案', en: 'the implementation plan' }, subject: key, step, notAfter: due });
    else if (asOfDay.date > due.date) report({ messageId: 'notFiled', path: step.path, subject: key, data: { limit: due.date, asOf: asOf!, what }, terms: [boundTerm(due)] });
  }
  checkPhaseCompletion(context, phaseId, due);
}

/** Parcels that the first survey found. One that came later is named in the inventory's change log. Their entry into the database is for inventory/on-map-complete. */
const checkParcel: RecordCheck<PlanModel> = (context, { path, value }) => {
  const { document, model } = context;
  const due = dueBound(model);
  const id = textAt(value, 'id');
  const date = textAt(value, 'identifiedDate');
  // Few are late: only these make it look at the document as a whole.
  if (id === undefined || date === undefined || date <= due.date) return;
  if (recordsIn(document, 'changeLog').some(({ record }) => (textAt(record, 'what') ?? '').includes(id))) return;
  checkDay(context, { object: id, feature: { layer: 'parcels', id }, step: { label: { zh: '认定日期', en: 'the day of identification' }, date, uri: document.uri, path: [...path, 'identifiedDate'] }, notAfter: due });
};
