import type { MessageData, Path, Span } from '@plansmith/base';

/** How a scalar was written; an edit keeps it where the new value allows. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export type YamlNode = MapNode | SeqNode | ScalarNode | AliasNode;

/** Offsets of every node are those of its own text: quotes included; indentation, trailing comments and the last line end not. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly PairNode[];
}

/**
 * `value` is null where nothing is written after the colon (its plain value is then null); the pair then ends with the colon.
 * The key's `value` is always text: a key that YAML reads as something else stands as it was written.
 */
export interface PairNode extends Span {
  readonly key: ScalarNode & { readonly value: string };
  readonly value: YamlNode | null;
}

export interface SeqNode extends Span {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly ItemNode[];
}

/** In block style `start` is the dash; in flow style the node's own start. Without a value, a block item is its dash alone. */
export interface ItemNode extends Span {
  readonly value: YamlNode | null;
}

export interface AliasNode extends Span {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: YamlNode | null;
}

/** Closed set: the catalogue `syntaxMessages` has a text for each. */
export type SyntaxProblemCode =
  | 'syntax'
  | 'tabIndent'
  | 'duplicateKey'
  | 'nonStringKey'
  | 'notANumber'
  | 'aliasLimit'
  | 'unknownAlias'
  | 'multipleDocuments'
  | 'customTag'
  | 'tooLarge'
  | 'tooDeep';

/** One thing wrong with the text itself. Never contains a place in its data: `span` is the place. */
export interface SyntaxProblem {
  readonly code: SyntaxProblemCode;
  readonly span: Span;
  readonly data: MessageData;
}

/** Which part of a pair a place means. `pair` is key and value together. */
export type PathTarget = 'key' | 'value' | 'pair';

/** Where a path leads in a tree. */
export interface Located {
  readonly path: Path;
  readonly span: Span;
}
