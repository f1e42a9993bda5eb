import type { Path } from '@plansmith/base';
import { asOfBound, boundTerm, checkDay, dateTerm, dayLimitMessages, isDay, isSuperseded, parameterBound, recordsIn, stepIn, textAt, type DatedStep, type DayBound, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { labels } from '../core/labels.ts';
import { pilotPhases } from '../core/phases.ts';

const phases = Object.values(pilotPhases);

export const phaseRegister: PlanRule = {
  meta: {
    id: 'schedule/phase-register',
    title: { zh: '工作区登记的试点期限和阶段与参数一致', en: "The workspace's pilot and phases are those of the parameters" },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace'],
    needs: { parameters: ['pilot.start', 'pilot.end', ...phases.flatMap(({ due, ...rest }) => ('start' in rest ? [rest.start, due] : [due]))], asOf: true },
    messages: {
      ...dayLimitMessages,
      differs: {
        zh: '{object} 的{what}为 {date}，参数 {parameter} 为 {limit}',
        en: '{object}: {what} is {date}, parameter {parameter} has {limit}',
      },
      absent: { zh: '{object} 没有{what}，参数 {parameter} 为 {limit}', en: '{object} has no {what}; parameter {parameter} has {limit}' },
      unknown: { zh: '阶段 {object} 不是实施方案的五个阶段之一', en: '{object} is none of the five phases of the implementation plan' },
      twice: { zh: '阶段 {object} 登记了不止一次', en: 'Phase {object} is registered more than once' },
    },
    source: { citation: 'own design', certainty: 'C', note: { zh: '各日期的依据见所引参数', en: 'the days have their source at the parameters named' } },
    fixable: true,
  },
  check(context) {
    const { document, model, report } = context;
    if (isSuperseded(document)) return;
    const day = (name: string, label: DayBound['label']): DayBound => parameterBound(model, name, label);
    const workspace = textAt(document.value, 'id') ?? document.uri;
    const start = day('pilot.start', labels.pilotStart);
    mustEqual(context, { object: workspace, subject: 'pilotStart', step: stepIn(document, ['pilotStart'], labels.pilotStart), bound: start });
    mustEqual(context, { object: workspace, subject: 'pilotEnd', step: stepIn(document, ['pilotEnd'], labels.pilotEnd), bound: day('pilot.end', labels.pilotEnd) });
    checkPilotPlan(context, start);
    const seen = new Set<string>();
    for (const { index, record } of recordsIn(document, 'phases')) {
      const id = textAt(record, 'id');
      if (id === undefined) continue;
      const path: Path = ['phases', index];
      const phase = phases.find((candidate) => candidate.id === id);
      if (!phase || seen.has(id)) {
        report({ messageId: phase ? 'twice' : 'unknown', path: [...path, 'id'], subject: `${id} ${index}`, data: { object: id } });
        continue;
      }
      seen.add(id);
      const object = [id, textAt(record, 'name') ?? ''].join(' ').trim();
      const about = { object, subject: id };
      if ('start' in phase) mustEqual(context, { ...about, subject: `${id} start`, step: stepIn(document, [...path, 'start'], { zh: '开始日期', en: 'the first day' }), bound: day(phase.start, { zh: '开始日期', en: 'first day' }) });
      mustEqual(context, { ...about, subject: `${id} due`, step: stepIn(document, [...path, 'due'], { zh: '完成时限', en: 'the due date' }), bound: day(phase.due, { zh: '完成时限', en: 'due date' }) });
      const first = stepIn(document, [...path, 'start'], { zh: '阶段开始日期', en: 'the start of the phase' });
      checkDay(context, { ...about, subject: `${id} doneDate`, step: stepIn(document, [...path, 'doneDate'], { zh: '实际完成日期', en: 'the day of completion' }), notBefore: first.date === undefined ? start : { ...first, date: first.date }, notAfter: asOfBound(context) });
    }
  },
};

/** The implementation plan is issued on the first day of the pilot, and filed no earlier. Source: S II(2). */
function checkPilotPlan(context: PlanRuleContext, start: DayBound): void {
  const { document } = context;
  const issued = stepIn(document, ['pilotPlan', 'issuedDate'], { zh: '印发日期', en: 'the day of issue' });
  const object = textAt(document.value, 'pilotPlan', 'title') ?? document.uri;
  if (issued.date !== undefined) mustEqual(context, { object, subject: 'issuedDate', step: issued, bound: start });
  const bound = issued.date === undefined ? start : { ...issued, date: issued.date };
  checkDay(context, { object, subject: 'filedDate', step: stepIn(document, ['pilotPlan', 'filedDate'], { zh: '备案日期', en: 'the day of filing' }), notBefore: bound, notAfter: asOfBound(context) });
}

function mustEqual({ document, report }: PlanRuleContext, { object, subject, step, bound }: { readonly object: string; readonly subject: string; readonly step: DatedStep; readonly bound: DayBound }): void {
  const { date, path } = step;
  if (date === bound.date || (date !== undefined && !isDay(date)) || !isDay(bound.date)) return;
  report({
    messageId: date === undefined ? 'absent' : 'differs',
    path,
    subject,
    data: { object, what: step.label, date: date ?? '', parameter: bound.parameter?.name ?? '', limit: bound.date },
    terms: [...(date === undefined ? [] : [dateTerm({ ...step, date }, 'stored')]), boundTerm(bound)],
    fixes: date === undefined ? [] : [{ title: { zh: `改为 ${bound.date}`, en: `Change to ${bound.date}` }, edits: [{ uri: document.uri, operation: { op: 'set', path, value: bound.date } }] }],
  });
}
