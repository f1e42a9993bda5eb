/** First and last code point of the blocks that terminals draw two columns wide (Unicode East Asian Width W and F). */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const withoutWidth = /^[\p{M}\p{Cf}]$/u;

/** Columns that a terminal needs for a text: 2 for a Chinese character, 0 for a combining mark. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (withoutWidth.test(character)) return 0;
  return wideBlocks.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/**
 * A user's text made fit for one line of a terminal: tabs become blanks, line ends and every other control or
 * invisible character (escape sequences among them) a replacement character.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', '    ').replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}
