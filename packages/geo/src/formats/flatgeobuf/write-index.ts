import { fgbIndexBytesOf, fgbNodeBytes, levelStarts } from './packed-tree.ts';

export const writtenNodeSize = 16;

/**
 * Bytes of the packed R-tree over features in file order: `boxes` (minX, minY, maxX, maxY each; Infinity and -Infinity for one that has no
 * box) and where each begins. A node holds the box of its children and the number of the first. Source: flatgeobuf packedrtree.
 */
export function packedTreeBytes(boxes: Float64Array, starts: Float64Array): Uint8Array {
  const count = starts.length;
  const bytes = new Uint8Array(fgbIndexBytesOf(count, writtenNodeSize));
  const view = new DataView(bytes.buffer);
  const levels = levelStarts(count, writtenNodeSize);
  const write = (node: number, box: readonly number[] | Float64Array, offset: number): void => {
    const at = node * fgbNodeBytes;
    for (let side = 0; side < 4; side++) view.setFloat64(at + 8 * side, box[side]!, true);
    view.setBigUint64(at + 32, BigInt(offset), true);
  };
  for (let feature = 0; feature < count; feature++) write(levels[0]! + feature, boxes.subarray(4 * feature, 4 * feature + 4), starts[feature]!);
  let levelEnd = bytes.length / fgbNodeBytes;
  for (let level = 1; level < levels.length; level++) {
    const below = levels[level - 1]!;
    for (let node = levels[level]!; node < below; node++) {
      const first = below + (node - levels[level]!) * writtenNodeSize;
      write(node, unionOf(view, first, Math.min(first + writtenNodeSize, levelEnd)), first);
    }
    levelEnd = below;
  }
  return bytes;
}

function unionOf(view: DataView, first: number, end: number): readonly number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = first * fgbNodeBytes; at < end * fgbNodeBytes; at += fgbNodeBytes) {
    for (let side = 0; side < 4; side++) {
      const value = view.getFloat64(at + 8 * side, true);
      box[side] = side < 2 ? Math.min(box[side]!, value) : Math.max(box[side]!, value);
    }
  }
  return box;
}
