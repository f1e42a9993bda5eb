import { datumOfName, datumRefusal } from './datum.ts';
import type { GeoNote } from '../note.ts';
import { crsByEpsg, gaussKrugerSystem, notesOf } from './registry.ts';
import type { CrsReading } from './types.ts';

/** What a name without brackets says: codes, URNs, addresses of definitions, and the names that EPSG and Esri give. */
export function readPlainName(text: string): CrsReading {
  const name = text.trim();
  if (name === '') return { status: 'absent' };
  const code = codeOf(name);
  if (code !== undefined) return crsByEpsg(code);
  return readTitle(name);
}

/** The code that an identifier has; CRS84 counts as 4326. Undefined where it is no identifier. */
function codeOf(name: string): number | undefined {
  const bare = /^(?:epsg|esri|wkid|srid)?[\s:_]*(\d{4,6})$/i.exec(name) ?? /^https?:\/\/www\.opengis\.net\/gml\/srs\/epsg\.xml#(\d+)$/i.exec(name) ?? /^\+init=epsg:(\d+)$/i.exec(name);
  if (bare) return Number(bare[1]);
  if (/^CRS:?84$/i.test(name)) return 4326;
  const parts = name
    .replace(/^https?:\/\/www\.opengis\.net\/def\/crs\//i, '')
    .replace(/^urn:(?:x-)?ogc:def:crs:/i, '')
    .split(/[:/]/);
  const authority = parts[0]!.toUpperCase();
  const code = parts.at(-1)!;
  if (parts.length < 2 || parts.length > 3) return undefined;
  if (authority === 'OGC' && code.toUpperCase() === 'CRS84') return 4326;
  return (authority === 'EPSG' || authority === 'ESRI') && /^\d+$/.test(code) ? Number(code) : undefined;
}

/** Names like `CGCS2000 / 3-degree Gauss-Kruger zone 43` and `CGCS2000_3_Degree_GK_CM_129E`. */
function readTitle(text: string): CrsReading {
  const title = text.toLowerCase().replace(/[\s_/-]+/g, ' ').trim();
  const projected = /^(.+?) (3 degree )?(?:gk|gauss kruger) (?:zone (\d+)|cm (\d+) ?e)$/.exec(title);
  const datum = datumOfName(projected?.[1] ?? title);
  if (datum !== undefined && datum !== 'cgcs2000' && datum !== 'wgs84') return { status: 'refused', notes: [datumRefusal(datum, text)] };
  if (projected && datum === 'cgcs2000') {
    const widthDegrees = projected[2] === undefined ? 6 : 3;
    const zone = projected[3] === undefined ? undefined : Number(projected[3]);
    const centralMeridian = zone === undefined ? Number(projected[4]) : widthDegrees === 3 ? 3 * zone : 6 * zone - 3;
    const crs = gaussKrugerSystem({ widthDegrees, centralMeridian, hasPrefix: zone !== undefined });
    if (crs !== undefined) return { status: 'known', crs, notes: notesOf(crs) };
  }
  if (/^(?:gcs )?china geodetic coordinate system 2000$/.test(title)) return crsByEpsg(4490);
  if (/^(?:wgs ?84|gcs wgs 1984)$/.test(title)) return crsByEpsg(4326);
  if (/^(?:wgs 84 pseudo mercator|wgs 1984 web mercator(?: auxiliary sphere)?)$/.test(title)) return crsByEpsg(3857);
  return datum === 'cgcs2000' && projected === null ? { status: 'unknown', text, notes: [datumOnly(text)] } : { status: 'unknown', text };
}

function datumOnly(text: string): GeoNote {
  return {
    code: 'crs/datumOnly',
    severity: 'warning',
    message: {
      zh: `「${text}」只说明了基准 CGCS2000，没有说明是经纬度还是哪个投影带。请指定坐标系，例如 EPSG:4490（经纬度）或 EPSG:4552（三度带，129°E）。`,
      en: `"${text}" names the datum CGCS2000, not whether these are longitudes and latitudes or which zone. Give the coordinate system, e.g. EPSG:4490 (longitude/latitude) or EPSG:4552 (3-degree, 129°E).`,
    },
    data: { text },
  };
}

/**
 * EPSG code that a CRS name means, where it is one of longitude and latitude that this product reads: 4490, 4326, or CRS84 (given as 4326).
 * Takes `EPSG:4490`, `urn:ogc:def:crs:EPSG::4490`, `http://www.opengis.net/def/crs/EPSG/0/4490` and the like. Undefined for all others.
 */
export function lonLatEpsg(name: string): number | undefined {
  const reading = readPlainName(name);
  return reading.status === 'known' && reading.crs.kind === 'lonLat' ? reading.crs.epsg : undefined;
}
