import { memoOfModel, type PlanModel } from '@plansmith/plan';
import { controlLineRule } from '../core/control-line-rule.ts';
import type { LineName } from '../core/control-lines.ts';

/** The parameter that lists the land-use codes (or their beginnings) that may lie in a line. */
const allowedUses: Readonly<Partial<Record<LineName, string>>> = { lineGreen: 'lines.greenUses', lineBlue: 'lines.blueUses', lineYellow: 'lines.yellowUses' };

export const fourLines = controlLineRule({
  id: 'boundary/four-lines',
  title: { zh: '绿线、蓝线、黄线、紫线内的用途相容', en: 'Uses in green, blue, yellow and purple lines are compatible' },
  layers: ['lineGreen', 'lineBlue', 'lineYellow', 'linePurple'],
  kinds: ['parcelInventory', 'unitDetailedPlan'],
  waivable: true,
  parameters: Object.values(allowedUses),
  source: {
    citation: '4LINE',
    certainty: 'A lines, C matrix',
    note: { zh: '四线的名称和作用为 A；哪些用途相容（参数 lines.*）为本工具取值（C）。', en: 'Names and purposes of the lines are A; which uses fit (parameters lines.*) is our own choice (C).' },
  },
  messages: {
    use: {
      zh: '{object} 规划用途为 {use}，有 {area} m²（占 {share} %，噪声限 {noise} m²）在{line}内，与该线不相容',
      en: '{object}, planned as {use}, has {area} m2 ({share} %; noise limit {noise} m2) inside {line}, which does not admit that use',
    },
    purple: {
      zh: '{object} 与{line}重叠 {area} m²（占 {share} %，噪声限 {noise} m²），地块指标没有写明保留内容（retain）；紫线内不得拆除',
      en: '{object} overlaps {line} by {area} m2 ({share} %; noise limit {noise} m2), and its control names nothing to keep (retain): nothing may be demolished there',
    },
  },
  bars({ id, layer, code }, line, model) {
    if (line === 'linePurple') return layer !== 'parcels' || keeps(model, id) ? undefined : 'purple';
    // Roads cross lines; whether they may is decided with the road, not with the land use.
    if (layer === 'planLandUse' && code !== undefined && model.useFamily(code) === 'transport') return undefined;
    if (code === undefined) return 'unknown';
    const allowed = model.parameter(allowedUses[line]!)?.value;
    return Array.isArray(allowed) && !allowed.some((prefix) => typeof prefix === 'string' && code.startsWith(prefix)) ? 'use' : undefined;
  },
});

const keeps = memoOfModel((model: PlanModel, parcelId) => (model.parcelControl(parcelId)?.value.retain ?? []).some((item) => (item ?? '').trim() !== ''));
