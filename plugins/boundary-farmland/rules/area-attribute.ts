import { valueAt, type Path } from '@plansmith/base';
import { areaM2 } from '@plansmith/geo';
import { showNumber } from '@plansmith/plan';
import { areaTolerance, areaToleranceParameters, measuredTerm, roundM2, type AreaTolerance } from '../core/measures.ts';
import { ownDesign, type PlanRule, type PlanRuleContext } from '../core/plan-rule.ts';
import { relatedFeature, type RecordLayer } from '../core/records.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';
import { unitOf } from '../core/unit-of.ts';

/** Planar Gauss-Krüger areas are this much larger at the longitudes of one zone: rules "geometry/area-attribute". */
const planarExcess = { low: 0.0002, high: 0.0006 } as const;
/** Share of a file's parcels from which the excess is no accident. */
const planarShare = 0.8;
/** Fewer parcels than this show no pattern. */
const planarLeast = 3;

/** A recorded area and the feature it should be the area of. */
interface RecordedArea {
  readonly id: string;
  readonly layer: RecordLayer;
  readonly uri: string;
  readonly idPath: Path;
  readonly areaPath: Path;
  readonly value: number;
  readonly unit: { readonly symbol: 'm2' | 'ha'; readonly m2: number; readonly digits: number };
}

const squareMetres = { symbol: 'm2', m2: 1, digits: 2 } as const;
const hectares = { symbol: 'ha', m2: 10_000, digits: 4 } as const;

export const areaAttribute: PlanRule = {
  meta: {
    id: 'geometry/area-attribute',
    title: { zh: '填写的面积与图形一致', en: 'Recorded areas match the map' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory', 'redevelopmentUnit'],
    needs: { layers: ['parcels', 'units'], parameters: areaToleranceParameters },
    messages: {
      differs: {
        zh: '{object} 填写面积 {stored} {unit}，图形的椭球面积 {measured} {unit}，相差 {difference} {unit}，允许 {tolerance} {unit}',
        en: '{object} has a recorded area of {stored} {unit}, on the ellipsoid its polygon has {measured} {unit}: off by {difference} {unit}, allowed {tolerance} {unit}',
      },
      planar: {
        zh: '本文件 {count} 个地块中有 {matching} 个的填写面积比椭球面积系统地大 0.02%–0.06%（平均 {mean}%），像是高斯—克吕格平面面积，请核对面积口径',
        en: '{matching} of the {count} parcels of this file have recorded areas 0.02–0.06 % above the ellipsoidal ones (mean {mean} %): they look like planar Gauss-Krüger areas',
      },
      noFeature: undecidedMessages.noFeature,
    },
    source: { ...ownDesign, note: { zh: '椭球面积算式为 A 级来源；允许差为本工具取值。', en: 'The formula of ellipsoidal area is from a class A source; the tolerance is our own choice.' } },
    fixable: true,
  },
  check(context) {
    const tolerance = areaTolerance(context.model);
    if (!tolerance) return;
    const excesses: number[] = [];
    for (const recorded of recordedAreas(context)) {
      const excess = checkArea(context, recorded, tolerance);
      if (excess !== undefined) excesses.push(excess);
    }
    if (context.document.kind === 'parcelInventory') hintPlanar(context, excesses);
  },
};

function* recordedAreas(context: PlanRuleContext): Iterable<RecordedArea> {
  const { document } = context;
  if (document.kind === 'redevelopmentUnit') {
    const unit = unitOf(context);
    if (unit?.value.areaHa === undefined) return;
    yield { id: unit.id, layer: 'units', uri: document.uri, idPath: ['id'], areaPath: ['areaHa'], value: unit.value.areaHa, unit: hectares };
    return;
  }
  const parcels = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['parcels']);
  if (!Array.isArray(parcels)) return;
  for (const [index, parcel] of parcels.entries()) {
    const id = valueAt(parcel, ['id']);
    const value = valueAt(parcel, ['areaM2']);
    if (typeof id !== 'string' || typeof value !== 'number') continue;
    const path = ['parcels', index];
    yield { id, layer: 'parcels', uri: document.uri, idPath: [...path, 'id'], areaPath: [...path, 'areaM2'], value, unit: squareMetres };
  }
}

/** Reports a difference beyond tolerance; gives the relative excess of what is recorded over what is measured, where it can be told. */
function checkArea({ model, report, undecided }: PlanRuleContext, recorded: RecordedArea, tolerance: AreaTolerance): number | undefined {
  const { id, layer, uri, idPath, areaPath, value, unit } = recorded;
  const feature = model.feature(layer, id);
  if (!feature) {
    undecided(noFeature(layer, id, { uri, path: idPath }));
    return undefined;
  }
  const measuredM2 = areaM2(feature.geometry);
  const allowedM2 = tolerance.toleranceM2(measuredM2);
  const storedM2 = value * unit.m2;
  const difference = Math.abs(storedM2 - measuredM2);
  if (difference > allowedM2) {
    const show = (areaInM2: number): string => showNumber(areaInM2 / unit.m2, unit.digits);
    const measured = Number(show(measuredM2));
    report({
      messageId: 'differs',
      data: { object: id, stored: showNumber(value, 6), measured: show(measuredM2), difference: show(difference), tolerance: show(allowedM2), unit: unit.symbol },
      path: areaPath,
      subject: id,
      feature: { layer, id },
      terms: [
        { label: { zh: '填写面积', en: 'recorded area' }, value, unit: unit.symbol, role: 'stored', uri, path: areaPath },
        measuredTerm({ zh: '图形椭球面积', en: 'measured ellipsoidal area' }, measuredM2, 'result'),
        { label: { zh: '相差', en: 'difference' }, value: roundM2(difference), unit: 'm2', role: 'difference' },
        { label: { zh: '允许', en: 'allowed' }, value: roundM2(allowedM2), unit: 'm2', role: 'limit' },
        ...tolerance.terms,
      ],
      related: [relatedFeature(model, layer, id)],
      fixes: [
        {
          title: { zh: `改为图形面积 ${measured} ${unit.symbol}`, en: `Change to the measured ${measured} ${unit.symbol}` },
          edits: [{ uri, operation: { op: 'set', path: areaPath, value: measured } }],
        },
      ],
    });
  }
  return measuredM2 > 0 ? storedM2 / measuredM2 - 1 : undefined;
}

function hintPlanar({ report }: PlanRuleContext, excesses: readonly number[]): void {
  const matching = excesses.filter((excess) => excess >= planarExcess.low && excess <= planarExcess.high);
  if (excesses.length < planarLeast || matching.length <= planarShare * excesses.length) return;
  const mean = matching.reduce((sum, excess) => sum + excess, 0) / matching.length;
  report({
    messageId: 'planar',
    data: { count: excesses.length, matching: matching.length, mean: showNumber(mean * 100, 3) },
    path: ['parcels'],
    at: 'key',
    severity: 'info',
    terms: [{ label: { zh: '平均偏大', en: 'mean excess' }, value: Number(showNumber(mean * 100, 4)), unit: 'pct', role: 'difference' }],
  });
}
