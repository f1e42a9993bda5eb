import type { Bilingual, Path } from '@plansmith/base';
import { withUnit, type Term } from '@plansmith/document';
import { differsBy, memoOfModel, minusDecimal, showNumber, sumDecimal, timesDecimal, type Goal, type Parcel, type PlanModel } from '@plansmith/plan';
import { amountText, comparisonTerms, isSuperseded, listText, numberAt, recordsIn, storedText, textAt, yearTerm, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { documentName, goalName } from '../core/object-names.ts';
import { notAdditive, toleranceOf, toleranceParameters } from '../core/unit-tolerances.ts';

const valueName: Bilingual = { zh: '计划值', en: 'target' };

export const annualPlanMatch: PlanRule = {
  meta: {
    id: 'schedule/annual-plan-match',
    title: { zh: '年度计划与专项规划当年任务一致', en: "Annual plans are the special plan's year" },
    severity: 'error',
    scope: 'document',
    kinds: ['annualPlan'],
    needs: { parameters: toleranceParameters },
    demands: true,
    messages: {
      targetDiffers: {
        zh: '{plan} 中 {goal} 的计划值为 {stored}，专项规划 {year} 年为 {row}，相差 {difference}，且没有修正说明（revision）',
        en: '{plan}: the target of {goal} is {stored}, the special plan has {row} for {year}: off by {difference}, and no revision says why',
      },
      unitDiffers: {
        zh: '{plan} 中 {goal} 的单位为 {stored}，专项规划为 {planned}',
        en: '{plan}: the target of {goal} is in {stored}, in the special plan it is in {planned}',
      },
      targetTwice: { zh: '{plan} 中 {goal} 的年度指标出现了不止一次', en: '{plan} has more than one target for {goal}' },
      targetMissing: {
        zh: '{plan} 缺少 {goal} 的年度指标，专项规划 {year} 年为 {row}',
        en: '{plan} has no target for {goal}, for which the special plan has {row} in {year}',
      },
      rowMissing: { zh: '专项规划没有 {goal} 在 {year} 年的数值，无法核对 {plan} 的年度指标', en: 'The special plan has no value of {goal} for {year}, so the target of {plan} cannot be checked' },
      partsDiffer: {
        zh: '{plan} 中 {goal} 按片区分解的 {count} 项合计 {sum}，年度指标为 {stored}，相差 {difference}（允许差 {tolerance}）',
        en: '{plan}: the {count} areas of {goal} sum to {sum}, the target is {stored}: off by {difference} (tolerance {tolerance})',
      },
      areaTwice: { zh: '{plan} 中 {goal} 在{area}的分解出现了不止一次', en: '{plan} has {goal} of {area} more than once' },
      partWithoutTarget: { zh: '{plan} 分解了 {goal}，但没有它的年度指标', en: '{plan} divides {goal} among areas but has no target for it' },
      wrongYear: {
        zh: '{plan} 任务 {task} 的地块 {parcel} 计划 {planned} 年实施，不是 {year} 年；结转的任务须填写 carriedFrom',
        en: '{plan}: task {task} has parcel {parcel}, which is due in {planned}, not in {year}; a carried task says carriedFrom',
      },
      notOfProject: {
        zh: '{plan} 任务 {task} 写明属于 {project}，该项目没有地块 {parcel}',
        en: '{plan}: task {task} says it belongs to {project}, which does not have parcel {parcel}',
      },
      parcelWithoutTask: {
        zh: '{plan} 没有列入计划 {year} 年实施的地块 {parcels}（{count} 宗）',
        en: '{plan} has no task for parcels that are due in {year}: {parcels} ({count})',
      },
    },
    source: {
      citation: 'S III(2)7',
      certainty: 'C',
      note: { zh: '编制年度实施计划、分解任务见于原文；一致性检查、允许差和级别为自行设定', en: 'annual plans and their tasks are seen in the text; the comparison, tolerance and severity are our own' },
    },
    fixable: true,
  },
  check(context) {
    const { document } = context;
    const year = numberAt(document.value, 'year');
    if (isSuperseded(document) || year === undefined) return;
    checkTargets(context, year);
    checkParts(context);
    checkParcels(context, year);
  },
};

function goalsOfPlan({ document, model }: PlanRuleContext): readonly Goal[] {
  const planRef = textAt(document.value, 'planRef');
  const plan = model.headers('specialPlan').find(({ id, status }) => id === planRef && status !== 'superseded');
  return plan ? model.goals().filter(({ uri }) => uri === plan.uri) : [];
}

function checkTargets(context: PlanRuleContext, year: number): void {
  const { document, model, report, undecided } = context;
  const plan = documentName(document);
  const seen = new Set<string>();
  for (const { index, record } of recordsIn(document, 'targets')) {
    const id = textAt(record, 'goalRef');
    const goal = id === undefined ? undefined : model.goal(id);
    if (!goal) continue;
    const path = ['targets', index];
    const object = goalName(goal);
    if (seen.has(goal.id)) {
      report({ messageId: 'targetTwice', path: [...path, 'goalRef'], subject: `${plan} ${goal.id}`, data: { plan, goal: object } });
      continue;
    }
    seen.add(goal.id);
    const unit = textAt(record, 'unit');
    const planned = goal.value.unit;
    if (unit !== undefined && planned !== undefined && unit !== planned) {
      report({
        messageId: 'unitDiffers',
        path: [...path, 'unit'],
        subject: `${plan} ${goal.id}`,
        data: { plan, goal: object, stored: unit, planned },
        related: [{ message: { zh: `${object} 的单位`, en: `unit of ${object}` }, uri: goal.uri, path: [...goal.path, 'unit'] }],
      });
      continue;
    }
    const stored = numberAt(record, 'value');
    const row = goal.value.byYear?.[String(year) as keyof typeof goal.value.byYear];
    if (stored === undefined) continue;
    const rowPath = [...goal.path, 'byYear', String(year)];
    if (row === undefined) {
      undecided({ messageId: 'rowMissing', path: [...path, 'value'], subject: `${plan} ${goal.id}`, data: { plan, goal: object, year: String(year) }, missing: [{ uri: goal.uri, path: rowPath }] });
      continue;
    }
    if (textAt(record, 'revision') !== undefined || !differsBy(stored, row, toleranceOf(model, planned ?? '')?.value ?? 0)) continue;
    reportTarget(context, { goal, year, row, rowPath, stored, path: [...path, 'value'] });
  }
  for (const goal of goalsOfPlan(context)) {
    const row = goal.value.byYear?.[String(year) as keyof typeof goal.value.byYear] ?? 0;
    if (seen.has(goal.id) || row === 0) continue;
    report({
      messageId: 'targetMissing',
      path: ['targets'],
      at: 'key',
      subject: `${plan} ${goal.id}`,
      data: { plan, goal: goalName(goal), year: String(year), row: amountText(row, goal.value.unit ?? '') },
      related: [{ message: { zh: `${goal.id} ${year} 年`, en: `${goal.id} in ${year}` }, uri: goal.uri, path: [...goal.path, 'byYear', String(year)] }],
    });
  }
}

function reportTarget(
  { document, model, report }: PlanRuleContext,
  { goal, year, row, rowPath, stored, path }: { readonly goal: Goal; readonly year: number; readonly row: number; readonly rowPath: Path; readonly stored: number; readonly path: Path },
): void {
  const { uri } = document;
  const unit = goal.value.unit ?? '';
  const tolerance = toleranceOf(model, unit);
  report({
    messageId: 'targetDiffers',
    path,
    subject: `${documentName(document)} ${goal.id}`,
    data: { plan: documentName(document), goal: goalName(goal), year: String(year), stored: withUnit(storedText(stored, 0), unit), row: withUnit(storedText(row, 0), unit), difference: withUnit(showNumber(minusDecimal(stored, row), 6), unit) },
    terms: comparisonTerms({
      attribute: valueName,
      unit,
      stored,
      uri,
      path,
      inputs: [{ label: { zh: `${goal.id} ${year} 年`, en: `${goal.id} in ${year}` }, value: row, unit, role: 'input', uri: goal.uri, path: rowPath }],
      computed: row,
      tolerance: tolerance?.value ?? 0,
      ...(tolerance && { parameter: tolerance }),
    }),
    related: [{ message: { zh: `专项规划 ${goal.id} ${year} 年`, en: `the special plan's ${goal.id} in ${year}` }, uri: goal.uri, path: rowPath }],
    fixes: [{ title: { zh: `改为专项规划的 ${storedText(row, 0)}`, en: `Change to ${storedText(row, 0)}, as the special plan has it` }, edits: [{ uri, operation: { op: 'set', path, value: row } }] }],
  });
}

/** Parts of each goal by area, held against its target. */
function checkParts(context: PlanRuleContext): void {
  const { document, model, report } = context;
  const plan = documentName(document);
  const parts = new Map<string, { readonly goal: Goal; readonly terms: Term[]; readonly path: Path }>();
  const areas = new Set<string>();
  for (const { index, record } of recordsIn(document, 'decomposition')) {
    const id = textAt(record, 'goalRef');
    const goal = id === undefined ? undefined : model.goal(id);
    const area = textAt(record, 'pilotArea');
    if (!goal || area === undefined) continue;
    if (areas.has(`${goal.id}\n${area}`)) report({ messageId: 'areaTwice', path: ['decomposition', index, 'pilotArea'], subject: `${plan} ${goal.id} ${area}`, data: { plan, goal: goalName(goal), area } });
    areas.add(`${goal.id}\n${area}`);
    const value = numberAt(record, 'value');
    const path = ['decomposition', index, 'value'];
    const known = parts.get(goal.id) ?? { goal, terms: [], path };
    parts.set(goal.id, known);
    if (value !== undefined) known.terms.push({ label: { zh: area, en: area }, value, ...(goal.value.unit !== undefined && { unit: goal.value.unit }), role: 'input', uri: document.uri, path });
  }
  const targets = new Set<string>();
  for (const { index, record } of recordsIn(document, 'targets')) {
    const id = textAt(record, 'goalRef');
    const stored = numberAt(record, 'value');
    const goal = id === undefined ? undefined : model.goal(id);
    if (!goal || targets.has(goal.id)) continue;
    targets.add(goal.id);
    if (stored !== undefined && !notAdditive.has(goal.value.unit ?? '')) checkPartSum(context, { goal, stored, targetPath: ['targets', index, 'value'], terms: parts.get(goal.id)?.terms ?? [], firstPath: parts.get(goal.id)?.path });
  }
  for (const { goal, path } of parts.values()) {
    if (!targets.has(goal.id)) report({ messageId: 'partWithoutTarget', path: [...path.slice(0, -1), 'goalRef'], subject: `${plan} ${goal.id}`, data: { plan, goal: goalName(goal) } });
  }
}

interface PartSum {
  readonly goal: Goal;
  readonly stored: number;
  readonly targetPath: Path;
  readonly terms: readonly Term[];
  /** Place of the first part; undefined where there is none. */
  readonly firstPath: Path | undefined;
}

function checkPartSum({ document, model, report }: PlanRuleContext, { goal, stored, targetPath, terms, firstPath }: PartSum): void {
  const { uri } = document;
  const unit = goal.value.unit ?? '';
  const parameter = toleranceOf(model, unit);
  const tolerance = parameter ? timesDecimal(parameter.value, Math.max(1, terms.length)) : 0;
  const sum = sumDecimal(terms.map(({ value }) => value as number));
  if (!differsBy(stored, sum, tolerance)) return;
  const row = goal.value.byYear?.[String(numberAt(document.value, 'year')) as keyof typeof goal.value.byYear];
  const isTargetRight = row === undefined || !differsBy(stored, row, parameter?.value ?? 0);
  // Parts that make the special plan's row show that the target is wrong, which is told there.
  if (!isTargetRight && row !== undefined && !differsBy(sum, row, tolerance)) return;
  report({
    messageId: 'partsDiffer',
    path: firstPath ?? targetPath,
    subject: `${documentName(document)} ${goal.id}`,
    data: { plan: documentName(document), goal: goalName(goal), count: terms.length, sum: withUnit(showNumber(sum, 6), unit), stored: withUnit(storedText(stored, 0), unit), difference: withUnit(showNumber(minusDecimal(stored, sum), 6), unit), tolerance: withUnit(String(tolerance), unit) },
    terms: comparisonTerms({ attribute: valueName, unit, stored, uri, path: targetPath, inputs: terms, computed: sum, tolerance, ...(parameter && { parameter }) }),
    related: [{ message: { zh: `${goal.id} 的年度指标`, en: `target of ${goal.id}` }, uri, path: targetPath }],
  });
}

/** The year alone: an annual plan with hundreds of parcels does not ask of them again when their areas change. */
const plannedYear = memoOfModel((model: PlanModel, parcelId) => model.parcel(parcelId)?.value.implementYear);

function checkParcels(context: PlanRuleContext, year: number): void {
  const { document, model, report } = context;
  const plan = documentName(document);
  const listed = new Set<string>();
  for (const { index, record } of recordsIn(document, 'tasks')) {
    const task = textAt(record, 'id') ?? String(index + 1);
    const isCarried = textAt(record, 'carriedFrom') !== undefined;
    const projectRef = textAt(record, 'projectRef');
    const project = projectRef === undefined ? undefined : model.project(projectRef);
    for (const { index: at, record: id } of recordsIn(document, 'tasks', index, 'parcelRefs')) {
      if (typeof id !== 'string') continue;
      listed.add(id);
      if (project && !(project.value.parcelRefs ?? []).includes(id)) {
        report({
          messageId: 'notOfProject',
          path: ['tasks', index, 'projectRef'],
          subject: `${task} ${id}`,
          data: { plan, task, project: project.id, parcel: id },
          feature: { layer: 'parcels', id },
          related: [{ message: { zh: `${project.id} 的地块`, en: `parcels of ${project.id}` }, uri: project.uri, path: ['parcelRefs'] }],
        });
      }
      const planned = plannedYear(model, id);
      if (planned === undefined || isCarried || (planned === year && !context.demand)) continue;
      const parcel = model.parcel(id)!;
      tellYear(context, { messageId: 'wrongYear', object: id, parcels: [parcel], year, side: 'atLeast', at: ['tasks', index, 'parcelRefs', at] });
      if (planned === year) continue;
      report({
        messageId: 'wrongYear',
        path: ['tasks', index, 'parcelRefs', at],
        subject: `${task} ${id}`,
        data: { plan, task, parcel: id, planned: String(planned), year: String(year) },
        feature: { layer: 'parcels', id },
        related: [{ message: { zh: `${id} 的计划实施年`, en: `year of ${id}` }, uri: parcel.uri, path: [...parcel.path, 'implementYear'] }],
      });
    }
  }
  const left = model.parcelIdsOfYear(year).filter((id) => !listed.has(id));
  if (context.demand) tellYear(context, { messageId: 'parcelWithoutTask', object: plan, parcels: model.parcels().filter(({ id }) => !listed.has(id)), year, side: 'atMost', at: ['tasks'] });
  if (left.length > 0) report({ messageId: 'parcelWithoutTask', path: ['tasks'], at: 'key', subject: plan, data: { plan, year: String(year), parcels: listText(left), count: left.length } });
}

/** Demands that a parcel with a task is due in the plan's year, and that no parcel without one is. */
function tellYear(
  { document, demand }: PlanRuleContext,
  { messageId, object, parcels, year, side, at }: { readonly messageId: string; readonly object: string; readonly parcels: readonly Parcel[]; readonly year: number; readonly side: 'atLeast' | 'atMost'; readonly at: Path },
): void {
  const plan = documentName(document);
  const isListed = side === 'atLeast';
  demand?.({
    messageId,
    object,
    attribute: isListed ? { zh: `列入 ${year} 年实施的地块数`, en: `parcels due in ${year}` } : { zh: `列入 ${year} 年实施而没有任务的地块数`, en: `parcels due in ${year} without a task` },
    unit: 'count',
    left: parcels.flatMap((parcel) => yearTerm(parcel, year, { counts: 1 }) ?? []),
    side,
    right: [{ value: isListed ? 1 : 0 }],
    tolerance: 0,
    basis: () => (isListed ? { zh: `${plan} 有它的任务`, en: `${plan} has a task for it` } : { zh: `${plan} 的任务清单`, en: `tasks of ${plan}` }),
    at: { uri: document.uri, path: at },
    ...(isListed && { feature: { layer: 'parcels', id: object } }),
  });
}
