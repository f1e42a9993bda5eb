import type { Path } from '@plansmith/base';
import { showNumber, type FeatureOverlay, type PlanModel } from '@plansmith/plan';
import type { PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { layerDateOf } from './layer-name.ts';
import { measuredTerm, parameterTerm } from './measures.ts';
import { featurePlace, relatedFeature } from './records.ts';
import { hitsOf } from './shapes.ts';
import { noFeature, undecidedMessages } from './undecided.ts';

const survey = 'surveyLatest';

/** Name of the parameter that says from which share on a class is that of a polygon, for `needs`. */
export const surveyShare = 'survey.majorityPct';

/** Properties of the survey's features that hold their class: our own name, and that of the survey's database. */
const classKeys = ['code', 'DLBM'] as const;

/** Land-use class of a survey feature; undefined where it has none. */
export function surveyClassOf(properties: Readonly<Record<string, unknown>>): string | undefined {
  for (const key of classKeys) {
    const code = properties[key];
    if (typeof code === 'string' && code !== '') return code;
  }
  return undefined;
}

export interface SurveyPart {
  /** Id of the survey feature. */
  readonly id: string;
  readonly code: string;
  readonly areaM2: number;
}

/** What the latest survey says of a feature, polygon by polygon. Survey polygons tile the ground, so their parts add up. Undefined where feature or survey is not there. */
export function surveyParts(model: PlanModel, layer: string, id: string): { readonly overlay: FeatureOverlay; readonly parts: readonly SurveyPart[] } | undefined {
  const feature = model.feature(layer, id);
  const overlay = model.overlay(layer, id, survey);
  if (!feature || !overlay) return undefined;
  const classes = new Map(hitsOf(model, { feature, layer: survey, overlay }).map((hit) => [hit.id, surveyClassOf(hit.properties)]));
  const parts = overlay.parts.flatMap(({ id: part, areaM2 }): SurveyPart[] => {
    const code = classes.get(part);
    return code === undefined ? [] : [{ id: part, code, areaM2 }];
  });
  return { overlay, parts };
}

/** Whether one code is the other, or a class below it. */
export function isSameClass(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Words of a recorded class that the survey does not bear out, for the catalogue of every rule that reports it. */
export const surveyClassMessages = {
  surveyDiffers: {
    zh: '{object} 登记经调查确认为 {class}，最新国土调查中该地类只占 {share} %（要求 {limit} %），其余为 {found}',
    en: '{object} is recorded as confirmed as {class}, of which the latest survey has {share} % there ({limit} % needed); the rest is {found}',
  },
  noSurvey: {
    zh: '没有登记图层 surveyLatest，{object} 的确认地类 {class} 无法与调查核对，不视为通过',
    en: 'no layer surveyLatest is registered, so the confirmed class {class} of {object} cannot be held against the survey: undecided, which does not count as passed',
  },
  oldSurvey: {
    zh: '图层 surveyLatest 的数据日期 {date} 早于 {object} 的调查确认日期 {confirmed}，确认地类无法核对，不视为通过',
    en: 'layer surveyLatest is of {date}, before {object} was confirmed on {confirmed}, so the confirmed class cannot be checked: undecided, which does not count as passed',
  },
  noFeature: undecidedMessages.noFeature,
} as const;

export interface ConfirmedClass {
  readonly layer: string;
  readonly id: string;
  readonly code: string;
  /** Where the class is recorded in the document. */
  readonly path: Path;
  /** Day of the confirmation. */
  readonly confirmedOn?: string | undefined;
}

/** Holds a class that the survey is said to have confirmed against the latest survey; the catalogue must hold `surveyClassMessages`. */
export function surveyClassReport({ document, model, report, undecided }: PlanRuleContext, { layer, id, code, path, confirmedOn }: ConfirmedClass): void {
  const about = { path, subject: id, feature: { layer, id } };
  const limit = model.numberParameter(surveyShare);
  const name = `${code} ${model.landUse(code)?.name ?? ''}`.trim();
  if (!limit) return;
  if (!model.layer(survey)) {
    undecided({ messageId: 'noSurvey', data: { object: id, class: name }, ...about });
    return;
  }
  const date = layerDateOf(model, survey);
  if (date !== undefined && confirmedOn !== undefined && date < confirmedOn) {
    undecided({ messageId: 'oldSurvey', data: { object: id, date, confirmed: confirmedOn }, ...about });
    return;
  }
  const found = surveyParts(model, layer, id);
  if (!found) {
    undecided(noFeature(layer, id, { uri: document.uri, path }));
    return;
  }
  const { overlay, parts } = found;
  const matchingM2 = parts.reduce((sum, part) => sum + (isSameClass(part.code, code) ? part.areaM2 : 0), 0);
  const share = overlay.subjectM2 > 0 ? (matchingM2 / overlay.subjectM2) * 100 : 0;
  if (share >= limit.value) return;
  const others = parts.filter((part) => !isSameClass(part.code, code));
  report({
    messageId: 'surveyDiffers',
    data: { object: id, class: name, share: showNumber(share, 2), limit: limit.value, found: othersText(model, others) },
    ...about,
    terms: [
      measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, overlay.subjectM2),
      measuredTerm({ zh: `最新国土调查为 ${code}`, en: `surveyed as ${code}` }, matchingM2, 'result'),
      parameterTerm(limit, 'pct'),
    ],
    related: [relatedFeature(model, layer, id), ...others.map((part) => ({ message: { zh: `调查图斑 ${part.id} ${part.code}`, en: `survey polygon ${part.id} ${part.code}` }, ...featurePlace(model, survey, part.id) }))],
  });
}

function othersText(model: PlanModel, others: readonly SurveyPart[]): { readonly zh: string; readonly en: string } {
  const codes = [...new Set(others.map(({ code }) => code))];
  if (codes.length === 0) return { zh: '没有调查图斑', en: 'not surveyed' };
  const names = codes.map((code) => `${code} ${model.landUse(code)?.name ?? ''}`.trim());
  return { zh: names.join('、'), en: names.join(', ') };
}
