import type { LineIndex, Path, Position, Span } from '@plansmith/base';
import type { ParsedDocument } from '../parse-document.ts';
import type { YamlNode } from '../tree.ts';
import { readFlow } from './flow-context.ts';
import { readSourceLine, type SourceLine } from './source-line.ts';

/** What could be written at a cursor. Found by indentation, because a text that is being typed in seldom parses around the cursor. */
export interface CursorContext {
  /** The part of a word that stands around the cursor, on one line; what is chosen replaces it. */
  readonly word: Span;
  /** The mapping in which the word is, or would become, a key. Its path may lead to a list, when the cursor stands where a dash belongs. */
  readonly keyAt?: {
    readonly path: Path;
    /** Keys that the mapping has, the one at the cursor left out. */
    readonly siblings: ReadonlySet<string>;
    /** Column of the mapping's keys. */
    readonly column: number;
    /** A colon stands after the word already: only the key's name is wanted. */
    readonly hasColon: boolean;
    readonly flow: boolean;
  };
  /** The value that the word is or would become. */
  readonly valueAt?: {
    readonly path: Path;
    /** Keys of the mapping that the value stands in, its own left out; empty where it stands in a list. */
    readonly siblings: ReadonlySet<string>;
    /** The colon stands right before the cursor: a blank must come first. */
    readonly needsBlank: boolean;
    readonly flow: boolean;
    /** Column of the line's own content, for values that need lines of their own. */
    readonly column: number;
  };
}

/** The context at a position; undefined inside comments and texts of several lines, where there is nothing to offer. */
export function cursorContextAt(doc: Pick<ParsedDocument, 'text' | 'lines' | 'root'>, position: Position): CursorContext | undefined {
  const { text, lines } = doc;
  const offset = lines.offsetAt(position);
  const lineStart = lines.lineStart(position.line);
  const cursor = offset - lineStart;
  const line = lineAt(text, lines, position.line);
  if (line.comment !== undefined && cursor > line.comment) return undefined;
  const outer = outermostAt(doc.root, offset);
  if (outer.longText) return undefined;

  const flowStart = outer.flow ?? flowStartInLine(line, cursor);
  if (flowStart !== undefined) {
    const start = outer.flow ?? lineStart + flowStart;
    const home = ownerPath(doc, start);
    const inside = readFlow(text, start, offset);
    return inside && { word: inside.word, ...flowParts(inside, [...home, ...inside.path]) };
  }

  const scan = { text, lines, line: position.line };
  if (line.key && cursor > line.key.colon) {
    if (/^[|>]/.test(line.text.slice(line.rest.start))) return undefined;
    const { path: home, siblings } = containerAt(scan, line.key.start);
    const path = [...home, line.key.name];
    const wordStart = line.rest.start < line.rest.end ? Math.min(cursor, line.rest.start) : cursor;
    return {
      word: { start: lineStart + wordStart, end: lineStart + Math.max(cursor, line.rest.end) },
      valueAt: { path, siblings, needsBlank: cursor === line.key.colon + 1, flow: false, column: line.key.start },
    };
  }
  if (line.key) {
    if (cursor < line.key.start) return undefined;
    const { path, siblings } = containerAt(scan, line.key.start);
    return {
      word: { start: lineStart + line.key.start, end: lineStart + line.key.end },
      keyAt: { path, siblings, column: line.key.start, hasColon: true, flow: false },
    };
  }
  const blank = line.rest.start >= line.rest.end;
  if (!blank && cursor < line.rest.start) return undefined;
  // A dash with nothing after it, and no blank yet between dash and cursor.
  if (line.dashes.some((dash) => cursor <= dash)) return undefined;
  const column = blank ? cursor : line.rest.start;
  const afterDash = line.dashes.at(-1);
  const container = containerAt(scan, column);
  const wordStart = Math.min(container.column, column);
  const word: Span = { start: lineStart + wordStart, end: lineStart + Math.max(cursor, blank ? cursor : line.rest.end) };
  const keyAt = { path: container.path, siblings: container.siblings, column: container.column, hasColon: false, flow: false };
  const needsBlank = afterDash !== undefined && cursor === afterDash + 1;
  const mayBeValue = afterDash !== undefined || container.emptyOwner;
  return {
    word,
    keyAt,
    ...(mayBeValue && { valueAt: { path: container.path, siblings: new Set<string>(), needsBlank, flow: false, column: container.column } }),
  };
}

function flowParts(inside: NonNullable<ReturnType<typeof readFlow>>, path: Path): Omit<CursorContext, 'word'> {
  if (inside.part === 'key') return { keyAt: { path, siblings: inside.siblings, column: 0, hasColon: inside.hasColon, flow: true } };
  const siblings = new Set(typeof path.at(-1) === 'number' ? [] : [...inside.siblings].filter((key) => key !== path.at(-1)));
  return { valueAt: { path, siblings, needsBlank: inside.needsBlank, flow: true, column: 0 } };
}

/** Path of the value that starts at an offset, by what stands before it on its line. */
function ownerPath(doc: Pick<ParsedDocument, 'text' | 'lines'>, start: number): Path {
  const { text, lines } = doc;
  const number = lines.lineOf(start);
  const column = start - lines.lineStart(number);
  const line = lineAt(text, lines, number);
  const scan = { text, lines, line: number };
  if (line.key && column > line.key.colon) return [...containerAt(scan, line.key.start).path, line.key.name];
  return containerAt(scan, column).path;
}

function flowStartInLine(line: SourceLine, cursor: number): number | undefined {
  const { start } = line.rest;
  return cursor > start && /[[{]/.test(line.text[start] ?? '') ? start : undefined;
}

/** The outermost flow collection around an offset, and whether the offset is inside a text that goes over several lines. */
function outermostAt(root: YamlNode | null, offset: number): { readonly flow?: number; readonly longText: boolean } {
  let node: YamlNode | null | undefined = root;
  while (node) {
    if (node.kind === 'scalar') return { longText: node.style === 'literal' || node.style === 'folded' };
    if (node.kind === 'alias') break;
    if (node.flow) {
      if (node.start < offset && offset < node.end) return { flow: node.start, longText: false };
      break;
    }
    const children: readonly (YamlNode | null)[] = node.kind === 'map' ? node.pairs.map(({ value }) => value) : node.items.map(({ value }) => value);
    node = children.find((child) => child !== null && child.start <= offset && offset <= child.end);
  }
  return { longText: false };
}

interface Scan {
  readonly text: string;
  readonly lines: LineIndex;
  readonly line: number;
}

interface Entry {
  readonly column: number;
  /** Undefined for a dash. */
  readonly key: string | undefined;
  /** Nothing stands after it on its line, so that lines below may belong to it. */
  readonly open: boolean;
}

interface Container {
  readonly path: Path;
  readonly siblings: ReadonlySet<string>;
  /** Where the collection's own entries start. */
  readonly column: number;
  /** The nearest key above has no value yet. */
  readonly emptyOwner: boolean;
}

/** The collection that an entry at `column` of a line belongs to, by the lines above; and the keys it has, by the lines around. */
function containerAt(scan: Scan, column: number): Container {
  const path: (string | number)[] = [];
  const siblings = new Set<string>();
  let want = column;
  let own = column;
  let shape: 'map' | 'seq' | undefined;
  let level = 0;
  let emptyOwner = false;
  for (const entry of entriesAbove(scan, column)) {
    if (entry.column > want) continue;
    const isItem = entry.key === undefined;
    if (entry.column === want) {
      shape ??= isItem ? 'seq' : 'map';
      if (shape === 'map' && !isItem) {
        if (level === 0) siblings.add(entry.key);
        continue;
      }
      if (shape === 'map') continue;
      if (isItem) {
        if (level > 0) path[0] = (path[0] as number) + 1;
        continue;
      }
      // A list may stand as far left as its own key.
    } else if (level === 0 && shape === undefined && !isItem && !entry.open) {
      // Indented by mistake under a key that has its value: taken for that key's neighbour.
      want = own = entry.column;
      shape = 'map';
      siblings.add(entry.key);
      continue;
    }
    if (level === 0) emptyOwner = !isItem && shape === undefined;
    path.unshift(isItem ? 0 : entry.key);
    shape = isItem ? 'seq' : 'map';
    want = entry.column;
    level++;
    if (want === 0 && shape === 'map') break;
  }
  for (const entry of entriesBelow(scan)) {
    if (entry.column < own || (entry.column === own && entry.key === undefined)) break;
    if (entry.column === own) siblings.add(entry.key!);
  }
  return { path, siblings, column: own, emptyOwner: emptyOwner && siblings.size === 0 };
}

function* entriesAbove({ text, lines, line }: Scan, column: number): Generator<Entry> {
  yield* entriesOf(lineAt(text, lines, line)).filter((entry) => entry.column < column).toReversed();
  for (let number = line - 1; number >= 0; number--) yield* entriesOf(lineAt(text, lines, number)).toReversed();
}

function* entriesBelow({ text, lines, line }: Scan): Generator<Entry> {
  for (let number = line + 1; number < lines.lineCount; number++) yield* entriesOf(lineAt(text, lines, number));
}

function entriesOf(line: SourceLine): Entry[] {
  const entries: Entry[] = line.dashes.map((column) => ({ column, key: undefined, open: true }));
  if (line.key) entries.push({ column: line.key.start, key: line.key.name, open: line.rest.start >= line.rest.end });
  return entries;
}

function lineAt(text: string, lines: LineIndex, number: number): SourceLine {
  const end = number + 1 < lines.lineCount ? lines.lineStart(number + 1) : text.length;
  return readSourceLine(text.slice(lines.lineStart(number), end).replace(/[\r\n]+$/, ''));
}
