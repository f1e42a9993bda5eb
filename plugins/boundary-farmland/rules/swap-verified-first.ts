import type { SwapAddition, SwapSource } from '@plansmith/plan';
import { dateOrderMessages, dateOrderReport, isSuperseded, neededTexts, stepsOutOfOrder, type DatedStep, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { usesOf } from '../core/boundary-ledger.ts';
import { lackingProof, type ProofPart } from '../core/proof.ts';
import { surveyClassMessages, surveyClassReport, surveyShare } from '../core/survey-class.ts';

const classes = 'swap.confirmedClasses';

const verifiedArea: ProofPart = { keys: ['verifiedM2'], text: { zh: '核定面积', en: 'the verified area' } };

export const swapVerifiedFirst: PlanRule = {
  meta: {
    id: 'boundary/swap-verified-first',
    title: { zh: '先验收、经调查确认，再申报增补', en: 'Accepted and confirmed before anything is added' },
    severity: 'error',
    scope: 'document',
    kinds: ['boundaryLedger'],
    needs: { parameters: [classes, surveyShare] },
    messages: {
      ...dateOrderMessages,
      ...surveyClassMessages,
      notVerified: {
        zh: '增补地块 {object} 使用的来源 {source} 缺少{missing}，不能用于增补',
        en: 'addition {object} uses source {source}, which lacks {missing}: it cannot be used yet',
      },
      verifiedWithout: {
        zh: '来源 {object} 填写了核定面积，但缺少{missing}',
        en: 'source {object} has a verified area, but lacks {missing}',
      },
      notReturned: {
        zh: '来源 {object} 经调查确认的地类为 {class}，不是农林草湿、绿地或水域（{allowed}），不能算作腾退',
        en: 'source {object} was confirmed as {class}, which is no farmland, nature, green or water ({allowed}): it does not count as vacated',
      },
      surveyYear: {
        zh: '来源 {object} 的调查年度为 {year}，晚于确认日期 {date}',
        en: 'source {object} is confirmed by the survey of {year}, which is after the day of confirmation, {date}',
      },
      baseYear: {
        zh: '来源 {object} 的基期调查年度为 {year}，不早于验收日期 {date}，不能证明原为建设用地',
        en: 'the base survey of source {object} is of {year}, not before its acceptance on {date}, so it does not show what stood there before',
      },
    },
    source: {
      citation: 'S III(2)6; RECL art. 28-29',
      certainty: 'A text',
      note: { zh: '先后次序和调查确认为 A；允许的地类、与最新调查图层比对、年度与日期相符为本工具取法（C）。', en: 'The order and the confirmation by survey are A; classes that count, the comparison with the latest survey layer, and years that fit the days are our own reading (C).' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    for (const source of model.swapSources()) if (source.uri === document.uri) checkSource(context, source);
    for (const addition of model.swapAdditions()) if (addition.uri === document.uri) checkAddition(context, addition);
  },
};

function checkSource(context: PlanRuleContext, source: SwapSource): void {
  const { model, report } = context;
  const { id, path, value } = source;
  const about = { subject: id, feature: { layer: 'swapSources', id } };
  for (const wrong of stepsOutOfOrder(stepsOf(source))) report(dateOrderReport(id, wrong, about));
  const missing = lackingProof(value);
  if (value.verifiedM2 !== undefined && missing) report({ messageId: 'verifiedWithout', data: { object: id, missing }, path: [...path, 'verifiedM2'], ...about });
  const confirmed = value.surveyConfirmed;
  checkYears(context, source);
  if (confirmed?.class === undefined) return;
  const allowed = neededTexts(model, classes);
  if (!allowed.value.some((prefix) => confirmed.class!.startsWith(prefix))) {
    report({
      messageId: 'notReturned',
      data: { object: id, class: `${confirmed.class} ${model.landUse(confirmed.class)?.name ?? ''}`.trim(), allowed: allowed.value.join('、') },
      path: [...path, 'surveyConfirmed', 'class'],
      ...about,
      related: [{ message: { zh: `参数 ${classes}`, en: `parameter ${classes}` }, uri: allowed.uri, path: allowed.path }],
    });
  }
  surveyClassReport(context, { layer: 'swapSources', id, code: confirmed.class, path: [...path, 'surveyConfirmed', 'class'], confirmedOn: confirmed.date });
}

/** A survey of a year is confirmed in that year or later; the base survey is older than the acceptance. */
function checkYears({ report }: PlanRuleContext, { id, path, value }: SwapSource): void {
  const about = { subject: id, feature: { layer: 'swapSources', id } };
  const { year, date } = value.surveyConfirmed ?? {};
  if (year !== undefined && date !== undefined && year > yearOf(date)) report({ messageId: 'surveyYear', data: { object: id, year, date }, path: [...path, 'surveyConfirmed', 'year'], ...about });
  const base = value.baseSurvey?.year;
  const accepted = value.acceptedDate;
  if (base !== undefined && accepted !== undefined && base >= yearOf(accepted)) report({ messageId: 'baseYear', data: { object: id, year: base, date: accepted }, path: [...path, 'baseSurvey', 'year'], ...about });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function checkAddition({ document, model, report }: PlanRuleContext, addition: SwapAddition): void {
  const { id, path, value } = addition;
  const about = { subject: id, feature: { layer: 'swapAdditions', id } };
  const own: readonly DatedStep[] = [
    { label: { zh: '申报', en: 'submission' }, date: value.submittedDate, uri: document.uri, path: [...path, 'submittedDate'] },
    { label: { zh: '批准', en: 'approval' }, date: value.approvedDate, uri: document.uri, path: [...path, 'approvedDate'] },
  ];
  for (const wrong of stepsOutOfOrder(own)) report(dateOrderReport(id, wrong, about));
  const late: DatedStep[] = [];
  for (const sourceId of new Set(usesOf(addition).map((use) => use.sourceId))) {
    const source = model.swapSource(sourceId);
    if (!source) continue;
    const missing = lackingProof(source.value, [verifiedArea]);
    if (missing) {
      const index = (value.sourcesUsed ?? []).findIndex((use) => use?.sourceRef === sourceId);
      report({ messageId: 'notVerified', data: { object: id, source: sourceId, missing }, path: [...path, 'sourcesUsed', index, 'sourceRef'], ...about, subject: `${id} ${sourceId}` });
    } else late.push(...stepsOf(source).filter(({ path: at }) => at.at(-1) === 'date').map((step) => ({ ...step, label: { zh: `${sourceId} 调查确认`, en: `survey confirmation of ${sourceId}` } })));
  }
  // Of the sources that an addition uses, the one confirmed last decides.
  const last = late.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
  if (last) for (const wrong of stepsOutOfOrder([last, own[0]!])) report(dateOrderReport(id, wrong, about));
}

function stepsOf({ uri, path, value }: SwapSource): readonly DatedStep[] {
  return [
    { label: { zh: '验收', en: 'acceptance' }, date: value.acceptedDate, uri, path: [...path, 'acceptedDate'] },
    { label: { zh: '调查确认', en: 'survey confirmation' }, date: value.surveyConfirmed?.date, uri, path: [...path, 'surveyConfirmed', 'date'] },
  ];
}
