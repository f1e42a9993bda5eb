/** Bytes of a node: minX, minY, maxX, maxY, and an offset of 8 bytes. */
export const fgbNodeBytes = 40;

interface IndexedHeader {
  readonly featuresCount: number;
  readonly indexNodeSize: number;
}

/** The spatial index of a file in memory, to search. */
export interface FgbIndex {
  readonly featureCount: number;
  /**
   * Calls `visit` for each feature whose box meets the box (touching counts), in file order: number of the feature from 0, and where it begins and
   * ends, in bytes behind the start of the features; the last feature's end is not known to the index: Infinity. Nothing is
   * allocated. Not to be called from within `visit`. False where the index is damaged and what was visited is not all: read all features then.
   * A node's box that is not a number is met by every box.
   */
  search(box: FgbBox, visit: FgbVisit): boolean;
  /** Where a feature begins, in bytes behind the start of the features, as the index says. */
  offsetOf(feature: number): number;
}

export type FgbVisit = (feature: number, start: number, end: number) => void;

export interface FgbBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Size of the packed Hilbert R-tree between header and features. 0 for a file without index. */
export function fgbIndexBytes({ featuresCount, indexNodeSize }: IndexedHeader): number {
  return featuresCount === 0 ? 0 : fgbIndexBytesOf(featuresCount, indexNodeSize);
}

export function fgbIndexBytesOf(featuresCount: number, nodeSize: number): number {
  return nodeSize === 0 ? 0 : levelStarts(featuresCount, nodeSize)[0]! * fgbNodeBytes + featuresCount * fgbNodeBytes;
}

/**
 * First node of each level, the leaves' level first. In the file the root stands first and the leaves last.
 * Source: flatgeobuf packedrtree (levels are filled from the left, each node has `nodeSize` children, the last of a level fewer).
 */
export function levelStarts(count: number, nodeSize: number): number[] {
  const sizes = [count];
  while (sizes.at(-1)! > 1 || sizes.length === 1) sizes.push(Math.ceil(sizes.at(-1)! / nodeSize));
  let end = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (end -= size));
}

/** The index whose bytes these are (`fgbIndexBytes` many, from the header's `indexOffset`). Undefined where there is none or bytes are missing. */
export function openFgbIndex(bytes: Uint8Array, header: IndexedHeader): FgbIndex | undefined {
  const size = fgbIndexBytes(header);
  if (size === 0 || bytes.length < size) return undefined;
  const { featuresCount, indexNodeSize } = header;
  // Views of 8 bytes a number need an aligned start; a file's own is nearly always.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice(0, size);
  const boxes = new Float64Array(aligned.buffer, aligned.byteOffset, size / 8);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, size / 4);
  const starts = levelStarts(featuresCount, indexNodeSize);
  const nodeCount = size / fgbNodeBytes;
  const leaves = starts[0]!;
  let [minX, minY, maxX, maxY] = [0, 0, 0, 0];
  let visitHit: FgbVisit = passOver;

  function offsetOf(node: number): number {
    return words[10 * node + 8]! + words[10 * node + 9]! * 2 ** 32;
  }

  function descend(level: number, first: number, end: number): boolean {
    for (let node = first; node < end; node++) {
      const at = 5 * node;
      // In this form a box that is not a number is no reason to pass over a feature.
      if (maxX < boxes[at]! || maxY < boxes[at + 1]! || minX > boxes[at + 2]! || minY > boxes[at + 3]!) continue;
      const offset = offsetOf(node);
      if (level === 0) {
        const next = node + 1 === nodeCount ? Infinity : offsetOf(node + 1);
        if (next <= offset) return false;
        visitHit(node - leaves, offset, next);
      } else {
        // The file's own pointer is only compared: what it leads to follows from the layout, so that a damaged one can lead nowhere else.
        const child = starts[level - 1]! + (node - starts[level]!) * indexNodeSize;
        const levelEnd = level === 1 ? nodeCount : starts[level - 2]!;
        if (offset !== child || !descend(level - 1, child, Math.min(child + indexNodeSize, levelEnd))) return false;
      }
    }
    return true;
  }

  return {
    featureCount: featuresCount,
    search(box, visit) {
      ({ minX, minY, maxX, maxY } = box);
      visitHit = visit;
      return descend(starts.length - 1, 0, 1);
    },
    offsetOf: (feature) => offsetOf(leaves + feature),
  };
}

function passOver(): void {}
