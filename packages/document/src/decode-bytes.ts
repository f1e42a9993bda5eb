import type { MessageData } from '@plansmith/base';

/** What bytes of a file are as text. `guess` names the encoding that they fit instead; `line` (0-based) is where UTF-8 first breaks. */
export type DecodedBytes =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | { readonly ok: false; readonly code: 'encoding'; readonly guess?: 'gb18030'; readonly line?: number };

/** Reads bytes as strict UTF-8. A byte order mark is taken off and remembered. Never throws: other encodings are refused, GBK by name. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decodeStrictly(bom ? bytes.subarray(3) : bytes, 'utf-8');
  if (text !== undefined) return { ok: true, text, bom };
  const line = firstBrokenLine(bytes);
  // UTF-16 text also passes as GB 18030; its zero bytes and its mark give it away.
  const wide = bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !wide && decodeStrictly(bytes, 'gb18030') !== undefined ? { ok: false, code: 'encoding', guess: 'gb18030', line } : { ok: false, code: 'encoding', line };
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Bytes of another encoding, or a runtime without this encoding: both mean "not this one".
    return undefined;
  }
}

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 0;
  let start = 0;
  while (start < bytes.length) {
    // A line feed byte is never a part of a longer UTF-8 sequence, so that lines can be tried one by one.
    const next = bytes.indexOf(10, start);
    const end = next === -1 ? bytes.length : next + 1;
    if (decodeStrictly(bytes.subarray(start, end), 'utf-8') === undefined) return line;
    line++;
    start = end;
  }
  return Math.max(0, line - 1);
}

/** Data for the `encoding` message of `syntaxMessages`; lines are counted from 1 there, as people do. */
export function encodingData(failure: Extract<DecodedBytes, { ok: false }>): MessageData {
  const guess = failure.guess === 'gb18030' ? { zh: '看起来是 GBK/GB 18030', en: 'it looks like GBK/GB 18030' } : { zh: '编码未能识别', en: 'its encoding is not recognised' };
  return { guess, line: (failure.line ?? 0) + 1 };
}
