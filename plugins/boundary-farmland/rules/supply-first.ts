import { isSuperseded, dateOrderMessages, dateOrderReport, stepsOutOfOrder, type PlanRule } from '@plansmith/plugin/rule-kit';
import { approvalStep, creditSteps, creditUsesOf } from '../core/farmland-ledger.ts';

export const supplyFirst: PlanRule = {
  meta: {
    id: 'farmland/supply-first',
    title: { zh: '先补后占、以补定占', en: 'Supply comes before occupation' },
    severity: 'warning',
    scope: 'document',
    kinds: ['farmlandLedger'],
    messages: dateOrderMessages,
    source: {
      citation: 'CNO1',
      certainty: 'B-M',
      note: { zh: '“以补定占”的提法见于 2025 年中央一号文件的报道（A）；规则文字为 B-M。', en: 'The phrase 以补定占 was seen in reports on the Central No. 1 document of 2025 (A); the wording of the rule is B-M.' },
    },
  },
  check({ document, model, report }) {
    if (isSuperseded(document)) return;
    for (const occupation of model.farmlandOccupations()) {
      if (occupation.uri !== document.uri) continue;
      const approval = approvalStep(occupation);
      for (const { creditId } of creditUsesOf(occupation)) {
        const credit = model.farmlandCredit(creditId);
        if (!credit) continue;
        const [accepted, confirmed] = creditSteps(credit);
        // A use before the acceptance is an error of its own (farmland/credit-verified).
        if (stepsOutOfOrder([accepted, approval]).length > 0) continue;
        for (const wrong of stepsOutOfOrder([confirmed, approval])) report(dateOrderReport(occupation.id, wrong, { subject: `${occupation.id} ${creditId}` }));
      }
    }
  },
};
