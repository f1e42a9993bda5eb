import { valueAt } from '@plansmith/base';
import { showNumber, type PlanModel } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { measuredTerm, overlayNoise, overlayNoiseParameters, parameterTerm, showM2 } from '../core/measures.ts';

const match = 'farmland.matchPct';
const planKeys = ['areaM2', 'depthCm', 'volumeM3', 'destination', 'planNo'] as const;

export const blackSoil: PlanRule = {
  meta: {
    id: 'farmland/black-soil',
    title: { zh: '占用黑土耕地有剥离方案', en: 'Black soil that is built on is stripped by plan' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { parameters: [match, ...overlayNoiseParameters] },
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
    },
    source: { citation: 'BSL art. 21', certainty: 'A', note: { zh: '面积相符的允许差、“未划定即按黑土地”为本工具取法（C）。', en: 'How near the areas must be, and that all farmland counts where none is delimited, are our own reading (C).' } },
    waivable: false,
  },
  check({ document, model, report }) {
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
      const stated = valueAt(plan, ['areaM2']);
      if (measuredM2 === undefined || typeof stated !== 'number') continue;
      const percent = (Math.abs(stated - measuredM2) / measuredM2) * 100;
      if (percent <= limit.value) continue;
      const place = { uri: document.uri, path: [...path, 'blackSoil', 'areaM2'] };
      report({
        messageId: 'area',
        data: { object: id, stated: showM2(stated), measured: showM2(measuredM2), percent: showNumber(percent, 2), limit: limit.value },
        ...place,
        subject: id,
        terms: [
          { label: { zh: '剥离面积', en: 'area stripped' }, value: stated, unit: 'm2', role: 'stored', ...place },
          measuredTerm({ zh: '与黑土耕地重叠', en: 'overlap with black soil' }, measuredM2, 'result'),
          parameterTerm(limit, 'pct'),
        ],
      });
    }
  },
};

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
