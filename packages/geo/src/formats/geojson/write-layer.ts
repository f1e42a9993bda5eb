import type { PolygonTable } from '../../polygon-table.ts';
import { createNoteList, type NoteList } from '../note-list.ts';
import type { Attributes, VectorBatch, VectorContent, WriteOptions, WriteResult } from '../types.ts';
import { geoJsonNote } from './notes.ts';

const flushCharacters = 1024 * 1024;

/**
 * A FeatureCollection with a feature a line and the crs member that readers of CGCS2000 files need; none for EPSG:4326, which RFC 7946 means
 * without one. Coordinates have the shortest text of their double: reading gives the same double. Outlines go counter-clockwise, holes clockwise.
 */
export async function writeGeoJsonLayer(content: VectorContent, _options: WriteOptions): Promise<WriteResult> {
  const losses = createNoteList();
  const out = createTextOutput();
  const crs = content.crs.epsg === 4326 ? [] : [`"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::${content.crs.epsg}" } },`];
  out.add(['{', '"type": "FeatureCollection",', `"name": ${JSON.stringify(content.name)},`, ...crs, '"features": [', ''].join('\n'));
  let count = 0;
  for await (const batch of content.batches()) {
    for (let index = 0; index < batch.polygons.featureCount; index++) out.add(`${count++ === 0 ? '' : ',\n'}${featureText(batch, index, { losses, record: count })}`);
  }
  out.add(count === 0 ? ']\n}\n' : '\n]\n}\n');
  return { files: [{ extension: '.geojson', chunks: out.chunks() }], losses: losses.notes() };
}

/** A GeoJSON text sequence: each feature behind a record separator, a line feed behind it. Source: RFC 8142. It has no place for a coordinate system. */
export async function writeGeoJsonSequence(content: VectorContent, _options: WriteOptions): Promise<WriteResult> {
  const losses = createNoteList();
  const out = createTextOutput();
  if (content.crs.epsg !== 4326) losses.add(geoJsonNote('crsNotHeld', { epsg: content.crs.epsg }));
  let count = 0;
  for await (const batch of content.batches()) {
    for (let index = 0; index < batch.polygons.featureCount; index++) out.add(`\u001e${featureText(batch, index, { losses, record: ++count })}\n`);
  }
  return { files: [{ extension: '.geojsons', chunks: out.chunks() }], losses: losses.notes() };
}

function createTextOutput(): { add(text: string): void; chunks(): readonly Uint8Array[] } {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') chunks.push(encoder.encode(text));
    text = '';
  };
  return {
    add(more) {
      text += more;
      if (text.length > flushCharacters) flush();
    },
    chunks() {
      flush();
      return chunks;
    },
  };
}

interface FeatureNotes {
  readonly losses: NoteList;
  readonly record: number;
}

function featureText(batch: VectorBatch, index: number, notes: FeatureNotes): string {
  const id = batch.id(index);
  const idText = id === undefined ? '' : `"id": ${JSON.stringify(id)}, `;
  return `{ "type": "Feature", ${idText}"properties": ${propertiesText(batch.attributes(index), notes)}, "geometry": ${geometryText(batch.polygons, index, notes)} }`;
}

function propertiesText(attributes: Attributes, { losses, record }: FeatureNotes): string {
  const members = Object.entries(attributes).map(([field, value]) => {
    const isHeld = typeof value !== 'number' || Number.isFinite(value);
    if (!isHeld) losses.add(geoJsonNote('numberAsText', { field, value: String(value), record }, { record, field }));
    return `${JSON.stringify(field)}: ${isHeld ? JSON.stringify(value) : JSON.stringify(String(value))}`;
  });
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function geometryText(table: PolygonTable, feature: number, { losses, record }: FeatureNotes): string {
  const { featureStarts, partStarts, ringStarts, xy } = table;
  const polygons: string[] = [];
  for (let part = featureStarts[feature]!; part < featureStarts[feature + 1]!; part++) {
    const rings: string[] = [];
    for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
      const text = ringText(xy, { start: ringStarts[ring]!, end: ringStarts[ring + 1]!, isHole: ring > partStarts[part]! });
      if (text === undefined) {
        losses.add(geoJsonNote('valueNotHeld', { record }, { record }));
        return 'null';
      }
      rings.push(text);
    }
    polygons.push(`[${rings.join(', ')}]`);
  }
  if (polygons.length === 0) return 'null';
  return polygons.length === 1 ? `{ "type": "Polygon", "coordinates": ${polygons[0]} }` : `{ "type": "MultiPolygon", "coordinates": [${polygons.join(', ')}] }`;
}

/** Undefined where a coordinate is not finite. */
function ringText(xy: Float64Array, { start, end, isHole }: { readonly start: number; readonly end: number; readonly isHole: boolean }): string | undefined {
  let doubleArea = 0;
  const [originX, originY] = [xy[2 * start]!, xy[2 * start + 1]!];
  for (let vertex = start; vertex + 1 < end; vertex++) {
    doubleArea += (xy[2 * vertex]! - originX) * (xy[2 * vertex + 3]! - originY) - (xy[2 * vertex + 2]! - originX) * (xy[2 * vertex + 1]! - originY);
  }
  if (!Number.isFinite(doubleArea)) return undefined;
  const positions: string[] = [];
  for (let vertex = start; vertex < end; vertex++) positions.push(`[${numberText(xy[2 * vertex]!)}, ${numberText(xy[2 * vertex + 1]!)}]`);
  return `[${(isHole ? doubleArea > 0 : doubleArea < 0) ? positions.toReversed().join(', ') : positions.join(', ')}]`;
}

/** JSON has -0, JavaScript's text of it has not. */
function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
