import { applySpanEdits, equalJson, LineIndex, valueAt, type Json, type Path } from '@plansmith/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOperation } from './apply-operation.ts';
import type { EditOperation } from './edit-operation.ts';
import { editsFor } from './edits-for.ts';
import { nodeAt } from './locate.ts';
import { parseDocument } from './parse-document.ts';
import { yamlText } from './testing/yaml-texts.ts';

/** The text after operations, or the code of the refusal. */
function edited(text: string, ...operations: EditOperation[]): string {
  const result = editsFor(parseDocument(text), operations);
  return result.ok ? applySpanEdits(text, result.edits) : result.code;
}

const plan = `# 单元详细规划
kind: unitDetailedPlan   # 文档类型
code: "0701"
date: '2026-09-30'
far: 1.2 # 容积率
note:
uses: [a, "b"]
box: { w: 1, h: 2 }
empty: []
controls:
  # 第一块
  - id: P-1
    # 高度
    height: 24   # 米
    name: "x"

  # 第二块
  - id: P-2
    height: 30
    name: "y"
last: end
`;

/** Lines of `plan` that differ after an operation, as `- old` and `+ new`. */
function changes(...operations: EditOperation[]): string[] {
  const before = plan.split('\n');
  const after = edited(plan, ...operations).split('\n');
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [...before.slice(head, before.length - tail).map((line) => `- ${line}`), ...after.slice(head, after.length - tail).map((line) => `+ ${line}`)];
}

interface Case {
  readonly name: string;
  readonly operation: EditOperation;
  readonly changes: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'a scalar keeps its comment', operation: { op: 'set', path: ['far'], value: 2 }, changes: ['- far: 1.2 # 容积率', '+ far: 2 # 容积率'] },
  { name: 'a text keeps its quotes', operation: { op: 'set', path: ['date'], value: "it's" }, changes: ["- date: '2026-09-30'", "+ date: 'it''s'"] },
  { name: 'a number takes quotes off', operation: { op: 'set', path: ['code'], value: 701 }, changes: ['- code: "0701"', '+ code: 701'] },
  { name: 'a text that reads as a number is quoted', operation: { op: 'set', path: ['kind'], value: '0701' }, changes: ['- kind: unitDetailedPlan   # 文档类型', '+ kind: "0701"   # 文档类型'] },
  { name: 'a plain date stays plain where a plain text stood', operation: { op: 'set', path: ['kind'], value: '2026-01-01' }, changes: ['- kind: unitDetailedPlan   # 文档类型', '+ kind: 2026-01-01   # 文档类型'] },
  { name: 'nothing written becomes a value', operation: { op: 'set', path: ['note'], value: 'a: b' }, changes: ['- note:', '+ note: "a: b"'] },
  { name: 'nothing written becomes a map', operation: { op: 'set', path: ['note', 'by'], value: '张' }, changes: ['+   by: 张'] },
  { name: 'a scalar becomes a list behind its comment', operation: { op: 'set', path: ['far'], value: ['1', true] }, changes: ['- far: 1.2 # 容积率', '+ far: # 容积率', '+   - "1"', '+   - true'] },
  { name: 'a new key goes last', operation: { op: 'set', path: ['asOf'], value: '2026-09-30' }, changes: ['+ asOf: "2026-09-30"'] },
  { name: 'a new key goes where told', operation: { op: 'set', path: ['asOf'], value: true, after: 'code' }, changes: ['+ asOf: true'] },
  { name: 'a new key of an item is written like its siblings', operation: { op: 'set', path: ['controls', 0, 'id2'], value: 1, after: 'id' }, changes: ['+     id2: 1'] },
  { name: 'nested values are written in block style', operation: { op: 'set', path: ['x'], value: { list: [{ a: 1, b: ['0', {}] }], map: { c: null } } }, changes: ['+ x:', '+   list:', '+     - a: 1', '+       b:', '+         - "0"', '+         - {}', '+   map:', '+     c: null'] },
  { name: 'a change inside a map touches that key only', operation: { op: 'set', path: ['controls', 1], value: { id: 'P-2', height: 31, name: 'y' } }, changes: ['-     height: 30', '+     height: 31'] },
  { name: 'flow items keep their brackets', operation: { op: 'append', path: ['uses'], value: 'c, d' }, changes: ['- uses: [a, "b"]', '+ uses: [a, "b", "c, d"]'] },
  { name: 'insert into flow', operation: { op: 'insertItem', path: ['uses'], index: 0, value: 1 }, changes: ['- uses: [a, "b"]', '+ uses: [1, a, "b"]'] },
  { name: 'remove from flow', operation: { op: 'remove', path: ['uses', 0] }, changes: ['- uses: [a, "b"]', '+ uses: ["b"]'] },
  { name: 'remove from a flow map', operation: { op: 'remove', path: ['box', 'h'] }, changes: ['- box: { w: 1, h: 2 }', '+ box: { w: 1 }'] },
  { name: 'add to a flow map', operation: { op: 'set', path: ['box', 'd'], value: [1, { a: 'x' }] }, changes: ['- box: { w: 1, h: 2 }', '+ box: { w: 1, h: 2, d: [1, { a: x }] }'] },
  { name: 'append to an empty list', operation: { op: 'append', path: ['empty'], value: { a: 1 } }, changes: ['- empty: []', '+ empty:', '+   - a: 1'] },
  { name: 'append an item', operation: { op: 'append', path: ['controls'], value: { id: 'P-3', height: 1 } }, changes: ['+   - id: P-3', '+     height: 1'] },
  { name: 'insert an item above the comment of the next', operation: { op: 'insertItem', path: ['controls'], index: 1, value: { id: 'P-9' } }, changes: ['+   - id: P-9'] },
  { name: 'insert the first item', operation: { op: 'insertItem', path: ['controls'], index: 0, value: 'x' }, changes: ['+   - x'] },
  { name: 'remove an item, comments above stay', operation: { op: 'remove', path: ['controls', 1] }, changes: ['-   - id: P-2', '-     height: 30', '-     name: "y"'] },
  { name: 'remove a key with its comment', operation: { op: 'remove', path: ['controls', 0, 'height'] }, changes: ['-     height: 24   # 米'] },
  { name: 'remove the first key of an item, comment above the next stays', operation: { op: 'remove', path: ['controls', 0, 'id'] }, changes: ['-   - id: P-1', '+   -'] },
  { name: 'remove the first key of an item', operation: { op: 'remove', path: ['controls', 1, 'id'] }, changes: ['-   - id: P-2', '-     height: 30', '+   - height: 30'] },
  { name: 'remove the only map of a list item by key', operation: { op: 'renameKey', path: ['controls', 1, 'height'], key: '0' }, changes: ['-     height: 30', '+     "0": 30'] },
  { name: 'rename in flow', operation: { op: 'renameKey', path: ['box', 'w'], key: 'a,b' }, changes: ['- box: { w: 1, h: 2 }', '+ box: { "a,b": 1, h: 2 }'] },
  { name: 'move in flow', operation: { op: 'moveItem', path: ['uses'], index: 1, to: 0 }, changes: ['- uses: [a, "b"]', '+ uses: ["b", a]'] },
  { name: 'several lines of text', operation: { op: 'set', path: ['note'], value: '第一行\n  二\n' }, changes: ['- note:', '+ note: |', '+   第一行', '+     二'] },
];

describe('editsFor', () => {
  test.each(cases)('$name', ({ operation, changes: expected }) => {
    expect(changes(operation)).toEqual(expected);
  });

  test.each<[string, string, EditOperation, string]>([
    ['the last key of the root', 'a: 1\n', { op: 'remove', path: ['a'] }, '{}\n'],
    ['the last key of a nested map', 'a:\n  b: 1\nc: 2\n', { op: 'remove', path: ['a', 'b'] }, 'a: {}\nc: 2\n'],
    ['the last item', 'a:\n  - 1 # x\nc: 2\n', { op: 'remove', path: ['a', 0] }, 'a: []\nc: 2\n'],
    ['the last key of an item', '- a: 1\n- b\n', { op: 'remove', path: [0, 'a'] }, '- {}\n- b\n'],
    ['a list that becomes a scalar', 'a: # c\n  # above\n  - 1 # gone\n  # gone\n  - 2 # gone\nb: 1\n', { op: 'set', path: ['a'], value: null }, 'a: null # c\n  # above\nb: 1\n'],
    ['the last line without line end', 'a: 1\nb: 2', { op: 'remove', path: ['b'] }, 'a: 1'],
    ['an empty file', '', { op: 'set', path: ['a'], value: 1 }, 'a: 1\n'],
    ['a file of comments', '# x', { op: 'set', path: ['a'], value: { b: 1 } }, '# x\na:\n  b: 1\n'],
    ['no line end at the end', 'a: 1', { op: 'set', path: ['b'], value: 2 }, 'a: 1\nb: 2'],
    ['CRLF', 'a: 1\r\nl:\r\n- x\r\n', { op: 'append', path: ['l'], value: { p: 1, q: 2 } }, 'a: 1\r\nl:\r\n- x\r\n- p: 1\r\n  q: 2\r\n'],
    ['wide indentation', 'a:\n    b: 1\n', { op: 'set', path: ['a', 'c'], value: { d: 1 } }, 'a:\n    b: 1\n    c:\n        d: 1\n'],
    ['lists under their key', 'a:\n- 1\n', { op: 'set', path: ['b'], value: [{ c: [1] }] }, 'a:\n- 1\nb:\n- c:\n  - 1\n'],
    ['lists in lists', '- - a\n  - b\n', { op: 'insertItem', path: [0], index: 0, value: 'x' }, '- - x\n  - a\n  - b\n'],
    ['the first of a list in a list', '- - a\n  - b\n', { op: 'remove', path: [0, 0] }, '- - b\n'],
    ['single quotes where the file prefers them', "a: 'x'\n", { op: 'set', path: ['b'], value: '1' }, "a: 'x'\nb: '1'\n"],
    ['quotes as in the neighbouring item', '- d: 2026-01-01\n- e: 1\n', { op: 'set', path: [1, 'd'], value: '2026-01-02' }, '- d: 2026-01-01\n- e: 1\n  d: 2026-01-02\n'],
    ['a literal stays one', 'a: |\n  x\nb: 1\n', { op: 'set', path: ['a'], value: 'y\nz\n' }, 'a: |\n  y\n  z\nb: 1\n'],
    ['a comment keeps a literal away', 'a: x # c\n', { op: 'set', path: ['a'], value: 'y\nz\n' }, 'a: "y\\nz\\n" # c\n'],
    ['a comment keeps literals away inside lists too', '- ~ # c\n', { op: 'append', path: [0], value: 'y\nz\n' }, '- - "y\\nz\\n" # c\n'],
    ['behind a document start', '---\na: 1\n', { op: 'set', path: ['b'], value: 1 }, '---\na: 1\nb: 1\n'],
    ['a key without colon in flow', 'a: {b, c}\n', { op: 'set', path: ['a', 'b'], value: 1 }, 'a: {b: 1, c}\n'],
    ['an alias is written out where it has to differ', 'a: &x { k: 1 }\nb: *x\n', { op: 'set', path: ['b', 'k'], value: 2 }, 'a: &x { k: 1 }\nb:\n  k: 2\n'],
    ['an anchor that is still needed', 'a: &x 1 # keep\nb: *x\n', { op: 'remove', path: ['a'] }, 'unsafe'],
    ['an unknown place', 'a: 1\n', { op: 'set', path: ['b', 'c'], value: 1 }, 'notApplicable'],
    ['an index outside the list', 'a: [1]\n', { op: 'insertItem', path: ['a'], index: 5, value: 1 }, 'notApplicable'],
    ['a key that is taken', 'a: 1\nb: 2\n', { op: 'renameKey', path: ['a'], key: 'b' }, 'notApplicable'],
    ['a broken text is still edited elsewhere', 'a: @x\nb: 1\n', { op: 'set', path: ['b'], value: 2 }, 'a: @x\nb: 2\n'],
    ['a broken text at the broken place', 'a: 1\nb: "x\n', { op: 'set', path: ['c'], value: 2 }, 'brokenText'],
    ['the first of two equal keys', 'a: 1\na: 2\n', { op: 'set', path: ['a'], value: 3 }, 'a: 3\na: 2\n'],
    ['__proto__', 'a: 1\n', { op: 'set', path: ['__proto__'], value: { x: 1 } }, 'a: 1\n__proto__:\n  x: 1\n'],
    ['an item down, each with its comments', 'a:\n  # 一\n  - k: 1\n    # in\n    l: 2 # x\n\n  # 二\n  - k: 2\nb: 1\n', { op: 'moveItem', path: ['a'], index: 0, to: 1 }, 'a:\n  # 二\n  - k: 2\n\n  # 一\n  - k: 1\n    # in\n    l: 2 # x\nb: 1\n'],
    ['an item under the comment of the list', 'a:\n  # all\n  - 1\n  - 2\n', { op: 'moveItem', path: ['a'], index: 1, to: 0 }, 'a:\n  # all\n  - 2\n  - 1\n'],
    ['an item up to the first place', 'a:\n  - 1 # x\n  # 二\n  - 2\n\n  - k: 3\n    # in\n', { op: 'moveItem', path: ['a'], index: 2, to: 0 }, 'a:\n  - k: 3\n    # in\n\n  - 1 # x\n  # 二\n  - 2\n'],
    ['an item to the end of a file without line end', '- a\n- b\n- c', { op: 'moveItem', path: [], index: 0, to: 2 }, '- b\n- c\n- a'],
    ['an item of a list in a list', '- - a\n  - b\n', { op: 'moveItem', path: [0], index: 1, to: 0 }, '- - b\n  - a\n'],
    ['an item with CRLF', 'a:\r\n- x\r\n- y: 1\r\n  z: 2\r\nb: 1\r\n', { op: 'moveItem', path: ['a'], index: 1, to: 0 }, 'a:\r\n- y: 1\r\n  z: 2\r\n- x\r\nb: 1\r\n'],
    ['an anchor in front of its alias', '- &x 1\n- *x\n', { op: 'moveItem', path: [], index: 1, to: 0 }, '- 1\n- 1\n'],
    ['a place that is not there', '- 1\n', { op: 'moveItem', path: [], index: 0, to: 1 }, 'notApplicable'],
    ['nothing to do', "a: '1'\n", { op: 'set', path: ['a'], value: '1' }, "a: '1'\n"],
  ])('%s', (_, text, operation, expected) => expect(edited(text, operation)).toBe(expected));

  test('operations follow one another, and give edits of the original text', () => {
    const result = editsFor(parseDocument(plan), [
      { op: 'renameKey', path: ['controls', 0, 'height'], key: 'heightM' },
      { op: 'set', path: ['controls', 0, 'heightM'], value: 25 },
      { op: 'append', path: ['empty'], value: 1 },
      { op: 'append', path: ['empty'], value: 2 },
    ]);
    expect(result.ok && result.edits.map(({ start, end, newText }) => [plan.slice(start, end), newText])).toEqual([
      [' []', '\n  - 1\n  - 2'],
      ['height', 'heightM'],
      ['24', '25'],
    ]);
  });

  test('generated documents: the new text has the wished value, and only what had to change changed', () => {
    let refused = 0;
    let done = 0;
    fc.assert(
      fc.property(yamlText, fc.infiniteStream(fc.nat(1_000_000)), jsonValue, (text, stream, value) => {
        const doc = parseDocument(text);
        const operation = someOperation(doc.value, stream, value);
        const wished = applyOperation(doc.value, operation);
        fc.pre(wished !== undefined);
        const result = editsFor(doc, [operation]);
        if (!result.ok) {
          refused++;
          return;
        }
        done++;
        const after = applySpanEdits(text, result.edits);
        expect(equalJson(parseDocument(after).value, wished!.value)).toBe(true);
        expect(commentsOf(after)).toEqual(expect.arrayContaining(commentsThatStay(text, operation)));
        const eols = new Set(after.match(/\r\n|\n|\r/g));
        expect(eols.size).toBeLessThanOrEqual(1);
        const old = operation.op === 'set' ? nodeAt(doc.root, operation.path) : undefined;
        if (old?.kind === 'scalar' && !/[\r\n]/.test(text.slice(old.start, old.end)) && (typeof value !== 'object' || value === null)) {
          const { line } = new LineIndex(text).positionAt(old.start);
          const lines = (source: string): string[] => source.split(/\r\n|\n|\r/).filter((_, index) => index !== line);
          if (!String(value).includes('\n')) expect(lines(after)).toEqual(lines(text));
        }
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeLessThan(done / 50);
  });

  test('random texts never come out with another value than wished', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1:- \n#[]{},"\'|>&*'), maxLength: 30 }), fc.infiniteStream(fc.nat(1_000_000)), jsonValue, (text, stream, value) => {
        const doc = parseDocument(text);
        const operation = someOperation(doc.value, stream, value);
        const wished = applyOperation(doc.value, operation);
        const result = editsFor(doc, [operation]);
        expect(result.ok && !wished).toBe(false);
        if (result.ok) expect(equalJson(parseDocument(applySpanEdits(text, result.edits)).value, wished!.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const jsonValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Json>('', 'x', '0701', 'true', '2026-09-30', ' 两 ', 'a: b', '# c', "it's", '"', 'yes', '-', '- a', 'l1\nl2\n', 'l1\n\n  l2', '\u0007', 1, -2.5, 1e21, true, null, [], {}) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }).filter((value) => !JSON.stringify(value).includes('-0')) as fc.Arbitrary<Json> },
);

/** An operation on some place of the value; where it does not fit, `applyOperation` says so. */
function someOperation(value: unknown, stream: { next(): IteratorResult<number> }, newValue: Json): EditOperation {
  const draw = (below: number): number => (stream.next().value as number) % below;
  const paths: Path[] = [];
  const collect = (node: unknown, path: Path): void => {
    paths.push(path);
    if (node !== null && typeof node === 'object') for (const [key, child] of Object.entries(node)) collect(child, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  collect(value, []);
  const path = paths[draw(paths.length)]!;
  const target = valueAt(value, path);
  switch (draw(7)) {
    case 0:
      return { op: 'remove', path };
    case 1:
      return { op: 'renameKey', path, key: ['renamed', '0', 'true', 'a b', '中文'][draw(5)]! };
    case 2:
      return Array.isArray(target) || target === null ? { op: 'append', path, value: newValue } : { op: 'set', path: [...path, 'added'], value: newValue };
    case 4:
      return Array.isArray(target) ? { op: 'moveItem', path, index: draw(target.length + 1), to: draw(target.length + 1) } : { op: 'set', path, value: newValue };
    case 3:
      return Array.isArray(target) ? { op: 'insertItem', path, index: draw(target.length + 1), value: newValue } : { op: 'set', path: [...path, '新'], value: newValue, after: 'id' };
    default:
      return { op: 'set', path, value: newValue };
  }
}

/** Comments that stand alone on their lines or behind values, as the generated texts write them. */
function commentsOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => /(?:^|\s)(# 备注|#x|# 说明|# deep|# 文件说明)$/.exec(line)?.[1] ?? []);
}

/** All comments but those that stand within or beside what the operation replaces or removes. */
function commentsThatStay(text: string, operation: EditOperation): string[] {
  if (operation.op !== 'set' && operation.op !== 'remove') return commentsOf(text);
  const doc = parseDocument(text);
  const node = nodeAt(doc.root, operation.path);
  const parent = operation.path.length > 0 ? nodeAt(doc.root, operation.path.slice(0, -1)) : undefined;
  const entry = parent?.kind === 'map' ? parent.pairs.find((pair) => pair.key.value === operation.path.at(-1)) : parent?.kind === 'seq' ? parent.items[Number(operation.path.at(-1))] : node;
  if (!entry) return commentsOf(text);
  const lines = new LineIndex(text);
  const first = lines.lineOf(entry.start);
  const last = lines.lineOf(entry.end);
  return commentsOf(text.slice(0, lines.lineStart(first))).concat(commentsOf(text.slice(lines.lineStart(last + 1))));
}

describe('many items at once', () => {
  const block = Array.from({ length: 6 }, (_, row) => `  # row ${row}\n  - height: ${row} # m\n`).join('');

  test.each<[string, string, EditOperation[], string]>([
    ['to the end of a list', 'a:\n  - x: 1 # one\nb: 2\n', [2, 3, 4].map((x) => ({ op: 'append', path: ['a'], value: { x } })), 'a:\n  - x: 1 # one\n  - x: 2\n  - x: 3\n  - x: 4\nb: 2\n'],
    ['to an empty list', 'a: []\n', [1, 2, 3].map((value) => ({ op: 'append', path: ['a'], value })), 'a:\n  - 1\n  - 2\n  - 3\n'],
    ['to a list in brackets', 'a: [1]\n', [2, 3].map((value) => ({ op: 'append', path: ['a'], value })), 'a: [1, 2, 3]\n'],
    ['out of a list, with their comments behind them', `a:\n${block}b: 1\n`, [4, 3, 1].map((row) => ({ op: 'remove', path: ['a', row] })), 'a:\n  # row 0\n  - height: 0 # m\n  # row 1\n  # row 2\n  - height: 2 # m\n  # row 3\n  # row 4\n  # row 5\n  - height: 5 # m\nb: 1\n'],
    ['all of a list', 'a:\n  - 1\n  - 2\n', [1, 0].map((row) => ({ op: 'remove', path: ['a', row] })), 'a: []\n'],
    ['out of a list by indexes that move', 'a: [0, 1, 2, 3]\n', [0, 0].map((row) => ({ op: 'remove', path: ['a', row] })), 'a: [2, 3]\n'],
    ['in and changed at once', 'a:\n  - x: 1\n', [{ op: 'append', path: ['a'], value: { x: 2 } }, { op: 'set', path: ['a', 1, 'x'], value: 3 }, { op: 'set', path: ['a', 0, 'x'], value: 0 }], 'a:\n  - x: 0\n  - x: 3\n'],
  ])('%s', (_, text, operations, expected) => expect(edited(text, ...operations)).toBe(expected));

  test('a planner pastes five hundred rows and deletes them, and waits for neither', () => {
    const rows = Array.from({ length: 500 }, (_, row) => ({ id: `P-${row}`, areaM2: row, name: `地块 ${row}` }));
    const started = performance.now();
    const text = edited('a:\n  - id: P # first\n    areaM2: 1\nb: 1\n', ...rows.map((value): EditOperation => ({ op: 'append', path: ['a'], value })));
    expect(parseDocument(text).value).toMatchObject({ a: { length: 501 } });
    expect(edited(text, ...rows.map((_, row): EditOperation => ({ op: 'remove', path: ['a', 500 - row] })))).toBe('a:\n  - id: P # first\n    areaM2: 1\nb: 1\n');
    // One after another takes more than ten seconds.
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('many values at once', () => {
  const rows = fc.array(fc.record({ row: fc.nat(11), key: fc.constantFrom('height', 'name', 'note', 'far'), value: fc.oneof(fc.constant(undefined), fc.integer(), fc.string({ maxLength: 8 })) }), { minLength: 2, maxLength: 40 });
  const text = `list: # all\n${Array.from({ length: 12 }, (_, row) => `  # row ${row}\n  - height: ${row}   # m\n    name: "n${row}"\n`).join('')}last: end\n`;

  test('give the value that one after another gives, and keep every comment', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        let value: unknown = parseDocument(text).value;
        const operations: EditOperation[] = [];
        for (const cell of cells) {
          const path = ['list', cell.row, cell.key];
          if (cell.value === undefined && valueAt(value, path) === undefined) continue;
          const operation: EditOperation = cell.value === undefined ? { op: 'remove', path } : { op: 'set', path, value: cell.value };
          value = applyOperation(value, operation)!.value;
          operations.push(operation);
        }
        const after = edited(text, ...operations);
        expect(equalJson(parseDocument(after).value, value)).toBe(true);
        expect(after.match(/# (all|row \d+)/g)).toEqual(text.match(/# (all|row \d+)/g));
      }),
    );
  });

  test('a thousand cells take no thousand readings', () => {
    const long = `list:\n${Array.from({ length: 2000 }, (_, row) => `  - height: ${row} # m\n    name: "n${row}"\n`).join('')}`;
    const started = performance.now();
    const after = edited(long, ...Array.from({ length: 1000 }, (_, row): EditOperation => ({ op: 'set', path: ['list', row, 'height'], value: row + 0.5 })));
    expect(after.split('\n')[1]).toBe('  - height: 0.5 # m');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
