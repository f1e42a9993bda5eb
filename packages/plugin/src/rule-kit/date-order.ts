import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { DocumentView, FeatureRef, Report } from '@plansmith/rules';
import { isDay } from './days.ts';
import { textAt } from './records.ts';

/** A step with the day it is said to happen on, and the place that says so. */
export interface DatedStep {
  readonly label: Bilingual;
  /** `YYYY-MM-DD`; undefined where the step has no date, or none that is a day. */
  readonly date: string | undefined;
  readonly uri: string;
  readonly path: Path;
}

/** A day that a document holds, as a step. */
export function stepIn(document: DocumentView, path: Path, label: Bilingual): DatedStep {
  return { label, date: textAt(document.value, ...path), uri: document.uri, path };
}

/** Two steps of which the one that must come later has the earlier day. */
export interface StepsOutOfOrder {
  readonly earlier: DatedStep & { readonly date: string };
  readonly later: DatedStep & { readonly date: string };
}

/** Words of two days in the wrong order, for the catalogue of every rule that reports them. */
export const dateOrderMessages = {
  outOfOrder: {
    zh: '{object} 的{later}为 {laterDate}，早于{earlier}的 {earlierDate}',
    en: '{object}: {later} is on {laterDate}, before {earlier} on {earlierDate}',
  },
} as const satisfies Record<string, Bilingual>;

/**
 * Steps that should follow each other, the same day allowed, held against the latest one before them: a step that is too early
 * is told once, and does not make those after it look wrong too. Steps without a day are passed over.
 */
export function stepsOutOfOrder(steps: readonly DatedStep[]): readonly StepsOutOfOrder[] {
  const found: StepsOutOfOrder[] = [];
  let latest: (DatedStep & { readonly date: string }) | undefined;
  for (const step of steps) {
    if (!hasDay(step)) continue;
    if (latest && step.date < latest.date) found.push({ earlier: latest, later: step });
    else latest = step;
  }
  return found;
}

/** The report of two steps in the wrong order, at the later one's place; the catalogue must hold `dateOrderMessages`. */
export function dateOrderReport(object: string, { earlier, later }: StepsOutOfOrder, about: { readonly subject?: string; readonly feature?: FeatureRef } = {}): Report {
  return {
    messageId: 'outOfOrder',
    uri: later.uri,
    path: later.path,
    subject: about.subject ?? object,
    ...(about.feature && { feature: about.feature }),
    data: { object, earlier: earlier.label, earlierDate: earlier.date, later: later.label, laterDate: later.date },
    terms: [dateTerm(earlier, 'limit'), dateTerm(later, 'stored')],
    related: [{ message: { zh: `${earlier.label.zh} ${earlier.date}`, en: `${earlier.label.en} ${earlier.date}` }, uri: earlier.uri, path: earlier.path }],
  };
}

/** A day as a term, with its place. */
export function dateTerm({ label, date, uri, path }: DatedStep & { readonly date: string }, role: Term['role']): Term {
  return { label, value: date, role, uri, path };
}

function hasDay(step: DatedStep): step is DatedStep & { readonly date: string } {
  return step.date !== undefined && isDay(step.date);
}
