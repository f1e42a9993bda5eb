import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFast } from './fast-reader.ts';
import { parseDocument } from './parse-document.ts';
import { damagedYamlText } from './testing/yaml-texts.ts';
import type { ItemNode, PairNode, YamlNode } from './tree.ts';

/** A tree as plain objects: items that were found again have getters. */
function plain(node: YamlNode | null | undefined): unknown {
  if (node === null || node === undefined) return node;
  if (node.kind === 'map') return { ...node, pairs: node.pairs.map((pair: PairNode) => ({ start: pair.start, end: pair.end, key: pair.key, value: plain(pair.value) })) };
  if (node.kind === 'seq') return { ...node, items: node.items.map((item: ItemNode) => ({ start: item.start, end: item.end, value: plain(item.value) })) };
  return node;
}

const record = fc.constantFrom(
  '- id: P-1\n    areaM2: 1\n',
  '- id: P-2\n    note: |\n      一\n\n      - x\n    # 说明\n    list:\n      - a\n      - {b: 1}\n',
  '- {id: P-3}\n',
  '- "text"\n',
  '-\n    id: P-4\n\n',
  '- id: P-5 # 备注\n    empty:\n',
  '- - 1\n    - 2\n',
  '# 说明\n  - id: P-6\n    long: >-\n      text\n\n\n',
);

const text = fc
  .tuple(fc.array(record, { minLength: 8, maxLength: 14 }), fc.array(record, { maxLength: 12 }), fc.constantFrom('', '# 开头\n', 'kind: x\n'), fc.boolean())
  .map(([first, second, head, nested]) => `${head}parcels:\n${first.map((item) => `  ${item}`).join('')}${nested ? `register:\n  entries:\n${second.map((item) => `  ${item}`.replaceAll('\n', '\n  ')).join('').replace(/^/, '  ').trimEnd()}\n` : ''}tail: 1\n`);

/** Some characters taken out, and others put in their place. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat({ max: 30 }),
  come: fc.oneof(fc.constantFrom('', '9', ' ', '\n', '-', '- ', '\n  - id: P-9\n', ':', '#', ' #', '"', '|', '\t', '  ', 'parcels:\n', '\n\n', '[', '{'), fc.string({ maxLength: 4 })),
});

function edited(before: string, { at, gone, come }: typeof edit extends fc.Arbitrary<infer T> ? T : never): string {
  const start = Math.floor(at * before.length);
  return before.slice(0, start) + come + before.slice(start + gone);
}

describe('reading an edited text by the one before', () => {
  it('gives what reading it alone gives, edit after edit', () => {
    fc.assert(
      fc.property(fc.oneof(text, damagedYamlText), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let before = start;
        let root = readFast(before);
        for (const step of edits) {
          const next = edited(before, step);
          const known = root === undefined ? undefined : { text: before, root };
          root = readFast(next, known);
          before = next;
          expect(plain(root)).toEqual(plain(readFast(next)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the value that reading it alone gives, and equal records keep their identity', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
        let document = parseDocument(start, { keepTree: true });
        for (const step of edits) {
          document = parseDocument(edited(document.text, step), { keepTree: true, before: document });
          const alone = parseDocument(document.text);
          expect(document.value).toEqual(alone.value);
          expect(document.problems).toEqual(alone.problems);
        }
      }),
      { numRuns: 100 },
    );
    const list = Array.from({ length: 20 }, (_, index) => `  - id: P-${index}\n    areaM2: 1\n`);
    const texts = [
      `parcels:\n${list.join('')}`,
      `# 说明\nparcels:\n${list.join('')}`,
      `# 说明\nparcels:\n${list.with(10, '  - id: P-10\n    areaM2: 22\n').join('')}`,
    ];
    const [first, commented, changed] = texts.reduce<readonly ReturnType<typeof parseDocument>[]>((read, text) => [...read, parseDocument(text, { keepTree: true, ...(read.length > 0 && { before: read.at(-1)! }) })], []);
    const recordsOf = (document: typeof first): readonly object[] => (document!.value as { readonly parcels: readonly object[] }).parcels;
    expect(recordsOf(commented).every((item, index) => item === recordsOf(first)[index])).toBe(true);
    expect(recordsOf(changed).flatMap((item, index) => (item === recordsOf(first)[index] ? [] : [index]))).toEqual([10]);
  });
});
