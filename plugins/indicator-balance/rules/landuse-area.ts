import { areaM2 } from '@plansmith/geo';
import { differsBy, minusDecimal, showNumber, timesDecimal, type DocumentTypes, type Draft } from '@plansmith/plan';
import { comparisonTerms, isSuperseded, neededNumber, ownDesign, roundedTo, type PlanRule } from '@plansmith/plugin/rule-kit';
import { landUsePolygons } from '../core/land-use.ts';

export const landuseArea: PlanRule = {
  meta: {
    id: 'indicator/landuse-area',
    title: { zh: '用地图斑面积与图形一致', en: 'Areas of land-use polygons match the map' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { layers: ['planLandUse'], parameters: ['tol.areaRelPct', 'tol.areaAbsM2'] },
    source: ownDesign,
    fixable: true,
    messages: {
      differs: {
        zh: '图斑 {object} 面积填写 {stored} m²，图形的椭球面积 {measured} m²，相差 {difference} m²（允许差 {tolerance}）',
        en: 'polygon {object} is stored with {stored} m2, on the ellipsoid it has {measured} m2, a difference of {difference} m2 (tolerance {tolerance})',
      },
      noFeature: {
        zh: '图斑 {object} 在图层 planLandUse 中没有图形，面积无法核对',
        en: 'polygon {object} has no geometry in layer planLandUse, so its area cannot be checked',
      },
    },
  },
  check({ document, model, report, undecided }) {
    if (isSuperseded(document)) return;
    const absolute = neededNumber(model, 'tol.areaAbsM2');
    const relative = neededNumber(model, 'tol.areaRelPct');
    for (const { id, path: record, areaM2: stored } of landUsePolygons(model, document.value as Draft<DocumentTypes['unitDetailedPlan']>)) {
      if (stored === undefined) continue;
      const about = { subject: id, feature: { layer: 'planLandUse', id } };
      const feature = model.feature('planLandUse', id);
      if (!feature) {
        undecided({ ...about, messageId: 'noFeature', path: [...record, 'polygonId'], data: { object: id } });
        continue;
      }
      const measured = roundedTo(areaM2(feature.geometry), 4);
      const share = timesDecimal(measured, relative.value) / 100;
      const isRelative = share > absolute.value;
      const tolerance = isRelative ? roundedTo(share, 2) : absolute.value;
      if (!differsBy(stored, measured, tolerance)) continue;
      const path = [...record, 'areaM2'];
      const shown = roundedTo(measured, 2);
      report({
        ...about,
        messageId: 'differs',
        path,
        data: { object: id, stored: showNumber(stored, 9), measured: showNumber(measured, 2), difference: showNumber(minusDecimal(stored, measured), 2), tolerance: String(tolerance) },
        terms: comparisonTerms({
          attribute: { zh: '图斑面积', en: 'area of the polygon' },
          unit: 'm2',
          stored,
          uri: document.uri,
          path,
          inputs: [{ label: { zh: '图形椭球面积', en: 'measured on the ellipsoid' }, value: measured, unit: 'm2', role: 'input' }],
          computed: measured,
          tolerance,
          parameter: isRelative ? relative : absolute,
        }),
        fixes: [{ title: { zh: `改为图形面积 ${shown} m²`, en: `Change to the measured ${shown} m2` }, edits: [{ uri: document.uri, operation: { op: 'set', path, value: shown } }] }],
      });
    }
  },
};
