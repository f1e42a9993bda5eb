import { fgbGeometryTypes, type FgbHeader } from './header.ts';
import { createFlatTable, damaged, viewOf } from './flat-table.ts';

/**
 * What a feature turned out to be. `polygons`: it has rings. `empty`: it has no geometry, or one without vertices. `otherGeometry`: points, lines,
 * curves, solids. `incomplete`: the bytes end before the feature does; `next` tells how many it needs. `damaged`: offsets, counts or lengths
 * that cannot be; `next` is where the following feature begins. `lost`: its size cannot be, so that nobody knows where the following one begins.
 */
export type FgbFeatureState = 'polygons' | 'empty' | 'otherGeometry' | 'incomplete' | 'damaged' | 'lost';

/** Where the coordinates of one feature lie in a file's bytes, without copying them. One cursor serves all features; each `locate` overwrites it. */
export interface FgbCursor {
  /** The bytes that it reads. */
  readonly bytes: Uint8Array;
  /**
   * Goes to the feature whose size prefix stands at `at`. Never throws, never reads outside the feature. It does not look at the coordinates: see
   * `isFinite`. Rings are as the file has them, closed or not; Z and M are passed over.
   */
  locate(at: number): FgbFeatureState;
  /** Holds the located feature's coordinates: x0, y0, … of ring `r` begin at `xy[ringStarts[r]]`. Ask anew after each `locate`. */
  readonly xy: Float64Array;
  readonly ringCount: number;
  /** Index in `xy` of each ring's first x. Valid up to `ringCount`, as the two below; these arrays may be replaced by `locate`. */
  readonly ringStarts: Float64Array;
  readonly ringVertices: Uint32Array;
  /** Number of the part (polygon) that a ring belongs to; a part's first ring is its outline. */
  readonly ringParts: Uint32Array;
  readonly partCount: number;
  /** Parts of a collection that are no polygons and were passed over. */
  readonly otherParts: number;
  /** Byte behind the located feature: where the next one begins. */
  readonly next: number;
  /** Whether each coordinate of the located feature is a finite number. */
  isFinite(): boolean;
}

const slots = { geometry: 0, ends: 0, xy: 1, type: 6, parts: 7 } as const;
/** Deeper collections of collections are taken as damage. */
const deepest = 16;
/** A size prefix, a root offset, and a table that has at least its layout's offset. */
const smallestFeatureBytes = 8;
const largestFeatureBytes = 2 ** 30;

/** A cursor over the bytes of a file, or over a stretch of it that begins anywhere. Fastest where features lie at multiples of 8 bytes, as they do in a file. */
export function createFgbCursor(bytes: Uint8Array, header: Pick<FgbHeader, 'geometryType'>): FgbCursor {
  const view = viewOf(bytes);
  const table = createFlatTable(view);
  const shift = (8 - (bytes.byteOffset % 8)) % 8;
  const inPlace = bytes.length < shift ? new Float64Array(0) : new Float64Array(bytes.buffer, bytes.byteOffset + shift, Math.floor((bytes.length - shift) / 8));
  let copy = new Float64Array(0);
  let copied = 0;
  let xy = inPlace;
  let ringStarts = new Float64Array(16);
  let ringVertices = new Uint32Array(16);
  let ringParts = new Uint32Array(16);
  let [rings, parts, others, next] = [0, 0, 0, 0];
  /** What the feature's size leaves for vertices, and for geometries: vectors that share bytes could ask for any amount of work. */
  let [vertexBudget, geometryBudget] = [0, 0];

  function locate(at: number): FgbFeatureState {
    [rings, parts, others, copied] = [0, 0, 0, 0];
    xy = inPlace;
    next = at + 4;
    if (next > bytes.length) return 'incomplete';
    const size = view.getUint32(at, true);
    next += size;
    if (size < smallestFeatureBytes || size > largestFeatureBytes) return 'lost';
    if (next > bytes.length) return 'incomplete';
    table.bounds(at + 4, next);
    vertexBudget = size / 16;
    geometryBudget = size / 4;
    const root = table.follow(at + 4);
    if (root === damaged) return 'damaged';
    const geometry = table.member(root, slots.geometry, 4);
    if (geometry === damaged) return 'damaged';
    if (geometry === 0) return 'empty';
    if (!readGeometry(table.follow(geometry), header.geometryType, 0)) {
      rings = 0;
      parts = 0;
      return 'damaged';
    }
    if (rings > 0) return 'polygons';
    return others > 0 ? 'otherGeometry' : 'empty';
  }

  function readGeometry(at: number, typeAbove: number, depth: number): boolean {
    if (at === damaged || depth > deepest || --geometryBudget < 0) return false;
    const type = table.uint8(at, slots.type, 0) || typeAbove;
    if (type === fgbGeometryTypes.polygon) return readPolygon(at);
    if (type !== fgbGeometryTypes.multiPolygon && type !== fgbGeometryTypes.geometryCollection) {
      others++;
      return true;
    }
    const vector = table.vector(at, slots.parts, 4);
    if (vector === damaged) return false;
    // Written so by some: a polygon of one part, called a multi-polygon.
    if (vector === 0) return type === fgbGeometryTypes.geometryCollection || readPolygon(at);
    const count = view.getUint32(vector, true);
    const typeOfParts = type === fgbGeometryTypes.multiPolygon ? fgbGeometryTypes.polygon : fgbGeometryTypes.unknown;
    for (let part = 0; part < count; part++) {
      if (!readGeometry(table.follow(vector + 4 + 4 * part), typeOfParts, depth + 1)) return false;
    }
    return true;
  }

  function readPolygon(at: number): boolean {
    const coordinates = table.vector(at, slots.xy, 8);
    const ends = table.vector(at, slots.ends, 4);
    if (coordinates === damaged || ends === damaged) return false;
    if (coordinates === 0) return ends === 0 || view.getUint32(ends, true) === 0;
    const count = view.getUint32(coordinates, true);
    const vertices = count / 2;
    vertexBudget -= vertices;
    if (count % 2 !== 0 || vertexBudget < 0) return false;
    if (vertices === 0) return true;
    const first = indexOfCoordinates(coordinates + 4, count);
    const ringCount = ends === 0 ? 0 : view.getUint32(ends, true);
    if (ringCount === 0) addRing(first, vertices);
    let start = 0;
    for (let ring = 0; ring < ringCount; ring++) {
      const end = view.getUint32(ends + 4 + 4 * ring, true);
      if (end < start || end > vertices) return false;
      if (end > start) addRing(first + 2 * start, end - start);
      start = end;
    }
    if (ringCount > 0 && start !== vertices) return false;
    parts++;
    return true;
  }

  function addRing(start: number, vertices: number): void {
    if (rings === ringStarts.length) {
      ringStarts = grown(ringStarts, new Float64Array(2 * rings));
      ringVertices = grown(ringVertices, new Uint32Array(2 * rings));
      ringParts = grown(ringParts, new Uint32Array(2 * rings));
    }
    ringStarts[rings] = start;
    ringVertices[rings] = vertices;
    ringParts[rings++] = parts;
  }

  /** Where in `xy` the coordinates at a byte are; copies them when they do not lie at a multiple of 8 bytes. */
  function indexOfCoordinates(at: number, count: number): number {
    if ((at - shift) % 8 === 0 && at >= shift && xy === inPlace) return (at - shift) / 8;
    if (xy === inPlace) moveToCopy();
    if (copied + count > copy.length) {
      copy = grown(copy, new Float64Array(2 * (copied + count)));
      xy = copy;
    }
    const start = copied;
    for (let index = 0; index < count; index++) copy[copied++] = view.getFloat64(at + 8 * index, true);
    return start;
  }

  /** One feature has one `xy`: what was found in place before is copied as well. */
  function moveToCopy(): void {
    for (let ring = 0; ring < rings; ring++) {
      const count = 2 * ringVertices[ring]!;
      if (copied + count > copy.length) copy = grown(copy, new Float64Array(2 * (copied + count)));
      copy.set(inPlace.subarray(ringStarts[ring]!, ringStarts[ring]! + count), copied);
      ringStarts[ring] = copied;
      copied += count;
    }
    xy = copy;
  }

  return {
    bytes,
    locate,
    get xy() {
      return xy;
    },
    get ringCount() {
      return rings;
    },
    get ringStarts() {
      return ringStarts;
    },
    get ringVertices() {
      return ringVertices;
    },
    get ringParts() {
      return ringParts;
    },
    get partCount() {
      return parts;
    },
    get otherParts() {
      return others;
    },
    get next() {
      return next;
    },
    isFinite() {
      let sum = 0;
      for (let ring = 0; ring < rings; ring++) {
        const start = ringStarts[ring]!;
        const end = start + 2 * ringVertices[ring]!;
        // 0 for each finite number, NaN for all others.
        for (let index = start; index < end; index++) sum += xy[index]! - xy[index]!;
      }
      return sum === 0;
    },
  };
}

function grown<T extends Float64Array | Uint32Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}
