import type { Bilingual } from '@plansmith/base';
import { geoMessages } from '@plansmith/geo';
import { cityExtent, isSwapped } from '../core/city-extent.ts';
import { layerNameOf } from '../core/layer-name.ts';
import { ownDesign, type PlanRule } from '../core/plan-rule.ts';
import { ringFaults } from '../core/ring-faults.ts';

/** What reading a layer finds comes with its words filled in. */
const asRead: Bilingual = { zh: '{message}', en: '{message}' };

export const valid: PlanRule = {
  meta: {
    id: 'geometry/valid',
    title: { zh: '图层文件可读，图形有效', en: 'Layer files can be read and their polygons are valid' },
    severity: 'error',
    scope: 'document',
    kinds: ['$layer'],
    messages: {
      ...Object.fromEntries(Object.keys(geoMessages).map((code) => [code, asRead])),
      repeatedPoint: {
        zh: '要素 {id} 在 {lon}, {lat} 处有重复的相邻点（相距不足 1 毫米），请删去多余的点',
        en: 'Feature {id} repeats a point at {lon}, {lat} (less than 1 mm apart): remove one of them',
      },
      spike: {
        zh: '要素 {id} 在 {lon}, {lat} 处有尖刺（夹角小于 1°），请检查该点坐标',
        en: 'Feature {id} has a spike at {lon}, {lat} (an angle below 1 degree): check the point',
      },
    },
    source: ownDesign,
  },
  check({ document, model, problems, report }) {
    const name = layerNameOf(model, document.uri);
    const told = new Set<string>();
    const extent = cityExtent(model);
    for (const { code, message, span, featureId, data } of problems.layer) {
      const [lon, lat] = [data['lon'], data['lat']];
      // Coordinates in the wrong order are for geometry/axis-order to tell, where it can.
      if (code === 'outOfRange' && name !== undefined && extent && typeof lon === 'number' && typeof lat === 'number' && isSwapped(extent, [lon, lat, lon, lat])) continue;
      if (featureId !== undefined) told.add(featureId);
      report({
        messageId: code,
        data: { message },
        path: featureId === undefined ? [] : ['features', featureId],
        span,
        // Several problems may have one code and one feature, or none: the words tell them apart.
        subject: `${featureId ?? ''} ${message.en}`,
        ...(featureId !== undefined && name !== undefined && { feature: { layer: name, id: featureId } }),
      });
    }
    if (name === undefined) return;
    for (const { id, geometry } of model.layer(name)?.features ?? []) {
      // One cause, one finding: a polygon that crosses itself often does so in a spike.
      if (told.has(id)) continue;
      for (const { fault, at } of ringFaults(geometry)) {
        const [lon, lat] = at.map((degrees) => degrees.toFixed(7)) as [string, string];
        report({
          messageId: fault,
          data: { id, lon, lat },
          path: ['features', id],
          subject: `${id} ${lon} ${lat}`,
          feature: { layer: name, id },
          witness: { geometry: { type: 'Point', coordinates: at } },
        });
      }
    }
  },
};
