import { expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { outlineNodes, symbolsAround } from './symbol-tree.ts';

function symbol(name: string, lines: readonly [number, number], children: DocumentSymbol[] = []): DocumentSymbol {
  const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 9 } };
  return { name, kind: 8, range, selectionRange: range, children };
}

const symbols = [symbol('kind', [0, 0]), symbol('parcels', [1, 6], [symbol('P-1', [2, 3], [symbol('far', [3, 3])]), symbol('P-2', [4, 6])])];
const finding = (line: number, severity: 'error' | 'warning', verdict: 'fail' | 'waived' = 'fail') => ({ range: { start: { line, character: 2 }, end: { line, character: 3 } }, severity, verdict });

it('counts the findings in each symbol, and keeps ids by place', () => {
  const nodes = outlineNodes(symbols, [finding(3, 'error'), finding(5, 'warning'), finding(5, 'error', 'waived'), finding(9, 'error')]);
  const lines = (list: typeof nodes): unknown[] => list.flatMap(({ id, label, item, children }) => [[id, label, item.errors, item.warnings], ...lines(children ?? [])]);
  expect(lines(nodes)).toEqual([
    ['0', 'kind', 0, 0],
    ['1', 'parcels', 1, 1],
    ['1/0', 'P-1', 1, 0],
    ['1/0/0', 'far', 1, 0],
    ['1/1', 'P-2', 0, 1],
  ]);
});

it('finds the symbols around a position with their siblings', () => {
  const around = symbolsAround(symbols, { line: 3, character: 4 });
  expect(around.map(({ symbol: { name }, id, siblings }) => [name, id, siblings.length])).toEqual([['parcels', '1', 2], ['P-1', '1/0', 2], ['far', '1/0/0', 1]]);
  expect(symbolsAround(symbols, { line: 8, character: 0 })).toEqual([]);
});
