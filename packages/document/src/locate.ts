import type { Path, Span } from '@plansmith/base';
import type { ParsedDocument } from './parse-document.ts';
import type { PairNode, PathTarget, YamlNode } from './tree.ts';

/** Where an offset is: the innermost pair or item around it, and which part of it. `none` is blank space or a comment inside `path`'s value. */
export interface PlaceInDocument {
  readonly path: Path;
  readonly part: 'key' | 'value' | 'none';
}

/** The node at a path, aliases followed; undefined where the path leads nowhere, null where nothing is written. */
export function nodeAt(root: YamlNode | null, path: Path): YamlNode | null | undefined {
  void root, path;
  throw new Error('pending');
}

/** The pair that ends a path; undefined for the root, for list items and where the path leads nowhere. */
export function pairAt(root: YamlNode | null, path: Path): PairNode | undefined {
  void root, path;
  throw new Error('pending');
}

/**
 * Where a path stands in the text. A path that leads nowhere gives the key (or the start) of its nearest existing ancestor,
 * so that a missing child is shown at its parent. Never throws.
 */
export function spanOf(doc: Pick<ParsedDocument, 'root' | 'text'>, path: Path, at: PathTarget): Span {
  void doc, path, at;
  throw new Error('pending');
}

/** The innermost path at an offset. */
export function pathAt(doc: Pick<ParsedDocument, 'root' | 'text'>, offset: number): PlaceInDocument {
  void doc, offset;
  throw new Error('pending');
}
