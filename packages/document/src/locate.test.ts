import { formatPath, type Path } from '@plansmith/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeAt, pairAt, pathAt, spanOf } from './locate.ts';
import { parseDocument } from './parse-document.ts';
import { yamlText } from './testing/yaml-texts.ts';
import type { YamlNode } from './tree.ts';

const text = `# 地块
kind: parcelInventory
parcels:
  - id: P-1   # first
    areaM2: 1200
    uses: [a, { code: "0701" }]

  - id: P-2
    note:
    far: &f 1.2
empty:
copy: *f
`;
const doc = parseDocument(text);

/** A text with `|` where the cursor is. */
function at(marked: string): string {
  const place = pathAt(parseDocument(marked.replace('|', '')), marked.indexOf('|'));
  return `${formatPath(place.path)} ${place.part}`;
}

describe('pathAt', () => {
  test.each([
    ['a|b: 1\n', 'ab key'],
    ['ab|: 1\n', 'ab key'],
    ['ab:| 1\n', 'ab value'],
    ['ab: |1\n', 'ab value'],
    ['ab: 1|\n', 'ab value'],
    ['ab: 1  |\n', '$ none'],
    ['ab: 1 # no|te\n', '$ none'],
    ['ab: |\n', 'ab value'],
    ['ab:   | # note\n', 'ab value'],
    ['ab: # no|te\n', '$ none'],
    ['|\nab: 1\n', '$ none'],
    ['ab:\n | c: 1\n', 'ab none'],
    ['ab:\n|  - x\n', 'ab none'],
    ['ab: 1\n|', '$ none'],
    ['ab:\n  |', 'ab none'],
    ['ab:\n|', '$ none'],
    ['ab:\n  c: 1\n  |\nd: 2\n', 'ab none'],
    ['ab:\n  c: 1\n|\nd: 2\n', '$ none'],
    ['ab:\n  c: 1\n# |\nd: 2\n', '$ none'],
    ['ab:\n  c: 1\n  # x|\nd: 2\n', 'ab none'],
    ['l:\n  - a: 1\n    |\n', 'l[0] none'],
    ['l:\n  - a: 1\n  |\n', 'l none'],
    ['l:\n  - a: 1 # x|\n', 'l[0] none'],
    ['l:\n  - |\n', 'l[0] value'],
    ['l:\n  -| x\n', 'l[0] value'],
    ['l: [a, |]\n', 'l none'],
    ['l: [a, b|]\n', 'l[1] value'],
    ['m: { a: 1, b: | }\n', 'm.b value'],
    ['m: {| }\n', 'm none'],
    ['t: |\n', 't value'],
    ['|', '$ none'],
    ['x|', '$ value'],
  ])('%j is at %s', (marked, expected) => expect(at(marked)).toBe(expected));

  test('every key and value of a generated text leads back to its path', () => {
    fc.assert(
      fc.property(yamlText, (source) => {
        const parsed = parseDocument(source);
        for (const { path, node, part } of places(parsed.root)) {
          const collection = node.kind === 'map' || node.kind === 'seq';
          // In the middle of a collection there may be a comment that stands at the margin.
          for (const offset of collection ? [node.start, node.end] : [node.start, (node.start + node.end) >> 1, node.end]) {
            const found = pathAt(parsed, offset);
            if (collection) expect(found.path.slice(0, path.length)).toEqual(path);
            else expect(found).toEqual({ path, part });
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never throws, at any offset of any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab:- \n\r\t#[]{},&*"\'|') }), fc.nat(40), (source, offset) => void pathAt(parseDocument(source), offset)), { numRuns: 1500 });
  });
});

function places(root: YamlNode | null): { path: Path; node: YamlNode; part: 'key' | 'value' }[] {
  const result: { path: Path; node: YamlNode; part: 'key' | 'value' }[] = [];
  const visit = (node: YamlNode | null, path: Path): void => {
    if (node === null) return;
    result.push({ path, node, part: 'value' });
    if (node.kind === 'map') {
      for (const pair of node.pairs) {
        result.push({ path: [...path, pair.key.value], node: pair.key, part: 'key' });
        visit(pair.value, [...path, pair.key.value]);
      }
    } else if (node.kind === 'seq') node.items.forEach((item, index) => visit(item.value, [...path, index]));
  };
  visit(root, []);
  return result;
}

function shown(path: Path, part: 'key' | 'value' | 'pair'): string {
  const { start, end } = spanOf(doc, path, part);
  return text.slice(start, end);
}

describe('spanOf', () => {
  test.each<[Path, 'key' | 'value' | 'pair', string]>([
    [['kind'], 'key', 'kind'],
    [['kind'], 'value', 'parcelInventory'],
    [['kind'], 'pair', 'kind: parcelInventory'],
    [['parcels', 0], 'key', '- id: P-1   # first'],
    [['parcels', 0, 'uses', 1, 'code'], 'value', '"0701"'],
    [['parcels', 0, 'uses', 0], 'key', 'a'],
    [['parcels', 1, 'note'], 'value', 'note'],
    [['parcels', 1, 'far'], 'value', '1.2'],
    [['parcels', 1, 'missing'], 'value', '- id: P-2'],
    [['parcels', 7, 'id'], 'value', 'parcels'],
    [['empty', 'x', 'y'], 'pair', 'empty'],
    [['nothing'], 'value', 'kind'],
    [['copy'], 'value', '*f'],
    [[], 'key', 'kind'],
  ])('%j %s', (path, part, expected) => expect(shown(path, part)).toBe(expected));

  test('an empty document has an empty place', () => expect(spanOf(parseDocument('# x\n'), ['a'], 'key')).toEqual({ start: 0, end: 0 }));
});

test('nodeAt and pairAt follow aliases and tell absent from unwritten', () => {
  expect(nodeAt(doc.root, ['copy'])).toMatchObject({ kind: 'alias', target: { value: 1.2 } });
  expect(nodeAt(parseDocument('a: &x { b: 1 }\nc: *x\n').root, ['c', 'b'])).toMatchObject({ value: 1 });
  expect(nodeAt(doc.root, ['empty'])).toBeNull();
  expect(nodeAt(doc.root, ['parcels', 0, 'nope'])).toBeUndefined();
  expect(nodeAt(doc.root, ['kind', 'deeper'])).toBeUndefined();
  expect(pairAt(doc.root, ['parcels', 0, 'areaM2'])?.value).toMatchObject({ value: 1200 });
  expect(pairAt(doc.root, ['parcels', 0])).toBeUndefined();
  expect(pairAt(doc.root, [])).toBeUndefined();
});
