import { areaM2 } from '../../area.ts';
import { createProjection, type Crs } from '../../crs/index.ts';
import type { GeoNote } from '../../note.ts';
import { geometryOf, type PolygonTable } from '../../polygon-table.ts';
import { encodeText, encodingNamed, isWritable, type WritableEncoding } from '../encoding/index.ts';
import type { AttributeValue, Attributes, VectorContent, WriteOptions, WriteResult } from '../types.ts';
import { txtNote } from './messages.ts';
import { groupRings, type Ring } from '../ring-groups.ts';
import { headerKeys, parcelFields } from './structure.ts';

/** Names that other formats use for the format's values: the abbreviations of their pinyin. */
const shortNames: Readonly<Record<string, string>> = { 地块面积: 'DKMJ', 地块编号: 'DKBH', 地块名称: 'DKMC', 图幅号: 'TFH', 地块用途: 'DKYT', 地类编码: 'DLBM' };
const derivedFields: ReadonlySet<string> = new Set(['界址点数', '图形属性', 'JZDS', 'JLTXSX', 'TXSX']);

/**
 * Writes parcels as survey TXT: CRLF, closing points repeated and counted, points J1, J2, … through the parcel, outlines and holes numbered as
 * rings. Takes CGCS2000 Gauss-Kruger content only; for other systems nothing is written and `losses` says why and the way out. Coordinates have
 * `options.coordinateDecimals` decimals (3: millimetres). Without `options.encoding` it is GBK, which the field's programs read, or UTF-8 where
 * GBK lacks a character.
 */
export async function writeSurveyTxt(content: VectorContent, options: WriteOptions): Promise<WriteResult> {
  const { crs } = content;
  if (crs.kind !== 'gaussKruger') return { files: [], losses: [txtNote('needsGaussKruger', { epsg: crs.epsg })] };
  const decimals = options.coordinateDecimals === 4 ? 4 : 3;
  const columns = parcelFields.map((name) => content.fields.find((field) => field.name === name || field.name === shortNames[name])?.name);
  const losses = collectLosses(decimals);
  const leftOut = content.fields.filter(({ name }) => !columns.includes(name) && !derivedFields.has(name));
  if (leftOut.length > 0) losses.add(txtNote('fieldsLeftOut', { fields: leftOut.map(({ name }) => name).join('、') }));
  const areaColumn = columns[parcelFields.indexOf('地块面积')];
  for (const { name, type } of content.fields) {
    if (type !== 'text' && name !== areaColumn && columns.includes(name) && !derivedFields.has(name)) losses.add(txtNote('valuesBecomeText', { field: name }));
  }
  if (areaColumn === undefined) losses.add(txtNote('areaComputed'));

  const lines = headerOf(crs, decimals);
  let feature = 0;
  for await (const batch of content.batches()) {
    const areas = areaColumn === undefined ? hectaresOf(batch.polygons, crs) : undefined;
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      feature++;
      const points = pointLines(batch.polygons, index, { decimals, losses, feature });
      const attributes = batch.attributes(index);
      const values = columns.map((column, position): string => {
        const name = parcelFields[position]!;
        if (name === '界址点数') return String(points.length);
        if (name === '图形属性') return '面';
        if (name === '地块面积' && column === undefined) return areas![index]!;
        const value = column === undefined ? undefined : attributes[column];
        if (name === '地块编号' && (value === undefined || value === null)) return losses.text(name, batch.id(index) ?? feature);
        return losses.text(column ?? name, value);
      });
      countAnew(attributes, points.length, losses);
      lines.push([...values, '@'].join(','), ...points);
    }
  }
  const text = `${lines.join('\r\n')}\r\n`;
  const chunk = encoded(text, options.encoding, losses);
  return { files: [{ extension: '.txt', chunks: [chunk] }], losses: losses.all() };
}

function headerOf(crs: Crs, decimals: number): string[] {
  const { widthDegrees, centralMeridian } = crs.zone!;
  const values: Readonly<Partial<Record<(typeof headerKeys)[number], string>>> = {
    格式版本号: '1.01版本',
    坐标系: '2000国家大地坐标系',
    几度分带: String(widthDegrees),
    投影类型: '高斯克吕格',
    计量单位: '米',
    带号: String(widthDegrees === 3 ? centralMeridian / 3 : (centralMeridian + 3) / 6),
    精度: (10 ** -decimals).toFixed(decimals),
    转换参数: ',,,,,,',
  };
  return ['[属性描述]', ...headerKeys.map((key) => `${key}=${values[key] ?? ''}`), '[地块坐标]'];
}

function pointLines(table: PolygonTable, feature: number, { decimals, losses, feature: number }: { readonly decimals: number; readonly losses: Losses; readonly feature: number }): string[] {
  const lines: string[] = [];
  const rings: Ring[] = [];
  const outlines: number[] = [];
  let [point, collapsed] = [0, 0];
  for (let part = table.featureStarts[feature]!; part < table.featureStarts[feature + 1]!; part++) {
    for (let ring = table.partStarts[part]!; ring < table.partStarts[part + 1]!; ring++) {
      if (ring === table.partStarts[part]!) outlines.push(rings.length);
      const [start, end] = [table.ringStarts[ring]!, table.ringStarts[ring + 1]!];
      const first = point + 1;
      const rounded = table.xy.slice(2 * start, 2 * end).map((value) => losses.rounded(value));
      for (let vertex = 0; 2 * vertex < rounded.length; vertex++) {
        const name = 2 * vertex + 2 === rounded.length ? first : ++point;
        lines.push(`J${name},${rings.length + 1},${rounded[2 * vertex + 1]!.toFixed(decimals)},${rounded[2 * vertex]!.toFixed(decimals)}`);
      }
      if (new Set(Array.from({ length: end - start }, (_, vertex) => `${rounded[2 * vertex]!} ${rounded[2 * vertex + 1]!}`)).size < 3) collapsed++;
      rings.push(rounded);
    }
  }
  if (lines.length === 0) losses.withoutPolygons();
  if (collapsed > 0) losses.add(txtNote('ringCollapsed', { feature: number, count: collapsed }, { record: number }));
  else if (!groupsLike(rings, outlines)) losses.add(txtNote('ringMeaning', { feature: number }, { record: number }));
  return lines;
}

/** Whether reading the rings by where they lie gives the parts and holes that they were. */
function groupsLike(rings: readonly Ring[], outlines: readonly number[]): boolean {
  const groups = groupRings(rings);
  const returns = rings.every((ring) => {
    for (let index = 6; index + 3 < ring.length; index += 2) if (ring[index] === ring[0] && ring[index + 1] === ring[1]) return false;
    return true;
  });
  if (!returns || groups.length !== outlines.length) return false;
  return groups.every(({ outline, holes }, index) => {
    const end = outlines[index + 1] ?? rings.length;
    return outline === outlines[index] && holes.length === end - outline - 1 && holes.every((hole) => hole > outline && hole < end);
  });
}

function hectaresOf(table: PolygonTable, crs: Crs): readonly string[] {
  const xy = table.xy.slice();
  createProjection(crs).toLonLat(xy);
  return Array.from({ length: table.featureCount }, (_, feature) => {
    const geometry = geometryOf({ ...table, xy }, feature);
    return geometry === undefined ? '' : (areaM2(geometry) / 10_000).toFixed(4);
  });
}

function countAnew(attributes: Attributes, points: number, losses: Losses): void {
  const given = attributes['界址点数'] ?? attributes['JZDS'];
  if (given !== undefined && given !== null && Number(given) !== points) losses.recounted();
}

function encoded(text: string, asked: string | undefined, losses: Losses): Uint8Array {
  const named = asked === undefined ? 'gbk' : encodingNamed(asked);
  const encoding: WritableEncoding = named !== undefined && isWritable(named) ? named : 'utf-8';
  if (named !== encoding) losses.add(txtNote('encodingNotWritable', { encoding: asked! }));
  const { bytes, lost } = encodeText(text, encoding);
  if (lost.length === 0) return bytes;
  const characters = lost.slice(0, 20).join(' ');
  if (asked !== undefined) {
    losses.add(txtNote('charactersLost', { encoding, characters }));
    return bytes;
  }
  const wide = encodeText(text, 'utf-8');
  losses.add(wide.lost.length === 0 ? txtNote('encodingWidened', { characters }) : txtNote('charactersLost', { encoding: 'UTF-8', characters }));
  return wide.bytes;
}

interface Losses {
  add(note: GeoNote): void;
  /** A value as its line can hold it. */
  text(field: string, value: AttributeValue | undefined): string;
  /** A coordinate as its decimals can hold it. */
  rounded(value: number): number;
  withoutPolygons(): void;
  recounted(): void;
  all(): readonly GeoNote[];
}

function collectLosses(decimals: number): Losses {
  const notes: GeoNote[] = [];
  const changed = new Map<string, { count: number; sample: string }>();
  const emptied = new Map<string, number>();
  let [roundedCount, largest, withoutPolygons, recounted] = [0, 0, 0, 0];
  return {
    add: (note) => void notes.push(note),
    text(field, value) {
      if (value === undefined || value === null) return '';
      if (value === '') emptied.set(field, (emptied.get(field) ?? 0) + 1);
      const given = String(value);
      const held = given.replace(/[\r\n]+/g, ' ').replaceAll(',', '，').trim();
      if (held !== given) changed.set(field, { count: (changed.get(field)?.count ?? 0) + 1, sample: changed.get(field)?.sample ?? given });
      return held;
    },
    rounded(value) {
      const held = Number(value.toFixed(decimals));
      if (held !== value) {
        roundedCount++;
        largest = Math.max(largest, Math.abs(held - value));
      }
      return held;
    },
    withoutPolygons: () => void withoutPolygons++,
    recounted: () => void recounted++,
    all() {
      const counted = [...notes];
      for (const [field, { count, sample }] of changed) counted.push(txtNote('valuesChanged', { field, count, sample: sample.slice(0, 40) }));
      for (const [field, count] of emptied) counted.push(txtNote('emptyTexts', { field, count }));
      if (roundedCount > 0) counted.push(txtNote('coordinatesRounded', { count: roundedCount, decimals, largestM: Number(largest.toPrecision(2)) }));
      if (withoutPolygons > 0) counted.push(txtNote('featuresWithoutPolygons', { count: withoutPolygons }));
      if (recounted > 0) counted.push(txtNote('pointCountsRecounted', { count: recounted }));
      return counted;
    },
  };
}
