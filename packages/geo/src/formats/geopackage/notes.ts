import { noteMaker, type NoteCatalogue } from '../note-catalogue.ts';

const catalogue = {
  notThisFormat: { severity: 'error', zh: '「{file}」不是 GeoPackage：应为 SQLite 数据库，且含 gpkg_contents 与 gpkg_geometry_columns 表', en: '"{file}" is not a GeoPackage: that is an SQLite database with the tables gpkg_contents and gpkg_geometry_columns' },
  damaged: { severity: 'error', zh: '数据库已损坏，SQLite 报告「{reason}」；请重新复制或导出', en: 'the database is damaged, SQLite says "{reason}"; copy or export it anew' },
  tooLarge: { severity: 'error', zh: '文件有 {sizeMiB} MiB，GeoPackage 要整个放进内存，上限 {limitMiB} MiB；请用 GIS 软件转为 FlatGeobuf 或分开导出', en: 'the file has {sizeMiB} MiB; a GeoPackage is held in memory as a whole, up to {limitMiB} MiB; turn it into FlatGeobuf with a GIS, or export it in parts' },
  noPolygons: { severity: 'error', zh: '没有面图层（有：{layers}）', en: 'there is no layer of polygons (there are: {layers})' },
  skippedLayer: { severity: 'info', zh: '图层「{layer}」是 {type}，不是面，未读入', en: 'layer "{layer}" is of {type}, not of polygons, and was not read' },
  noCrs: { severity: 'warning', zh: '图层未定义坐标系（srs_id {srs}），须指定', en: 'the layer has no coordinate system (srs_id {srs}); it must be given' },
  blobField: { severity: 'warning', zh: '字段「{field}」是二进制（{type}），值按空读入', en: 'field "{field}" is binary ({type}); its values are null' },
  binaryValue: { severity: 'warning', zh: '字段「{field}」有 {count} 个二进制值，按空读入：第 {shown} 个', en: 'field "{field}" has {count} binary values, read as null: {shown}' },
  damagedShape: { severity: 'error', zh: '{count} 个要素的图形已损坏，按无图形读入：第 {shown} 个', en: 'the shapes of {count} features are damaged, they were read without shape: {shown}' },
  otherShape: { severity: 'error', zh: '{count} 个要素含有不能量面积的图形（{type}），按无图形读入：第 {shown} 个', en: '{count} features have shapes without straight-edged area ({type}); they were read without shape: {shown}' },
  nullShape: { severity: 'warning', zh: '{count} 个要素没有图形：第 {shown} 个', en: '{count} features have no shape: {shown}' },
  droppedZ: { severity: 'info', zh: '{count} 个要素带高程（Z），只取平面坐标：第 {shown} 个', en: '{count} features have heights (Z), which are left out: {shown}' },
  droppedM: { severity: 'info', zh: '{count} 个要素带测量值（M），只取平面坐标：第 {shown} 个', en: '{count} features have measures (M), which are left out: {shown}' },
  openRings: { severity: 'warning', zh: '{count} 个要素有首尾点不同的环，已按闭合处理：第 {shown} 个', en: '{count} features have rings that are not closed; they were closed: {shown}' },
  renamedField: { severity: 'warning', zh: '字段名「{from}」为空、重复或与 fid、geom 相同（不分大小写），写作「{field}」', en: 'the field name "{from}" is empty, used twice, or that of fid or geom whatever its case; it is "{field}" in the file' },
  idAsField: { severity: 'info', zh: '要素编号（id）不是整数，GeoPackage 的 fid 不能存放，已写入新字段「{field}」', en: 'the ids of features are no whole numbers, which fid needs; they are in a new field "{field}"' },
  lostCharacters: { severity: 'warning', zh: '字段「{field}」有 {count} 个值含零字符或不成对的代理字符，已用 ? 代替：第 {shown} 个要素', en: 'field "{field}" has {count} values with zero characters or half characters, ? stands for them: features {shown}' },
  numberLost: { severity: 'error', zh: '字段「{field}」有 {count} 个数放不进 SQLite（非数，或超出 64 位整数），写作空值：第 {shown} 个要素', en: 'field "{field}" has {count} numbers that SQLite cannot hold (no number, or beyond 64 bits), written as null: features {shown}' },
} as const satisfies NoteCatalogue;

export type GpkgNotes = typeof catalogue;
export const gpkgNote = noteMaker<GpkgNotes>('gpkg', catalogue);
