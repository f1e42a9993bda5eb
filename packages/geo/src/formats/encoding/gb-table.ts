/** Two-byte codes that GB18030 gave to characters after GBK: a reader of GBK has private characters there. */
const newerThanGbk: readonly (readonly [first: number, last: number])[] = [
  [0xa2e3, 0xa2e3], [0xa3a0, 0xa3a0], [0xa6d9, 0xa6df], [0xa6ec, 0xa6ed], [0xa6f3, 0xa6f3],
  [0xa8bc, 0xa8bc], [0xa8bf, 0xa8bf], [0xa989, 0xa995], [0xfe50, 0xfea0],
];

interface GbTable {
  /** Two-byte code of a character of the basic plane, 0 where it has none. */
  readonly twoByte: Uint16Array;
  /** One more than the number of the character's four-byte sequence, 0 where it has none. */
  readonly fourByte: Uint16Array;
}

const leads = 126;
const trails = 190;
/** Four-byte sequences of the basic plane, 81308130 to 8431A439. */
const fourByteCount = 39_420;
let table: GbTable | undefined;

/**
 * GB18030 from characters to bytes: the decoder that every engine has, turned round, for no engine has the encoder, and iconv-lite needs
 * Node's Buffer. Made when first asked for, in about 20 ms.
 */
export function gbTable(): GbTable {
  if (table !== undefined) return table;
  const decoder = new TextDecoder('gb18030');
  const [twoByte, fourByte] = [new Uint16Array(0x10000), new Uint16Array(0x10000)];
  const pairs = new Uint8Array(2 * leads * trails);
  for (let number = 0; number < leads * trails; number++) pairs.set(bytesOfPair(number), 2 * number);
  const ofPairs = decoder.decode(pairs);
  // Downwards, so that of two codes for one character the lower stays: the ideographic space is A1A1, not A3A0.
  for (let number = leads * trails - 1; number >= 0; number--) {
    const [lead, trail] = bytesOfPair(number);
    twoByte[ofPairs.charCodeAt(number)] = (lead << 8) | trail;
  }
  const quadruples = new Uint8Array(4 * fourByteCount);
  for (let number = 0; number < fourByteCount; number++) quadruples.set(bytesOfFour(number), 4 * number);
  const ofQuadruples = decoder.decode(quadruples);
  for (let number = fourByteCount - 1; number >= 0; number--) fourByte[ofQuadruples.charCodeAt(number)] = number + 1;
  twoByte[0xfffd] = fourByte[0xfffd] = 0;
  return (table = { twoByte, fourByte });
}

function bytesOfPair(number: number): [lead: number, trail: number] {
  const trail = number % trails;
  return [0x81 + Math.floor(number / trails), trail < 63 ? 0x40 + trail : 0x41 + trail];
}

/** The four bytes of a sequence by its number, counted from 81308130. */
export function bytesOfFour(number: number): [number, number, number, number] {
  return [0x81 + Math.floor(number / 12_600), 0x30 + (Math.floor(number / 1260) % 10), 0x81 + (Math.floor(number / 10) % 126), 0x30 + (number % 10)];
}

/** Number of the sequence of a character beyond the basic plane: they are counted through from 90308130. */
export function fourByteNumber(codePoint: number): number {
  return 189_000 + codePoint - 0x10000;
}

/** Whether a two-byte code means the same character in GBK as in GB18030. */
export function isGbkCode(code: number): boolean {
  return !newerThanGbk.some(([first, last]) => code >= first && code <= last);
}
