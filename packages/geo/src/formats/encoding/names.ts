import type { Bilingual } from '@plansmith/base';

/** Text encodings that this product reads. GBK and GB18030 are read by one decoder, for GB18030 holds all of GBK; they differ in what can be written. */
export type Encoding = 'utf-8' | 'gb18030' | 'gbk' | 'big5' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Encodings that text can be written in. */
export type WritableEncoding = 'utf-8' | 'gb18030' | 'gbk' | 'windows-1252';

export const encodingTitles: Readonly<Record<Encoding, Bilingual>> = {
  'utf-8': { zh: 'UTF-8', en: 'UTF-8' },
  gb18030: { zh: 'GB18030', en: 'GB18030' },
  gbk: { zh: 'GBK（CP936）', en: 'GBK (CP936)' },
  big5: { zh: 'Big5（繁体）', en: 'Big5 (traditional Chinese)' },
  'windows-1252': { zh: 'Latin-1（Windows-1252）', en: 'Latin-1 (Windows-1252)' },
  'utf-16le': { zh: 'UTF-16LE', en: 'UTF-16LE' },
  'utf-16be': { zh: 'UTF-16BE', en: 'UTF-16BE' },
};

/** By name without anything but letters and digits, upper case. */
const aliases: Readonly<Record<string, Encoding>> = {
  UTF8: 'utf-8', '65001': 'utf-8', CP65001: 'utf-8', UNICODE11UTF8: 'utf-8',
  GB18030: 'gb18030', '54936': 'gb18030', CP54936: 'gb18030', GB180302005: 'gb18030', GB180302022: 'gb18030',
  GBK: 'gbk', CP936: 'gbk', '936': 'gbk', MS936: 'gbk', WINDOWS936: 'gbk', GB2312: 'gbk', GB231280: 'gbk', EUCCN: 'gbk', CP20936: 'gbk', '20936': 'gbk', ANSI936: 'gbk',
  BIG5: 'big5', CP950: 'big5', '950': 'big5', ANSI950: 'big5', BIG5HKSCS: 'big5',
  ISO88591: 'windows-1252', '88591': 'windows-1252', '885901': 'windows-1252', LATIN1: 'windows-1252', WINDOWS1252: 'windows-1252', CP1252: 'windows-1252', '1252': 'windows-1252', ANSI1252: 'windows-1252', ASCII: 'windows-1252', USASCII: 'windows-1252',
  UTF16LE: 'utf-16le', UTF16: 'utf-16le', UCS2: 'utf-16le', '1200': 'utf-16le', UTF16BE: 'utf-16be', '1201': 'utf-16be',
};

/**
 * The encoding that a name means, as .cpg files, command lines and people write it: `CP936`, `gb2312`, `UTF8`, `65001`, `ISO-8859-1`.
 * `ANSI` means the code page of the writer's Windows and so says nothing: undefined, as for every unknown name.
 */
export function encodingNamed(name: string): Encoding | undefined {
  const key = name.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return Object.hasOwn(aliases, key) ? aliases[key] : undefined;
}

/** Whether a name means no more than "the code page of the machine it was written on". */
export function isAnsi(name: string): boolean {
  return /^\s*(ansi|oem|system|default)\s*$/i.test(name);
}

export function isWritable(encoding: Encoding): encoding is WritableEncoding {
  return encoding === 'utf-8' || encoding === 'gb18030' || encoding === 'gbk' || encoding === 'windows-1252';
}
