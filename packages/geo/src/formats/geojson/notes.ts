import type { FormatFailure } from '../types.ts';
import { noteMaker } from '../note-catalogue.ts';

const catalogue = {
  notThisFormat: {
    severity: 'error',
    zh: '不是 GeoJSON：开头应为 FeatureCollection、Feature 或几何对象，此处为「{near}」；请确认文件格式',
    en: 'not GeoJSON: it should begin with a FeatureCollection, a Feature or a geometry; found "{near}". Check the format',
  },
  headBroken: {
    severity: 'error',
    zh: '要素数组之前不是合法的 JSON（第 {at} 字节「{near}」处）；请修复后重试',
    en: 'what stands before the features is not valid JSON (at byte {at}, near "{near}"); repair it and try again',
  },
  noFeatures: { severity: 'error', zh: 'FeatureCollection 没有 features 数组；请重新导出', en: 'the FeatureCollection has no array of features; export it anew' },
  tooLarge: { severity: 'error', zh: '单个对象超过 {limitBytes} 字节，不能读取；请拆分后重试', en: 'one object has more than {limitBytes} bytes and cannot be read; split it' },
  crsByDefault: {
    severity: 'info',
    zh: '文件没有 crs 成员，按 RFC 7946 视为 WGS 84 经纬度（EPSG:4326）；CGCS2000 成果请在文件中注明 EPSG:4490',
    en: 'the file has no crs member: by RFC 7946 it is longitude and latitude of WGS 84 (EPSG:4326). Files in CGCS2000 should say EPSG:4490',
  },
  crsLate: {
    severity: 'error',
    zh: '读到要素之后的 crs 成员「{found}」，与打开时所判断的坐标系不同；坐标系不可信，请把 crs 移到 features 之前或指定坐标系',
    en: 'behind the features a crs member says "{found}", which is not what the file was opened with: do not trust the coordinate system; move crs before the features, or name the system',
  },
  typeMissing: { severity: 'warning', zh: '顶层对象有 features 数组，type 却不是 FeatureCollection；已按 FeatureCollection 读取', en: 'the outermost object has features, yet its type is not FeatureCollection; it was read as one' },
  broken: {
    severity: 'error',
    zh: '第 {record} 个要素不是合法的 JSON（第 {at} 字节起，「{near}」），未读；请修复该处',
    en: 'feature {record} is not valid JSON (from byte {at} on, "{near}") and was not read; repair it there',
  },
  restUnread: {
    severity: 'error',
    zh: '文件在第 {at} 字节处（「{near}」）损坏，其后的内容没有读到（已读 {count} 个要素）；请修复该处，或每个要素单独一行',
    en: 'the file is broken at byte {at} ("{near}"); what follows was not read ({count} features were). Repair it there, or put each feature on a line of its own',
  },
  truncated: {
    severity: 'error',
    zh: '文件在第 {at} 字节处中断，其后的要素没有读到（已读 {count} 个要素）；请重新复制或导出文件',
    en: 'the file breaks off at byte {at} ({count} features were read); copy or export it anew',
  },
  comma: { severity: 'warning', zh: '第 {record} 个要素附近逗号缺失或多余（第 {at} 字节处），已照常读取', en: 'a comma is missing or too many near feature {record} (at byte {at}); reading went on' },
  trailing: { severity: 'warning', zh: '文件正文结束之后还有内容（第 {at} 字节起，「{near}」），未读', en: 'there is more behind the end of the document (from byte {at} on, "{near}"); it was not read' },
  notFeature: {
    severity: 'error',
    zh: '第 {record} 项不是 Feature（{found}），未读',
    en: 'item {record} is no Feature ({found}) and was not read',
  },
  heightsDropped: { severity: 'info', zh: '坐标带有高程等第三维（首见于第 {record} 个要素），只用平面坐标', en: 'positions have a height (first in feature {record}); plane coordinates alone are used' },
  openRings: { severity: 'info', zh: '第 {record} 个要素有 {rings} 个环首尾点不同，已按闭合处理', en: '{rings} rings of feature {record} are not closed; they are read as closed' },
  otherGeometry: {
    severity: 'warning',
    zh: '第 {record} 个要素的几何类型为 {found}，不是多边形，作为没有图形的要素保留',
    en: 'feature {record} has the geometry {found}, which is no polygon; it is kept without a shape',
  },
  collection: {
    severity: 'info',
    zh: '第 {record} 个要素是几何集合，已取出其中 {polygons} 个多边形，另有 {others} 个其他几何未读',
    en: 'feature {record} is a collection of geometries: its {polygons} polygons were taken, {others} other geometries were not',
  },
  badCoordinates: {
    severity: 'error',
    zh: '第 {record} 个要素的坐标不能使用（每点应为两个有限数，多边形为环的数组），作为没有图形的要素保留',
    en: 'feature {record} has unusable coordinates (each position needs two finite numbers, a polygon is an array of rings); it is kept without a shape',
  },
  nestedAsText: {
    severity: 'info',
    zh: '属性「{field}」含对象或数组（首见于第 {record} 个要素），按 JSON 文本保留',
    en: 'attribute "{field}" holds objects or arrays (first in feature {record}); they are kept as JSON texts',
  },
  propertiesUnusable: { severity: 'warning', zh: '第 {record} 个要素的 properties 不是对象，未读', en: 'the properties of feature {record} are no object and were not read' },
  fieldLate: {
    severity: 'warning',
    zh: '属性「{field}」首见于第 {record} 个要素，字段表（取自文件前部）中没有；写入其他格式时需补上该字段',
    en: 'attribute "{field}" appears first in feature {record}; the list of fields, from the beginning of the file, does not have it: add it before writing another format',
  },
  valueNotHeld: { severity: 'warning', zh: '第 {record} 个要素的坐标不是有限数，JSON 不能表示，未写出图形', en: 'feature {record} has coordinates that are not finite; JSON cannot hold them, and its shape was not written' },
  crsNotHeld: {
    severity: 'warning',
    zh: 'GeoJSON 文本序列不能注明坐标系（EPSG:{epsg}），读取时会被视为 WGS 84 经纬度；请另行说明，或改用 GeoJSON',
    en: 'a GeoJSON text sequence cannot say its coordinate system (EPSG:{epsg}); it will be read as longitude and latitude of WGS 84. Tell it apart, or write GeoJSON',
  },
  numberAsText: { severity: 'info', zh: '字段「{field}」的值 {value} 不是有限数（首见于第 {record} 个要素），写为文本', en: 'field "{field}" has the value {value} (first in feature {record}), which is not finite; it is written as a text' },
} as const;

export const geoJsonNote = noteMaker('geojson', catalogue);

const failureCodes = { notThisFormat: 'notThisFormat', headBroken: 'damaged', noFeatures: 'damaged', truncated: 'incomplete', tooLarge: 'unsupported' } as const;

export function geoJsonFailure(kind: keyof typeof failureCodes, data: Readonly<Record<string, string | number>>): FormatFailure {
  return { code: failureCodes[kind], note: geoJsonNote(kind, data) };
}
