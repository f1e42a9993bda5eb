// Longer than most files here because it is one hand-written lexer and parser: its parts share a cursor and are only read together.
import { resolvePlain } from './core-scalar.ts';
import { KnownItems } from './known-items.ts';
import type { ItemNode, MapNode, PairNode, ScalarNode, SeqNode, YamlNode } from './tree.ts';

/**
 * Reads the block style that plans are written in, about twenty times faster than the full reader: maps, lists, one-line scalars and
 * one-line flow collections, simple block scalars, comments. Gives undefined as soon as it meets anything it is not sure of
 * (anchors, tags, tabs, scalars over several lines, repeated or non-text keys, uneven indentation, any error);
 * whatever it does give is exactly what the full reader gives. Null is an empty document. Items of long lists that an edit since `before` left as
 * they were are not read again.
 */
export function readFast(text: string, before?: FormerReading): YamlNode | null | undefined {
  // Tabs, byte order marks and lone carriage returns have traps in every context; looking for them first keeps them out of all the loops below.
  if (text.includes('\t') || text.includes('\ufeff') || hasLoneReturn(text)) return undefined;
  try {
    return new FastReader(text, before).read();
  } catch (signal) {
    if (signal === declined) return undefined;
    throw signal;
  }
}

/** A text, and what this reader made of it. */
export interface FormerReading {
  readonly text: string;
  readonly root: YamlNode | null;
}

/** Thrown to leave from any depth; never leaves this file. */
const declined = Symbol('declined');
const depthLimit = 100;
/** A key longer than this is an error in YAML. */
const keyLimit = 1000;
/** Maps with more keys look for repeated ones with a set. */
const smallMap = 16;

const newline = 10;
const carriageReturn = 13;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const dash = 45;
const colon = 58;
const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
const literalSign = 124;
const foldedSign = 62;

/** 1 for the ASCII characters that may start an unquoted scalar. A dash may too, depending on what follows. */
const startsPlain = new Uint8Array(128);
for (let code = 33; code < 127; code++) startsPlain[code] = '-?:,[]{}#&*!|>\'"%@`'.includes(String.fromCharCode(code)) ? 0 : 1;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/' };

function hasLoneReturn(text: string): boolean {
  for (let index = text.indexOf('\r'); index !== -1; index = text.indexOf('\r', index + 1)) {
    if (text.charCodeAt(index + 1) !== newline) return true;
  }
  return false;
}

class FastReader {
  readonly #text: string;
  /** First character of the line that is to be read next, indentation skipped; blank and comment lines are never stopped at. */
  #at = 0;
  /** Indentation of that line; -1 after the last one. */
  #column = -1;
  /** End of the flow node or scalar that was read last. */
  #end = 0;
  /** Whether the last scan stopped at a colon that makes what is before it a key. */
  #stoppedAtColon = false;

  readonly #known: KnownItems | undefined;

  constructor(text: string, before: FormerReading | undefined) {
    this.#text = withLineEnd(text);
    this.#known = before && new KnownItems(before.root, { before: withLineEnd(before.text), text: this.#text });
  }

  read(): YamlNode | null {
    this.#toContent(0);
    if (this.#column === 0 && this.#text.startsWith('---', this.#at) && isBlank(this.#text.charCodeAt(this.#at + 3))) this.#toNextLine(this.#at + 3);
    if (this.#column === -1) return null;
    if (this.#column !== 0) throw declined;
    const root = this.#block(0);
    return this.#at === this.#text.length ? root : refuse();
  }

  /** Goes to the first line with content at or after a line start. */
  #toContent(lineStart: number): void {
    const text = this.#text;
    const length = text.length;
    let index = lineStart;
    while (index < length) {
      const start = index;
      let code = text.charCodeAt(index);
      while (code === space) code = text.charCodeAt(++index);
      if (code === newline) index++;
      else if (code === carriageReturn) index += 2;
      else if (code === hash) index = text.indexOf('\n', index) + 1;
      else {
        this.#at = index;
        this.#column = index - start;
        return;
      }
    }
    this.#at = length;
    this.#column = -1;
  }

  /** Passes what may stand after a value on its line, spaces and a comment, and goes to the next line with content. */
  #toNextLine(index: number): void {
    const text = this.#text;
    let code = text.charCodeAt(index);
    while (code === space) code = text.charCodeAt(++index);
    if (code === newline) this.#toContent(index + 1);
    else if (code === carriageReturn) this.#toContent(index + 2);
    else if (code === hash && text.charCodeAt(index - 1) === space) this.#toContent(text.indexOf('\n', index) + 1);
    else throw declined;
  }

  #block(depth: number): MapNode | SeqNode {
    return this.#atDash() ? this.#seq(depth) : this.#map(depth);
  }

  #atDash(): boolean {
    return this.#text.charCodeAt(this.#at) === dash && isBlank(this.#text.charCodeAt(this.#at + 1));
  }

  #map(depth: number): MapNode {
    if (depth >= depthLimit) throw declined;
    const column = this.#column;
    const pairs: PairNode[] = [];
    let seen: Set<string> | undefined;
    do {
      const pair = this.#pair(column, depth);
      const key = pair.key.value;
      if (seen) {
        if (seen.has(key)) throw declined;
        seen.add(key);
      } else {
        for (let index = 0; index < pairs.length; index++) if (pairs[index]!.key.value === key) throw declined;
        if (pairs.length === smallMap) seen = new Set([...pairs.map((earlier) => earlier.key.value), key]);
      }
      pairs.push(pair);
    } while (this.#column === column);
    if (this.#column > column) throw declined;
    return { kind: 'map', start: pairs[0]!.start, end: pairs[pairs.length - 1]!.end, flow: false, pairs };
  }

  #pair(column: number, depth: number): PairNode {
    const text = this.#text;
    const key = this.#key(this.#at);
    let index = this.#end;
    while (text.charCodeAt(index) === space) index++;
    if (text.charCodeAt(index) !== colon || !isBlank(text.charCodeAt(index + 1)) || index - key.start > keyLimit) throw declined;
    const afterColon = ++index;
    let code = text.charCodeAt(index);
    while (code === space) code = text.charCodeAt(++index);
    let value: YamlNode | null;
    if (code === newline || code === carriageReturn || code === hash) {
      this.#toNextLine(index);
      if (this.#column > column) value = this.#block(depth + 1);
      else value = this.#column === column && this.#atDash() ? this.#seq(depth + 1) : null;
    } else value = this.#inline(index, column, depth + 1);
    return { start: key.start, end: value === null ? afterColon : value.end, key, value };
  }

  /** A key, in block or flow style. Leaves `#end` at its end. */
  #key(start: number): PairNode['key'] {
    const code = this.#text.charCodeAt(start);
    if (code === doubleQuote) return this.#double(start) as PairNode['key'];
    if (code === singleQuote) return this.#single(start) as PairNode['key'];
    // A dot may be the start of a document end; a dash is rare enough in front of a key.
    if (code === 46 || (code < 128 && startsPlain[code] === 0)) throw declined;
    this.#plainEnd(start);
    if (!this.#stoppedAtColon) throw declined;
    const key = this.#text.slice(start, this.#end);
    if (typeof resolvePlain(key) !== 'string') throw declined;
    return { kind: 'scalar', start, end: this.#end, value: key, style: 'plain' };
  }

  #seq(depth: number): SeqNode {
    if (depth >= depthLimit) throw declined;
    const column = this.#column;
    const items: ItemNode[] = [];
    do items.push(this.#knownItem(column, depth) ?? this.#item(column, depth));
    while (this.#column === column && this.#atDash());
    if (this.#column > column) throw declined;
    return { kind: 'seq', start: items[0]!.start, end: items[items.length - 1]!.end, flow: false, items };
  }

  /** An item that stands here as it did before; goes to the next line with content then. */
  #knownItem(column: number, depth: number): ItemNode | undefined {
    const found = this.#known?.at(this.#at, { column, depth });
    if (!found) return undefined;
    if (found.next === undefined) this.#toNextLine(found.item.end);
    else this.#at = found.next;
    return found.item;
  }

  #item(column: number, depth: number): ItemNode {
    const text = this.#text;
    const start = this.#at;
    let index = start + 1;
    let code = text.charCodeAt(index);
    while (code === space) code = text.charCodeAt(++index);
    let value: YamlNode | null;
    if (code === newline || code === carriageReturn || code === hash) {
      this.#toNextLine(index);
      value = this.#column > column ? this.#block(depth + 1) : null;
    } else if ((code === dash && isBlank(text.charCodeAt(index + 1))) || this.#startsPair(index, code)) {
      // The list or map that starts behind the dash has its own column there.
      this.#at = index;
      this.#column = column + (index - start);
      value = this.#block(depth + 1);
    } else value = this.#inline(index, column, depth + 1);
    return { start, end: value === null ? start + 1 : value.end, value };
  }

  #startsPair(index: number, code: number): boolean {
    if (code === doubleQuote) this.#double(index);
    else if (code === singleQuote) this.#single(index);
    else if (code >= 128 || startsPlain[code] === 1) {
      this.#plainEnd(index);
      return this.#stoppedAtColon;
    } else return false;
    index = this.#end;
    while (this.#text.charCodeAt(index) === space) index++;
    return this.#text.charCodeAt(index) === colon;
  }

  /** A value that starts on the line of its key or dash. What is indented deeper than `column` after it would belong to it: not read here. */
  #inline(start: number, column: number, depth: number): YamlNode {
    const code = this.#text.charCodeAt(start);
    let node: YamlNode;
    if (code === literalSign || code === foldedSign) node = this.#blockScalar(start, column);
    else {
      if (code === doubleQuote) node = this.#double(start);
      else if (code === singleQuote) node = this.#single(start);
      else if (code === openBracket || code === openBrace) node = this.#flow(start, depth);
      else {
        if (!this.#canStartPlain(start, code)) throw declined;
        this.#plainEnd(start);
        if (this.#stoppedAtColon) throw declined;
        node = this.#plain(start, this.#end);
      }
      this.#toNextLine(node.end);
    }
    if (this.#column > column) throw declined;
    return node;
  }

  #canStartPlain(start: number, code: number): boolean {
    if (code >= 128 || startsPlain[code] === 1) return true;
    if (code !== dash) return false;
    const next = this.#text.charCodeAt(start + 1);
    return next >= 128 || (next > space && startsPlain[next] === 1);
  }

  #plain(start: number, end: number): ScalarNode {
    const value = resolvePlain(this.#text.slice(start, end));
    if (typeof value === 'number' && !Number.isFinite(value)) throw declined;
    return { kind: 'scalar', start, end, value, style: 'plain' };
  }

  /** Finds where an unquoted scalar in block style ends: before a comment, a line end, or the colon of a key. */
  #plainEnd(start: number): void {
    const text = this.#text;
    let end = start;
    for (let index = start; ; index++) {
      const code = text.charCodeAt(index);
      if (code > colon) end = index + 1;
      else if (code === colon) {
        if (isBlank(text.charCodeAt(index + 1))) {
          this.#stoppedAtColon = true;
          break;
        }
        end = index + 1;
      } else if (code < space || (code === hash && end < index)) {
        if (code !== newline && code !== carriageReturn && code !== hash) throw declined;
        this.#stoppedAtColon = false;
        break;
      } else if (code !== space) end = index + 1;
    }
    this.#end = end;
  }

  #single(start: number): ScalarNode {
    const text = this.#text;
    const lineEnd = text.indexOf('\n', start);
    let end = text.indexOf("'", start + 1);
    let doubled = false;
    while (end !== -1 && text.charCodeAt(end + 1) === singleQuote) {
      doubled = true;
      end = text.indexOf("'", end + 2);
    }
    if (end === -1 || end > lineEnd) throw declined;
    this.#end = end + 1;
    const inside = text.slice(start + 1, end);
    return { kind: 'scalar', start, end: end + 1, value: doubled ? inside.replaceAll("''", "'") : inside, style: 'single' };
  }

  #double(start: number): ScalarNode {
    const text = this.#text;
    let escaped = false;
    let index = start + 1;
    for (; ; index++) {
      const code = text.charCodeAt(index);
      if (code === doubleQuote) break;
      if (code < space) throw declined;
      if (code === backslash) {
        escaped = true;
        // An escaped line end must not hide the end of the line, and at the end of the text that of the text.
        if (text.charCodeAt(++index) < space) throw declined;
      }
    }
    this.#end = index + 1;
    const inside = text.slice(start + 1, index);
    return { kind: 'scalar', start, end: index + 1, value: escaped ? unescape(inside) : inside, style: 'double' };
  }

  #flow(start: number, depth: number): MapNode | SeqNode {
    if (depth >= depthLimit) throw declined;
    return this.#text.charCodeAt(start) === openBrace ? this.#flowMap(start, depth) : this.#flowSeq(start, depth);
  }

  #flowSeq(start: number, depth: number): SeqNode {
    const items: ItemNode[] = [];
    let index = this.#afterSpaces(start + 1);
    if (this.#text.charCodeAt(index) !== closeBracket) {
      for (;;) {
        const value = this.#flowValue(index, depth + 1);
        items.push({ start: value.start, end: value.end, value });
        index = this.#afterSpaces(this.#end);
        if (this.#text.charCodeAt(index) === closeBracket) break;
        if (this.#text.charCodeAt(index) !== comma) throw declined;
        index = this.#afterSpaces(index + 1);
      }
    }
    this.#end = index + 1;
    return { kind: 'seq', start, end: index + 1, flow: true, items };
  }

  #flowMap(start: number, depth: number): MapNode {
    const text = this.#text;
    const pairs: PairNode[] = [];
    const seen = new Set<string>();
    let index = this.#afterSpaces(start + 1);
    if (text.charCodeAt(index) !== closeBrace) {
      for (;;) {
        const key = this.#flowKey(index);
        if (seen.has(key.value)) throw declined;
        seen.add(key.value);
        index = this.#afterSpaces(this.#end);
        if (text.charCodeAt(index) !== colon || text.charCodeAt(index + 1) !== space) throw declined;
        const value = this.#flowValue(this.#afterSpaces(index + 1), depth + 1);
        pairs.push({ start: key.start, end: value.end, key, value });
        index = this.#afterSpaces(this.#end);
        if (text.charCodeAt(index) === closeBrace) break;
        if (text.charCodeAt(index) !== comma) throw declined;
        index = this.#afterSpaces(index + 1);
      }
    }
    this.#end = index + 1;
    return { kind: 'map', start, end: index + 1, flow: true, pairs };
  }

  #flowKey(start: number): PairNode['key'] {
    const node = this.#flowValue(start, depthLimit);
    if (node.kind !== 'scalar' || typeof node.value !== 'string') throw declined;
    return node as PairNode['key'];
  }

  #flowValue(start: number, depth: number): YamlNode {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === doubleQuote) return this.#double(start);
    if (first === singleQuote) return this.#single(start);
    if (first === openBracket || first === openBrace) return this.#flow(start, depth);
    if (!this.#canStartPlain(start, first)) throw declined;
    let end = start;
    for (let index = start; ; index++) {
      const code = text.charCodeAt(index);
      if (code === comma || code === closeBracket || code === closeBrace) break;
      if (code === colon) {
        const next = text.charCodeAt(index + 1);
        if (isBlank(next)) break;
        if (next === comma || next === openBracket || next === closeBracket || next === openBrace || next === closeBrace) throw declined;
      } else if (code < space || code === openBracket || code === openBrace || (code === hash && end < index)) throw declined;
      if (code !== space) end = index + 1;
    }
    this.#end = end;
    return this.#plain(start, end);
  }

  #afterSpaces(index: number): number {
    while (this.#text.charCodeAt(index) === space) index++;
    return index;
  }

  /** A literal or folded scalar without indentation indicator; kept trailing lines, comments in the header and deeper lines in folded text are left to the full reader. */
  #blockScalar(start: number, column: number): ScalarNode {
    const text = this.#text;
    const folded = text.charCodeAt(start) === foldedSign;
    const strip = text.charCodeAt(start + 1) === dash;
    let index = this.#afterSpaces(start + (strip ? 2 : 1));
    if (text.charCodeAt(index) === carriageReturn) index++;
    if (text.charCodeAt(index) !== newline) throw declined;
    index++;
    let indent = -1;
    let value = '';
    let blankLines = 0;
    let end = start;
    while (index < text.length) {
      const content = this.#afterSpaces(index);
      const spaces = content - index;
      const lineFeed = text.indexOf('\n', content);
      const lineEnd = text.charCodeAt(lineFeed - 1) === carriageReturn ? lineFeed - 1 : lineFeed;
      if (content >= lineEnd) {
        if (spaces > Math.max(indent, 0)) throw declined;
        blankLines++;
      } else {
        if (spaces <= column) break;
        if (spaces < indent) throw declined;
        const first = indent === -1;
        if (first) indent = spaces;
        if (folded && spaces > indent) throw declined;
        if (blankLines > 0) value += '\n'.repeat(folded || first ? blankLines : blankLines + 1);
        else if (!first) value += folded ? ' ' : '\n';
        value += text.slice(index + indent, lineEnd);
        blankLines = 0;
        end = lineEnd;
      }
      index = lineFeed + 1;
    }
    if (indent === -1) throw declined;
    this.#toContent(index);
    return { kind: 'scalar', start, end, value: strip ? value : `${value}\n`, style: folded ? 'folded' : 'literal' };
  }
}

/** With a line end at the end, no loop has to look for the end of the text. */
function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function refuse(): never {
  throw declined;
}

function isBlank(code: number): boolean {
  return code === space || code === newline || code === carriageReturn;
}

function unescape(inside: string): string {
  return inside.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g, (_, four?: string, two?: string, one?: string) => {
    const code = four ?? two;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const character = escapes[one!];
    if (character === undefined) throw declined;
    return character;
  });
}
