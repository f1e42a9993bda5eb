/** A member of a table that stands in the table itself. */
export interface FlatNumber {
  readonly kind: 'uint8' | 'uint16' | 'int32' | 'uint64';
  readonly value: number;
}

/** A member that stands behind the table; `table` and `tables` have members of their own. */
export type FlatObject =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'doubles'; readonly value: Float64Array | readonly number[] }
  | { readonly kind: 'uint32s'; readonly value: readonly number[] }
  | { readonly kind: 'table'; readonly value: FlatSlots }
  | { readonly kind: 'tables'; readonly value: readonly FlatSlots[] };
export type FlatValue = FlatNumber | FlatObject;
/** Members of a table by number; an absent one is `undefined`. */
export type FlatSlots = readonly (FlatValue | undefined)[];

/** Writes FlatBuffers buffers one behind the other. What is written passes the verifier of the FlatBuffers library: aligned, texts with a 0 behind. */
export interface FlatWriter {
  /** Adds a size-prefixed buffer whose root is this table; it begins and ends at a multiple of 8 bytes. */
  write(root: FlatSlots): void;
  readonly length: number;
  /** A copy of what was written; the writer starts again, empty. */
  take(): Uint8Array;
}

const inlineBytes = { uint8: 1, uint16: 2, int32: 4, uint64: 8 } as const;
const offsetBytes = 4;

export function createFlatWriter(): FlatWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(64 * 1024);
  let view = new DataView(bytes.buffer);
  let length = 0;

  /** Adds zeros, so that the next position is `before` bytes short of a multiple of `to`; returns it. Memory beyond `length` is always zero. */
  function reserve(size: number, { to, before = 0 }: { readonly to: number; readonly before?: number }): number {
    const start = Math.ceil((length + before) / to) * to - before;
    length = start + size;
    if (length > bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * bytes.length));
      larger.set(bytes);
      bytes = larger;
      view = new DataView(bytes.buffer);
    }
    return start;
  }

  function writeTable(slots: FlatSlots): number {
    const inline = slots.map((slot) => (slot === undefined ? 0 : isNumber(slot) ? inlineBytes[slot.kind] : offsetBytes));
    const offsets: number[] = [];
    let size = offsetBytes;
    for (const width of inline) {
      size = width === 0 ? size : Math.ceil(size / width) * width;
      offsets.push(width === 0 ? 0 : size);
      size += width;
    }
    const layoutBytes = 4 + 2 * slots.length;
    const layout = reserve(layoutBytes, { to: 2 });
    const table = reserve(size, { to: inline.includes(8) ? 8 : 4 });
    view.setUint16(layout, layoutBytes, true);
    view.setUint16(layout + 2, size, true);
    view.setInt32(table, table - layout, true);
    for (const [index, offset] of offsets.entries()) view.setUint16(layout + 4 + 2 * index, offset, true);
    for (const [index, slot] of slots.entries()) {
      if (slot !== undefined) writeMember(table + offsets[index]!, slot);
    }
    return table;
  }

  function writeMember(at: number, slot: FlatValue): void {
    if (!isNumber(slot)) {
      const target = writeBehind(slot);
      view.setUint32(at, target - at, true);
    } else if (slot.kind === 'uint8') view.setUint8(at, slot.value);
    else if (slot.kind === 'uint16') view.setUint16(at, slot.value, true);
    else if (slot.kind === 'int32') view.setInt32(at, slot.value, true);
    else view.setBigUint64(at, BigInt(slot.value), true);
  }

  function writeBehind(slot: FlatObject): number {
    if (slot.kind === 'table') return writeTable(slot.value);
    if (slot.kind === 'text') return writeBytes(encoder.encode(slot.value), 1);
    if (slot.kind === 'bytes') return writeBytes(slot.value, 0);
    const elementBytes = slot.kind === 'doubles' ? 8 : 4;
    const count = slot.value.length;
    const vector = reserve(4 + count * elementBytes, { to: elementBytes, before: 4 % elementBytes });
    view.setUint32(vector, count, true);
    const elementAt = (index: number): number => vector + 4 + index * elementBytes;
    if (slot.kind === 'doubles') for (let index = 0; index < count; index++) view.setFloat64(elementAt(index), slot.value[index]!, true);
    else if (slot.kind === 'uint32s') for (let index = 0; index < count; index++) view.setUint32(elementAt(index), slot.value[index]!, true);
    else {
      for (const [index, slots] of slot.value.entries()) {
        const table = writeTable(slots);
        view.setUint32(elementAt(index), table - elementAt(index), true);
      }
    }
    return vector;
  }

  function writeBytes(value: Uint8Array, zeros: number): number {
    const vector = reserve(4 + value.length + zeros, { to: 4 });
    view.setUint32(vector, value.length, true);
    bytes.set(value, vector + 4);
    return vector;
  }

  return {
    write(root) {
      const start = reserve(8, { to: 8 });
      const table = writeTable(root);
      view.setUint32(start + 4, table - start - 4, true);
      reserve(0, { to: 8 });
      view.setUint32(start, length - start - 4, true);
    },
    get length() {
      return length;
    },
    take() {
      const taken = bytes.slice(0, length);
      bytes.fill(0, 0, length);
      length = 0;
      return taken;
    },
  };
}

function isNumber(value: FlatValue): value is FlatNumber {
  return value.kind in inlineBytes;
}
