import { areaM2, differenceWitness } from '@plansmith/geo';
import { showNumber } from '@plansmith/plan';
import { ownDesign, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { areaTolerance, areaToleranceParameters, measuredTerm, roundM2, showM2, witnessOf, type AreaTolerance } from '../core/measures.ts';
import { recordPlace, relatedFeature } from '../core/records.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';
import { unitOf } from '../core/unit-of.ts';

export const parcelInUnit: PlanRule = {
  meta: {
    id: 'geometry/parcel-in-unit',
    title: { zh: '地块在所属单元之内', en: 'Parcels lie inside their unit' },
    severity: 'error',
    scope: 'document',
    kinds: ['redevelopmentUnit'],
    needs: { layers: ['parcels', 'units'], parameters: areaToleranceParameters },
    messages: {
      outside: {
        zh: '地块 {parcel} 有 {area} m²（占 {share} %）在单元 {unit} 之外，允许 {tolerance} m²',
        en: '{area} m2 ({share} %) of parcel {parcel} lie outside unit {unit}; allowed {tolerance} m2',
      },
      ...undecidedMessages,
    },
    source: ownDesign,
  },
  check(context) {
    const { document, model, undecided } = context;
    const unit = unitOf(context);
    const tolerance = areaTolerance(model);
    if (!unit || !tolerance) return;
    const parcelIds = [...new Set((unit.value.parcelRefs ?? []).filter((id) => id !== undefined))];
    if (parcelIds.length === 0) return;
    if (!model.feature('units', unit.id)) {
      undecided(noFeature('units', unit.id, { uri: document.uri, path: ['id'] }));
      return;
    }
    for (const id of parcelIds) checkParcel(context, { id, unit: unit.id, tolerance });
  },
};

function checkParcel(
  { document, model, report, undecided }: PlanRuleContext,
  { id, unit, tolerance }: { readonly id: string; readonly unit: string; readonly tolerance: AreaTolerance },
): void {
  const parcel = model.feature('parcels', id);
  const outline = model.feature('units', unit);
  // An id without a record is a dangling reference, which reference/target-exists reports; its feature can be measured all the same.
  const place = recordPlace(model, 'parcels', id);
  if (!parcel || !outline) {
    if (model.parcel(id)) undecided(noFeature('parcels', id, place));
    return;
  }
  const outside = differenceWitness(parcel.geometry, [outline.geometry]);
  if (outside.undecided) {
    undecided(disagreement(outside, { layer: 'parcels', id, place }));
    return;
  }
  const whole = areaM2(parcel.geometry);
  const allowed = tolerance.toleranceM2(whole);
  if (outside.areaM2 <= allowed) return;
  const witness = witnessOf(outside);
  report({
    messageId: 'outside',
    data: { parcel: id, unit, area: showM2(outside.areaM2), share: showNumber((outside.areaM2 / whole) * 100, 2), tolerance: showM2(allowed) },
    ...place,
    subject: id,
    feature: { layer: 'parcels', id },
    ...(witness && { witness }),
    terms: [
      measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, whole),
      measuredTerm({ zh: `${unit} 之外的面积`, en: `area outside ${unit}` }, outside.areaM2, 'result'),
      { label: { zh: '允许', en: 'allowed' }, value: roundM2(allowed), unit: 'm2', role: 'limit' },
      ...tolerance.terms,
    ],
    related: [
      { message: { zh: `单元 ${unit}`, en: `unit ${unit}` }, uri: document.uri, path: ['id'] },
      relatedFeature(model, 'parcels', id),
      relatedFeature(model, 'units', unit),
    ],
  });
}
