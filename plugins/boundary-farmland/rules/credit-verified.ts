import type { FarmlandCredit, FarmlandOccupation } from '@plansmith/plan';
import { dateOrderMessages, dateOrderReport, isSuperseded, stepsOutOfOrder, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { approvalStep, creditSteps, creditUsesOf } from '../core/farmland-ledger.ts';
import { lackingProof } from '../core/proof.ts';

export const creditVerified: PlanRule = {
  meta: {
    id: 'farmland/credit-verified',
    title: { zh: '使用的补充耕地已验收并经调查确认', en: 'Credits in use are accepted and confirmed' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    messages: {
      ...dateOrderMessages,
      notVerified: {
        zh: '占用耕地 {object} 使用的补充耕地 {credit} 缺少{missing}，不能使用',
        en: 'occupation {object} uses credit {credit}, which lacks {missing}: it cannot be used yet',
      },
      surveyYear: {
        zh: '补充耕地 {object} 的调查年度为 {year}，晚于确认日期 {date}',
        en: 'credit {object} is confirmed by the survey of {year}, which is after the day of confirmation, {date}',
      },
    },
    source: { citation: 'LALR art. 8', certainty: 'A text', note: { zh: '以占用批准日期为首次使用日期，年度与日期相符为本工具取法（C）。', en: 'That the approval of an occupation is the first use, and that years fit the days, are our own reading (C).' } },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    for (const credit of model.farmlandCredits()) if (credit.uri === document.uri) checkCredit(context, credit);
    for (const occupation of model.farmlandOccupations()) if (occupation.uri === document.uri) checkOccupation(context, occupation);
  },
};

function checkCredit({ report }: PlanRuleContext, credit: FarmlandCredit): void {
  const { id, path, value } = credit;
  const about = { subject: id, feature: { layer: 'farmlandCredits', id } };
  for (const wrong of stepsOutOfOrder(creditSteps(credit))) report(dateOrderReport(id, wrong, about));
  const { year, date } = value.surveyConfirmed ?? {};
  if (year !== undefined && date !== undefined && year > Number(date.slice(0, 4))) report({ messageId: 'surveyYear', data: { object: id, year, date }, path: [...path, 'surveyConfirmed', 'year'], ...about });
}

function checkOccupation({ model, report }: PlanRuleContext, occupation: FarmlandOccupation): void {
  for (const { creditId, index } of creditUsesOf(occupation)) {
    const credit = model.farmlandCredit(creditId);
    if (!credit) continue;
    const subject = `${occupation.id} ${creditId}`;
    const missing = lackingProof(credit.value);
    if (missing) {
      report({ messageId: 'notVerified', data: { object: occupation.id, credit: creditId, missing }, path: [...occupation.path, 'creditsUsed', index, 'creditRef'], subject });
      continue;
    }
    for (const wrong of stepsOutOfOrder([creditSteps(credit)[0], approvalStep(occupation)])) report(dateOrderReport(occupation.id, wrong, { subject }));
  }
}
