import type { PlanModel } from '@plansmith/plan';
import { checkStoredSums, isSuperseded, neededNumber, numberAt, recordsIn, type StoredSum, sumDiffers, sumUndecided, textAt } from '@plansmith/plugin/rule-kit';
import type { Rule } from '@plansmith/rules';

const list = 'parcelControls';

export const netArea: Rule<PlanModel> = {
  meta: {
    id: 'indicator/net-area',
    title: { zh: '净用地等于地块面积减移交用地', en: 'Net area is gross area minus dedicated land' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters: ['tol.areaAbsM2'] },
    source: { citation: 'own design', certainty: 'C' },
    fixable: true,
    messages: { netDiffers: sumDiffers, inputMissing: sumUndecided },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const tolerance = neededNumber(model, 'tol.areaAbsM2');
    const sums = recordsIn(document, list).flatMap(({ index, record }): readonly StoredSum[] => {
      const object = textAt(record, 'parcelRef');
      const stored = numberAt(record, 'netM2');
      if (object === undefined || stored === undefined) return [];
      return [
        {
          messageId: 'netDiffers',
          path: [list, index, 'netM2'],
          object,
          attribute: { zh: '净用地面积', en: 'net site area' },
          digits: 2,
          stored,
          sum: model.derived.parcelNetM2(object),
          tolerance,
          feature: { layer: 'parcels', id: object },
          subject: object,
        },
      ];
    });
    checkStoredSums(context, sums);
  },
};
