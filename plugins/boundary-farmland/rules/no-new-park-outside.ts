import { isNoise } from '@plansmith/geo';
import { showNumber } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { measuredTerm, overlayNoise, overlayNoiseParameters, parameterTerm, showM2, witnessOf } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { outsideWitness } from '../core/shapes.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';
import { unitOf } from '../core/unit-of.ts';

const most = 'udb.parkOutsideMaxPct';

export const noNewParkOutside: PlanRule = {
  meta: {
    id: 'boundary/no-new-park-outside',
    title: { zh: '产业园区单元不在城镇开发边界外', en: 'No industrial park outside the urban development boundary' },
    severity: 'error',
    scope: 'document',
    kinds: ['redevelopmentUnit'],
    needs: { layers: ['units', 'udb'], parameters: [most, ...overlayNoiseParameters] },
    messages: {
      outside: {
        zh: '产业园区单元 {unit} 有 {area} m²（占 {share} %）在城镇开发边界外，允许 {limit} %',
        en: '{area} m2 ({share} %) of the industrial park unit {unit} lie outside the urban development boundary; allowed {limit} %',
      },
      ...undecidedMessages,
    },
    source: { citation: 'UDB26; NB', certainty: 'A', note: { zh: '边界外不设开发区、新城为 A；5 % 的限值为本工具取值（C）。', en: 'No development zones or new towns outside is A; the limit of 5 % is our own choice (C).' } },
  },
  check(context) {
    const { document, model, report, undecided } = context;
    const unit = unitOf(context);
    const limit = model.numberParameter(most);
    const noise = overlayNoise(model);
    if (unit?.value.unitType !== '产业园区' || !limit || !noise) return;
    const { id } = unit;
    const place = { uri: document.uri, path: ['unitType'] };
    const feature = model.feature('units', id);
    if (!feature) {
      undecided(noFeature('units', id, place));
      return;
    }
    const overlay = model.overlay('units', id, 'udb');
    if (!overlay || overlay.outsideM2 <= noise.noiseM2 || 100 - overlay.sharePct <= limit.value) return;
    const outside = outsideWitness(model, { feature, layer: 'udb', overlay });
    if (outside.undecided) {
      undecided(disagreement(outside, { layer: 'units', id, place }));
      return;
    }
    if (isNoise(outside, noise)) return;
    const witness = witnessOf(outside);
    report({
      messageId: 'outside',
      data: { unit: id, area: showM2(overlay.outsideM2), share: showNumber(100 - overlay.sharePct, 2), limit: limit.value },
      ...place,
      subject: id,
      feature: { layer: 'units', id },
      ...(witness && { witness }),
      terms: [
        measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, overlay.subjectM2),
        measuredTerm({ zh: '城镇开发边界之外', en: 'outside the urban development boundary' }, overlay.outsideM2, 'result'),
        parameterTerm(limit, 'pct'),
      ],
      related: [relatedFeature(model, 'units', id)],
    });
  },
};
