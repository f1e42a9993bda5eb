import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crsByEpsg } from '../../crs/index.ts';
import { geometryOf, tableOf } from '../../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../../types.ts';
import { bytesInMemory } from '../source.ts';
import type { Attributes, ByteSource, VectorContent, VectorFormat, VectorLayer } from '../types.ts';
import { geoJson, geoJsonSeq } from './index.ts';

const encoder = new TextEncoder();

async function opened(text: string | Uint8Array | ByteSource): Promise<Awaited<ReturnType<VectorFormat['open']>>> {
  const bytes = typeof text === 'string' ? bytesInMemory(encoder.encode(text)) : text instanceof Uint8Array ? bytesInMemory(text) : text;
  return geoJson.open({ name: 'layer.geojson', bytes, sibling: async () => undefined }, {});
}

async function open(text: string | Uint8Array | ByteSource): Promise<VectorLayer> {
  const result = await opened(text);
  if (!result.ok) throw new Error(result.error.note.message.en);
  return result.value[0]!;
}

interface Row {
  readonly id: string | number | undefined;
  readonly geometry: AreaGeometry | undefined;
  readonly attributes: Attributes;
}

async function rowsOf(layer: VectorLayer): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const { polygons, attributes, id } of layer.batches()) {
    for (let index = 0; index < polygons.featureCount; index++) rows.push({ id: id(index), geometry: geometryOf(polygons, index), attributes: attributes(index) });
  }
  return rows;
}

async function reading(text: string | Uint8Array | ByteSource): Promise<{ readonly layer: VectorLayer; readonly rows: readonly Row[]; readonly codes: readonly string[] }> {
  const layer = await open(text);
  const rows = await rowsOf(layer);
  return { layer, rows, codes: layer.notes().map(({ code }) => code) };
}

function collection(...features: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
}

const triangle: readonly LonLat[] = [[130, 46], [131, 46], [131, 47], [130, 46]];
const polygon = `{"type":"Polygon","coordinates":[${JSON.stringify(triangle)}]}`;
const asPolygon: AreaGeometry = { type: 'Polygon', coordinates: [triangle] };

function feature(geometry: string, members = '"properties":{}'): string {
  return `{"type":"Feature",${members},"geometry":${geometry}}`;
}

function crs(name: string): string {
  return `"crs":{"type":"name","properties":{"name":"${name}"}}`;
}

/** Which formats take a file that begins so. */
function head(text: string): readonly boolean[] {
  return [geoJson, geoJsonSeq].map((format) => format.recognises(encoder.encode(text)));
}

/** Whole numbers beyond 2^53 are texts here: the digits that stand in the file. */
function exact(properties: object): object {
  return Object.fromEntries(Object.entries(properties).map(([key, value]: [string, unknown]) => [key, Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(String(value)) ? String(value) : value]));
}

async function written(format: VectorFormat, given: VectorContent): Promise<{ readonly text: string; readonly losses: readonly string[] }> {
  const { files, losses } = await format.write!(given, {});
  return { text: Buffer.concat(files[0]!.chunks).toString('utf8'), losses: losses.map(({ code }) => code) };
}

describe('files of ogr2ogr', () => {
  it.each(['parcels.geojson', 'parcels.geojsonl', 'parcels.geojsons'])('%s', async (name) => {
    const { layer, rows, codes } = await reading(new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))));
    expect(codes).toEqual(['geojson/nestedAsText']);
    expect(layer.crs).toMatchObject({ status: 'known', crs: { epsg: name === 'parcels.geojson' ? 4490 : 4326 } });
    expect(layer.fields.map((field) => `${field.name}: ${field.type}`)).toEqual([
      '地块编号: text', '用途: text', '面积: number', 'number: integer', 'ok: boolean', 'when: datetime', 'at: datetime', 'big: text', 'json: text',
    ]);
    expect(rows.map(({ attributes }) => attributes['用途'])).toEqual(['二类城镇住宅用地', '公园绿地']);
    expect(rows[0]!.attributes['big']).toBe('9007199254740993');
    expect(rows.map(({ geometry }) => `${geometry!.type} ${geometry!.coordinates.length}`)).toEqual(['Polygon 2', 'MultiPolygon 2']);
  });
});

describe('the plain form in any order', () => {
  it.each([
    ['type last', `{"geometry":{"coordinates":[${JSON.stringify(triangle)}],"type":"Polygon"},"properties":{"a":1},"id":7,"type":"Feature"}`],
    ['white space', ` {\t"type" : "Feature" ,\r\n "id":7, "properties" : { "a" : 1 } , "geometry" : { "type" : "Polygon" , "coordinates" : [ [ [130 , 46 ],[ 131,46],\n[131,47.0],[1.30e2,460E-1]]] } } `],
    ['foreign members', `{"type":"Feature","x":{"type":"Polygon","coordinates":[[[0]]],"s":"}\\"]\\\\"},"bbox":[1,2],"id":7,"properties":{"a":1},"geometry":{"crs":null,"type":"Polygon","coordinates":[${JSON.stringify(triangle)}]},"z":[]}`],
    ['escaped names', `{"ty\\u0070e":"Feature","id":7,"properties":{"a":1},"geometry":${polygon}}`],
    ['members twice', `{"type":"Feature","id":8,"id":7,"properties":{},"properties":{"a":1},"geometry":null,"geometry":${polygon}}`],
  ])('%s', async (_, item) => {
    const { rows, codes } = await reading(`\uFEFF${collection(item)}`);
    expect(codes).toEqual([]);
    expect(rows).toEqual([{ id: 7, geometry: asPolygon, attributes: { a: 1 } }]);
  });
});

describe('what is not plain', () => {
  it.each([
    ['null', 'null', undefined, []],
    ['heights', '{"type":"Polygon","coordinates":[[[130,46,5],[131,46,5],[131,47,5],[130,46,5]]]}', asPolygon, ['geojson/heightsDropped']],
    ['an open ring', '{"type":"Polygon","coordinates":[[[130,46],[131,46],[131,47]]]}', asPolygon, ['geojson/openRings']],
    ['a line', '{"type":"LineString","coordinates":[[130,46],[131,46]]}', undefined, ['geojson/otherGeometry']],
    ['lines nested as polygons are', `{"type":"MultiLineString","coordinates":[${JSON.stringify(triangle)}]}`, undefined, ['geojson/otherGeometry']],
    ['a collection', `{"type":"GeometryCollection","geometries":[${polygon},{"type":"Point","coordinates":[1,2]}]}`, asPolygon, ['geojson/collection']],
    ['no coordinates', '{"type":"Polygon","coordinates":[]}', undefined, []],
    ['an empty ring', '{"type":"MultiPolygon","coordinates":[[[]]]}', undefined, []],
    ['a text for a number', '{"type":"Polygon","coordinates":[[["130",46],[131,46],[131,47],[130,46]]]}', undefined, ['geojson/badCoordinates']],
    ['a number that is infinite', '{"type":"Polygon","coordinates":[[[1e999,46],[131,46],[131,47],[130,46]]]}', undefined, ['geojson/badCoordinates']],
    ['one level too few', `{"type":"Polygon","coordinates":${JSON.stringify(triangle)}}`, undefined, ['geojson/badCoordinates']],
    ['nonsense', '"Polygon"', undefined, ['geojson/otherGeometry']],
  ])('%s', async (_, geometry, expected, codes) => {
    const read = await reading(collection(feature(polygon), feature(geometry), feature(polygon)));
    expect(read.rows.map((row) => row.geometry)).toEqual([asPolygon, expected, asPolygon]);
    expect(read.codes).toEqual(codes);
    for (const note of read.layer.notes()) expect(note.place).toEqual({ record: 2 });
  });

  it('a feature or a geometry alone', async () => {
    expect((await reading(feature(polygon, '"id":"a","properties":{"b":2}'))).rows).toEqual([{ id: 'a', geometry: asPolygon, attributes: { b: 2 } }]);
    expect((await reading(JSON.stringify(JSON.parse(polygon), undefined, 2))).rows).toEqual([{ id: undefined, geometry: asPolygon, attributes: {} }]);
  });

  it('attributes: nested values are texts, great whole numbers stay exact', async () => {
    const { rows, codes } = await reading(collection(feature(polygon, '"id":12345678901234567890,"properties":{"a":{"b":[1]},"n":9007199254740993,"s":"9007199254740993","f":0.1234567890123456,"__proto__":1}'), feature(polygon, '"properties":[1]')));
    expect(rows[0]!.id).toBe('12345678901234567890');
    expect(Object.entries(rows[0]!.attributes)).toEqual([['a', '{"b":[1]}'], ['n', '9007199254740993'], ['s', '9007199254740993'], ['f', 0.1234567890123456], ['__proto__', 1]]);
    expect(codes).toEqual(['geojson/nestedAsText', 'geojson/propertiesUnusable']);
  });

  it('nesting without end', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { rows } = await reading(collection(feature(polygon, `"x":${deep}`), feature(polygon)));
    expect(rows.map(({ geometry }) => geometry)).toEqual([asPolygon, asPolygon]);
  });
});

describe('coordinate system', () => {
  it('is what crs says, before or behind the features', async () => {
    for (const text of [`{${crs('urn:ogc:def:crs:EPSG::4490')},"type":"FeatureCollection","features":[]}`, `{"type":"FeatureCollection","features":[${feature(polygon)}], ${crs('EPSG:4490')} }\n`]) {
      const { layer, codes } = await reading(text);
      expect(layer.crs).toMatchObject({ status: 'known', crs: { epsg: 4490 } });
      expect(codes).toEqual([]);
    }
  });

  it('is WGS 84 where nothing is said, and this is told', async () => {
    const { layer } = await reading(collection(feature(polygon)));
    expect(layer.crs).toMatchObject({ status: 'known', crs: { epsg: 4326 } });
    expect(layer.crs.status === 'known' && layer.crs.notes.map(({ code }) => code)).toContain('geojson/crsByDefault');
  });

  it('that stands where nobody looked in time is told', async () => {
    const { codes } = await reading(`{"type":"FeatureCollection","features":[${feature(polygon)}],${crs('EPSG:4490')},"x":"${' '.repeat(70_000)}"}`);
    expect(codes).toEqual(['geojson/crsLate']);
  });

  it('that is refused or no name is no guess', async () => {
    expect((await open(`{${crs('EPSG:2343')},"features":[],"type":"FeatureCollection"}`)).crs.status).toBe('refused');
    expect((await open(`{"crs":null,"features":[],"type":"FeatureCollection"}`)).crs.status).toBe('unknown');
  });
});

describe('broken text', () => {
  const good = feature(polygon);

  it.each([
    ['a number', good.replace('130', '1..30')],
    ['a quote', good.replace('"properties"', 'properties"')],
    ['a bracket', good.replace(']]]', ']]')],
    ['a brace', good.slice(0, -1)],
    ['a bad escape', feature(polygon, '"properties":{"a":"\\x"}')],
    ['a leading zero', good.replace('46', '046')],
    ['a wrong word', feature('nil')],
  ])('%s: the features of other lines are read, and the place is told', async (_, bad) => {
    const { rows, codes, layer } = await reading(collection(good, bad, good, good));
    expect(codes).toContain('geojson/broken');
    expect(layer.notes()[0]).toMatchObject({ code: 'geojson/broken', place: { record: 2, line: 3 } });
    expect(rows).toHaveLength(3);
  });

  it('on one line: the features before it are kept', async () => {
    const { rows, codes } = await reading(`{"type":"FeatureCollection","features":[${good},${good.replace('Feature"', 'Feature')},${good}]}`);
    expect(rows).toHaveLength(1);
    expect(codes).toEqual(['geojson/restUnread']);
  });

  it('commas missing and too many', async () => {
    const { rows, codes } = await reading(`{"type":"FeatureCollection","features":[${good}\n${good},,${good},]}`);
    expect(rows).toHaveLength(3);
    expect(codes).toEqual(['geojson/comma', 'geojson/comma', 'geojson/comma']);
  });

  it('cut off anywhere: what stood before is read, and the cut is told', async () => {
    const text = collection(good, good, good);
    const start = text.indexOf('[\n') + 1;
    for (let length = start; length < text.length; length++) {
      const { rows, codes } = await reading(text.slice(0, length));
      expect(rows.length).toBe(Math.floor((length - start - 1 + 1) / (good.length + 2)) + ((length - start - 1 + 1) % (good.length + 2) > good.length ? 1 : 0));
      expect(codes).toContain('geojson/truncated');
    }
  });

  it.each([
    ['', 'notThisFormat'],
    ['[1]', 'notThisFormat'],
    ['{"a":1}', 'notThisFormat'],
    ['{"type":"FeatureCollection"}', 'damaged'],
    ['{"type":,"features":[]}', 'damaged'],
    ['{"type":"Feature","geom', 'incomplete'],
  ])('%s is %s', async (text, code) => {
    expect(await opened(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('items that are no features', async () => {
    const { rows, codes } = await reading(collection(good, 'null', '{"a":1}', '3'));
    expect(rows).toHaveLength(1);
    expect(codes).toEqual(['geojson/notFeature', 'geojson/notFeature', 'geojson/notFeature']);
  });

  it('with any bytes changed neither throws nor hangs', async () => {
    const original = encoder.encode(collection(feature(polygon, '"id":1,"properties":{"名称":"\\u4e00"}'), good, feature('{"type":"MultiPolygon","coordinates":[[[[1,2],[3,4],[5,6.5e1]]]]}')));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(original.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(...encoder.encode('"{}[],:\\0 -.e\n')))), { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = original.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const result = await opened(bytes);
        if (!result.ok) return;
        const rows = await rowsOf(result.value[0]!);
        // Whatever JSON.parse takes as a whole is read without a word of breaks.
        const whole = parsedOrUndefined(new TextDecoder().decode(bytes));
        if (whole !== undefined) expect(result.value[0]!.notes().filter(({ code }) => /broken|unread|truncated|comma/.test(code))).toEqual([]);
        expect(rows.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 150 },
    );
  });
});

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('sequences', () => {
  it.each([
    ['with separators', (items: readonly string[]) => items.map((item) => `\u001e${item}\n`).join('')],
    ['a line each', (items: readonly string[]) => items.join('\n')],
    ['pretty, one behind the other', (items: readonly string[]) => items.map((item) => JSON.stringify(JSON.parse(item), undefined, 1)).join('\r\n')],
  ])('%s', async (_, join) => {
    const { rows, codes } = await reading(join([feature(polygon, '"id":1,"properties":{"a":"x"}'), polygon, feature('null')]));
    expect(rows.map(({ id, geometry }) => [id, geometry])).toEqual([[1, asPolygon], [undefined, asPolygon], [undefined, undefined]]);
    expect(codes).toEqual([]);
  });

  it('with a broken line go on behind it', async () => {
    for (const separator of ['', '\u001e']) {
      const { rows, layer } = await reading([feature(polygon), '{"type":"Feat', feature(polygon)].map((item) => `${separator}${item}\n`).join(''));
      expect(rows).toHaveLength(2);
      expect(layer.notes()).toMatchObject([{ code: 'geojson/broken', place: { record: 2, line: 2 } }]);
    }
  });

  it('are recognised, as files are', () => {
    expect(head(' {"type":"FeatureCollection"')).toEqual([true, false]);
    expect(head('{\n"type":"FeatureCollection"')).toEqual([true, false]);
    expect(head(`\u001e${polygon}`)).toEqual([false, true]);
    expect(head(`${polygon}\n${polygon}`)).toEqual([false, true]);
    expect(head('PK')).toEqual([false, false]);
  });
});

describe('numbers', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 25 });
  const numberText = fc.oneof(
    fc.tuple(fc.constantFrom('', '-'), digits, fc.option(digits, { nil: undefined }), fc.option(fc.tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.nat(330)), { nil: undefined })).map(
      ([sign, whole, fraction, power]) => `${sign}${whole.replace(/^0+(?=\d)/, '')}${fraction === undefined ? '' : `.${fraction}`}${power === undefined ? '' : power.join('')}`,
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
    fc.tuple(fc.double({ min: 73, max: 135, noNaN: true }), fc.nat(20)).map(([value, decimals]) => value.toFixed(decimals)),
  );

  it('are the very doubles that JSON.parse gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(numberText, { minLength: 200, maxLength: 200 }), async (texts) => {
        const finite = texts.filter((text) => Number.isFinite(JSON.parse(text)));
        const positions = finite.map((text) => `[${text},${text}]`);
        const layer = await open(collection(feature(`{"type":"Polygon","coordinates":[[${positions.join()}]]}`)));
        for await (const { polygons } of layer.batches()) {
          for (const [index, text] of finite.entries()) if (!Object.is(polygons.xy[2 * index], JSON.parse(text))) throw new Error(`${text} became ${polygons.xy[2 * index]}`);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('any GeoJSON', () => {
  const spaces = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
  const coordinate = fc.oneof(fc.integer({ min: -180, max: 180 }), fc.double({ min: -180, max: 180, noNaN: true }));
  const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 6 }).map((points): LonLat[] => [...points, points[0]!]);
  const rings = fc.array(ring, { minLength: 1, maxLength: 3 });
  const geometry = fc.oneof(
    fc.constant(null),
    rings.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
    fc.array(rings, { minLength: 2, maxLength: 3 }).map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
  );
  const flat = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
  const item = fc.record(
    { type: fc.constant('Feature'), geometry, properties: fc.oneof(fc.constant(null), fc.dictionary(fc.string(), flat)), id: fc.oneof(fc.string(), fc.integer()), foreign: fc.jsonValue(), bbox: fc.constant([1, 2, 3, 4]) },
    { requiredKeys: ['type', 'geometry', 'properties'] },
  );

  /** JSON text with white space and member order drawn. */
  function textOf(value: unknown, draw: fc.GeneratorValue): string {
    const pad = (text: string): string => `${draw(() => spaces)}${text}${draw(() => spaces)}`;
    if (Array.isArray(value)) return pad(`[${value.length === 0 ? draw(() => spaces) : value.map((element) => textOf(element, draw)).join()}]`);
    if (typeof value !== 'object' || value === null) return pad(JSON.stringify(value));
    const entries = draw(() => fc.shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length }));
    return pad(`{${entries.length === 0 ? draw(() => spaces) : entries.map(([key, member]) => `${pad(JSON.stringify(key))}:${textOf(member, draw)}`).join()}}`);
  }

  it('is read as JSON.parse reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 4 }), fc.gen(), async (features, draw) => {
        const text = textOf({ type: 'FeatureCollection', features, name: '图层', other: { features: [1] } }, draw);
        const parsed = JSON.parse(text) as { readonly features: typeof features };
        const { rows, codes } = await reading(text);
        expect(rows).toEqual(parsed.features.map((expected) => ({ id: expected.id, geometry: expected.geometry ?? undefined, attributes: exact(expected.properties ?? {}) })));
        expect(codes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('windows', () => {
  it('features that lie across reads, and one that is larger than a read', async () => {
    const huge: LonLat[] = Array.from({ length: 300_000 }, (_, n): LonLat => [100 + n / 1e6, (n % 2) + 20.5]);
    huge.push(huge[0]!);
    const small = Array.from({ length: 10 }, (_, n) => feature(polygon, `"properties":{"n":${n}}`));
    const text = collection(feature(polygon, `"properties":{"pad":"${'图'.repeat(1_397_800)}"}`), ...small, feature(`{"type":"Polygon","coordinates":[${JSON.stringify(huge)}]}`), ...small, feature('null', '"properties":{"late":1}'));
    const { rows, codes } = await reading(text);
    expect(rows).toHaveLength(23);
    expect(JSON.stringify(rows[11]!.geometry!.coordinates) === JSON.stringify([huge])).toBe(true);
    expect(rows.slice(12, 22).map(({ attributes }) => attributes['n'])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(codes).toEqual(['geojson/fieldLate']);
  });
});

describe('writing', () => {
  function content(rows: readonly Row[], code = 4490): VectorContent {
    const reading = crsByEpsg(code);
    if (reading.status !== 'known') throw new Error(String(code));
    return {
      name: '图层',
      crs: reading.crs,
      fields: [],
      async *batches() {
        yield { polygons: tableOf(rows.map(({ geometry }) => geometry)), attributes: (index) => rows[index]!.attributes, id: (index) => rows[index]!.id };
      },
    };
  }

  const rows: readonly Row[] = [
    { id: 'A-1', geometry: { type: 'Polygon', coordinates: [[[130.1, 46], [131 + 1 / 3, 46], [131, 47], [130.1, 46]], [[130.8, 46.1], [130.9, 46.2], [130.9, 46.1], [130.8, 46.1]]] }, attributes: { 名称: '甲"\n', 面积: 0.1 + 0.2, 有: true, 无: null } },
    { id: 5, geometry: undefined, attributes: {} },
    { id: undefined, geometry: { type: 'MultiPolygon', coordinates: [[triangle], [triangle]] }, attributes: { 数: -0.5 } },
  ];

  it('then reading is identity', async () => {
    const { text, losses } = await written(geoJson, content(rows));
    expect(losses).toEqual([]);
    expect(text.split('\n').slice(0, 5)).toEqual(['{', '"type": "FeatureCollection",', '"name": "图层",', '"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::4490" } },', '"features": [']);
    const read = await reading(text);
    expect(read.rows).toEqual(rows);
    expect(read.layer).toMatchObject({ name: '图层', crs: { status: 'known', crs: { epsg: 4490 } } });
    expect(text.split('\n')).toHaveLength(5 + 3 + 3);
    expect(JSON.parse(text)).toMatchObject({ features: [{ id: 'A-1' }, { geometry: null }, {}] });
  });

  it('as a sequence: the coordinate system is listed as lost', async () => {
    const { text, losses } = await written(geoJsonSeq, content(rows));
    expect(losses).toEqual(['geojson/crsNotHeld']);
    expect((await reading(text)).rows).toEqual(rows);
    expect((await written(geoJsonSeq, content(rows, 4326))).losses).toEqual([]);
  });

  it('turns rings by the right-hand rule', async () => {
    const clockwise: LonLat[] = [[0, 0], [0, 1], [1, 1], [0, 0]];
    const { text } = await written(geoJson, content([{ id: 1, geometry: { type: 'Polygon', coordinates: [clockwise, clockwise.toReversed()] }, attributes: {} }]));
    expect((await reading(text)).rows[0]!.geometry!.coordinates).toEqual([clockwise.toReversed(), clockwise]);
  });

  it('of no feature, and of values that JSON lacks', async () => {
    expect((await reading((await written(geoJson, content([]))).text)).rows).toEqual([]);
    const { losses } = await written(geoJson, content([{ id: 1, geometry: { type: 'Polygon', coordinates: [[[NaN, 0], [1, 1], [2, 0], [NaN, 0]]] }, attributes: { a: Infinity } }]));
    expect(losses).toEqual(['geojson/numberAsText', 'geojson/valueNotHeld']);
  });
});
