import { fail, ok, type Result } from '@plansmith/base';
import type { FormatFailure } from '../types.ts';
import { fgbIndexBytesOf } from './packed-tree.ts';
import { columnsOf, type FgbColumn } from './column.ts';
import { createFlatTable, uint64, viewOf, type FlatTable } from './flat-table.ts';
import { fgbFailure } from './notes.ts';

/** Numbers of geometry types in a file. Source: flatgeobuf header.fbs. */
export const fgbGeometryTypes = { unknown: 0, point: 1, polygon: 3, multiPolygon: 6, geometryCollection: 7 } as const;

/** What a FlatGeobuf file says of itself. */
export interface FgbHeader {
  readonly name: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** minX, minY, maxX, maxY of all features, where the file tells. */
  readonly envelope: readonly [number, number, number, number] | undefined;
  /** Number of the geometry type of all features; 0 where each feature tells its own. */
  readonly geometryType: number;
  readonly hasZ: boolean;
  readonly hasM: boolean;
  readonly columns: readonly FgbColumn[];
  /** 0 where the file does not tell. */
  readonly featuresCount: number;
  /** Children of a node of the spatial index; 0 for a file without one. */
  readonly indexNodeSize: number;
  /** Undefined where the file says nothing of its coordinates. Code 0: not told as a number. */
  readonly crs: { readonly org: string | undefined; readonly code: number; readonly codeText: string | undefined; readonly name: string | undefined; readonly wkt: string | undefined } | undefined;
  /** First byte of the index in the file, and of the features behind it. */
  readonly indexOffset: number;
  readonly featuresOffset: number;
}

/** `incomplete` with `neededBytes`: how much of the file's start the header needs. */
export interface FgbHeaderFailure extends FormatFailure {
  readonly neededBytes?: number;
}

const magicBytes = 8;
/** Longer headers are taken as damage, as GDAL does. */
const longestHeaderBytes = 10 * 1024 * 1024;

/** Whether a file begins as a FlatGeobuf file of version 3 does; its patch version does not matter. */
export function isFlatGeobuf(head: Uint8Array): boolean {
  const [f, g, b] = [0x66, 0x67, 0x62];
  return [f, g, b, 3, f, g, b].every((byte, index) => head[index] === byte);
}

/**
 * Reads the header from the first bytes of a file: 12 bytes to learn how many it needs (a failure `incomplete` tells), then those.
 * Never throws. Source: flatgeobuf header.fbs, specification version 3.
 */
export function readFgbHeader(bytes: Uint8Array): Result<FgbHeader, FgbHeaderFailure> {
  if (bytes.length < magicBytes + 4) {
    if (bytes.length >= magicBytes && !isFlatGeobuf(bytes)) return fail(fgbFailure('notThisFormat', {}));
    return fail({ ...fgbFailure('incomplete', { neededBytes: magicBytes + 4, bytes: bytes.length }), neededBytes: magicBytes + 4 });
  }
  if (!isFlatGeobuf(bytes)) return fail(fgbFailure('notThisFormat', {}));
  const view = viewOf(bytes);
  const size = view.getUint32(magicBytes, true);
  if (size < 8 || size > longestHeaderBytes) return fail(fgbFailure('headerDamaged', { at: magicBytes }));
  const end = magicBytes + 4 + size;
  if (bytes.length < end) return fail({ ...fgbFailure('incomplete', { neededBytes: end, bytes: bytes.length }), neededBytes: end });
  return readTable(view, end);
}

function readTable(view: DataView, end: number): Result<FgbHeader, FgbHeaderFailure> {
  const table = createFlatTable(view);
  table.bounds(magicBytes + 4, end);
  const root = table.follow(magicBytes + 4);
  const columns = root > 0 ? columnsOf(table, root, { slot: 7, view }) : undefined;
  const [envelope, count, nodeSize, crs] = root > 0 ? [table.vector(root, 1, 8), table.member(root, 8, 8), table.member(root, 9, 2), table.member(root, 10, 4)] : [-1, -1, -1, -1];
  if (columns === undefined || envelope < 0 || count < 0 || nodeSize < 0 || crs < 0) return fail(fgbFailure('headerDamaged', { at: magicBytes + 4 }));
  const featuresCount = count > 0 ? uint64(view, count) : 0;
  const indexNodeSize = nodeSize > 0 ? view.getUint16(nodeSize, true) : 16;
  if (featuresCount > 2 ** 40 || indexNodeSize === 1) return fail(fgbFailure('headerDamaged', { at: magicBytes + 4 }));
  return ok({
    name: table.text(root, 0) ?? '',
    title: table.text(root, 11),
    description: table.text(root, 12),
    envelope: envelopeAt(view, envelope),
    geometryType: table.uint8(root, 2, 0),
    hasZ: table.uint8(root, 3, 0) !== 0,
    hasM: table.uint8(root, 4, 0) !== 0,
    columns,
    featuresCount,
    // Without a count there are no features to index, whatever the node size says.
    indexNodeSize: featuresCount > 0 ? indexNodeSize : 0,
    crs: crs > 0 ? crsAt(table, table.follow(crs)) : undefined,
    indexOffset: end,
    featuresOffset: end + (featuresCount > 0 ? fgbIndexBytesOf(featuresCount, indexNodeSize) : 0),
  });
}

function envelopeAt(view: DataView, at: number): FgbHeader['envelope'] {
  if (at <= 0 || view.getUint32(at, true) < 4) return undefined;
  const value = (index: number): number => view.getFloat64(at + 4 + 8 * index, true);
  const box = [value(0), value(1), value(2), value(3)] as const;
  return box.every(Number.isFinite) ? box : undefined;
}

function crsAt(table: FlatTable, at: number): FgbHeader['crs'] {
  if (at <= 0) return undefined;
  const crs = { org: table.text(at, 0), code: table.int32(at, 1, 0), name: table.text(at, 2), wkt: table.text(at, 4), codeText: table.text(at, 5) };
  return crs.code === 0 && !crs.codeText && !crs.wkt && !crs.name ? undefined : crs;
}
