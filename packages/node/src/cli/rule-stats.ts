import { localize, type Bilingual, type Locale } from '@plansmith/base';
import { displayWidth, type RuleActivity } from '@plansmith/rules';

/** Milliseconds of the parts of a check. `check` holds the rules and all that they read. */
export interface CheckTimes {
  readonly read: number;
  readonly check: number;
  readonly report: number;
}

const titles: readonly Bilingual[] = [
  { zh: '规则', en: 'rule' },
  { zh: '文档', en: 'documents' },
  { zh: '运行', en: 'runs' },
  { zh: '毫秒', en: 'ms' },
  { zh: '占比', en: 'share' },
];

/**
 * What `--stats` prints: a line for each rule, the slowest first, with its share of the check, then what the rest of it took, and the seconds of each
 * part. What several rules read counts for the rule that read it first.
 */
export function statsLines(activity: readonly RuleActivity[], times: CheckTimes, locale: Locale): readonly string[] {
  const share = (milliseconds: number): string => `${((100 * milliseconds) / Math.max(times.check, Number.MIN_VALUE)).toFixed(1)}%`;
  const slowestFirst = activity.toSorted((a, b) => b.milliseconds - a.milliseconds);
  const inRules = activity.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const runs = activity.reduce((sum, item) => sum + item.runs, 0);
  const rest = Math.max(0, times.check - inRules);
  const rows = [
    titles.map((title) => localize(title, locale)),
    ...slowestFirst.map(({ rule, documents, runs: own, milliseconds }) => [rule, String(documents), String(own), milliseconds.toFixed(1), share(milliseconds)]),
    [localize({ zh: '读文档、建模型', en: 'documents and model' }, locale), '', '', rest.toFixed(1), share(rest)],
    [localize({ zh: '合计', en: 'total' }, locale), '', String(runs), times.check.toFixed(1), share(times.check)],
  ];
  const widths = titles.map((_, column) => Math.max(...rows.map((cells) => displayWidth(cells[column]!))));
  const padded = (text: string, column: number): string => {
    const space = ' '.repeat(widths[column]! - displayWidth(text));
    return column === 0 ? text + space : space + text;
  };
  return [
    ...rows.map((cells) => cells.map(padded).join('  ').trimEnd()),
    localize(
      {
        zh: `读文件 ${seconds(times.read)} 秒，检查 ${seconds(times.check)} 秒，报告 ${seconds(times.report)} 秒`,
        en: `files ${seconds(times.read)} s, check ${seconds(times.check)} s, reports ${seconds(times.report)} s`,
      },
      locale,
    ),
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
