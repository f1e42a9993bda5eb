import type { Bilingual } from '@plansmith/base';
import type { Disagreement } from '@plansmith/geo';
import type { Place, Report } from '@plansmith/rules';
import { showM2 } from './measures.ts';

/** Why an overlay cannot be decided: for the catalogue of every rule that measures. */
export const undecidedMessages = {
  noFeature: {
    zh: '图层 {layer} 中没有 {object} 的图形，本项无法判定，不视为通过',
    en: 'Layer {layer} has no geometry for {object}, so this is undecided and does not count as passed',
  },
  disagreement: {
    zh: '{object} 的冲突面积两种算法不一致：积分得 {area} m²，图形得 {shape} m²。本项无法判定，不视为通过，请检查该处图形',
    en: 'Two ways of measuring the conflict of {object} differ: {area} m2 by the integral, {shape} m2 by the shape. This is undecided and does not count as passed; check the polygons there',
  },
} as const satisfies Record<string, Bilingual>;

/** For a record whose feature is not in its layer. */
export function noFeature(layer: string, object: string, place: Place): Report {
  return { messageId: 'noFeature', data: { layer, object }, ...place, subject: object, missing: [{ layer, id: object }] };
}

/** For a measure whose shape has another area. `place` is where the record in question stands. */
export function disagreement({ areaM2, shapeM2 }: Disagreement, { layer, id, place }: { readonly layer: string; readonly id: string; readonly place: Place }): Report {
  return { messageId: 'disagreement', data: { object: id, area: showM2(areaM2), shape: showM2(shapeM2) }, ...place, subject: id, feature: { layer, id } };
}
