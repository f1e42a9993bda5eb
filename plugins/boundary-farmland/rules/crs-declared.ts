import { valueAt } from '@plansmith/base';
import { tableOf } from '@plansmith/geo';
import { cgcs2000, crsName, crsSuspicions } from '@plansmith/geo/crs';
import type { PlanModel } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';

/** Systems in longitude and latitude that layer files may be in: CGCS2000, and WGS 84 with a note. */
const lonLatEpsg = { cgcs2000: 4490, wgs84: 4326 } as const;

/** Layers that parcels are compared with for a shift of the whole layer, the first that is registered. */
const references = ['cadastre', 'surveyLatest'] as const;

/** How far around parcels their counterparts are looked for: farther than online maps move anything (about 1.3 km). */
const reachDegrees = 0.02;

export const crsDeclared: PlanRule = {
  meta: {
    id: 'geometry/crs-declared',
    title: { zh: '图层坐标系已登记，且与文件一致', en: 'Layers declare their coordinate system, as their files do' },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace'],
    messages: {
      projected: {
        zh: '图层 {layer} 登记为 EPSG:{epsg} {name}，但图层文件存放经纬度，应登记为 EPSG:4490；投影坐标请先导入转换',
        en: 'layer {layer} is declared as EPSG:{epsg} {name}, but layer files hold longitude and latitude: declare EPSG:4490, and import projected coordinates',
      },
      differs: {
        zh: '图层 {layer} 登记为 EPSG:{epsg}，文件自称 EPSG:{found} {name}，请核对',
        en: 'layer {layer} is declared as EPSG:{epsg}, its file says EPSG:{found} {name}: check which is right',
      },
      wgs84: {
        zh: '图层 {layer} 的文件自称 EPSG:4326（WGS 84），与 CGCS2000 相差在厘米级，按 CGCS2000 使用，请确认来源',
        en: 'the file of layer {layer} says EPSG:4326 (WGS 84), which is within centimetres of CGCS2000 and is used as such: confirm where it comes from',
      },
      shifted: { zh: '图层 {layer}：{message}', en: 'layer {layer}: {message}' },
    },
    source: { citation: 'EPSG', certainty: 'A codes, C' },
  },
  check({ document, model, report }) {
    const layers = valueAt(document.value, ['layers']);
    if (!Array.isArray(layers)) return;
    for (const [index, layer] of layers.entries()) {
      const name = valueAt(layer, ['name']);
      const epsg = valueAt(layer, ['epsg']);
      if (typeof name !== 'string') continue;
      const path = ['layers', index, 'epsg'];
      const found = model.layerEpsg(name);
      if (typeof epsg === 'number') {
        if (epsg !== lonLatEpsg.cgcs2000 && epsg !== lonLatEpsg.wgs84) report({ messageId: 'projected', data: { layer: name, epsg, name: crsName(epsg) ?? '' }, path, subject: name });
        else if (found !== undefined && found !== epsg && found !== lonLatEpsg.wgs84) report({ messageId: 'differs', data: { layer: name, epsg, found, name: crsName(found) ?? '' }, path, subject: name });
      }
      if (found === lonLatEpsg.wgs84) report({ messageId: 'wgs84', data: { layer: name }, path, subject: name, severity: 'info' });
      if (name !== 'parcels') continue;
      for (const { code, message } of shiftNotes(model)) {
        report({ messageId: 'shifted', data: { layer: name, message }, path: ['layers', index, 'name'], subject: `${name} ${code}` });
      }
    }
  },
};

/** Whether the parcels as a whole stand beside the cadastre: coordinates with the offset of online maps do. */
function shiftNotes(model: PlanModel): ReturnType<typeof crsSuspicions> {
  const parcels = model.layer('parcels');
  const reference = references.map((name) => model.layer(name)).find((layer) => layer !== undefined);
  if (!parcels || !reference) return [];
  const table = tableOf(parcels.features.map(({ geometry }) => geometry));
  const counterparts = new Set(parcels.features.flatMap(({ bbox: [west, south, east, north] }) => reference.search([west - reachDegrees, south - reachDegrees, east + reachDegrees, north + reachDegrees])));
  return crsSuspicions({ table, crs: cgcs2000, reference: { table: tableOf([...counterparts].map(({ geometry }) => geometry)) } }).filter(({ data }) => data?.['eastM'] !== undefined);
}
