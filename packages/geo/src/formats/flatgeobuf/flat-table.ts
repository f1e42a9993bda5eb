/** What `FlatTable` answers instead of a position. No position in a buffer is 0: a size prefix stands there. */
export const absent = 0;
export const damaged = -1;

/**
 * Finds its way in one FlatBuffers buffer, and never out of it: every answer is the position of something that lies within the bounds, or
 * `absent`, or `damaged`. Source: flatbuffers.dev, "FlatBuffer Internals".
 */
export interface FlatTable {
  /** From now on: positions from `start` to before `end`. */
  bounds(start: number, end: number): void;
  /** Position of the table, vector or text that the offset at `position` leads to. */
  follow(position: number): number;
  /** Position of a table's member number `slot`, of `size` bytes. */
  member(table: number, slot: number, size: number): number;
  /** Position of the count of a table's vector in `slot`, whose elements all lie within the bounds. */
  vector(table: number, slot: number, elementSize: number): number;
  uint8(table: number, slot: number, otherwise: number): number;
  int32(table: number, slot: number, otherwise: number): number;
  text(table: number, slot: number): string | undefined;
}

// One for all: making a decoder costs more than reading a feature.
const decoder = new TextDecoder();

export function createFlatTable(view: DataView): FlatTable {
  let start = 0;
  let end = view.byteLength;

  function follow(position: number): number {
    if (position < start || position + 4 > end) return damaged;
    const target = position + view.getUint32(position, true);
    return target > start && target + 4 <= end ? target : damaged;
  }

  function member(table: number, slot: number, size: number): number {
    const layout = table - view.getInt32(table, true);
    if (layout < start || layout + 4 > end) return damaged;
    const entry = 4 + 2 * slot;
    if (entry + 2 > view.getUint16(layout, true)) return absent;
    if (layout + entry + 2 > end) return damaged;
    const offset = view.getUint16(layout + entry, true);
    if (offset === 0) return absent;
    return table + offset + size <= end ? table + offset : damaged;
  }

  function vector(table: number, slot: number, elementSize: number): number {
    const at = member(table, slot, 4);
    if (at <= 0) return at;
    const target = follow(at);
    return target > 0 && target + 4 + view.getUint32(target, true) * elementSize <= end ? target : damaged;
  }

  return {
    bounds(from, before) {
      start = from;
      end = before;
    },
    follow,
    member,
    vector,
    uint8(table, slot, otherwise) {
      const at = member(table, slot, 1);
      return at > 0 ? view.getUint8(at) : otherwise;
    },
    int32(table, slot, otherwise) {
      const at = member(table, slot, 4);
      return at > 0 ? view.getInt32(at, true) : otherwise;
    },
    text(table, slot) {
      const at = vector(table, slot, 1);
      return at > 0 ? decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 4, view.getUint32(at, true))) : undefined;
    },
  };
}

/** A whole number of 8 bytes without sign; beyond 2^53 it is only near. */
export function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
