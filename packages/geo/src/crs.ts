import type { Bilingual } from '@plansmith/base';

const names: Readonly<Record<number, Bilingual>> = {
  4326: { zh: 'WGS 84 经纬度', en: 'WGS 84 longitude/latitude' },
  4490: { zh: 'CGCS2000 经纬度', en: 'CGCS2000 longitude/latitude' },
  4531: { zh: 'CGCS2000 三度带第 43 带（中央经线 129°E，坐标带带号）', en: 'CGCS2000 3-degree zone 43 (129°E, zone prefix in easting)' },
  4532: { zh: 'CGCS2000 三度带第 44 带（中央经线 132°E，坐标带带号）', en: 'CGCS2000 3-degree zone 44 (132°E, zone prefix in easting)' },
  4552: { zh: 'CGCS2000 三度带（中央经线 129°E）', en: 'CGCS2000 3-degree, central meridian 129°E' },
  4553: { zh: 'CGCS2000 三度带（中央经线 132°E）', en: 'CGCS2000 3-degree, central meridian 132°E' },
};

/** Name of a coordinate reference system by its EPSG code, for the codes that this product works with; undefined for others. Source: EPSG v11.022. */
export function crsName(epsg: number): Bilingual | undefined {
  return Object.hasOwn(names, epsg) ? names[epsg] : undefined;
}
