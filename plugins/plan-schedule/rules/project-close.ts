import type { Path } from '@plansmith/base';
import { addMonths, checkDay, dayLimitMessages, daysBetween, isDay, isSuperseded, limitMessages, checkLimits, inputTerm, neededNumber, parameterLabel, recordsIn, stepIn, textAt, type DatedStep, type LimitCase, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { labels } from '../core/labels.ts';
import { documentName } from '../core/object-names.ts';
import { isProjectStep, lastSteps, stepName } from '../core/project-steps.ts';

export const projectClose: PlanRule = {
  meta: {
    id: 'schedule/project-close',
    title: { zh: '竣工后按期登记和见效', en: 'Registration and effect follow the completion in time' },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry'],
    needs: { parameters: ['registration.maxDays', 'project.effectLagMonths'] },
    messages: { ...dayLimitMessages, ...limitMessages({ registrationLate: 'atMost' }) },
    source: { citation: 'own design', certainty: 'C', note: { zh: '竣工后办理登记见于 S III(1)4（A），天数和月数为自行设定', en: 'that registration follows the completion is seen in S III(1)4 (A); days and months are our own' } },
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document) || textAt(document.value, 'stage') === 'cancelled') return;
    checkLimits(context, (['plan', 'actual'] as const).flatMap((key) => registrationCase(context, key) ?? []));
    checkEffect(context);
  },
};

/** The day of a step, where the project has it. */
function dayOf({ document }: PlanRuleContext, step: string, key: 'plan' | 'actual'): (DatedStep & { readonly date: string }) | undefined {
  const found = recordsIn(document, 'milestones').find(({ record }) => textAt(record, 'step') === step);
  if (!found) return undefined;
  const path: Path = ['milestones', found.index, key];
  const name = stepName(step);
  const day = stepIn(document, path, key === 'plan' ? { zh: `${name.zh}计划日期`, en: `the planned date of ${name.en}` } : { zh: `${name.zh}实际日期`, en: `the actual date of ${name.en}` });
  return day.date !== undefined && isDay(day.date) ? { ...day, date: day.date } : undefined;
}

function registrationCase(context: PlanRuleContext, key: 'plan' | 'actual'): LimitCase | undefined {
  const completion = dayOf(context, 'completionCheck', key);
  const registration = dayOf(context, 'registration', key);
  if (!completion || !registration) return undefined;
  const parameter = neededNumber(context.model, 'registration.maxDays');
  const dates = [completion, registration].map(({ label, date, uri, path }) => ({ label, value: date, role: 'input' as const, uri, path }));
  return {
    messageId: 'registrationLate',
    object: documentName(context.document),
    subject: `${documentName(context.document)} ${key}`,
    attribute: { zh: '竣工验收到不动产登记的天数', en: 'days from the completion check to the registration' },
    quantity: { value: daysBetween(completion.date, registration.date)!, unit: 'day', terms: dates, missing: [] },
    digits: 0,
    path: registration.path,
    side: 'atMost',
    limit: parameter.value,
    parameter,
  };
}

/** The effect comes at most so many months after the last of the works is planned to end. */
function checkEffect(context: PlanRuleContext): void {
  const { document, model } = context;
  const ends = recordsIn(document, 'milestones').flatMap(({ record }) => {
    const step = textAt(record, 'step');
    return step !== undefined && isProjectStep(step) && lastSteps.has(step) ? (dayOf(context, step, 'plan') ?? []) : [];
  });
  const last = ends.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!last) return;
  const months = neededNumber(model, 'project.effectLagMonths');
  const step = stepIn(document, ['expectedEffectDate'], labels.effectDate);
  checkDay(context, {
    object: documentName(document),
    subject: `${documentName(document)} effect`,
    step,
    notAfter: { label: { zh: `${last.label.zh}后 ${months.value} 个月`, en: `${months.value} months after ${last.label.en}` }, date: addMonths(last.date, months.value), uri: last.uri, path: last.path },
    moreTerms: [inputTerm(months, parameterLabel(months), months.value, 'month')],
  });
}
