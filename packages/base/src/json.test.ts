import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalJson, shareStructure, stableStringify } from './json.ts';

const json = fc.jsonValue({ maxDepth: 4 });

describe('shareStructure', () => {
  it('gives a value equal to the new one', () => {
    fc.assert(fc.property(json, json, (before, after) => equalJson(shareStructure(before, after), after)));
  });

  it('gives the old value itself when nothing changed', () => {
    fc.assert(fc.property(json, (value) => Object.is(shareStructure(value, structuredClone(value)), value)));
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const once = shareStructure(before, after);
        return Object.is(shareStructure(before, once), once);
      }),
    );
  });

  it('keeps what did not change beside what did', () => {
    const before = { a: { deep: [1, 2] }, b: 1 };
    const after = shareStructure(before, { a: { deep: [1, 2] }, b: 2 });
    expect(after.a).toBe(before.a);
    expect(after).not.toBe(before);
  });

  it('counts another order of keys as a change', () => {
    const before = { a: 1, b: 2 };
    expect(Object.keys(shareStructure(before, { b: 2, a: 1 }))).toEqual(['b', 'a']);
  });
});

describe('stableStringify', () => {
  it('does not depend on the order of keys', () => {
    expect(stableStringify({ b: [{ d: 1, c: 2 }], a: undefined })).toBe('{"b":[{"c":2,"d":1}]}');
  });

  it('equal values give equal texts and the other way round', () => {
    // JSON text has no minus zero.
    const plain = json.map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(fc.property(plain, plain, (a, b) => equalJson(a, b) === (stableStringify(a) === stableStringify(b))));
  });
});
