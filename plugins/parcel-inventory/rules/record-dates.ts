import type { Parcel } from '@plansmith/plan';
import { asOfBound, checkDay, dateOrderMessages, dateOrderReport, dayLimitMessages, eachParcel, ownDesign, stepsOutOfOrder, type DatedStep, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { aboutParcel } from '../core/parcels.ts';

export const recordDates: PlanRule = {
  meta: {
    id: 'inventory/record-dates',
    title: { zh: '地块记录的日期先后合理', en: 'Dates of a parcel are in order' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { asOf: true },
    messages: {
      ...dateOrderMessages,
      ...dayLimitMessages,
      surveyYear: {
        zh: '地块 {object} 的图斑年度为 {year}，晚于认定日期 {date}',
        en: 'the survey of parcel {object} is of {year}, after its identification on {date}',
      },
    },
    source: ownDesign,
  },
  check: eachParcel(checkParcel),
};

function checkParcel(context: PlanRuleContext, { id, uri, path, value }: Parcel): void {
  const { report } = context;
  const about = aboutParcel(id);
  const step = (keys: readonly (string | number)[], label: DatedStep['label'], date: string | undefined): DatedStep => ({ label, date, uri, path: [...path, ...keys] });
  const evidence = (value.evidence ?? []).map((item, index) => step(['evidence', index, 'date'], { zh: `证据 ${item?.criterionId ?? index + 1}`, en: `evidence ${item?.criterionId ?? index + 1}` }, item?.date));
  const identified = step(['identifiedDate'], { zh: '认定', en: 'identification' }, value.identifiedDate);
  const entered = step(['databaseDate'], { zh: '入库', en: 'entry in the database' }, value.databaseDate);
  const reviewed = step(['lastReviewed'], { zh: '复核', en: 'review' }, value.lastReviewed);
  const reassessed = step(['reassessedDate'], { zh: '重新认定', en: 'reassessment' }, value.reassessedDate);
  const orders = [...evidence.map((item) => [item, identified]), [identified, entered], [identified, reviewed], [identified, reassessed]] as const;
  for (const order of orders) for (const wrong of stepsOutOfOrder(order)) report(dateOrderReport(id, wrong, { ...about, subject: `${id} ${wrong.later.path.join('.')} ${wrong.earlier.path.join('.')}` }));
  const past = [
    ...evidence,
    identified,
    entered,
    reviewed,
    reassessed,
    step(['titleDate'], { zh: '登记时间', en: 'day of the title' }, value.titleDate),
    step(['approvalDate'], { zh: '批准时间', en: 'day of the approval' }, value.approvalDate),
    step(['occupationDate'], { zh: '用地发生时间', en: 'day of the occupation' }, value.occupationDate),
    step(['registration', 'date'], { zh: '确权登记日期', en: 'day of the registration' }, value.registration?.date),
  ];
  for (const item of past) checkDay(context, { object: id, step: item, notAfter: asOfBound(context), subject: `${id} ${item.path.join('.')}`, ...(about.feature && { feature: about.feature }) });
  const { surveyYear, identifiedDate } = value;
  if (surveyYear !== undefined && identifiedDate !== undefined && surveyYear > Number(identifiedDate.slice(0, 4))) {
    report({ messageId: 'surveyYear', data: { object: id, year: surveyYear, date: identifiedDate }, path: [...path, 'surveyYear'], ...about });
  }
}
