import type { Bilingual } from '@plansmith/base';
import { areaM2, isNoise, overlapAreaM2, overlapWitness, type GeoFeature } from '@plansmith/geo';
import { ownDesign, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { measuredTerm, overlayNoise, overlayNoiseParameters, showM2, witnessOf, type OverlayNoise } from './measures.ts';
import { recordPlace, relatedFeature, type RecordLayer } from './records.ts';
import { disagreement, undecidedMessages } from './undecided.ts';

/** Things of one layer that may touch but not overlap. */
export interface OverlapSubject {
  readonly id: string;
  readonly title: Bilingual;
  readonly layer: RecordLayer;
  readonly noun: Bilingual;
}

/** A rule that no two features of a layer share more than overlay noise. */
export function overlapRule({ id, title, layer, noun }: OverlapSubject): PlanRule {
  return {
    meta: {
      id,
      title,
      severity: 'error',
      scope: 'workspace',
      kinds: [],
      needs: { layers: [layer], parameters: overlayNoiseParameters },
      messages: {
        overlap: {
          zh: `${noun.zh} {a} 与 {b} 重叠 {area} m²，超过叠加噪声（{noise} m²）`,
          en: `{a} and {b} overlap by {area} m2, more than overlay noise ({noise} m2): ${noun.en}s must not share ground`,
        },
        ...undecidedMessages,
      },
      source: ownDesign,
    },
    check(context) {
      const { model } = context;
      const features = model.layer(layer);
      const noise = overlayNoise(model);
      if (!features || !noise) return;
      const order = new Map(features.features.map((feature, index) => [feature, index]));
      for (const [index, a] of features.features.entries()) {
        for (const b of features.search(a.bbox)) {
          // Each pair once. Two features of one id are one mistake, which geometry/valid reports.
          if (order.get(b)! <= index || a.id === b.id) continue;
          if (overlapAreaM2(a.geometry, b.geometry) > noise.noiseM2) reportOverlap(context, layer, { a, b, noise });
        }
      }
    },
  };
}

function reportOverlap(
  { model, report, undecided }: PlanRuleContext,
  layer: RecordLayer,
  { a, b, noise }: { readonly a: GeoFeature; readonly b: GeoFeature; readonly noise: OverlayNoise },
): void {
  const shared = overlapWitness(a.geometry, b.geometry);
  const place = recordPlace(model, layer, b.id);
  if (shared.undecided) {
    undecided({ ...disagreement(shared, { layer, id: b.id, place }), subject: `${a.id} ${b.id}` });
    return;
  }
  if (isNoise(shared, noise)) return;
  const witness = witnessOf(shared);
  report({
    messageId: 'overlap',
    data: { a: a.id, b: b.id, area: showM2(shared.areaM2), noise: noise.noiseM2 },
    ...place,
    subject: `${a.id} ${b.id}`,
    feature: { layer, id: b.id },
    ...(witness && { witness }),
    terms: [
      measuredTerm({ zh: `${a.id} 图形面积`, en: `measured area of ${a.id}` }, areaM2(a.geometry)),
      measuredTerm({ zh: `${b.id} 图形面积`, en: `measured area of ${b.id}` }, areaM2(b.geometry)),
      measuredTerm({ zh: '重叠面积', en: 'overlap' }, shared.areaM2, 'result'),
      ...noise.terms,
    ],
    related: [
      { message: { zh: `${a.id} 的记录`, en: `record of ${a.id}` }, ...recordPlace(model, layer, a.id) },
      relatedFeature(model, layer, a.id),
      relatedFeature(model, layer, b.id),
    ],
  });
}
