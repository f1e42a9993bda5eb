import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crsByEpsg, type Crs } from '../../crs/index.ts';
import { geometryOf, tableOf } from '../../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../../types.ts';
import { bytesInMemory, sourceAmong } from '../source.ts';
import type { Attributes, Field, ReadOptions, VectorContent, VectorFormat, WriteOptions } from '../types.ts';
import { csv, xlsx } from './index.ts';
import { detectDelimiter, readDelimited } from './tokens.ts';
import { scanXml } from './xml.ts';

interface Feature {
  readonly id: string | number | undefined;
  readonly attributes: Attributes;
  readonly geometry: AreaGeometry | undefined;
}

async function read(format: VectorFormat, bytes: Uint8Array, options: ReadOptions = {}) {
  const opened = await format.open(sourceAmong([{ name: 'a.csv', bytes: bytesInMemory(bytes) }], 'a.csv')!, options);
  if (!opened.ok) return { layers: [], failure: opened.error };
  const layers = [];
  for (const layer of opened.value) {
    const features: Feature[] = [];
    for await (const batch of layer.batches()) {
      for (let index = 0; index < batch.polygons.featureCount; index++) features.push({ id: batch.id(index), attributes: batch.attributes(index), geometry: geometryOf(batch.polygons, index) });
    }
    layers.push({ name: layer.name, crs: layer.crs, fields: layer.fields.map(({ name, type }) => `${name}:${type}`), features, codes: layer.notes().map(({ code, place }) => `${place?.line ?? '-'} ${code.slice(6)}`) });
  }
  return { layers, failure: undefined };
}

async function readText(text: string, options: ReadOptions = {}) {
  const { layers, failure } = await read(csv, new TextEncoder().encode(text), options);
  return { ...layers[0], failure };
}

const crs = (crsByEpsg(4531) as { crs: Crs }).crs;
const part = (text: string): Uint8Array => new TextEncoder().encode(text);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });
const points = (first: string, second: string, values: readonly (readonly [number, number])[]): string => [`编号,${first},${second}`, ...values.map(([a, b]) => `1,${a},${b}`)].join('\n');
const vertexLines = (id: string, number: number, [x, y]: readonly [number, number], size: number): string[] => [[0, 0], [0, size], [size, size], [0, 0]].map(([a, b]) => `${id},${number},${43603000 + x + a!},${5185000 + y + b!}`);
const square: LonLat[] = [[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]];
const hole: LonLat[] = [[1, 1], [1, 2], [2, 2], [1, 1]];

async function write(format: VectorFormat, features: readonly Feature[], fields: readonly Field[], options: WriteOptions = {}) {
  const content: VectorContent = {
    name: '地块',
    crs,
    fields,
    async *batches() {
      yield { polygons: tableOf(features.map(({ geometry }) => geometry)), attributes: (index) => features[index]!.attributes, id: (index) => features[index]!.id };
    },
  };
  const { files, losses } = await format.write!(content, options);
  const bytes = new Uint8Array(files[0]!.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of files[0]!.chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, losses: losses.map(({ code }) => code) };
}

describe('delimited text', () => {
  it.each<[string, string]>([['a,b\n1,2', ','], ['a;b\n"1,5;2";2', ';'], ['a\tb\n1\t2,3', '\t'], ['甲，乙\n1，2', '，'], ['a|b|c\n1|2|3', '|'], ['', ','], ['甲', ',']])('separates %j by %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it.each<[string, unknown[]]>([
    ['a,b\r\n"1,""x""",2\n', [[1, 'a', 'b'], [2, '1,"x"', '2']]],
    ['a\n"1\n2"\n3', [[1, 'a'], [2, '1\n2'], [4, '3']]],
    ['\n\na,\n', [[3, 'a', '']]],
    ['"a"b,c', [[1, 'ab', 'c']]],
    ['a\n"1,2\n3', [[1, 'a'], [2, '"1', '2'], [3, '3']]],
  ])('reads %j', (text, rows) => {
    expect(readDelimited(text, ',').rows.map(({ line, cells }) => [line, ...cells])).toEqual(rows);
  });

  it('gives any cells back, and ends on any text', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '地'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(readDelimited(text, ',').rows.map(({ cells }) => cells)).toEqual(rows);
        expect(readDelimited(rows.flat().join(','), ',').rows.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('csv and xlsx of ogr2ogr and of survey programs', () => {
  it.each<[string, string[]]>([
    ['ogr-wkt.csv', ['编号:text', '面积:number', '个数:text', '日期:date', '名称:text']],
    ['ogr-wkt-gbk.csv', ['编号:text', '面积:number', '个数:text', '日期:date', '名称:text']],
    ['ogr-semicolon.csv', ['编号:text', '面积:number', '个数:integer', '日期:date', '名称:text']],
    ['ogr.xlsx', ['编号:text', '面积:number', '个数:integer', '日期:date', '名称:text']],
  ])('%s', async (name, fields) => {
    const format = name.endsWith('xlsx') ? xlsx : csv;
    const { layers } = await read(format, new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))));
    expect(layers[0]!.fields).toEqual(fields);
    expect(layers[0]!.features.map(({ id, attributes, geometry }) => [id, attributes['名称'], attributes['日期'], attributes['面积'], geometry!.type, geometry!.coordinates.length])).toEqual([
      ['0701', '前进区,一号"地块"', '2026-09-30', 1234.5, 'Polygon', 2],
      ['0702', '二号', '2026-10-01', 99, 'MultiPolygon', 2],
    ]);
  });

  it('survey-points.csv: a title, merged ids, X north, rings by their closing points', async () => {
    const { layers } = await read(csv, new Uint8Array(readFileSync(new URL('fixtures/survey-points.csv', import.meta.url))));
    expect(layers[0]!.features.map(({ id, attributes, geometry }) => [id, attributes, geometry!.coordinates[0]![0], geometry!.coordinates[0]!.length])).toEqual([
      ['DK01', { 地块编号: 'DK01', 权利人: '甲' }, [43603820.903, 5185911.527], 4],
      ['DK02', { 地块编号: 'DK02', 权利人: '乙' }, [43607989.462, 5187653.134], 4],
    ]);
    expect(layers[0]!.codes).toEqual(['- rowsAboveHeader', '- columnsRead', '- vertexColumns', '7 ringNotClosed']);
  });
});

describe('columns of coordinates', () => {
  const metres = [[5185900, 43603800], [5185900, 43603900], [5186000, 43603900]] as const;
  const turned = metres.map(([a, b]): [number, number] => [b, a]);
  const degrees = [[130.36, 46.8], [130.37, 46.8], [130.37, 46.81]] as const;
  const local = [[1000, 2000], [1000, 2100], [1100, 2100]] as const;

  it.each<[string, string, readonly (readonly [number, number])[], LonLat]>([
    ['X坐标', 'Y坐标', metres, [43603800, 5185900]],
    ['X', 'Y', turned, [43603800, 5185900]],
    ['x(m)', 'y(m)', metres, [43603800, 5185900]],
    ['北坐标', '东坐标', metres, [43603800, 5185900]],
    ['纵坐标（x）', '横坐标（y）', metres, [43603800, 5185900]],
    ['东坐标', '北坐标', local, [1000, 2000]],
    ['经度', '纬度', degrees, [130.36, 46.8]],
    ['POINT_X', 'POINT_Y', degrees, [130.36, 46.8]],
    ['lon', 'lat', degrees, [130.36, 46.8]],
  ])('%s and %s', async (first, second, values, place) => {
    const { features, failure } = await readText(points(first, second, values));
    expect(failure).toBeUndefined();
    expect(features![0]!.geometry!.coordinates[0]![0]).toEqual(place);
  });

  it.each<[string, string, readonly string[]]>([
    ['either way is possible', points('X', 'Y', [[500000, 600000], [500000, 600100], [500100, 600100]]), ['{"x":"X","y":"Y"}', '{"x":"Y","y":"X"}']],
    ['neither way is', points('X', 'Y', local), ['{"x":"X","y":"Y"}', '{"x":"Y","y":"X"}']],
    ['header and numbers contradict each other', points('东坐标', '北坐标', metres), ['{"x":"东坐标","y":"北坐标"}', '{"x":"北坐标","y":"东坐标"}']],
    ['there are two pairs', 'X,Y,经度,纬度\n5185900,43603800,130,46', ['{"x":"经度","y":"纬度"}', '{"x":"纬度","y":"经度"}', '{"x":"X","y":"Y"}', '{"x":"Y","y":"X"}']],
    ['names say nothing', 'a,b\n43603800,5185900\n43603900,5185900', ['{"x":"a","y":"b"}']],
    ['there is no header', '43603800,5185900\n43603900,5185900', ['{"x":"列1","y":"列2"}']],
  ])('asks where %s', async (_, text, candidates) => {
    const { failure } = await readText(text);
    expect([failure!.code, failure!.candidates!.map(({ value }) => value)]).toEqual(['columnsUnknown', candidates]);
    const answered = await readText(text, { columns: JSON.parse(candidates[0]!) as NonNullable<ReadOptions['columns']> });
    expect(answered.failure).toBeUndefined();
  });

  it('asks without candidates where there are no numbers, names columns that are not there', async () => {
    expect((await readText('a,b\nx,y')).failure).toMatchObject({ code: 'columnsUnknown', note: { code: 'table/columnsUnknown' } });
    expect((await readText('a,b\nx,y', { columns: { wkt: 'c' } })).failure).toMatchObject({ note: { code: 'table/columnNotThere' } });
    expect((await readText('')).failure).toMatchObject({ code: 'notThisFormat' });
  });

  it('nests rings by number and place, and holds parts apart', async () => {
    const { features } = await readText(['编号,圈号,东坐标,北坐标', ...vertexLines('1', 1, [0, 0], 90), ...vertexLines('1', 2, [10, 40], 20), ...vertexLines('1', 3, [200, 0], 20)].join('\n'));
    expect(features![0]!.geometry!.coordinates.map((part) => part.length)).toEqual([2, 1]);
  });
});

describe('types of columns', () => {
  it.each<[string, string[], string, unknown]>([
    ['面积', ['1', '2.50'], 'number', 1],
    ['层数', ['1', '-2', ''], 'integer', 1],
    ['值', ['0701', '1'], 'text', '0701'],
    ['地类编码', ['1001', '1002'], 'text', '1001'],
    ['值', ['230801199001011234', '1'], 'text', '230801199001011234'],
    ['值', ['1E5', '2'], 'text', '1E5'],
    ['值', ['1e-7', '2'], 'number', 1e-7],
    ['日期', ['2026-09-30', '2026/1/5'], 'date', '2026-09-30'],
    ['日期', ['2026年9月3日'], 'date', '2026-09-03'],
    ['日期', ['2026-02-30'], 'text', '2026-02-30'],
    ['时间', ['2026-09-30T08:00:00Z'], 'datetime', '2026-09-30T08:00:00Z'],
    ['是否', ['true', 'FALSE'], 'boolean', true],
    ['面积', ['"1,234.5"', '2'], 'text', '1,234.5'],
    ['面积', ['1.5公顷'], 'text', '1.5公顷'],
    ['名称', ['甲', '1'], 'text', '甲'],
  ])('%s of %j is %s', async (name, values, type, first) => {
    const { fields, features } = await readText([`WKT,${name}`, ...values.map((value) => `,${value}`)].join('\n') + '\n"POLYGON EMPTY",', { columns: { wkt: 'WKT' } });
    expect([fields, features![0]!.attributes[name]]).toEqual([[`${name}:${type}`], first]);
  });

  it('tells what a spreadsheet has cost', async () => {
    expect((await readText('WKT,值\nPOLYGON EMPTY,2.30801E+17')).codes).toEqual(['- digitsLost']);
    expect((await readText('WKT,值\nPOLYGON EMPTY,"1,234"')).codes).toEqual(['- numbersKeptAsText']);
  });
});

describe('broken rows', () => {
  it.each<[string, string[]]>([
    ['WKT,a\n"POLYGON ((0 0,9 0,9 9,0 0))",1\n"POLYGON ((0 0,9 0",2', ['3 wktUnreadable']],
    ['WKT,a\n"POLYGON ((0 0,9 0,9 9,0 0))",1\nPOINT (1 2),2', ['3 wktNotPolygon']],
    ['WKT,a\n"POLYGON Z ((0 0 1,9 0 1,9 9 1))",1', ['2 dimensionsDropped', '2 ringNotClosed']],
    ['WKT,a\n"POLYGON ((0 0,9 0,9 9,0 0))",1,多,余', ['2 cellsBeyondHeader']],
    ['WKT,a,a\n"POLYGON ((0 0,9 0,9 9,0 0))",1,2', ['1 headerRepeated']],
    ['WKT,a\n"POLYGON ((0 0,9 0,9 9,0 0))",1\n,"x', ['3 openQuote']],
    ['SRID,WKT\n1,"SRID=4531;POLYGON EMPTY"\n2,"SRID=4532;POLYGON EMPTY"', ['- sridsDiffer']],
    ['编号,东坐标,北坐标\n1,1,2\n1,x,2\n1,5,5\n1,6,1', ['- columnsRead', '3 coordinateUnreadable', '2 ringNotClosed']],
    ['编号,东坐标,北坐标\n1,1,2\n1,3,2', ['- columnsRead', '2 ringTooShort']],
    ['东坐标,北坐标\n1,2\n5,5\n6,1\n1,2', ['- columnsRead', '- oneFeature']],
    ['编号,东坐标,北坐标\n1,1,2\n2,1,2\n1,5,5\n1,6,1\n2,5,5\n2,6,1', ['- columnsRead', '- idsScattered', '- idsScattered', '2 ringNotClosed', '3 ringNotClosed']],
  ])('%j', async (text, codes) => {
    expect((await readText(text)).codes).toEqual(codes);
  });

  it('never throws and ends, whatever the bytes', async () => {
    const piece = fc.oneof(fc.constantFrom('WKT', 'X', 'Y', '编号', ',', '\n', '"', 'POLYGON ((0 0,1 0,1 1))', '43603800', '5185900', 'SRID=4531;', ';'), fc.string({ maxLength: 4 }));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => void (await readText(pieces.join('')))));
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => void [await read(csv, bytes), await read(xlsx, Uint8Array.of(0x50, 0x4b, ...bytes))]));
  });
});

const sheet = (rows: string): Uint8Array => {
  return zipSync({
    'xl/workbook.xml': part('<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="表" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>'),
    'xl/_rels/workbook.xml.rels': part('<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>'),
    'xl/styles.xml': part('<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="31"/></cellXfs></styleSheet>'),
    'xl/sharedStrings.xml': part('<sst><si><t>WKT</t></si><si><r><t>代</t></r><r><t>码</t></r><rPh><t>dai</t></rPh></si></sst>'),
    'xl/worksheets/sheet1.xml': part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
};

describe('workbooks', () => {
  const header = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
  const shape = '<c t="str"><v>POLYGON ((0 0,9 0,9 9,0 0))</v></c>';

  it.each<[string, string, unknown, string[]]>([
    ['zeros that the format shows', '<c s="1"><v>701</v></c>', '0701', ['- zerosFromFormat']],
    ['a Chinese built-in date', '<c s="2"><v>46295</v></c>', '2026-09-30', []],
    ['an error', '<c t="e"><v>#N/A</v></c>', null, ['- cellError']],
    ['a string that is not there', '<c t="s"><v>99</v></c>', null, ['- cellUnreadable']],
    ['a number that is none', '<c><v>x</v></c>', null, ['- cellUnreadable']],
    ['signs and escapes', '<c t="inlineStr"><is><t>&lt;甲&#x20;&amp;_x000D_</t></is></c>', '<甲 &\r', []],
  ])('read %s', async (_, cell, value, codes) => {
    const { layers } = await read(xlsx, sheet(`${header}<row r="2">${shape}${cell}</row>`));
    expect([layers[0]!.features[0]!.attributes['代码'], layers[0]!.codes]).toEqual([value, codes]);
  });

  it('that are none, or broken, are refused', async () => {
    expect((await read(xlsx, new TextEncoder().encode('a,b'))).failure).toMatchObject({ code: 'notThisFormat' });
    expect((await read(xlsx, sheet(header).slice(0, 300))).failure).toMatchObject({ code: 'damaged' });
  });

  it('the walk through XML ends on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', '?', '"', "'", '&', 'a', '=', '[', ']', ' '), maxLength: 60 }), (xml) => {
        scanXml(xml, { open: () => {}, close: () => {}, text: () => {} });
      }),
    );
  });
});

describe('writing and reading back', () => {
  const fields: readonly Field[] = [
    { name: '编号', type: 'text' },
    { name: '名称', type: 'text' },
    { name: '层数', type: 'integer' },
    { name: '面积', type: 'number' },
    { name: '已批', type: 'boolean' },
    { name: '日期', type: 'date' },
    { name: '时间', type: 'datetime' },
  ];
  const text = fc.oneof(fc.string({ unit: fc.constantFrom('地', '𠮷', 'a', '"', ',', '\n', '\r', '\u0001', '_x0041_', '=', ' ', '&', '<'), maxLength: 5 }), fc.constantFrom('0701', '12', '1.5', 'true', '2026-09-30', '', 'POLYGON EMPTY'));
  const time = fc.date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
  const feature = fc.record({
    编号: optional(text),
    名称: optional(text),
    层数: optional(fc.maxSafeInteger().filter((value) => !Object.is(value, -0))),
    面积: optional(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
    已批: optional(fc.boolean()),
    日期: optional(time.map((iso) => iso.slice(0, 10))),
    时间: optional(time.map((iso) => iso.replace('.000Z', 'Z'))),
  });
  const shape: fc.Arbitrary<AreaGeometry | undefined> = fc.constantFrom<AreaGeometry | undefined>(undefined, { type: 'Polygon', coordinates: [square, hole] }, { type: 'MultiPolygon', coordinates: [[square], [hole]] });

  it.each([['csv', csv], ['xlsx', xlsx]] as const)('%s: values, shapes, ids and system survive', async (_, format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(feature, shape), { minLength: 1, maxLength: 4 }), async (rows) => {
        const given = rows.map(([attributes, geometry], index): Feature => ({ id: `#${index}`, attributes, geometry }));
        const { bytes, losses } = await write(format, given, fields);
        expect(losses).toEqual(['table/idColumnAdded']);
        const { layers } = await read(format, bytes);
        expect(layers[0]!.crs).toMatchObject({ status: 'known', crs: { epsg: 4531 } });
        expect(layers[0]!.features).toEqual(given.map(({ id, attributes, geometry }) => ({ id, attributes: { id, ...attributes }, geometry })));
      }),
      { numRuns: 40 },
    );
  });

  it('xlsx: a shape too long for a cell goes to a sheet of its own and comes back', async () => {
    const long: LonLat[] = Array.from({ length: 1000 }, (_, index): LonLat => [Math.cos(index / 170), Math.sin(index / 170)]);
    const ring = [...long, long[0]!];
    const given: Feature[] = [
      { id: undefined, attributes: { 名称: '长' }, geometry: { type: 'MultiPolygon', coordinates: [[ring, hole], [square]] } },
      { id: undefined, attributes: { 名称: '短' }, geometry: { type: 'Polygon', coordinates: [square] } },
    ];
    const { bytes, losses } = await write(xlsx, given, [{ name: '名称', type: 'text' }]);
    expect(losses).toEqual(['table/shapeInSecondSheet']);
    const { layers } = await read(xlsx, bytes);
    expect(layers.map(({ name }) => name)).toEqual(['地块']);
    expect(layers[0]!.features).toEqual(given);
    expect(layers[0]!.crs).toMatchObject({ status: 'known' });
    const again = await write(xlsx, given, [{ name: '名称', type: 'text' }]);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  it.each<[string, VectorFormat, Attributes, Field, WriteOptions, string]>([
    ['a number in a column of codes', csv, { 编号: 7 }, { name: '编号', type: 'integer' }, {}, 'table/numbersBecomeText'],
    ['no finite number', csv, { a: Number.NaN }, { name: 'a', type: 'number' }, {}, 'table/numberNotFinite'],
    ['no finite number', xlsx, { a: Infinity }, { name: 'a', type: 'number' }, {}, 'table/numberNotFinite'],
    ['a character that GBK lacks', csv, { a: '𠮷' }, { name: 'a', type: 'text' }, { encoding: 'GBK' }, 'table/charactersLost'],
    ['an encoding that is none', csv, { a: 'a' }, { name: 'a', type: 'text' }, { encoding: 'Klingon' }, 'table/encodingNotWritable'],
    ['a date before Excel', xlsx, { a: '1899-01-01' }, { name: 'a', type: 'date' }, {}, 'table/dateKeptAsText'],
    ['a text longer than a cell', xlsx, { a: 'x'.repeat(40_000) }, { name: 'a', type: 'text' }, {}, 'table/textCut'],
  ])('tells %s', async (_, format, attributes, field, options, code) => {
    expect((await write(format, [{ id: undefined, attributes, geometry: undefined }], [field], options)).losses).toEqual([code]);
  });
});
