import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEarlyBuffer } from './text-buffers.ts';
import { createUndoBuffer } from '../workspace/testing/undo-buffer.ts';

it('keeps text, versions and listeners when the buffer takes over, and what was typed before as one step', () => {
  const text = fc.constantFrom('a', 'ab', 'abc', '');
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 4 }), (original, early, late) => {
      let taken!: ReturnType<typeof createUndoBuffer>;
      const buffer = createEarlyBuffer(original, (given) => (taken = createUndoBuffer(given)), () => undefined);
      const texts = new Map<number, string>([[buffer.version(), original]]);
      let changes = 0;
      buffer.onDidChange(() => changes++);
      const look = (): void => {
        const known = texts.get(buffer.version());
        // Equal versions mean equal texts, before and after.
        if (known !== undefined) expect(buffer.getText()).toBe(known);
        texts.set(buffer.version(), buffer.getText());
      };
      for (const next of early) {
        buffer.replace(next);
        expect(buffer.getText()).toBe(next);
        look();
      }
      const before = { text: buffer.getText(), version: buffer.version(), changes };
      buffer.attach();
      expect({ text: buffer.getText(), version: buffer.version(), changes }).toEqual(before);
      if (before.text !== original) {
        taken.undo();
        expect([buffer.getText(), buffer.version()]).toEqual([original, 0]);
        expect(changes).toBe(before.changes + 1);
      }
      for (const next of late) {
        buffer.replace(next);
        expect(taken.getText()).toBe(next);
        look();
      }
    }),
  );
});

it('is let go of before it was taken over, and after', () => {
  let gone = 0;
  const early = createEarlyBuffer('a', createUndoBuffer, () => gone++);
  early.dispose();
  expect(gone).toBe(1);
  let changes = 0;
  const taken = createEarlyBuffer('a', createUndoBuffer, () => gone++);
  taken.onDidChange(() => changes++);
  taken.attach();
  taken.dispose();
  taken.replace('b');
  expect([gone, changes]).toEqual([2, 0]);
});
