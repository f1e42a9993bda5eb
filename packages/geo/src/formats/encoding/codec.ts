import { bytesOfFour, fourByteNumber, gbTable, isGbkCode } from './gb-table.ts';
import type { Encoding, WritableEncoding } from './names.ts';

/** Windows-1252 from 80 to 9F; 0 for the five bytes it leaves open. By hand, because Node's decoder of that name decodes ISO 8859-1. */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

const decoders = new Map<Encoding, TextDecoder>();

/** Text of bytes. What is not of the encoding becomes U+FFFD; a mark of byte order at the start is passed over. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  let decoder = decoders.get(encoding);
  // The decoder named GBK differs between engines where GB18030 added characters; that of GB18030 does not.
  if (decoder === undefined) decoders.set(encoding, (decoder = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding)));
  return decoder.decode(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) => (byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80]! || 0xfffd : byte));
    text += String.fromCharCode(...codes);
  }
  return text;
}

export interface EncodedText {
  readonly bytes: Uint8Array;
  /** Characters that the encoding does not have, each once; `?` stands for them in the bytes. */
  readonly lost: readonly string[];
}

/** Bytes of a text, without a mark of byte order. */
export function encodeText(text: string, encoding: WritableEncoding): EncodedText {
  const lost = new Set<string>();
  if (encoding === 'utf-8') {
    for (const [half] of text.matchAll(/\p{Surrogate}/gu)) lost.add(half);
    return { bytes: new TextEncoder().encode(text.replace(/\p{Surrogate}/gu, '?')), lost: [...lost] };
  }
  const bytes = new Uint8Array(4 * text.length);
  let length = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const encoded = codePoint < 0x80 ? [codePoint] : encoding === 'windows-1252' ? windows1252Of(codePoint) : gbOf(codePoint, encoding);
    if (encoded === undefined) lost.add(character);
    for (const byte of encoded ?? [0x3f]) bytes[length++] = byte;
  }
  return { bytes: bytes.slice(0, length), lost: [...lost] };
}

function windows1252Of(codePoint: number): number[] | undefined {
  if (codePoint >= 0xa0 && codePoint <= 0xff) return [codePoint];
  const at = windows1252.indexOf(codePoint);
  return at === -1 ? undefined : [0x80 + at];
}

function gbOf(codePoint: number, encoding: 'gbk' | 'gb18030'): number[] | undefined {
  if (codePoint >= 0x10000) return encoding === 'gbk' ? undefined : bytesOfFour(fourByteNumber(codePoint));
  const { twoByte, fourByte } = gbTable();
  const code = twoByte[codePoint]!;
  const isPrivate = codePoint >= 0xe000 && codePoint <= 0xf8ff;
  if (code !== 0 && (encoding === 'gb18030' || (isGbkCode(code) && !isPrivate))) return [code >> 8, code & 0xff];
  const number = fourByte[codePoint]!;
  return encoding === 'gbk' || number === 0 ? undefined : bytesOfFour(number - 1);
}
