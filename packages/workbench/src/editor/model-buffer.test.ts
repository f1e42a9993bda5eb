import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallestEdit } from './model-buffer.ts';

it('turns one text into the other, touching neither common end', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = smallestEdit(before, after);
      if (!edit) {
        expect(before).toBe(after);
        return;
      }
      expect(before.slice(0, edit.start) + edit.text + before.slice(edit.end)).toBe(after);
      const removed = before.slice(edit.start, edit.end);
      if (removed !== '' && edit.text !== '') expect([removed[0] === edit.text[0], removed.at(-1) === edit.text.at(-1)]).toEqual([false, false]);
    }),
  );
});
