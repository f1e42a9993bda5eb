import { fillMessage, localize, type Bilingual, type Locale, type MessageData } from '@plansmith/base';

/** Words of scenarios. */
export const scenarioTexts = {
  scenarios: { zh: '方案', en: 'Scenarios' },
  none: { zh: '还没有保存的方案', en: 'No scenario is kept yet' },
  choose: { zh: '选择方案', en: 'Scenario' },
  open: { zh: '打开', en: 'Open' },
  opened: { zh: '已打开 {id}', en: '{id} is open' },
  keep: { zh: '保存为方案', en: 'Keep as a scenario' },
  title: { zh: '方案名称', en: 'Name of the scenario' },
  note: { zh: '由假设分析保存', en: 'Kept from a what-if' },
  duplicate: { zh: '复制', en: 'Duplicate' },
  copyOf: { zh: '{title} 副本', en: '{title}, copy' },
  rename: { zh: '改名', en: 'Rename' },
  remove: { zh: '删除', en: 'Delete' },
  document: { zh: '查看文档', en: 'Show its document' },
  changed: { zh: '{count} 项所据数值已有变动', en: '{count} numbers that it rests on have changed' },
  gone: { zh: '{count} 项没有着落', en: '{count} numbers stand for nothing' },
  refused: { zh: '{uri} 未能建立', en: '{uri} could not be made' },
  outdated: { zh: '{uri} 已有改动，请再试一次', en: '{uri} has changed: try again' },
  failed: { zh: '未能比较：{error}', en: 'Could not be compared: {error}' },
  compare: { zh: '方案比较', en: 'Comparison of scenarios' },
  sideA: { zh: '方案 A', en: 'Scenario A' },
  sideB: { zh: '方案 B', en: 'Scenario B' },
  typed: { zh: '当前假设', en: 'What is typed now' },
  nothing: { zh: '（不比较）', en: '(none)' },
  current: { zh: '现状规划', en: 'Plan as it is' },
  difference: { zh: '{name} 减规划', en: '{name} minus plan' },
  showAll: { zh: '全部指标', en: 'Every indicator' },
  object: { zh: '对象', en: 'Object' },
  indicator: { zh: '指标', en: 'Indicator' },
  caption: { zh: '规划与方案的指标，共 {count} 行', en: 'Indicators of the plan and of scenarios, {count} rows' },
  comparing: { zh: '正在比较…', en: 'Comparing…' },
  pickOne: { zh: '选择方案 A 或 B 开始比较', en: 'Choose scenario A or B to compare' },
  noDifference: { zh: '所选方案与规划没有差别', en: 'The scenarios chosen do not differ from the plan' },
  csv: { zh: '导出 CSV', en: 'Export CSV' },
  documents: { zh: '改动文档', en: 'Documents touched' },
  parcels: { zh: '改动地块', en: 'Parcels changed' },
  changeM2: { zh: '建筑面积改动合计', en: 'Total change of floor area' },
  errors: { zh: '错误', en: 'Errors' },
  warnings: { zh: '警告', en: 'Warnings' },
  undecided: { zh: '未判定', en: 'Undecided' },
  limitsMissed: { zh: '超出或不足的指标', en: 'Indicators over or under' },
  outcome: { zh: '代价与检查', en: 'Cost and checks' },
  picture: { zh: '{title} 的差别：A {a}，B {b}', en: 'Difference of {title}: A {a}, B {b}' },
} as const satisfies Record<string, Bilingual>;

/** A word of scenarios in a locale. */
export function scenarioWord(key: keyof typeof scenarioTexts, locale: Locale, data: MessageData = {}): string {
  return localize(fillMessage(scenarioTexts[key], data), locale);
}
