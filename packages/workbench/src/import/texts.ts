import type { Bilingual } from '@plansmith/base';

/*
 * Texts of the import panel: a catalogue of its own, because it is loaded with the panel and not with the page.
 */
const texts = {
  title: { zh: '导入', en: 'Import' },
  proposal: { zh: '导入预览', en: 'Import preview' },
  working: { zh: '正在读取…', en: 'Reading…' },
  progress: { zh: '读取进度', en: 'Reading' },
  failed: { zh: '读取出错：{message}', en: 'Reading failed: {message}' },
  nothingToDo: { zh: '没有需要改动的内容', en: 'There is nothing to change' },
  readonly: { zh: '工作区文件夹是只读的，不能导入', en: 'The workspace folder is read-only' },
  errorsOpen: { zh: '有 {count} 项错误：这些内容不会导入。请查看“提示与疑点”，确认后再导入其余部分', en: '{count} error(s): those parts will not be imported. Look at the notes, then agree to import the rest' },
  acceptErrors: { zh: '我已了解，导入其余部分', en: 'I have seen them, import the rest' },
  done: { zh: '已导入：新增 {added}，更改 {changed}，改动 {files} 个文件，尚未保存', en: 'Imported: {added} added, {changed} changed, {files} file(s), not saved yet' },

  undo: { zh: '撤销导入', en: 'Undo the Import' },

  source: { zh: '文件', en: 'File' },
  fileChoice: { zh: '读取的文件', en: 'File to read' },
  format: { zh: '格式', en: 'Format' },
  layer: { zh: '图层', en: 'Layer' },
  layerCount: { zh: '{name}（{count} 个要素）', en: '{name} ({count} features)' },
  encoding: { zh: '文字编码', en: 'Text encoding' },
  encodingAuto: { zh: '按文件判断', en: 'As the file tells' },
  encodingAsk: { zh: '请选择能读通的一种', en: 'Choose the one that reads well' },
  system: { zh: '坐标系', en: 'Coordinate system' },
  systemAsk: { zh: '请选择', en: 'Choose one' },
  systemOfFile: { zh: '文件说明：{name}', en: 'The file says: {name}' },
  systemNotTold: { zh: '文件没有说明', en: 'The file does not say' },
  systemRefused: { zh: '不能使用（见下方原因）', en: 'Cannot be used (see why below)' },
  systemUnknown: { zh: '文件写的是“{text}”，不认识', en: 'The file says "{text}", which is not known' },
  systemHere: { zh: '本工作区使用', en: 'Used in this workspace' },
  systemLonLat: { zh: '经纬度', en: 'Longitude and latitude' },
  systemThree: { zh: '三度带，横坐标不带带号', en: '3-degree zones, no zone number' },
  systemThreePrefix: { zh: '三度带，横坐标带带号', en: '3-degree zones, with zone number' },
  systemSix: { zh: '六度带，横坐标不带带号', en: '6-degree zones, no zone number' },
  systemSixPrefix: { zh: '六度带，横坐标带带号', en: '6-degree zones, with zone number' },
  systemOther: { zh: '其他', en: 'Other' },
  extent: { zh: '坐标范围（前一批要素）', en: 'Coordinates (first features)' },
  columns: { zh: '坐标列', en: 'Coordinate columns' },
  columnsAsk: { zh: '请选择', en: 'Choose' },
  columnsWkt: { zh: 'WKT 列', en: 'WKT column' },
  columnsX: { zh: '东坐标（经度）列', en: 'Easting (longitude) column' },
  columnsY: { zh: '北坐标（纬度）列', en: 'Northing (latitude) column' },
  columnsUse: { zh: '采用', en: 'Use' },
  target: { zh: '导入为', en: 'Import as' },
  targetParcels: { zh: '地块（台账记录和图形）', en: 'Parcels (records and shapes)' },
  targetUnits: { zh: '再开发单元（文档和图形）', en: 'Redevelopment units (documents and shapes)' },
  targetLegacy: { zh: '历史遗留用地清单', en: 'Register of legacy land' },
  targetLayer: { zh: '图层 {name} {title}', en: 'Layer {name} {title}' },
  targetNew: { zh: '新图层…', en: 'New layer…' },
  newLayerName: { zh: '新图层名（小写字母开头，字母和数字）', en: 'Name of the new layer (letters and digits, a small letter first)' },
  key: { zh: '匹配字段', en: 'Match by' },
  keyAuto: { zh: '自动（{name}）', en: 'Automatic ({name})' },
  keyFormat: { zh: '格式自带编号', en: "the format's own id" },
  keyNone: { zh: '未找到', en: 'none found' },
  into: { zh: '新记录归入', en: 'New records go to' },
  intoAuto: { zh: '按单元或片区判断', en: 'As unit or area tells' },

  fields: { zh: '字段对应', en: 'Fields' },
  fieldSource: { zh: '来源字段', en: 'Field of the file' },
  fieldSample: { zh: '示例值', en: 'Sample' },
  fieldTarget: { zh: '去向', en: 'Goes to' },
  fieldVia: { zh: '依据', en: 'Because' },
  fieldTargetOf: { zh: '字段 {name} 的去向', en: 'Where field {name} goes' },
  fieldAuto: { zh: '自动', en: 'Automatic' },
  fieldOut: { zh: '不导入', en: 'Not imported' },
  fieldsNone: { zh: '文件没有属性字段', en: 'The file has no fields' },
  viaGiven: { zh: '手工指定', en: 'by hand' },
  viaName: { zh: '同名', en: 'same name' },
  viaTitle: { zh: '同标题', en: 'same title' },
  viaAlias: { zh: '标准别名，把握程度 {certainty}', en: 'standard alias, certainty {certainty}' },
  viaFormatId: { zh: '格式自带编号', en: "the format's id" },
  viaUnit: { zh: '单位 {unit}', en: 'unit {unit}' },
  whyUnknown: { zh: '不认识', en: 'not known' },
  whyTaken: { zh: '位置已被 {by} 占用', en: 'its place is taken by {by}' },
  whyLeftOut: { zh: '手工指定不导入', en: 'left out by hand' },
  whyComputed: { zh: '由图形计算，不取用', en: 'follows from the shape' },
  whyOtherRecord: { zh: '属于详细规划的地块指标', en: 'belongs to detailed plans' },

  result: { zh: '将要发生的变化', en: 'What would change' },
  added: { zh: '新增 {count}', en: 'Added {count}' },
  changed: { zh: '更改 {count}', en: 'Changed {count}' },
  unchanged: { zh: '不变 {count}', en: 'Unchanged {count}' },
  unmatchedSource: { zh: '不导入 {count}', en: 'Not imported {count}' },
  unmatchedWorkspace: { zh: '文件中没有 {count}', en: 'Not in the file {count}' },
  areas: { zh: '面积比较 {count}', en: 'Areas {count}' },
  areaRow: { zh: '{id}：申报 {declared} m²，椭球面积 {computed} m²（{difference}%）', en: '{id}: declared {declared} m², ellipsoidal {computed} m² ({difference}%)' },
  notes: { zh: '提示与疑点 {count}', en: 'Notes and doubts {count}' },
  filesTouched: { zh: '涉及文件：{names}', en: 'Files: {names}' },
  fileNew: { zh: '{name}（新建）', en: '{name} (new)' },
  missing: { zh: '缺 {count} 项必填：{names}', en: 'lacks {count} required: {names}' },
  record: { zh: '第 {record} 条', en: 'record {record}' },
  shape: { zh: '图形 {before} → {after} m²', en: 'shape {before} → {after} m²' },
  none: { zh: '无', en: 'none' },
  more: { zh: '其余 {count} 条未列出', en: '{count} more are not listed' },
  place: { zh: '位置：{place}', en: 'Where: {place}' },
  placeLine: { zh: '第 {line} 行', en: 'line {line}' },
  placeField: { zh: '字段 {field}', en: 'field {field}' },
  severityError: { zh: '错误', en: 'Error' },
  severityWarning: { zh: '警告', en: 'Warning' },
  severityInfo: { zh: '提示', en: 'Note' },

  run: { zh: '导入', en: 'Import' },
  cancel: { zh: '取消', en: 'Cancel' },

  noteCrsAbsent: { zh: '文件没有说明坐标系，不作猜测。请向提供单位核实后，在“坐标系”中选择', en: 'The file does not say its coordinate system, and none is guessed. Find out, then choose it under "Coordinate system"' },
  noteCrsUnknown: { zh: '不认识文件的坐标系“{text}”，不作猜测。请核实后在“坐标系”中选择', en: 'The coordinate system "{text}" is not known, and none is guessed. Find out, then choose it under "Coordinate system"' },
  noteNoKey: { zh: '没有字段能对应到编号，分不清哪条记录是哪一条。请在“匹配字段”中选择', en: 'No field goes to the id, so records cannot be told apart. Choose one under "Match by"' },
} as const satisfies Record<string, Bilingual>;

export type ImportTextKey = keyof typeof texts;

/** A text of the catalogue in both languages. Throws where it names a value that `data` lacks. */
export function importText(key: ImportTextKey, data: Readonly<Record<string, string | number>> = {}): Bilingual {
  return { zh: fill(texts[key].zh, data), en: fill(texts[key].en, data) };
}

function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`"${template}" needs a value for {${name}}`);
    return String(value);
  });
}
