import { neededNumber } from '@plansmith/plugin/rule-kit';
import { controlLimitRule, ratioCase } from '../core/control-limits.ts';
import { industrialAndLogisticsUses } from '../core/industrial-uses.ts';

const most = 'industry.greenMaxPct';

export const industrialGreenMax = controlLimitRule({
  id: 'indicator/industrial-green-max',
  title: { zh: '工业、仓储用地绿地率不超上限', en: 'Industry and logistics keep to the most green' },
  severity: 'warning',
  source: { citation: 'background knowledge', certainty: 'B-M', note: { zh: '20% 为背景知识（B-M），不是法定要求', en: '20 % is background knowledge (B-M), not a legal requirement' } },
  parameters: [most, 'tol.pct'],
  limits: { greenAbove: 'atMost' },
  uses: industrialAndLogisticsUses,
  cases(model, control) {
    const parameter = neededNumber(model, most);
    // Without a word of green there is nothing that could be too much.
    if (control.value.greenM2 === undefined && control.value.greenPct === undefined) return [];
    return [ratioCase(model, control, 'greenPct', { messageId: 'greenAbove', side: 'atMost', limit: parameter.value, parameter })];
  },
});
