/** A line without its end, and the end as it was written; the last line of a text has none. */
interface Line {
  readonly text: string;
  readonly end: string;
}

const anyLineEnd = /\r\n|\n|\r/g;

/** Whether a text ends its lines in more than one way. An editor holds one way for a whole text and would change the others. */
export function hasMixedLineEnds(text: string): boolean {
  return new Set(text.match(anyLineEnd) ?? []).size > 1;
}

/**
 * An edited text with the line ends that its lines had in `original`, so that a save touches only the lines that were edited.
 * New lines end like the line before them, or as most lines of the original do.
 */
export function restoreLineEnds(original: string, edited: string): string {
  const before = linesOf(original);
  const after = linesOf(edited);
  const partner = matchLines(before.map(({ text }) => text), after.map(({ text }) => text));
  let previous = commonEnd(before);
  return after
    .map(({ text }, index) => {
      if (index === after.length - 1) return text;
      const old = before[partner[index]!];
      const wanted = old && old.end !== '' ? old.end : previous;
      // A lone return before an empty line that ends in a line feed would read as one line end.
      const end = previous === '\r' && text === '' && wanted === '\n' && index > 0 ? '\r\n' : wanted;
      previous = end;
      return text + end;
    })
    .join('');
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(anyLineEnd)) {
    lines.push({ text: text.slice(start, match.index), end: match[0] });
    start = match.index + match[0].length;
  }
  lines.push({ text: text.slice(start), end: '' });
  return lines;
}

function commonEnd(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { end } of lines) if (end !== '') counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['\n', 0] as [string, number])[0];
}

/** For each line of `after` the index of the line of `before` that it is, or -1: equal lines at both ends, a longest common run of lines between. */
function matchLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const partner = after.map(() => -1);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) partner[head] = head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    partner[after.length - 1 - tail] = before.length - 1 - tail;
    tail++;
  }
  matchMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)).forEach((index, position) => {
    if (index !== -1) partner[head + position] = head + index;
  });
  return pairEdited(partner, before.length);
}

/** Lines between two that were found again are the edited ones: the first is taken for the first, and so on. */
function pairEdited(partner: readonly number[], lineCount: number): readonly number[] {
  // For each line the index of the line that was found again at or after it.
  const nextFound = partner.map(() => lineCount);
  for (let index = partner.length - 1, next = lineCount; index >= 0; index--) {
    if (partner[index] !== -1) next = partner[index]!;
    nextFound[index] = next;
  }
  let free = 0;
  return partner.map((found, index) => {
    if (found !== -1) free = found + 1;
    else if (free < nextFound[index]!) return free++;
    return found;
  });
}

/** Above this many pairs of lines a table costs too much, and lines are matched in order as they come. */
const tableLimit = 4_000_000;

function matchMiddle(before: readonly string[], after: readonly string[]): readonly number[] {
  if (before.length * after.length > tableLimit) return matchInOrder(before, after);
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        before[row] === after[column] ? longest[(row + 1) * width + column + 1]! + 1 : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!);
    }
  }
  const partner = after.map(() => -1);
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) partner[column++] = row++;
    else if (longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!) row++;
    else column++;
  }
  return partner;
}

function matchInOrder(before: readonly string[], after: readonly string[]): readonly number[] {
  let next = 0;
  return after.map((line) => {
    const found = before.indexOf(line, next);
    if (found !== -1) next = found + 1;
    return found;
  });
}
