import type { FormatFailure } from '../types.ts';
import { noteMaker } from '../note-catalogue.ts';

const catalogue = {
  notThisFormat: {
    severity: 'error',
    zh: '不是第 3 版 FlatGeobuf 文件：开头应为 66 67 62 03 66 67 62；请确认文件格式，或用 GIS 软件重新导出',
    en: 'not a FlatGeobuf file of version 3: it should begin with 66 67 62 03 66 67 62; check the format, or export it anew',
  },
  incomplete: {
    severity: 'error',
    zh: '文件头需要 {neededBytes} 字节，现只有 {bytes} 字节；文件不完整，请重新复制或导出',
    en: 'the header needs {neededBytes} bytes, there are {bytes}: the file is not complete; copy or export it anew',
  },
  headerDamaged: {
    severity: 'error',
    zh: '文件头已损坏（第 {at} 字节起不可解读）；请重新复制或导出',
    en: 'the header is damaged (it makes no sense from byte {at} on); copy or export the file anew',
  },
  heightsDropped: { severity: 'info', zh: '文件带有高程（Z）或度量（M）值，只用平面坐标，其余未读', en: 'the file has heights (Z) or measures (M); plane coordinates alone are used' },
  otherGeometry: {
    severity: 'warning',
    zh: '第 {record} 个要素不是多边形（点、线、曲线或体），作为没有图形的要素保留；曲线请先转为折线多边形',
    en: 'feature {record} is no polygon (a point, line, curve or solid); it is kept without a shape. Turn curves into polygons of straight edges first',
  },
  otherParts: {
    severity: 'warning',
    zh: '第 {record} 个要素的几何集合中有 {parts} 个部分不是多边形，未读',
    en: '{parts} parts of the collection of feature {record} are no polygons and were not read',
  },
  notFinite: {
    severity: 'error',
    zh: '第 {record} 个要素有坐标不是有限数，图形不能使用，作为没有图形的要素保留；请在原软件中修复后重新导出',
    en: 'feature {record} has a coordinate that is not a finite number; it is kept without a shape. Repair it where it comes from and export anew',
  },
  damaged: {
    severity: 'error',
    zh: '第 {record} 个要素已损坏（文件第 {at} 字节处），图形不能使用，作为没有图形的要素保留；请重新复制或导出文件',
    en: 'feature {record} is damaged (at byte {at} of the file); it is kept without a shape. Copy or export the file anew',
  },
  attributesDamaged: {
    severity: 'error',
    zh: '第 {record} 个要素的属性已损坏，不能解读的值为空；请重新复制或导出文件',
    en: 'the attributes of feature {record} are damaged; values that make no sense are empty. Copy or export the file anew',
  },
  openRings: { severity: 'info', zh: '第 {record} 个要素有 {rings} 个环首尾点不同，已按闭合处理', en: '{rings} rings of feature {record} are not closed; they are read as closed' },
  truncated: {
    severity: 'error',
    zh: '文件在第 {record} 个要素处中断（第 {at} 字节），其后的要素没有读到；请重新复制或导出文件',
    en: 'the file breaks off in feature {record} (at byte {at}); what follows was not read. Copy or export the file anew',
  },
  countDiffers: {
    severity: 'error',
    zh: '文件头称有 {declared} 个要素，实际读到 {found} 个；文件可能不完整或被改动',
    en: 'the header says {declared} features, {found} were found: the file may be incomplete or altered',
  },
  trailing: {
    severity: 'warning',
    zh: '文件头所称的 {declared} 个要素之后还有 {bytes} 字节，未读；文件可能被改动',
    en: 'behind the {declared} features of the header there are {bytes} more bytes, which were not read: the file may be altered',
  },
  dateAsDateTime: {
    severity: 'info',
    zh: '字段「{field}」是日期；FlatGeobuf 只有日期时间类型，值原样写为日期文本',
    en: 'field "{field}" holds dates; FlatGeobuf has only date-times, so the dates are written as they are into one of these',
  },
  valueNotHeld: {
    severity: 'warning',
    zh: '第 {record} 个要素的字段「{field}」为「{value}」，不合 {type} 类型，未写入；请改字段类型为文本',
    en: 'field "{field}" of feature {record} is "{value}", which is no {type}; it was not written. Make the field a text',
  },
  fieldNotDeclared: {
    severity: 'warning',
    zh: '属性「{field}」不在字段表中，未写入（首见于第 {record} 个要素）',
    en: 'attribute "{field}" is not among the fields and was not written (first seen in feature {record})',
  },
  idsAsField: { severity: 'info', zh: 'FlatGeobuf 没有要素 id，id 已写入字段「{field}」', en: 'FlatGeobuf has no ids of features; they are written into the field "{field}"' },
  idsDropped: {
    severity: 'warning',
    zh: 'FlatGeobuf 没有要素 id，且已有字段「{field}」，id 未写入（{count} 个要素）；请先把 id 存入另一字段',
    en: 'FlatGeobuf has no ids of features, and a field "{field}" is there already: the ids of {count} features were not written. Put them into another field first',
  },
  orderChanged: {
    severity: 'info',
    zh: '要素按空间索引的次序写出，与原次序不同',
    en: 'features are written in the order of the spatial index, which is not the order they came in',
  },
} as const;

export const fgbNote = noteMaker('fgb', catalogue);

const failureCodes = { notThisFormat: 'notThisFormat', incomplete: 'incomplete', headerDamaged: 'damaged' } as const;

/** A failure with its text filled in. */
export function fgbFailure(kind: keyof typeof failureCodes, data: Readonly<Record<string, string | number>>): FormatFailure {
  return { code: failureCodes[kind], note: fgbNote(kind, data) };
}
