import { fillMessage, localize, type Bilingual, type Locale, type MessageData } from '@plansmith/base';

/** Words of the what-if. */
export const whatIfTexts = {
  name: { zh: '假设分析', en: 'What-if' },
  toggle: { zh: '假设', en: 'What if' },
  hint: { zh: '拖动数值下的滑条，或在单元格上按回车键入数值；上下键步进，Esc 取回。文件不变。', en: 'Drag the bar under a number, or press Enter on a cell and type; up and down step, Escape takes back. No file changes.' },
  typed: { zh: '假设的数值', en: 'Numbers that were typed' },
  noneTyped: { zh: '还没有假设', en: 'Nothing typed yet' },
  takeBack: { zh: '取回 {name}', en: 'Take back {name}' },
  value: { zh: '{name} 假设为', en: '{name} as it would be' },
  changed: { zh: '原为 {before}，假设为 {now}', en: '{before} before, {now} now' },
  status: { zh: '假设 {typed} 项，改动 {parcels} 个地块、{units} 个单元', en: '{typed} typed: {parcels} parcels and {units} units change' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  appearing: { zh: '将出现的意见', en: 'Findings that would appear' },
  vanishing: { zh: '将消除的意见', en: 'Findings that would vanish' },
  noFindings: { zh: '检查意见没有变化', en: 'No finding would come or go' },
  counts: { zh: '{errors} 项错误，{warnings} 项警告，{undecided} 项未判定', en: '{errors} errors, {warnings} warnings, {undecided} undecided' },
  reset: { zh: '复位', en: 'Reset' },
  apply: { zh: '应用为未保存的修改', en: 'Apply as unsaved edits' },
  balanceRest: { zh: '平衡其余…', en: 'Balance the rest…' },
  result: { zh: '假设的结果', en: 'What would be' },
  failed: { zh: '未能计算：{error}', en: 'Could not be computed: {error}' },
  outdated: { zh: '{uri} 已有改动，请再试一次', en: '{uri} has changed: try again' },
  refused: { zh: '{uri} 不接受这项修改', en: '{uri} does not take the change' },
  gone: { zh: '{name}：没有这个数值了', en: '{name}: there is no such number any more' },
  nothingFree: { zh: '{name}：构成它的数值都已锁定或单独假设', en: '{name}: every number that it sums is locked or was typed itself' },
  belowFixed: { zh: '{name}：小于其中已锁定或单独假设的数值', en: '{name}: less than the numbers in it that are locked or were typed' },
  notFloorArea: { zh: '建筑密度和绿地率不是平衡的对象，未带入', en: 'Density and green ratio are not what a balance moves; they were left out' },
} as const satisfies Record<string, Bilingual>;

/** A word of the what-if in a locale. */
export function whatIfWord(key: keyof typeof whatIfTexts, locale: Locale, data: MessageData = {}): string {
  return localize(fillMessage(whatIfTexts[key], data), locale);
}
