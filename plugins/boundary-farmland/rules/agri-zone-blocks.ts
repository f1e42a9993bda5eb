import { valueAt } from '@plansmith/base';
import { areaM2 } from '@plansmith/geo';
import { showNumber, type PlanModel } from '@plansmith/plan';
import { isConstruction, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { controlLineRule } from '../core/control-line-rule.ts';
import { measuredTerm, parameterTerm } from '../core/measures.ts';
import type { PlannedUse } from '../core/planned-use.ts';

const agriZone = '国家农高区';
const most = 'agriZone.constructionMaxHa';

const inBlocks = controlLineRule({
  id: 'boundary/agri-zone-blocks',
  title: { zh: '农高区的建设只在批准的区块内', en: 'Building in the agricultural zone stays inside its blocks' },
  layers: ['agriZoneBlocks'],
  side: 'outside',
  kinds: ['parcelInventory', 'unitDetailedPlan'],
  waivable: true,
  parameters: [most],
  source: { citation: 'AGZ', certainty: 'A' },
  messages: {
    outside: {
      zh: '{object} 规划用途为 {use}，有 {area} m²（占 {share} %，噪声限 {noise} m²）在{line}之外；农高区的建设用地只能在批准的区块内',
      en: '{object}, planned as {use}, has {area} m2 ({share} %; noise limit {noise} m2) outside {line}: construction in the zone stays inside them',
    },
    tooMuch: {
      zh: '农高区规划建设用地合计 {sum} ha，超过批准的 {limit} ha',
      en: 'planned construction land of the agricultural zone adds up to {sum} ha, more than the approved {limit} ha',
    },
  },
  bars(use, _, model) {
    return isInZone(model, use) && use.code !== undefined && isConstruction(model, use.code) ? 'outside' : undefined;
  },
});

export const agriZoneBlocks: PlanRule = {
  ...inBlocks,
  check(context) {
    inBlocks.check(context);
    if (context.document.kind === 'unitDetailedPlan') checkSum(context);
  },
};

function isInZone(model: PlanModel, { layer, id, uri }: PlannedUse): boolean {
  if (layer === 'parcels') return model.parcel(id)?.value.pilotArea === agriZone;
  const unit = model.unitIdOfPlan(uri);
  return unit !== undefined && model.unit(unit)?.value.pilotArea === agriZone;
}

/** All land-use polygons of the zone's detailed plans, told once: at the plan of the first unit that has one. */
function checkSum({ document, model, report }: PlanRuleContext): void {
  const limit = model.numberParameter(most);
  const unitId = model.unitIdOfPlan(document.uri);
  if (!limit || unitId === undefined || model.unit(unitId)?.value.pilotArea !== agriZone) return;
  const unitIds = model.unitIdsOfArea(agriZone);
  if (model.detailedPlanOf(unitId)?.uri !== document.uri || unitId !== unitIds.find((id) => model.detailedPlanOf(id))) return;
  const plans = unitIds.flatMap((id) => model.detailedPlanOf(id) ?? []);
  const sumM2 = plans.reduce((total, plan) => total + constructionM2(model, plan.value.landUse ?? []), 0);
  if (sumM2 / 10_000 <= limit.value) return;
  report({
    messageId: 'tooMuch',
    data: { sum: showNumber(sumM2 / 10_000, 4), limit: limit.value },
    path: ['landUse'],
    at: 'key',
    subject: agriZone,
    terms: [measuredTerm({ zh: '规划建设用地合计', en: 'sum of planned construction land' }, sumM2, 'result'), parameterTerm(limit, 'ha')],
    related: plans.slice(1).map((plan) => ({ message: { zh: `单元 ${plan.value.unitRef!} 的规划用地`, en: `land use of unit ${plan.value.unitRef!}` }, uri: plan.uri, path: ['landUse'] })),
  });
}

function constructionM2(model: PlanModel, records: readonly unknown[]): number {
  let total = 0;
  for (const record of records) {
    const id = valueAt(record, ['polygonId']);
    const code = valueAt(record, ['code']);
    if (typeof id !== 'string' || typeof code !== 'string' || !isConstruction(model, code)) continue;
    const feature = model.feature('planLandUse', id);
    const stated = valueAt(record, ['areaM2']);
    total += feature ? areaM2(feature.geometry) : typeof stated === 'number' ? stated : 0;
  }
  return total;
}
