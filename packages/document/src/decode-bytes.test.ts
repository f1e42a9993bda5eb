import { fillMessage } from '@plansmith/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes, encodingData } from './decode-bytes.ts';
import { syntaxMessages } from './syntax-messages.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gbkParcel = [0xb5, 0xd8, 0xbf, 0xe9]; // 地块

test.each<[string, Uint8Array, unknown]>([
  ['UTF-8', utf8('标题: 地块\n'), { ok: true, text: '标题: 地块\n', bom: false }],
  ['nothing', new Uint8Array(), { ok: true, text: '', bom: false }],
  ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), { ok: true, text: 'a', bom: true }],
  ['a second byte order mark is content', Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), { ok: true, text: '\ufeff', bom: true }],
  ['GBK', Uint8Array.of(...utf8('a: 1\nb: '), ...gbkParcel, 10), { ok: false, code: 'encoding', guess: 'gb18030', line: 1 }],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3a, 0), { ok: false, code: 'encoding', line: 0 }],
  ['neither', Uint8Array.of(0x61, 0x0a, 0x80, 0xff), { ok: false, code: 'encoding', line: 1 }],
  ['a broken last character', Uint8Array.of(...utf8('a\n'), 0xe5, 0x9c), { ok: false, code: 'encoding', guess: 'gb18030', line: 1 }],
])('%s', (_, bytes, expected) => expect(decodeBytes(bytes)).toEqual(expected));

test('the message names the encoding and the line as people count', () => {
  const decoded = decodeBytes(Uint8Array.of(...utf8('a: 1\nb: '), ...gbkParcel));
  if (decoded.ok) throw new Error('GBK was taken for UTF-8');
  expect(fillMessage(syntaxMessages.encoding, encodingData(decoded)).zh).toContain('GBK/GB 18030，从第 2 行起');
});

test('never throws, and gives text back', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void decodeBytes(bytes)));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const decoded = decodeBytes(utf8(text));
    expect(decoded.ok && (decoded.bom ? `\ufeff${decoded.text}` : decoded.text)).toBe(text);
  }));
});
