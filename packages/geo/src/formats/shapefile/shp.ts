import type { PolygonTableBuilder } from '../../polygon-table.ts';
import type { ByteSource } from '../types.ts';
import { groupRings } from './rings.ts';

export const headerBytes = 100;
const fileCode = 9994;

/** Names of the shape types that have no polygons. Source: Esri, Shapefile Technical Description, 1998, page 4. */
const otherTypes: Readonly<Record<number, string>> = {
  1: 'Point', 3: 'PolyLine', 8: 'MultiPoint', 11: 'PointZ', 13: 'PolyLineZ', 18: 'MultiPointZ', 21: 'PointM', 23: 'PolyLineM', 28: 'MultiPointM', 31: 'MultiPatch',
};

/** Bytes that a .shp or .shx file says it has; undefined where it is neither. */
export function declaredBytes(header: Uint8Array): number | undefined {
  if (header.length < headerBytes) return undefined;
  const view = viewOf(header);
  return view.getInt32(0) === fileCode ? 2 * view.getUint32(24) : undefined;
}

/** Where each record begins, by a .shx file; undefined where the index leads out of the .shp or is no index. */
export async function readIndex(shx: ByteSource, shpBytes: number): Promise<Float64Array | undefined> {
  const bytes = await shx.read(0, shx.size);
  if (declaredBytes(bytes) === undefined) return undefined;
  const view = viewOf(bytes);
  const offsets = new Float64Array(Math.floor((bytes.length - headerBytes) / 8));
  for (let record = 0; record < offsets.length; record++) {
    offsets[record] = 2 * view.getUint32(headerBytes + 8 * record);
    if (offsets[record]! < headerBytes || offsets[record]! + 8 + 2 * view.getUint32(headerBytes + 8 * record + 4) > shpBytes) return undefined;
  }
  return offsets;
}

/** What became of a record. */
export type ShapeOutcome =
  | { readonly kind: 'polygons'; readonly dropped: 'none' | 'z' | 'm'; readonly isRecovered: boolean; readonly hasOpenRing: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'other'; readonly type: string }
  | { readonly kind: 'damaged' };

const nullShape: ShapeOutcome = { kind: 'null' };
const damaged: ShapeOutcome = { kind: 'damaged' };
const plain: ShapeOutcome = { kind: 'polygons', dropped: 'none', isRecovered: false, hasOpenRing: false };

/** Adds the polygons of a record's content to the feature being built, which the caller ends. Adds nothing unless it is sound to its end. */
export function readShape(content: Uint8Array, builder: PolygonTableBuilder): ShapeOutcome {
  if (content.length < 4) return damaged;
  const view = viewOf(content);
  const type = view.getInt32(0, true);
  if (type === 0) return nullShape;
  if (type !== 5 && type !== 15 && type !== 25) return { kind: 'other', type: otherTypes[type] ?? String(type) };
  if (content.length < 44) return damaged;
  const [partCount, pointCount] = [view.getUint32(36, true), view.getUint32(40, true)];
  const pointsAt = 44 + 4 * partCount;
  if (pointsAt + 16 * pointCount > content.length) return damaged;
  if (partCount === 0 || pointCount === 0) return nullShape;
  const starts = startsOf(view, partCount, pointCount);
  if (starts === undefined) return damaged;
  const xy = pointsOf(content, pointsAt, pointCount);
  if (xy === undefined) return damaged;
  const { polygons, isRecovered } = groupRings({ xy, starts });
  let hasOpenRing = false;
  for (const rings of polygons) {
    for (const ring of rings) {
      for (let at = 2 * starts[ring]!; at < 2 * starts[ring + 1]!; at += 2) builder.vertex(xy[at]!, xy[at + 1]!);
      if (!builder.endRing()) hasOpenRing = true;
    }
    builder.endPart();
  }
  if (type === 5 && !isRecovered && !hasOpenRing) return plain;
  // Z records may leave out their measures; what goes is told by the type.
  return { kind: 'polygons', dropped: type === 5 ? 'none' : type === 15 ? 'z' : 'm', isRecovered, hasOpenRing };
}

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
let scratch = new Float64Array(4096);

/** Coordinates of a record, good until the next is read; undefined where one is not finite. */
function pointsOf(content: Uint8Array, at: number, count: number): Float64Array | undefined {
  if (scratch.length < 2 * count) scratch = new Float64Array(4 * count);
  // Bytes are copied as they are where the machine's order is the file's; one by one it takes three times as long.
  if (isLittleEndian) new Uint8Array(scratch.buffer).set(content.subarray(at, at + 16 * count));
  else for (let index = 0; index < 2 * count; index++) scratch[index] = viewOf(content).getFloat64(at + 8 * index, true);
  // A sum is finite only if all its terms are; where it is not, infinities may also come of large terms.
  let sum = 0;
  for (let index = 0; index < 2 * count; index++) sum += scratch[index]!;
  return Number.isFinite(sum) || scratch.subarray(0, 2 * count).every(Number.isFinite) ? scratch : undefined;
}

/** First vertices of the rings, empty rings left out, and the number of vertices; undefined where they do not ascend. */
function startsOf(view: DataView, partCount: number, pointCount: number): number[] | undefined {
  const starts: number[] = [];
  for (let part = 0; part < partCount; part++) {
    const start = view.getUint32(44 + 4 * part, true);
    if (start > pointCount || start < (starts.at(-1) ?? 0) || (part === 0 && start !== 0)) return undefined;
    if (start !== starts.at(-1) && start < pointCount) starts.push(start);
  }
  return [...starts, pointCount];
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
