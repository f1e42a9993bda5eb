import type { Bilingual } from '@plansmith/base';

/** Words of the view. */
export const texts = {
  table: { zh: '指标平衡表', en: 'Indicator balance' },
  unit: { zh: '单元', en: 'Unit' },
  totals: { zh: '合计', en: 'All units' },
  onlyDeviating: { zh: '只看超出、不足、不符和未判定', en: 'Only over, under, differing and undecided' },
  expand: { zh: '展开地块', en: 'Show parcels' },
  parcels: { zh: '{count} 个地块', en: '{count} parcels' },
  loading: { zh: '正在计算…', en: 'Computing…' },
  empty: { zh: '工作区里没有再开发空间单元', en: 'The workspace has no redevelopment units' },
  noneDeviating: { zh: '没有超出、不足、不符或未判定的指标', en: 'No indicator is over, under, differing or undecided' },
  failed: { zh: '平衡表未能计算：{error}', en: 'The table could not be computed: {error}' },
  summary: { zh: '{units} 个单元：{over} 项超出，{under} 项不足，{differs} 项不符，{unknown} 项未判定', en: '{units} units: {over} over, {under} under, {differs} differing, {unknown} undecided' },
  over: { zh: '超出 {amount}', en: '{amount} over' },
  under: { zh: '不足 {amount}', en: '{amount} under' },
  unknown: { zh: '未判定', en: 'undecided' },
  room: { zh: '余 {amount}', en: '{amount} left' },
  differs: { zh: '填写 {stored}，不符', en: 'stored as {stored}' },
  agrees: { zh: '一致', en: 'agrees' },
  limitAtMost: { zh: '{title}：不超过 {limit}', en: '{title}: at most {limit}' },
  limitAtLeast: { zh: '{title}：不低于 {limit}', en: '{title}: at least {limit}' },
  limitEquals: { zh: '{title}：{limit}', en: '{title}: {limit}' },
  madeOf: { zh: '由 {count} 项计算', en: 'made of {count} numbers' },
  missing: { zh: '缺少 {names}', en: '{names} missing' },
  clickToOpen: { zh: '按回车或单击打开出处', en: 'Enter or click opens its source' },
} as const satisfies Record<string, Bilingual>;
