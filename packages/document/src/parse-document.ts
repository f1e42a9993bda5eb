import type { LineIndex } from '@plansmith/base';
import type { SyntaxProblem, YamlNode } from './tree.ts';

/** A text as a tree with places, as a plain value, and what is wrong with the text itself. */
export interface ParsedDocument {
  readonly text: string;
  /** Built at first use. */
  readonly lines: LineIndex;
  /** Null for an empty file, comments only, or a file that is too large. */
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
}

/** Reads YAML 1.2 (core schema). Never throws, whatever the text; what still parses is in `root` and `value`. */
export function parseDocument(text: string, options: ParseOptions = {}): ParsedDocument {
  void text, options;
  throw new Error('pending');
}
