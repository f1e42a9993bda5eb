/** What a pass over bytes found. */
export interface Validity {
  readonly isAscii: boolean;
  /** Places at which the bytes are not UTF-8, not GB18030. */
  readonly brokenUtf8: number;
  readonly brokenGb18030: number;
  /** Whether there are four-byte sequences of GB18030, if it is GB18030. */
  readonly hasFourByte: boolean;
}

/**
 * Which encodings the bytes can be of, strictly: no overlong or surrogate UTF-8, no lead without its trail. With `cutLines` a line may end
 * inside a character, as values of fixed width do.
 */
export function validityOf(bytes: Uint8Array, { cutLines = false }: { readonly cutLines?: boolean } = {}): Validity {
  const start = bytes.findIndex((byte) => byte >= 0x80);
  if (start === -1) return { isAscii: true, brokenUtf8: 0, brokenGb18030: 0, hasFourByte: false };
  let [brokenUtf8, brokenGb18030, hasFourByte] = [0, 0, false];
  for (let at = start; at < bytes.length; ) {
    const length = lengthOfUtf8(bytes, at);
    if (length === 0 && !(cutLines && isCutUtf8(bytes, at))) brokenUtf8++;
    at += Math.max(length, 1);
    if (length === 0) while (at < bytes.length && isContinuation(bytes[at]!)) at++;
  }
  for (let at = start; at < bytes.length; ) {
    const length = lengthOfGb18030(bytes, at);
    if (length === 0 && !(cutLines && isCutGb(bytes, at))) brokenGb18030++;
    if (length === 4) hasFourByte = true;
    at += Math.max(length, 1);
  }
  return { isAscii: false, brokenUtf8, brokenGb18030, hasFourByte };
}

/** Bytes of the UTF-8 character at an offset, 0 where there is none. */
export function lengthOfUtf8(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = utf8Length(first);
  if (length === 0 || !isSecondOfUtf8(first, bytes[at + 1])) return 0;
  for (let index = 2; index < length; index++) if (!isContinuation(bytes[at + index])) return 0;
  return length;
}

/** Bytes of the GB18030 character at an offset, 0 where there is none. */
export function lengthOfGb18030(bytes: Uint8Array, at: number): number {
  const [first, second, third, fourth] = [bytes[at]!, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
  if (first < 0x80) return 1;
  if (!isGbLead(first)) return 0;
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2;
  return isDigit(second) && isGbLead(third) && isDigit(fourth) && (first <= 0x84 || first >= 0x90) && first <= 0xe3 ? 4 : 0;
}

function utf8Length(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

function isSecondOfUtf8(first: number, second: number | undefined): boolean {
  if (!isContinuation(second)) return false;
  if (first === 0xe0) return second! >= 0xa0;
  if (first === 0xed) return second! < 0xa0;
  if (first === 0xf0) return second! >= 0x90;
  return first !== 0xf4 || second! < 0x90;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Whether a character begins here and the line ends within it. */
function isCutUtf8(bytes: Uint8Array, at: number): boolean {
  const length = utf8Length(bytes[at]!);
  if (length === 0) return false;
  for (let index = 1; index < length; index++) {
    if (isLineEnd(bytes[at + index])) return true;
    if (!(index === 1 ? isSecondOfUtf8(bytes[at]!, bytes[at + 1]) : isContinuation(bytes[at + index]))) return false;
  }
  return false;
}

function isCutGb(bytes: Uint8Array, at: number): boolean {
  if (!isGbLead(bytes[at]!)) return false;
  if (isLineEnd(bytes[at + 1])) return true;
  return isDigit(bytes[at + 1]!) && (isLineEnd(bytes[at + 2]) || (isGbLead(bytes[at + 2]!) && isLineEnd(bytes[at + 3])));
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === 10 || byte === 13;
}

function isGbLead(byte: number): boolean {
  return byte >= 0x81 && byte <= 0xfe;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
