import type { Bilingual } from '@plansmith/base';
import type { GeoNote } from '../../note.ts';
import { encodingTitles, type Encoding } from './names.ts';

const writable = 'UTF-8、GB18030、GBK、Latin-1';

export function declaredUnknown({ name, by }: { readonly name: string; readonly by: string }): GeoNote {
  return {
    code: 'encoding/declaredUnknown',
    severity: 'warning',
    message: {
      zh: `${by} 声明的编码「${name}」不能识别，未采用，改按内容判断；可用编码选项指定（${writable}、Big5、UTF-16）`,
      en: `${by} declares the encoding "${name}", which is not known here; it was not used and the content was looked at; name one with the encoding option (UTF-8, GB18030, GBK, Latin-1, Big5, UTF-16)`,
    },
    data: { declared: name, by },
  };
}

export function declaredDoesNotDecode({ name, by }: { readonly name: string; readonly by: string }, sample: string): GeoNote {
  return {
    code: 'encoding/declaredDoesNotDecode',
    severity: 'warning',
    message: {
      zh: `${by} 声明的编码「${name}」与内容不符（按它解码会出现「${sample}」），未采用，改按内容判断`,
      en: `${by} declares the encoding "${name}", but the bytes are not of it (it would read "${sample}"); it was not used and the content was looked at`,
    },
    data: { declared: name, by, sample },
  };
}

export function readAs(encoding: Encoding, sample: string): GeoNote {
  return {
    code: 'encoding/inferred',
    severity: 'info',
    message: {
      zh: `文件未声明编码，按内容判断为 ${encodingTitles[encoding].zh}，例如「${sample}」；若不对，请用编码选项指定`,
      en: `the file does not declare its encoding; by its content it is read as ${encodingTitles[encoding].en}, for example "${sample}"; name another with the encoding option if that is wrong`,
    },
    data: { encoding, sample },
  };
}

export function ambiguous(candidates: readonly { readonly value: Encoding; readonly sample: string }[]): GeoNote {
  const list = (side: keyof Bilingual): string => candidates.map(({ value, sample }) => `${encodingTitles[value][side]}: ${sample}`).join('; ');
  return {
    code: 'encoding/ambiguous',
    severity: 'error',
    message: {
      zh: `不能判定文字编码，请按能读通的一种用编码选项指定。${list('zh')}`,
      en: `the text encoding cannot be told; name the one that reads well with the encoding option. ${list('en')}`,
    },
    data: { candidates: candidates.map(({ value }) => value).join(', ') },
  };
}

export function askedUnknown(name: string): GeoNote {
  return {
    code: 'encoding/unknown',
    severity: 'error',
    message: {
      zh: `编码「${name}」不能识别；请改用 UTF-8、GB18030、GBK、Latin-1、Big5 或 UTF-16`,
      en: `the encoding "${name}" is not known here; use UTF-8, GB18030, GBK, Latin-1, Big5 or UTF-16`,
    },
    data: { encoding: name },
  };
}

export function askedAnsi(): GeoNote {
  return {
    code: 'encoding/ansiIsGbk',
    severity: 'info',
    message: { zh: '「ANSI」指写文件的那台 Windows 的代码页；按简体中文 Windows 取 GBK（CP936）', en: '"ANSI" means the code page of the Windows that wrote the file; read as GBK (CP936), that of Chinese Windows' },
    data: { encoding: 'gbk' },
  };
}
