import type { BoundingBox } from '@plansmith/geo';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { cityExtent, extentParameters, isInExtent, isSwapped } from '../core/city-extent.ts';
import { layerNameOf } from '../core/layer-name.ts';
import { featuresNearPlan } from '../core/near-plan.ts';

export const axisOrder: PlanRule = {
  meta: {
    id: 'geometry/axis-order',
    title: { zh: '坐标先经度后纬度，落在本市范围', en: 'Longitude comes first, and coordinates lie in the city' },
    severity: 'error',
    scope: 'document',
    kinds: ['$layer'],
    needs: { parameters: extentParameters },
    messages: {
      swapped: {
        zh: '要素 {id} 的坐标 {first}, {second} 像是先纬度后经度；GeoJSON 先写经度。请整体对调两列后重新导出',
        en: 'coordinates {first}, {second} of feature {id} look like latitude first; GeoJSON has longitude first. Swap the two columns and export again',
      },
      outside: {
        zh: '要素 {id} 的坐标 {first}, {second} 不在本市范围（经度 {west}–{east}，纬度 {south}–{north}），请核对坐标系',
        en: 'coordinates {first}, {second} of feature {id} lie outside the city (longitude {west}–{east}, latitude {south}–{north}): check the coordinate system',
      },
    },
    source: { citation: 'TXT; EPSG', certainty: 'A', note: { zh: '经纬度范围（参数 extent.*）为本工具取值（C）。', en: 'The bounds (parameters extent.*) are our own choice (C).' } },
  },
  check({ document, model, problems, report }) {
    const extent = cityExtent(model);
    const name = layerNameOf(model, document.uri);
    if (!extent || name === undefined) return;
    const [west, south, east, north] = extent.box;
    const tell = (messageId: 'swapped' | 'outside', id: string, [first, second]: readonly [number, number]): void =>
      report({
        messageId,
        data: { id, first: first.toFixed(5), second: second.toFixed(5), west, south, east, north },
        path: ['features', id],
        subject: id,
        feature: { layer: name, id },
        terms: extent.terms,
      });
    // Coordinates that cannot be a longitude and latitude at all are not read as features; reading says what they are.
    for (const { code, featureId, data } of problems.layer) {
      const [lon, lat] = [data['lon'], data['lat']];
      if (code !== 'outOfRange' || featureId === undefined || typeof lon !== 'number' || typeof lat !== 'number') continue;
      if (isSwapped(extent, pointBox(lon, lat))) tell('swapped', featureId, [lon, lat]);
    }
    const layer = model.layer(name);
    for (const { id, bbox } of layer ? featuresNearPlan(model, layer) : []) {
      if (isInExtent(extent, bbox)) continue;
      const outside = [bbox[0] > west && bbox[0] < east ? bbox[2] : bbox[0], bbox[1] > south && bbox[1] < north ? bbox[3] : bbox[1]] as const;
      tell(isSwapped(extent, bbox) ? 'swapped' : 'outside', id, outside);
    }
  },
};

function pointBox(lon: number, lat: number): BoundingBox {
  return [lon, lat, lon, lat];
}
