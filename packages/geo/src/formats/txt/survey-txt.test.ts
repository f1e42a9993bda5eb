import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crsByEpsg, type Crs } from '../../crs/index.ts';
import { geometryOf, tableOf } from '../../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../../types.ts';
import { encodeText } from '../encoding/index.ts';
import { bytesInMemory, sourceAmong } from '../source.ts';
import type { Attributes, Field, VectorContent, WriteOptions } from '../types.ts';
import { surveyTxt } from './index.ts';

interface Feature {
  readonly id: string | number | undefined;
  readonly attributes: Attributes;
  readonly geometry: AreaGeometry | undefined;
}

async function read(bytes: Uint8Array) {
  const opened = await surveyTxt.open(sourceAmong([{ name: '宗地.txt', bytes: bytesInMemory(bytes) }], '宗地.txt')!, {});
  if (!opened.ok) return { failure: opened.error.code };
  const [layer] = opened.value;
  const features: Feature[] = [];
  for await (const batch of layer!.batches()) {
    for (let index = 0; index < batch.polygons.featureCount; index++) features.push({ id: batch.id(index), attributes: batch.attributes(index), geometry: geometryOf(batch.polygons, index) });
  }
  return { layer: layer!, features, codes: layer!.notes().map(({ code }) => code) };
}

function crs(epsg: number): Crs {
  const reading = crsByEpsg(epsg);
  if (reading.status !== 'known') throw new Error(`EPSG:${epsg} should be known`);
  return reading.crs;
}

const textFields: readonly Field[] = ['地块编号', '地块名称', '图幅号', '地块用途', '地类编码'].map((name) => ({ name, type: 'text' }));

function content(features: readonly Feature[], epsg = 4531, fields: readonly Field[] = textFields): VectorContent {
  return {
    name: '宗地',
    crs: crs(epsg),
    fields,
    async *batches() {
      yield { polygons: tableOf(features.map(({ geometry }) => geometry)), attributes: (index) => features[index]!.attributes, id: (index) => features[index]!.id };
    },
  };
}

async function write(given: VectorContent, options: WriteOptions = {}) {
  const { files, losses } = await surveyTxt.write!(given, options);
  return { bytes: files[0]?.chunks[0], extension: files[0]?.extension, losses: losses.map(({ code }) => code) };
}

function rectangle(east: number, north: number, size: number): LonLat[] {
  return [[east, north], [east, north + size], [east + size, north + size], [east + size, north], [east, north]];
}

describe('surveyTxt reads the committed variants', () => {
  it.each<[string, object]>([
    ['gbk-zone43.txt', { epsg: 4531, ids: ['DK01', 'DK02'], shapes: ['1 part, 1 hole', '1 part, 0 holes'], first: { 地块名称: '前进区一号地块', 地块面积: 84.0301, 地类编码: '1001', 界址点数: 10, 图幅号: 'L52G001001' } }],
    ['utf8-bom-cm129.txt', { epsg: 4552, ids: ['DK01', 'DK02'], shapes: ['1 part, 0 holes', '1 part, 0 holes'], first: { 地块面积: 848789.28, 界址点数: 4, 图幅号: null } }],
    ['utf8-open-parts.txt', { epsg: 4531, ids: ['DK01'], shapes: ['2 parts, 0 holes'], first: { 地块名称: '两部分' } }],
    ['full-width.txt', { epsg: 4531, ids: ['DK01'], shapes: ['1 part, 0 holes'], first: { 地块用途: '工业用地' } }],
    ['xian80.txt', { epsg: 'refused', ids: ['DK01'], shapes: ['1 part, 0 holes'], first: {} }],
    ['six-degree.txt', { epsg: 4500, ids: ['DK01'], shapes: ['1 part, 0 holes'], first: {} }],
    ['swapped.txt', { epsg: 4531, ids: ['DK01'], shapes: ['1 part, 0 holes'], first: {} }],
    ['count-wrong.txt', { epsg: 4531, ids: ['DK01'], shapes: ['1 part, 0 holes'], first: { 界址点数: 8 } }],
    ['twelve-values.txt', { epsg: 4531, ids: ['DK01'], shapes: ['1 part, 0 holes'], first: { 附加属性1: '永久', 附加属性5: '备注' } }],
  ])('%s', async (name, expected) => {
    const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
    expect(surveyTxt.recognises(bytes.subarray(0, 512))).toBe(true);
    const { layer, features } = await read(bytes);
    const shapes = features!.map(({ geometry }) => {
      const parts = geometry!.type === 'Polygon' ? [geometry!.coordinates] : geometry!.coordinates;
      const holes = parts.reduce((sum, rings) => sum + rings.length - 1, 0);
      return `${parts.length} part${parts.length === 1 ? '' : 's'}, ${holes} hole${holes === 1 ? '' : 's'}`;
    });
    expect({ epsg: layer!.crs.status === 'known' ? layer!.crs.crs.epsg : layer!.crs.status, ids: features!.map(({ id }) => id), shapes, first: features![0]!.attributes }).toMatchObject(expected);
    const [west, south] = features![0]!.geometry!.coordinates.flat(4) as unknown as [number, number];
    expect([Math.floor(west % 1_000_000), Math.floor(south)]).toEqual([603820, 5185911]);
  });

  it('refuses what has no line of the format', async () => {
    expect(await read(encodeText('甲,乙\n1,2\n', 'utf-8').bytes)).toEqual({ failure: 'notThisFormat' });
    expect(await read(new Uint8Array(0))).toEqual({ failure: 'notThisFormat' });
    expect(surveyTxt.recognises(encodeText('甲,乙', 'utf-8').bytes)).toBe(false);
  });
});

describe('surveyTxt writes', () => {
  const parcel: Feature = { id: 'DK01', attributes: { 地块编号: 'DK01', 地块名称: '一号', 图幅号: null, 地块用途: null, 地类编码: '0701' }, geometry: { type: 'Polygon', coordinates: [rectangle(43603800, 5185900, 100), rectangle(43603810, 5185910, 10).toReversed()] } };

  it('the standard form', async () => {
    const { bytes, extension, losses } = await write(content([parcel]), { encoding: 'UTF-8' });
    expect(new TextDecoder().decode(bytes!).split('\r\n')).toEqual([
      '[属性描述]', '格式版本号=1.01版本', '数据产生单位=', '数据产生日期=', '坐标系=2000国家大地坐标系', '几度分带=3', '投影类型=高斯克吕格', '计量单位=米', '带号=43', '精度=0.001', '转换参数=,,,,,,', '[地块坐标]',
      '10,0.9897,DK01,一号,面,,,0701,@',
      'J1,1,5185900.000,43603800.000', 'J2,1,5186000.000,43603800.000', 'J3,1,5186000.000,43603900.000', 'J4,1,5185900.000,43603900.000', 'J1,1,5185900.000,43603800.000',
      'J5,2,5185910.000,43603810.000', 'J6,2,5185910.000,43603820.000', 'J7,2,5185920.000,43603820.000', 'J8,2,5185920.000,43603810.000', 'J5,2,5185910.000,43603810.000',
      '',
    ]);
    expect([extension, losses]).toEqual(['.txt', ['txt/areaComputed']]);
  });

  const named = (name: string, of = parcel): VectorContent => content([{ ...of, attributes: { ...of.attributes, 地块名称: name } }]);

  it('GBK unless a character is not in it, and what it cannot hold is told', async () => {
    const gbk = await write(named('一号'));
    expect(new TextDecoder('gbk').decode(gbk.bytes!)).toContain('一号');
    const widened = await write(named('𠮷村'));
    expect(new TextDecoder().decode(widened.bytes!)).toContain('𠮷村');
    expect(widened.losses).toContain('txt/encodingWidened');
    expect((await write(named('𠮷村'), { encoding: 'GBK' })).losses).toContain('txt/charactersLost');
    expect((await write(named('一号'), { encoding: 'Klingon' })).losses).toContain('txt/encodingNotWritable');
  });

  it('nothing but Gauss-Kruger', async () => {
    expect(await write(content([parcel], 4490))).toEqual({ bytes: undefined, extension: undefined, losses: ['txt/needsGaussKruger'] });
  });

  it.each<[string, Feature, readonly Field[], string[]]>([
    ['fields without a place', { ...parcel, attributes: { 地块编号: '1', 容积率: 2 } }, [...textFields, { name: '容积率', type: 'number' }], ['txt/fieldsLeftOut']],
    ['commas and line ends', { ...parcel, attributes: { 地块编号: '1', 地块名称: '甲,乙\n丙' } }, textFields, ['txt/valuesChanged']],
    ['empty texts', { ...parcel, attributes: { 地块编号: '1', 地块名称: '' } }, textFields, ['txt/emptyTexts']],
    ['numbers that become text', { ...parcel, attributes: { 地块编号: 7 } }, [{ name: '地块编号', type: 'integer' }], ['txt/valuesBecomeText']],
    ['counts', { ...parcel, attributes: { 地块编号: '1', 界址点数: 8 } }, [...textFields, { name: '界址点数', type: 'integer' }], ['txt/pointCountsRecounted']],
    ['fractions of a millimetre', { ...parcel, geometry: { type: 'Polygon', coordinates: [rectangle(43603800.00049, 5185900, 100)] } }, textFields, ['txt/coordinatesRounded']],
    ['no shape', { ...parcel, geometry: undefined }, textFields, ['txt/featuresWithoutPolygons']],
    ['a hole outside', { ...parcel, geometry: { type: 'Polygon', coordinates: [rectangle(43603800, 5185900, 10), rectangle(43603900, 5185900, 10)] } }, textFields, ['txt/ringMeaning']],
    ['a ring that vanishes', { ...parcel, geometry: { type: 'Polygon', coordinates: [rectangle(43603800, 5185900, 0.0001)] } }, textFields, ['txt/ringCollapsed', 'txt/coordinatesRounded']],
  ])('and tells %s', async (_, feature, fields, losses) => {
    expect((await write(content([feature], 4531, fields))).losses).toEqual(expect.arrayContaining(losses));
    expect((await write(content([parcel]))).losses).toEqual(['txt/areaComputed']);
  });

  it('what it reads back: values, shapes and system survive, to its last decimal', async () => {
    const text = fc.option(fc.string({ unit: fc.constantFrom('地', '块', '0', '7', 'A', ' ', '#', '@', '；', '-', '"'), minLength: 1, maxLength: 6 }).map((value) => value.trim() || 'x'), { nil: null });
    const shape = fc
      .tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }))
      .map(([dx, dy, parts, holes]): AreaGeometry => {
        const polygons = Array.from({ length: parts }, (_, part) => {
          const [x, y] = [43_400_000 + dx + 200 * part + dy / 8, 5_000_000 + dy];
          return [rectangle(x, y, 100), ...Array.from({ length: holes }, (_, hole) => rectangle(x + 10 + 30 * hole, y + 10, 20).toReversed())];
        });
        return parts === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
      });
    const feature = fc.record({ 地块名称: text, 图幅号: text, 地块用途: text, 地类编码: text, geometry: fc.option(shape, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { maxLength: 3 }).chain((others) => shape.map((first) => [{ 地块名称: null, 图幅号: null, 地块用途: null, 地类编码: null, geometry: first }, ...others])), fc.constantFrom('GBK', 'UTF-8', 'GB18030'), fc.constantFrom<(3 | 4)[]>(3, 4), async (features, encoding, coordinateDecimals) => {
        const given = features.map(({ geometry, ...attributes }, index): Feature => ({ id: `DK${index}`, attributes: { 地块编号: `DK${index}`, ...attributes }, geometry }));
        const { bytes } = await write(content(given), { encoding, coordinateDecimals });
        const back = await read(bytes!);
        expect(back.layer!.crs).toMatchObject({ status: 'known', crs: { epsg: 4531 } });
        expect(back.features!.map(({ id, attributes }) => ({ id, attributes: Object.fromEntries(textFields.map(({ name }) => [name, attributes[name]])) }))).toEqual(given.map(({ id, attributes }) => ({ id, attributes })));
        const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(coordinateDecimals)) : Array.isArray(value) ? value.map(rounded) : value);
        expect(back.features!.map(({ geometry }) => geometry?.coordinates)).toEqual(given.map(({ geometry }) => rounded(geometry?.coordinates)));
        expect(back.codes!.filter((code) => /pointCount|ring|area(?!Unit$)|axes|zone/.test(code))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
