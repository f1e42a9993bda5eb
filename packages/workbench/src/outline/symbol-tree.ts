import type { Position, Range } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { TreeNode } from '../ui/tree.presenter.ts';

/** A line of the outline. */
export interface OutlineItem {
  readonly symbol: DocumentSymbol;
  readonly errors: number;
  readonly warnings: number;
}

/** Codicons of the protocol's symbol kinds that our documents have; others get a plain one. */
export function symbolIcon({ kind }: Pick<DocumentSymbol, 'kind'>): string {
  return symbolIcons[kind] ?? 'symbol-misc';
}

const symbolIcons: Readonly<Record<number, string>> = { 1: 'symbol-file', 5: 'symbol-class', 7: 'symbol-property', 8: 'symbol-field', 15: 'symbol-string', 16: 'symbol-number', 17: 'symbol-boolean', 18: 'symbol-array', 19: 'symbol-object', 20: 'symbol-key', 23: 'symbol-structure' };

/** Symbols as nodes of a tree, each with the findings that begin in it. Ids tell the place among the siblings, so that an edit keeps what is open. */
export function outlineNodes(symbols: readonly DocumentSymbol[], findings: readonly Pick<Finding, 'range' | 'severity' | 'verdict'>[], prefix = ''): readonly TreeNode<OutlineItem>[] {
  return symbols.map((symbol, index) => {
    const id = `${prefix}${index}`;
    const inside = findings.filter(({ range, verdict }) => verdict === 'fail' && contains(symbol.range, range.start));
    const children = outlineNodes(symbol.children ?? [], inside, `${id}/`);
    return {
      id,
      label: symbol.name,
      item: { symbol, errors: inside.filter(({ severity }) => severity === 'error').length, warnings: inside.filter(({ severity }) => severity === 'warning').length },
      ...(children.length > 0 && { children }),
    };
  });
}

/** The symbols around a position, outermost first, with the id of each in the outline. */
export function symbolsAround(symbols: readonly DocumentSymbol[], position: Position): readonly { readonly symbol: DocumentSymbol; readonly id: string; readonly siblings: readonly DocumentSymbol[] }[] {
  const found: { symbol: DocumentSymbol; id: string; siblings: readonly DocumentSymbol[] }[] = [];
  let level = symbols;
  for (;;) {
    const index = level.findIndex(({ range }) => contains(range, position));
    const symbol = level[index];
    if (!symbol) return found;
    found.push({ symbol, id: `${found.length > 0 ? `${found.at(-1)!.id}/` : ''}${index}`, siblings: level });
    level = symbol.children ?? [];
  }
}

function contains({ start, end }: Range, place: Position): boolean {
  const isAfterStart = place.line > start.line || (place.line === start.line && place.character >= start.character);
  return isAfterStart && (place.line < end.line || (place.line === end.line && place.character <= end.character));
}
