import { exceeds, type FarmlandCredit } from '@plansmith/plan';
import { checkLimits, inputTerm, isSuperseded, limitMessages, missingQuantity, neededNumber, sumOf, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { isClaimed } from '../core/farmland-ledger.ts';

const usual = 'farmland.slopeUsualMaxDeg';
const most = 'farmland.slopeMaxDeg';

export const slope: PlanRule = {
  meta: {
    id: 'farmland/slope',
    title: { zh: '补充耕地坡度不超过上限', en: 'Credits are not too steep' },
    severity: 'warning',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { parameters: [usual, most] },
    messages: limitMessages({ steep: 'atMost', tooSteep: 'atMost' }),
    source: { citation: 'own design', certainty: 'B-H', note: { zh: '25° 见于永久基本农田补划审批样表（A，转引）；15° 为 B-M。', en: '25° was seen in an approval template for permanent farmland (A, second-hand); 15° is B-M.' } },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    for (const credit of model.farmlandCredits()) if (credit.uri === document.uri) checkCredit(context, credit);
  },
};

function checkCredit(context: PlanRuleContext, credit: FarmlandCredit): void {
  const { id, uri, path, value } = credit;
  // A planned credit may not have been measured yet.
  if (value.slopeDeg === undefined && !isClaimed(credit)) return;
  const [usualMax, absoluteMax] = [neededNumber(context.model, usual), neededNumber(context.model, most)];
  const isTooSteep = value.slopeDeg !== undefined && exceeds(value.slopeDeg, absoluteMax.value);
  const limit = isTooSteep ? absoluteMax : usualMax;
  const report: typeof context.report = (finding) => context.report(isTooSteep ? { ...finding, severity: 'error' } : finding);
  checkLimits({ document: context.document, report, undecided: context.undecided }, [
    {
      messageId: isTooSteep ? 'tooSteep' : 'steep',
      object: id,
      attribute: { zh: '坡度', en: 'slope' },
      quantity: value.slopeDeg === undefined ? missingQuantity('deg', [`${id} slopeDeg`]) : sumOf([inputTerm({ uri, path: [...path, 'slopeDeg'] }, { zh: '坡度', en: 'slope' }, value.slopeDeg, 'deg')], 'deg'),
      digits: 1,
      path: [...path, value.slopeDeg === undefined ? 'id' : 'slopeDeg'],
      isWritten: value.slopeDeg !== undefined,
      side: 'atMost',
      limit: limit.value,
      parameter: limit,
      feature: { layer: 'farmlandCredits', id },
    },
  ]);
}
