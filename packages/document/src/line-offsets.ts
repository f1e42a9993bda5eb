/** Offset where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  let index = offset;
  while (index > 0 && text[index - 1] !== '\n' && text[index - 1] !== '\r') index--;
  return index;
}

/** Offset where the line of an offset ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  let index = offset;
  while (index < text.length && text[index] !== '\n' && text[index] !== '\r') index++;
  return index;
}

/** Characters between the start of an offset's line and the offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Offset before the line end that stands right before an offset. */
export function beforeLineEnd(text: string, offset: number): number {
  return offset - (text[offset - 1] === '\n' && text[offset - 2] === '\r' ? 2 : 1);
}
