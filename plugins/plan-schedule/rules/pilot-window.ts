import { valueAt } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import { boundTerm, checkDay, dateTerm, dayLimitMessages, isDay, isSuperseded, neededNumber, parameterBound, recordsIn, stepIn, textAt, type DatedStep, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { labels } from '../core/labels.ts';
import { documentName } from '../core/object-names.ts';

export const pilotWindow: PlanRule = {
  meta: {
    id: 'schedule/pilot-window',
    title: { zh: '试点行动在试点期内，超期项目须标明', en: 'Pilot actions lie in the pilot; longer projects are marked' },
    severity: 'warning',
    scope: 'document',
    kinds: ['projectEntry', 'annualPlan'],
    needs: { parameters: ['pilot.start', 'pilot.end', 'plan.lastYear'] },
    messages: {
      ...dayLimitMessages,
      unmarked: {
        zh: '{object} 的预计见效日期为 {date}，晚于试点结束日期 {limit}，须标明超出试点期（beyondPilot: true）',
        en: '{object}: the expected effect on {date} comes after the pilot ends on {limit}, so it must be marked beyondPilot: true',
      },
      marked: {
        zh: '{object} 标明超出试点期，但预计见效日期 {date} 不晚于试点结束日期 {limit}',
        en: '{object} is marked as going beyond the pilot, but its expected effect on {date} is not after its end on {limit}',
      },
      beyondPlan: {
        zh: '{object} 的预计见效日期为 {date}，晚于规划末年 {year}',
        en: '{object}: the expected effect on {date} comes after the last year of the plan, {year}',
      },
    },
    source: {
      citation: 'S II(2)',
      certainty: 'A',
      note: { zh: '试点期限见于原文（A）；以参数表示的日期、标明方式和级别为自行设定（C）', en: 'the term of the pilot is seen in the text (A); how a longer project is marked, and the severity, are our own (C)' },
    },
    fixable: true,
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const start = parameterBound(model, 'pilot.start', labels.pilotStart);
    const end = parameterBound(model, 'pilot.end', labels.pilotEnd);
    if (document.kind === 'projectEntry') checkProject(context, { start, end });
    else {
      for (const { index, record } of recordsIn(document, 'policyActions')) {
        const what = textAt(record, 'policyRef') ?? String(index + 1);
        checkDay(context, {
          object: `${documentName(document)} ${what}`,
          step: stepIn(document, ['policyActions', index, 'date'], { zh: '政策创新日期', en: 'the date of the policy action' }),
          notBefore: start,
          notAfter: end,
        });
      }
    }
  },
};

function checkProject(context: PlanRuleContext, { start, end }: { readonly start: DayBound; readonly end: DayBound }): void {
  const { document, model, report } = context;
  if (textAt(document.value, 'stage') === 'cancelled') return;
  const object = documentName(document);
  checkDay(context, { object, step: stepIn(document, ['startDate'], labels.projectStart), notBefore: start });
  const effect = stepIn(document, ['expectedEffectDate'], labels.effectDate);
  const { date } = effect;
  if (date === undefined || !isDay(date) || !isDay(end.date)) return;
  const isBeyond = date > end.date;
  const marked = valueAt(document.value, ['beyondPilot']) === true;
  if (isBeyond !== marked) {
    const { uri } = document;
    report({
      messageId: isBeyond ? 'unmarked' : 'marked',
      path: Object.hasOwn(document.value as object, 'beyondPilot') ? ['beyondPilot'] : effect.path,
      subject: object,
      data: { object, date, limit: end.date },
      terms: [dateTerm({ ...effect, date }, 'stored'), boundTerm(end)],
      fixes: [
        {
          title: isBeyond ? { zh: '标明超出试点期', en: 'Mark it as going beyond the pilot' } : { zh: '改为不超出试点期', en: 'Mark it as within the pilot' },
          edits: [{ uri, operation: { op: 'set', path: ['beyondPilot'], value: isBeyond } }],
        },
      ],
    });
  }
  reportBeyondPlan(context, model, { ...effect, date });
}

function reportBeyondPlan({ document, report }: PlanRuleContext, model: PlanModel, effect: DatedStep & { readonly date: string }): void {
  const lastYear = neededNumber(model, 'plan.lastYear');
  if (Number(effect.date.slice(0, 4)) <= lastYear.value) return;
  const object = documentName(document);
  report({
    messageId: 'beyondPlan',
    path: effect.path,
    subject: object,
    data: { object, date: effect.date, year: String(lastYear.value) },
    terms: [dateTerm(effect, 'stored'), boundTerm({ label: { zh: '规划末年', en: 'last year of the plan' }, date: String(lastYear.value), uri: lastYear.uri, path: lastYear.path, parameter: lastYear })],
  });
}
