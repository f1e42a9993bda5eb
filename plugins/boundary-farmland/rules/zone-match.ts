import { valueAt } from '@plansmith/base';
import { createProjection, crsByEpsg, type Crs, type Projection } from '@plansmith/geo/crs';
import { headerValue, type SurveyParcel } from '@plansmith/geo/survey-txt';
import { showNumber } from '@plansmith/plan';
import type { PlanRule, PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { parcelPlace, registeredExchange, zoneNumber, type RegisteredExchange } from '../core/exchange-files.ts';
import { recordPlace } from '../core/records.ts';

/** Zones of 3 degrees: rules geometry/zone-match. */
const zoneWidthDegrees = 3;

export const zoneMatch: PlanRule = {
  meta: {
    id: 'geometry/zone-match',
    title: { zh: '单元所在投影带已在工作区登记', en: 'The workspace has the projection zones its units lie in' },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace', '$exchange'],
    needs: { layers: ['units'] },
    messages: {
      noZone: {
        zh: '单元 {unit} 在东经 {lon}°，应使用中央经线 {meridian}° 的 3 度带，工作区坐标系（crs）只登记了 {declared}；错带投影会使面积偏差',
        en: 'unit {unit} lies at {lon}°E and needs the 3-degree zone of central meridian {meridian}°; the workspace (crs) only has {declared}: in a wrong zone areas come out wrong',
      },
      header: {
        zh: '文件头为{declared}，登记的坐标系 EPSG:{epsg} 为 {zone} 带（{width} 度带）',
        en: 'the header says {declared}, the registered system EPSG:{epsg} is zone {zone} (of {width} degrees)',
      },
      parcelZone: {
        zh: '地块 {object} 在东经 {lon}°，应使用中央经线 {meridian}° 的 3 度带，登记的坐标系 EPSG:{epsg} 的中央经线为 {declared}°；错带投影会使面积偏差',
        en: 'parcel {object} lies at {lon}°E and needs the 3-degree zone of central meridian {meridian}°; the registered system EPSG:{epsg} has {declared}°: in a wrong zone areas come out wrong',
      },
    },
    source: { citation: 'EPSG', certainty: 'A' },
  },
  check(context) {
    const { document, model, report } = context;
    const file = registeredExchange(model, document.uri);
    if (file) checkExchange(context, file);
    if (document.kind !== 'workspace') return;
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

/** A survey file: the zone of its header, and where each parcel really lies. */
function checkExchange({ report }: PlanRuleContext, { txt, crs, crsPlace }: RegisteredExchange): void {
  const zone = crs && zoneNumber(crs);
  if (!crs?.zone || zone === undefined) return;
  const related = [{ message: { zh: `登记的坐标系 EPSG:${crs.epsg}`, en: `the registered system EPSG:${crs.epsg}` }, ...crsPlace }];
  for (const [key, expected] of [['带号', zone], ['几度分带', crs.zone.widthDegrees]] as const) {
    const entry = headerValue(txt, key);
    const declared = Number(entry?.value);
    // A central meridian in place of the zone means the same.
    const isMeridian = key === '带号' && declared === crs.zone.centralMeridian;
    if (!entry || !Number.isInteger(declared) || declared === 0 || declared === expected || isMeridian) continue;
    report({
      messageId: 'header',
      data: { declared: { zh: `${key}=${declared}`, en: `${key}=${declared}` }, epsg: crs.epsg, zone, width: crs.zone.widthDegrees },
      path: ['header', key],
      subject: key,
      related,
    });
  }
  if (txt.coordinates.kind !== 'projected') return;
  const projection = createProjection(crs);
  for (const parcel of txt.parcels) {
    const lon = longitudeOf(parcel, { projection, hasPrefix: crs.zone.prefix !== undefined });
    const meridian = lon === undefined ? undefined : zoneWidthDegrees * Math.round(lon / zoneWidthDegrees);
    if (lon === undefined || meridian === undefined || crs.zone.widthDegrees !== zoneWidthDegrees || meridian === crs.zone.centralMeridian) continue;
    const { id, path } = parcelPlace(parcel);
    report({ messageId: 'parcelZone', data: { object: id, lon: showNumber(lon, 3), meridian, epsg: crs.epsg, declared: crs.zone.centralMeridian }, path, subject: id, related });
  }
}

/** Longitude of the middle of a parcel, its eastings written as its system wants them; undefined where it has no points. */
function longitudeOf({ points }: SurveyParcel, { projection, hasPrefix }: { readonly projection: Projection; readonly hasPrefix: boolean }): number | undefined {
  if (points.length === 0) return undefined;
  const easting = middle(points.map((point) => point.easting));
  // An easting with a prefix that its system does not want, or the other way round, is told by geometry/easting-prefix.
  if (hasPrefix !== easting > zonePrefixFromM) return undefined;
  const xy = Float64Array.of(easting, middle(points.map((point) => point.northing)));
  projection.toLonLat(xy);
  return xy[0];
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** Eastings of one zone keep below this. */
const zonePrefixFromM = 1_000_000;
