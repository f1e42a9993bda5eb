import { noteMaker, type NoteCatalogue } from '../note-catalogue.ts';

const catalogue = {
  notThisFormat: { severity: 'error', zh: '「{file}」不是 Shapefile：.shp 文件应以 00 00 27 0A 开头且不少于 100 字节', en: '"{file}" is not a shapefile: a .shp file begins with 00 00 27 0A and has at least 100 bytes' },
  truncated: {
    severity: 'error',
    zh: '.shp 文件不完整：文件头说有 {declaredBytes} 字节，现只有 {bytes} 字节；读到了前 {count} 个要素，请重新复制',
    en: 'the .shp is cut off: its header says {declaredBytes} bytes, there are {bytes}; the first {count} features were read; copy the file anew',
  },
  brokenRecord: {
    severity: 'error',
    zh: '.shp 在第 {record} 条记录处无法继续（记录长度 {recordBytes} 字节，文件只余 {restBytes} 字节），其后的要素未读入；请重新导出',
    en: 'the .shp cannot be followed beyond record {record} (it says {recordBytes} bytes, {restBytes} are left); later features were not read; export the file anew',
  },
  damagedShape: { severity: 'error', zh: '{count} 个要素的图形已损坏（点数、环起点或坐标不合理），按无图形读入：第 {shown} 个', en: 'the shapes of {count} features are damaged (number of points, starts of rings or coordinates), they were read without shape: {shown}' },
  otherShape: { severity: 'error', zh: '{count} 个要素不是面（{type}），没有面积可量，按无图形读入：第 {shown} 个', en: '{count} features are no polygons ({type}) and have no area; they were read without shape: {shown}' },
  nullShape: { severity: 'warning', zh: '{count} 个要素没有图形：第 {shown} 个', en: '{count} features have no shape: {shown}' },
  droppedZ: { severity: 'info', zh: '{count} 个要素带高程（Z），只取平面坐标：第 {shown} 个', en: '{count} features have heights (Z), which are left out: {shown}' },
  droppedM: { severity: 'info', zh: '{count} 个要素带测量值（M），只取平面坐标：第 {shown} 个', en: '{count} features have measures (M), which are left out: {shown}' },
  recoveredRings: {
    severity: 'warning',
    zh: '{count} 个要素的环方向不合规范（外环应为顺时针，内环应为逆时针），已按环的相互包含关系区分内外环：第 {shown} 个',
    en: 'the rings of {count} features do not run as they should (outlines clockwise, holes counter-clockwise); what is a hole was taken from which ring lies in which: {shown}',
  },
  openRings: { severity: 'warning', zh: '{count} 个要素有首尾点不同的环，已按闭合处理：第 {shown} 个', en: '{count} features have rings that are not closed; they were closed: {shown}' },
  indexUnusable: { severity: 'warning', zh: '.shx 索引不可用（长度或位置与 .shp 不符），已按 .shp 的记录顺序读取', en: 'the .shx index is of no use (it does not fit the .shp); records were read in the order of the .shp' },
  noAttributes: { severity: 'warning', zh: '缺少 .dbf 文件，要素没有属性；请把同名的 .dbf 与 .shp 放在一起', en: 'the .dbf is missing, so features have no attributes; put it beside the .shp under the same name' },
  attributesUnusable: { severity: 'error', zh: '.dbf 文件头不可解读（可能是 dBase 7 或已损坏），属性未读入；请用 GIS 软件重新导出', en: 'the header of the .dbf makes no sense (dBase 7, or damaged), attributes were not read; export it anew' },
  attributesTruncated: {
    severity: 'error',
    zh: '.dbf 文件不完整：文件头说有 {declaredRows} 行，只读到 {rows} 行，其余要素的属性为空；请重新复制',
    en: 'the .dbf is cut off: its header says {declaredRows} rows, {rows} are there; the attributes of the others are null; copy the file anew',
  },
  countsDiffer: {
    severity: 'error',
    zh: '.shp 有 {shapes} 个图形，.dbf 有 {rows} 行属性：按顺序对应，多出的图形属性为空，多出的属性行未读入；请核对是否为同一套文件',
    en: 'the .shp has {shapes} shapes, the .dbf {rows} rows: they are matched in order, shapes without a row have null attributes, rows without a shape are not read; check that the files belong together',
  },
  deletedRows: { severity: 'info', zh: '.dbf 中有 {count} 行带删除标记，这些要素（含图形）未读入：第 {shown} 个', en: '{count} rows of the .dbf are marked as deleted; these features were not read: {shown}' },
  memoField: { severity: 'warning', zh: '字段「{field}」的类型 {type}（备注、图片等）不在 .dbf 内，值按空读入', en: 'field "{field}" is of type {type} (memo, picture or the like), which is not in the .dbf; its values are null' },
  mendedName: { severity: 'warning', zh: '字段名「{field}」在第 10 字节处截断了半个字，已去掉；完整名称可用字段对照表给出', en: 'the field name "{field}" was cut inside a character at its tenth byte, the half was left out; a mapping file can give the whole name' },
  renamedField: { severity: 'warning', zh: '字段名「{from}」为空或重复，改称「{field}」', en: 'the field name "{from}" is empty or used twice, it is called "{field}"' },
  unusableMapping: { severity: 'warning', zh: '字段对照表 {file} 中有 {count} 行不可用，例如「{line}」；每行应为：.dbf 字段名,完整名称', en: '{count} lines of the mapping file {file} are of no use, such as "{line}"; a line is: name in the .dbf,long name' },
  overflow: {
    severity: 'info',
    zh: '字段「{field}」有 {count} 个值为星号（GDAL 这样写空值，别的软件这样写放不下的数），按空读入：第 {shown} 个',
    en: 'field "{field}" has stars in place of {count} values (so GDAL writes null, and others write numbers that do not fit), read as null: {shown}',
  },
  notANumber: { severity: 'warning', zh: '字段「{field}」有 {count} 个值不是数（例如「{text}」），按空读入：第 {shown} 个', en: 'field "{field}" has {count} values that are no numbers (such as "{text}"), read as null: {shown}' },
  notADate: { severity: 'warning', zh: '字段「{field}」有 {count} 个值不是日期（例如「{text}」），按空读入：第 {shown} 个', en: 'field "{field}" has {count} values that are no dates (such as "{text}"), read as null: {shown}' },
  notALogical: { severity: 'warning', zh: '字段「{field}」有 {count} 个值不是 T 或 F（例如「{text}」），按空读入：第 {shown} 个', en: 'field "{field}" has {count} values that are neither T nor F (such as "{text}"), read as null: {shown}' },
  undecodable: {
    severity: 'warning',
    zh: '字段「{field}」有 {count} 个值不能按 {encoding} 解码（例如「{text}」）：第 {shown} 个；请核对编码',
    en: 'field "{field}" has {count} values that are not {encoding} (such as "{text}"): {shown}; check the encoding',
  },
  noCrs: { severity: 'warning', zh: '缺少 .prj 文件，坐标系未知，须指定', en: 'the .prj is missing: the coordinate system is unknown and must be given' },
  layerFailed: { severity: 'error', zh: '压缩包中的图层「{layer}」未能读入：{reason}', en: 'the layer "{layer}" of the archive was not read: {reason}' },
  emptyArchive: { severity: 'error', zh: '压缩包中没有 .shp 文件（含 {count} 个文件，如 {sample}）', en: 'the archive has no .shp file (it holds {count} files, such as {sample})' },
} as const satisfies NoteCatalogue;

export type ShpNotes = typeof catalogue;
export const shpNote = noteMaker<ShpNotes>('shp', catalogue);
