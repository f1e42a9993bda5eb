import { isNoise, type Witness } from '@plansmith/geo';
import { showNumber, type FeatureOverlay, type PlanModel } from '@plansmith/plan';
import { eachParcel, isConstruction, isVacating, neededNumber, planCodeOf, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { Parcel } from '@plansmith/plan';
import { measuredTerm, overlayNoise, overlayNoiseParameters, parameterTerm, showM2, witnessOf, type OverlayNoise } from '../core/measures.ts';
import { featurePlace, relatedFeature } from '../core/records.ts';
import { sharedWitness } from '../core/shapes.ts';
import { surveyParts, type SurveyPart } from '../core/survey-class.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';

const least = 'inventory.constructionMinPct';
const survey = 'surveyLatest';

export const isConstructionLand: PlanRule = {
  meta: {
    id: 'inventory/is-construction-land',
    title: { zh: '认定的地块是存量建设用地', en: 'Identified parcels are built land' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { layers: ['parcels', survey], parameters: [least, ...overlayNoiseParameters] },
    messages: {
      farmland: {
        zh: '认定的地块 {object} 在最新国土调查中有耕地 {area} m²（占 {share} %，噪声限 {noise} m²），不是存量建设用地',
        en: 'by the latest survey {area} m2 ({share} %; noise limit {noise} m2) of the identified parcel {object} are farmland, not built land',
      },
      share: {
        zh: '认定的地块 {object} 在最新国土调查中建设用地只占 {share} %，要求 {limit} %',
        en: 'by the latest survey {share} % of the identified parcel {object} is built land; {limit} % are needed',
      },
      unexplained: {
        zh: '认定的地块 {object} 有 {area} m² 在最新国土调查中不是建设用地，没有说明原因（notes）',
        en: 'by the latest survey {area} m2 of the identified parcel {object} are not built land, and notes do not say why',
      },
      unknownClass: {
        zh: '最新国土调查在地块 {object} 内的地类 {classes} 不在代码对照表（codeMap）中，不知道是否为建设用地，不视为通过',
        en: 'classes {classes} of the latest survey in parcel {object} are not in the table of codes (codeMap), so nobody knows whether they are built land: undecided, which does not count as passed',
      },
      ...undecidedMessages,
    },
    source: {
      citation: 'S III(1)2',
      certainty: 'A text, C',
      note: { zh: '“存量建设用地”为 A；占比为本工具取值，已腾退完成的地块不查（C）。', en: 'Stock of built land is A; the share is our own choice, and parcels already vacated are passed over (C).' },
    },
  },
  check: eachParcel((context, parcel) => {
    const { verdict, renewalMode, progress } = parcel.value;
    // Of land that was vacated the latest survey shows what became of it.
    if (verdict === 'identified' && !(isVacating(renewalMode) && progress === '已完成')) checkParcel(context, parcel);
  }),
};

function checkParcel(context: PlanRuleContext, { id, uri, path, value }: Parcel): void {
  const { model, report, undecided } = context;
  const noise = overlayNoise(model);
  const place = { uri, path: [...path, 'id'] };
  const found = surveyParts(model, 'parcels', id);
  if (!noise) return;
  if (!found) {
    undecided(noFeature('parcels', id, place));
    return;
  }
  const { overlay, parts } = found;
  const unknown = parts.filter((part) => planClass(model, part) === undefined);
  if (unknown.length > 0) {
    undecided({ messageId: 'unknownClass', data: { object: id, classes: [...new Set(unknown.map(({ code }) => code))].join('、') }, ...place, subject: id, feature: { layer: 'parcels', id } });
    return;
  }
  const farmland = shapeOf(context, { id, overlay, place, parts: parts.filter((part) => planClass(model, part)!.startsWith('01')), noise });
  const built = parts.filter((part) => isConstruction(model, planClass(model, part)!));
  const builtM2 = Math.min(overlay.subjectM2, built.reduce((sum, { areaM2 }) => sum + areaM2, 0));
  const share = overlay.subjectM2 > 0 ? (builtM2 / overlay.subjectM2) * 100 : 0;
  const limit = neededNumber(model, least);
  const shown = {
    ...place,
    subject: id,
    feature: { layer: 'parcels', id },
    related: [relatedFeature(model, 'parcels', id), ...parts.filter((part) => !built.includes(part)).map((part) => ({ message: { zh: `调查图斑 ${part.id} ${part.code}`, en: `survey polygon ${part.id} ${part.code}` }, ...featurePlace(model, survey, part.id) }))],
  };
  const subject = measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, overlay.subjectM2);
  if (farmland) {
    const witness = witnessOf(farmland);
    const farmlandShare = (farmland.areaM2 / overlay.subjectM2) * 100;
    report({
      ...shown,
      messageId: 'farmland',
      data: { object: id, area: showM2(farmland.areaM2), share: showNumber(farmlandShare, 2), noise: noise.noiseM2 },
      ...(witness && { witness }),
      terms: [subject, measuredTerm({ zh: '耕地', en: 'farmland' }, farmland.areaM2, 'result'), ...noise.terms],
    });
    return;
  }
  const restM2 = overlay.subjectM2 - builtM2;
  const terms = [subject, measuredTerm({ zh: '建设用地', en: 'built land' }, builtM2, 'result'), { ...parameterTerm(limit, 'pct'), path: limit.path }];
  if (share < limit.value) report({ ...shown, messageId: 'share', data: { object: id, share: showNumber(share, 2), limit: limit.value }, terms });
  else if (restM2 > noise.noiseM2 && (value.notes ?? '').trim() === '') report({ ...shown, messageId: 'unexplained', data: { object: id, area: showM2(restM2) }, severity: 'warning', terms });
}

/** The plan class of a survey polygon: its own code where it is one of the plan's, else what the table of codes says. */
function planClass(model: PlanModel, { code }: SurveyPart): string | undefined {
  return model.landUse(code) ? code : planCodeOf(model, code)?.code;
}

interface ShapeQuestion {
  readonly id: string;
  readonly overlay: FeatureOverlay;
  readonly place: { readonly uri: string; readonly path: readonly (string | number)[] };
  readonly parts: readonly SurveyPart[];
  readonly noise: OverlayNoise;
}

/** What a parcel shares with some polygons of the survey; undefined where that is noise, or cannot be decided. */
function shapeOf({ model, undecided }: PlanRuleContext, { id, overlay, place, parts, noise }: ShapeQuestion): (Witness & { readonly undecided?: undefined }) | undefined {
  const feature = model.feature('parcels', id);
  const areaM2 = Math.min(overlay.areaM2, parts.reduce((sum, part) => sum + part.areaM2, 0));
  if (!feature || areaM2 <= noise.noiseM2) return undefined;
  const shape = sharedWitness(model, { feature, layer: survey, overlay: { ...overlay, parts, sumM2: areaM2, areaM2 } });
  if (shape.undecided) {
    undecided(disagreement(shape, { layer: 'parcels', id, place }));
    return undefined;
  }
  return isNoise(shape, noise) ? undefined : shape;
}
