import { addMonths, checkDay, dayLimitMessages, isDay, isSuperseded, neededNumber, parameterLabel, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { FarmlandCredit } from '@plansmith/plan';

const months = 'farmland.followUpMonths';

export const followUp: PlanRule = {
  meta: {
    id: 'farmland/follow-up',
    title: { zh: '复垦耕地安排后评价', en: 'Reclaimed farmland has its follow-up planned' },
    severity: 'info',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { parameters: [months] },
    messages: {
      ...dayLimitMessages,
      missing: {
        zh: '补充耕地 {object} 于 {accepted} 验收，没有安排后评价（followUpDue），应在 {due} 前开展',
        en: 'credit {object} was accepted on {accepted} and has no follow-up evaluation planned (followUpDue); it is due by {due}',
      },
    },
    source: { citation: 'RECL art. 31', certainty: 'A' },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    for (const credit of model.farmlandCredits()) if (credit.uri === document.uri) checkCredit(context, credit);
  },
};

function checkCredit(context: PlanRuleContext, { id, uri, path, value }: FarmlandCredit): void {
  const accepted = value.acceptedDate;
  if (accepted === undefined || !isDay(accepted)) return;
  const term = neededNumber(context.model, months);
  const due = addMonths(accepted, term.value);
  const feature = { layer: 'farmlandCredits', id };
  if (value.followUpDue === undefined) {
    context.report({
      messageId: 'missing',
      data: { object: id, accepted, due },
      path: [...path, 'acceptedDate'],
      subject: id,
      feature,
      terms: [
        { label: { zh: '验收日期', en: 'day of acceptance' }, value: accepted, role: 'input', uri, path: [...path, 'acceptedDate'] },
        { label: parameterLabel(term), value: term.value, unit: 'month', role: 'limit', uri: term.uri, path: term.path },
      ],
      fixes: [{ title: { zh: `登记后评价时限 ${due}`, en: `Record the follow-up as due on ${due}` }, edits: [{ uri, operation: { op: 'set', path: [...path, 'followUpDue'], value: due } }] }],
    });
    return;
  }
  const acceptance = { uri, path: [...path, 'acceptedDate'] };
  checkDay(context, {
    object: id,
    step: { label: { zh: '后评价时限', en: 'follow-up due' }, date: value.followUpDue, uri, path: [...path, 'followUpDue'] },
    notBefore: { label: { zh: '验收日期', en: 'the day of acceptance' }, date: accepted, ...acceptance },
    notAfter: { label: { zh: `验收后 ${term.value} 个月，即`, en: `the end of ${term.value} months from acceptance,` }, date: due, ...acceptance },
    feature,
  });
}
