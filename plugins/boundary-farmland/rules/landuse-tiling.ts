import { valueAt, type Path } from '@plansmith/base';
import { areaM2, differenceWitness, isNoise, overlapAreaM2, overlapWitness, type GeoFeature, type Witness } from '@plansmith/geo';
import { ownDesign, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { measuredTerm, overlayNoise, overlayNoiseParameters, parameterTerm, roundM2, showM2, witnessOf, type OverlayNoise } from '../core/measures.ts';
import { relatedFeature } from '../core/records.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';

const parameters = ['tiling.areaAbsM2', 'tiling.areaRelPct', ...overlayNoiseParameters] as const;

export const landuseTiling: PlanRule = {
  meta: {
    id: 'geometry/landuse-tiling',
    title: { zh: '规划用地不重不漏铺满单元', en: 'Planned land use tiles its unit' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { layers: ['planLandUse', 'units'], parameters },
    messages: {
      sum: {
        zh: '单元 {unit} 的规划用地合计 {sum} m²，单元图形 {whole} m²，相差 {difference} m²，允许 {tolerance} m²',
        en: 'planned land use of unit {unit} adds up to {sum} m2, the unit has {whole} m2: off by {difference} m2, allowed {tolerance} m2',
      },
      overlap: {
        zh: '规划用地 {a} 与 {b} 重叠 {area} m²，超过叠加噪声（{noise} m²）',
        en: 'land-use polygons {a} and {b} overlap by {area} m2, more than overlay noise ({noise} m2)',
      },
      outside: {
        zh: '规划用地 {object} 有 {area} m² 在单元 {unit} 之外，超过叠加噪声（{noise} m²）',
        en: '{area} m2 of land-use polygon {object} lie outside unit {unit}, more than overlay noise ({noise} m2)',
      },
      gap: {
        zh: '单元 {unit} 有 {area} m² 没有规划用地，超过叠加噪声（{noise} m²）',
        en: '{area} m2 of unit {unit} have no planned land use, more than overlay noise ({noise} m2)',
      },
      ...undecidedMessages,
    },
    source: ownDesign,
  },
  check(context) {
    const { document, model, undecided } = context;
    const unit = valueAt(document.value, ['unitRef']);
    const noise = overlayNoise(model);
    if (typeof unit !== 'string' || !noise || valueAt(document.value, ['status']) === 'superseded') return;
    const tiles = tilesOf(context);
    if (tiles === undefined || tiles.length === 0) return;
    const outline = model.feature('units', unit);
    if (!outline) {
      undecided(noFeature('units', unit, { uri: document.uri, path: ['unitRef'] }));
      return;
    }
    const tiling = { unit, outline, tiles, noise };
    checkSum(context, tiling);
    checkTiles(context, tiling);
    checkGap(context, tiling);
  },
};

interface Tile {
  readonly feature: GeoFeature;
  readonly path: Path;
}

interface Tiling {
  readonly unit: string;
  readonly outline: GeoFeature;
  readonly tiles: readonly Tile[];
  readonly noise: OverlayNoise;
}

/** Undefined where a polygon is missing: without it nothing can be said of the whole. */
function tilesOf({ document, model, undecided }: PlanRuleContext): readonly Tile[] | undefined {
  const records = valueAt(document.value, ['landUse']);
  if (!Array.isArray(records)) return undefined;
  let complete = true;
  const tiles: Tile[] = [];
  for (const [index, record] of records.entries()) {
    const id = valueAt(record, ['polygonId']);
    if (typeof id !== 'string' || tiles.some(({ feature }) => feature.id === id)) continue;
    const path = ['landUse', index, 'polygonId'];
    const feature = model.feature('planLandUse', id);
    if (feature) tiles.push({ feature, path });
    else {
      undecided(noFeature('planLandUse', id, { uri: document.uri, path }));
      complete = false;
    }
  }
  return complete ? tiles : undefined;
}

function checkSum({ model, report }: PlanRuleContext, { unit, outline, tiles }: Tiling): void {
  const absolute = model.numberParameter('tiling.areaAbsM2');
  const relative = model.numberParameter('tiling.areaRelPct');
  if (!absolute || !relative) return;
  const whole = areaM2(outline.geometry);
  const sum = tiles.reduce((total, { feature }) => total + areaM2(feature.geometry), 0);
  const tolerance = Math.max(absolute.value, (whole * relative.value) / 100);
  const difference = Math.abs(sum - whole);
  if (difference <= tolerance) return;
  report({
    messageId: 'sum',
    data: { unit, sum: showM2(sum), whole: showM2(whole), difference: showM2(difference), tolerance: showM2(tolerance) },
    path: ['landUse'],
    at: 'key',
    subject: unit,
    feature: { layer: 'units', id: unit },
    terms: [
      measuredTerm({ zh: '规划用地合计', en: 'sum of land-use polygons' }, sum),
      measuredTerm({ zh: `${unit} 图形面积`, en: `measured area of ${unit}` }, whole),
      { label: { zh: '相差', en: 'difference' }, value: roundM2(difference), unit: 'm2', role: 'difference' },
      parameterTerm(absolute, 'm2'),
      parameterTerm(relative, 'pct'),
    ],
    related: [relatedFeature(model, 'units', unit)],
  });
}

function checkTiles(context: PlanRuleContext, tiling: Tiling): void {
  const { unit, outline, tiles, noise } = tiling;
  for (const [index, { feature, path }] of tiles.entries()) {
    const outside = differenceWitness(feature.geometry, [outline.geometry]);
    show(context, { shape: outside, messageId: 'outside', data: { object: feature.id, unit }, noise, path, ids: [feature.id] });
    for (const other of tiles.slice(0, index)) {
      if (overlapAreaM2(feature.geometry, other.feature.geometry) <= noise.noiseM2) continue;
      const shared = overlapWitness(feature.geometry, other.feature.geometry);
      show(context, { shape: shared, messageId: 'overlap', data: { a: other.feature.id, b: feature.id }, noise, path, ids: [other.feature.id, feature.id] });
    }
  }
}

function checkGap(context: PlanRuleContext, { unit, outline, tiles, noise }: Tiling): void {
  const gap = differenceWitness(outline.geometry, tiles.map(({ feature }) => feature.geometry));
  show(context, { shape: gap, messageId: 'gap', data: { unit }, noise, path: ['landUse'], ids: [] });
}

interface Fault {
  readonly shape: Witness;
  readonly messageId: 'overlap' | 'outside' | 'gap';
  readonly data: Readonly<Record<string, string>>;
  readonly noise: OverlayNoise;
  readonly path: Path;
  /** Polygons that are at fault; none for the unit itself. */
  readonly ids: readonly string[];
}

function show({ document, model, report, undecided }: PlanRuleContext, { shape, messageId, data, noise, path, ids }: Fault): void {
  const layer = ids.length === 0 ? 'units' : 'planLandUse';
  const id = ids.at(-1) ?? data['unit']!;
  const subject = ids.length === 0 ? id : ids.join(' ');
  if (shape.undecided) {
    undecided({ ...disagreement(shape, { layer, id, place: { uri: document.uri, path } }), subject: `${messageId} ${subject}` });
    return;
  }
  if (isNoise(shape, noise)) return;
  const witness = witnessOf(shape);
  report({
    messageId,
    data: { ...data, area: showM2(shape.areaM2), noise: noise.noiseM2 },
    path,
    ...(messageId === 'gap' && { at: 'key' as const }),
    subject,
    feature: { layer, id },
    ...(witness && { witness }),
    terms: [measuredTerm({ zh: '面积', en: 'area' }, shape.areaM2, 'result'), ...noise.terms],
    related: (ids.length === 0 ? [id] : ids).map((related) => relatedFeature(model, layer, related)),
  });
}
