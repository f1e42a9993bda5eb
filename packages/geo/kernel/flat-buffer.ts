/*
 * Finds its way in one FlatBuffers buffer, and never out of it: every answer is the address of something that lies within the bounds, or
 * `absent`, or `damaged`. Source: flatbuffers.dev, "FlatBuffer Internals".
 */

/** No address in a buffer is 0. */
export const absent: isize = 0;
export const damaged: isize = -1;

let start: isize = 0;
let end: isize = 0;

/** From now on: addresses from `from` to before `before`. */
export function setBounds(from: usize, before: usize): void {
  start = <isize>from;
  end = <isize>before;
}

/** Address of the table or vector that the offset at an address leads to. */
export function follow(address: isize): isize {
  if (address < start || address + 4 > end) return damaged;
  const offset = load<u32>(<usize>address);
  // Compared before adding: an offset may be larger than memory.
  if (offset === 0 || offset > <u32>(end - address)) return damaged;
  const target = address + <isize>offset;
  return target + 4 <= end ? target : damaged;
}

/** Address of a table's member number `slot`, of `size` bytes. */
export function member(table: isize, slot: i32, size: i32): isize {
  const layout = <i64>table - <i64>load<i32>(<usize>table);
  if (layout < <i64>start || layout + 4 > <i64>end) return damaged;
  const at = <isize>layout;
  const entry = 4 + 2 * slot;
  if (entry + 2 > <i32>load<u16>(<usize>at)) return absent;
  if (at + entry + 2 > end) return damaged;
  const offset = <isize>load<u16>(<usize>(at + entry));
  if (offset === 0) return absent;
  return table + offset + size <= end ? table + offset : damaged;
}

/** Address of the count of a table's vector in `slot`, whose elements all lie within the bounds. */
export function vector(table: isize, slot: i32, elementSize: i32): isize {
  const at = member(table, slot, 4);
  if (at <= 0) return at;
  const target = follow(at);
  return target > 0 && <i64>target + 4 + <i64>load<u32>(<usize>target) * <i64>elementSize <= <i64>end ? target : damaged;
}

/** A member of one byte; 0 where it is absent or damaged. */
export function byteOf(table: isize, slot: i32): i32 {
  const at = member(table, slot, 1);
  return at > 0 ? <i32>load<u8>(<usize>at) : 0;
}
