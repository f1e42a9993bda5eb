import type { Bilingual } from '@plansmith/base';
import { boundTerm, checkDay, dayLimitMessages, isSuperseded, parameterBound, recordsIn, stepIn, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { RuleMeta } from '@plansmith/rules';
import { checkPhaseCompletion, phaseMessages } from './phase-completion.ts';
import type { PhaseParameters } from './phases.ts';

/** An evaluation report that must be final by the end of a phase. */
export interface EvaluationDue {
  readonly meta: Pick<RuleMeta, 'id' | 'title' | 'source'>;
  readonly phase: PhaseParameters;
  readonly evaluationType: 'midterm' | 'final';
  /** How messages call the report. */
  readonly report: Bilingual;
}

/**
 * A rule that asks for a final evaluation of a type by the day that a phase is due: reported at the report's date where it came
 * late, and, once that day is past, at the register where there is none. Severity error; reads the workspace document alone.
 */
export function evaluationDueRule({ meta, phase, evaluationType, report: reportName }: EvaluationDue): PlanRule {
  return {
    meta: {
      ...meta,
      severity: 'error',
      scope: 'document',
      kinds: ['workspace'],
      needs: { parameters: [phase.due], asOf: true },
      messages: {
        ...dayLimitMessages,
        ...phaseMessages,
        missing: {
          zh: `${reportName.zh}应于 {limit} 前定稿，截至 {asOf} 工作区没有登记定稿的报告`,
          en: `${reportName.en} was to be final by {limit}; as of {asOf} the workspace registers none that is`,
        },
      },
    },
    check(context) {
      const { document, model, asOf, report } = context;
      if (isSuperseded(document)) return;
      const due = parameterBound(model, phase.due, { zh: '时限', en: 'the due date' });
      const finished = recordsIn(document, 'evaluations').filter(({ record }) => textAt(record, 'evaluationType') === evaluationType && textAt(record, 'status') === 'final' && textAt(record, 'reportDate') !== undefined);
      // A report that is made anew later does not undo one that was in time.
      const first = finished.toSorted((a, b) => (textAt(a.record, 'reportDate')! < textAt(b.record, 'reportDate')! ? -1 : 1))[0];
      if (first) {
        checkDay(context, {
          object: textAt(first.record, 'id') ?? reportName,
          subject: evaluationType,
          step: stepIn(document, ['evaluations', first.index, 'reportDate'], { zh: `${reportName.zh}的日期`, en: `the date of ${reportName.en}` }),
          notAfter: due,
        });
      } else if (asOf! > due.date) {
        report({ messageId: 'missing', path: ['evaluations'], at: 'key', subject: evaluationType, data: { limit: due.date, asOf: asOf! }, terms: [boundTerm(due)] });
      }
      checkPhaseCompletion(context, phase.id, due);
    },
  };
}
