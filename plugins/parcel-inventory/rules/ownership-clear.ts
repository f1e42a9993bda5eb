import { eachParcel, type PlanRule } from '@plansmith/plugin/rule-kit';
import { aboutParcel } from '../core/parcels.ts';

export const ownershipClear: PlanRule = {
  meta: {
    id: 'inventory/ownership-clear',
    title: { zh: '认定的地块权属清楚', en: 'Identified parcels have a clear title' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    messages: {
      disputed: {
        zh: '地块 {object} 有权属争议，却已认定为低效用地；争议解决前应为暂缓（suspended）',
        en: 'parcel {object} has a disputed title, yet is identified as low-efficiency land; until that is settled it is suspended',
      },
      unknown: {
        zh: '地块 {object} 没有填写是否有权属争议（ownershipDispute），不视为通过',
        en: 'parcel {object} does not say whether its title is disputed (ownershipDispute): undecided, which does not count as passed',
      },
    },
    source: { citation: 'ZZ', certainty: 'A other city, C', note: { zh: '外市指南以权属清楚为认定条件（A，漳州）；本市采用为自行设定（C）。', en: 'Another city wants clear titles (A, Zhangzhou); that this city does is our own choice (C).' } },
  },
  check: eachParcel(({ report, undecided }, { id, path, value }) => {
    if (value.verdict !== 'identified' || value.ownershipDispute === false) return;
    if (value.ownershipDispute === true) report({ messageId: 'disputed', data: { object: id }, path: [...path, 'ownershipDispute'], ...aboutParcel(id) });
    else undecided({ messageId: 'unknown', data: { object: id }, path: [...path, 'id'], ...aboutParcel(id) });
  }),
};
