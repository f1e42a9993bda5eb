import type { Bilingual } from '@plansmith/base';

const titles: Readonly<Record<string, Bilingual>> = {
  action: { zh: '实施行动', en: 'action' },
  annualPlan: { zh: '年度实施计划', en: 'annual plan' },
  boundaryLedger: { zh: '边界增补台账', en: 'boundary ledger' },
  detailedPlan: { zh: '单元详细规划', en: 'unit detailed plan' },
  evaluation: { zh: '评估评价', en: 'evaluation' },
  farmlandCredit: { zh: '补充耕地', en: 'farmland credit' },
  farmlandLedger: { zh: '占补平衡台账', en: 'farmland ledger' },
  farmlandOccupation: { zh: '占用耕地', en: 'farmland occupation' },
  goal: { zh: '规划目标', en: 'goal' },
  instrument: { zh: '政策工具', en: 'policy instrument' },
  landUsePolygon: { zh: '用地图斑', en: 'land-use polygon' },
  layer: { zh: '图层', en: 'layer' },
  legacyEntry: { zh: '历史遗留用地', en: 'legacy entry' },
  parcel: { zh: '地块', en: 'parcel' },
  parcelInventory: { zh: '底数台账', en: 'parcel inventory' },
  phase: { zh: '实施步骤', en: 'phase' },
  policyPack: { zh: '政策参数包', en: 'policy pack' },
  project: { zh: '重点项目', en: 'project' },
  scenario: { zh: '指标方案', en: 'scenario' },
  specialPlan: { zh: '专项规划', en: 'special plan' },
  swapAddition: { zh: '增补地块', en: 'boundary addition' },
  swapSource: { zh: '腾退来源', en: 'vacated source' },
  task: { zh: '年度任务', en: 'task' },
  transfer: { zh: '指标统筹条目', en: 'transfer' },
  transferLedger: { zh: '指标统筹台账', en: 'transfer ledger' },
  unit: { zh: '再开发空间单元', en: 'redevelopment unit' },
  waiverList: { zh: '豁免清单', en: 'waiver list' },
  workspace: { zh: '工作区', en: 'workspace' },
};

/** What things of this kind are called; a kind without a title goes by its own name. */
export function entityTitle(entity: string): Bilingual {
  return titles[entity] ?? { zh: entity, en: entity };
}
