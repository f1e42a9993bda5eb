import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const node = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('gives what FIPS 180-4 gives for "%s"', (text, expected) => {
  expect(sha256(text)).toBe(expected);
});

it("gives what Node's own gives, at every length around a block and in every script", () => {
  for (let length = 0; length <= 130; length++) expect(sha256('a'.repeat(length))).toBe(node('a'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(node(text));
    }),
  );
});
