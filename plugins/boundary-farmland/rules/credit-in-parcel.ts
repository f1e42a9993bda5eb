import { valueAt } from '@plansmith/base';
import { areaM2, differenceWitness, isNoise } from '@plansmith/geo';
import { showNumber } from '@plansmith/plan';
import { ownDesign, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { areaTolerance, areaToleranceParameters, measuredTerm, overlayNoise, overlayNoiseParameters, showM2, witnessOf, type OverlayNoise } from '../core/measures.ts';
import { recordPlace, relatedFeature } from '../core/records.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';

export const creditInParcel: PlanRule = {
  meta: {
    id: 'farmland/credit-in-parcel',
    title: { zh: '补充耕地在腾退复垦的地块之内', en: 'Farmland credits lie inside reclaimed parcels' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { layers: ['farmlandCredits', 'parcels'], parameters: [...overlayNoiseParameters, ...areaToleranceParameters] },
    messages: {
      outside: {
        zh: '补充耕地 {object} 有 {area} m²（占 {share} %，噪声限 {noise} m²）在地块 {parcel} 之外',
        en: '{area} m2 ({share} %; noise limit {noise} m2) of credit {object} lie outside parcel {parcel}',
      },
      mode: {
        zh: '补充耕地 {object} 来自地块 {parcel}，其改造方式为 {mode}，不是腾退复垦',
        en: 'credit {object} comes from parcel {parcel}, whose renewal mode is {mode}, not 腾退复垦 (vacate and reclaim)',
      },
      sum: {
        zh: '地块 {parcel} 的补充耕地合计 {sum} m²，大于地块图形 {whole} m²（允许差 {tolerance} m²）',
        en: 'credits from parcel {parcel} add up to {sum} m2, more than its {whole} m2 (tolerance {tolerance} m2)',
      },
      ...undecidedMessages,
    },
    source: ownDesign,
  },
  check(context) {
    const { document, model } = context;
    const noise = overlayNoise(model);
    const credits = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['credits']);
    if (!noise || !Array.isArray(credits)) return;
    const sums = new Map<string, { sumM2: number; index: number }>();
    for (const [index, credit] of credits.entries()) {
      const id = valueAt(credit, ['id']);
      const parcel = valueAt(credit, ['parcelRef']);
      if (typeof id !== 'string') continue;
      const measuredM2 = checkCredit(context, { id, index, parcel: typeof parcel === 'string' ? parcel : undefined, noise });
      if (typeof parcel !== 'string' || measuredM2 === undefined) continue;
      sums.set(parcel, { sumM2: (sums.get(parcel)?.sumM2 ?? 0) + measuredM2, index });
    }
    for (const [parcel, sum] of sums) checkSum(context, { parcel, ...sum });
  },
};

interface Credit {
  readonly id: string;
  readonly index: number;
  readonly parcel: string | undefined;
  readonly noise: OverlayNoise;
}

/** Gives the credit's measured area, m2. */
function checkCredit({ document, model, report, undecided }: PlanRuleContext, { id, index, parcel, noise }: Credit): number | undefined {
  const place = { uri: document.uri, path: ['credits', index, 'id'] };
  const feature = model.feature('farmlandCredits', id);
  if (!feature) {
    undecided(noFeature('farmlandCredits', id, place));
    return undefined;
  }
  const whole = areaM2(feature.geometry);
  const shown = { subject: id, feature: { layer: 'farmlandCredits', id } };
  if (parcel === undefined) return whole;
  const mode = model.parcel(parcel)?.value.renewalMode;
  if (mode !== undefined && mode !== '腾退复垦') {
    report({ messageId: 'mode', data: { object: id, parcel, mode }, path: ['credits', index, 'parcelRef'], ...shown, related: [{ message: { zh: `${parcel} 的记录`, en: `record of ${parcel}` }, ...recordPlace(model, 'parcels', parcel) }] });
  }
  const outline = model.feature('parcels', parcel);
  if (!outline) {
    undecided({ ...noFeature('parcels', parcel, { uri: document.uri, path: ['credits', index, 'parcelRef'] }), subject: id });
    return whole;
  }
  const outside = differenceWitness(feature.geometry, [outline.geometry]);
  if (outside.undecided) {
    undecided(disagreement(outside, { layer: 'farmlandCredits', id, place }));
    return whole;
  }
  if (isNoise(outside, noise)) return whole;
  const witness = witnessOf(outside);
  report({
    messageId: 'outside',
    data: { object: id, parcel, area: showM2(outside.areaM2), share: showNumber((outside.areaM2 / whole) * 100, 2), noise: noise.noiseM2 },
    ...place,
    ...shown,
    ...(witness && { witness }),
    terms: [measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, whole), measuredTerm({ zh: `${parcel} 之外的面积`, en: `area outside ${parcel}` }, outside.areaM2, 'result'), ...noise.terms],
    related: [relatedFeature(model, 'farmlandCredits', id), relatedFeature(model, 'parcels', parcel)],
  });
  return whole;
}

function checkSum({ document, model, report }: PlanRuleContext, { parcel, sumM2, index }: { readonly parcel: string; readonly sumM2: number; readonly index: number }): void {
  const outline = model.feature('parcels', parcel);
  const tolerance = areaTolerance(model);
  if (!outline || !tolerance) return;
  const whole = areaM2(outline.geometry);
  const allowed = tolerance.toleranceM2(whole);
  if (sumM2 <= whole + allowed) return;
  report({
    messageId: 'sum',
    data: { parcel, sum: showM2(sumM2), whole: showM2(whole), tolerance: showM2(allowed) },
    path: ['credits', index, 'parcelRef'],
    subject: parcel,
    feature: { layer: 'parcels', id: parcel },
    terms: [measuredTerm({ zh: '补充耕地合计', en: 'sum of credits' }, sumM2, 'result'), measuredTerm({ zh: `${parcel} 图形面积`, en: `measured area of ${parcel}` }, whole, 'limit'), ...tolerance.terms],
    related: [relatedFeature(model, 'parcels', parcel)],
    uri: document.uri,
  });
}
