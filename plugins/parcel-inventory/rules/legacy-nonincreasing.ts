import { differsBy, exceeds, minusDecimal, sumDecimal } from '@plansmith/plan';
import { asOfBound, checkDay, dateOrderMessages, dateOrderReport, dayLimitMessages, isDay, ownDesign, recordsIn, numberAt, stepsOutOfOrder, storedTerm, storedText, textAt, type DatedStep, type NumberTerm, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { entriesOf, registerOf, registerPath, type RegisteredEntry } from '../core/legacy-register.ts';

export const legacyNonincreasing: PlanRule = {
  meta: {
    id: 'inventory/legacy-nonincreasing',
    title: { zh: '历史遗留用地只减不增，销号有据', en: 'Legacy land only shrinks, and each settlement is recorded' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { asOf: true },
    messages: {
      ...dateOrderMessages,
      ...dayLimitMessages,
      grows: {
        zh: '剩余历史遗留用地 {date} 为 {area} m²，比 {before} 的 {areaBefore} m² 多',
        en: 'on {date} {area} m2 of legacy land remain, more than {areaBefore} m2 on {before}',
      },
      remaining: {
        zh: '{date} 剩余历史遗留用地填写 {stored} m²，按销号应为 {computed} m²（锁定 {closed} − 已销号 {settled}）',
        en: 'on {date} {stored} m2 of legacy land are said to remain, by what was settled it is {computed} m2 (closed {closed} − settled {settled})',
      },
      count: {
        zh: '{date} 剩余历史遗留用地填写 {stored} 宗，按销号应为 {computed} 宗',
        en: 'on {date} {stored} entries are said to remain, by what was settled it is {computed}',
      },
      noDate: {
        zh: '历史遗留用地 {object} 已处置完毕，没有填写完成日期（finishedDate）',
        en: 'legacy entry {object} is settled without a day (finishedDate)',
      },
      notFinished: {
        zh: '历史遗留用地 {object} 填写了完成日期，处置状态却是{status}',
        en: 'legacy entry {object} has a day of settlement, but its status is {status}',
      },
    },
    source: { ...ownDesign, note: { zh: '由三(一)3“规模可控”（A）引出。', en: 'From S III(1)3 "controllable" (A).' } },
  },
  check(context) {
    if (!registerOf(context.document)) return;
    const entries = entriesOf(context.document);
    for (const entry of entries) checkEntry(context, entry);
    checkRemaining(context, entries);
  },
};

function checkEntry(context: PlanRuleContext, { id, path, value }: RegisteredEntry): void {
  const { document, report } = context;
  const { disposalStatus, finishedDate } = value;
  const about = { subject: id };
  if (disposalStatus === 'finished' && finishedDate === undefined) report({ messageId: 'noDate', data: { object: id }, path: [...path, 'disposalStatus'], ...about });
  if (finishedDate === undefined) return;
  if (disposalStatus !== undefined && disposalStatus !== 'finished') report({ messageId: 'notFinished', data: { object: id, status: disposalStatus }, path: [...path, 'disposalStatus'], ...about });
  const step: DatedStep = { label: { zh: '处置完成', en: 'settlement' }, date: finishedDate, uri: document.uri, path: [...path, 'finishedDate'] };
  checkDay(context, { object: id, step, notAfter: asOfBound(context) });
  const closed: DatedStep = { label: { zh: '清单锁定', en: 'closure of the list' }, date: registerOf(document)?.closure?.date, uri: document.uri, path: [...registerPath, 'closure', 'date'] };
  for (const wrong of stepsOutOfOrder([closed, step])) report(dateOrderReport(id, wrong, about));
}

/** A row of what remained on a day. */
interface Remaining {
  readonly path: readonly (string | number)[];
  readonly date: string;
  readonly areaM2: number | undefined;
  readonly count: number | undefined;
}

function checkRemaining(context: PlanRuleContext, entries: readonly RegisteredEntry[]): void {
  const { document, report } = context;
  const closed = registerOf(document)?.closure;
  let before: Remaining | undefined;
  for (const { index, record } of recordsIn(document, ...registerPath, 'remaining')) {
    const path = [...registerPath, 'remaining', index];
    const date = textAt(record, 'date');
    if (date === undefined || !isDay(date)) continue;
    const row: Remaining = { path, date, areaM2: numberAt(record, 'areaM2'), count: numberAt(record, 'count') };
    const step: DatedStep = { label: { zh: '剩余量日期', en: 'day of what remains' }, date, uri: document.uri, path: [...path, 'date'] };
    const last: DatedStep = before
      ? { label: { zh: '上一行', en: 'the row before' }, date: before.date, uri: document.uri, path: [...before.path, 'date'] }
      : { label: { zh: '清单锁定', en: 'closure of the list' }, date: closed?.date, uri: document.uri, path: [...registerPath, 'closure', 'date'] };
    for (const wrong of stepsOutOfOrder([last, step])) report(dateOrderReport('legacyRegister', wrong, { subject: `${index} date` }));
    checkDay(context, { object: 'legacyRegister', step, notAfter: asOfBound(context), subject: `${index} date` });
    checkRow(context, { row, before, entries, closedM2: closed?.areaM2, closedCount: closed?.count });
    before = row;
  }
}

interface RowCase {
  readonly row: Remaining;
  readonly before: Remaining | undefined;
  readonly entries: readonly RegisteredEntry[];
  readonly closedM2: number | undefined;
  readonly closedCount: number | undefined;
}

function checkRow({ document, report }: PlanRuleContext, { row, before, entries, closedM2, closedCount }: RowCase): void {
  const { path, date, areaM2, count } = row;
  const settled = entries.filter(({ value }) => value.finishedDate !== undefined && value.finishedDate <= date);
  const settledTerms = settled.flatMap(({ id, path: at, value }): NumberTerm[] => (value.areaM2 === undefined ? [] : [{ label: { zh: `${id} 已销号`, en: `${id} settled` }, value: -value.areaM2, unit: 'm2', role: 'input', uri: document.uri, path: [...at, 'areaM2'] }]));
  const stored = (key: 'areaM2' | 'count', value: number, unit: string): NumberTerm => storedTerm({ uri: document.uri, path: [...path, key] }, { zh: `${date} 剩余`, en: `remaining on ${date}` }, value, unit);
  const isWrong = areaM2 !== undefined && closedM2 !== undefined && differsBy(areaM2, sumDecimal([closedM2, ...settledTerms.map(({ value }) => value)]), 0);
  if (isWrong) {
    const settledM2 = sumDecimal(settledTerms.map(({ value }) => -value));
    const computed = minusDecimal(closedM2, settledM2);
    report({
      messageId: 'remaining',
      data: { date, stored: storedText(areaM2, 2), computed: storedText(computed, 2), closed: storedText(closedM2, 2), settled: storedText(settledM2, 2) },
      path: [...path, 'areaM2'],
      subject: `${date} areaM2`,
      terms: [
        { label: { zh: '锁定面积', en: 'area at the closure' }, value: closedM2, unit: 'm2', role: 'input', uri: document.uri, path: [...registerPath, 'closure', 'areaM2'] },
        ...settledTerms,
        { label: { zh: '应剩余', en: 'remaining, computed' }, value: computed, unit: 'm2', role: 'result' },
        stored('areaM2', areaM2, 'm2'),
      ],
      fixes: [{ title: { zh: `改为 ${computed} m²`, en: `Set it to ${computed} m2` }, edits: [{ uri: document.uri, operation: { op: 'set', path: [...path, 'areaM2'], value: computed } }] }],
    });
  }
  // A row that is wrong by what was settled is told once.
  if (!isWrong && areaM2 !== undefined && before?.areaM2 !== undefined && exceeds(areaM2, before.areaM2)) {
    report({
      messageId: 'grows',
      data: { date, area: storedText(areaM2, 2), before: before.date, areaBefore: storedText(before.areaM2, 2) },
      path: [...path, 'areaM2'],
      subject: `${date} grows`,
      terms: [{ ...stored('areaM2', before.areaM2, 'm2'), role: 'limit', path: [...before.path, 'areaM2'] }, stored('areaM2', areaM2, 'm2')],
    });
  }
  if (count === undefined || closedCount === undefined || count === closedCount - settled.length) return;
  const computed = closedCount - settled.length;
  report({
    messageId: 'count',
    data: { date, stored: count, computed },
    path: [...path, 'count'],
    subject: `${date} count`,
    terms: [{ label: { zh: '应剩余', en: 'remaining, computed' }, value: computed, unit: 'count', role: 'result' }, stored('count', count, 'count')],
    fixes: [{ title: { zh: `改为 ${computed} 宗`, en: `Set it to ${computed}` }, edits: [{ uri: document.uri, operation: { op: 'set', path: [...path, 'count'], value: computed } }] }],
  });
}
