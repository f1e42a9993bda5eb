import { asOfBound, boundTerm, checkDay, dayLimitMessages, isSuperseded, parameterBound, recordsIn, stepIn, textAt, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
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
      notInDatabase: {
        zh: '地块 {object} 应于 {limit} 前上图入库，入库状态仍为未入库',
        en: 'Parcel {object} was to be on the map and in the database by {limit}, and is still pending',
      },
    },
    source: { citation: 'S IV(1)', certainty: 'A', note: { zh: '完成时限见于原文；以认定日期、入库日期衡量摸底和入库为自行设定（C）', en: 'the date is seen in the text; that days of identification and of entry measure survey and database is our own (C)' } },
  },
  check(context) {
    const { document, model, asOf } = context;
    if (isSuperseded(document)) return;
    const due = parameterBound(model, dueParameter, { zh: '基础准备完成时限', en: 'the end of preparation' });
    if (document.kind === 'workspace') checkWorkspace(context, due);
    else if (asOf! > due.date) checkInventory(context, due);
  },
};

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

/** Parcels that the first survey found. One that came later is named in the inventory's change log. */
function checkInventory(context: PlanRuleContext, due: DayBound): void {
  const { document, report } = context;
  const changes = recordsIn(document, 'changeLog').map(({ record }) => textAt(record, 'what') ?? '');
  for (const { index, record } of recordsIn(document, 'parcels')) {
    const id = textAt(record, 'id');
    if (id === undefined || changes.some((what) => what.includes(id))) continue;
    const about = { object: id, subject: id, feature: { layer: 'parcels', id }, notAfter: due };
    checkDay(context, { ...about, step: stepIn(document, ['parcels', index, 'identifiedDate'], { zh: '认定日期', en: 'the day of identification' }) });
    checkDay(context, { ...about, step: stepIn(document, ['parcels', index, 'databaseDate'], { zh: '入库日期', en: 'the day of entry into the database' }) });
    if (textAt(record, 'databaseStatus') === 'pending') {
      report({ messageId: 'notInDatabase', path: ['parcels', index, 'databaseStatus'], subject: id, feature: { layer: 'parcels', id }, data: { object: id, limit: due.date }, terms: [boundTerm(due)] });
    }
  }
}
