import type { MessageData, Path } from '@plansmith/base';
import { areaM2 } from '@plansmith/geo';
import { looksPlanar, type Crs } from '@plansmith/geo/crs';
import { recordedAreaLists, showNumber } from '@plansmith/plan';
import { isSuperseded, numberAt, ownDesign, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { areaTolerance, areaToleranceParameters, roundM2, type AreaTolerance } from '../core/measures.ts';
import { planarAreaInZone } from '../core/planar-area.ts';
import { relatedFeature } from '../core/records.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';
import { unitOf } from '../core/unit-of.ts';

/** Planar Gauss-Krüger areas are this much larger at the longitudes of one zone: rules "geometry/area-attribute". */
const planarExcess = { low: 0.0002, high: 0.0006 } as const;
/** Share of a file's parcels from which the excess is no accident. */
const planarShare = 0.8;
/** Fewer parcels than this show no pattern. */
const planarLeast = 3;

const squareMetres = { symbol: 'm2', m2: 1, digits: 2 } as const;
const hectares = { symbol: 'ha', m2: 10_000, digits: 4 } as const;

/** Land-use polygons are held against their layer by `indicator/landuse-area`; units are read as records, being documents. */
const areaLists = recordedAreaLists.filter(({ list, layer }) => list.length > 0 && layer !== 'planLandUse');

/** A recorded area and the feature it should be the area of. */
interface RecordedArea {
  readonly id: string;
  readonly layer: string;
  readonly uri: string;
  readonly idPath: Path;
  readonly areaPath: Path;
  readonly value: number;
  readonly unit: { readonly symbol: 'm2' | 'ha'; readonly m2: number; readonly digits: number };
}

export const areaAttribute: PlanRule = {
  meta: {
    id: 'geometry/area-attribute',
    title: { zh: '填写的面积与图形一致', en: 'Recorded areas match the map' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory', 'redevelopmentUnit', 'boundaryLedger', 'farmlandLedger'],
    needs: { parameters: areaToleranceParameters },
    messages: {
      differs: {
        zh: '{object} 填写面积 {stored} {unit}，图形的椭球面积 {measured} {unit}，相差 {difference} {unit}，允许 {tolerance} {unit}',
        en: '{object} has a recorded area of {stored} {unit}, on the ellipsoid its polygon has {measured} {unit}: off by {difference} {unit}, allowed {tolerance} {unit}',
      },
      planar: {
        zh: '本文件 {count} 个地块中有 {matching} 个的填写面积比椭球面积系统地大 0.02%–0.06%（平均 {mean}%），像是高斯—克吕格平面面积，请核对面积口径',
        en: '{matching} of the {count} parcels of this file have recorded areas 0.02–0.06 % above the ellipsoidal ones (mean {mean} %): they look like planar Gauss-Krüger areas',
      },
      planarZone: {
        zh: '本文件 {count} 个地块中有 {matching} 个的填写面积正是 EPSG:{epsg} {name} 的平面面积，不是椭球面积；台账面积应为椭球面积',
        en: 'recorded areas of {matching} of the {count} parcels of this file are exactly the plane areas of EPSG:{epsg} {name}; records hold ellipsoidal areas',
      },
      noLayer: {
        zh: '没有登记图层 {layer}，本文档填写的面积无法与图形核对，不视为通过',
        en: 'no layer {layer} is registered, so the areas of this document cannot be measured: undecided, which does not count as passed',
      },
      noFeature: undecidedMessages.noFeature,
    },
    source: { ...ownDesign, note: { zh: '椭球面积算式为 A 级来源；允许差为本工具取值。', en: 'The formula of ellipsoidal area is from a class A source; the tolerance is our own choice.' } },
    fixable: true,
  },
  check(context) {
    const tolerance = areaTolerance(context.model);
    if (!tolerance) return;
    const shares: MeasuredShare[] = [];
    for (const recorded of recordedAreas(context)) {
      const share = checkArea(context, recorded, tolerance);
      if (share !== undefined && recorded.areaPath[0] === 'parcels') shares.push(share);
    }
    if (context.document.kind === 'parcelInventory') hintPlanar(context, shares);
  },
};

function* recordedAreas(context: PlanRuleContext): Iterable<RecordedArea> {
  const { document } = context;
  if (document.kind === 'redevelopmentUnit') {
    const unit = unitOf(context);
    if (unit?.value.areaHa === undefined || !hasLayer(context, 'units', ['areaHa'])) return;
    yield { id: unit.id, layer: 'units', uri: document.uri, idPath: ['id'], areaPath: ['areaHa'], value: unit.value.areaHa, unit: hectares };
    return;
  }
  if (isSuperseded(document)) return;
  for (const { kind, list, idKey, areaKey, layer, unit } of areaLists) {
    const records = kind === document.kind ? recordsIn(document, ...list) : [];
    if (records.length === 0 || !hasLayer(context, layer, list)) continue;
    for (const { index, record } of records) {
      const [id, value] = [textAt(record, idKey), numberAt(record, areaKey)];
      const path = [...list, index];
      if (id !== undefined && value !== undefined) yield { id, layer, uri: document.uri, idPath: [...path, idKey], areaPath: [...path, areaKey], value, unit: unit === 'ha' ? hectares : squareMetres };
    }
  }
}

/** Whether a layer is there. Where it is not, the document's areas are undecided, told once. */
function hasLayer({ model, undecided }: PlanRuleContext, layer: string, path: Path): boolean {
  if (model.layer(layer)) return true;
  undecided({ messageId: 'noLayer', data: { layer }, path, at: 'key', subject: layer });
  return false;
}

/** How a recorded area lies to the measured one. */
interface MeasuredShare {
  /** Relative excess of what is recorded. */
  readonly excess: number;
  /** The zone whose plane area it is; undefined where it is none. */
  readonly planarIn: Crs | undefined;
}

/** Reports a difference beyond tolerance; gives how the recorded area lies to the measured one, where it can be told. */
function checkArea({ model, report, undecided }: PlanRuleContext, recorded: RecordedArea, tolerance: AreaTolerance): MeasuredShare | undefined {
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
      subject: areaPath[0] === 'legacyRegister' ? `${id} ${areaPath[0]}` : id,
      feature: { layer, id },
      terms: [
        { label: { zh: '填写面积', en: 'recorded area' }, value, unit: unit.symbol, role: 'stored', uri, path: areaPath },
        { label: { zh: '图形椭球面积', en: 'measured ellipsoidal area' }, value: roundM2(measuredM2) / unit.m2, unit: unit.symbol, role: 'result' },
        { label: { zh: '相差', en: 'difference' }, value: roundM2(difference) / unit.m2, unit: unit.symbol, role: 'difference' },
        { label: { zh: '允许', en: 'allowed' }, value: roundM2(allowedM2) / unit.m2, unit: unit.symbol, role: 'limit' },
        ...tolerance.terms,
      ],
      related: [relatedFeature(model, layer, id)],
      fixes: [
        {
          title: { zh: `改为图形面积 ${measured} ${unit.symbol}`, en: `Change to the measured ${measured} ${unit.symbol}` },
          edits: [{ uri, operation: { op: 'set', path: areaPath, value: measured } }],
          // A parcel's area is what a title says as well; a unit's is its polygon's and nothing else.
          ...(layer === 'units' && { safe: true }),
        },
      ],
    });
  }
  if (measuredM2 <= 0) return undefined;
  const planar = planarAreaInZone(feature.geometry);
  const isPlanar = planar !== undefined && looksPlanar({ statedM2: storedM2, ellipsoidalM2: measuredM2, planarM2: planar.areaM2 });
  return { excess: storedM2 / measuredM2 - 1, planarIn: isPlanar ? planar.crs : undefined };
}

function hintPlanar(context: PlanRuleContext, shares: readonly MeasuredShare[]): void {
  if (shares.length < planarLeast) return;
  const most = (matching: number): boolean => matching > planarShare * shares.length;
  const planar = shares.flatMap(({ planarIn }) => planarIn ?? []);
  const excesses = shares.map(({ excess }) => excess).filter((excess) => excess >= planarExcess.low && excess <= planarExcess.high);
  const [first] = planar;
  if (first && most(planar.length)) hint(context, 'planarZone', { epsg: first.epsg, name: first.title }, { count: shares.length, matching: planar.length, excesses: shares.map(({ excess }) => excess) });
  else if (most(excesses.length)) hint(context, 'planar', {}, { count: shares.length, matching: excesses.length, excesses });
}

interface Pattern {
  readonly count: number;
  readonly matching: number;
  readonly excesses: readonly number[];
}

function hint({ report }: PlanRuleContext, messageId: 'planar' | 'planarZone', data: MessageData, { count, matching, excesses }: Pattern): void {
  const meanPct = (excesses.reduce((sum, excess) => sum + excess, 0) / excesses.length) * 100;
  report({
    messageId,
    data: { ...data, count, matching, mean: showNumber(meanPct, 3) },
    path: ['parcels'],
    at: 'key',
    severity: 'info',
    terms: [{ label: { zh: '平均偏大', en: 'mean excess' }, value: Number(showNumber(meanPct, 4)), unit: 'pct', role: 'difference' }],
  });
}
