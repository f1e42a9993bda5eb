import { formatPath, localize, type Bilingual, type Locale } from '@plansmith/base';
import { unitText } from '@plansmith/document';
import { showNumber } from '@plansmith/plan';
import type { BalanceAnswer, PatchRow, PlacedNumber, RemainingFinding } from '@plansmith/plugin/balance';

const heads: Readonly<Record<BalanceAnswer['status'], Bilingual>> = {
  solved: { zh: '已平衡：修改后范围内没有指标意见', en: 'Balanced: with the patch no indicator finding of the scope is left' },
  incomplete: { zh: '可调整的数值已全部合规，但仍有须由人处理的指标意见', en: 'Every demand on numbers that may move is met, but indicator findings are left that a person has to decide' },
  infeasible: { zh: '无解：下列要求不能同时满足（去掉任何一条即可满足其余各条）', en: 'No solution: these demands cannot hold together (without any one of them the others can)' },
  stopped: { zh: '时限内没有得出结果', en: 'No result within the time limit' },
};

const outcomes = {
  written: { zh: '已写入', en: 'Written' },
  heldBack: { zh: '没有写入：范围内还有意见或未判定；加 --partial 仍然写入', en: 'Not written, because findings of the scope are left; --partial writes it all the same' },
  shown: { zh: '没有写入；加 --apply 写入', en: 'Not written; --apply writes it' },
} as const satisfies Record<string, Bilingual>;

/** What a person reads of a balance: the patch, what was made small, the proof or the conflict, and what is left. */
export function balanceText(answer: BalanceAnswer, { isWritten, isHeldBack, locale }: { readonly isWritten: boolean; readonly isHeldBack: boolean; readonly locale: Locale }): string {
  const say = (text: Bilingual): string => localize(text, locale);
  const lines: string[] = [say(heads[answer.status])];
  const part = (title: Bilingual, items: readonly string[]): void => {
    if (items.length > 0) lines.push('', say(title), ...items);
  };
  part({ zh: '冲突的要求', en: 'Conflict' }, answer.conflict.flatMap(({ sentence, places }) => [`  - ${say(sentence)}`, ...placeLines(places)]));
  part({ zh: '代价最小的让步', en: 'Cheapest ways out' }, answer.relaxations.map(({ sentence }, index) => `  ${index + 1}. ${say(sentence)}`));
  part({ zh: `改动 ${answer.patch.length} 处`, en: `Patch of ${answer.patch.length} numbers` }, answer.patch.flatMap((row) => rowLines(row, say)));
  if (answer.patch.length === 0 && answer.status === 'solved') lines.push('', say({ zh: '无须改动', en: 'Nothing has to change' }));
  part({ zh: '目标', en: 'Objective' }, answer.objectives.map(({ title, value, isProven, gap }) => `  ${say(title)} ${showNumber(value, 4)}${say(isProven ? { zh: '（已证明最优）', en: ' (proven the least)' } : gap === undefined ? { zh: '（时限已到，与最优相差多少未知）', en: ' (time is over; how far from the least is not known)' } : { zh: `（与最优相差不超过 ${showNumber(gap * 100, 2)}%）`, en: ` (within ${showNumber(gap * 100, 2)} % of the least)` })}`));
  part({ zh: '起作用的限制', en: 'Binding limits' }, answer.sensitivities.map(({ sentence }) => `  - ${say(sentence)}`));
  part({ zh: '仍有的指标意见', en: 'Indicator findings left' }, answer.remaining.flatMap((finding) => findingLines(finding, say)));
  part({ zh: '修改后出现的意见', en: 'Findings that come with the patch' }, answer.brought.flatMap((finding) => findingLines(finding, say)));
  part({ zh: '没有考虑的', en: 'Not looked at' }, (answer.notes ?? []).map((note) => `  - ${say(note)}`));
  if (answer.patch.length > 0) lines.push('', say(isWritten ? outcomes.written : isHeldBack ? outcomes.heldBack : outcomes.shown));
  return `${lines.join('\n')}\n`;
}

function rowLines({ uri, path, object, attribute, unit, before, after, why }: PatchRow, say: (text: Bilingual) => string): readonly string[] {
  const symbol = unit === 'year' ? '' : say(unitText(unit));
  const name = say({ zh: `${object} ${attribute.zh}`, en: `${object}: ${attribute.en}` });
  return [`  ${name} ${showNumber(before, 4)} → ${showNumber(after, 4)}${symbol && ` ${symbol}`}`, `      ${say(why)}`, `      ${uri} ${formatPath(path)}`];
}

function findingLines({ rule, message, why, uri, path }: RemainingFinding, say: (text: Bilingual) => string): readonly string[] {
  return [`  - ${rule} ${say(message)}`, `      ${say(why)}`, `      ${uri} ${formatPath(path)}`];
}

const shown = 4;

function placeLines(places: readonly PlacedNumber[]): readonly string[] {
  const more = places.length > shown ? [`      …（+${places.length - shown}）`] : [];
  return [...places.slice(0, shown).map(({ uri, path }) => `      ${uri} ${formatPath(path)}`), ...more];
}
