import { fail, ok, type Bilingual, type Json, type Result } from '@plansmith/base';
import { bboxOf } from './bbox.ts';
import { fgbAttribute, fgbAttributes } from './formats/flatgeobuf/attributes.ts';
import { createFgbReader, decodeFgbFeature } from './formats/flatgeobuf/decode.ts';
import { readFgbHeader, type FgbHeader } from './formats/flatgeobuf/header.ts';
import { fgbIndexBytes, openFgbIndex } from './formats/flatgeobuf/packed-tree.ts';
import { createResidentTable } from './kernel/resident-table.ts';
import { addGeometry, createPolygonTableBuilder, geometryOf, joinedTables, type PolygonTable } from './polygon-table.ts';
import type { BoundingBox, GeoFeature, GeoLayer, UnusableFeature } from './types.ts';

/** A layer over the bytes of a FlatGeobuf file, and the EPSG code the file names. */
export interface FlatGeobufLayer {
  readonly layer: GeoLayer;
  readonly epsg: number | undefined;
}

/** Why a file is no layer. */
export interface FlatGeobufFailure {
  readonly code: 'damagedFile' | 'unknownCrs';
  readonly message: Bilingual;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Attributes that hold an identifier, the surest first: our own, and the standard 标识码. */
const idNames = ['id', 'ID', 'BSM', '标识码'];
/** Codes of longitude and latitude that layers may be in. */
const lonLatCodes = new Set([4490, 4326]);
/** The kernel is given so much of a file at once: its memory does not shrink again. */
const chunkBytes = 1 << 22;

/**
 * Opens a FlatGeobuf file in memory as a layer. Nothing is decoded before it is asked for: `search` goes by the file's index and decodes what it
 * finds, `feature(id)` reads the ids of all features once, `features` decodes everything. A file without a (sound) index is decoded at the first search.
 * Fails on a file that is no FlatGeobuf or breaks off in its header, and on coordinates that are not longitude and latitude. Never throws.
 */
export function openFlatGeobufLayer(bytes: Uint8Array): Result<FlatGeobufLayer, FlatGeobufFailure> {
  const read = readFgbHeader(bytes);
  if (!read.ok) return fail({ code: 'damagedFile', message: read.error.note.message, data: {} });
  const header = read.value;
  const epsg = header.crs !== undefined && header.crs.code > 0 ? header.crs.code : undefined;
  if (header.crs !== undefined && (epsg === undefined || !lonLatCodes.has(epsg))) return fail(otherCrs(header.crs));
  return ok({ layer: createFileLayer(bytes, header), epsg });
}

function otherCrs({ org, code, codeText, name }: NonNullable<FgbHeader['crs']>): FlatGeobufFailure {
  const found = code > 0 ? `${org ?? 'EPSG'}:${code}` : (codeText ?? name ?? '?');
  return {
    code: 'unknownCrs',
    message: {
      zh: `坐标参考系「${found}」不是经纬度；控制线图层应为经纬度坐标：EPSG:4490（CGCS2000）或 EPSG:4326，请先转换`,
      en: `coordinate reference system "${found}" is not longitude and latitude; layers hold EPSG:4490 (CGCS2000) or EPSG:4326: convert the file first`,
    },
    data: { found },
  };
}

interface Entry {
  readonly feature?: GeoFeature;
  readonly unusable?: UnusableFeature;
}

function createFileLayer(bytes: Uint8Array, header: FgbHeader): GeoLayer {
  const index = openFgbIndex(bytes.subarray(header.indexOffset, header.indexOffset + fgbIndexBytes(header)), header);
  const idName = idNames.find((name) => header.columns.some((column) => column.name === name));
  const entries = new Map<number, Entry>();
  let starts: readonly number[] | undefined;
  let numberById: Map<string, number> | undefined;
  let all: readonly GeoFeature[] | undefined;

  function entryAt(number: number): Entry {
    let entry = entries.get(number);
    if (!entry) entries.set(number, (entry = decode(number, startsOf()[number]!)));
    return entry;
  }

  function idAt(number: number, at: number): string {
    const value = idName === undefined ? null : fgbAttribute(header, bytes, { at, name: idName });
    return value === null || value === '' ? `#${number}` : String(value);
  }

  function decode(number: number, at: number): Entry {
    const { state, table } = decodeFgbFeature(bytes, at, header);
    if (table === undefined) return { unusable: { id: `#${number}`, why: 'damaged' } };
    const id = idAt(number, at);
    const geometry = geometryOf(table, 0);
    if (state === 'empty') return {};
    if (!geometry) return { unusable: { id, why: state === 'otherGeometry' ? 'otherGeometry' : state === 'notFinite' ? 'notFinite' : 'damaged' } };
    const bbox = bboxOf(geometry);
    if (!isOnEarth(bbox)) return { unusable: { id, why: 'outOfRange' } };
    return { feature: { id, properties: fgbAttributes(header, bytes, at) as Readonly<Record<string, Json>>, geometry, bbox } };
  }

  /** The polygons of features that begin at `starts`, the first of them at `begin` and the last ending before `end`. */
  function polygonsAt(starts: readonly number[], begin: number, end: number): PolygonTable {
    const features = createResidentTable();
    try {
      const reader = createFgbReader(features, bytes.subarray(begin, end), header);
      for (const start of starts) reader.add(start - begin);
      return onEarth(features.tableOf(0, features.featureCount));
    } finally {
      features.release();
    }
  }

  function polygons(): PolygonTable {
    const starts = startsOf();
    const tables: PolygonTable[] = [];
    for (let first = 0; first < starts.length; ) {
      const begin = starts[first]!;
      let next = first + 1;
      while (next < starts.length && starts[next]! - begin < chunkBytes) next++;
      tables.push(polygonsAt(starts.slice(first, next), begin, starts[next] ?? bytes.length));
      first = next;
    }
    return joinedTables(tables);
  }

  /** Where each feature begins. A file that breaks off has its last feature where it does. */
  function startsOf(): readonly number[] {
    if (starts) return starts;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found: number[] = [];
    let at = header.featuresOffset;
    while (at < bytes.length && (header.featuresCount === 0 || found.length < header.featuresCount)) {
      found.push(at);
      if (at + 4 > bytes.length) break;
      at += 4 + view.getUint32(at, true);
    }
    return (starts = found);
  }

  function entriesNear(box: BoundingBox): readonly Entry[] {
    const [minX, minY, maxX, maxY] = box;
    const begins = startsOf();
    const found: number[] = [];
    let isSound = true;
    const visit = (number: number, start: number): void => {
      isSound &&= begins[number] === header.featuresOffset + start;
      found.push(number);
    };
    // An index that leads elsewhere than the file itself is damaged.
    if (index?.search({ minX, minY, maxX, maxY }, visit) && isSound) return found.map(entryAt);
    return begins.map((_, number) => entryAt(number)).filter(({ feature }) => !feature || meets(feature.bbox, box));
  }

  return {
    inPlace: true,
    get featureCount() {
      return startsOf().length;
    },
    get features() {
      return (all ??= startsOf().flatMap((_, number) => entryAt(number).feature ?? []));
    },
    feature(id) {
      if (!numberById) {
        numberById = new Map();
        for (const [number, at] of startsOf().entries()) {
          const key = idAt(number, at);
          if (!numberById.has(key)) numberById.set(key, number);
        }
      }
      const number = numberById.get(id);
      return number === undefined ? undefined : entryAt(number).feature;
    },
    search: (box) => entriesNear(box).flatMap(({ feature }) => (feature && meets(feature.bbox, box) ? [feature] : [])),
    polygons,
    unusable: (box) => entriesNear(box).flatMap(({ unusable }) => unusable ?? []),
    get decoded() {
      return entries.size;
    },
  };
}

function meets([west, south, east, north]: BoundingBox, [left, bottom, right, top]: BoundingBox): boolean {
  return west <= right && east >= left && south <= top && north >= bottom;
}

function isOnEarth([west, south, east, north]: BoundingBox): boolean {
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}

/** The table itself, or where some features are no place on earth, one in which those have no polygons. */
function onEarth(table: PolygonTable): PolygonTable {
  const { xy, featureCount } = table;
  let isAll = true;
  for (let at = 0; isAll && at < xy.length; at += 2) isAll = Math.abs(xy[at]!) <= 180 && Math.abs(xy[at + 1]!) <= 90;
  if (isAll) return table;
  const builder = createPolygonTableBuilder();
  for (let feature = 0; feature < featureCount; feature++) {
    const geometry = geometryOf(table, feature);
    addGeometry(builder, geometry && isOnEarth(bboxOf(geometry)) ? geometry : undefined);
  }
  return builder.finish();
}
