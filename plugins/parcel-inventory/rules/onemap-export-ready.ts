import { valueAt } from '@plansmith/base';
import { eachParcel, listText, type PlanRule } from '@plansmith/plugin/rule-kit';
import { aboutParcel } from '../core/parcels.ts';

/** Attributes that the one map wants of each parcel, with the fields that hold them. */
const attributes = [
  { key: 'districtCode', zh: '区划代码', en: 'district code' },
  { key: 'pilotArea', zh: '区划名称', en: 'district name' },
  { key: 'areaM2', zh: '面积', en: 'area' },
  { key: 'currentUseCode', zh: '地类代码', en: 'class code' },
  { key: 'currentUse', zh: '地类名称', en: 'class name' },
  { key: 'ownerType', zh: '权属性质', en: 'type of ownership' },
  { key: 'surveyYear', zh: '年度', en: 'vintage' },
  { key: 'oneMapId', zh: '一张图编号', en: 'number on the one map' },
  { key: 'progress', zh: '变化类型（工作进展）', en: 'type of change (progress)' },
] as const;

export const onemapExportReady: PlanRule = {
  meta: {
    id: 'inventory/onemap-export-ready',
    title: { zh: '一张图必填属性齐全', en: 'Parcels have what the one map wants' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    messages: {
      missing: {
        zh: '已入库的地块 {object} 缺少一张图必填属性：{missing}',
        en: 'parcel {object} is in the database, but lacks what the one map wants: {missing}',
      },
    },
    source: { citation: 'S III(1)5; DB', certainty: 'A text, C', note: { zh: '“一张图”为 A，属性名见于数据库标准的评析（A）；与台账字段的对应为本工具取法（C）。', en: 'The one map is A, attribute names were seen in an assessment of the database standard (A); which fields hold them is our own reading (C).' } },
  },
  check: eachParcel(({ document, report }, { id, path, value }) => {
    if (value.databaseStatus !== 'inDatabase') return;
    const missing = attributes.filter(({ key }) => isEmpty(valueAt(value, [key])));
    if (missing.length === 0) return;
    report({
      messageId: 'missing',
      data: { object: id, missing: { zh: missing.map(({ zh, key }) => `${zh}（${key}）`).join('、'), en: listText(missing.map(({ en, key }) => `${en} (${key})`)).en } },
      path: [...path, 'id'],
      missing: missing.map(({ key }) => ({ uri: document.uri, path: [...path, key] })),
      ...aboutParcel(id),
    });
  }),
};

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
