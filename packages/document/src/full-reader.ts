import type { Bilingual, MessageData, Span } from '@plansmith/base';
import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type CST, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { resolvePlain } from './core-scalar.ts';
import { isUnclosedBracket, syntaxDetail } from './syntax-detail.ts';
import type { AliasNode, ItemNode, MapNode, PairNode, ScalarNode, ScalarStyle, SeqNode, SyntaxProblem, SyntaxProblemCode, YamlNode } from './tree.ts';

/** Collections within collections that are still read. Deeper ones are null. */
export const maxDepth = 200;
/** Nodes that all aliases of a document together may stand for. */
export const maxAliasNodes = 100_000;

/** What a reader gives: a tree, and what is wrong with the text, by place. */
export interface Reading {
  readonly root: YamlNode | null;
  readonly problems: readonly SyntaxProblem[];
}

/** Reads any text through the `yaml` package, which decides what YAML means. Never throws. */
export function readFully(text: string): Reading {
  // A lone carriage return ends a line in YAML 1.2 (section 5.4) and in the Language Server Protocol, but not in the package.
  const source = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  const reading = readSource(source);
  if (!reading.problems.some((problem) => problem.code === 'syntax' || problem.code === 'tabIndent')) return reading;
  return withoutTabs(source, reading) ?? reading;
}

/**
 * Where tabs indent, the package puts those lines at the left margin. Read with each tab as one space (offsets stay) they mostly
 * land where the writer meant them; that reading is taken when less is wrong with it.
 */
function withoutTabs(source: string, reading: Reading): Reading | undefined {
  const tabs = tabIndents(source);
  if (tabs.length === 0) return undefined;
  const spaced = source.replace(/^[ \t]+(?=[^\s#])/gm, (blanks) => ' '.repeat(blanks.length));
  const retry = readSource(spaced);
  if (retry.problems.length >= reading.problems.length) return undefined;
  return { root: retry.root, problems: sortProblems([...retry.problems, ...tabs]) };
}

/** One problem for each run of lines that tabs indent, placed on the run's first tab. */
function tabIndents(source: string): SyntaxProblem[] {
  const problems: { code: 'tabIndent'; span: Span; data: { lines: number } }[] = [];
  let lineStart = 0;
  let inRun = false;
  for (const line of source.split('\n')) {
    const match = /^( *)(\t[ \t]*)[^\s#]/.exec(line);
    if (match) {
      const start = lineStart + match[1]!.length;
      if (inRun) problems.at(-1)!.data.lines++;
      else problems.push({ code: 'tabIndent', span: { start, end: start + match[2]!.length }, data: { lines: 1 } });
      inRun = true;
    } else if (line.trim() !== '') inRun = false;
    lineStart += line.length + 1;
  }
  return problems;
}

function readSource(source: string): Reading {
  try {
    return new TreeBuilder(source).read();
  } catch (error) {
    // The package does not promise never to throw; a text that makes it throw is still only a bad text.
    const message = error instanceof Error ? error.message : String(error);
    return { root: null, problems: [{ code: 'syntax', span: { start: 0, end: Math.min(1, source.length) }, data: { detail: { zh: message, en: message } } }] };
  }
}

/** By place; of several at one place the widest first. */
function sortProblems(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  return problems.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

interface Anchor {
  readonly node: YamlNode | null;
  readonly size: number;
  readonly depth: number;
}

/** Turns what the package composed into our tree. A class because reading carries state: anchors so far, nodes counted, problems found. */
class TreeBuilder {
  readonly #source: string;
  readonly #problems: SyntaxProblem[] = [];
  /** `open` while the node that carries the anchor is being built: an alias to it would have no end. */
  readonly #anchors = new Map<string, Anchor | 'open'>();
  #size = 0;
  #deepest = 0;
  #aliasNodes = 0;
  /** Ends of quoted scalars that lack their closing quote. The package places that at the end; people look for the opening quote. */
  readonly #unclosedAt = new Map<number, Bilingual>();
  #aliasLimitTold = false;
  #depthTold = false;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Reading {
    const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, schema: 'core', merge: false, resolveKnownTags: false });
    let root: YamlNode | null = null;
    let count = 0;
    for (const document of composer.compose(withoutDepths(new Parser().parse(this.#source)), true, this.#source.length)) {
      if (++count > 1) {
        this.#problem('multipleDocuments', { start: document.range[0], end: Math.min(document.range[1], document.range[0] + 3) });
        break;
      }
      for (const problem of [...document.errors, ...document.warnings]) this.#report(problem.code, problem.pos, problem.message);
      root = this.#node(document.contents, 0);
      for (const [end, detail] of this.#unclosedAt) this.#problem('syntax', { start: end, end }, { detail });
    }
    return { root, problems: onePerCause(this.#source, sortProblems(this.#problems)) };
  }

  #report(code: string, [start, end]: readonly [number, number], message: string): void {
    switch (code) {
      case 'TAB_AS_INDENT':
        return this.#problem('tabIndent', { start, end }, { lines: 1 });
      case 'TAG_RESOLVE_FAILED':
        return this.#problem('customTag', { start, end }, { tag: this.#source.slice(start, end) });
    }
    const detail = syntaxDetail(code, message);
    if (message.startsWith('Missing closing')) this.#unclosedAt.set(start, detail);
    else this.#problem('syntax', isUnclosedBracket(message) ? this.#contentBefore(start) : { start, end }, { detail });
  }

  /** The last character with content before a place: where a bracket is missing, rather than the next line. */
  #contentBefore(start: number): Span {
    const end = this.#source.slice(0, start).trimEnd().length;
    return { start: Math.max(0, end - 1), end };
  }

  #problem(code: SyntaxProblemCode, span: Span, data: MessageData = {}): void {
    const start = Math.min(span.start, this.#source.length);
    this.#problems.push({ code, span: { start, end: Math.max(start, Math.min(span.end, this.#source.length)) }, data });
  }

  #tooDeep(span: Span): void {
    if (!this.#depthTold) this.#problem('tooDeep', span, { limit: maxDepth });
    this.#depthTold = true;
  }

  #node(node: unknown, depth: number): YamlNode | null {
    const anchor = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor ? node.anchor : undefined;
    if (anchor === undefined) return this.#bare(node, depth);
    this.#anchors.set(anchor, 'open');
    const sizeBefore = this.#size;
    const deepestBefore = this.#deepest;
    this.#deepest = depth;
    const built = this.#bare(node, depth);
    this.#anchors.set(anchor, { node: built, size: this.#size - sizeBefore, depth: this.#deepest - depth });
    this.#deepest = Math.max(this.#deepest, deepestBefore);
    return built;
  }

  #bare(node: unknown, depth: number): YamlNode | null {
    this.#size++;
    this.#deepest = Math.max(this.#deepest, depth);
    if (isScalar(node)) return this.#scalar(node);
    if (isAlias(node)) return this.#alias(node.source, spanOfRange(node.range), depth);
    if (!isMap(node) && !isSeq(node)) return null;
    if (depth >= maxDepth) {
      this.#tooDeep(spanOfRange(node.range));
      return null;
    }
    return isMap(node) ? this.#map(node, depth) : this.#seq(node, depth);
  }

  #scalar(node: Scalar): ScalarNode | null {
    if (node.source === '' && node.type === 'PLAIN' && node.tag === undefined) return null;
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
    const span = spanOfRange(node.range);
    const unclosed = this.#unclosedAt.get(span.end);
    if (unclosed && (style === 'single' || style === 'double')) {
      this.#unclosedAt.delete(span.end);
      this.#problem('syntax', { start: span.start, end: span.start + 1 }, { detail: unclosed });
    }
    const end = style === 'literal' || style === 'folded' ? this.#beforeLineEnd(span) : span.end;
    return { kind: 'scalar', start: span.start, end, value: this.#plainValue(node, span), style };
  }

  #plainValue(node: Scalar, span: Span): ScalarNode['value'] {
    // Resolved by our own table, which the tests hold against the package's: so both readers share one meaning.
    const value = node.tag === undefined && node.type === 'PLAIN' ? resolvePlain(node.source ?? '') : node.value;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.#problem('notANumber', span, { text: this.#source.slice(span.start, span.end) });
      return null;
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    return typeof value === 'number' ? value || 0 : String(node.source ?? '');
  }

  /** A block scalar ends with its last line's end; the node ends before it. */
  #beforeLineEnd({ start, end }: Span): number {
    if (end > start && this.#source[end - 1] === '\n') end -= this.#source[end - 2] === '\r' ? 2 : 1;
    return Math.max(start, end);
  }

  #alias(name: string, span: Span, depth: number): AliasNode {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined || anchor === 'open') {
      this.#problem('unknownAlias', span, { name });
      return { kind: 'alias', ...span, name, target: null };
    }
    if (depth + anchor.depth > maxDepth) {
      this.#tooDeep(span);
      return { kind: 'alias', ...span, name, target: null };
    }
    if (this.#aliasNodes + anchor.size > maxAliasNodes) {
      if (!this.#aliasLimitTold) this.#problem('aliasLimit', span, { name, limit: maxAliasNodes });
      this.#aliasLimitTold = true;
      return { kind: 'alias', ...span, name, target: null };
    }
    this.#aliasNodes += anchor.size;
    this.#size += anchor.size;
    this.#deepest = Math.max(this.#deepest, depth + anchor.depth);
    return { kind: 'alias', ...span, name, target: anchor.node };
  }

  #map(node: YAMLMap, depth: number): MapNode {
    const flow = node.flow === true;
    const seen = new Set<string>();
    const pairs = node.items.filter(isWritten).map((pair) => {
      const built = this.#pair(pair, depth);
      if (seen.has(built.key.value)) this.#problem('duplicateKey', built.key, { key: built.key.value });
      seen.add(built.key.value);
      return built;
    });
    return { kind: 'map', ...collectionSpan(node, pairs), flow, pairs };
  }

  #pair(pair: Pair, depth: number): PairNode {
    const key = this.#key(pair.key, depth);
    const value = pair.value === null || pair.value === undefined ? null : this.#node(pair.value, depth + 1);
    if (value) return { start: key.start, end: Math.max(key.end, value.end), key, value };
    const colon = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
    return { start: key.start, end: colon ? Math.max(key.end, colon.offset + 1) : key.end, key, value };
  }

  #key(node: unknown, depth: number): PairNode['key'] {
    const range = spanOfRange((node as Scalar | null)?.range);
    const built = this.#node(node, depth + 1);
    const span = built ? { start: built.start, end: built.end } : { start: range.start, end: range.start };
    if (built?.kind === 'scalar' && typeof built.value === 'string') return { ...built, value: built.value };
    const text = this.#source.slice(span.start, span.end);
    this.#problem('nonStringKey', span, { key: text });
    return { kind: 'scalar', ...span, value: text, style: 'plain' };
  }

  #seq(node: YAMLSeq, depth: number): SeqNode {
    const flow = node.flow === true;
    const dashes = flow ? [] : dashesOf(node);
    const items = node.items.map((item, index): ItemNode => {
      const range = spanOfRange((item as Scalar).range);
      const value = this.#node(item, depth + 1);
      const dash = dashes[index];
      const start = dash ?? value?.start ?? range.start;
      return { start, end: value?.end ?? (dash === undefined ? range.start : dash + 1), value };
    });
    return { kind: 'seq', ...collectionSpan(node, items), flow, items };
  }
}

/**
 * Empties collections that lie too deep, so that composing cannot exhaust the stack: the package catches that, but the process
 * may already have been ended by an engine that needed memory at that moment.
 */
function* withoutDepths(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    const open: { readonly token: CST.Token; readonly depth: number }[] = [];
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth: 0 });
    for (let next = open.pop(); next; next = open.pop()) {
      const { token: collection, depth } = next;
      if (!('items' in collection)) continue;
      if (depth >= maxDepth) collection.items = [];
      for (const item of collection.items) {
        if (item.key) open.push({ token: item.key, depth: depth + 1 });
        if (item.value) open.push({ token: item.value, depth: depth + 1 });
      }
    }
    yield token;
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** A stray dash among keys makes the package add a pair whose key is the error. */
function isWritten(pair: Pair): boolean {
  return (pair.srcToken?.key?.type as string | undefined) !== 'error';
}

function spanOfRange(range: readonly number[] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
}

/** A flow collection reaches from bracket to bracket; a block collection from its first to its last entry. */
function collectionSpan(node: YAMLMap | YAMLSeq, entries: readonly Span[]): Span {
  const range = spanOfRange(node.range);
  if (node.flow === true || entries.length === 0) return range;
  return { start: entries[0]!.start, end: entries.at(-1)!.end };
}

/** Offset of each item's dash. Entries that hold only comments give no item and are passed over. */
function dashesOf(node: YAMLSeq): (number | undefined)[] {
  const token = node.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items
    .map((item) => ({
      dash: item.start.find((part) => part.type === 'seq-item-ind')?.offset,
      given: item.value !== undefined || item.start.some((part) => part.type === 'anchor' || part.type === 'tag'),
    }))
    .filter(({ dash, given }) => dash !== undefined || given)
    .map(({ dash }) => dash);
}

/** The package often reports one slip several times over: of several syntax problems on one line the first is kept. */
function onePerCause(source: string, problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  let lastSyntaxEnd = -1;
  return problems.filter((problem) => {
    if (problem.code !== 'syntax') return true;
    if (problem.span.start <= lastSyntaxEnd) return false;
    const lineEnd = source.indexOf('\n', problem.span.start);
    lastSyntaxEnd = lineEnd === -1 ? source.length : lineEnd;
    return true;
  });
}

