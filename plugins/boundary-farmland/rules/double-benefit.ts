import { isNoise, overlapWitness } from '@plansmith/geo';
import type { FarmlandCredit } from '@plansmith/plan';
import { isSuperseded, ownDesign, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { measuredTerm, overlayNoise, overlayNoiseParameters, showM2, witnessOf } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { disagreement, undecidedMessages } from '../core/undecided.ts';

export const doubleBenefit: PlanRule = {
  meta: {
    id: 'farmland/double-benefit',
    title: { zh: '同一地块同时用于边界增补和耕地占补须有依据', en: 'One patch in both ledgers needs a written basis' },
    severity: 'warning',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { layers: ['farmlandCredits', 'swapSources'], parameters: overlayNoiseParameters },
    messages: {
      both: {
        zh: '补充耕地 {object} 与边界增补来源 {source} 重叠 {area} m²（噪声限 {noise} m²），同一图形两处使用，没有写明依据（doubleUseBasis）',
        en: 'credit {object} overlaps swap source {source} by {area} m2 (noise limit {noise} m2): one patch serves both ledgers, and no basis is stated (doubleUseBasis)',
      },
      disagreement: undecidedMessages.disagreement,
    },
    source: { ...ownDesign, note: { zh: '实施方案并列两种效果（A），没有说可否并用。', en: 'The plan names both effects side by side (A) and does not say whether they exclude each other.' } },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    for (const credit of model.farmlandCredits()) if (credit.uri === document.uri && credit.value.doubleUseBasis === undefined) checkCredit(context, credit);
  },
};

function checkCredit({ model, report, undecided }: PlanRuleContext, { id, uri, path }: FarmlandCredit): void {
  const noise = overlayNoise(model);
  const feature = model.feature('farmlandCredits', id);
  // A credit without a polygon is told by farmland/credit-in-parcel.
  const parts = feature ? (model.overlay('farmlandCredits', id, 'swapSources')?.parts ?? []) : [];
  for (const part of parts) {
    const source = model.swapSource(part.id);
    const other = model.feature('swapSources', part.id);
    if (!noise || !feature || !other || !source || source.value.doubleUseBasis !== undefined || part.areaM2 <= noise.noiseM2) continue;
    const place = { uri, path: [...path, 'id'] };
    const shape = overlapWitness(feature.geometry, other.geometry);
    if (shape.undecided) {
      undecided({ ...disagreement(shape, { layer: 'farmlandCredits', id, place }), subject: `${id} ${part.id}` });
      continue;
    }
    if (isNoise(shape, noise)) continue;
    const witness = witnessOf(shape);
    report({
      messageId: 'both',
      data: { object: id, source: part.id, area: showM2(shape.areaM2), noise: noise.noiseM2 },
      ...place,
      subject: `${id} ${part.id}`,
      feature: { layer: 'farmlandCredits', id },
      ...(witness && { witness }),
      terms: [measuredTerm({ zh: '重叠面积', en: 'overlap' }, shape.areaM2, 'result'), ...noise.terms],
      related: [
        { message: { zh: `来源 ${part.id} 的记录`, en: `record of source ${part.id}` }, uri: source.uri, path: [...source.path, 'id'] },
        relatedFeature(model, 'farmlandCredits', id),
        relatedFeature(model, 'swapSources', part.id),
      ],
    });
  }
}
