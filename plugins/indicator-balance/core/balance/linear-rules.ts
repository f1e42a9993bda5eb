import type { Bilingual } from '@plansmith/base';

/** The rules whose demands are linear in what a balance moves, as their own titles call them: those that can be soft. */
export const linearRules = {
  'indicator/far': { zh: '容积率与建筑面积一致', en: 'FAR agrees with floor area' },
  'indicator/far-composition': { zh: '规划建筑面积由基础、奖励和转移组成', en: 'Planned floor area is base, bonus and transfers' },
  'indicator/bonus-cap': { zh: '奖励不超比例，合计不超容积率上限', en: 'Bonus keeps to its cap, and all together to the ceiling' },
  'indicator/industrial-far-min': { zh: '工业用地容积率不低于行业下限', en: 'Industrial FAR reaches the least of its sector' },
  'indicator/nonbuilding-gfa': { zh: '非建设用途不安排建筑面积', en: 'Uses without buildings have no floor area' },
  'indicator/parcel-to-unit': { zh: '单元汇总等于地块之和', en: 'Unit totals are the sum of parcels' },
  'indicator/transfer-conserved': { zh: '跨单元转移收支相等', en: 'Transfers between units are conserved' },
  'indicator/transfer-receiver': { zh: '转入地块不超容积率上限', en: 'A receiving parcel stays under its ceiling' },
  'indicator/transfer-sender': { zh: '转出地块不超剩余建筑面积', en: 'A sending parcel keeps to what is left' },
  'indicator/unit-controls': { zh: '详细规划遵守单元的管控要求', en: 'The detailed plan keeps to the controls of its unit' },
  'indicator/unit-to-plan': { zh: '专项规划汇总等于单元之和', en: 'Special-plan totals are the sum of units' },
} as const satisfies Readonly<Record<string, Bilingual>>;
