import { valueAt } from '@plansmith/base';
import { areaM2 } from '@plansmith/geo';
import { showNumber } from '@plansmith/plan';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { measuredTerm, parameterTerm, showM2 } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';

const limitName = 'tol.registeredPct';

export const registeredVsMeasured: PlanRule = {
  meta: {
    id: 'geometry/registered-vs-measured',
    title: { zh: '登记面积与图形面积相近', en: 'Registered areas are near the measured ones' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { layers: ['parcels'], parameters: [limitName] },
    messages: {
      differs: {
        zh: '{object} 登记面积 {registered} m²，图形椭球面积 {measured} m²，相差 {percent} %，允许 {limit} %；请核实并说明原因',
        en: '{object} is registered with {registered} m2, its polygon has {measured} m2: off by {percent} %, allowed {limit} %; check and explain',
      },
      noFeature: undecidedMessages.noFeature,
    },
    source: ownDesign,
  },
  check({ document, model, report, undecided }) {
    const limit = model.numberParameter(limitName);
    const parcels = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['parcels']);
    if (!limit || !Array.isArray(parcels)) return;
    for (const [index, parcel] of parcels.entries()) {
      const id = valueAt(parcel, ['id']);
      const registered = valueAt(parcel, ['registeredAreaM2']);
      if (typeof id !== 'string' || typeof registered !== 'number') continue;
      const place = { uri: document.uri, path: ['parcels', index, 'registeredAreaM2'] };
      const feature = model.feature('parcels', id);
      if (!feature) {
        undecided(noFeature('parcels', id, place));
        continue;
      }
      const measured = areaM2(feature.geometry);
      const percent = measured > 0 ? (Math.abs(registered - measured) / measured) * 100 : Infinity;
      if (percent <= limit.value) continue;
      report({
        messageId: 'differs',
        data: { object: id, registered: showNumber(registered, 2), measured: showM2(measured), percent: Number.isFinite(percent) ? showNumber(percent, 2) : '∞', limit: limit.value },
        ...place,
        subject: id,
        feature: { layer: 'parcels', id },
        terms: [
          { label: { zh: '登记面积', en: 'registered area' }, value: registered, unit: 'm2', role: 'stored', ...place },
          measuredTerm({ zh: '图形椭球面积', en: 'measured ellipsoidal area' }, measured, 'result'),
          parameterTerm(limit, 'pct'),
        ],
        related: [relatedFeature(model, 'parcels', id)],
      });
    }
  },
};
