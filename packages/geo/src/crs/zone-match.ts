import type { GeoNote } from '../note.ts';
import type { PolygonTable } from '../polygon-table.ts';
import { arealScale } from './areal-scale.ts';
import { shapeOf } from './feature-shape.ts';
import { createProjection } from './projection.ts';
import { gaussKrugerSystem } from './registry.ts';
import type { Crs } from './types.ts';

/** How a feature lies in the zone of its system. */
export interface ZoneFit {
  /** Of the centroid, degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** Meridian of the zone, of the system's width, that the centroid lies in. */
  readonly bestMeridian: number;
  readonly fits: boolean;
  /** By how much plane areas are too large there in the declared system and in the best zone, as a share: 0.0019 is 0.19 %. */
  readonly areaExcess: number;
  readonly bestAreaExcess: number;
}

/**
 * How a feature of a table in Gauss-Kruger coordinates lies in its zone: it fits where its centroid is nearest to the system's meridian
 * (rule geometry/zone-match). Undefined for systems without zones, for a feature without polygons, and for coordinates that are no place.
 */
export function zoneFit(table: PolygonTable, feature: number, crs: Crs): ZoneFit | undefined {
  const shape = crs.zone && shapeOf(table, feature);
  if (shape === undefined) return undefined;
  const at = Float64Array.of(shape.x, shape.y);
  createProjection(crs).toLonLat(at);
  return fitAt(at[0]!, at[1]!, crs);
}

function fitAt(longitude: number, latitude: number, crs: Crs): ZoneFit | undefined {
  if (crs.zone === undefined || !Number.isFinite(longitude)) return undefined;
  const bestMeridian = meridianAt(longitude, crs.zone.widthDegrees);
  const excess = (centralMeridian: number) => arealScale({ ...crs, zone: { ...crs.zone!, centralMeridian } }, longitude, latitude)! - 1;
  const { centralMeridian } = crs.zone;
  return { longitude, latitude, bestMeridian, fits: bestMeridian === centralMeridian, areaExcess: excess(centralMeridian), bestAreaExcess: excess(bestMeridian) };
}

function meridianAt(longitude: number, widthDegrees: 3 | 6): number {
  return widthDegrees === 3 ? 3 * Math.round(longitude / 3) : 6 * Math.floor(longitude / 6) + 3;
}

/** Features that lie in another zone than the table's system has, told once for each such zone, with the area error that this makes. */
export function zoneNotes(table: PolygonTable, crs: Crs): readonly GeoNote[] {
  if (crs.zone === undefined) return [];
  const centroids = new Float64Array(2 * table.featureCount);
  for (let feature = 0; feature < table.featureCount; feature++) {
    const shape = shapeOf(table, feature);
    centroids[2 * feature] = shape?.x ?? NaN;
    centroids[2 * feature + 1] = shape?.y ?? NaN;
  }
  createProjection(crs).toLonLat(centroids);
  const zones = new Map<number, { count: number; worst: ZoneFit; record: number }>();
  let total = 0;
  for (let feature = 0; feature < table.featureCount; feature++) {
    const longitude = centroids[2 * feature]!;
    if (Number.isNaN(longitude)) continue;
    total++;
    const meridian = meridianAt(longitude, crs.zone.widthDegrees);
    if (meridian === crs.zone.centralMeridian) continue;
    const fit = fitAt(longitude, centroids[2 * feature + 1]!, crs)!;
    const zone = zones.get(meridian);
    if (zone === undefined) zones.set(meridian, { count: 1, worst: fit, record: feature + 1 });
    else {
      zone.count++;
      if (fit.areaExcess > zone.worst.areaExcess) Object.assign(zone, { worst: fit, record: feature + 1 });
    }
  }
  return [...zones].toSorted(([a], [b]) => a - b).map(([meridian, { count, worst, record }]) => mismatchNote(crs, meridian, { count, total, worst, record }));
}

/** For the rule geometry/zone-match: the note on one feature that lies in another zone. */
export function checkZoneMatch(table: PolygonTable, feature: number, crs: Crs): GeoNote | undefined {
  const fit = zoneFit(table, feature, crs);
  return fit === undefined || fit.fits ? undefined : mismatchNote(crs, fit.bestMeridian, { count: 1, total: 1, worst: fit, record: feature + 1 });
}

function mismatchNote(crs: Crs, meridian: number, { count, total, worst, record }: { readonly count: number; readonly total: number; readonly worst: ZoneFit; readonly record: number }): GeoNote {
  const { widthDegrees, prefix } = crs.zone!;
  const best = gaussKrugerSystem({ widthDegrees, centralMeridian: meridian, hasPrefix: prefix !== undefined });
  const [percent, bestPercent] = [percentOf(worst.areaExcess), percentOf(worst.bestAreaExcess)];
  const at = `${worst.longitude.toFixed(3)}°E`;
  const share =
    total === 1
      ? { zh: `要素重心（${at}）`, en: `The feature has its centroid (${at})` }
      : count === total
        ? { zh: `全部 ${total} 个要素的重心（如第 ${record} 个：${at}）`, en: `All ${total} features have their centroid (number ${record}: ${at})` }
        : { zh: `${total} 个要素中有 ${count} 个的重心（如第 ${record} 个：${at}）`, en: `${count} of ${total} features have their centroid (number ${record}: ${at})` };
  const mixed = count < total;
  return {
    code: 'crs/zoneMismatch',
    severity: 'warning',
    message: {
      zh: `${share.zh}应属中央经线 ${meridian}°E 的带${best ? `（EPSG:${best.epsg}）` : ''}，不属 EPSG:${crs.epsg} ${crs.title.zh}；在那里平面面积偏大 ${percent} %（在所属带为 ${bestPercent} %）。本软件按椭球面积计算，不受影响。${mixed ? '跨带数据请转换为 EPSG:4490 存储。' : '请转换到所属带，或用 EPSG:4490 存储。'}`,
      en: `${share.en} in the zone of the meridian ${meridian}°E${best ? ` (EPSG:${best.epsg})` : ''}, not in EPSG:${crs.epsg} ${crs.title.en}; plane areas are ${percent} % too large there (${bestPercent} % in the own zone). Areas here are ellipsoidal and not affected. ${mixed ? 'Store data across zones in EPSG:4490.' : 'Project to the own zone, or store in EPSG:4490.'}`,
    },
    place: { record },
    data: { epsg: crs.epsg, count, total, longitude: worst.longitude, bestMeridian: meridian, areaExcessPercent: percent, ...(best && { insteadEpsg: best.epsg }) },
  };
}

function percentOf(share: number): number {
  return Number((100 * share).toFixed(3));
}
