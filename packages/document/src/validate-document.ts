import type { SchemaIssue } from './issue.ts';
import type { DocumentKind } from './kind.ts';
import type { YamlNode } from './tree.ts';

/** Checks a value against its kind's schema: one issue for each cause, ordered by path. `root` lets fixes see how a scalar was written. Never throws on any value. */
export function validateDocument(doc: { readonly value: unknown; readonly root?: YamlNode | null }, kind: Pick<DocumentKind, 'schema' | 'validate'>): SchemaIssue[] {
  void doc, kind;
  throw new Error('pending');
}
