/** What bytes of a file are as text. `guess` names the encoding that they fit instead; `line` (0-based) is where UTF-8 first breaks. */
export type DecodedBytes =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | { readonly ok: false; readonly code: 'encoding'; readonly guess?: 'gb18030'; readonly line?: number };

/** Reads bytes as strict UTF-8. A byte order mark is taken off and remembered. Never throws: other encodings are refused, GBK by name. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  void bytes;
  throw new Error('pending');
}
