import { fail, ok, type Bilingual, type Json, type Result } from '@plansmith/base';
import { bboxOf } from './bbox.ts';
import { fgbAttribute, fgbAttributes } from './formats/flatgeobuf/attributes.ts';
import { decodeFgbFeature } from './formats/flatgeobuf/decode.ts';
import { readFgbHeader, type FgbHeader } from './formats/flatgeobuf/header.ts';
import { fgbIndexBytes, openFgbIndex } from './formats/flatgeobuf/packed-tree.ts';
import { geometryOf } from './polygon-table.ts';
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

  function entryAt(number: number, at: number): Entry {
    let entry = entries.get(number);
    if (!entry) entries.set(number, (entry = decode(number, at)));
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
    if (bbox[0] < -180 || bbox[2] > 180 || bbox[1] < -90 || bbox[3] > 90) return { unusable: { id, why: 'outOfRange' } };
    return { feature: { id, properties: fgbAttributes(header, bytes, at) as Readonly<Record<string, Json>>, geometry, bbox } };
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
    const found: [number, number][] = [];
    if (index?.search({ minX, minY, maxX, maxY }, (number, start) => found.push([number, header.featuresOffset + start]))) return found.map(([number, at]) => entryAt(number, at));
    return startsOf()
      .map((at, number) => entryAt(number, at))
      .filter(({ feature }) => !feature || meets(feature.bbox, box));
  }

  return {
    inPlace: true,
    get featureCount() {
      return startsOf().length;
    },
    get features() {
      return (all ??= startsOf().flatMap((at, number) => entryAt(number, at).feature ?? []));
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
      return number === undefined ? undefined : entryAt(number, startsOf()[number]!).feature;
    },
    search: (box) => entriesNear(box).flatMap(({ feature }) => (feature && meets(feature.bbox, box) ? [feature] : [])),
    unusable: (box) => entriesNear(box).flatMap(({ unusable }) => unusable ?? []),
    get decoded() {
      return entries.size;
    },
  };
}

function meets([west, south, east, north]: BoundingBox, [left, bottom, right, top]: BoundingBox): boolean {
  return west <= right && east >= left && south <= top && north >= bottom;
}
