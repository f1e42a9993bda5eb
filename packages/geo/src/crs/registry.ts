import type { Bilingual } from '@plansmith/base';
import type { GeoNote } from '../note.ts';
import { datumRefusal, datumTitles, type RefusedDatum } from './datum.ts';
import type { Crs, CrsReading } from './types.ts';

type ZoneWidth = 3 | 6;

/** CGCS2000 Gauss-Kruger by code: each family begins at the meridian of 75°E. Source: EPSG v10.076, compared with PROJ in the tests. */
const families: readonly { readonly first: number; readonly last: number; readonly widthDegrees: ZoneWidth; readonly hasPrefix: boolean }[] = [
  { first: 4491, last: 4501, widthDegrees: 6, hasPrefix: true },
  { first: 4502, last: 4512, widthDegrees: 6, hasPrefix: false },
  { first: 4513, last: 4533, widthDegrees: 3, hasPrefix: true },
  { first: 4534, last: 4554, widthDegrees: 3, hasPrefix: false },
];

const refusedCodes: readonly (readonly [RefusedDatum, readonly (readonly [number, number])[]])[] = [
  ['xian80', [[4610, 4610], [2327, 2390]]],
  ['beijing54', [[4214, 4214], [2401, 2442], [21413, 21423], [21453, 21463], [21473, 21483]]],
  ['newBeijing54', [[4555, 4555], [4568, 4589], [4652, 4656], [4766, 4800], [4812, 4812], [4822, 4822]]],
];

/** Other codes of Web Mercator: EPSG's withdrawn ones and Esri's. */
const webMercatorAliases = new Set([900913, 3785, 102100, 102113]);

const known = new Map<number, Crs>([
  [4490, { epsg: 4490, kind: 'lonLat', title: { zh: 'CGCS2000 经纬度', en: 'CGCS2000 longitude/latitude' } }],
  [4326, { epsg: 4326, kind: 'lonLat', title: { zh: 'WGS 84 经纬度', en: 'WGS 84 longitude/latitude' } }],
  [3857, { epsg: 3857, kind: 'webMercator', title: { zh: 'Web 墨卡托（仅供显示）', en: 'Web Mercator (for display)' } }],
  ...families.flatMap(({ first, last, widthDegrees, hasPrefix }) =>
    Array.from({ length: last - first + 1 }, (_, index): [number, Crs] => [first + index, gaussKruger(first + index, 75 + widthDegrees * index, widthDegrees, hasPrefix)]),
  ),
]);

function gaussKruger(epsg: number, centralMeridian: number, widthDegrees: ZoneWidth, hasPrefix: boolean): Crs {
  const number = zoneNumber(centralMeridian, widthDegrees);
  const [zh, en] = widthDegrees === 3 ? ['三度带', '3-degree'] : ['六度带', '6-degree'];
  return {
    epsg,
    kind: 'gaussKruger',
    title: hasPrefix
      ? { zh: `CGCS2000 ${zh}第 ${number} 带（中央经线 ${centralMeridian}°E，横坐标带带号）`, en: `CGCS2000 ${en} zone ${number} (${centralMeridian}°E, zone number before the easting)` }
      : { zh: `CGCS2000 ${zh}（中央经线 ${centralMeridian}°E）`, en: `CGCS2000 ${en}, central meridian ${centralMeridian}°E` },
    zone: { widthDegrees, centralMeridian, prefix: hasPrefix ? number : undefined },
  };
}

/** Number of the Gauss-Kruger zone with this central meridian. */
export function zoneNumber(centralMeridian: number, widthDegrees: ZoneWidth): number {
  return widthDegrees === 3 ? centralMeridian / 3 : (centralMeridian + 3) / 6;
}

/** All systems that coordinates can be taken from, by code. Always the same objects. */
export const knownSystems: readonly Crs[] = [...known.values()].toSorted((a, b) => a.epsg - b.epsg);

/** CGCS2000 longitude and latitude, EPSG:4490: what everything is brought to. */
export const cgcs2000: Crs = known.get(4490)!;

/** Metres added to the easting: 500 km, and behind the zone number where the system has one. Zero for systems without zones. */
export function falseEastingM(crs: Crs): number {
  return crs.zone === undefined ? 0 : 500_000 + 1_000_000 * (crs.zone.prefix ?? 0);
}

/** The CGCS2000 Gauss-Kruger system of a zone; undefined where EPSG has none: another meridian, or outside 75°E to 135°E. */
export function gaussKrugerSystem(zone: { readonly widthDegrees: ZoneWidth; readonly centralMeridian: number; readonly hasPrefix: boolean }): Crs | undefined {
  const family = families.find(({ widthDegrees, hasPrefix }) => widthDegrees === zone.widthDegrees && hasPrefix === zone.hasPrefix);
  const index = (zone.centralMeridian - 75) / zone.widthDegrees;
  return family !== undefined && Number.isInteger(index) && index >= 0 && family.first + index <= family.last ? known.get(family.first + index) : undefined;
}

/** The CGCS2000 Gauss-Kruger system whose eastings begin with this number: 25 to 45 are 3-degree zones, 13 to 23 6-degree zones. */
export function systemOfPrefix(prefix: number): Crs | undefined {
  return prefix >= 25 ? gaussKrugerSystem({ widthDegrees: 3, centralMeridian: 3 * prefix, hasPrefix: true }) : gaussKrugerSystem({ widthDegrees: 6, centralMeridian: 6 * prefix - 3, hasPrefix: true });
}

/** What an EPSG code (or Esri's for Web Mercator) means here. */
export function crsByEpsg(code: number): CrsReading {
  const epsg = webMercatorAliases.has(code) ? 3857 : code;
  const crs = known.get(epsg);
  if (crs !== undefined) return { status: 'known', crs, notes: notesOf(crs) };
  const refused = refusedDatumOf(code);
  if (refused !== undefined) return { status: 'refused', notes: [datumRefusal(refused, `EPSG:${code}`)] };
  return { status: 'unknown', text: `EPSG:${code}` };
}

function refusedDatumOf(code: number): RefusedDatum | undefined {
  return refusedCodes.find(([, ranges]) => ranges.some(([first, last]) => code >= first && code <= last))?.[0];
}

/** What to say whenever a system is used. */
export function notesOf(crs: Crs): readonly GeoNote[] {
  if (crs.epsg === 4326) {
    return [
      {
        code: 'crs/wgs84',
        severity: 'info',
        message: {
          zh: '坐标系为 WGS 84（EPSG:4326），按 CGCS2000 经纬度使用，未作转换；测绘成果应为 EPSG:4490，请向提供单位核实。',
          en: 'the coordinate system is WGS 84 (EPSG:4326); it is used as CGCS2000 longitude and latitude without conversion. Survey results belong in EPSG:4490: ask whoever supplied the file.',
        },
        data: { epsg: 4326 },
      },
    ];
  }
  if (crs.kind === 'webMercator') {
    return [
      {
        code: 'crs/webMercator',
        severity: 'warning',
        message: {
          zh: '坐标系为 Web 墨卡托（EPSG:3857），只适合显示：其平面面积严重偏大（北纬 46.8° 约为实际的 2.1 倍），经纬度按 WGS 84 还原。可以读取，但请改用 CGCS2000（EPSG:4490 或高斯-克吕格投影）的测绘成果。',
          en: 'the coordinate system is Web Mercator (EPSG:3857), which is for display: plane areas in it are far too large (about 2.1 times at 46.8°N) and its longitudes and latitudes are WGS 84. It can be read, but use survey results in CGCS2000 (EPSG:4490 or Gauss-Kruger).',
        },
        data: { epsg: 3857 },
      },
    ];
  }
  return [];
}

/** Name for people of any code that is recognised here, the refused ones included; undefined for others. */
export function crsTitle(code: number): Bilingual | undefined {
  const crs = known.get(webMercatorAliases.has(code) ? 3857 : code);
  if (crs !== undefined) return crs.title;
  const refused = refusedDatumOf(code);
  return refused && datumTitles[refused];
}

/** Name of a system that layers may be kept in: longitude/latitude or CGCS2000 Gauss-Kruger, by EPSG code; undefined for others. */
export function crsName(epsg: number): Bilingual | undefined {
  const crs = known.get(epsg);
  return crs?.kind === 'webMercator' ? undefined : crs?.title;
}
