import { LineIndex } from '@plansmith/base';
import { readFast } from './fast-reader.ts';
import { readFully, type Reading } from './full-reader.ts';
import { plainValueOf, sharedValueOf } from './plain-value.ts';
import type { SyntaxProblem, YamlNode } from './tree.ts';

/** A text as a tree with places, as a plain value, and what is wrong with the text itself. */
export interface ParsedDocument {
  readonly text: string;
  /** Built at first use. */
  readonly lines: LineIndex;
  /** Null for an empty file, comments only, or a file that is too large. Built at first use, and the same from then on. */
  readonly root: YamlNode | null;
  /** Plain JSON value. Of duplicate keys the first wins; what cannot be read is null. */
  readonly value: unknown;
  /** Ordered by place. */
  readonly problems: readonly SyntaxProblem[];
  /** Which of the two readers read it; both give the same tree. */
  readonly reader: 'fast' | 'full';
}

export interface ParseOptions {
  /** In UTF-16 units; a longer text is refused as `tooLarge`. */
  readonly maxLength?: number;
  /** Keep the tree although it may not be asked for: right for a text that is being edited, where places are. */
  readonly keepTree?: boolean;
  /** What was read of the text before it was edited: what it has in common with it is not read again, and equal parts of the value keep their identity. */
  readonly before?: ParsedDocument;
}

const defaultMaxLength = 20_000_000;

/**
 * Reads YAML 1.2 (core schema). Never throws, whatever the text; what still parses is in `root` and `value`.
 * Everyday block style goes through a reader of our own; whatever that one is not sure of goes through the `yaml` package.
 */
export function parseDocument(text: string, options: ParseOptions = {}): ParsedDocument {
  const limit = options.maxLength ?? defaultMaxLength;
  if (text.length > limit) {
    const problem: SyntaxProblem = { code: 'tooLarge', span: { start: 0, end: 0 }, data: { length: text.length, limit } };
    return documentOf(text, { root: null, problems: [problem], reader: 'full' }, { ...options, keepTree: true });
  }
  const former = options.before && trees.get(options.before);
  const root = readFast(text, former === undefined ? undefined : { text: options.before!.text, root: former });
  return root === undefined ? documentOf(text, { ...readFully(text), reader: 'full' }, { ...options, keepTree: true }) : documentOf(text, { root, problems: [], reader: 'fast' }, options);
}

function documentOf(text: string, { root, problems, reader }: Reading & Pick<ParsedDocument, 'reader'>, { keepTree = false, before }: ParseOptions): ParsedDocument {
  let lines: LineIndex | undefined;
  // A tree is several times the size of its value, most trees are never asked for, and the fast reader makes one anew in a fraction of a millisecond.
  let kept = keepTree ? root : undefined;
  const document: ParsedDocument = {
    text,
    get lines() {
      lines ??= new LineIndex(text);
      return lines;
    },
    get root() {
      if (kept === undefined) kept = readFast(text) ?? null;
      return kept;
    },
    value: before ? sharedValueOf(root, before.value) : plainValueOf(root),
    problems,
    reader,
  };
  if (keepTree && reader === 'fast') trees.set(document, root);
  return document;
}

/** Trees of the fast reader that are kept with their documents: to read an edited text by. */
const trees = new WeakMap<ParsedDocument, YamlNode | null>();
