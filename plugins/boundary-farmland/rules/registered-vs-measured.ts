import type { Bilingual } from '@plansmith/base';
import { areaM2 } from '@plansmith/geo';
import { showNumber, type Parcel } from '@plansmith/plan';
import { eachParcel, neededNumber, ownDesign, storedText, type NumberParameter, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { measuredTerm, parameterTerm, showM2 } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';

const limitName = 'tol.registeredPct';

export const registeredVsMeasured: PlanRule = {
  meta: {
    id: 'geometry/registered-vs-measured',
    title: { zh: '登记、批准面积与图形面积相近', en: 'Registered and approved areas are near the measured ones' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { layers: ['parcels'], parameters: [limitName] },
    messages: {
      differs: {
        zh: '{object} {attribute} {stated} m²，图形椭球面积 {measured} m²，相差 {percent} %，允许 {limit} %；请核实并说明原因',
        en: '{object} has {attribute} {stated} m2, its polygon has {measured} m2: off by {percent} %, allowed {limit} %; check and explain',
      },
      noFeature: undecidedMessages.noFeature,
    },
    source: ownDesign,
  },
  check: eachParcel((context, parcel) => {
    const limit = neededNumber(context.model, limitName);
    for (const attribute of attributes) checkArea(context, { parcel, limit, ...attribute });
  }),
};

/** Areas of the papers of a parcel, which were measured in other ways. */
const attributes = [
  { key: 'registeredAreaM2', label: { zh: '登记面积', en: 'registered area' } },
  { key: 'approvedAreaM2', label: { zh: '批准面积', en: 'approved area' } },
] as const;

interface PaperArea {
  readonly parcel: Parcel;
  readonly limit: NumberParameter;
  readonly key: (typeof attributes)[number]['key'];
  readonly label: Bilingual;
}

function checkArea({ model, report, undecided }: PlanRuleContext, { parcel, limit, key, label }: PaperArea): void {
  const { id, uri, path, value } = parcel;
  const stated = value[key];
  if (stated === undefined) return;
  const place = { uri, path: [...path, key] };
  const feature = model.feature('parcels', id);
  if (!feature) {
    undecided(noFeature('parcels', id, place));
    return;
  }
  const measured = areaM2(feature.geometry);
  const percent = measured > 0 ? (Math.abs(stated - measured) / measured) * 100 : Infinity;
  if (percent <= limit.value) return;
  report({
    messageId: 'differs',
    data: { object: id, attribute: label, stated: storedText(stated, 0), measured: showM2(measured), percent: Number.isFinite(percent) ? showNumber(percent, 2) : '∞', limit: limit.value },
    ...place,
    subject: key === 'registeredAreaM2' ? id : `${id} ${key}`,
    feature: { layer: 'parcels', id },
    terms: [
      { label, value: stated, unit: 'm2', role: 'stored', ...place },
      measuredTerm({ zh: '图形椭球面积', en: 'measured ellipsoidal area' }, measured, 'result'),
      { ...parameterTerm(limit, 'pct'), path: limit.path },
    ],
    related: [relatedFeature(model, 'parcels', id)],
  });
}
