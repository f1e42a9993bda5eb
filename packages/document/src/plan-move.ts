import type { SpanEdit } from '@plansmith/base';
import { beforeLineEnd, columnOf, lineEnd, lineStart } from './line-offsets.ts';
import type { SeqNode } from './tree.ts';

/**
 * Edits that take an item of a list to another place, as it is written: with the comments right above it in its own column, and those
 * below it that are indented further. Undefined where the list has no such places.
 */
export function planMove(text: string, list: SeqNode, { index, to }: { readonly index: number; readonly to: number }): readonly SpanEdit[] | undefined {
  const chunks = chunksOf(text, list);
  const own = chunks[index];
  const target = chunks[to];
  if (!own || !target) return undefined;
  if (index === to) return [];
  const moved = text.slice(own.start, own.end);
  if (index < to) {
    const next = chunks[index + 1]!;
    return [
      { start: own.start, end: next.start, newText: '' },
      { start: target.end, end: target.end, newText: text.slice(own.end, next.start) + moved },
    ];
  }
  const previous = chunks[index - 1]!;
  return [
    { start: target.start, end: target.start, newText: moved + text.slice(previous.end, own.start) },
    { start: previous.end, end: own.end, newText: '' },
  ];
}

/** What moves with each item; what stands between two stays between. */
function chunksOf(text: string, { items, flow }: SeqNode): readonly { readonly start: number; readonly end: number }[] {
  if (flow) return items;
  const column = columnOf(text, items[0]?.start ?? 0);
  const starts = items.map(({ start }, index) => startWithComments(text, { start, above: index === 0 ? 0 : lineEnd(text, items[index - 1]!.end), column }));
  // A comment above the first item alone is the list's.
  const areOwn = starts.some((start, index) => index > 0 && start < items[index]!.start);
  return items.map((item, index) => ({ start: index > 0 || areOwn ? starts[index]! : item.start, end: endWithComments(text, lineEnd(text, item.end), column) }));
}

function startWithComments(text: string, { start, above, column }: { readonly start: number; readonly above: number; readonly column: number }): number {
  const lines = text.slice(above, start).split(/\r\n|\r|\n/);
  let kept = start;
  let offset = start - lines.at(-1)!.length;
  for (const line of lines.slice(1, -1).toReversed()) {
    if (line.search(/\S/) !== column || line[column] !== '#') break;
    offset = lineStart(text, beforeLineEnd(text, offset));
    kept = offset + column;
  }
  return kept;
}

function endWithComments(text: string, end: number, column: number): number {
  let kept = end;
  for (let at = end; at < text.length; ) {
    const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    if (line[line.search(/\S/)] !== '#' || line.search(/\S/) <= column) break;
    kept = stop;
    at = stop;
  }
  return kept;
}
