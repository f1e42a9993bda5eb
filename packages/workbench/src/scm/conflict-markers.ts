/** One conflict in a text as git writes it. Lines count from 1; `start` is the line of `<<<<<<<`, `end` that of `>>>>>>>`. */
export interface Conflict {
  readonly start: number;
  readonly end: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export type ConflictChoice = 'ours' | 'theirs' | 'both';

/** The conflicts that a text still has. Markers that are no whole conflict are text like any other. */
export function findConflicts(text: string): readonly Conflict[] {
  const lines = text.split(/\r\n|\n/);
  const found: Conflict[] = [];
  let start: number | undefined;
  let base: number | undefined;
  let middle: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^<{7}( |$)/.test(line)) [start, base, middle] = [index, undefined, undefined];
    else if (start === undefined) continue;
    else if (/^\|{7}( |$)/.test(line) && middle === undefined) base = index;
    else if (line === '=======' && middle === undefined) middle = index;
    else if (/^>{7}( |$)/.test(line) && middle !== undefined) {
      found.push({ start: start + 1, end: index + 1, ours: lines.slice(start + 1, base ?? middle), theirs: lines.slice(middle + 1, index) });
      start = undefined;
    }
  }
  return found;
}

/** The lines that take the place of a conflict. */
export function settledLines({ ours, theirs }: Conflict, choice: ConflictChoice): readonly string[] {
  return choice === 'ours' ? ours : choice === 'theirs' ? theirs : [...ours, ...theirs];
}

/** Line, from 1, at which a stretch of lines stands in a text, the one nearest to a line; that line where it stands nowhere. */
export function nearestLine(text: string, block: readonly string[], near: number): number {
  const lines = text.split(/\r\n|\n/);
  let best: number | undefined;
  for (let at = 0; block.length > 0 && at + block.length <= lines.length; at++) {
    const nearer = best === undefined || Math.abs(at + 1 - near) < Math.abs(best - near);
    if (nearer && block.every((line, offset) => lines[at + offset] === line)) best = at + 1;
  }
  return best ?? Math.max(1, Math.min(near, lines.length));
}
