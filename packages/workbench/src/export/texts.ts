import { createTexts } from '../nls/catalogue.ts';

/*
 * Texts of the export panel: a catalogue of its own, because it is loaded with the panel and not with the page.
 */
const texts = {
  title: { zh: '导出图层', en: 'Export Layer' },
  working: { zh: '正在写出…', en: 'Writing…' },
  progress: { zh: '写出进度', en: 'Writing' },
  failed: { zh: '写出出错：{message}', en: 'Writing failed: {message}' },
  noLayers: { zh: '工作区没有登记图层', en: 'The workspace registers no layer' },
  notALayer: { zh: '{name} 没有登记为图层：请在工作区文件的 layers 里登记后再导出', en: '{name} is not registered as a layer: register it under layers in the workspace file first' },
  save: { zh: '保存…', en: 'Save…' },
  cancel: { zh: '取消', en: 'Cancel' },
  ready: { zh: '{count} 个要素，EPSG:{epsg}，{size}，保存为 {name}', en: '{count} features, EPSG:{epsg}, {size}, saved as {name}' },
  saved: { zh: '已导出 {name}', en: '{name} is exported' },

  source: { zh: '图层和格式', en: 'Layer and format' },
  layer: { zh: '图层', en: 'Layer' },
  layerNamed: { zh: '{name} {title}', en: '{name} {title}' },
  format: { zh: '格式', en: 'Format' },
  geojson: { zh: 'GeoJSON（.geojson）', en: 'GeoJSON (.geojson)' },
  geojsons: { zh: 'GeoJSON 文本序列（.geojsons）', en: 'GeoJSON text sequence (.geojsons)' },
  shp: { zh: 'Shapefile（.zip）', en: 'Shapefile (.zip)' },
  fgb: { zh: 'FlatGeobuf（.fgb）', en: 'FlatGeobuf (.fgb)' },
  gpkg: { zh: 'GeoPackage（.gpkg）', en: 'GeoPackage (.gpkg)' },
  txt: { zh: '界址点成果 TXT（.txt）', en: 'Survey boundary points (.txt)' },
  xlsx: { zh: 'Excel 工作簿（.xlsx）', en: 'Excel workbook (.xlsx)' },
  csv: { zh: 'CSV 表格（.csv）', en: 'CSV table (.csv)' },
  encoding: { zh: '文字编码', en: 'Text encoding' },
  encodingAuto: { zh: '按格式的习惯', en: 'As the format is used to' },
  system: { zh: '坐标系', en: 'Coordinate system' },
  systemAuto: { zh: '按格式的要求', en: 'As the format asks' },
  name: { zh: '文件名', en: 'File name' },

  columns: { zh: '属性字段（标准名称）', en: 'Attributes (standard names)' },
  columnName: { zh: '字段', en: 'Field' },
  columnTitle: { zh: '含义', en: 'Meaning' },
  columnFrom: { zh: '来自', en: 'From' },

  notes: { zh: '保存前请看：格式放不下的内容', en: 'Before you save: what the format cannot hold' },
  noNotes: { zh: '没有丢失：图形和属性都写得下', en: 'Nothing is lost: shapes and attributes all fit' },
} as const;

export const exportText = createTexts<keyof typeof texts>(texts);
export type ExportTextKey = keyof typeof texts;
