import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { Parameter, PlanModel } from '@plansmith/plan';
import type { FeatureRef, Fix, Report, RuleContext } from '@plansmith/rules';
import { dateTerm, type DatedStep } from './date-order.ts';
import { isDay } from './days.ts';
import { neededDay, parameterLabel } from './parameters.ts';

/** A day that others must keep to: a parameter, a day that another record gives, or `asOf`, which has no place. */
export interface DayBound {
  readonly label: Bilingual;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly uri?: string;
  readonly path?: Path;
  readonly parameter?: Parameter;
}

/** A day held against the bounds it must keep to; a bound that is absent does not bind. */
export interface BoundedDay {
  readonly messageIds?: { readonly tooEarly?: string; readonly tooLate?: string };
  readonly object: string | Bilingual;
  readonly step: DatedStep;
  /** First day allowed. */
  readonly notBefore?: DayBound | undefined;
  /** Last day allowed. */
  readonly notAfter?: DayBound | undefined;
  /** What the finding is about; `object`, in English where it has two names, unless told. */
  readonly subject?: string;
  readonly feature?: FeatureRef;
  readonly fixes?: readonly Fix[];
  /** What a bound that was computed was made of, beside the day it was counted from. */
  readonly moreTerms?: readonly Term[];
  /** More of the message's data, for messages of the rule's own. */
  readonly data?: Report['data'];
}

/** Words of a day outside its bounds, for the catalogue of every rule that reports them. */
export const dayLimitMessages = {
  tooLate: {
    zh: '{object} 的{what}为 {date}，晚于{limitName} {limit}',
    en: '{object}: {what} is {date}, after {limitName} {limit}',
  },
  tooEarly: {
    zh: '{object} 的{what}为 {date}，早于{limitName} {limit}',
    en: '{object}: {what} is {date}, before {limitName} {limit}',
  },
} as const satisfies Record<string, Bilingual>;

/** A bound set by a parameter that the rule lists in `meta.needs`. */
export function parameterBound(model: PlanModel, name: string, label: Bilingual): DayBound {
  const parameter = neededDay(model, name);
  return { label, date: parameter.value, uri: parameter.uri, path: parameter.path, parameter };
}

/** The day that the check speaks for, as the last day on which anything can have happened. The rule says so in `needs.asOf`. */
export function asOfBound({ asOf }: RuleContext<unknown>): DayBound {
  return { label: { zh: '数据截止日', en: 'the as-of date' }, date: asOf! };
}

/**
 * Reports a day that is outside its bounds, at the day's place, under `tooLate` or `tooEarly` (or the ids named); the catalogue
 * must hold `dayLimitMessages`. What is no day is passed over, being reported by schema/date-format.
 */
export function checkDay({ report }: Pick<RuleContext<unknown>, 'report'>, bounded: BoundedDay): void {
  const { step, notBefore, notAfter, messageIds } = bounded;
  const { date } = step;
  if (date === undefined || !isDay(date)) return;
  if (notAfter && isDay(notAfter.date) && date > notAfter.date) report(boundReport(bounded, { ...step, date }, notAfter, messageIds?.tooLate ?? 'tooLate'));
  else if (notBefore && isDay(notBefore.date) && date < notBefore.date) report(boundReport(bounded, { ...step, date }, notBefore, messageIds?.tooEarly ?? 'tooEarly'));
}

function boundReport({ object, subject, feature, fixes, moreTerms = [], data }: BoundedDay, step: DatedStep & { readonly date: string }, bound: DayBound, messageId: string): Report {
  const { uri, path } = bound;
  return {
    messageId,
    uri: step.uri,
    path: step.path,
    subject: subject ?? (typeof object === 'string' ? object : object.en),
    ...(feature && { feature }),
    data: { object, what: step.label, date: step.date, limitName: bound.label, limit: bound.date, ...data },
    terms: [...moreTerms, dateTerm(step, 'stored'), boundTerm(bound)],
    related: uri !== undefined && path !== undefined && !bound.parameter ? [{ message: { zh: `${bound.label.zh} ${bound.date}`, en: `${bound.label.en} ${bound.date}` }, uri, path }] : [],
    ...(fixes && { fixes }),
  };
}

/** A bound as a term: what sets it, with its source and certainty where it is a parameter. */
export function boundTerm({ label, date, uri, path, parameter }: DayBound): Term {
  return {
    label: parameter ? parameterLabel(parameter) : label,
    value: date,
    role: 'limit',
    ...(uri !== undefined && path !== undefined && { uri, path }),
  };
}
