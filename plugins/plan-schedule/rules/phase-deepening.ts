import type { Bilingual, Path } from '@plansmith/base';
import { asOfBound, boundTerm, checkDay, dateTerm, dayLimitMessages, isSuperseded, numberAt, parameterBound, recordsIn, stepIn, textAt, type DatedStep, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { checkPhaseCompletion, phaseMessages } from '../core/phase-completion.ts';
import { pilotPhases } from '../core/phases.ts';
import { documentName } from '../core/object-names.ts';

const { id: phaseId, start: startParameter, due: dueParameter } = pilotPhases.deepening;

/** What is revised in this phase: targets of the special plan, and the city's own rules. */
const revised = {
  target: { zh: '目标修正', en: 'the revised target' },
  rules: { zh: '制度文件的修改', en: 'the change of the policy pack' },
} satisfies Record<string, Bilingual>;

/** First and last day of the phase. */
interface Deepening {
  readonly start: DayBound;
  readonly due: DayBound;
}

export const phaseDeepening: PlanRule = {
  meta: {
    id: 'schedule/phase-deepening',
    title: { zh: '深化提升阶段的修正引用中期评估', en: 'Revisions of the deepening phase refer to the mid-term evaluation' },
    severity: 'warning',
    scope: 'document',
    kinds: ['workspace', 'specialPlan', 'policyPack'],
    needs: { parameters: [startParameter, dueParameter], asOf: true },
    messages: {
      ...dayLimitMessages,
      ...phaseMessages,
      noEvaluation: {
        zh: '{object} 的{what}作于 {date}，在深化提升阶段，但没有引用中期评估',
        en: '{object}: {what} was made on {date}, in the deepening phase, and does not refer to the mid-term evaluation',
      },
      notMidterm: {
        zh: '{object} 的{what}引用 {evaluation}，它不是已定稿的中期评估',
        en: '{object}: {what} refers to {evaluation}, which is no mid-term evaluation that is final',
      },
    },
    source: {
      citation: 'S IV(4)',
      certainty: 'A',
      note: { zh: '修正目标、完善制度文件见于原文；以编号引用为自行设定（C）', en: 'revising targets and completing rules is seen in the text; referring by id is our own (C)' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const phase = {
      start: parameterBound(model, startParameter, { zh: '深化提升开始日期', en: 'the start of deepening' }),
      due: parameterBound(model, dueParameter, { zh: '深化提升完成时限', en: 'the end of deepening' }),
    };
    if (document.kind === 'workspace') checkPhaseCompletion(context, phaseId, phase.due);
    else if (document.kind === 'specialPlan') checkRevisions(context, phase);
    else checkChanges(context, phase);
  },
};

function checkRevisions(context: PlanRuleContext, phase: Deepening): void {
  const { document, model, report } = context;
  for (const { index, record } of recordsIn(document, 'revisions')) {
    const object = [textAt(record, 'goalRef') ?? documentName(document), numberAt(record, 'year') ?? ''].join(' ').trim();
    const decided = stepIn(document, ['revisions', index, 'decisionDate'], { zh: '修正决定日期', en: 'the day the revision was decided' });
    const path = ['revisions', index, 'evaluationRef'];
    const evaluationRef = textAt(record, 'evaluationRef');
    if (evaluationRef === undefined) reportWithout(context, phase, { object, what: revised.target, step: decided, path });
    const evaluation = evaluationRef === undefined ? undefined : model.evaluation(evaluationRef);
    const reported: DayBound | undefined = evaluation?.value.reportDate === undefined ? undefined : { label: { zh: `${evaluation.id} 的报告日期`, en: `the report of ${evaluation.id}` }, date: evaluation.value.reportDate, uri: evaluation.uri, path: [...evaluation.path, 'reportDate'] };
    checkDay(context, { object, step: decided, notBefore: reported, notAfter: asOfBound(context) });
    if (!evaluation || (evaluation.value.evaluationType === 'midterm' && evaluation.value.status === 'final')) continue;
    report({
      messageId: 'notMidterm',
      path,
      subject: object,
      data: { object, what: revised.target, evaluation: evaluation.id },
      related: [{ message: { zh: `评估 ${evaluation.id}`, en: `evaluation ${evaluation.id}` }, uri: evaluation.uri, path: evaluation.path }],
    });
  }
}

/** Changes of the policy pack: each names a registered mid-term evaluation in what or why. */
function checkChanges(context: PlanRuleContext, phase: Deepening): void {
  const { document, model } = context;
  const evaluations = model.evaluations().filter(({ value }) => value.evaluationType === 'midterm');
  for (const { index, record } of recordsIn(document, 'changeLog')) {
    const said = `${textAt(record, 'what') ?? ''} ${textAt(record, 'why') ?? ''}`;
    if (evaluations.some(({ id }) => said.includes(id))) continue;
    const step = stepIn(document, ['changeLog', index, 'date'], revised.rules);
    reportWithout(context, phase, { object: documentName(document), what: revised.rules, step, path: ['changeLog', index, 'why'] });
  }
}

function reportWithout({ report }: PlanRuleContext, { start, due }: Deepening, { object, what, step, path }: { readonly object: string; readonly what: Bilingual; readonly step: DatedStep; readonly path: Path }): void {
  const { date } = step;
  if (date === undefined || date < start.date || date > due.date) return;
  report({ messageId: 'noEvaluation', path, subject: `${object} ${date}`, data: { object, what, date }, terms: [dateTerm({ ...step, date }, 'stored'), boundTerm(start), boundTerm(due)] });
}
