import { checkStoredSums, isSuperseded, neededNumber, numberAt, sumDiffers, sumUndecided, type PlanRule } from '@plansmith/plugin/rule-kit';
import { fundingSum } from '../core/funding.ts';
import { documentName } from '../core/object-names.ts';

export const sourceSum: PlanRule = {
  meta: {
    id: 'finance/source-sum',
    title: { zh: '资金来源之和等于总投资', en: 'Sources of funds sum to the investment' },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry', 'annualPlan'],
    needs: { parameters: ['tol.money'] },
    messages: { totalDiffers: sumDiffers, inputMissing: sumUndecided },
    source: { citation: 'S III(3)10, III(6)22-23', certainty: 'C', note: { zh: '来源类型见于原文（A）；求和、允许差和级别为自行设定（C）', en: 'the types of sources are seen in the text (A); the sum, its tolerance and severity are our own (C)' } },
    fixable: true,
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const isProject = document.kind === 'projectEntry';
    const path = isProject ? ['investmentTotalWan'] : ['investment', 'totalWan'];
    const stored = numberAt(document.value, ...path);
    if (stored === undefined) return;
    const object = documentName(document);
    checkStoredSums(context, [
      {
        messageId: 'totalDiffers',
        path,
        object,
        attribute: isProject ? { zh: '总投资', en: 'the investment' } : { zh: '年度投资总额', en: 'the investment of the year' },
        digits: 2,
        stored,
        sum: fundingSum(document, isProject ? ['sources'] : ['investment', 'bySource']),
        tolerance: neededNumber(model, 'tol.money'),
        subject: object,
      },
    ]);
  },
};
