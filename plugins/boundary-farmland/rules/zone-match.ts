import { valueAt } from '@plansmith/base';
import { crsByEpsg, type Crs } from '@plansmith/geo/crs';
import { showNumber } from '@plansmith/plan';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { recordPlace } from '../core/records.ts';

/** Zones of 3 degrees: rules geometry/zone-match. */
const zoneWidthDegrees = 3;

export const zoneMatch: PlanRule = {
  meta: {
    id: 'geometry/zone-match',
    title: { zh: '单元所在投影带已在工作区登记', en: 'The workspace has the projection zones its units lie in' },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace'],
    needs: { layers: ['units'] },
    messages: {
      noZone: {
        zh: '单元 {unit} 在东经 {lon}°，应使用中央经线 {meridian}° 的 3 度带，工作区坐标系（crs）只登记了 {declared}；错带投影会使面积偏差',
        en: 'unit {unit} lies at {lon}°E and needs the 3-degree zone of central meridian {meridian}°; the workspace (crs) only has {declared}: in a wrong zone areas come out wrong',
      },
    },
    source: { citation: 'EPSG', certainty: 'A' },
  },
  check({ document, model, report }) {
    const rows = valueAt(document.value, ['crs']);
    const systems = Array.isArray(rows) ? rows.flatMap((row) => systemsOf(valueAt(row, ['epsg']))) : [];
    const projected = systems.filter(({ zone }) => zone?.widthDegrees === zoneWidthDegrees);
    // A workspace that only keeps longitudes and latitudes has no zone to be wrong.
    if (projected.length === 0) return;
    for (const { id, bbox } of model.layer('units')?.features ?? []) {
      const lon = (bbox[0] + bbox[2]) / 2;
      const meridian = zoneWidthDegrees * Math.round(lon / zoneWidthDegrees);
      if (projected.some(({ zone }) => zone?.centralMeridian === meridian)) continue;
      report({
        messageId: 'noZone',
        data: { unit: id, lon: showNumber(lon, 3), meridian, declared: projected.map(({ epsg, zone }) => `EPSG:${epsg} (${zone!.centralMeridian}°)`).join(', ') },
        path: ['crs'],
        at: 'key',
        subject: id,
        feature: { layer: 'units', id },
        related: [{ message: { zh: `单元 ${id}`, en: `unit ${id}` }, ...recordPlace(model, 'units', id) }],
      });
    }
  },
};

function systemsOf(epsg: unknown): readonly Crs[] {
  const reading = typeof epsg === 'number' ? crsByEpsg(epsg) : undefined;
  return reading?.status === 'known' ? [reading.crs] : [];
}
