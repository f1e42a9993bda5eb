import { valueAt, type Path } from '@plansmith/base';
import { minusDecimal, showNumber, timesDecimal, type PlanModel } from '@plansmith/plan';
import { dateOrderMessages, dateOrderReport, inputTerm, neededNumber, stepIn, stepsOutOfOrder, type NumberParameter, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { checkStoredResult, storedResultMessages } from '../core/ledger-totals.ts';
import { measuredTerm, overlayNoise, overlayNoiseParameters, parameterTerm, showM2 } from '../core/measures.ts';

const match = 'farmland.matchPct';
const volumeTolerance = 'tol.volumeM3';
const planKeys = ['areaM2', 'depthCm', 'volumeM3', 'destination', 'planNo', 'filedDate'] as const;

export const blackSoil: PlanRule = {
  meta: {
    id: 'farmland/black-soil',
    title: { zh: '占用黑土耕地有剥离方案', en: 'Black soil that is built on is stripped by plan' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { parameters: [match, volumeTolerance, ...overlayNoiseParameters] },
    messages: {
      missing: {
        zh: '占用耕地 {object}（{name}）没有黑土剥离方案；本市耕地除图层 blackSoil 另有划定外一律按黑土地处理',
        en: 'occupation {object} ({name}) has no plan for the black topsoil; farmland of this city counts as black soil unless layer blackSoil says otherwise',
      },
      incomplete: {
        zh: '占用耕地 {object} 的黑土剥离方案缺少 {missing}',
        en: 'the topsoil plan of occupation {object} lacks {missing}',
      },
      area: {
        zh: '占用耕地 {object} 的黑土剥离面积 {stated} m²，占用图形与黑土耕地重叠 {measured} m²，相差 {percent} %，允许 {limit} %',
        en: 'the topsoil plan of occupation {object} covers {stated} m2, its land overlaps black soil by {measured} m2: off by {percent} %, allowed {limit} %',
      },
      occupied: {
        zh: '占用耕地 {object} 的黑土剥离面积 {stated} m²，占用耕地 {measured} m²，相差 {percent} %，允许 {limit} %；没有图形时耕地一律按黑土地处理',
        en: 'the topsoil plan of occupation {object} covers {stated} m2, {measured} m2 of farmland are taken: off by {percent} %, allowed {limit} %; without polygons all farmland counts as black soil',
      },
      ...storedResultMessages,
      ...dateOrderMessages,
    },
    source: { citation: 'BSL art. 21', certainty: 'A', note: { zh: '面积相符的允许差、“未划定即按黑土地”为本工具取法（C）。', en: 'How near the areas must be, and that all farmland counts where none is delimited, are our own reading (C).' } },
    waivable: false,
  },
  check(context) {
    const { document, model, report } = context;
    const limit = model.numberParameter(match);
    const noise = overlayNoise(model);
    const occupations = valueAt(document.value, ['status']) === 'superseded' ? undefined : valueAt(document.value, ['occupations']);
    if (!limit || !noise || !Array.isArray(occupations)) return;
    for (const [index, occupation] of occupations.entries()) {
      const id = valueAt(occupation, ['id']);
      if (typeof id !== 'string') continue;
      const measuredM2 = onBlackSoilM2(model, valueAt(occupation, ['landRefs']));
      if (measuredM2 !== undefined && measuredM2 <= noise.noiseM2) continue;
      const plan = valueAt(occupation, ['blackSoil']);
      const path = ['occupations', index];
      if (plan === undefined || plan === null) {
        report({ messageId: 'missing', data: { object: id, name: String(valueAt(occupation, ['name']) ?? '–') }, path: [...path, 'id'], subject: id });
        continue;
      }
      const missing = planKeys.filter((key) => valueAt(plan, [key]) === undefined);
      if (missing.length > 0) report({ messageId: 'incomplete', data: { object: id, missing: missing.join(', ') }, path: [...path, 'blackSoil'], at: 'key', subject: id });
      for (const wrong of stepsOutOfOrder([stepIn(document, [...path, 'blackSoil', 'filedDate'], filed), stepIn(document, [...path, 'approval', 'date'], approved)])) report(dateOrderReport(id, wrong));
      checkStoredResult(context, {
        path: [...path, 'blackSoil', 'volumeM3'],
        object: id,
        attribute: { zh: '剥离土方', en: 'volume of topsoil' },
        digits: 1,
        quantity: model.derived.topsoilVolumeM3(id),
        tolerance: neededNumber(model, volumeTolerance),
      });
      checkArea(context, { id, path, limit, measuredM2 });
    }
  },
};

const filed = { zh: '剥离方案备案', en: 'filing of the topsoil plan' } as const;
const approved = { zh: '占用批准', en: 'approval of the occupation' } as const;

interface StrippedArea {
  readonly id: string;
  readonly path: Path;
  readonly limit: NumberParameter;
  /** What of the occupied land is black soil; undefined where it cannot be measured. */
  readonly measuredM2: number | undefined;
}

/** Held against the polygons; without them against the farmland that is taken. */
function checkArea({ document, report }: PlanRuleContext, { id, path, limit, measuredM2 }: StrippedArea): void {
  const place = { uri: document.uri, path: [...path, 'blackSoil', 'areaM2'] };
  const stated = valueAt(document.value, place.path);
  const occupiedHa = valueAt(document.value, [...path, 'areaHa']);
  const expectedM2 = measuredM2 ?? (typeof occupiedHa === 'number' ? timesDecimal(occupiedHa, 10_000) : undefined);
  if (typeof stated !== 'number' || expectedM2 === undefined || expectedM2 <= 0) return;
  const percent = (Math.abs(minusDecimal(stated, expectedM2)) / expectedM2) * 100;
  if (percent <= limit.value) return;
  report({
    messageId: measuredM2 === undefined ? 'occupied' : 'area',
    data: { object: id, stated: showM2(stated), measured: showM2(expectedM2), percent: showNumber(percent, 2), limit: limit.value },
    ...place,
    subject: id,
    terms: [
      { label: { zh: '剥离面积', en: 'area stripped' }, value: stated, unit: 'm2', role: 'stored', ...place },
      measuredM2 === undefined
        ? inputTerm({ uri: document.uri, path: [...path, 'areaHa'] }, { zh: '占用耕地', en: 'farmland taken' }, occupiedHa as number, 'ha')
        : measuredTerm({ zh: '与黑土耕地重叠', en: 'overlap with black soil' }, measuredM2, 'result'),
      parameterTerm(limit, 'pct'),
    ],
  });
}

/** What of an occupation's polygons is black soil; undefined where there is no layer of it, or not all of the polygons are in the workspace. */
function onBlackSoilM2(model: PlanModel, landRefs: unknown): number | undefined {
  if (!Array.isArray(landRefs) || landRefs.length === 0) return undefined;
  let sumM2 = 0;
  for (const id of landRefs) {
    if (typeof id !== 'string') return undefined;
    const overlay = model.overlay('parcels', id, 'blackSoil') ?? model.overlay('planLandUse', id, 'blackSoil');
    if (!overlay) return undefined;
    sumM2 += overlay.areaM2;
  }
  return sumM2;
}
