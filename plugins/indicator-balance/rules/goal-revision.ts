import type { Path } from '@plansmith/base';
import { differsBy, minusDecimal, showNumber, sumDecimal, type DocumentTypes, type Draft } from '@plansmith/plan';
import { dateOrderMessages, dateOrderReport, inputTerm, isSuperseded, stepsOutOfOrder, type NumberTerm, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { groupedBy, pairKey } from '../core/grouped.ts';

type SpecialPlan = Draft<DocumentTypes['specialPlan']>;

export const goalRevision: PlanRule = {
  meta: {
    id: 'indicator/goal-revision',
    title: { zh: '目标修正前后衔接', en: 'Revisions of goals lead from one to the next' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    source: {
      citation: 'S III(7)26, S IV(4)',
      certainty: 'A text, C',
      note: { zh: '修正试点目标见于原文（A）；前后值的核对为自行设定（C）', en: 'that targets are revised is seen in the text (A); how the values lead on is our own (C)' },
    },
    fixable: true,
    messages: {
      notCurrent: {
        zh: '{object}最后一次修正为 {new}，目标现值却是 {current}',
        en: '{object} was last revised to {new}, but the goal now has {current}',
      },
      broken: {
        zh: '{object}修正前的值填写 {old}，上一次修正后是 {previous}',
        en: '{object}: the value before is stored as {old}, the revision before it led to {previous}',
      },
      unchanged: {
        zh: '{object}修正前后都是 {new}，没有修正',
        en: '{object} is {new} before and after, which is no revision',
      },
      totalDiffers: {
        zh: '{goal} 依据“{decision}”的分年修正合计 {years}，总目标的修正为 {total}',
        en: '{goal}: by "{decision}" the years change by {years} in all, the target by {total}',
      },
      ...dateOrderMessages,
    },
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    const revisions = revisionsOf(document.value as SpecialPlan);
    const chains = groupedBy(revisions, ({ goal, year }) => `${goal} ${year ?? ''}`);
    for (const chain of chains.values()) checkChain(context, chain);
    checkTotals(context, revisions);
  },
};

interface Revision {
  readonly goal: string;
  readonly year: number | undefined;
  readonly old: number;
  readonly new: number;
  readonly decision: string | undefined;
  readonly date: string | undefined;
  readonly path: Path;
  /** `G-01 2027 年` in both languages. */
  readonly object: { readonly zh: string; readonly en: string };
}

function revisionsOf(plan: SpecialPlan): readonly Revision[] {
  return (plan.revisions ?? []).flatMap((item, index): readonly Revision[] => {
    const { goalRef: goal, year, old, new: value, decision, decisionDate: date } = item ?? {};
    if (goal === undefined || old === undefined || value === undefined) return [];
    const object = year === undefined ? { zh: `${goal} 总目标`, en: `the target of ${goal}` } : { zh: `${goal} ${year} 年目标`, en: `${goal} of ${year}` };
    return [{ goal, year, old, new: value, decision, date, path: ['revisions', index], object }];
  });
}

/** Revisions of one goal, or of one of its years, as they stand in the text: the later ones below. */
function checkChain({ document, model, report }: PlanRuleContext, chain: readonly Revision[]): void {
  const { uri } = document;
  for (const [position, revision] of chain.entries()) {
    const { path, object } = revision;
    const about = { subject: `${revision.goal} ${revision.year ?? ''} ${path[1]}` };
    if (revision.old === revision.new) report({ ...about, messageId: 'unchanged', path: [...path, 'new'], data: { object, new: revision.new } });
    const before = chain[position - 1];
    if (!before || before.new === revision.old) continue;
    report({
      ...about,
      messageId: 'broken',
      path: [...path, 'old'],
      data: { object, old: revision.old, previous: before.new },
      terms: [valueTerm(uri, before, 'new'), { ...valueTerm(uri, revision, 'old'), role: 'stored' }],
      related: [{ message: { zh: '上一次修正', en: 'the revision before' }, uri, path: [...before.path, 'new'] }],
      fixes: [{ title: { zh: `改为 ${before.new}`, en: `Change to ${before.new}` }, edits: [{ uri, operation: { op: 'set', path: [...path, 'old'], value: before.new } }] }],
    });
  }
  for (const wrong of stepsOutOfOrder(chain.map(({ date, path, object }) => ({ label: { zh: `${object.zh}的修正`, en: `revision of ${object.en}` }, date, uri, path: [...path, 'decisionDate'] })))) {
    report(dateOrderReport(chain[0]!.goal, wrong, { subject: `${chain[0]!.goal} ${chain[0]!.year ?? ''} date` }));
  }
  const last = chain.at(-1)!;
  const goal = model.goal(last.goal);
  const key = last.year === undefined ? ['target'] : ['byYear', String(last.year)];
  const current = last.year === undefined ? goal?.value.target : (goal?.value.byYear as Readonly<Record<string, number | undefined>> | undefined)?.[String(last.year)];
  if (!goal || current === undefined || current === last.new) return;
  report({
    messageId: 'notCurrent',
    path: [...last.path, 'new'],
    subject: `${last.goal} ${last.year ?? ''}`,
    data: { object: last.object, new: last.new, current },
    terms: [{ ...valueTerm(uri, last, 'new'), role: 'stored' }, inputTerm({ uri: goal.uri, path: [...goal.path, ...key] }, { zh: '目标现值', en: 'value of the goal now' }, current, goal.value.unit ?? '')],
    related: [{ message: { zh: `${last.goal} 的目标值`, en: `value of ${last.goal}` }, uri: goal.uri, path: [...goal.path, ...key] }],
    fixes: [{ title: { zh: `将目标值改为 ${last.new}`, en: `Set the goal to ${last.new}` }, edits: [{ uri: goal.uri, operation: { op: 'set', path: [...goal.path, ...key], value: last.new } }] }],
  });
}

function valueTerm(uri: string, { path, object, ...revision }: Revision, key: 'old' | 'new'): NumberTerm {
  const label = key === 'old' ? { zh: `${object.zh}修正前`, en: `${object.en} before` } : { zh: `${object.zh}修正后`, en: `${object.en} after` };
  return inputTerm({ uri, path: [...path, key] }, label, revision[key], '');
}

/** By one decision, what the years of a goal change by is what its target changes by. */
function checkTotals({ document, report }: PlanRuleContext, revisions: readonly Revision[]): void {
  for (const group of groupedBy(revisions, ({ goal, decision }) => pairKey(goal, decision)).values()) {
    const years = group.filter(({ year }) => year !== undefined);
    if (years.length === 0) continue;
    const totals = group.filter(({ year }) => year === undefined);
    const ofYears = sumDecimal(years.map((revision) => minusDecimal(revision.new, revision.old)));
    const ofTotal = sumDecimal(totals.map((revision) => minusDecimal(revision.new, revision.old)));
    if (!differsBy(ofYears, ofTotal, 0)) continue;
    const place = totals[0] ?? years[0]!;
    report({
      messageId: 'totalDiffers',
      path: [...place.path, 'new'],
      subject: `${place.goal} ${place.decision} total`,
      data: { goal: place.goal, decision: place.decision!, years: showNumber(ofYears, 4), total: showNumber(ofTotal, 4) },
      terms: group.flatMap((revision) => [
        valueTerm(document.uri, revision, 'new'),
        { ...valueTerm(document.uri, revision, 'old'), value: -revision.old },
      ]),
    });
  }
}
