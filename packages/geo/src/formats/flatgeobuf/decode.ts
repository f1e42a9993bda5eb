import { copyToKernel, kernel, wordsAt } from '../../kernel/kernel.ts';
import { createResidentTable, type ResidentTable } from '../../kernel/resident-table.ts';
import type { PolygonTable } from '../../polygon-table.ts';
import type { FgbHeader } from './header.ts';

/**
 * What a feature turned out to be. `polygons`: it has rings. `empty`: it has no geometry, or one without vertices. `otherGeometry`: points, lines,
 * curves, solids. `incomplete`: the bytes end before the feature does. `damaged`: offsets, counts or lengths that cannot be. `lost`: its size
 * cannot be, so that nobody knows where the following one begins. `notFinite`: a coordinate is no finite number.
 */
export type FgbDecoding = (typeof fgbDecodings)[number];

/** In the order of the kernel's numbers: see kernel/flatgeobuf.ts. */
export const fgbDecodings = ['polygons', 'empty', 'otherGeometry', 'incomplete', 'damaged', 'lost', 'notFinite'] as const;

/** Features of a file, found in place in bytes that the kernel holds. */
export interface FgbReader {
  readonly features: ResidentTable;
  /**
   * Adds the feature whose size prefix stands at `at` of the bytes. Whatever is wrong with it, it becomes a feature of the table (one without polygons where
   * it has none or they cannot be used), so that numbers of features stay those of the file; only for `incomplete` and `lost` nothing is added. Rings that the
   * file left open are closed, Z and M are passed over. Never throws, never reads outside the feature.
   */
  add(at: number): FgbDecoding;
  /** Adds features that stand one behind the other, up to the first of which there is more to tell than that it has polygons or is empty; tells that one's state, or `polygons`. */
  addMany(at: number, most: number): FgbDecoding;
  /** Where the features from number `from` of the table on begin in the bytes. */
  startsOf(from: number): Uint32Array;
  /** Of the last feature: where in the bytes it begins; where the next one does; bytes that it needs in all; parts of it that are no polygons; rings that were open. */
  readonly last: number;
  readonly next: number;
  readonly neededBytes: number;
  readonly otherParts: number;
  readonly openRings: number;
}

/** A reader of the features in `bytes`, which it copies; they are added to `features`. */
export function createFgbReader(features: ResidentTable, bytes: Uint8Array, { geometryType }: Pick<FgbHeader, 'geometryType'>): FgbReader {
  const address = copyToKernel(bytes);
  features.adopt(address);
  const end = address + bytes.length;
  return {
    features,
    add(at) {
      return fgbDecodings[kernel.addFgbFeature(features.handle, address + at, end, geometryType)]!;
    },
    addMany(at, most) {
      return fgbDecodings[kernel.addFgbFeatures(features.handle, address + at, end, most, geometryType)]!;
    },
    startsOf: (from) => wordsAt(kernel.sourcesOf(features.handle) + 4 * from, features.featureCount - from).map((source) => source - address),
    get last() {
      return kernel.featureBegin() - address;
    },
    get next() {
      return kernel.featureEnd() - address;
    },
    get neededBytes() {
      return kernel.featureBytes();
    },
    get otherParts() {
      return kernel.featureOthers();
    },
    get openRings() {
      return kernel.featureOpenRings();
    },
  };
}

/** The one feature at `at` of bytes that are not the kernel's, as a table; undefined where it is not whole. */
export function decodeFgbFeature(bytes: Uint8Array, at: number, header: Pick<FgbHeader, 'geometryType'>): { readonly state: FgbDecoding; readonly table: PolygonTable | undefined } {
  const size = at + 4 > bytes.length ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
  const features = createResidentTable();
  try {
    const state = createFgbReader(features, bytes.subarray(at, at + 4 + size), header).add(0);
    return { state, table: features.featureCount === 1 ? features.tableOf(0, 1) : undefined };
  } finally {
    features.release();
  }
}
