import type { Bilingual } from '@plansmith/base';
import type { GeoProblem } from './types.ts';

/** Text of each problem; the placeholders are what the problem's `data` holds. */
export const geoMessages: Readonly<Record<GeoProblem['code'], Bilingual>> = {
  notJson: { zh: '不是合法的 JSON：{near} 处无法解析', en: 'not valid JSON near {near}' },
  notFeatureCollection: {
    zh: '图层文件应为一个 FeatureCollection，且只有一个 features 数组；此处为 {found}',
    en: 'a layer file must be one FeatureCollection with a single features array; found {found}',
  },
  missingId: { zh: '第 {number} 个要素没有 id，暂称 {id}', en: 'feature number {number} has no id; it is called {id} for now' },
  duplicateId: { zh: '要素 id「{id}」在本图层已用过；按 id 只能找到先出现的那个', en: 'feature id "{id}" is already used in this layer; only the first one can be found by id' },
  unsupportedGeometry: {
    zh: '要素「{id}」的几何类型 {found} 不能量算面积，只接受 Polygon 或 MultiPolygon；该要素未参与检查',
    en: 'feature "{id}" has geometry {found}, which has no area; only Polygon and MultiPolygon are accepted, so it is not checked',
  },
  badCoordinates: {
    zh: '要素「{id}」的第 {ring} 个环坐标无法使用（每环至少三个不同的点，每点为两个有限数）；该要素未参与检查',
    en: 'ring {ring} of feature "{id}" has unusable coordinates (each ring needs three distinct points of two finite numbers), so it is not checked',
  },
  openRing: { zh: '要素「{id}」的第 {ring} 个环首尾点不同，已按闭合处理', en: 'ring {ring} of feature "{id}" is not closed; it is read as closed' },
  selfCrossing: {
    zh: '要素「{id}」在 {lon}, {lat} 处自相交或自重叠；面积与叠加按奇偶规则量算，请修正图形',
    en: 'feature "{id}" crosses or covers itself at {lon}, {lat}: its area and overlaps are measured by the even-odd rule; mend the polygon',
  },
  unknownCrs: {
    zh: '坐标参考系「{found}」不能识别；图层应为经纬度坐标：EPSG:4490（CGCS2000）、EPSG:4326 或 CRS84',
    en: 'coordinate reference system "{found}" is not known here; layers hold longitude and latitude in EPSG:4490 (CGCS2000), EPSG:4326 or CRS84',
  },
  outOfRange: {
    zh: '要素「{id}」有坐标 {lon}, {lat}，超出经度 ±180、纬度 ±90（是投影坐标？）；该要素未参与检查',
    en: 'feature "{id}" has the position {lon}, {lat} outside longitude ±180, latitude ±90 (projected coordinates?), so it is not checked',
  },
};
