import type { Path, Span } from '@plansmith/base';
import type { ParsedDocument } from './parse-document.ts';
import type { ItemNode, MapNode, PairNode, PathTarget, SeqNode, YamlNode } from './tree.ts';

/**
 * Where an offset is: the innermost path there, and which part of it. `none` is blank space or a comment inside the map or list at `path`
 * (by the column of the cursor, where a line is blank), or beside a value.
 */
export interface PlaceInDocument {
  readonly path: Path;
  readonly part: 'key' | 'value' | 'none';
}

type Source = Pick<ParsedDocument, 'root' | 'text'>;

/** The node at a path, aliases followed; undefined where the path leads nowhere, null where nothing is written. Of equal keys the first counts. */
export function nodeAt(root: YamlNode | null, path: Path): YamlNode | null | undefined {
  let node: YamlNode | null = root;
  for (const step of path) {
    const entry = entryAt(node, step);
    if (entry === undefined) return undefined;
    node = entry.value;
  }
  return node;
}

/** The pair that ends a path; undefined for the root, for list items and where the path leads nowhere. */
export function pairAt(root: YamlNode | null, path: Path): PairNode | undefined {
  const parent = path.length === 0 ? undefined : nodeAt(root, path.slice(0, -1));
  const entry = parent ? entryAt(parent, path.at(-1)!) : undefined;
  return entry && isPair(entry) ? entry : undefined;
}

function isPair(entry: PairNode | ItemNode): entry is PairNode {
  return 'key' in entry;
}

/** The pair or item of a node that a step of a path names. */
export function entryAt(node: YamlNode | null, step: string | number): PairNode | ItemNode | undefined {
  const target = node?.kind === 'alias' ? node.target : node;
  if (target?.kind === 'map') {
    const key = String(step);
    return target.pairs.find((pair) => pair.key.value === key);
  }
  return target?.kind === 'seq' ? target.items[Number(step)] : undefined;
}

/**
 * Where a path stands in the text. A path that leads nowhere gives its nearest existing ancestor by its key, so that a missing child is
 * shown at its parent. For a list item, which has no key, the key is the item's first line; for the root it is its first key.
 * A value of which nothing is written is shown by its key. Never throws.
 */
export function spanOf(doc: Source, path: Path, at: PathTarget): Span {
  let entry: PairNode | ItemNode | undefined;
  let node: YamlNode | null = doc.root;
  let target = at;
  for (const step of path) {
    const next = entryAt(node, step);
    if (next === undefined) {
      target = 'key';
      break;
    }
    entry = next;
    node = next.value;
  }
  if (entry === undefined) return rootSpan(doc, target);
  if (target === 'pair') return { start: entry.start, end: entry.end };
  if (target === 'value' && entry.value) return { start: entry.value.start, end: entry.value.end };
  if (isPair(entry)) return { start: entry.key.start, end: entry.key.end };
  return firstLineOf(doc.text, entry);
}

function rootSpan(doc: Source, at: PathTarget): Span {
  const { root } = doc;
  if (root === null) return { start: 0, end: 0 };
  if (at !== 'key') return { start: root.start, end: root.end };
  if (root.kind === 'map' && root.pairs[0]) return { start: root.pairs[0].key.start, end: root.pairs[0].key.end };
  return firstLineOf(doc.text, root);
}

function firstLineOf(text: string, span: Span): Span {
  const [line] = text.slice(span.start, span.end).split(/[\r\n]/, 1);
  return { start: span.start, end: span.start + line!.trimEnd().length };
}

/** The innermost path at an offset. Ends of keys and values belong to them, so that a cursor behind a word is at that word. */
export function pathAt(doc: Source, offset: number): PlaceInDocument {
  const place = doc.root === null ? undefined : within(doc.text, doc.root, [], offset);
  return place ?? { path: blankPath(doc, offset), part: 'none' };
}

/** The place where a key, a value, or the gap between them on one line holds the offset; undefined in blank space and comments of block style. */
function within(text: string, node: YamlNode, path: Path, offset: number): PlaceInDocument | undefined {
  switch (node.kind) {
    case 'scalar':
    case 'alias':
      return offset >= node.start && offset <= node.end ? { path, part: 'value' } : undefined;
    case 'map':
      return withinMap(text, node, path, offset) ?? (node.flow && insideBrackets(node, offset) ? { path, part: 'none' } : undefined);
    case 'seq':
      return withinSeq(text, node, path, offset) ?? (node.flow && insideBrackets(node, offset) ? { path, part: 'none' } : undefined);
  }
}

function insideBrackets(node: Span, offset: number): boolean {
  return offset >= node.start && offset <= node.end;
}

function withinMap(text: string, map: MapNode, path: Path, offset: number): PlaceInDocument | undefined {
  const pair = lastStartingBefore(map.pairs, offset);
  if (pair === undefined) return undefined;
  const pairPath = [...path, pair.key.value];
  if (offset <= pair.key.end) return { path: pairPath, part: 'key' };
  const inValue = pair.value ? within(text, pair.value, pairPath, offset) : undefined;
  if (inValue) return inValue;
  const gapEnd = pair.value ? pair.value.start : gapAfter(text, pair.end, map.flow);
  return offset <= gapEnd && onOneLine(text, pair.key.end, offset) ? { path: pairPath, part: 'value' } : undefined;
}

function withinSeq(text: string, seq: SeqNode, path: Path, offset: number): PlaceInDocument | undefined {
  const item = lastStartingBefore(seq.items, offset);
  if (item === undefined) return undefined;
  const itemPath = [...path, seq.items.indexOf(item)];
  const inValue = item.value ? within(text, item.value, itemPath, offset) : undefined;
  if (inValue || seq.flow) return inValue;
  const gapEnd = item.value ? item.value.start : gapAfter(text, item.end, false);
  return offset <= gapEnd && onOneLine(text, item.start, offset) ? { path: itemPath, part: 'value' } : undefined;
}

function lastStartingBefore<T extends Span>(entries: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

/** Where the blank space ends in which a value that is not yet written would stand. */
function gapAfter(text: string, start: number, flow: boolean): number {
  let index = start;
  while (text[index] === ' ' || text[index] === '\t') index++;
  if (flow || text[index] === undefined || text[index] === '\n' || text[index] === '\r') return index;
  // Directly in front of a comment the value would swallow it: the gap needs its last space.
  return Math.max(start, index - 1);
}

function onOneLine(text: string, start: number, end: number): boolean {
  return !/[\r\n]/.test(text.slice(start, end));
}

/** The map or list that a line starting at the cursor's column belongs to; on a line with content, that content's column counts. */
function blankPath(doc: Source, offset: number): Path {
  const lineStart = startOfLine(doc.text, offset);
  const indent = /^[ \t]*/.exec(doc.text.slice(lineStart))![0].length;
  const first = doc.text[lineStart + indent];
  const blank = first === undefined || first === '\n' || first === '\r';
  const column = blank ? offset - lineStart : indent;
  // A comment beside content belongs with that content, however far right it stands; one on its own line counts by its column.
  const besideContent = !blank && first !== '#' && lineStart + indent < offset;
  const until = Math.max(offset, lineStart + column);
  let path: Path = [];
  let deepest = path;
  let node = doc.root;
  while (node !== null && (node.kind === 'map' || node.kind === 'seq') && !node.flow) {
    const entries: readonly (PairNode | ItemNode)[] = node.kind === 'map' ? node.pairs : node.items;
    const entry = lastStartingBefore(entries, until);
    if (entry === undefined) break;
    const ownColumn = entry.start - startOfLine(doc.text, entry.start);
    if (column < ownColumn && !besideContent) break;
    deepest = path;
    path = [...path, isPair(entry) ? entry.key.value : (entries as readonly ItemNode[]).indexOf(entry)];
    if (entry.value === null && column > ownColumn && startOfLine(doc.text, entry.start) !== lineStart) return path;
    node = entry.value;
  }
  if (node !== null && (node.kind === 'map' || node.kind === 'seq') && node.flow && insideBrackets(node, offset)) return path;
  return deepest;
}

function startOfLine(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
