import type { Bilingual } from '@plansmith/base';

const names: Readonly<Record<number, Bilingual>> = {
  4326: { zh: 'WGS 84 经纬度', en: 'WGS 84 longitude/latitude' },
  4490: { zh: 'CGCS2000 经纬度', en: 'CGCS2000 longitude/latitude' },
  4531: { zh: 'CGCS2000 三度带第 43 带（中央经线 129°E，横坐标带带号）', en: 'CGCS2000 3-degree zone 43 (129°E, zone number before the easting)' },
  4532: { zh: 'CGCS2000 三度带第 44 带（中央经线 132°E，横坐标带带号）', en: 'CGCS2000 3-degree zone 44 (132°E, zone number before the easting)' },
  4552: { zh: 'CGCS2000 三度带（中央经线 129°E）', en: 'CGCS2000 3-degree, central meridian 129°E' },
  4553: { zh: 'CGCS2000 三度带（中央经线 132°E）', en: 'CGCS2000 3-degree, central meridian 132°E' },
};

/** Name of a coordinate reference system by its EPSG code, for the codes that this product works with; undefined for others. Source: EPSG v11.022. */
export function crsName(epsg: number): Bilingual | undefined {
  return Object.hasOwn(names, epsg) ? names[epsg] : undefined;
}

/**
 * EPSG code that a CRS name means, where it is one of longitude and latitude that this product reads: 4490, 4326, or CRS84 (given as 4326).
 * Takes `EPSG:4490`, `urn:ogc:def:crs:EPSG::4490`, `http://www.opengis.net/def/crs/EPSG/0/4490` and the like. Undefined for all others.
 */
export function lonLatEpsg(name: string): number | undefined {
  const parts = name
    .trim()
    .replace(/^https?:\/\/www\.opengis\.net\/def\/crs\//i, '')
    .replace(/^urn:(?:x-)?ogc:def:crs:/i, '')
    .split(/[:/]/);
  const authority = parts[0]?.toUpperCase();
  const code = parts.at(-1)?.toUpperCase();
  if (parts.length > 3) return undefined;
  if (authority === 'OGC' && code === 'CRS84') return 4326;
  if (authority === 'EPSG' && (code === '4490' || code === '4326')) return Number(code);
  return undefined;
}
