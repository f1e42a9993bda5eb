import type { Bilingual } from '@plansmith/base';

/** The rules whose demands are linear in what a balance moves, as their own titles call them: those that can be soft. */
export const linearRules = {
  'indicator/bonus-benefit': { zh: '奖励对应移交的公共利益', en: 'A bonus answers to a public benefit' },
  'indicator/bonus-cap': { zh: '奖励不超比例，合计不超容积率上限', en: 'Bonus keeps to its cap, and all together to the ceiling' },
  'indicator/facility-on-parcel': { zh: '公共服务设施放得进所在地块', en: 'Public facilities fit on their parcels' },
  'indicator/far': { zh: '容积率与建筑面积一致', en: 'FAR agrees with floor area' },
  'indicator/far-composition': { zh: '规划建筑面积由基础、奖励和转移组成', en: 'Planned floor area is base, bonus and transfers' },
  'indicator/far-density-floors': { zh: '容积率、密度、层数与高度相互协调', en: 'FAR, density, floors and height go together' },
  'indicator/industrial-far-min': { zh: '工业用地容积率不低于行业下限', en: 'Industrial FAR reaches the least of its sector' },
  'indicator/industrial-service-share': { zh: '工业项目的办公和生活服务设施不超比例', en: 'Offices and living services of industry keep to their shares' },
  'indicator/nonbuilding-gfa': { zh: '非建设用途不安排建筑面积', en: 'Uses without buildings have no floor area' },
  'indicator/parcel-to-unit': { zh: '单元汇总等于地块之和', en: 'Unit totals are the sum of parcels' },
  'indicator/plan-breakdown': { zh: '专项规划的分区、分类、分期覆盖全部单元', en: 'Zones, classes and periods of the special plan cover all units' },
  'indicator/residential-table': { zh: '居住街坊符合按平均层数的指标表', en: 'Housing blocks keep to the table by average floors' },
  'indicator/transfer-conserved': { zh: '跨单元转移收支相等', en: 'Transfers between units are conserved' },
  'indicator/transfer-receiver': { zh: '转入地块不超容积率上限', en: 'A receiving parcel stays under its ceiling' },
  'indicator/transfer-sender': { zh: '转出地块不超剩余建筑面积', en: 'A sending parcel keeps to what is left' },
  'indicator/underground-layers': { zh: '分层空间不重叠', en: 'Layers of space do not overlap' },
  'indicator/unit-breakdown': { zh: '单元的分项等于地块之和', en: 'Parts of a unit are the sums of its parcels' },
  'indicator/unit-controls': { zh: '详细规划遵守单元的管控要求', en: 'The detailed plan keeps to the controls of its unit' },
  'indicator/unit-to-plan': { zh: '专项规划汇总等于单元之和', en: 'Special-plan totals are the sum of units' },
  'schedule/annual-plan-match': { zh: '年度计划与专项规划当年任务一致', en: "Annual plans are the special plan's year" },
} as const satisfies Readonly<Record<string, Bilingual>>;
