import { FeatureTable } from './feature-table.ts';
import { damaged, follow, setBounds, vector } from './flat-buffer.ts';
import { enlarged } from './memory.ts';

/*
 * Texts of one column of a FlatGeobuf file, for many features at once: see src/formats/flatgeobuf/attributes.ts, which knows every type of column and says
 * what is to be done with damage.
 */

/** Texts one behind the other. */
let texts: usize = 0;
let room: usize = 0;

/** Where the texts stand that were collected last. */
export function textsAddress(): usize {
  return texts;
}

/**
 * Collects the texts of a column (-1: there is none) from `count` features of a table, whose bytes must be in memory. `sizes`: bytes of the values of each column,
 * 0 where each tells its own. `ends` takes behind how many bytes of all each text stops; nothing is collected for a feature without one. `doubts` takes 1 for a
 * feature that has columns of its own or is damaged: of that nothing is known.
 */
export function collectTexts(table: FeatureTable, features: usize, count: i32, column: i32, sizes: usize, columnCount: i32, ends: usize, doubts: usize): void {
  let total: usize = 0;
  for (let index: usize = 0; index < <usize>count; index++) {
    const source = <isize>load<u32>(table.sources + (<usize>load<u32>(features + (index << 2)) << 2));
    valueBytes = 0;
    const isSure = source !== 0 && findValue(source, column, sizes, columnCount);
    store<u8>(doubts + index, isSure ? 0 : 1);
    if (isSure && valueBytes > 0) {
      makeRoom(total + valueBytes);
      memory.copy(texts + total, valueAt, valueBytes);
      total += valueBytes;
    }
    store<u32>(ends + (index << 2), <u32>total);
  }
}

/**
 * Makes of texts what JSON has for them: `null` for one without a byte, quotes around one of plain characters. `ends` become those of what is made. `doubts` takes 1
 * for a text of other characters, and there nothing is made.
 */
export function quoteTexts(from: usize, ends: usize, count: i32, doubts: usize): void {
  let total: usize = 0;
  let start: usize = 0;
  for (let index: usize = 0; index < <usize>count; index++) {
    const end = <usize>load<u32>(ends + (index << 2));
    makeRoom(total + end - start + 4);
    let isPlain = true;
    if (end === start) {
      // "null"
      store<u32>(texts + total, 0x6c6c756e);
      total += 4;
    } else {
      let out = texts + total;
      store<u8>(out++, quote);
      for (let at = from + start; at < from + end; at++, out++) {
        const byte = load<u8>(at);
        if (byte < 0x20 || byte > 0x7e || byte === quote || byte === backslash) isPlain = false;
        store<u8>(out, byte);
      }
      store<u8>(out++, quote);
      if (isPlain) total = out - texts;
    }
    store<u8>(doubts + index, isPlain ? 0 : 1);
    store<u32>(ends + (index << 2), <u32>total);
    start = end;
  }
}

const quote: u8 = 0x22;
const backslash: u8 = 0x5c;

function makeRoom(bytes: usize): void {
  if (bytes <= room) return;
  room = 2 * bytes + 1024;
  texts = enlarged(texts, room);
}

let valueAt: usize = 0;
let valueBytes: usize = 0;

function findValue(source: isize, column: i32, sizes: usize, columnCount: i32): bool {
  const end = source + 4 + <isize>load<u32>(<usize>source);
  setBounds(<usize>source + 4, <usize>end);
  const root = follow(source + 4);
  if (root === damaged || vector(root, 2, 4) !== 0) return false;
  const properties = vector(root, 1, 1);
  if (properties <= 0) return properties === 0;
  let at = properties + 4;
  const last = at + <isize>load<u32>(<usize>properties);
  while (at < last) {
    if (at + 2 > last) return false;
    const number = <i32>load<u16>(<usize>at);
    if (number >= columnCount) return false;
    at += 2;
    let size = <isize>load<u8>(sizes + <usize>number);
    if (size === 0) {
      if (at + 4 > last) return false;
      const told = load<u32>(<usize>at);
      at += 4;
      if (told > <u32>(last - at)) return false;
      size = <isize>told;
    }
    if (at + size > last) return false;
    if (number === column) {
      valueAt = <usize>at;
      valueBytes = <usize>size;
    }
    at += size;
  }
  return true;
}
