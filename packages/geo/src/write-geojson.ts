import type { Json } from '@plansmith/base';
import type { AreaGeometry, LonLat } from './types.ts';

/** What a layer file holds. A `GeoFeature` will do as a feature. */
export interface LayerContent {
  readonly name: string;
  readonly features: readonly { readonly id: string; readonly properties: Readonly<Record<string, Json>>; readonly geometry: AreaGeometry }[];
}

const decimals = 7;

/**
 * GeoJSON text of a layer in longitude and latitude of CGCS2000 (EPSG:4490): one feature a line, features and properties in the order given,
 * positions rounded to 7 decimals (1 cm), half away from zero in the number as written, LF line ends, one at the end.
 * Equal input gives equal bytes, and writing what was read from the result changes nothing.
 */
export function writeGeoJson({ name, features }: LayerContent): string {
  const lines = features.map(writeFeature);
  return [
    '{',
    '"type": "FeatureCollection",',
    `"name": ${JSON.stringify(name)},`,
    '"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::4490" } },',
    '"features": [',
    ...(lines.length === 0 ? [] : [lines.join(',\n')]),
    ']',
    '}',
    '',
  ].join('\n');
}

/** A feature as `writeGeoJson` has it on its line, without the line end. */
export function writeFeature({ id, properties, geometry }: LayerContent['features'][number]): string {
  return `{ "type": "Feature", "id": ${JSON.stringify(id)}, "properties": ${inline(properties)}, "geometry": ${writeGeometry(geometry)} }`;
}

/** A geometry as `writeGeoJson` has it: on one line, positions rounded to 7 decimals. */
export function writeGeometry(geometry: AreaGeometry): string {
  return `{ "type": "${geometry.type}", "coordinates": ${coordinatesText(geometry)} }`;
}

/** JSON on one line with a space after colons and commas, as the rest of the file has. */
function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function coordinatesText(geometry: AreaGeometry): string {
  if (geometry.type === 'Polygon') return polygonText(geometry.coordinates);
  return `[${geometry.coordinates.map(polygonText).join(', ')}]`;
}

function polygonText(rings: readonly (readonly LonLat[])[]): string {
  return `[${rings.map((ring) => `[${ring.map(([lon, lat]) => `[${fixed(lon)}, ${fixed(lat)}]`).join(', ')}]`).join(', ')}]`;
}

function fixed(value: number): string {
  const rounded = inUnits(Math.abs(value));
  const digits = String(rounded).padStart(decimals + 1, '0');
  const end = digits.slice(-decimals).replace(/0+$/, '');
  const text = digits.slice(0, -decimals) + (end === '' ? '' : `.${end}`);
  return value < 0 && rounded !== 0 ? `-${text}` : text;
}

/** A size in units of the last decimal, from its digits as written, because 130.12345675 is a hair less than that in binary. */
function inUnits(size: number): number {
  // Written with an exponent.
  if (size < 1e-6) return Math.round(size * 1e7);
  const [whole = '0', fraction = ''] = String(size).split('.');
  return Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + (fraction.charCodeAt(decimals) >= 53 ? 1 : 0);
}
