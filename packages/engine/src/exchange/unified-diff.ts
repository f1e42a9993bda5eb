import { applySpanEdits, type SpanEdit } from '@plansmith/base';

const contextLines = 3;

/**
 * What edits do to a text, as a unified diff with three lines of context. Lines are told apart by the edits alone, so that the work grows
 * with them. Line ends are not shown; a change of line ends alone is none.
 */
export function unifiedDiff(uri: string, before: string, change: { readonly edits: readonly SpanEdit[]; readonly isNew: boolean }): string {
  const old = linesOf(before);
  const hunks = hunksOf(before, change.edits);
  const output = [`--- ${change.isNew ? '/dev/null' : `a/${uri}`}`, `+++ b/${uri}`];
  let shift = 0;
  for (let index = 0; index < hunks.length; ) {
    const group = [hunks[index++]!];
    while (index < hunks.length && hunks[index]!.from - group.at(-1)!.to <= 2 * contextLines) group.push(hunks[index++]!);
    const from = Math.max(0, group[0]!.from - contextLines);
    const to = Math.min(old.length, group.at(-1)!.to + contextLines);
    const body: string[] = [];
    let at = from;
    let added = 0;
    for (const hunk of group) {
      for (; at < hunk.from; at++) body.push(` ${old[at]}`);
      for (; at < hunk.to; at++) body.push(`-${old[at]}`);
      body.push(...hunk.lines.map((line) => `+${line}`));
      added += hunk.lines.length - (hunk.to - hunk.from);
    }
    for (; at < to; at++) body.push(` ${old[at]}`);
    output.push(`@@ -${place(from, to - from)} +${place(from + shift, to - from + added)} @@`, ...body);
    shift += added;
  }
  return hunks.length === 0 ? '' : `${output.join('\n')}\n`;
}

/** Lines `from` to before `to` of the old text that become `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

function hunksOf(before: string, edits: readonly SpanEdit[]): readonly Hunk[] {
  const starts = [0, ...[...before.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const hunks: Hunk[] = [];
  for (let index = 0; index < ordered.length; ) {
    const first = lineAt(starts, ordered[index]!.start);
    let last = lineAt(starts, ordered[index]!.end);
    const group: SpanEdit[] = [ordered[index++]!];
    while (index < ordered.length && lineAt(starts, ordered[index]!.start) <= last) {
      last = Math.max(last, lineAt(starts, ordered[index]!.end));
      group.push(ordered[index++]!);
    }
    const start = starts[first]!;
    const end = starts[last + 1] ?? before.length;
    const text = before.slice(start, end);
    const next = applySpanEdits(text, group.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })));
    hunks.push(trimmed(first, linesOf(text), linesOf(next)));
  }
  return hunks.filter(({ from, to, lines }) => to > from || lines.length > 0);
}

/** Without the lines at both ends that stay. */
function trimmed(first: number, old: readonly string[], now: readonly string[]): Hunk {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { from: first + head, to: first + old.length - tail, lines: now.slice(head, now.length - tail) };
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function place(from: number, count: number): string {
  return count === 0 ? `${from},0` : `${from + 1},${count}`;
}
