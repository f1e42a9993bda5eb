/** A group of a DXF file: code, value and the line of its code, from 1. */
export interface Group {
  readonly code: number;
  readonly value: string;
  readonly line: number;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Where the pairs of lines end before `EOF`, and why. */
  readonly fault: { readonly kind: 'brokenOff' | 'groupUnreadable'; readonly line: number; readonly text: string } | undefined;
}

/** Splits a text DXF into its pairs of lines. Stops at the first line that should be a code and is none: what follows could be anything. */
export function readGroups(text: string): Groups {
  const lines = text.split(/\r\n|\r|\n/);
  const groups: Group[] = [];
  let fault: Groups['fault'];
  let index = 0;
  for (; index + 1 < lines.length; index += 2) {
    const code = lines[index]!.trim();
    if (!/^-?\d{1,4}$/.test(code)) {
      fault = { kind: 'groupUnreadable', line: index + 1, text: code.slice(0, 40) };
      break;
    }
    const group = { code: Number(code), value: lines[index + 1]!, line: index + 1 };
    groups.push(group);
    if (group.code === 0 && group.value.trim() === 'EOF') return { groups, fault };
  }
  return { groups, fault: fault ?? { kind: 'brokenOff', line: Math.min(index + 1, lines.length), text: '' } };
}

/** Text with the escapes that older files use for characters outside their code page: `\U+53CC`, and `\M+1nnnn` is left as it stands. */
export function unescaped(text: string): string {
  return text.replace(/\\U\+([\dA-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
