import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { cursorContextAt } from './cursor-context.ts';

/** The context at the `‸` of a text. */
function at(marked: string): ReturnType<typeof cursorContextAt> {
  const offset = marked.indexOf('‸');
  const doc = parseDocument(marked.replace('‸', ''));
  return cursorContextAt(doc, doc.lines.positionAt(offset));
}

function keys(marked: string): unknown {
  const found = at(marked);
  return found?.keyAt && { path: found.keyAt.path, siblings: [...found.keyAt.siblings].toSorted(), column: found.keyAt.column };
}

describe('keys', () => {
  it.each([
    ['an empty file', '‸', { path: [], siblings: [], column: 0 }],
    ['a blank line at the top', 'a: 1\n‸\nb: 2\n', { path: [], siblings: ['a', 'b'], column: 0 }],
    ['a half-typed key', 'a: 1\nfa‸\n', { path: [], siblings: ['a'], column: 0 }],
    ['Chinese half typed', 'a: 1\n容积‸\n', { path: [], siblings: ['a'], column: 0 }],
    ['a nested mapping', 'a:\n  b: 1\n  ‸\nc: 1\n', { path: ['a'], siblings: ['b'], column: 2 }],
    ['a mapping without keys yet', 'a:\n  ‸\nc: 1\n', { path: ['a'], siblings: [], column: 2 }],
    ['an item', 'list:\n  - id: x\n    far: 1\n    ‸\n  - id: y\n', { path: ['list', 0], siblings: ['far', 'id'], column: 4 }],
    ['the second item', 'list:\n  - id: x\n  - id: y\n    ‸\nend: 1\n', { path: ['list', 1], siblings: ['id'], column: 4 }],
    ['the key after a dash', 'list:\n  - id: x\n  - ‸\n', { path: ['list', 1], siblings: [], column: 4 }],
    ['the key after a dash before others', 'list:\n  - i‸\n    far: 2\n', { path: ['list', 0], siblings: ['far'], column: 4 }],
    ['a list as far left as its key', 'list:\n- id: x\n- id: y\n  ‸\nend: 1\n', { path: ['list', 1], siblings: ['id'], column: 2 }],
    ['where a dash belongs', 'list:\n  - id: x\n  ‸\n', { path: ['list'], siblings: [], column: 2 }],
    ['a list in an item', 'a:\n  - b:\n      - c: 1\n      - d: 1\n        ‸\n', { path: ['a', 0, 'b', 1], siblings: ['d'], column: 8 }],
    ['a list of lists', 'a:\n  - - x: 1\n      ‸\n', { path: ['a', 0, 0], siblings: ['x'], column: 6 }],
    ['after another list of the same item', 'a:\n  - b:\n      - 1\n      - 2\n    ‸\n', { path: ['a', 0], siblings: ['b'], column: 4 }],
    ['indented by mistake', 'a:\n  b: 1\n    ‸\n', { path: ['a'], siblings: ['b'], column: 2 }],
    ['comments and blank lines between', 'a:\n  # note: no\n\n  b: 1\n  ‸ # end\n', { path: ['a'], siblings: ['b'], column: 2 }],
    ['a text that does not parse', 'a:\n  b: "open\n  ‸\n', { path: ['a'], siblings: ['b'], column: 2 }],
    ['quoted keys', 'a:\n  "b c": 1\n  ‸\n', { path: ['a'], siblings: ['b c'], column: 2 }],
    ['a flow mapping', 'a: {b: 1, ‸}\n', { path: ['a'], siblings: ['b'], column: 0 }],
    ['an open flow mapping', 'a:\n  - {b: 1, c‸\n', { path: ['a', 0], siblings: ['b'], column: 0 }],
    ['CRLF', 'a:\r\n  b: 1\r\n  ‸\r\nc: 1\r\n', { path: ['a'], siblings: ['b'], column: 2 }],
  ])('%s', (_, marked, expected) => {
    expect(keys(marked)).toEqual(expected);
  });

  it('replaces only the name of a key that has its colon', () => {
    expect(at('a: 1\nfa‸r: 2 # c\n')).toMatchObject({ word: { start: 5, end: 8 }, keyAt: { hasColon: true, siblings: new Set(['a']) } });
  });

  it('covers the whole typed word', () => {
    expect(at('a:\n  容积‸\n')?.word).toEqual({ start: 5, end: 7 });
    expect(at('a:\n  b: 1\n    rj‸\n')?.word).toEqual({ start: 12, end: 16 });
  });
});

describe('values', () => {
  it.each([
    ['after the colon', 'a:\n  b: ‸\n', ['a', 'b'], ''],
    ['half typed', 'a:\n  b: dr‸af # c\n', ['a', 'b'], 'draf'],
    ['quoted', 'a:\n  b: "09‸"\n', ['a', 'b'], '"09"'],
    ['an item', 'list:\n  - x\n  - P-‸\n', ['list', 1], 'P-'],
    ['in a flow list', 'list: [a, b‸b, c]\n', ['list', 1], 'bb'],
    ['in an open flow list', 'list: [a, ‸\nnext: 1\n', ['list', 1], ''],
    ['in a flow mapping', 'm: {a: 1, b: x‸}\n', ['m', 'b'], 'x'],
    ['in a flow mapping in an item', 'm:\n  - {a: [1, ‸]}\n', ['m', 0, 'a', 1], ''],
    ['on the line below its key', 'a:\n  ‸\n', ['a'], ''],
  ])('%s', (_, marked, path, word) => {
    const found = at(marked);
    expect(found?.valueAt?.path).toEqual(path);
    expect(marked.replace('‸', '').slice(found!.word.start, found!.word.end)).toBe(word);
  });

  it('knows when a blank is needed after the colon', () => {
    expect(at('a:‸\n')?.valueAt?.needsBlank).toBe(true);
    expect(at('a: ‸\n')?.valueAt?.needsBlank).toBe(false);
  });

  it.each(['a: 1 # com‸ment\n', '# c‸\n', 'a: |\n  te‸xt\n', 'a: |‸\n', '  ‸a: 1\n'.replace('  ‸', ' ‸ ')])('offers nothing in %j', (marked) => {
    expect(at(marked)).toBeUndefined();
  });
});
