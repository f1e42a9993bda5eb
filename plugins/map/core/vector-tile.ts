import type { GridRing } from './grid-ring.ts';

/** Writes a vector tile with one layer of polygons that have nothing but their form. */
export interface VectorTileWriter {
  /** Adds a ring of whole steps. As it is told to go, an outline turns clockwise on the screen, and the holes behind it the other way. */
  addRing(ring: GridRing, direction: 'forwards' | 'backwards'): void;
  /** Ends a polygon: rings that follow are another one's. */
  endPolygon(): void;
  /** The tile; null where nothing was added. */
  finish(layer: string, extent: number): Uint8Array | null;
}

/** Polygons are put together to features of about so many rings: a feature costs the map more than a small ring does. */
const ringsOfFeature = 64;

const [moveTo, lineTo, closePath] = [1, 2, 7];
/** Number of a field and how it is encoded: 0 for a number, 2 for bytes led by their count. */
const field = (number: number, encoding: 0 | 2): number => (number << 3) | encoding;
const polygonType = 3;

/** Source: Vector Tile Specification 2.1 (Mapbox), in the encoding of protocol buffers. */
export function createVectorTileWriter(): VectorTileWriter {
  const features = createByteList();
  const geometry = createByteList();
  let rings = 0;
  let [x, y] = [0, 0];

  function endFeature(): void {
    if (rings === 0) return;
    const feature = createByteList(16);
    feature.number(field(3, 0));
    feature.number(polygonType);
    feature.number(field(4, 2));
    feature.number(geometry.length);
    features.number(field(2, 2));
    features.number(feature.length + geometry.length);
    features.append(feature.bytes());
    features.append(geometry.bytes());
    geometry.clear();
    rings = 0;
    [x, y] = [0, 0];
  }

  return {
    addRing({ points, count }, direction) {
      for (let vertex = 0; vertex < count; vertex++) {
        if (vertex === 0) geometry.number((1 << 3) | moveTo);
        if (vertex === 1) geometry.number(((count - 1) << 3) | lineTo);
        const at = 2 * (direction === 'forwards' ? vertex : count - 1 - vertex);
        geometry.number(zigzag(points[at]! - x));
        geometry.number(zigzag(points[at + 1]! - y));
        x = points[at]!;
        y = points[at + 1]!;
      }
      geometry.number((1 << 3) | closePath);
      rings++;
    },
    endPolygon() {
      if (rings >= ringsOfFeature) endFeature();
    },
    finish(layer, extent) {
      endFeature();
      if (features.length === 0) return null;
      const name = new TextEncoder().encode(layer);
      const head = createByteList(64);
      head.number(field(15, 0));
      head.number(2);
      head.number(field(1, 2));
      head.number(name.length);
      head.append(name);
      head.number(field(5, 0));
      head.number(extent);
      const tile = createByteList(head.length + features.length + 8);
      tile.number(field(3, 2));
      tile.number(head.length + features.length);
      tile.append(head.bytes());
      tile.append(features.bytes());
      return tile.bytes().slice();
    },
  };
}

/** Small numbers of either sign as small ones without. */
function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}

interface ByteList {
  readonly length: number;
  /** A view of the bytes so far, good until more are added. */
  bytes(): Uint8Array;
  /** Adds a whole number below 2^32, seven bits a byte, the last seven first. */
  number(value: number): void;
  append(more: Uint8Array): void;
  clear(): void;
}

function createByteList(room = 1 << 16): ByteList {
  let bytes = new Uint8Array(room);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  return {
    get length() {
      return length;
    },
    bytes: () => bytes.subarray(0, length),
    number(value) {
      reserve(5);
      let rest = value >>> 0;
      while (rest > 127) {
        bytes[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    append(more) {
      reserve(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    clear() {
      length = 0;
    },
  };
}
