import { localize, type Bilingual, type Locale } from '@plansmith/base';
import type { CheckSummary, NotChecked } from './check-report.ts';
import { printable } from './display-width.ts';
import { notCheckedLines } from './not-checked-lines.ts';
import type { Paint } from './paint.ts';

/** Names of one list that a terminal is given; the other formats give all. */
const mostNames = 5;

/** Last lines of a report: what was found, what could not be decided, how much was looked at, and what was not. */
export function prettySummary(report: { readonly summary: CheckSummary; readonly asOf: string | null; readonly notChecked: NotChecked }, options: { readonly locale: Locale; readonly paint: Paint }): string {
  const { summary, asOf } = report;
  const { paint, locale } = options;
  const english = locale === 'en';
  const counts = english
    ? `${plural(summary.errors, 'error')}, ${plural(summary.warnings, 'warning')}, ${plural(summary.infos, 'info')}`
    : `${summary.errors} 个错误，${summary.warnings} 个警告，${summary.infos} 个提示`;
  const open = english
    ? `${summary.undecided} undecided, ${summary.waived} waived`
    : `${summary.undecided} 处未判定，${summary.waived} 处豁免`;
  const scope = english
    ? `${plural(summary.files, 'file')}, ${plural(summary.rules, 'rule')}, as of ${asOf ?? 'no date'}`
    : `${summary.files} 个文件，${summary.rules} 条规则，数据截止日 ${asOf ?? '未填写'}`;
  const tone = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : 'good';
  const undecided = english
    ? 'Undecided is not a pass: an input is missing or two measurements disagree.'
    : '未判定不是通过：缺少输入，或两种量测不一致。';
  const following = english
    ? `${plural(summary.consequences, 'more finding')} following from these, listed under them`
    : `另有 ${summary.consequences} 处意见由上述意见引起，列在其下`;
  const lines = [
    `${paint(tone, counts)}${english ? '; ' : '；'}${summary.undecided > 0 ? paint('undecided', open) : open}`,
    ...(summary.consequences > 0 ? [following] : []),
    paint('faint', scope),
  ];
  const left = notCheckedLines(report.notChecked, { most: mostNames }).map(({ about, text }) => {
    // What is only not told was looked at.
    const isUntold = about === 'knownByBaseline' || about === 'apartFromChange';
    const prefix: Bilingual = isUntold ? { zh: '', en: '' } : { zh: '未检查：', en: 'not checked: ' };
    return paint('faint', localize(prefix, locale) + printable(localize(text, locale)));
  });
  return [...lines, ...left, ...(summary.undecided > 0 ? [paint('undecided', undecided)] : [])].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
