import { areaM2, differenceWitness, isSelfCrossing } from '@plansmith/geo';
import { showNumber } from '@plansmith/plan';
import { measuredTerm, parameterTerm, showM2, witnessOf } from '../core/measures.ts';
import type { PlanRule } from '../core/plan-rule.ts';
import { featurePlace, relatedFeature } from '../core/records.ts';
import { noFeature, selfCrossing, undecidedMessages } from '../core/undecided.ts';
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
    const scope = model.layer('pilotScope');
    if (!unit || !tolerance || !scope) return;
    const { id } = unit;
    const place = { uri: document.uri, path: ['id'] };
    const outline = model.feature('units', id);
    if (!outline) {
      undecided(noFeature('units', id, place));
      return;
    }
    const near = scope.search(outline.bbox);
    const outside = differenceWitness(outline.geometry, near.map(({ geometry }) => geometry));
    if (outside.undecided) {
      const area = isSelfCrossing(outline.geometry) ? undefined : near.find(({ geometry }) => isSelfCrossing(geometry));
      undecided({ ...selfCrossing(model, outside, area ? { layer: 'pilotScope', id: area.id, place } : { layer: 'units', id, place }), subject: id });
      return;
    }
    if (outside.areaM2 <= tolerance.value) return;
    const whole = areaM2(outline.geometry);
    const witness = witnessOf(outside);
    report({
      messageId: 'outside',
      data: { unit: id, area: showM2(outside.areaM2), share: showNumber((outside.areaM2 / whole) * 100, 2), tolerance: tolerance.value },
      ...place,
      subject: id,
      feature: { layer: 'units', id },
      ...(witness && { witness }),
      terms: [
        measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, whole),
        measuredTerm({ zh: '试点范围之外的面积', en: 'area outside the pilot scope' }, outside.areaM2, 'result'),
        parameterTerm(tolerance, 'm2'),
      ],
      related: [
        relatedFeature(model, 'units', id),
        ...near.map((area) => ({ message: { zh: `试点范围 ${area.id}`, en: `pilot scope ${area.id}` }, ...featurePlace(model, 'pilotScope', area.id) })),
      ],
    });
  },
};
