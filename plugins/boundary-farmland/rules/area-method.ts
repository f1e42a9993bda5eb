import { valueAt } from '@plansmith/base';
import type { PlanRule } from '@plansmith/plugin/rule-kit';

export const areaMethod: PlanRule = {
  meta: {
    id: 'geometry/area-method',
    title: { zh: '台账面积按椭球面积填写', en: 'Recorded areas are ellipsoidal' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    messages: {
      other: {
        zh: '{object} 的面积口径为 {method}，台账面积应为 CGCS2000 椭球面积（ellipsoid2000）；登记、批准面积另有字段',
        en: '{object} has areas by method {method}; recorded areas are ellipsoidal (ellipsoid2000), registered and approved areas have fields of their own',
      },
    },
    source: { citation: 'ELL', certainty: 'A method, C', note: { zh: '椭球面积算法见于二手材料（A）；以它为台账口径是本工具取法（C）。', en: 'The method of ellipsoidal area was seen at second hand (A); that records use it is our own choice (C).' } },
  },
  check({ document, report }) {
    const parcels = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['parcels']);
    if (!Array.isArray(parcels)) return;
    for (const [index, parcel] of parcels.entries()) {
      const id = valueAt(parcel, ['id']);
      const method = valueAt(parcel, ['areaMethod']);
      if (typeof id !== 'string' || typeof method !== 'string' || method === 'ellipsoid2000') continue;
      report({ messageId: 'other', data: { object: id, method }, path: ['parcels', index, 'areaMethod'], subject: id, feature: { layer: 'parcels', id } });
    }
  },
};
