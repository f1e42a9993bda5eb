import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFast } from './fast-reader.ts';
import { readFully } from './full-reader.ts';
import { damagedYamlText, yamlText } from './testing/yaml-texts.ts';

/** The one law of the fast reader: it declines, or it gives what the full reader gives, and there is nothing to complain of. */
function agree(text: string): 'accepted' | 'declined' {
  const fast = readFast(text);
  if (fast === undefined) return 'declined';
  expect(readFully(text)).toEqual({ root: fast, problems: [] });
  return 'accepted';
}

const accepted = [
  'a: 1\n',
  '',
  '# only a comment\n',
  '---\n',
  '--- # start\na: 1\n',
  'a:\nb: ~\n',
  'a: 1', // no line end
  'a: 1\r\nb:\r\n  - x\r\n',
  'list:\n- a\n- b\nnext: 1\n',
  'list:\n  - a: 1\n    b: 2\n  - a: 3\n',
  '- - 1\n  - 2\n- - 3\n',
  '-\n  a: 1\n-\n- x\n',
  'a: [] # none\nb: {}\nc: [1, [2, "x"], { k: v }]\n',
  'a: |\n  one\n\n  two\n    deeper\n\n\nb: >-\n  folded\n  text\n\n  end\n',
  'a: |-\n  no line end at the end',
  "'quoted key': 1\n\"other\" : 2\n",
  'key : value\n',
  'a: x # c\nb: x# c\nc: #\n',
  'a: -5\nb: -x\nc: - \n'.replace('c: - \n', ''),
  'a:\n  # comment\n\n  b: 1\n # odd comment\nc: 2\n',
  '"0701": "\\u5730\\t\\x41"\n',
  '__proto__: 1\nconstructor: 2\n',
];

const undecided = [
  'a: &x 1\nb: *x\n', 'a: !!str 1\n', 'a:\tb\n', '\ta: 1\n', 'a: b\n  c\n', 'a: "x\n  y"\n', '? a\n: b\n', '%YAML 1.2\n---\na: 1\n', 'a: 1\na: 2\n', '1: a\n', 'true: x\n',
  'a: .nan\n', 'a: -.inf\n', 'a: 1e999\n', 'a:\n   b: 1\n  c: 2\n', '  a: 1\n', 'a: [1,\n 2]\n', 'a: b: c\n', 'a: 1\n---\nb: 2\n', 'a: 1\n...\n', 'just text\n', '"text"\n', '[1]\n', 'a:\n  text\n',
  'a: [1\n', 'a: "x" y\n', "a: 'x\n", 'a: @x\n', 'a: `x\n', 'a: %x\n', '- a\nb: 1\n', 'a: 1\n- b\n', 'a: |2\n   x\n', 'a: |+\n  x\n\n', 'a: | # c\n  x\n', 'a: >\n  x\n    y\n', '{a: 1}: b\n', '[a]: b\n',
  'a: [b: c]\n', 'a: {b}\n', 'a: [1, ]\n', 'a: [,]\n', 'a: {b: 1, b: 2}\n', 'a: 1\rb: 2\r', '\ufeffa: 1\n', '\n\ufeffa: 1\n', 'a: *b\n', '- - a\n - b\n', 'a:\n- b\n c: 1\n', 'a:b\n', 'a: "\\q"\n', 'a: "x\\', '"\\\r\n"', '<<: {a: 1}\n', 'a: x\n# c\n  y\n', 'a: x\n\n  y\n', 'a: |\n  x\n y: 1\n',
];

describe('fast reader', () => {
  test.each(accepted)('accepts %j', (text) => expect(agree(text)).toBe('accepted'));

  test.each(undecided)('declines or agrees on %j', (text) => void agree(text));

  test('declines whatever the full reader finds wrong', () => {
    const wrong = undecided.filter((text) => readFully(text).problems.length > 0);
    expect(wrong.length).toBeGreaterThan(20);
    expect(wrong.filter((text) => readFast(text) !== undefined)).toEqual([]);
  });

  test('accepts nearly all of generated valid texts, and agrees', () => {
    let count = 0;
    fc.assert(
      fc.property(yamlText, (text) => {
        if (agree(text) === 'accepted') count++;
      }),
      { numRuns: 600 },
    );
    expect(count).toBeGreaterThan(300);
  });

  test('agrees on damaged texts', () => {
    fc.assert(fc.property(damagedYamlText, (text) => void agree(text)), { numRuns: 1500 });
  });

  test('agrees on random punctuation', () => {
    const piece = fc.constantFrom('a', 'b', ' ', ' ', '  ', '\n', '\n', ':', ': ', '- ', '-', '#', '"', "'", '[', ']', '{', '}', ',', '|', '>', '1', '.', '~', '\\', '---', '?');
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => void agree(pieces.join(''))), { numRuns: 4000 });
  });

  const samples = fileURLToPath(new URL('../../../samples/', import.meta.url));
  const sampleFiles = existsSync(samples) ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')) : [];
  test.runIf(sampleFiles.length > 0)('agrees on every document of the samples', () => {
    for (const name of sampleFiles) agree(readFileSync(`${samples}${name}`, 'utf8'));
  });
});
