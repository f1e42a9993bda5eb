import type { Bilingual } from '@plansmith/base';
import type { Undecided } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import type { Place, Report } from '@plansmith/rules';
import { featurePlace, relatedFeature } from './records.ts';

/** Why an overlay cannot be decided: for the catalogue of every rule that measures. */
export const undecidedMessages = {
  noFeature: {
    zh: '图层 {layer} 中没有 {object} 的图形，本项无法判定，不视为通过',
    en: 'Layer {layer} has no geometry for {object}, so this is undecided and does not count as passed',
  },
  selfCrossing: {
    zh: '图层 {layer} 的要素 {object} 在 {lon}, {lat} 处自相交，面积与叠加无法判定，不视为通过',
    en: 'Feature {object} of layer {layer} crosses itself at {lon}, {lat}: areas and overlaps are undecided, which does not count as passed',
  },
} as const satisfies Record<string, Bilingual>;

/** For a record whose feature is not in its layer. */
export function noFeature(layer: string, object: string, place: Place): Report {
  return { messageId: 'noFeature', data: { layer, object }, ...place, subject: object };
}

/** For a measure that depends on a polygon that crosses itself. `place` is where the record in question stands. */
export function selfCrossing(model: PlanModel, { at }: Undecided, culprit: { readonly layer: string; readonly id: string; readonly place?: Place }): Report {
  const { layer, id, place = featurePlace(model, layer, id) } = culprit;
  return {
    messageId: 'selfCrossing',
    data: { layer, object: id, lon: at[0].toFixed(7), lat: at[1].toFixed(7) },
    ...place,
    feature: { layer, id },
    witness: { geometry: { type: 'Point', coordinates: at } },
    related: [relatedFeature(model, layer, id)],
  };
}
