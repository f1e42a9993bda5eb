import type { Path } from '@plansmith/base';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { AnnotatedSchema } from '../kind.ts';
import { parseDocument } from '../parse-document.ts';
import { documentSymbols, symbolPath, symbolsBelow, symbolsBeside, type OutlineSymbol } from './document-symbols.ts';
import { foldingRanges } from './folding-ranges.ts';

const schema: AnnotatedSchema = {
  type: 'object',
  properties: {
    parcels: {
      title: '地块',
      type: 'array',
      items: { type: 'object', properties: { street: { type: 'string', title: '街道' }, no: { type: 'string', 'x-id': 'parcel' } } },
    },
    notes: { title: '备注', type: 'array', items: { type: 'string' } },
  },
};

const text = `# one
# two
parcels:
  - street: 佳东街道
    no: P-1
    name: 一号地
  - street: 西
    no: P-2
notes: [a, b]
`;

function names(symbols: readonly DocumentSymbol[]): unknown[] {
  return symbols.map(({ name, children }) => (children ? [name, names(children)] : name));
}

describe('outline', () => {
  it('names list items by their id and title, keys with their Chinese titles', () => {
    expect(names(documentSymbols(parseDocument(text), schema))).toEqual([
      ['parcels 地块', [['P-1 一号地', ['street 街道', 'no', 'name']], ['P-2', ['street 街道', 'no']]]],
      'notes 备注',
    ]);
  });

  it('keeps every selection inside its range, and children inside their parents', () => {
    const { lines } = parseDocument(text);
    const check = (symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): void => {
      for (const symbol of symbols) {
        const [outer, inner] = [lines.spanOf(symbol.range), lines.spanOf(symbol.selectionRange)];
        expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
        if (parent) expect(lines.spanOf(parent.range).start <= outer.start && outer.end <= lines.spanOf(parent.range).end).toBe(true);
        check(symbol.children ?? [], symbol);
      }
    };
    check(documentSymbols(parseDocument(text), schema));
  });

  it('is the same when it is asked for level by level', () => {
    for (const own of [text, 'a: &x\n  b: 1\nc: *x\nd:\n  - - 1\n  - [{ e: 2 }]\n', '']) {
      const doc = parseDocument(own);
      const below = (path: Path): DocumentSymbol[] =>
        symbolsBelow(doc, schema, path).map(({ step, isParent, ...symbol }: OutlineSymbol) => ({ ...symbol, ...(isParent && { children: below([...path, step]) }) }));
      expect(below([])).toEqual(documentSymbols(doc, schema));
      expect(symbolsBelow(doc, schema, ['nowhere', 3])).toEqual([]);
    }
  });

  it('works without a schema, on aliases and on texts that do not parse', () => {
    expect(names(documentSymbols(parseDocument('a: &x\n  b: 1\nc: *x\nd: "open\n'), undefined))).toContainEqual(['a', ['b']]);
    expect(documentSymbols(parseDocument(''), undefined)).toEqual([]);
  });
});

describe('the way to a place', () => {
  const doc = parseDocument(text);

  it.each([
    [['parcels', 0, 'no'], ['parcels 地块', 'P-1 一号地', 'no']],
    [['parcels', 1], ['parcels 地块', 'P-2']],
    [['notes', 1], ['notes 备注', 'b']],
    [['parcels', 7, 'no'], ['parcels 地块']],
    [[], []],
  ])('%j', (path, expected) => {
    expect(symbolPath(doc, schema, path).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    [['parcels', 1], ['P-1 一号地', 'P-2']],
    [['parcels', 0, 'no'], ['street 街道', 'no', 'name']],
    [['notes', 0], ['a', 'b']],
    [['notes'], ['parcels 地块', 'notes 备注']],
    [['nowhere', 1], []],
  ])('what stands beside %j', (path, expected) => {
    expect(symbolsBeside(doc, schema, path).map(({ name }) => name)).toEqual(expected);
  });

  it('names every symbol of the outline as the outline does', () => {
    const outline = documentSymbols(doc, schema);
    const levels = [
      [outline, ['parcels']],
      [outline[0]!.children!, ['parcels', 0]],
      [outline[0]!.children![0]!.children!, ['parcels', 0, 'no']],
    ] as const;
    for (const [symbols, path] of levels) expect(symbolsBeside(doc, schema, path)).toEqual(symbols.map((symbol) => Object.fromEntries(Object.entries(symbol).filter(([key]) => key !== 'children'))));
  });
});

it('folds pairs, items and runs of comments', () => {
  expect(foldingRanges(parseDocument(text))).toEqual([
    { startLine: 0, endLine: 1, kind: 'comment' },
    { startLine: 2, endLine: 7 },
    { startLine: 3, endLine: 5, kind: 'record' },
    { startLine: 6, endLine: 7, kind: 'record' },
  ]);
});
