import type { PlanModel } from '@plansmith/plan';
import { isSuperseded, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { RecordCheck } from '@plansmith/rules';

export const areaMethod: PlanRule = {
  meta: {
    id: 'geometry/area-method',
    title: { zh: '台账面积按椭球面积填写', en: 'Recorded areas are ellipsoidal' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory', 'redevelopmentUnit', 'unitDetailedPlan', 'boundaryLedger', 'farmlandLedger'],
    messages: {
      other: {
        zh: '{object} 的面积口径为 {method}，台账面积应为 CGCS2000 椭球面积（ellipsoid2000）；登记、批准面积另有字段',
        en: '{object} has areas by method {method}; recorded areas are ellipsoidal (ellipsoid2000), registered and approved areas have fields of their own',
      },
    },
    source: { citation: 'ELL', certainty: 'A method, C', note: { zh: '椭球面积算法见于二手材料（A）；以它为台账口径是本工具取法（C）。', en: 'The method of ellipsoidal area was seen at second hand (A); that records use it is our own choice (C).' } },
  },
  check(context) {
    const { document, report } = context;
    if (isSuperseded(document)) return;
    const own = textAt(document.value, 'areaMethod');
    const object = textAt(document.value, 'id') ?? document.uri;
    if (own !== undefined && own !== 'ellipsoid2000') report({ messageId: 'other', data: { object, method: own }, path: ['areaMethod'], subject: object });
    context.forEachRecord(['parcels'], checkParcel);
  },
};

const checkParcel: RecordCheck<PlanModel> = ({ report }, { path, value }) => {
  const [id, method] = [textAt(value, 'id'), textAt(value, 'areaMethod')];
  if (id === undefined || method === undefined || method === 'ellipsoid2000') return;
  report({ messageId: 'other', data: { object: id, method }, path: [...path, 'areaMethod'], subject: id, feature: { layer: 'parcels', id } });
};
