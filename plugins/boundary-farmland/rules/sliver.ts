import { areaM2, perimeterM, type GeoFeature } from '@plansmith/geo';
import { showNumber, type PlanModel } from '@plansmith/plan';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Place } from '@plansmith/rules';
import { measuredTerm, parameterTerm, showM2 } from '../core/measures.ts';
import { featurePlace, recordPlace } from '../core/records.ts';

const parameters = ['sliver.areaM2', 'sliver.compactness', 'sliver.widthM'] as const;
const layers = ['parcels', 'planLandUse'] as const;

export const sliver: PlanRule = {
  meta: {
    id: 'geometry/sliver',
    title: { zh: '碎小、狭长的图形', en: 'Polygons that are tiny or thin' },
    severity: 'warning',
    scope: 'workspace',
    kinds: [],
    needs: { layers: ['parcels'], parameters },
    messages: {
      tiny: {
        zh: '图层 {layer} 的 {object} 面积只有 {area} m²，小于 {limit} m²，请确认是否为碎图斑',
        en: '{object} of layer {layer} has only {area} m2, less than {limit} m2: check whether it is a sliver',
      },
      thin: {
        zh: '图层 {layer} 的 {object} 狭长：紧凑度 4πA/P² 为 {compactness}（限 {limit}），平均宽度 {width} m（限 {widthLimit} m），请确认是否为碎图斑',
        en: '{object} of layer {layer} is thin: compactness 4πA/P² {compactness} (limit {limit}), mean width {width} m (limit {widthLimit} m): check whether it is a sliver',
      },
    },
    source: ownDesign,
  },
  check({ model, report }) {
    const [area, compactness, width] = parameters.map((name) => model.numberParameter(name));
    if (!area || !compactness || !width) return;
    for (const layer of layers) {
      for (const feature of model.layer(layer)?.features ?? []) {
        const whole = areaM2(feature.geometry);
        const lengthM = perimeterM(feature.geometry);
        const roundness = lengthM > 0 ? (4 * Math.PI * whole) / lengthM ** 2 : 0;
        const widthM = lengthM > 0 ? (2 * whole) / lengthM : 0;
        const isTiny = whole < area.value;
        // A network of roads has many edges for its area, and is no sliver: it is as wide as a road.
        if (!isTiny && (roundness >= compactness.value || widthM >= width.value)) continue;
        report({
          messageId: isTiny ? 'tiny' : 'thin',
          data: isTiny
            ? { layer, object: feature.id, area: showM2(whole), limit: area.value }
            : { layer, object: feature.id, compactness: showNumber(roundness, 4), limit: compactness.value, width: showNumber(widthM, 2), widthLimit: width.value },
          ...placeOf(model, layer, feature),
          subject: feature.id,
          feature: { layer, id: feature.id },
          witness: { geometry: feature.geometry, areaM2: Number(showM2(whole)) },
          terms: [
            measuredTerm({ zh: `${feature.id} 图形面积`, en: `measured area of ${feature.id}` }, whole, 'result'),
            { label: { zh: '周长', en: 'perimeter' }, value: Number(showNumber(lengthM, 2)), unit: 'm', role: 'input' },
            ...(isTiny ? [parameterTerm(area, 'm2')] : [parameterTerm(compactness, 'none'), parameterTerm(width, 'm')]),
          ],
        });
      }
    }
  },
};

function placeOf(model: PlanModel, layer: (typeof layers)[number], { id }: GeoFeature): Place {
  return layer === 'parcels' ? recordPlace(model, layer, id) : featurePlace(model, layer, id);
}
