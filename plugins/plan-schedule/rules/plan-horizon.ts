import { valueAt, type Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { isSuperseded, neededNumber, numberAt, parameterLabel, recordsIn, textAt, type NumberParameter, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

export const planHorizon: PlanRule = {
  meta: {
    id: 'schedule/plan-horizon',
    title: { zh: '分年任务覆盖规划期各年', en: 'Yearly values cover the term of the plan' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    needs: { parameters: ['plan.firstYear', 'plan.lastYear'] },
    messages: {
      termDiffers: {
        zh: '规划期{end}为 {stored}，应为 {year}',
        en: 'The {end} year of the plan is {stored} and should be {year}',
      },
      yearMissing: {
        zh: '{object} 没有 {year} 年的数值；没有任务的年份写 0',
        en: '{object} has no value for {year}; a year without tasks is 0',
      },
      yearOutside: {
        zh: '{object} 有 {year} 年的数值，规划期为 {from}—{to}',
        en: '{object} has a value for {year}; the plan runs from {from} to {to}',
      },
      periodOutside: {
        zh: '时序安排“{object}”超出规划期 {from}—{to}',
        en: 'The period "{object}" goes beyond the plan, {from} to {to}',
      },
    },
    source: { citation: 'S III(2)7', certainty: 'A', note: { zh: '规划期见于原文；每年都须填写为自行设定（C）', en: 'the term is seen in the text; that each year has a value is our own (C)' } },
    fixable: true,
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const from = neededNumber(model, 'plan.firstYear');
    const to = neededNumber(model, 'plan.lastYear');
    checkTerm(context, 'from', from);
    checkTerm(context, 'to', to);
    for (const { index, record } of recordsIn(document, 'goals')) checkYears(context, { index, record, from, to });
    for (const { index, record } of recordsIn(document, 'timing')) checkPeriod(context, { index, record, from, to });
  },
};

function checkTerm({ document, report }: PlanRuleContext, key: 'from' | 'to', year: NumberParameter): void {
  const stored = numberAt(document.value, 'term', key);
  if (stored === undefined || stored === year.value) return;
  const path = ['term', key];
  report({
    messageId: 'termDiffers',
    path,
    subject: key,
    data: { end: key === 'from' ? { zh: '首年', en: 'first' } : { zh: '末年', en: 'last' }, stored: String(stored), year: String(year.value) },
    terms: [{ label: { zh: '规划期', en: 'term of the plan' }, value: stored, unit: 'year', role: 'stored', uri: document.uri, path }, yearTerm(year)],
    fixes: [{ title: { zh: `改为 ${year.value}`, en: `Change to ${year.value}` }, edits: [{ uri: document.uri, operation: { op: 'set', path, value: year.value } }] }],
  });
}

interface InTerm {
  readonly index: number;
  readonly record: unknown;
  readonly from: NumberParameter;
  readonly to: NumberParameter;
}

function checkYears({ report }: PlanRuleContext, { index, record, from, to }: InTerm): void {
  const id = textAt(record, 'id') ?? String(index + 1);
  const name = textAt(record, 'name');
  const object = name === undefined ? id : `${id} ${name}`;
  const byYear = valueAt(record, ['byYear']) ?? {};
  const path: Path = ['goals', index, 'byYear'];
  for (let year = from.value; year <= to.value; year++) {
    if (numberAt(byYear, String(year)) === undefined) {
      report({ messageId: 'yearMissing', path: [...path, String(year)], subject: `${id} ${year}`, data: { object, year: String(year) }, terms: [yearTerm(from), yearTerm(to)] });
    }
  }
  for (const key of Object.keys(byYear)) {
    const year = Number(key);
    if (!Number.isInteger(year) || (year >= from.value && year <= to.value)) continue;
    report({ messageId: 'yearOutside', path: [...path, key], subject: `${id} ${key}`, data: { object, year: key, from: String(from.value), to: String(to.value) }, terms: [yearTerm(from), yearTerm(to)] });
  }
}

function checkPeriod({ report }: PlanRuleContext, { index, record, from, to }: InTerm): void {
  const object = textAt(record, 'period') ?? '';
  const years = [...object.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  if (years.every((year) => year >= from.value && year <= to.value)) return;
  report({ messageId: 'periodOutside', path: ['timing', index, 'period'], subject: object, data: { object, from: String(from.value), to: String(to.value) }, terms: [yearTerm(from), yearTerm(to)] });
}

function yearTerm(year: NumberParameter): Term {
  return { label: parameterLabel(year), value: year.value, unit: 'year', role: 'limit', uri: year.uri, path: year.path };
}
