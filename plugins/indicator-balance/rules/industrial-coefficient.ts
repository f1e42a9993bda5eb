import { neededNumber } from '@plansmith/plugin/rule-kit';
import { controlLimitRule, shareCase } from '../core/control-limits.ts';
import { industrialUses } from '../core/industrial-uses.ts';

const least = 'industry.buildingCoeffMinPct';

export const industrialCoefficient = controlLimitRule({
  id: 'indicator/industrial-coefficient',
  title: { zh: '工业建筑系数不低于下限', en: 'The building coefficient of industry is high enough' },
  severity: 'error',
  source: {
    citation: 'JZXS; IND23',
    certainty: 'B-H',
    note: { zh: '算式见于调查表（A）；40% 为背景知识（B-H），仅汽车制造业见于资料（A）', en: 'the formula is seen in a survey table (A); 40 % is background knowledge (B-H), seen for vehicles only (A)' },
  },
  parameters: [least],
  limits: { coefficientBelow: 'atLeast' },
  uses: industrialUses,
  cases: (model, control) => [
    shareCase(model, control, {
      messageId: 'coefficientBelow',
      attribute: { zh: '建筑系数', en: 'building coefficient' },
      parts: ['footprintM2'],
      optional: ['openStorageM2', 'openYardM2'],
      whole: 'netM2',
      side: 'atLeast',
      parameter: neededNumber(model, least),
      at: 'footprintM2',
    }),
  ],
});
