import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText, encodeText } from './text-file.ts';

it('gives back the bytes it read', () => {
  const text = fc.tuple(fc.boolean(), fc.string({ unit: 'binary' }).filter((value) => !value.startsWith('\uFEFF')));
  fc.assert(
    fc.property(text, ([byteOrderMark, value]) => {
      const bytes = new TextEncoder().encode(byteOrderMark ? `\uFEFF${value}` : value);
      const decoded = decodeText(bytes)!;
      expect(decoded.byteOrderMark).toBe(byteOrderMark);
      expect(encodeText(decoded)).toEqual(bytes);
    }),
  );
});

it('refuses GBK bytes', () => {
  expect(decodeText(Uint8Array.of(0xc8, 0xdd, 0xbb, 0xfd))).toBeUndefined();
});
