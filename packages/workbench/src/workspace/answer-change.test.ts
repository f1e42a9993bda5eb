import { equalJson } from '@plansmith/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeOf } from './answer-change.ts';

const json = fc.jsonValue({ maxDepth: 4 });
/** As it arrives in another thread: nothing of it is the same object. */
const sent = <T>(value: T): T => structuredClone(value);

describe('answers sent as what changed', () => {
  it('makes the next answer of any other', () => {
    fc.assert(fc.property(json, json, (before, after) => equalJson(applyChange(sent(before), sent(changeOf(before, after))), after)));
  });

  it('makes the next list of any other that shares objects with it, in whatever order', () => {
    const pool = Array.from({ length: 8 }, (_, id) => ({ id, deep: { id } }));
    const list = fc.array(fc.oneof(fc.constantFrom(...pool), fc.record({ id: fc.nat(9) }), fc.nat(3)), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(applyChange(sent(before), sent(changeOf(before, after)))).toEqual(after);
      }),
    );
  });

  it('is nothing for equal answers', () => {
    fc.assert(fc.property(json, (value) => changeOf(value, sent(value)).kind === 'same' || Object.is(value, -0)));
  });

  it('keeps what did not change, and sends nothing of it', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, terms: [{ value: 1 }] }));
    const before = { rules: [{ rule: 'x', count: 1 }], findings: [a, b, c] };
    const held = sent(before);
    const change = changeOf(before, { rules: [{ rule: 'x', count: 2 }], findings: [a, { id: 'new' }, b, { id: 'c', terms: [{ value: 2 }] }] });
    const next = applyChange(held, sent(change)) as typeof before;
    expect(next).toEqual({ rules: [{ rule: 'x', count: 2 }], findings: [a, { id: 'new' }, b, { id: 'c', terms: [{ value: 2 }] }] });
    expect([next.findings[0] === held.findings[0], next.findings[2] === held.findings[1]]).toEqual([true, true]);
    expect(JSON.stringify(change)).not.toContain('"a"');
  });

  it('tells objects that are not plain whole', () => {
    const bytes = new Uint8Array([1, 2]);
    expect(applyChange({ bytes: new Uint8Array([1]) }, changeOf({ bytes: new Uint8Array([1]) }, { bytes }))).toEqual({ bytes });
  });

  it('keeps a member called __proto__ a member', () => {
    const before = JSON.parse('{"__proto__": {"a": 1}}') as unknown;
    const after = JSON.parse('{"__proto__": {"a": 2}}') as unknown;
    expect(JSON.stringify(applyChange(before, changeOf(before, after)))).toBe('{"__proto__":{"a":2}}');
  });
});
