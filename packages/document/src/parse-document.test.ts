import { fillMessage } from '@plansmith/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolvePlain } from './core-scalar.ts';
import { parseDocument } from './parse-document.ts';
import { syntaxMessages } from './syntax-messages.ts';
import { damagedYamlText } from './testing/yaml-texts.ts';
import type { SyntaxProblemCode } from './tree.ts';
import { parse } from 'yaml';

/** Problems as `code: text at the place`. */
function problemsOf(text: string): string[] {
  return parseDocument(text).problems.map((problem) => `${problem.code}: ${text.slice(problem.span.start, problem.span.end)}`);
}

interface Outcome {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  readonly problems: readonly string[];
}

const outcomes: readonly Outcome[] = [
  { name: 'empty file', text: '', value: null, problems: [] },
  { name: 'comments only', text: '# a\n\n  # b\n', value: null, problems: [] },
  { name: 'byte order mark left in the text', text: '\ufeffa: 1\n', value: { a: 1 }, problems: [] },
  { name: 'CRLF', text: 'a: 1\r\nb:\r\n  - x\r\nc: |\r\n  t\r\n', value: { a: 1, b: ['x'], c: 't\n' }, problems: [] },
  { name: 'lone CR', text: 'a: 1\rb:\r  - x\r', value: { a: 1, b: ['x'] }, problems: [] },
  { name: 'tabs as indentation', text: 'a:\n\tb: 1\n\tc: 2\nd: 3\n\ne:\n\tf: 4\n', value: { a: { b: 1, c: 2 }, d: 3, e: { f: 4 } }, problems: ['tabIndent: \t', 'tabIndent: \t'] },
  { name: 'tabs mixed with spaces', text: 'a:\n    b: 1\n\tc: 2\nd: 3\n', value: { a: { b: 1 }, c: 2, d: 3 }, problems: ['tabIndent: \t'] },
  { name: 'tabs elsewhere are no problem', text: 'a:\t1\t# x\nb: "x\ty"\n', value: { a: 1, b: 'x\ty' }, problems: [] },
  { name: 'duplicate keys: the first wins', text: 'a: 1\nb: 2\na: 3\na: 4\n', value: { a: 1, b: 2 }, problems: ['duplicateKey: a', 'duplicateKey: a'] },
  { name: 'keys that are not text', text: '2026: a\ntrue: b\n~: c\n[x, y]: d\n', value: { '2026': 'a', true: 'b', '~': 'c', '[x, y]': 'd' }, problems: ['nonStringKey: 2026', 'nonStringKey: true', 'nonStringKey: ~', 'nonStringKey: [x, y]'] },
  { name: 'not a number', text: 'a: .nan\nb: -.inf\nc: 1e999\nd: 1\n', value: { a: null, b: null, c: null, d: 1 }, problems: ['notANumber: .nan', 'notANumber: -.inf', 'notANumber: 1e999'] },
  { name: 'unknown alias', text: 'a: *nope\nb: 1\n', value: { a: null, b: 1 }, problems: ['unknownAlias: *nope'] },
  { name: 'alias to what holds it', text: 'a: &x [1, *x]\n', value: { a: [1, null] }, problems: ['unknownAlias: *x'] },
  { name: 'alias', text: 'a: &x { k: 1 }\nb: [*x, *x]\n', value: { a: { k: 1 }, b: [{ k: 1 }, { k: 1 }] }, problems: [] },
  { name: 'merge keys are plain keys', text: 'a: &x { k: 1 }\nb:\n  <<: *x\n', value: { a: { k: 1 }, b: { '<<': { k: 1 } } }, problems: [] },
  { name: 'unknown tags', text: 'a: !foo bar\nb: !!binary aGk=\nc: !!str 12\nd: !x {e: 1}\n', value: { a: 'bar', b: 'aGk=', c: '12', d: { e: 1 } }, problems: ['customTag: !foo', 'customTag: !!binary', 'customTag: !x'] },
  { name: 'several documents', text: 'a: 1\n---\nb: 2\n---\nc: 3\n', value: { a: 1 }, problems: ['multipleDocuments: ---'] },
  { name: 'YAML 1.1 directive changes nothing', text: '%YAML 1.1\n---\na: yes\nb: 010\n', value: { a: 'yes', b: 10 }, problems: [] },
  { name: 'two keys on a line', text: 'x: 1\na: b: c\n', value: { x: 1, a: { b: 'c' } }, problems: ['syntax: b'] },
  { name: 'missing space after the colon', text: 'x: 1\nfar:1.2\nb: 2\n', value: { x: 1, 'far:1.2 b': 2 }, problems: ['syntax: far:1.2\nb'] },
  { name: 'open bracket', text: 'a: [1, 2\nb: 3\n', value: { a: [1, 2], b: 3 }, problems: ['syntax: 2'] },
  { name: 'open quote', text: "x: 1\na: 'x\nb: 3\n", value: { x: 1, a: 'x b: 3' }, problems: ["syntax: '"] },
  { name: 'reserved character', text: 'a: @x\nb: 3\n', value: { a: '@x', b: 3 }, problems: ['syntax: @'] },
  { name: 'uneven indentation', text: 'a:\n  b: 1\n c: 2\nd: 3\n', value: { a: { b: 1 }, c: 2, d: 3 }, problems: ['syntax:  '] },
  { name: 'one problem for several slips on several lines', text: 'a: @x\nb: "\\q"\nc: 1\n', value: { a: '@x', b: '\\q', c: 1 }, problems: ['syntax: @', 'syntax: \\'] },
  { name: 'dash among keys', text: 'a: 1\n- b\n', value: { a: 1 }, problems: ['syntax: -'] },
];

describe('parseDocument', () => {
  test.each(outcomes)('$name', ({ text, value, problems }) => {
    const doc = parseDocument(text);
    expect({ value: doc.value, problems: problemsOf(text) }).toEqual({ value, problems });
    for (const problem of doc.problems) fillMessage(syntaxMessages[problem.code], problem.data);
  });

  test('a run of tab-indented lines is one problem that counts them', () => {
    expect(parseDocument('a:\n\tb: 1\n\n\tc: 2\n').problems).toEqual([{ code: 'tabIndent', span: { start: 3, end: 4 }, data: { lines: 2 } }]);
  });

  test('an alias bomb is cut off', () => {
    const lines = ['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]'];
    for (let level = 1; level < 30; level++) lines.push(`a${level}: &a${level} [${Array(10).fill(`*a${level - 1}`).join(', ')}]`);
    const doc = parseDocument(lines.join('\n'));
    expect(doc.problems.map((problem) => problem.code)).toEqual(['aliasLimit']);
    expect((JSON.stringify(doc.value).match(/1/g) ?? []).length).toBeLessThan(120_000);
    expect(JSON.stringify(doc.value)).toContain('null');
  });

  test('aliases cannot build endless depth', () => {
    const lines = ['a0: &a0 [1]'];
    for (let level = 1; level < 400; level++) lines.push(`a${level}: &a${level} [*a${level - 1}]`);
    const doc = parseDocument(lines.join('\n'));
    expect(doc.problems.map((problem) => problem.code)).toEqual(['tooDeep']);
  });

  test('a text over the limit is refused without reading', () => {
    const doc = parseDocument('a'.repeat(50_000_000));
    expect(doc).toMatchObject({ root: null, value: null, problems: [{ code: 'tooLarge', data: { length: 50_000_000, limit: 20_000_000 } }] });
    expect(parseDocument('abc: 1', { maxLength: 5 }).problems[0]!.code).toBe('tooLarge');
  });

  test.each<[string, string]>([
    ['brackets', '['.repeat(20_000)],
    ['closed brackets', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['dashes', '- '.repeat(3_000)],
    ['block maps', Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('deep nesting of %s stops at the limit', (_, text) => {
    const doc = parseDocument(text);
    expect(doc.problems.filter((problem) => problem.code === 'tooDeep')).toHaveLength(1);
    expect(JSON.stringify(doc.value).length).toBeGreaterThan(200);
  });

  test('a key named __proto__ is a key like others', () => {
    for (const text of ['__proto__: { polluted: true }\na: 1\n', '__proto__: &x { polluted: true }\na: 1\n']) {
      const { value } = parseDocument(text);
      expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
      expect((value as { polluted?: boolean }).polluted).toBeUndefined();
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('never throws and always tells what is wrong, on damaged texts', () => {
    fc.assert(
      fc.property(damagedYamlText, (text) => {
        const doc = parseDocument(text);
        JSON.stringify(doc.value);
        for (const problem of doc.problems) {
          expect(problem.span.start).toBeGreaterThanOrEqual(0);
          expect(problem.span.end).toBeLessThanOrEqual(text.length);
          expect(fillMessage(syntaxMessages[problem.code], problem.data).zh).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('lines are those of the whole text', () => expect(parseDocument('a: 1\nb: 2\n').lines.lineCount).toBe(3));
});

test('every code has both languages', () => {
  const codes: Record<SyntaxProblemCode | 'encoding', true> = { syntax: true, tabIndent: true, duplicateKey: true, nonStringKey: true, notANumber: true, aliasLimit: true, unknownAlias: true, multipleDocuments: true, customTag: true, tooLarge: true, tooDeep: true, encoding: true };
  expect(Object.keys(syntaxMessages).toSorted()).toEqual(Object.keys(codes).toSorted());
});

test('plain scalars mean what the yaml package makes of them', () => {
  const piece = fc.constantFrom('0', '1', '7', '9', 'x', 'o', 'e', 'E', '+', '-', '.', 'a', 'f', 'N', 'n', 'u', 'l', 't', 'r', 'T', 'i', 'I', '~', '_', 'true', 'null', 'NaN', 'inf', 'Inf', 'False', 'FALSE', 'TRUE');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const text = pieces.join('');
      fc.pre(text !== '-' && text !== '---');
      expect(resolvePlain(text)).toEqual((parse(text) as unknown) === 0 ? 0 : parse(text));
    }),
    { numRuns: 4000 },
  );
});
