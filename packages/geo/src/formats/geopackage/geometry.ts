import type { PolygonTable, PolygonTableBuilder } from '../../polygon-table.ts';

/** What became of a geometry blob. */
export type BlobOutcome =
  | { readonly kind: 'polygons'; readonly dropped: 'none' | 'z' | 'm'; readonly hasOpenRing: boolean }
  | { readonly kind: 'empty' }
  /** It is, or has in it, something other than polygons: nothing of it is taken. */
  | { readonly kind: 'other'; readonly type: string }
  | { readonly kind: 'damaged' };

/** Names of types without polygons that can be measured. Source: OGC 06-103r4, table 7. */
const otherTypes: Readonly<Record<number, string>> = {
  1: 'Point', 2: 'LineString', 4: 'MultiPoint', 5: 'MultiLineString', 8: 'CircularString', 9: 'CompoundCurve', 10: 'CurvePolygon', 11: 'MultiCurve', 12: 'MultiSurface', 15: 'PolyhedralSurface', 16: 'TIN', 17: 'Triangle',
};

/** Bytes of the envelope by its kind. Source: OGC 12-128r15 (GeoPackage 1.2), clause 2.1.3.1.1. */
const envelopeBytes = [0, 32, 48, 48, 64];
const deepest = 32;

interface RingPlace {
  readonly at: number;
  readonly count: number;
  readonly stride: number;
  readonly isLittle: boolean;
  readonly isFirst: boolean;
}

/** Adds the polygons of a GeoPackage geometry to the feature being built, which the caller ends. Adds nothing where it is damaged. */
export function readBlob(blob: Uint8Array, builder: PolygonTableBuilder): BlobOutcome {
  const flags = blob[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (blob.length < 13 || blob[0] !== 0x47 || blob[1] !== 0x50 || envelope === undefined) return { kind: 'damaged' };
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const reading = readWkb(view, 8 + envelope);
  if (reading === undefined) return { kind: 'damaged' };
  const { rings, other, hasZ, hasM } = reading;
  let hasOpenRing = false;
  for (const [index, { at, count, stride, isLittle, isFirst }] of rings.entries()) {
    if (isFirst && index > 0) builder.endPart();
    for (let vertex = 0; vertex < count; vertex++) builder.vertex(view.getFloat64(at + vertex * stride, isLittle), view.getFloat64(at + vertex * stride + 8, isLittle));
    if (!builder.endRing()) hasOpenRing = true;
  }
  builder.endPart();
  if (other !== undefined) return { kind: 'other', type: other };
  return rings.length === 0 ? { kind: 'empty' } : { kind: 'polygons', dropped: hasZ ? 'z' : hasM ? 'm' : 'none', hasOpenRing };
}

interface WkbReading {
  readonly rings: readonly RingPlace[];
  readonly other: string | undefined;
  readonly hasZ: boolean;
  readonly hasM: boolean;
}

/** ISO and extended well-known binary of either byte order; undefined where it breaks off or makes no sense. */
function readWkb(view: DataView, start: number): WkbReading | undefined {
  const rings: RingPlace[] = [];
  let at = start;
  let other: string | undefined;
  let [hasZ, hasM] = [false, false];

  const readGeometry = (depth: number): boolean => {
    if (depth > deepest || at + 9 > view.byteLength) return false;
    const isLittle = view.getUint8(at) === 1;
    const code = view.getUint32(at + 1, isLittle);
    at += 5 + ((code & 0x20000000) === 0 ? 0 : 4);
    const [type, dimension] = [(code & 0xffff) % 1000, Math.floor((code & 0xffff) / 1000)];
    const isZ = (code & 0x80000000) !== 0 || dimension === 1 || dimension === 3;
    const isM = (code & 0x40000000) !== 0 || dimension === 2 || dimension === 3;
    if (type !== 3 && type !== 6 && type !== 7) {
      other = otherTypes[type];
      return false;
    }
    hasZ ||= isZ;
    hasM ||= isM;
    if (at + 4 > view.byteLength) return false;
    const count = view.getUint32(at, isLittle);
    at += 4;
    for (let index = 0; index < count; index++) {
      if (!(type === 3 ? readRing({ isLittle, stride: 16 + (isZ ? 8 : 0) + (isM ? 8 : 0), isFirst: index === 0 }) : readGeometry(depth + 1))) return false;
    }
    return true;
  };
  const readRing = ({ isLittle, stride, isFirst }: Pick<RingPlace, 'isLittle' | 'stride' | 'isFirst'>): boolean => {
    if (at + 4 > view.byteLength) return false;
    const count = view.getUint32(at, isLittle);
    at += 4;
    if (at + count * stride > view.byteLength) return false;
    for (let vertex = 0; vertex < count; vertex++) {
      if (!Number.isFinite(view.getFloat64(at + vertex * stride, isLittle)) || !Number.isFinite(view.getFloat64(at + vertex * stride + 8, isLittle))) return false;
    }
    if (count > 0) rings.push({ at, count, stride, isLittle, isFirst });
    at += count * stride;
    return true;
  };

  if (readGeometry(0)) return { rings, other, hasZ, hasM };
  return other === undefined ? undefined : { rings: [], other, hasZ, hasM };
}

/** A feature's polygons as a GeoPackage MULTIPOLYGON with its envelope; null where there are none. */
export function blobOf(table: PolygonTable, feature: number, srsId: number): Uint8Array | null {
  const [firstPart, endPart] = [table.featureStarts[feature]!, table.featureStarts[feature + 1]!];
  if (firstPart === endPart) return null;
  const [firstRing, endRing] = [table.partStarts[firstPart]!, table.partStarts[endPart]!];
  const vertices = table.ringStarts[endRing]! - table.ringStarts[firstRing]!;
  const blob = new Uint8Array(40 + 9 + 9 * (endPart - firstPart) + 4 * (endRing - firstRing) + 16 * vertices);
  const view = new DataView(blob.buffer);
  // Version 0, little-endian, an envelope of x and y.
  blob.set([0x47, 0x50, 0, 3]);
  view.setInt32(4, srsId, true);
  envelopeOf(table, table.ringStarts[firstRing]!, table.ringStarts[endRing]!).forEach((value, index) => view.setFloat64(8 + 8 * index, value, true));
  let at = writeHead(view, 40, 6, endPart - firstPart);
  for (let part = firstPart; part < endPart; part++) {
    at = writeHead(view, at, 3, table.partStarts[part + 1]! - table.partStarts[part]!);
    for (let ring = table.partStarts[part]!; ring < table.partStarts[part + 1]!; ring++) {
      const [start, end] = [table.ringStarts[ring]!, table.ringStarts[ring + 1]!];
      view.setUint32(at, end - start, true);
      at += 4;
      for (let index = 2 * start; index < 2 * end; index++, at += 8) view.setFloat64(at, table.xy[index]!, true);
    }
  }
  return blob;
}

function writeHead(view: DataView, at: number, type: number, count: number): number {
  view.setUint8(at, 1);
  view.setUint32(at + 1, type, true);
  view.setUint32(at + 5, count, true);
  return at + 9;
}

/** West, east, south, north of a stretch of vertices: the format's order. */
export function envelopeOf({ xy }: PolygonTable, start: number, end: number): [number, number, number, number] {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 2 * start; at < 2 * end; at += 2) {
    const [x, y] = [xy[at]!, xy[at + 1]!];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, east, south, north];
}
