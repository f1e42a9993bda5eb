import { showNumber } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { measuredTerm, parameterTerm, showM2, witnessOf } from '../core/measures.ts';
import { featurePlace, relatedFeature } from '../core/records.ts';
import { hitsOf, outsideWitness } from '../core/shapes.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';
import { unitOf } from '../core/unit-of.ts';

export const unitInScope: PlanRule = {
  meta: {
    id: 'geometry/unit-in-scope',
    title: { zh: '单元在试点范围之内', en: 'Units lie inside the pilot scope' },
    severity: 'error',
    scope: 'document',
    kinds: ['redevelopmentUnit'],
    needs: { layers: ['units', 'pilotScope'], parameters: ['tol.areaAbsM2'] },
    messages: {
      outside: {
        zh: '单元 {unit} 有 {area} m²（占 {share} %）在试点范围之外，允许 {tolerance} m²',
        en: '{area} m2 ({share} %) of unit {unit} lie outside the pilot scope; allowed {tolerance} m2',
      },
      ...undecidedMessages,
    },
    source: { citation: 'S II(1)', certainty: 'A text', note: { zh: '试点范围为四个区和两个片区；1 平方米的允许差是本工具的取值（C）。', en: 'The pilot scope is four districts and two zones; the tolerance of 1 m2 is our own choice (C).' } },
  },
  check(context) {
    const { document, model, report, undecided } = context;
    const unit = unitOf(context);
    const tolerance = model.numberParameter('tol.areaAbsM2');
    if (!unit || !tolerance) return;
    const { id } = unit;
    const place = { uri: document.uri, path: ['id'] };
    const outline = model.feature('units', id);
    if (!outline) {
      undecided(noFeature('units', id, place));
      return;
    }
    const overlay = model.overlay('units', id, 'pilotScope');
    if (!overlay || overlay.outsideM2 <= tolerance.value) return;
    const overlaid = { feature: outline, layer: 'pilotScope', overlay };
    const outside = outsideWitness(model, overlaid);
    if (outside.undecided) {
      undecided(disagreement(outside, { layer: 'units', id, place }));
      return;
    }
    const witness = witnessOf(outside);
    report({
      messageId: 'outside',
      data: { unit: id, area: showM2(outside.areaM2), share: showNumber(100 - overlay.sharePct, 2), tolerance: tolerance.value },
      ...place,
      subject: id,
      feature: { layer: 'units', id },
      ...(witness && { witness }),
      terms: [
        measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, overlay.subjectM2),
        measuredTerm({ zh: '试点范围之外的面积', en: 'area outside the pilot scope' }, outside.areaM2, 'result'),
        parameterTerm(tolerance, 'm2'),
      ],
      related: [
        relatedFeature(model, 'units', id),
        ...hitsOf(model, overlaid).map((area) => ({ message: { zh: `试点范围 ${area.id}`, en: `pilot scope ${area.id}` }, ...featurePlace(model, 'pilotScope', area.id) })),
      ],
    });
  },
};
