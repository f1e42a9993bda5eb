import { isNoise, type GeoFeature } from '@plansmith/geo';
import { showNumber, type DocumentTypes, type Draft, type Entity, type FeatureOverlay, type PlanModel } from '@plansmith/plan';
import { isConstruction, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { measuredTerm, overlayNoise, overlayNoiseParameters, parameterTerm, showM2, witnessOf } from '../core/measures.ts';
import { eachPlannedUse, type PlannedUse } from '../core/planned-use.ts';
import { featurePlace, relatedFeature } from '../core/records.ts';
import { hitsOf, sharedWitness } from '../core/shapes.ts';
import { surveyClassOf } from '../core/survey-class.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';

type Occupation = Entity<DocumentTypes['farmlandLedger']['occupations'][number]>;

const match = 'farmland.matchPct';

export const occupationDeclared: PlanRule = {
  meta: {
    id: 'farmland/occupation-declared',
    title: { zh: '建设占用耕地已登记占补', en: 'Farmland taken by construction is in the ledger' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory', 'unitDetailedPlan'],
    needs: { layers: ['surveyLatest', 'parcels'], parameters: [match, ...overlayNoiseParameters] },
    messages: {
      missing: {
        zh: '{object} 规划用途为 {use}，占用耕地 {area} m²（噪声限 {noise} m²），占补平衡台账没有登记',
        en: '{object}, planned as {use}, takes {area} m2 of farmland (noise limit {noise} m2) that no farmland ledger records',
      },
      differs: {
        zh: '{object} 占用耕地 {area} m²，占补平衡台账 {occupation} 登记 {stated} m²，相差 {percent} %，允许 {limit} %',
        en: '{object} takes {area} m2 of farmland, the ledger records {stated} m2 ({occupation}): off by {percent} %, allowed {limit} %',
      },
      ...undecidedMessages,
    },
    source: { citation: 'LAL art. 30, 44', certainty: 'A principle', note: { zh: '面积相符的允许差为本工具取值（C）。', en: 'How near the areas must be is our own choice (C).' } },
  },
  check: eachPlannedUse((context, use) => {
    if (use.code !== undefined && isConstruction(context.model, use.code)) checkUse(context, use, use.code);
  }),
};

function checkUse({ model, report, undecided }: PlanRuleContext, { layer, id, uri, path }: PlannedUse, code: string): void {
  const noise = overlayNoise(model);
  const limit = model.numberParameter(match);
  const place = { uri, path };
  const feature = model.feature(layer, id);
  if (!noise || !limit) return;
  if (!feature) {
    undecided(noFeature(layer, id, place));
    return;
  }
  const overlay = farmlandOnly(model, feature, model.overlay(layer, id, 'surveyLatest'));
  if (!overlay || overlay.areaM2 <= noise.noiseM2) return;
  const shape = sharedWitness(model, { feature, layer: 'surveyLatest', overlay });
  if (shape.undecided) {
    undecided(disagreement(shape, { layer, id, place }));
    return;
  }
  if (isNoise(shape, noise)) return;
  const entries = occupationsOf(model, id);
  const statedM2 = entries.reduce((sum, { value }) => sum + (value.areaHa ?? 0) * 10_000, 0);
  const percent = (Math.abs(statedM2 - overlay.areaM2) / overlay.areaM2) * 100;
  if (entries.length > 0 && percent <= limit.value) return;
  const witness = witnessOf(shape);
  report({
    messageId: entries.length === 0 ? 'missing' : 'differs',
    data: {
      object: id,
      use: `${code} ${model.landUse(code)?.name ?? ''}`.trim(),
      area: showM2(overlay.areaM2),
      noise: noise.noiseM2,
      occupation: entries.map((entry) => entry.id).join('、'),
      stated: showM2(statedM2),
      percent: showNumber(percent, 2),
      limit: limit.value,
    },
    ...place,
    subject: id,
    feature: { layer, id },
    ...(witness && { witness }),
    terms: [
      measuredTerm({ zh: '占用耕地', en: 'farmland taken' }, overlay.areaM2, 'result'),
      ...entries.map((entry) => ({ label: { zh: `${entry.id} 登记面积`, en: `recorded by ${entry.id}` }, value: entry.value.areaHa ?? 0, unit: 'ha', role: 'stored' as const, uri: entry.uri, path: [...entry.path, 'areaHa'] })),
      ...(entries.length === 0 ? noise.terms : [parameterTerm(limit, 'pct')]),
    ],
    related: [relatedFeature(model, layer, id), ...overlay.parts.map((part) => ({ message: { zh: `耕地图斑 ${part.id}`, en: `farmland polygon ${part.id}` }, ...featurePlace(model, 'surveyLatest', part.id) }))],
  });
}

/** The part of an overlay with the survey that is farmland (class 01). Survey polygons tile the ground, so their parts add up. */
function farmlandOnly(model: PlanModel, feature: GeoFeature, overlay: FeatureOverlay | undefined): FeatureOverlay | undefined {
  if (!overlay) return undefined;
  const farmland = new Set(hitsOf(model, { feature, layer: 'surveyLatest', overlay }).flatMap(({ id, properties }) => (surveyClassOf(properties)?.startsWith('01') === true ? [id] : [])));
  const parts = overlay.parts.filter(({ id }) => farmland.has(id));
  const sumM2 = parts.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  return { ...overlay, parts, sumM2, areaM2: Math.min(sumM2, overlay.areaM2) };
}

function occupationsOf(model: PlanModel, id: string): readonly Occupation[] {
  return model.documents('farmlandLedger').flatMap(({ uri, value }) =>
    value.status === 'superseded'
      ? []
      : (value.occupations ?? []).flatMap((entry: Draft<DocumentTypes['farmlandLedger']['occupations'][number]> | undefined, index): Occupation[] =>
          entry?.id !== undefined && (entry.landRefs ?? []).includes(id) ? [{ id: entry.id, uri, path: ['occupations', index], value: entry }] : [],
        ),
  );
}
