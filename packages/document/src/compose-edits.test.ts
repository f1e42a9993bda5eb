import { applySpanEdits, type SpanEdit } from '@plansmith/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsOfTrail, followEdits, startTrail } from './compose-edits.ts';

/** Edits of a text of this length that do not overlap. */
function editsWithin(length: number): fc.Arbitrary<SpanEdit[]> {
  return fc.uniqueArray(fc.nat(length), { maxLength: 6 }).chain((places) => {
    const ordered = places.toSorted((a, b) => a - b);
    const pairs = Array.from({ length: ordered.length >> 1 }, (_, index) => ({ start: ordered[2 * index]!, end: ordered[2 * index + 1]! }));
    return fc.tuple(...pairs.map((span) => fc.constantFrom('', 'X', 'YZ').map((newText): SpanEdit => ({ ...span, newText })))).map((edits) => [...edits]);
  });
}

test('edits one after another are the same as their composition at once', () => {
  const law = fc.string({ maxLength: 12 }).chain((text) =>
    editsWithin(text.length).chain((first) => {
      const between = applySpanEdits(text, first);
      return editsWithin(between.length).map((second) => ({ text, first, second, between }));
    }),
  );
  fc.assert(
    fc.property(law, ({ text, first, second, between }) => {
      const edits = editsOfTrail(followEdits(followEdits(startTrail(text.length), first), second));
      expect(applySpanEdits(text, edits)).toBe(applySpanEdits(between, second));
    }),
    { numRuns: 500 },
  );
});

test('no edits give none', () => expect(editsOfTrail(startTrail(5))).toEqual([]));
