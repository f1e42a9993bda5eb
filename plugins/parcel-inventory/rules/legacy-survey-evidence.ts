import { checkLimits, inputTerm, isConstruction, isDay, limitMessages, neededDay, neededNumber, neededTexts, planCodeOf, sumOf, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { entriesOf, type RegisteredEntry } from '../core/legacy-register.ts';
import { aboutParcel } from '../core/parcels.ts';

const surveys = 'legacy.surveyRefs';
const baseline = 'legacy.baselineDate';
const least = 'legacy.surveyMinSharePct';

export const legacySurveyEvidence: PlanRule = {
  meta: {
    id: 'inventory/legacy-survey-evidence',
    title: { zh: '历史遗留用地有国土调查为建设用地的证据', en: 'Legacy land is shown by the surveys to have been built on' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { parameters: [surveys, baseline, least] },
    messages: {
      ...limitMessages({ share: 'atLeast' }),
      missing: {
        zh: '历史遗留用地 {object} 没有“{survey}”的证据（应有：{surveys}）',
        en: 'legacy entry {object} has no evidence of "{survey}" (needed: {surveys})',
      },
      notBuilt: {
        zh: '历史遗留用地 {object} 在“{survey}”中的地类为 {class}，不是建设用地',
        en: 'in "{survey}" legacy entry {object} is of class {class}, which is no built land',
      },
      unknownClass: {
        zh: '历史遗留用地 {object} 的调查地类 {class} 不在代码对照表（codeMap）中，不知道是否为建设用地，不视为通过',
        en: 'class {class} of legacy entry {object} is not in the table of codes (codeMap), so nobody knows whether it is built land: undecided, which does not count as passed',
      },
      year: {
        zh: '历史遗留用地 {object} 的“{survey}”证据为 {year} 年，认定基准日为 {baseline}',
        en: 'the evidence of "{survey}" for legacy entry {object} is of {year}, the baseline is {baseline}',
      },
      occupied: {
        zh: '地块 {object} 的用地发生时间为 {date}，晚于历史遗留认定基准日 {baseline}',
        en: 'parcel {object} was occupied on {date}, after the baseline of legacy land, {baseline}',
      },
      noOccupation: {
        zh: '历史遗留地块 {object} 没有填写{what}',
        en: 'the legacy parcel {object} does not state {what}',
      },
    },
    source: { citation: 'S III(1)3', certainty: 'A text, C', note: { zh: '以国土调查结果认定为 A；是哪一次调查为 B-M；占比、年度和用地时间为本工具取法（C）。', en: 'That surveys decide is A; which survey is B-M; shares, years and the time of occupation are our own reading (C).' } },
  },
  check(context) {
    for (const entry of entriesOf(context.document)) {
      checkEvidence(context, entry);
      checkOccupation(context, entry);
    }
  },
};

function checkEvidence(context: PlanRuleContext, entry: RegisteredEntry): void {
  const { document, model, report } = context;
  const { id, path, value } = entry;
  const named = neededTexts(model, surveys);
  const base = neededDay(model, baseline);
  const evidence = value.surveyEvidence ?? [];
  for (const survey of named.value) {
    if (evidence.some((item) => item?.survey === survey)) continue;
    report({
      messageId: 'missing',
      data: { object: id, survey, surveys: named.value.join('、') },
      path: [...path, value.surveyEvidence === undefined ? 'id' : 'surveyEvidence'],
      subject: `${id} ${survey}`,
      related: [{ message: { zh: `参数 ${surveys}`, en: `parameter ${surveys}` }, uri: named.uri, path: named.path }],
    });
  }
  for (const [index, item] of evidence.entries()) {
    if (item?.survey === undefined || !named.value.includes(item.survey)) continue;
    const at = [...path, 'surveyEvidence', index];
    const subject = `${id} ${item.survey}`;
    if (item.class !== undefined) checkClass(context, { id, survey: item.survey, surveyCode: item.class, path: [...at, 'class'] });
    // One survey stands for the baseline; of several each has a year of its own.
    if (item.year !== undefined && named.value.length === 1 && isDay(base.value) && item.year !== Number(base.value.slice(0, 4))) {
      report({
        messageId: 'year',
        data: { object: id, survey: item.survey, year: item.year, baseline: base.value },
        path: [...at, 'year'],
        subject,
        related: [{ message: { zh: `参数 ${baseline}`, en: `parameter ${baseline}` }, uri: base.uri, path: base.path }],
      });
    }
    if (item.sharePct === undefined) continue;
    const limit = neededNumber(model, least);
    const place = { uri: document.uri, path: [...at, 'sharePct'] };
    const attribute = { zh: `“${item.survey}”建设用地占比`, en: `built share by "${item.survey}"` };
    checkLimits(context, [{ messageId: 'share', object: id, attribute, quantity: sumOf([inputTerm(place, attribute, item.sharePct, 'pct')], 'pct'), digits: 1, path: place.path, isWritten: true, side: 'atLeast', limit: limit.value, parameter: limit, subject }]);
  }
}

interface SurveyedClass {
  readonly id: string;
  readonly survey: string;
  readonly surveyCode: string;
  readonly path: readonly (string | number)[];
}

function checkClass({ model, report, undecided }: PlanRuleContext, { id, survey, surveyCode, path }: SurveyedClass): void {
  const plan = planCodeOf(model, surveyCode);
  const about = { path, subject: `${id} ${survey}` };
  if (!plan) undecided({ messageId: 'unknownClass', data: { object: id, class: surveyCode }, ...about });
  else if (!isConstruction(model, plan.code)) report({ messageId: 'notBuilt', data: { object: id, survey, class: `${surveyCode}（${plan.code} ${model.landUse(plan.code)?.name ?? ''}）` }, ...about });
}

/** The parcel of an entry says when the land was taken, and by which penalty that was dealt with. */
function checkOccupation({ model, report }: PlanRuleContext, { value }: RegisteredEntry): void {
  const parcel = value.parcelRef === undefined ? undefined : model.parcel(value.parcelRef);
  if (!parcel) return;
  const { id, uri, path } = parcel;
  const { occupationDate, penaltyNo } = parcel.value;
  const base = neededDay(model, baseline);
  if (occupationDate === undefined) report({ messageId: 'noOccupation', data: { object: id, what: { zh: '用地发生时间（occupationDate）', en: 'when it was occupied (occupationDate)' } }, uri, path: [...path, 'id'], ...aboutParcel(id), subject: `${id} occupationDate` });
  if (penaltyNo === undefined) report({ messageId: 'noOccupation', data: { object: id, what: { zh: '处罚文号（penaltyNo）', en: 'the number of the penalty (penaltyNo)' } }, uri, path: [...path, 'id'], ...aboutParcel(id), subject: `${id} penaltyNo` });
  if (occupationDate === undefined || !isDay(occupationDate) || occupationDate <= base.value) return;
  report({
    messageId: 'occupied',
    data: { object: id, date: occupationDate, baseline: base.value },
    uri,
    path: [...path, 'occupationDate'],
    ...aboutParcel(id),
    terms: [
      { label: { zh: '用地发生时间', en: 'day of the occupation' }, value: occupationDate, role: 'stored', uri, path: [...path, 'occupationDate'] },
      { label: { zh: `参数 ${baseline}`, en: `parameter ${baseline}` }, value: base.value, role: 'limit', uri: base.uri, path: base.path },
    ],
  });
}
