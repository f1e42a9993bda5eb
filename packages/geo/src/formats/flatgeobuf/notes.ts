import { fillMessage, type Bilingual } from '@plansmith/base';
import type { FormatFailure } from '../types.ts';

type Data = Readonly<Record<string, string | number>>;

const failures = {
  notThisFormat: {
    code: 'notThisFormat',
    zh: '不是第 3 版 FlatGeobuf 文件：开头应为 66 67 62 03 66 67 62；请确认文件格式，或用 GIS 软件重新导出',
    en: 'not a FlatGeobuf file of version 3: it should begin with 66 67 62 03 66 67 62; check the format, or export it anew',
  },
  incomplete: {
    code: 'incomplete',
    zh: '文件头需要 {neededBytes} 字节，现只有 {bytes} 字节；文件不完整，请重新复制或导出',
    en: 'the header needs {neededBytes} bytes, there are {bytes}: the file is not complete; copy or export it anew',
  },
  headerDamaged: {
    code: 'damaged',
    zh: '文件头已损坏（第 {at} 字节起不可解读）；请重新复制或导出',
    en: 'the header is damaged (it makes no sense from byte {at} on); copy or export the file anew',
  },
} as const satisfies Readonly<Record<string, Bilingual & { readonly code: FormatFailure['code'] }>>;

/** A failure with its text filled in. */
export function fgbFailure(kind: keyof typeof failures, data: Data): FormatFailure {
  const { code, zh, en } = failures[kind];
  return { code, note: { code: `fgb/${kind}`, severity: 'error', message: fillMessage({ zh, en }, data), data } };
}
