import { storedUnitTotals, type PlanModel } from '@plansmith/plan';
import { amountText, checkStoredSums, isSuperseded, neededNumber, roundedTo, sumDiffers, sumUndecided, textAt } from '@plansmith/plugin/rule-kit';
import type { Rule } from '@plansmith/rules';
import { detailedPlanSums, familiesWithoutRow, familyGfa, unitDocumentSums } from '../core/unit-sums.ts';

export const parcelToUnit: Rule<PlanModel> = {
  meta: {
    id: 'indicator/parcel-to-unit',
    title: { zh: '单元汇总等于地块之和', en: 'Unit totals are the sum of parcels' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan', 'redevelopmentUnit'],
    needs: { parameters: ['tol.gfaM2', 'tol.sumHa'] },
    demands: true,
    source: {
      citation: 'S III(2)7',
      certainty: 'A content, C formula',
      note: { zh: '要求规划建筑规模等指标见于原文；求和与允许差为自行设定（C）', en: 'that plans state building scale is seen in the text; the sum and its tolerance are our own (C)' },
    },
    fixable: true,
    messages: {
      ...Object.fromEntries(Object.keys(storedUnitTotals).map((key) => [`${key}Differs`, sumDiffers])),
      familyGfaDiffers: sumDiffers,
      familyNetDiffers: sumDiffers,
      populationDiffers: sumDiffers,
      homesGfaDiffers: sumDiffers,
      familyMissing: {
        zh: '{object} 的分用途汇总没有{attribute}，但地块中有 {amount}',
        en: '{object}: the totals by use have no row for the {attribute}, but its parcels have {amount}',
      },
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const tolerances = { m2: neededNumber(model, 'tol.gfaM2'), ha: neededNumber(model, 'tol.sumHa') };
    if (document.kind === 'redevelopmentUnit') {
      checkStoredSums(context, unitDocumentSums(model, document, tolerances));
      return;
    }
    const sums = detailedPlanSums(model, document, tolerances);
    if (sums.length === 0) return;
    checkStoredSums(context, sums);
    const unitId = textAt(document.value, 'unitRef')!;
    const path = ['totals', 'byFamily'];
    for (const { family, sum } of familiesWithoutRow(model, document)) {
      const gfaM2 = roundedTo(sum.value, 2);
      context.report({
        messageId: 'familyMissing',
        path,
        subject: `${unitId} ${family}`,
        feature: { layer: 'units', id: unitId },
        data: { object: unitId, attribute: familyGfa(family), amount: amountText(gfaM2, 'm2') },
        terms: [...sum.terms, { label: familyGfa(family), value: sum.value, unit: 'm2', role: 'result' }],
        fixes: [
          {
            title: { zh: `补上${familyGfa(family).zh} ${gfaM2} m²`, en: `Add the ${familyGfa(family).en}, ${gfaM2} m²` },
            edits: [{ uri: document.uri, operation: { op: 'append', path, value: { family, gfaM2 } } }],
          },
        ],
      });
    }
  },
};
