import { memoOfModel, type PlanModel } from '@plansmith/plan';
import { controlLineRule } from '../core/control-line-rule.ts';
import type { PlannedUse } from '../core/planned-use.ts';
import { isConstruction } from '@plansmith/plugin/rule-kit';

export const floodWetland = controlLineRule({
  id: 'boundary/flood-wetland',
  title: { zh: '洪涝风险控制线内有措施，重要湿地内不建设', en: 'Measures in flood risk areas, no building on wetlands' },
  layers: ['floodRisk', 'wetland'],
  severity: 'warning',
  waivable: true,
  source: {
    citation: 'WET art. 19-21',
    certainty: 'A',
    note: { zh: '占用重要湿地的例外与恢复须另行报批，本工具不判断，登记豁免即可；洪涝措施的写法为本工具取法（C）。', en: 'Exceptions for wetlands and their restoration are decided elsewhere: register a waiver. How flood measures are written down is our own choice (C).' },
  },
  messages: {
    flood: {
      zh: '{object} 规划用途为 {use}，有 {area} m²（占 {share} %，噪声限 {noise} m²）在{line}内，详细规划的“四线与历史保护”没有写明洪涝风险控制线的应对措施',
      en: '{object}, planned as {use}, has {area} m2 ({share} %; noise limit {noise} m2) inside {line}, and its detailed plan states no measures for it under "lines"',
    },
    wetland: {
      zh: '{object} 规划用途为 {use}，占用{line} {area} m²（占 {share} %，噪声限 {noise} m²）',
      en: '{object}, planned as {use}, takes {area} m2 of {line} ({share} %; noise limit {noise} m2)',
    },
    additionFlood: {
      zh: '增补地块 {object} 有 {area} m²（占 {share} %，噪声限 {noise} m²）在{line}内，须有应对措施',
      en: 'addition {object} to the boundary has {area} m2 ({share} %; noise limit {noise} m2) inside {line}: measures are needed',
    },
    additionWetland: {
      zh: '增补地块 {object} 占用{line} {area} m²（占 {share} %，噪声限 {noise} m²）',
      en: 'addition {object} to the boundary takes {area} m2 of {line} ({share} %; noise limit {noise} m2)',
    },
  },
  bars(use, line, model) {
    const wet = line === 'wetland';
    if (use.layer === 'swapAdditions') return wet ? { messageId: 'additionWetland', severity: 'error' } : 'additionFlood';
    if (use.code === undefined) return 'unknown';
    if (!isConstruction(model, use.code)) return undefined;
    if (wet) return { messageId: 'wetland', severity: 'error' };
    return hasFloodMeasures(model, use) ? undefined : 'flood';
  },
});

function hasFloodMeasures(model: PlanModel, { layer, id, uri }: PlannedUse): boolean {
  const unit = layer === 'parcels' ? model.unitsListing(id)[0]?.unit.id : model.unitIdOfPlan(uri);
  return unit !== undefined && planHasFloodMeasures(model, unit);
}

const planHasFloodMeasures = memoOfModel((model: PlanModel, unitId) =>
  (model.detailedPlanOf(unitId)?.value.lines ?? []).some((row) => row?.line === '洪涝风险控制线' && (row.response ?? '').trim() !== ''),
);
