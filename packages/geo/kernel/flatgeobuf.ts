import { FeatureTable } from './feature-table.ts';
import { byteOf, damaged, follow, member, setBounds, vector } from './flat-buffer.ts';

/*
 * Features of a FlatGeobuf file whose bytes lie in memory, found in place. Whatever is wrong with one, it becomes a feature of the table (one without
 * rings where it has none or they cannot be used), so that numbers of features stay those of the file; only for `incomplete` and `lost`
 * nothing is added. Never reads outside a feature.
 */

/** What a feature turned out to be: see `FgbDecoding` in src/formats/flatgeobuf/decode.ts, whose order this is. */
const polygons: i32 = 0;
const empty: i32 = 1;
const otherGeometry: i32 = 2;
const incomplete: i32 = 3;
const isDamaged: i32 = 4;
const lost: i32 = 5;
const notFinite: i32 = 6;

const polygonType: i32 = 3;
const multiPolygonType: i32 = 6;
const collectionType: i32 = 7;

/** Deeper collections of collections are taken as damage. */
const deepest: i32 = 16;
/** A size prefix, a root offset, and a table that has at least its layout's offset. */
const smallestFeatureBytes: u32 = 8;
const largestFeatureBytes: u32 = 1 << 30;

let features: FeatureTable = changetype<FeatureTable>(0);
let others: i32 = 0;
let openRings: i32 = 0;
let thisFeature: usize = 0;
let nextFeature: usize = 0;
let needed: f64 = 0;
/** What the feature's size leaves for vertices, and for geometries: vectors that share bytes could ask for any amount of work. */
let vertexBudget: i32 = 0;
let geometryBudget: i32 = 0;

/** Parts of the last feature that are no polygons and were passed over. */
export function featureOthers(): i32 {
  return others;
}

/** Rings of the last feature that the file left open; they were closed. */
export function featureOpenRings(): i32 {
  return openRings;
}

/** Where the last feature begins. */
export function featureBegin(): usize {
  return thisFeature;
}

/** Where the feature behind the last one begins; also for a damaged one. */
export function featureEnd(): usize {
  return nextFeature;
}

/** Bytes from its size prefix on that the last feature needs, where they were too few. */
export function featureBytes(): f64 {
  return needed;
}

/** Adds the feature whose size prefix stands at `at`. `end`: behind the last byte there is. Gives what it turned out to be. */
export function addFgbFeature(table: FeatureTable, at: usize, end: usize, geometryType: i32): i32 {
  features = table;
  others = 0;
  openRings = 0;
  thisFeature = at;
  nextFeature = at + 4;
  needed = 4;
  if (nextFeature > end) return incomplete;
  const size = load<u32>(at);
  needed = 4 + <f64>size;
  if (size < smallestFeatureBytes || size > largestFeatureBytes) return lost;
  nextFeature += <usize>size;
  if (nextFeature > end) return incomplete;
  const ringCount = table.ringCount;
  let state = readFeature(at + 4, <i32>size, geometryType);
  if (state === polygons && !table.isFinite(ringCount)) state = notFinite;
  if (state !== polygons) {
    table.ringCount = ringCount;
    openRings = 0;
  }
  table.endFeatureOf(at);
  return state;
}

/**
 * Adds features that stand one behind the other from `at` on, `most` at most, up to the first of which there is something to tell (a state other than `polygons` and `empty`,
 * open rings, parts passed over); its state is given, and `polygons` where there was none. What is told of the last feature is told of that one.
 */
export function addFgbFeatures(table: FeatureTable, at: usize, end: usize, most: i32, geometryType: i32): i32 {
  nextFeature = at;
  for (let added = 0; added < most && nextFeature < end; added++) {
    const state = addFgbFeature(table, nextFeature, end, geometryType);
    if (state > empty || others > 0 || openRings > 0) return state;
  }
  return polygons;
}

/**
 * Adds features that begin at places of a file, each given as an offset: those from place `from` to before `to` of `offsets`, of which the byte at
 * `base` stands at `at`. `states` takes what each turned out to be, by its place. False where one of them is incomplete or lost.
 */
export function addFgbFeaturesAt(table: FeatureTable, offsets: usize, from: i32, to: i32, base: f64, at: usize, end: usize, geometryType: i32, states: usize): bool {
  const bytes = <f64>(end - at);
  for (let place = from; place < to; place++) {
    const offset = load<f64>(offsets + (<usize>place << 3)) - base;
    if (!(offset >= 0 && offset < bytes)) return false;
    const state = addFgbFeature(table, at + <usize>offset, end, geometryType);
    if (state === incomplete || state === lost) return false;
    store<u8>(states + <usize>place, <u8>state);
  }
  return true;
}

function readFeature(at: usize, size: i32, geometryType: i32): i32 {
  setBounds(at, nextFeature);
  vertexBudget = size / 16;
  geometryBudget = size / 4;
  const rings = features.ringCount;
  const root = follow(<isize>at);
  if (root === damaged) return isDamaged;
  const geometry = member(root, 0, 4);
  if (geometry === damaged) return isDamaged;
  if (geometry === 0) return empty;
  if (!readGeometry(follow(geometry), geometryType, 0)) return isDamaged;
  if (features.ringCount > rings) return polygons;
  return others > 0 ? otherGeometry : empty;
}

function readGeometry(at: isize, typeAbove: i32, depth: i32): bool {
  if (at === damaged || depth > deepest || --geometryBudget < 0) return false;
  const own = byteOf(at, 6);
  const type = own !== 0 ? own : typeAbove;
  if (type === polygonType) return readPolygon(at);
  if (type !== multiPolygonType && type !== collectionType) {
    others++;
    return true;
  }
  const parts = vector(at, 7, 4);
  if (parts === damaged) return false;
  // Written so by some: a polygon of one part, called a multi-polygon.
  if (parts === 0) return type === collectionType || readPolygon(at);
  const count = load<u32>(<usize>parts);
  const typeOfParts = type === multiPolygonType ? polygonType : 0;
  for (let part: u32 = 0; part < count; part++) {
    if (!readGeometry(follow(parts + 4 + <isize>(part << 2)), typeOfParts, depth + 1)) return false;
  }
  return true;
}

function readPolygon(at: isize): bool {
  const coordinates = vector(at, 1, 8);
  const ends = vector(at, 0, 4);
  if (coordinates === damaged || ends === damaged) return false;
  const ringCount: i32 = ends === 0 ? 0 : <i32>load<u32>(<usize>ends);
  if (coordinates === 0) return ringCount === 0;
  const count = <i32>load<u32>(<usize>coordinates);
  const vertices = count >> 1;
  vertexBudget -= vertices;
  if ((count & 1) !== 0 || vertexBudget < 0) return false;
  if (vertices === 0) return true;
  const first = <usize>coordinates + 4;
  let isFirst = true;
  if (ringCount === 0) addRing(first, vertices, isFirst);
  let start: i32 = 0;
  for (let ring = 0; ring < ringCount; ring++) {
    const stop = load<u32>(<usize>ends + 4 + (<usize>ring << 2));
    if (stop < <u32>start || stop > <u32>vertices) return false;
    if (stop > <u32>start) {
      addRing(first + (<usize>start << 4), <i32>stop - start, isFirst);
      isFirst = false;
    }
    start = <i32>stop;
  }
  return ringCount === 0 || start === vertices;
}

function addRing(at: usize, vertices: i32, isOutline: bool): void {
  if (!features.addClosedRing(at, vertices, isOutline)) openRings++;
}
