import { checkLimits, limitMessages, numberAt, ownDesign, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { currentUnitOf } from '../core/current-plan.ts';
import { amountCases, parcelCases } from '../core/facility-sizes.ts';

export const facilityOnParcel: PlanRule = {
  meta: {
    id: 'indicator/facility-on-parcel',
    title: { zh: '公共服务设施放得进所在地块', en: 'Public facilities fit on their parcels' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters: ['tol.gfaM2', 'tol.areaAbsM2', 'dedicated.uses'] },
    demands: true,
    source: ownDesign,
    fixable: true,
    messages: {
      ...limitMessages({ gfaAbove: 'atMost', landAbove: 'atMost', placesAbove: 'atMost', amountBelow: 'atLeast', amountAbove: 'atMost' }),
      elsewhere: {
        zh: '{facility}所在的地块 {object} 不在本规划的地块指标中',
        en: '{facility} stands on {object}, a parcel that this plan has no control for',
      },
      landMissing: {
        zh: '{object} 的{facility}独立占地，但没有填写用地面积（landM2）',
        en: '{object}: {facility} stands on its own site, but states no land (landM2)',
      },
      landOfBuiltIn: {
        zh: '{object} 的{facility}不独立占地，却填写了用地面积 {land} m²',
        en: '{object}: {facility} has no site of its own, but states {land} m² of land',
      },
    },
  },
  check(context) {
    const { document, model } = context;
    if (currentUnitOf(model, document) === undefined) return;
    for (const { index, record } of recordsIn(document, 'publicFacilities')) checkFacility(context, index, record);
    checkLimits(context, parcelCases(model, document));
  },
};

/** Of one facility: land where it stands alone and only there, and an amount that goes with its size. */
function checkFacility(context: PlanRuleContext, index: number, record: unknown): void {
  const { document, model, report } = context;
  const facility = textAt(record, 'name') ?? textAt(record, 'facility') ?? '';
  const parcel = textAt(record, 'parcelRef');
  const object = parcel ?? textAt(document.value, 'unitRef')!;
  const landM2 = numberAt(record, 'landM2');
  const about = { subject: `${object} ${facility} ${index}`, ...(parcel !== undefined && { feature: { layer: 'parcels', id: parcel } }) };
  const at = (key: string): readonly (string | number)[] => ['publicFacilities', index, key];
  const standalone = (record as { readonly standalone?: unknown }).standalone;
  // A parcel that nobody knows is reference/target-exists'.
  if (parcel !== undefined && model.parcel(parcel) && model.parcelControl(parcel)?.uri !== document.uri) report({ ...about, messageId: 'elsewhere', path: at('parcelRef'), data: { object, facility } });
  if (standalone === true && landM2 === undefined) report({ ...about, messageId: 'landMissing', path: at('standalone'), data: { object, facility } });
  if (standalone === false && landM2 !== undefined && landM2 > 0) {
    report({ ...about, messageId: 'landOfBuiltIn', path: at('landM2'), data: { object, facility, land: landM2 } });
  }
  checkLimits(context, amountCases(model, document.uri, { index, record, object, facility }).map((item) => ({ ...item, ...about })));
}
