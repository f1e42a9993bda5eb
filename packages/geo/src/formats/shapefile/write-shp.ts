import type { PolygonTable } from '../../polygon-table.ts';
import { signedAreaOf } from '../ring-groups.ts';
import { headerBytes, viewOf } from './shp.ts';

export interface ShapeWriter {
  /** Adds a feature of a table as the next record. `full` where the file would grow beyond its limit: nothing was added. */
  add(table: PolygonTable, feature: number): 'written' | 'full';
  /** Rings of fewer than four vertices that were left out of the last record added: the format has no such rings. */
  readonly droppedRings: number;
  readonly count: number;
  finish(): { readonly shp: readonly Uint8Array[]; readonly shx: readonly Uint8Array[] };
}

/** Larger files are not read by most programs: lengths are signed numbers of 32 bits to them. */
export const largestFileBytes = 2 ** 31 - 1;
const polygonType = 5;
const chunkBytes = 1 << 20;

/** Writes polygon records by the format's rule: outlines clockwise, holes counter-clockwise, all rings closed. A feature without polygons is a null shape. */
export function createShapeWriter(limitBytes: number = largestFileBytes): ShapeWriter {
  const chunks: Uint8Array[] = [];
  let chunk = new Uint8Array(chunkBytes);
  let used = 0;
  let fileBytes = headerBytes;
  let index = new Uint32Array(2048);
  let count = 0;
  let droppedRings = 0;
  let box: Box = [Infinity, Infinity, -Infinity, -Infinity];

  /** Room for a record; its bytes are set anew each time. */
  const reserve = (bytes: number): DataView => {
    if (used + bytes > chunk.length) {
      chunks.push(chunk.slice(0, used));
      chunk = new Uint8Array(Math.max(chunkBytes, bytes));
      used = 0;
    }
    used += bytes;
    return viewOf(chunk.subarray(used - bytes, used));
  };

  return {
    add(table, feature) {
      const rings = ringsOf(table, feature);
      const kept = rings.filter(({ start, end }) => end - start >= 4);
      const points = kept.reduce((sum, { start, end }) => sum + end - start, 0);
      const contentBytes = kept.length === 0 ? 4 : 44 + 4 * kept.length + 16 * points;
      if (fileBytes + 8 + contentBytes > limitBytes) return 'full';
      droppedRings = rings.length - kept.length;
      const view = reserve(8 + contentBytes);
      view.setInt32(0, count + 1);
      view.setInt32(4, contentBytes / 2);
      if (kept.length > 0) box = union(box, writeContent(view, table, kept, points));
      if (2 * count === index.length) index = grown(index);
      index[2 * count] = fileBytes / 2;
      index[2 * count + 1] = contentBytes / 2;
      count++;
      fileBytes += 8 + contentBytes;
      return 'written';
    },
    get droppedRings() {
      return droppedRings;
    },
    get count() {
      return count;
    },
    finish() {
      const shx = new Uint8Array(headerBytes + 8 * count);
      shx.set(header(shx.length, box));
      const view = viewOf(shx);
      for (let at = 0; at < 2 * count; at++) view.setUint32(headerBytes + 4 * at, index[at]!);
      return { shp: [header(fileBytes, box), ...chunks, chunk.slice(0, used)].filter(({ length }) => length > 0), shx: [shx] };
    },
  };
}

type Box = readonly [west: number, south: number, east: number, north: number];

interface RingSpan {
  readonly start: number;
  readonly end: number;
  readonly isHole: boolean;
}

function ringsOf(table: PolygonTable, feature: number): RingSpan[] {
  const rings: RingSpan[] = [];
  for (let part = table.featureStarts[feature]!; part < table.featureStarts[feature + 1]!; part++) {
    const first = table.partStarts[part]!;
    for (let ring = first; ring < table.partStarts[part + 1]!; ring++) rings.push({ start: table.ringStarts[ring]!, end: table.ringStarts[ring + 1]!, isHole: ring > first });
  }
  return rings;
}

function writeContent(view: DataView, { xy }: PolygonTable, rings: readonly RingSpan[], points: number): Box {
  view.setInt32(8, polygonType, true);
  view.setInt32(44, rings.length, true);
  view.setInt32(48, points, true);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let [vertex, at] = [0, 52 + 4 * rings.length];
  for (const [number, { start, end, isHole }] of rings.entries()) {
    view.setInt32(52 + 4 * number, vertex, true);
    const isReversed = signedAreaOf(xy.subarray(2 * start, 2 * end)) > 0 !== isHole;
    for (let step = 0; step < end - start; step++) {
      const from = 2 * (isReversed ? end - 1 - step : start + step);
      const [x, y] = [xy[from]!, xy[from + 1]!];
      view.setFloat64(at, x, true);
      view.setFloat64(at + 8, y, true);
      at += 16;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    vertex += end - start;
  }
  [west, south, east, north].forEach((value, index) => view.setFloat64(12 + 8 * index, value, true));
  return [west, south, east, north];
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function header(fileBytes: number, box: Box): Uint8Array {
  const bytes = new Uint8Array(headerBytes);
  const view = viewOf(bytes);
  view.setInt32(0, 9994);
  view.setUint32(24, fileBytes / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, polygonType, true);
  if (box[0] <= box[2]) box.forEach((value, index) => view.setFloat64(36 + 8 * index, value, true));
  return bytes;
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
