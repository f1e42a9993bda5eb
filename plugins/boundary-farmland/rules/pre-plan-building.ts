import { isSuperseded, recordsIn, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';
import { valueAt } from '@plansmith/base';

/** Modes of works that rebuild or enlarge what stands there. */
const barred: readonly string[] = ['拆除重建', '扩建'];

export const prePlanBuilding: PlanRule = {
  meta: {
    id: 'boundary/pre-plan-building',
    title: { zh: '不符合规划的既有建筑不重建、不扩建', en: 'Buildings that conflict with the plan are neither rebuilt nor enlarged' },
    severity: 'warning',
    scope: 'document',
    kinds: ['projectEntry'],
    messages: {
      conflicting: {
        zh: '地块 {object} 的现状建筑不符合规划（planConformity: false），建设方式“{mode}”不可行：土地利用规划制定前已建、不符合用途的建筑不得重建、扩建',
        en: 'the buildings on {object} conflict with the plan (planConformity: false), so works "{mode}" are barred: what was built before the land-use plan and conflicts with it may be neither rebuilt nor enlarged',
      },
      unknown: {
        zh: '地块 {object} 的建设方式为“{mode}”，没有填写现状建筑是否符合规划（planConformity），无法判定，不视为通过',
        en: 'works on {object} are "{mode}", and it is not stated whether the present buildings conform to the plan (planConformity): undecided, which does not count as passed',
      },
    },
    source: {
      citation: 'LAL art. 65',
      certainty: 'A',
    },
  },
  check({ document, report, undecided }) {
    if (isSuperseded(document)) return;
    for (const { index, record } of recordsIn(document, 'works')) {
      const mode = textAt(record, 'buildingMode');
      if (mode === undefined || !barred.includes(mode)) continue;
      const conforms = valueAt(record, ['planConformity']);
      if (conforms === true) continue;
      const parcel = textAt(record, 'parcelRef');
      const path = ['works', index];
      const about = { data: { object: parcel ?? `#${index + 1}`, mode }, subject: parcel ?? String(index), ...(parcel !== undefined && { feature: { layer: 'parcels', id: parcel } }) };
      if (conforms === false) report({ messageId: 'conflicting', ...about, path: [...path, 'planConformity'] });
      else undecided({ messageId: 'unknown', ...about, path: [...path, 'buildingMode'] });
    }
  },
};
