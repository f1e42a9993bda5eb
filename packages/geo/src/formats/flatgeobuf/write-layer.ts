import { writePrj } from '../../crs/index.ts';
import type { PolygonTable } from '../../polygon-table.ts';
import { createNoteList, type NoteList } from '../note-list.ts';
import type { Attributes, Field, VectorBatch, VectorContent, WriteOptions, WriteResult } from '../types.ts';
import { fgbColumnTypes } from './column.ts';
import { createFlatWriter, type FlatSlots, type FlatValue } from './flat-writer.ts';
import { fgbGeometryTypes } from './header.ts';
import { hilbertOrder } from './hilbert.ts';
import { fgbNote } from './notes.ts';
import type { FgbBox } from './packed-tree.ts';
import { columnTypeOf, createAttributeWriter } from './write-attributes.ts';
import { packedTreeBytes, writtenNodeSize } from './write-index.ts';

const magic = new Uint8Array([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0]);
const chunkBytes = 4 * 1024 * 1024;

/**
 * Writes one layer with a packed Hilbert R-tree, in the order of the curve as that needs. Features without polygons are written without geometry
 * (GDAL leaves such features out when it writes; it reads them). Texts are UTF-8. Ids become a field, since the format has none.
 */
export async function writeFlatGeobuf(content: VectorContent, _options: WriteOptions): Promise<WriteResult> {
  const losses = createNoteList();
  const gathered = await gather(content, losses);
  const { boxes, all, features } = gathered;
  const order = hilbertOrder(boxes, all);
  if (order.some((feature, place) => feature !== place)) losses.add(fgbNote('orderChanged'));
  const isMulti = features.some(({ table, index }) => table.featureStarts[index + 1]! - table.featureStarts[index]! > 1);
  const type = isMulti ? fgbGeometryTypes.multiPolygon : fgbGeometryTypes.polygon;

  const writer = createFlatWriter();
  writer.write(headerSlots(content, { ...gathered, type }));
  const header = writer.take();

  const chunks: Uint8Array[] = [];
  const starts = new Float64Array(order.length);
  const ordered = new Float64Array(boxes.length);
  let written = 0;
  for (const [place, number] of order.entries()) {
    const { table, index, attributes } = features[number]!;
    starts[place] = written + writer.length;
    ordered.set(boxes.subarray(4 * number, 4 * number + 4), 4 * place);
    writer.write([geometrySlots(table, index, type), attributes.length === 0 ? undefined : { kind: 'bytes', value: attributes }]);
    if (writer.length > chunkBytes) {
      written += writer.length;
      chunks.push(writer.take());
    }
  }
  if (writer.length > 0) chunks.push(writer.take());
  const index = order.length === 0 ? [] : [packedTreeBytes(ordered, starts)];
  return { files: [{ extension: '.fgb', chunks: [magic, header, ...index, ...chunks] }], losses: losses.notes() };
}

interface GatheredFeature {
  readonly table: PolygonTable;
  readonly index: number;
  /** Encoded. */
  readonly attributes: Uint8Array;
}

interface Gathered {
  readonly fields: readonly Field[];
  readonly features: readonly GatheredFeature[];
  readonly boxes: Float64Array;
  readonly all: FgbBox;
}

/** All features with their boxes: index and order need them before the first is written. */
async function gather(content: VectorContent, losses: NoteList): Promise<Gathered> {
  const batches: VectorBatch[] = [];
  for await (const batch of content.batches()) batches.push(batch);
  const idField = idFieldOf(batches, content.fields, losses);
  const fields = idField === undefined ? content.fields : [...content.fields, idField];
  for (const { name, type } of fields) if (type === 'date') losses.add(fgbNote('dateAsDateTime', { field: name }, { field: name }));
  const attributeWriter = createAttributeWriter(fields, losses);
  const features: GatheredFeature[] = [];
  for (const batch of batches) {
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      const id = idField === undefined ? undefined : batch.id(index);
      const attributes: Attributes = id === undefined ? batch.attributes(index) : { ...batch.attributes(index), [idField!.name]: id };
      features.push({ table: batch.polygons, index, attributes: attributeWriter.encode(attributes, features.length + 1) });
    }
  }
  return { fields, features, ...boxesOf(features) };
}

const idName = 'id';

/** The field that the ids are written into; undefined where there are none, or where a field has their name already. */
function idFieldOf(batches: readonly VectorBatch[], fields: readonly Field[], losses: NoteList): Field | undefined {
  let [count, differing, isWhole] = [0, 0, true];
  const taken = fields.find(({ name }) => name.toLowerCase() === idName);
  for (const batch of batches) {
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      const id = batch.id(index);
      if (id === undefined) continue;
      count++;
      if (!Number.isSafeInteger(id)) isWhole = false;
      if (taken !== undefined && String(batch.attributes(index)[taken.name]) !== String(id)) differing++;
    }
  }
  if (count === 0) return undefined;
  if (taken === undefined) {
    losses.add(fgbNote('idsAsField', { field: idName }));
    return { name: idName, type: isWhole ? 'integer' : 'text' };
  }
  if (differing > 0) losses.add(fgbNote('idsDropped', { field: taken.name, count: differing }));
  return undefined;
}

function boxesOf(features: readonly GatheredFeature[]): { readonly boxes: Float64Array; readonly all: FgbBox } {
  const boxes = new Float64Array(4 * features.length);
  const all = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [number, { table, index }] of features.entries()) {
    const [first, end] = [table.featureStarts[index]!, table.featureStarts[index + 1]!].map((part) => 2 * table.ringStarts[table.partStarts[part]!]!);
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = first!; at < end!; at += 2) {
      const [x, y] = [table.xy[at]!, table.xy[at + 1]!];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    boxes.set([minX, minY, maxX, maxY], 4 * number);
    all.minX = Math.min(all.minX, minX);
    all.minY = Math.min(all.minY, minY);
    all.maxX = Math.max(all.maxX, maxX);
    all.maxY = Math.max(all.maxY, maxY);
  }
  return { boxes, all };
}

function headerSlots({ name, crs }: VectorContent, { fields, features, all, type }: Gathered & { readonly type: number }): FlatSlots {
  const columns = fields.map((field): FlatSlots => [
    text(field.name),
    { kind: 'uint8', value: fgbColumnTypes.indexOf(columnTypeOf(field)) },
    undefined,
    undefined,
    field.length === undefined ? undefined : { kind: 'int32', value: field.length },
    undefined,
    field.decimals === undefined ? undefined : { kind: 'int32', value: field.decimals },
  ]);
  const crsSlots: FlatSlots = [text('EPSG'), { kind: 'int32', value: crs.epsg }, text(crs.title.en), undefined, text(writePrj(crs))];
  return [
    text(name),
    Number.isFinite(all.minX) ? { kind: 'doubles', value: [all.minX, all.minY, all.maxX, all.maxY] } : undefined,
    { kind: 'uint8', value: type },
    undefined,
    undefined,
    undefined,
    undefined,
    columns.length === 0 ? undefined : { kind: 'tables', value: columns },
    { kind: 'uint64', value: features.length },
    { kind: 'uint16', value: features.length === 0 ? 0 : writtenNodeSize },
    { kind: 'table', value: crsSlots },
  ];
}

function text(value: string): FlatValue {
  return { kind: 'text', value };
}

function geometrySlots(table: PolygonTable, feature: number, type: number): FlatValue | undefined {
  const parts: FlatSlots[] = [];
  for (let part = table.featureStarts[feature]!; part < table.featureStarts[feature + 1]!; part++) parts.push(polygonSlots(table, part));
  if (parts.length === 0) return undefined;
  if (type === fgbGeometryTypes.polygon) return { kind: 'table', value: parts[0]! };
  return { kind: 'table', value: [undefined, undefined, undefined, undefined, undefined, undefined, { kind: 'uint8', value: type }, { kind: 'tables', value: parts }] };
}

function polygonSlots({ partStarts, ringStarts, xy }: PolygonTable, part: number): FlatSlots {
  const [firstRing, endRing] = [partStarts[part]!, partStarts[part + 1]!];
  const first = ringStarts[firstRing]!;
  // One ring needs no ends.
  const ends = endRing - firstRing === 1 ? undefined : Array.from({ length: endRing - firstRing }, (_, ring) => ringStarts[firstRing + ring + 1]! - first);
  return [
    ends && { kind: 'uint32s', value: ends },
    { kind: 'doubles', value: xy.subarray(2 * first, 2 * ringStarts[endRing]!) },
    undefined,
    undefined,
    undefined,
    undefined,
    { kind: 'uint8', value: fgbGeometryTypes.polygon },
  ];
}
