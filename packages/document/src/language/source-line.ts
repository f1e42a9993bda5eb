/** What one line of block style says, read by itself: where its dashes are, its key, and what stands after. Columns are 0-based. */
export interface SourceLine {
  readonly text: string;
  /** Column of the first character that is not a blank; the line's length where there is none. */
  readonly indent: number;
  readonly dashes: readonly number[];
  readonly key?: { readonly name: string; readonly start: number; readonly end: number; readonly colon: number };
  /** Where the value (or, without a key, whatever stands after the dashes) starts and ends; a comment is no part of it. */
  readonly rest: { readonly start: number; readonly end: number };
  /** Column of the `#` of the line's comment. */
  readonly comment?: number;
}

const keyPattern = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#,[\]{}&*!|>%@`](?:[^:#]|:(?=\S)|(?<=\S)#)*?)\s*:(?=\s|$)/;

/** Reads a line without knowing the lines around it: a line inside a block of text may be taken for a pair. */
export function readSourceLine(text: string): SourceLine {
  const indent = text.length - text.trimStart().length;
  const dashes: number[] = [];
  let start = indent;
  for (let match = /^-(\s+|$)/.exec(text.slice(start)); match; match = /^-(\s+|$)/.exec(text.slice(start))) {
    dashes.push(start);
    start += match[0].length;
  }
  const comment = commentStart(text, start);
  const end = (comment === undefined ? text : text.slice(0, comment)).trimEnd().length;
  const tail = text.slice(start, Math.max(start, end));
  const found = keyPattern.exec(tail);
  if (!found) return { text, indent, dashes, rest: { start, end: Math.max(start, end) }, ...(comment !== undefined && { comment }) };
  const written = found[1]!;
  const colon = start + found[0].length - 1;
  const after = text.slice(colon + 1, Math.max(colon + 1, end));
  const valueStart = colon + 1 + (after.length - after.trimStart().length);
  return {
    text,
    indent,
    dashes,
    key: { name: unquoteKey(written), start, end: start + written.length, colon },
    rest: { start: valueStart, end: Math.max(valueStart, end) },
    ...(comment !== undefined && { comment }),
  };
}

function unquoteKey(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  if (!written.startsWith('"')) return written.trimEnd();
  try {
    return JSON.parse(written) as string;
  } catch {
    return written.slice(1, -1);
  }
}

/** A `#` starts a comment at the start of the content or after a blank, outside quotes. */
function commentStart(text: string, from: number): number | undefined {
  let quote: string | undefined;
  for (let index = from; index < text.length; index++) {
    const character = text[index]!;
    if (quote) {
      if (character === '\\' && quote === '"') index++;
      else if (character === quote) quote = undefined;
    } else if ((character === '"' || character === "'") && /[\s,:[{-]/.test(text[index - 1] ?? ' ')) quote = character;
    else if (character === '#' && (index === 0 || /\s/.test(text[index - 1]!))) return index;
  }
  return undefined;
}
