import { addMonths, boundTerm, dateTerm, dayLimitMessages, checkDay, isDay, isSuperseded, neededNumber, parameterBound, parameterLabel, stepIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { labels } from '../core/labels.ts';
import { documentName } from '../core/object-names.ts';

export const firstBatch: PlanRule = {
  meta: {
    id: 'schedule/first-batch',
    title: { zh: '首批项目两年内见效', en: 'The first batch takes effect within two years' },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry', 'specialPlan'],
    needs: { parameters: ['firstBatch.months', 'pilot.end'] },
    messages: {
      ...dayLimitMessages,
      tooLong: {
        zh: '首批项目 {object} 于 {start} 开始，预计 {effect} 见效，超过 {months} 个月（应不晚于 {limit}）',
        en: '{object} of the first batch begins on {start} and takes effect on {effect}, more than {months} months later (by {limit} at the latest)',
      },
      none: {
        zh: '重点项目库共 {count} 个项目，没有一个是首批项目（batch: first）',
        en: 'None of the {count} projects is of the first batch (batch: first)',
      },
      noProjects: {
        zh: '工作区没有重点项目文档，无法核对是否安排了首批项目',
        en: 'The workspace has no projects, so whether there is a first batch cannot be told',
      },
      noDates: {
        zh: '首批项目 {object} 缺少起始日期或预计见效日期，无法核对见效期限',
        en: '{object} of the first batch lacks its start or its date of expected effect, so the term cannot be checked',
      },
    },
    source: {
      citation: 'S III(6)20',
      certainty: 'A text, C',
      note: { zh: '“两年内可见效”见于原文（A），按月数计算为自行设定（C）', en: 'effect within two years is seen in the text (A); the count of months is our own (C)' },
    },
  },
  check(context) {
    if (isSuperseded(context.document)) return;
    if (context.document.kind === 'projectEntry') checkTerm(context);
    else checkExists(context);
  },
};

function checkTerm(context: PlanRuleContext): void {
  const { document, model, report, undecided } = context;
  if (textAt(document.value, 'batch') !== 'first' || textAt(document.value, 'stage') === 'cancelled') return;
  const object = documentName(document);
  const start = stepIn(document, ['startDate'], labels.projectStart);
  const effect = stepIn(document, ['expectedEffectDate'], labels.effectDate);
  checkDay(context, { object, step: effect, notAfter: parameterBound(model, 'pilot.end', labels.pilotEnd) });
  const months = neededNumber(model, 'firstBatch.months');
  if (start.date === undefined || effect.date === undefined || !isDay(start.date) || !isDay(effect.date)) {
    const missing = [start, effect].filter(({ date }) => date === undefined || !isDay(date)).map(({ uri, path }) => ({ uri, path }));
    undecided({ messageId: 'noDates', path: ['batch'], subject: object, data: { object }, missing });
    return;
  }
  const limit = addMonths(start.date, months.value);
  if (effect.date <= limit) return;
  report({
    messageId: 'tooLong',
    path: effect.path,
    subject: object,
    data: { object, start: start.date, effect: effect.date, months: months.value, limit },
    terms: [
      dateTerm({ ...start, date: start.date }, 'input'),
      { label: parameterLabel(months), value: months.value, unit: 'month', role: 'input', uri: months.uri, path: months.path },
      dateTerm({ ...effect, date: effect.date }, 'stored'),
      boundTerm({ label: { zh: '最晚见效日期', en: 'latest effect' }, date: limit }),
    ],
    related: [{ message: { zh: `${labels.projectStart.zh} ${start.date}`, en: `${labels.projectStart.en} ${start.date}` }, uri: start.uri, path: start.path }],
  });
}

function checkExists({ document, model, report, undecided }: PlanRuleContext): void {
  const path = ['projectLibrary'];
  const projects = model.projects();
  if (projects.length === 0) undecided({ messageId: 'noProjects', path, at: 'key' });
  else if (!projects.some(({ value }) => value.batch === 'first' && value.stage !== 'cancelled')) {
    report({ messageId: 'none', path, at: 'key', data: { count: projects.length }, subject: documentName(document) });
  }
}
