import { gbTable } from './gb-table.ts';

/**
 * How surprising a text would be as a text of this field, in bits: low for common Chinese characters, punctuation and European words, high for
 * rare characters and for what only a wrong decoder makes. Only differences between readings of the same bytes mean something.
 * The figures are rounded orders of magnitude (3,755 common characters are 12 bits each before they are weighed by use), not fitted.
 */
export function surpriseBits(text: string): number {
  let bits = 0;
  let before = ' ';
  for (const character of text) {
    bits += bitsOf(character, before);
    before = character;
  }
  return bits;
}

function bitsOf(character: string, before: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return code >= 0x20 || code === 9 || code === 10 || code === 13 ? 5 : 30;
  if (code === 0xfffd || code < 0xa0) return 40;
  if (code < 0x250) return (isLatinLetter(code) ? 9 : 13) + (before < '\u0080' ? 0 : 6) + (code >= 0x100 ? 5 : 0);
  if (code >= 0xe000 && code <= 0xf8ff) return 30;
  if (code > 0xffff) return 22;
  return hanziBits(gbTable().twoByte[code]!) + (/[a-z]/.test(before) ? 5 : 0);
}

function isLatinLetter(code: number): boolean {
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}

/** By the rows of GB 2312: signs 01-09, common characters 16-55, less common ones 56-87; beyond are those that GBK added. */
function hanziBits(gbCode: number): number {
  const [row, cell] = [(gbCode >> 8) - 0xa0, (gbCode & 0xff) - 0xa0];
  if (cell < 1) return gbCode === 0 ? 22 : 20;
  if (row >= 16 && row <= 55) return 11;
  if (row === 1 || row === 3) return 12;
  return (row >= 56 && row <= 87) || (row >= 2 && row <= 9) ? 17 : 20;
}
