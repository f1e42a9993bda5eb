import { localize, type Bilingual, type Range } from '@plansmith/base';
import { withUnit, type Term } from '@plansmith/document';
import { certaintyText, checkVerdictNames, notCheckedLines, severityNames, termValueText, verdictNames, type Finding, type NotCheckedLine, type RuleSource, type WitnessGeometry } from '@plansmith/rules';
import { boxOfPoints, pointsOf } from './review-map.ts';
import type { Review, ReviewDocument, ReviewFix, ReviewRule, ReviewTolerance, Revision } from './review.ts';

/** What a finding counts as: its severity where it failed, else its verdict. */
export function findingState({ verdict, severity }: Finding): Bilingual {
  return verdict === 'fail' ? severityNames[severity] : verdictNames[verdict];
}

/** `plan/special.yaml:12:5`, counted from 1; without numbers where there is no range. */
export function placeText(uri: string, range: Range | undefined): string {
  return range ? `${uri}:${range.start.line + 1}:${range.start.character + 1}` : uri;
}

/** Where a term was read, empty for a constant or a measured value; the file is named where it is not the finding's own. */
export function termPlace({ uri, range }: Term, ownUri: string): string {
  if (uri === undefined) return '';
  return uri === ownUri && range ? placeText('', range).slice(1) : placeText(uri, range);
}

export function termValue(term: Term): Bilingual {
  return { zh: termValueText(term, 'zh-CN'), en: termValueText(term, 'en') };
}

/** A source with its certainty and what the letters mean. */
export function sourceText({ citation, certainty, note }: RuleSource): Bilingual {
  const meaning = certaintyText(certainty);
  return {
    zh: `${citation}（${[meaning.zh, ...(note ? [note.zh] : [])].join('；')}）`,
    en: `${citation} (${[meaning.en, ...(note ? [note.en] : [])].join('; ')})`,
  };
}

/** An area as people read it: two decimals, more only where it is below a hundredth. */
export function areaText(areaM2: number): string {
  return localize(withUnit(areaM2 !== 0 && Math.abs(areaM2) < 0.01 ? String(Number(areaM2.toPrecision(2))) : areaM2.toFixed(2), 'm2'), 'en');
}

/** The middle of a shape's box as `lon, lat`, for looking it up. */
export function centreText(geometry: WitnessGeometry): string {
  const box = boxOfPoints(pointsOf(geometry));
  return box ? `${((box[0] + box[2]) / 2).toFixed(6)}, ${((box[1] + box[3]) / 2).toFixed(6)}` : '';
}

export function revisionText(revision: Revision): Bilingual {
  if (!revision.repository) {
    const reasons: Readonly<Record<typeof revision.reason, Bilingual>> = {
      gitMissing: { zh: '未知：这台机器上没有 git', en: 'unknown: there is no git on this machine' },
      notRepository: { zh: '没有：文件夹不在 git 仓库中', en: 'none: the folder is in no git repository' },
      refused: { zh: '未知：git 拒绝读取这个仓库', en: 'unknown: git refuses to read this repository' },
    };
    return reasons[revision.reason];
  }
  const { commit, branch, changed } = revision;
  if (commit === null) return { zh: '没有：仓库还没有提交', en: 'none: the repository has no commit yet' };
  const on = branch === null ? { zh: '', en: '' } : { zh: `（分支 ${branch}）`, en: ` (branch ${branch})` };
  const state = revisionState(changed);
  return { zh: `${commit}${on.zh}；${state.zh}`, en: `${commit}${on.en}; ${state.en}` };
}

/** Whether a commit tells what was checked. */
export function revisionState(changed: readonly string[]): Bilingual {
  return changed.length === 0
    ? { zh: '所查文件与提交一致', en: 'the files checked are those of the commit' }
    : { zh: `${changed.length} 个文件与提交不一致，提交号不能说明所查内容`, en: `${plural(changed.length, 'file')} not as in the commit, so the commit does not tell what was checked` };
}

export const ruleStateNames: Readonly<Record<ReviewRule['state'], Bilingual>> = {
  ran: { zh: '已运行', en: 'ran' },
  nothing: { zh: '没有对象', en: 'nothing to check' },
  input: { zh: '缺少输入', en: 'input missing' },
  leftOut: { zh: '未运行', en: 'not asked' },
};

export const documentStateNames: Readonly<Record<ReviewDocument['state'], Bilingual>> = {
  checked: { zh: '已检查', en: 'checked' },
  unreadable: { zh: '不可读', en: 'unreadable' },
  withoutKind: { zh: '类型不明', en: 'no known kind' },
  superseded: { zh: '已被取代', en: 'superseded' },
  layerUnregistered: { zh: '图层未登记', en: 'layer not registered' },
};

/** What the date was taken from. */
export function asOfText({ asOf, asOfGiven }: Review['scope']): Bilingual {
  if (asOf === null) return { zh: '未填写', en: 'none' };
  return asOfGiven ? { zh: `${asOf}（由命令指定）`, en: `${asOf} (given by the caller)` } : { zh: asOf, en: asOf };
}

export function toleranceValue({ value, unit }: ReviewTolerance): Bilingual {
  return value === null ? { zh: '未确定', en: 'not set' } : withUnit(String(value), unit);
}

/** What the review does not speak for, the weightiest first: what could not be decided or was waived, then what was not looked at. */
export function reviewNotChecked(review: Review): readonly Bilingual[] {
  const { undecided, waived } = review.summary;
  return [
    ...(undecided > 0 ? [{ zh: `${undecided} 处未判定：缺少输入，或两种量测不一致；未判定不是通过`, en: `${plural(undecided, 'place')} undecided: an input is missing or two measurements disagree; undecided is not a pass` }] : []),
    ...(waived > 0 ? [{ zh: `${waived} 处豁免：不计入错误和警告`, en: `${plural(waived, 'place')} waived: not counted as errors or warnings` }] : []),
    ...notCheckedLines(review.notChecked).map(({ text }: NotCheckedLine) => text),
    ...(review.scope.asOf === null ? [{ zh: '没有数据截止日，与日期有关的规则没有判定', en: 'no as-of date, so rules about dates are undecided' }] : []),
  ];
}

/** What no rule of this tool ever looks at; it stands in every report. */
export const neverChecked: Bilingual = {
  zh: '本报告只就所列文件、图层和规则作出结论；不涉及现场状况、权属真实性、签章与会议程序的真实性，也不代替法定审查。',
  en: 'The verdict speaks for the files, layers and rules listed only. It does not cover conditions on site, the truth of titles, seals or meetings, and does not replace statutory review.',
};

/** The changes of a fix, one line each: `file:line: before → after`. */
export function fixLines({ files }: ReviewFix): readonly string[] {
  return files.flatMap(({ uri, edits }) => edits.map(({ range, before, after }) => `${placeText(uri, range)}: ${quoted(before)} → ${quoted(after)}`));
}

function plural(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

function quoted(text: string): string {
  return text === '' ? '∅' : `“${text.replaceAll('\n', '⏎')}”`;
}

/** Chinese first, English behind it where it differs. */
export function both({ zh, en }: Bilingual, between = ' / '): string {
  return zh === en ? zh : zh + between + en;
}

/** What a verdict speaks for, where that is not all that was found; empty where it is. */
function partsTold({ onlyRules, apartFromChange, knownByBaseline }: Review['notChecked']): readonly Bilingual[] {
  return [
    ...(onlyRules === null ? [] : [{ zh: '仅就所选规则', en: 'rules chosen only' }]),
    ...(apartFromChange === undefined ? [] : [{ zh: '仅就改动所及', en: 'what the change brings or touches only' }]),
    ...(knownByBaseline === undefined ? [] : [{ zh: '不计基线中已有的意见', en: 'but for what the baseline knows' }]),
  ];
}

/** The verdict in a sentence, with the counts. */
export function checkVerdictText({ verdict, summary, notChecked }: Pick<Review, 'verdict' | 'summary' | 'notChecked'>): Bilingual {
  const { errors, warnings, infos, undecided, waived } = summary;
  const name = checkVerdictNames[verdict];
  const parts = partsTold(notChecked);
  const partial = parts.length === 0 ? { zh: '', en: '' } : { zh: `（${parts.map(({ zh }) => zh).join('，')}）`, en: ` (${parts.map(({ en }) => en).join(', ')})` };
  return {
    zh: `${name.zh}${partial.zh}：${errors} 个错误，${warnings} 个警告，${infos} 个提示；${undecided} 处未判定，${waived} 处豁免`,
    en: `${name.en}${partial.en}: errors ${errors}, warnings ${warnings}, infos ${infos}; undecided ${undecided}, waived ${waived}`,
  };
}
