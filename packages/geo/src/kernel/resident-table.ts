import type { PolygonTable } from '../polygon-table.ts';
import { copyToKernel, doublesAt, kernel, kernelBytes, kernelDoubles, wordsAt } from './kernel.ts';

/** Polygons of features in the kernel's memory, until they are released. */
export interface ResidentTable {
  readonly handle: number;
  readonly featureCount: number;
  /** Adds all features of a table. */
  addTable(table: PolygonTable): void;
  /** Takes over a block of the kernel's memory that features lie in: it is released with the table. */
  adopt(block: number): void;
  /** A copy of features from `from` to before `to`. */
  tableOf(from: number, to: number): PolygonTable;
  /** A copy of everything, to be handed to another thread. */
  copy(): TableCopy;
  /** Adds what such a copy holds. */
  addCopy(copy: TableCopy): void;
  /** Forms of the features, as far as the kernel knows them: see `form`. A copy. */
  forms(): Uint8Array;
  /** Notes that a feature is plain after all, with the turns of its rings. */
  notePlain(feature: number, turns: Int8Array): void;
  /** West, south, east, north of each feature; without extent (west above east) for one that cannot be measured. A copy. */
  boxes(): Float64Array;
  release(): void;
}

/** Features with what the kernel knows of them, as plain arrays. */
export interface TableCopy {
  readonly xy: Float64Array;
  /** First vertex of each ring and first ring of each feature, with one more behind the last. */
  readonly ringStarts: Uint32Array;
  readonly featureRings: Uint32Array;
  /** By feature and by ring: see the kernel's `FeatureTable`. */
  readonly forms: Uint8Array;
  readonly outlines: Uint8Array;
  readonly turns: Uint8Array;
}

/** As in the kernel's forms: see `form` of src/overlay/prepared-table.ts. */
const plainForm = 1;

/** An empty table. Whoever makes it releases it. */
export function createResidentTable(): ResidentTable {
  const handle = kernel.createTable();
  const blocks: number[] = [];

  return {
    handle,
    get featureCount() {
      return kernel.tableFeatures(handle);
    },
    addTable({ featureCount: count, xy, ringStarts, partStarts, featureStarts }) {
      const firstRing = kernel.tableRings(handle);
      const xyAt = copyToKernel(xy);
      const ringsAt = copyToKernel(ringStarts);
      const featureRings = copyToKernel(featureStarts.map((part) => partStarts[part]!));
      kernel.addFeatures(handle, count, featureRings, ringsAt, xyAt);
      const bytes = kernelBytes();
      const outlines = kernel.outlinesOf(handle) + firstRing;
      for (let part = 0; part + 1 < partStarts.length; part++) bytes[outlines + partStarts[part]!] = 1;
      kernel.release(ringsAt);
      kernel.release(featureRings);
      blocks.push(xyAt);
    },
    adopt: (block) => void blocks.push(block),
    tableOf(from, to) {
      const featureRings = wordsAt(kernel.ringStartsOf(handle) + 4 * from, to - from + 1);
      const firstRing = featureRings[0]!;
      const ringCount = featureRings[to - from]! - firstRing;
      const outlines = kernelBytes().slice(kernel.outlinesOf(handle) + firstRing, kernel.outlinesOf(handle) + firstRing + ringCount);
      const vertexCount = kernel.vertexCountOf(handle, from, to);
      const block = kernel.allocate(16 * vertexCount + 4 * (ringCount + 1));
      kernel.copyOut(handle, from, to, block, block + 16 * vertexCount);
      const xy = kernelDoubles().slice(block / 8, block / 8 + 2 * vertexCount);
      const ringStarts = wordsAt(block + 16 * vertexCount, ringCount + 1);
      kernel.release(block);
      return { featureCount: to - from, xy, ringStarts, ...partsOf(featureRings, outlines) };
    },
    copy() {
      const [count, ringCount] = [kernel.tableFeatures(handle), kernel.tableRings(handle)];
      const vertexCount = kernel.vertexCountOf(handle, 0, count);
      const block = kernel.allocate(16 * vertexCount + 4 * (ringCount + 1));
      kernel.copyOut(handle, 0, count, block, block + 16 * vertexCount);
      const [xy, ringStarts] = [doublesAt(block, 2 * vertexCount), wordsAt(block + 16 * vertexCount, ringCount + 1)];
      kernel.release(block);
      const featureRings = wordsAt(kernel.ringStartsOf(handle), count + 1);
      return { xy, ringStarts, featureRings, forms: copiedBytes(kernel.formsOf(handle), count), outlines: copiedBytes(kernel.outlinesOf(handle), ringCount), turns: copiedBytes(kernel.turnsOf(handle), ringCount) };
    },
    addCopy({ xy, ringStarts, featureRings, forms, outlines, turns }) {
      const [firstFeature, firstRing] = [kernel.tableFeatures(handle), kernel.tableRings(handle)];
      const xyAt = copyToKernel(xy);
      const [ringsAt, featuresAt] = [copyToKernel(ringStarts), copyToKernel(featureRings)];
      kernel.addFeatures(handle, forms.length, featuresAt, ringsAt, xyAt);
      kernel.release(ringsAt);
      kernel.release(featuresAt);
      blocks.push(xyAt);
      const bytes = kernelBytes();
      bytes.set(forms, kernel.formsOf(handle) + firstFeature);
      bytes.set(outlines, kernel.outlinesOf(handle) + firstRing);
      bytes.set(turns, kernel.turnsOf(handle) + firstRing);
    },
    forms: () => copiedBytes(kernel.formsOf(handle), kernel.tableFeatures(handle)),
    notePlain(feature, turns) {
      const bytes = kernelBytes();
      const firstRing = wordsAt(kernel.ringStartsOf(handle) + 4 * feature, 1)[0]!;
      bytes.set(new Uint8Array(turns.buffer, turns.byteOffset, turns.length), kernel.turnsOf(handle) + firstRing);
      bytes[kernel.formsOf(handle) + feature] = plainForm;
    },
    boxes: () => doublesAt(kernel.boxesOf(handle), 4 * kernel.tableFeatures(handle)),
    release() {
      kernel.releaseTable(handle);
      for (const block of blocks) kernel.release(block);
    },
  };
}

function copiedBytes(address: number, count: number): Uint8Array {
  return kernelBytes().slice(address, address + count);
}

/** Parts by their first rings, features by their first parts. */
function partsOf(featureRings: Uint32Array, outlines: Uint8Array): Pick<PolygonTable, 'partStarts' | 'featureStarts'> {
  const first = featureRings[0]!;
  const ringCount = outlines.length;
  const partStarts = new Uint32Array(ringCount + 1);
  const featureStarts = new Uint32Array(featureRings.length);
  let parts = 0;
  for (let feature = 0; feature + 1 < featureRings.length; feature++) {
    featureStarts[feature] = parts;
    for (let ring = featureRings[feature]! - first; ring < featureRings[feature + 1]! - first; ring++) if (outlines[ring] === 1) partStarts[parts++] = ring;
  }
  featureStarts[featureRings.length - 1] = parts;
  partStarts[parts] = ringCount;
  return { partStarts: partStarts.subarray(0, parts + 1), featureStarts };
}
