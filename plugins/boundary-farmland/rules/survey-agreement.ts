import { showNumber, type Parcel, type PlanModel } from '@plansmith/plan';
import { eachParcel, isVacating, neededNumber, ownDesign, planCodeOf, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { Fix } from '@plansmith/rules';
import { measuredTerm, parameterTerm } from '../core/measures.ts';
import { featurePlace, relatedFeature } from '../core/records.ts';
import { isSameClass, surveyParts, surveyShare, type SurveyPart } from '../core/survey-class.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';

const survey = 'surveyLatest';

export const surveyAgreement: PlanRule = {
  meta: {
    id: 'inventory/survey-agreement',
    title: { zh: '现状用途与国土调查一致', en: 'Current uses agree with the land survey' },
    severity: 'warning',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { layers: ['parcels', survey], parameters: [surveyShare] },
    messages: {
      differs: {
        zh: '地块 {object} 填写现状用途 {stated}，最新国土调查为 {found}（占 {share} %）',
        en: 'parcel {object} is recorded as {stated}, the latest survey has {found} on {share} % of it',
      },
      noMajority: {
        zh: '地块 {object} 填写现状用途 {stated}，最新国土调查中该地类只占 {share} %（要求 {limit} %）',
        en: 'parcel {object} is recorded as {stated}, which by the latest survey is {share} % of it ({limit} % needed)',
      },
      surveyCode: {
        zh: '地块 {object} 填写调查地类 {surveyCode}（对应 {mapped}），与现状用途 {stated} 不符',
        en: 'parcel {object} has survey class {surveyCode} ({mapped}), which does not go with its use {stated}',
      },
      noFeature: undecidedMessages.noFeature,
    },
    source: { ...ownDesign, note: { zh: '同类检查见于外省低效用地调查的质检码（A）；占比为本工具取值。', en: 'Such checks were seen in the quality codes of another province (A); the share is our own choice.' } },
  },
  check: eachParcel((context, parcel) => {
    checkSurveyCode(context, parcel);
    const { renewalMode, progress } = parcel.value;
    // Of land that was vacated the latest survey shows what became of it.
    if (!(isVacating(renewalMode) && progress === '已完成')) checkParcel(context, parcel);
  }),
};

function checkSurveyCode({ model, report }: PlanRuleContext, { id, path, value }: Parcel): void {
  const { currentSurveyCode, currentUseCode } = value;
  if (currentSurveyCode === undefined || currentUseCode === undefined) return;
  const mapped = planCodeOf(model, currentSurveyCode);
  if (!mapped || isSameClass(mapped.code, currentUseCode)) return;
  report({
    messageId: 'surveyCode',
    data: { object: id, surveyCode: currentSurveyCode, mapped: named(model, mapped.code), stated: named(model, currentUseCode) },
    path: [...path, 'currentSurveyCode'],
    subject: `${id} currentSurveyCode`,
    feature: { layer: 'parcels', id },
  });
}

function checkParcel({ model, report, undecided }: PlanRuleContext, { id, uri, path, value }: Parcel): void {
  const stated = value.currentUseCode;
  const limit = neededNumber(model, surveyShare);
  if (stated === undefined) return;
  const place = { uri, path: [...path, 'currentUseCode'] };
  const found = surveyParts(model, 'parcels', id);
  if (!found) {
    undecided(noFeature('parcels', id, place));
    return;
  }
  const { overlay, parts } = found;
  const areas = new Map<string, number>();
  for (const part of parts) areas.set(planClass(model, part), (areas.get(planClass(model, part)) ?? 0) + part.areaM2);
  const matchingM2 = [...areas].reduce((sum, [code, areaM2]) => sum + (isSameClass(code, stated) ? areaM2 : 0), 0);
  const shareOf = (areaM2: number): number => (overlay.subjectM2 > 0 ? (areaM2 / overlay.subjectM2) * 100 : 0);
  if (shareOf(matchingM2) >= limit.value) return;
  const [largest] = [...areas].toSorted(([, a], [, b]) => b - a);
  const isMajority = largest !== undefined && shareOf(largest[1]) >= limit.value;
  const fixes: readonly Fix[] =
    isMajority && model.landUse(largest[0])
      ? [{ title: { zh: `改为 ${named(model, largest[0])}`, en: `Change to ${named(model, largest[0])}` }, edits: [{ uri, operation: { op: 'set', path: place.path, value: largest[0] } }] }]
      : [];
  report({
    messageId: isMajority ? 'differs' : 'noMajority',
    data: { object: id, stated: named(model, stated), found: largest ? named(model, largest[0]) : '–', share: showNumber(shareOf(isMajority ? largest[1] : matchingM2), 2), limit: limit.value },
    ...place,
    subject: id,
    feature: { layer: 'parcels', id },
    terms: [
      measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, overlay.subjectM2),
      ...[...areas].map(([code, areaM2]) => measuredTerm({ zh: `调查为 ${named(model, code)}`, en: `surveyed as ${named(model, code)}` }, areaM2)),
      { ...parameterTerm(limit, 'pct'), path: limit.path },
    ],
    related: [relatedFeature(model, 'parcels', id), ...parts.map((part) => ({ message: { zh: `调查图斑 ${part.id} ${part.code}`, en: `survey polygon ${part.id} ${part.code}` }, ...featurePlace(model, survey, part.id) }))],
    fixes,
  });
}

/** The plan class of a survey polygon: its own code where it is one of the plan's, else what the table of codes says, else the code as it is. */
function planClass(model: PlanModel, { code }: SurveyPart): string {
  return model.landUse(code) ? code : (planCodeOf(model, code)?.code ?? code);
}

function named(model: PlanModel, code: string): string {
  return `${code} ${model.landUse(code)?.name ?? ''}`.trim();
}
