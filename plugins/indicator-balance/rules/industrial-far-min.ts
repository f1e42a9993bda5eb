import { parameterName } from '@plansmith/plugin/rule-kit';
import { aboutControl, controlLimitRule, ratioCase } from '../core/control-limits.ts';
import { placeIn } from '../core/controls.ts';
import { industrialUses } from '../core/industrial-uses.ts';

const least = 'industry.minFar';

export const industrialFarMin = controlLimitRule({
  id: 'indicator/industrial-far-min',
  title: { zh: '工业用地容积率不低于行业下限', en: 'Industrial FAR reaches the least of its sector' },
  severity: 'error',
  source: {
    citation: 'IND23',
    certainty: 'B-M',
    note: { zh: '汽车制造业 0.8 见于 2023 年工业指标（A），其余为背景知识（B-M）', en: '0.8 for vehicles is seen in the 2023 indicators (A), the rest is background knowledge (B-M)' },
  },
  parameters: [least, 'tol.far'],
  demands: true,
  limits: { farBelow: 'atLeast' },
  messages: {
    sectorMissing: {
      zh: '{object} 规划为工业用地，但没有填写行业（GB/T 4754 大类），不知道适用哪个容积率下限',
      en: '{object} is planned as industrial land, but states no sector (GB/T 4754 division), so that the least FAR is not known',
    },
    rowMissing: {
      zh: '{object} 的行业为 {sector}，参数 industry.minFar 没有这一行业，也没有其他行业的下限（fallback），无法判定',
      en: '{object} is of sector {sector}, for which the parameter industry.minFar has neither a value nor a fallback',
    },
  },
  uses: industrialUses,
  cases(model, control) {
    const { sector } = control.value;
    const row = sector === undefined ? undefined : (model.tableParameter(least, sector) ?? model.tableParameter(least, 'fallback'));
    if (!row || sector === undefined) return [];
    const key = String(row.path.at(-1));
    const name = parameterName(row);
    const basis = key === sector ? { zh: `${name.zh} 行业 ${sector}`, en: `${name.en}, sector ${sector}` } : { zh: `${name.zh} 未单列行业 ${sector}，按其他行业`, en: `${name.en} does not list sector ${sector}: its fallback` };
    return [ratioCase(model, control, 'far', { messageId: 'farBelow', side: 'atLeast', limit: row.value, parameter: row, basis })];
  },
  check({ model, report, undecided }, control) {
    const { sector } = control.value;
    const about = { subject: control.id, feature: aboutControl(control).feature! };
    if (sector === undefined) {
      report({ ...about, messageId: 'sectorMissing', path: placeIn(control, 'useCode').path, data: { object: control.id } });
    } else if (!model.tableParameter(least, sector) && !model.tableParameter(least, 'fallback')) {
      undecided({ ...about, messageId: 'rowMissing', path: placeIn(control, 'sector').path, data: { object: control.id, sector } });
    }
  },
});
