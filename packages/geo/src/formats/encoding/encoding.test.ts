import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { chooseEncoding, decodeText, detectEncoding, encodeText, encodingNamed, type WritableEncoding } from './index.ts';

const bytes = (text: string, encoding: WritableEncoding): Uint8Array => encodeText(text, encoding).bytes;
const parcelText = '佳木斯市前进区低效用地再开发单元，容积率 1.8，面积 12.5 公顷\n向阳区旧厂区改造地块';

describe('names', () => {
  it.each([
    ['UTF8', 'utf-8'], ['utf-8', 'utf-8'], ['65001', 'utf-8'], ['CP936', 'gbk'], ['936', 'gbk'], ['gb2312', 'gbk'], ['GBK', 'gbk'], ['GB18030', 'gb18030'],
    ['ISO-8859-1', 'windows-1252'], ['ISO8859_1', 'windows-1252'], ['ANSI 1252', 'windows-1252'], ['Big5', 'big5'], ['UTF-16', 'utf-16le'],
    ['ANSI', undefined], ['', undefined], ['constructor', undefined], ['klingon', undefined],
  ])('%s means %s', (name, encoding) => expect(encodingNamed(name)).toBe(encoding));
});

describe('encode and decode', () => {
  it('GBK is byte for byte what iconv-lite makes, wherever GBK has the character', () => {
    const different: string[] = [];
    for (let code = 0x80; code < 0xd800; code++) {
      const character = String.fromCharCode(code);
      const { bytes: own, lost } = encodeText(character, 'gbk');
      const other = iconv.encode(character, 'gbk');
      const agrees = lost.length > 0 ? other.length === 1 && other[0] === 0x3f : own.length === other.length && own.every((byte, index) => byte === other[index]);
      if (!agrees) different.push(other.toString('hex'));
    }
    // The euro sign is one byte in CP936 alone; the others are what iconv-lite writes although readers of GBK have private characters there.
    expect(different.filter((code) => !/^(80|a6d[9a-f]|a6e[cd]|a6f3|a8b[cf]|a98[9a-f]|a99[0-5]|fe[5-9][\da-f]|fea0)$/.test(code))).toEqual([]);
  });

  it('GB18030 holds every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = encodeText(text.replaceAll('\ufffd', ''), 'gb18030');
        expect(encoded.lost).toEqual([]);
        expect(decodeText(encoded.bytes, 'gb18030')).toBe(text.replaceAll('\ufffd', ''));
      }),
    );
  });

  it('what an encoding cannot hold is listed, the rest comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<WritableEncoding>('utf-8', 'gbk', 'windows-1252'), (text, encoding) => {
        const plain = text.replace(/^\ufeff/, '');
        const { bytes: encoded, lost } = encodeText(plain, encoding);
        const expected = [...plain].map((character) => (lost.includes(character) ? '?' : character)).join('');
        expect(decodeText(encoded, encoding)).toBe(expected);
      }),
    );
    expect(encodeText('镕𠮷€', 'gbk')).toEqual({ bytes: new Uint8Array([0xe9, 0x46, 0x3f, 0x3f]), lost: ['𠮷', '€'] });
    expect(encodeText('Größe 中', 'windows-1252').lost).toEqual(['中']);
    expect(encodeText('a\ud800b', 'utf-8')).toEqual({ bytes: new Uint8Array([0x61, 0x3f, 0x62]), lost: ['\ud800'] });
  });

  it('Windows-1252 has its own signs, in every engine', () => expect(decodeText(new Uint8Array([0x80, 0x93, 0xe9, 0x81]), 'windows-1252')).toBe('€“é\ufffd'));
});

describe('detect', () => {
  it.each([
    ['pure ASCII', bytes('P-01,plot', 'utf-8'), 'utf-8', 'proven'],
    ['nothing at all', new Uint8Array(0), 'utf-8', 'proven'],
    ['a mark of byte order', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('中', 'utf-8')]), 'utf-8', 'proven'],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x2d, 0x4e]), 'utf-16le', 'proven'],
    ['Chinese in UTF-8', bytes(parcelText, 'utf-8'), 'utf-8', 'proven'],
    ['Chinese in GBK', bytes(parcelText, 'gbk'), 'gbk', 'proven'],
    ['a four-byte sequence', bytes('佳木斯㐂𠮷地块', 'gb18030'), 'gb18030', 'proven'],
    ['two characters of GBK', bytes('中文', 'gbk'), 'gbk', 'proven'],
    ['UTF-8 that GBK could read as well', bytes('中国城市', 'utf-8'), 'utf-8', 'likely'],
    ['a European text in Latin-1', bytes('São Tomé, Curaçao, Málaga', 'windows-1252'), 'windows-1252', 'likely'],
    ['one character that is UTF-8 or GBK', bytes('省', 'gbk'), 'gbk', 'ambiguous'],
    ['one letter of Latin-1 that GBK joins with the next', bytes('Straße', 'windows-1252'), 'windows-1252', 'ambiguous'],
  ])('%s', (_, input, encoding, certainty) => expect(detectEncoding(input)).toMatchObject({ encoding, certainty }));

  it('two readings are shown with texts that differ', () => {
    expect(detectEncoding(bytes('plain\n辖区：省\n', 'gbk')).candidates[0]).toEqual({ value: 'gbk', sample: '辖区：省' });
    const { candidates } = detectEncoding(bytes('A\n省\n', 'gbk'));
    expect(candidates).toContainEqual({ value: 'gbk', sample: '省' });
    expect(candidates).toContainEqual({ value: 'utf-8', sample: 'ʡ' });
  });

  it('texts that are read well in two encodings are asked for', () => {
    const result = chooseEncoding(bytes('省', 'gbk'), undefined);
    expect(result).toMatchObject({ ok: false, error: { code: 'encodingAmbiguous', candidates: [{ value: 'gbk' }, { value: 'utf-8' }, { value: 'windows-1252' }] } });
    expect(chooseEncoding(bytes('省', 'gbk'), 'CP936')).toEqual({ ok: true, value: { encoding: 'gbk', notes: [] } });
  });

  it('a declaration is heeded when the bytes are of it', () => {
    expect(detectEncoding(bytes('省', 'gbk'), { declarations: [{ name: '936', by: '.cpg' }] })).toMatchObject({ encoding: 'gbk', certainty: 'declared' });
    expect(detectEncoding(bytes('Größe', 'windows-1252'), { declarations: [{ name: 'ISO-8859-1', by: '.cpg' }] })).toMatchObject({ encoding: 'windows-1252', certainty: 'declared' });
  });

  it('a declaration that does not decode is told and the next is asked', () => {
    const detection = detectEncoding(bytes('佳木斯市向阳区', 'gbk'), { declarations: [{ name: 'UTF-8', by: '.cpg' }, { name: 'CP936', by: 'LDID 4D' }] });
    expect(detection).toMatchObject({ encoding: 'gbk', certainty: 'declared', notes: [{ code: 'encoding/declaredDoesNotDecode', data: { declared: 'UTF-8', by: '.cpg' } }] });
    expect(detectEncoding(bytes('佳木斯', 'gbk'), { declarations: [{ name: 'Klingon', by: '.cpg' }] })).toMatchObject({ certainty: 'proven', notes: [{ code: 'encoding/declaredUnknown' }] });
  });

  it('a declaration that decodes to nonsense while another encoding reads well is asked for', () => {
    const detection = detectEncoding(bytes('佳木斯市向阳区', 'gbk'), { declarations: [{ name: 'ISO-8859-1', by: '.cpg' }] });
    expect(detection).toMatchObject({ encoding: 'windows-1252', certainty: 'ambiguous' });
    expect(detection.candidates.map(({ value }) => value)).toEqual(['windows-1252', 'gbk']);
    expect(detection.candidates[1]!.sample).toBe('佳木斯市向阳区');
  });

  it('a line of fixed width may end inside a character', () => {
    const cut = bytes('佳木斯市向阳区长安路', 'utf-8').subarray(0, 28);
    expect(detectEncoding(new Uint8Array([...cut, 10, ...cut]), { cutLines: true })).toMatchObject({ encoding: 'utf-8', certainty: 'likely' });
    const cutGbk = bytes('佳木斯市向阳区长安路', 'gbk').subarray(0, 19);
    expect(detectEncoding(new Uint8Array([...cutGbk, 10, ...cutGbk]), { cutLines: true })).toMatchObject({ encoding: 'gbk', certainty: 'proven' });
    expect(detectEncoding(new Uint8Array([...cutGbk, 10, ...cutGbk])).certainty).toBe('likely');
  });

  it('never takes a sentence of common Chinese for anything else', () => {
    const sentence = fc.array(fc.constantFrom(...'佳木斯市向阳区前进东风郊低效用地再开发单元改造地块面积容积率建筑现状规划权属'), { minLength: 6, maxLength: 30 }).map((list) => list.join(''));
    fc.assert(
      fc.property(sentence, fc.constantFrom<WritableEncoding>('utf-8', 'gbk'), (text, encoding) => {
        const detection = detectEncoding(bytes(text, encoding));
        if (detection.certainty !== 'ambiguous') expect(decodeText(bytes(text, encoding), detection.encoding)).toBe(text);
        else expect(detection.candidates.map(({ value }) => value)).toContain(encoding);
      }),
    );
  });

  it('any bytes give an answer', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.boolean(), (input, cutLines) => void detectEncoding(input, { cutLines, declarations: [{ name: 'Big5', by: 'test' }] })));
  });
});
