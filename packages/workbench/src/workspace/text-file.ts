/** A file's text as an editor holds it, with what is needed to write it back unchanged. */
export interface DecodedText {
  readonly text: string;
  readonly byteOrderMark: boolean;
}

const mark = '\uFEFF';

/** Text of UTF-8 bytes, or undefined where they are not UTF-8: such a file is never edited, so never damaged. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(mark) ? { text: text.slice(1), byteOrderMark: true } : { text, byteOrderMark: false };
  } catch {
    return undefined;
  }
}

export function encodeText(decoded: DecodedText): Uint8Array {
  return new TextEncoder().encode(decoded.byteOrderMark ? mark + decoded.text : decoded.text);
}
