import { noteMaker, type NoteCatalogue } from '../note-catalogue.ts';

const catalogue = {
  shortenedName: { severity: 'warning', zh: '字段名「{field}」超过 10 字节或与他名相同，在 .dbf 中写作「{name}」；完整名称记入 .fields.csv', en: 'the field name "{field}" is longer than 10 bytes or used twice, it is "{name}" in the .dbf; the whole name is in .fields.csv' },
  idAsField: { severity: 'info', zh: '要素编号（id）不属于任何字段，Shapefile 无处存放，已写入新字段「{field}」', en: 'the ids of features are in none of the fields and a shapefile has no place for them; they are in a new field "{field}"' },
  fieldAdded: { severity: 'info', zh: '图层没有字段，而 .dbf 至少要有一个，已加入字段「FID」', en: 'the layer has no fields, and a .dbf needs one: "FID" was added' },
  tooManyFields: { severity: 'error', zh: '字段共 {count} 个，.dbf 最多 255 个，「{field}」及其后的字段未写出', en: 'there are {count} fields, a .dbf has at most 255: "{field}" and those behind it were not written' },
  datetimeAsText: { severity: 'warning', zh: '.dbf 没有日期时间类型，字段「{field}」写作文本', en: 'a .dbf has no type for date with time, field "{field}" was written as text' },
  textCut: { severity: 'warning', zh: '字段「{field}」有 {count} 个值超过 254 字节，已截断（例如「{text}」）：第 {shown} 个要素', en: 'field "{field}" has {count} values longer than 254 bytes, which were cut (such as "{text}"): features {shown}' },
  lostCharacters: { severity: 'warning', zh: '字段「{field}」有 {count} 个值含 {encoding} 没有的字符，已用 ? 代替（例如「{text}」）：第 {shown} 个要素；用 UTF-8 可保留', en: 'field "{field}" has {count} values with characters that {encoding} lacks, ? stands for them (such as "{text}"): features {shown}; UTF-8 keeps them' },
  trailingBlanks: { severity: 'info', zh: '字段「{field}」有 {count} 个值末尾的空白或零字符不能保留：第 {shown} 个要素', en: 'blanks or zero characters at the end of {count} values of field "{field}" cannot be kept: features {shown}' },
  emptyText: { severity: 'info', zh: '字段「{field}」有 {count} 个空文本，.dbf 不能区分空文本与空值，读回为空值：第 {shown} 个要素', en: 'field "{field}" has {count} empty texts; a .dbf does not tell them from null: features {shown}' },
  rounded: { severity: 'warning', zh: '字段「{field}」有 {count} 个数超过 15 位小数，已舍入（例如 {text}）：第 {shown} 个要素', en: 'field "{field}" has {count} numbers with more than 15 decimals, which were rounded (such as {text}): features {shown}' },
  numberLost: { severity: 'error', zh: '字段「{field}」有 {count} 个数放不进 .dbf（整数最多 18 位，数值最多 24 个字符），写作空值（例如 {text}）：第 {shown} 个要素', en: 'field "{field}" has {count} numbers that a .dbf cannot hold (whole numbers up to 18 digits, others up to 24 characters), written as null (such as {text}): features {shown}' },
  wrongType: { severity: 'error', zh: '字段「{field}」有 {count} 个值与字段类型（{type}）不符，写作空值（例如「{text}」）：第 {shown} 个要素', en: 'field "{field}" has {count} values that are not of its type ({type}), written as null (such as "{text}"): features {shown}' },
  shortRings: { severity: 'warning', zh: '{count} 个要素有不足 4 个点的环，Shapefile 不允许，已略去：第 {shown} 个', en: '{count} features have rings of fewer than 4 points, which a shapefile cannot hold; they were left out: {shown}' },
  fileFull: { severity: 'error', zh: '.shp 文件最大 2 GB：第 {from} 个要素起共 {count} 个未写出；请分层导出，或用 GeoPackage、FlatGeobuf', en: 'a .shp has at most 2 GB: {count} features from number {from} on were not written; export in parts, or to GeoPackage or FlatGeobuf' },
  dbfLarge: { severity: 'warning', zh: '.dbf 文件有 {bytes} 字节，超过 2 GB，多数软件不能读；请分层导出，或用 GeoPackage、FlatGeobuf', en: 'the .dbf has {bytes} bytes, more than 2 GB, which most programs cannot read; export in parts, or to GeoPackage or FlatGeobuf' },
  encodingUnwritable: { severity: 'warning', zh: '不能写出编码「{encoding}」，已改用 UTF-8；可写：UTF-8、GB18030、GBK、Latin-1', en: 'the encoding "{encoding}" cannot be written, UTF-8 was taken; there are UTF-8, GB18030, GBK, Latin-1' },
} as const satisfies NoteCatalogue;

export type WriteNotes = typeof catalogue;
export const writeNote = noteMaker<WriteNotes>('shp', catalogue);
