import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crsByEpsg, type Crs } from '../../crs/index.ts';
import { geometryOf, tableOf } from '../../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../../types.ts';
import { bytesInMemory, sourceAmong } from '../source.ts';
import type { AttributeValue, Field, ReadOptions, VectorContent, WriteResult } from '../types.ts';
import { readArchive } from './archive.ts';
import { parseFieldMapping, shapefile, writeFieldMapping } from './index.ts';
import { writeWithin } from './write.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const fixtures: Files = Object.fromEntries(
  readdirSync(new URL('fixtures/', import.meta.url)).map((name) => [name, new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))]),
);
const cgcs2000 = (crsByEpsg(4490) as { readonly crs: Crs }).crs;

async function read(files: Files, name: string, options: ReadOptions = {}) {
  const source = sourceAmong(Object.entries(files).map(([file, bytes]) => ({ name: file, bytes: bytesInMemory(bytes) })), name)!;
  const opened = await shapefile.open(source, options);
  if (!opened.ok) return { failure: opened.error.code, candidates: opened.error.candidates, layers: [] };
  const layers = [];
  for (const layer of opened.value) {
    const features = [];
    for await (const batch of layer.batches()) {
      for (let index = 0; index < batch.polygons.featureCount; index++) features.push({ attributes: batch.attributes(index), geometry: geometryOf(batch.polygons, index) });
    }
    layers.push({ name: layer.name, crs: layer.crs, fields: layer.fields, featureCount: layer.featureCount, features, codes: layer.notes().map(({ code }) => code), notes: layer.notes() });
  }
  return { failure: undefined, candidates: undefined, layers };
}

function part(base: string, change: Readonly<Record<string, Uint8Array | undefined>>): Files {
  const own = Object.entries(fixtures).filter(([name]) => name.startsWith(`${base}.`));
  return Object.fromEntries(Object.entries({ ...Object.fromEntries(own), ...change }).flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes]])));
}

const without = (base: string, ...extensions: string[]): Files => part(base, Object.fromEntries(extensions.map((extension) => [`${base}.${extension}`, undefined])));

function patched(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

describe('files that GDAL wrote', () => {
  const rows = [
    { 用途: '二类居住用地', RJL: 1.8, MJ: 12345, RQ: '2026-09-30' },
    { 用途: '工业用地（镕）', RJL: 0.75, MJ: null, RQ: null },
    { 用途: null, RJL: null, MJ: -7, RQ: '2025-01-01' },
  ];

  it.each([
    ['UTF-8 by .cpg', 'utf8', 4490, '地块编', ['shp/mendedName']],
    ['GBK by .cpg, 3-degree zone without number', 'gbk', 4552, '地块编号', []],
    ['GBK by the language driver alone, 3-degree zone 43', 'ldid', 4531, '地块编号', []],
    ['GBK by content', 'none', 4490, '地块编号', ['encoding/inferred']],
    ['heights', 'z', 4490, '地块编', ['shp/mendedName', 'shp/droppedZ']],
  ])('%s', async (_, name, epsg, key, codes) => {
    const [layer] = (await read(fixtures, `${name}.shp`)).layers;
    expect(layer).toMatchObject({ name, crs: { status: 'known', crs: { epsg } }, featureCount: 3 });
    expect(layer!.features.map(({ attributes }) => attributes)).toEqual(rows.map((row, index) => ({ [key]: `DF-0${index + 1}`, ...row })));
    expect(layer!.features.map(({ geometry }) => geometry?.type)).toEqual(['Polygon', 'MultiPolygon', undefined]);
    expect(layer!.features[0]!.geometry!.coordinates.map((ring) => ring.length)).toEqual([5, 5]);
    expect(layer!.codes).toEqual([...codes, 'shp/nullShape', 'shp/overflow', 'shp/overflow']);
  });

  it('several layers of a zip, with names in GBK, packed and stored', async () => {
    const { layers } = await read(fixtures, 'gbk-names.zip');
    expect(layers.map(({ name, featureCount, crs }) => [name, featureCount, crs.status])).toEqual([['低效用地', 3, 'known'], ['现状', 3, 'known']]);
    expect(layers[1]!.features[0]!.attributes['用途']).toBe('二类居住用地');
  });

  it('longer names from the options and from the file beside', async () => {
    const beside = { ...fixtures, 'utf8.fields.csv': new TextEncoder().encode('\ufefffield,name\r\n地块编,地块编号\r\nRJL,容积率\r\n') };
    const [layer] = (await read(beside, 'utf8.shp', { fieldNames: { RJL: 'plotRatio' } })).layers;
    expect(layer!.fields.map(({ name }) => name)).toEqual(['地块编号', '用途', 'plotRatio', 'MJ', 'RQ']);
  });
});

describe('files that are not as they should be', () => {
  const missing = ['shp/overflow', 'shp/overflow'];
  it.each<[string, Files, readonly string[], number]>([
    ['no .dbf', without('gbk', 'dbf'), ['shp/noAttributes', 'shp/nullShape'], 3],
    ['no .prj', without('gbk', 'prj'), ['shp/noCrs', 'shp/nullShape', ...missing], 3],
    ['no .shx', without('gbk', 'shx'), ['shp/nullShape', ...missing], 3],
    ['a .shx of other places', part('gbk', { 'gbk.shx': patched(fixtures['gbk.shx']!, 100, [0x7f, 0, 0, 0]) }), ['shp/indexUnusable', 'shp/nullShape', ...missing], 3],
    ['.shp cut off', part('gbk', { 'gbk.shp': fixtures['gbk.shp']!.subarray(0, 400) }), ['shp/truncated', 'shp/countsDiffer'], 1],
    ['.dbf cut off', part('gbk', { 'gbk.dbf': fixtures['gbk.dbf']!.subarray(0, 400) }), ['shp/attributesTruncated', 'shp/nullShape'], 3],
    ['.dbf of another kind', part('gbk', { 'gbk.dbf': new Uint8Array(800) }), ['shp/attributesUnusable', 'shp/nullShape'], 3],
    ['a row marked as deleted', part('gbk', { 'gbk.dbf': patched(fixtures['gbk.dbf']!, 193, [0x2a]) }), ['shp/deletedRows', 'shp/nullShape', ...missing], 2],
    ['a point among polygons', part('gbk', { 'gbk.shp': patched(fixtures['gbk.shp']!, 108, [1]) }), ['shp/otherShape', 'shp/nullShape', ...missing], 3],
    ['more points than the record has', part('gbk', { 'gbk.shp': patched(fixtures['gbk.shp']!, 148, [99]) }), ['shp/damagedShape', 'shp/nullShape', ...missing], 3],
    ['a declared encoding that it is not', part('gbk', { 'gbk.cpg': new TextEncoder().encode('UTF-8') }), ['encoding/declaredDoesNotDecode', 'encoding/inferred', 'shp/nullShape', ...missing], 3],
  ])('%s', async (_, files, codes, count) => {
    const { layers } = await read(files, 'gbk.shp');
    expect(layers[0]!.codes).toEqual(codes);
    expect(layers[0]!.features).toHaveLength(count);
  });

  it('a deleted row takes its shape with it', async () => {
    const { layers } = await read(part('gbk', { 'gbk.dbf': patched(fixtures['gbk.dbf']!, 193, [0x2a]) }), 'gbk.shp');
    expect(layers[0]!.features.map(({ attributes, geometry }) => [attributes['地块编号'], geometry?.type])).toEqual([['DF-02', 'MultiPolygon'], ['DF-03', undefined]]);
  });

  it('an encoding that cannot be told is asked for', async () => {
    const written = await write([{ name: 'a', type: 'text' }], [{ a: '省' }], { encoding: 'GBK' });
    const files = { ...filesOf(written), 'x.cpg': new Uint8Array(0), 'x.dbf': patched(filesOf(written)['x.dbf']!, 29, [0]) };
    const asked = await read(files, 'x.shp');
    expect(asked.failure).toBe('encodingAmbiguous');
    expect(asked.candidates).toContainEqual({ value: 'gbk', sample: '省' });
    expect((await read(files, 'x.shp', { encoding: 'CP936' })).layers[0]!.features[0]!.attributes).toEqual({ a: '省' });
  });

  it.each<[string, Uint8Array, string]>([
    ['something else', new TextEncoder().encode('not a shapefile'), 'notThisFormat'],
    ['nothing', new Uint8Array(0), 'notThisFormat'],
    ['an archive without shapes', zipSync({ 'a.txt': new Uint8Array(3) }), 'notThisFormat'],
    ['an archive cut off', fixtures['gbk-names.zip']!.subarray(0, 3000), 'damaged'],
  ])('%s is a failure', async (_, bytes, code) => expect((await read({ 'x.shp': bytes }, 'x.shp')).failure).toBe(code));

  it('an archive that unpacks to more than the limit is left alone', async () => {
    const archive = await readArchive(bytesInMemory(zipSync({ 'a.shp': new Uint8Array(3000), 'b.shp': new Uint8Array(10) })), 2000);
    const [large, small] = archive.ok ? archive.value : [];
    expect(await large!.open()).toMatchObject({ ok: false, error: { code: 'zip/tooLarge' } });
    expect(small!.path).toBe('b.shp');
  });

  it('a member that is not what its checksum says is not read', async () => {
    const bytes = zipSync({ 'gbk.shp': fixtures['gbk.shp']!, 'utf8.shp': fixtures['utf8.shp']! }, { level: 0 });
    const packed = zipSync({ 'gbk.shp': fixtures['gbk.shp']! });
    const damaged = patched(packed, packed.length - 22 - 53 + 16, [1, 2, 3, 4]);
    expect((await read({ 'a.zip': bytes }, 'a.zip')).layers).toHaveLength(2);
    expect((await read({ 'a.zip': damaged }, 'a.zip')).failure).toBe('damaged');
  });

  it('no change of a byte makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('gbk.shp', 'gbk.dbf', 'gbk.shx', 'gbk-names.zip'), fc.nat(1199), fc.nat(255), async (file, at, value) => {
        const bytes = patched(fixtures[file]!, at % fixtures[file]!.length, [value]);
        await read({ ...fixtures, [file]: bytes }, file.endsWith('zip') ? file : 'gbk.shp');
      }),
      { numRuns: 100 },
    );
  });
});

const square = (x: number, y: number, size: number): LonLat[] => [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]];
const shift = (ring: readonly LonLat[], by: number): LonLat[] => ring.map((_, index) => ring[index === ring.length - 1 ? by % (ring.length - 1) : (index + by) % (ring.length - 1)]!);

/** The ring's corners, wherever it begins and however it runs. */
function key(ring: readonly LonLat[]): string {
  return [...new Set(ring.map(String))].toSorted().join(' ');
}

/** A .shp with one record of these rings as they are. */
function shpOf(rings: readonly (readonly LonLat[])[]): Uint8Array {
  const points = rings.flat();
  const bytes = new Uint8Array(152 + 4 * rings.length + 16 * points.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(100, 1);
  view.setInt32(104, (bytes.length - 108) / 2);
  for (const [at, value] of [[32, 5], [108, 5], [144, rings.length], [148, points.length]] as const) view.setInt32(at, value, true);
  let first = 0;
  for (const [index, ring] of rings.entries()) {
    view.setInt32(152 + 4 * index, first, true);
    first += ring.length;
  }
  for (const [index, value] of points.flat().entries()) view.setFloat64(152 + 4 * rings.length + 8 * index, value, true);
  return bytes;
}

describe('rings', () => {
  it('comes back whatever the order and direction in which a writer left them', async () => {
    const outer = square(0, 0, 10);
    const [hole, island, other] = [square(2, 2, 6), square(4, 4, 2), square(20, 0, 5)];
    const expected = [[outer, hole], [island], [other]].map((rings) => rings.map((ring) => key(ring))).map((rings) => rings.join('|')).toSorted();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.boolean(), fc.nat(3), async (order, isReversed, start) => {
        const rings = [outer, hole.toReversed(), island, other].map((ring) => shift(isReversed ? ring.toReversed() : ring, start));
        const { layers } = await read({ 'x.shp': shpOf(order.map((index) => rings[index]!)) }, 'x.shp');
        const found = (layers[0]!.features[0]!.geometry as AreaGeometry & { readonly type: 'MultiPolygon' }).coordinates;
        expect(found.map((polygon) => polygon.map((ring) => key(ring)).join('|')).toSorted()).toEqual(expected);
        expect(layers[0]!.codes.includes('shp/recoveredRings')).toBe(isReversed);
      }),
    );
  });

  it('a ring that was left open is closed and told', async () => {
    const { layers } = await read({ 'x.shp': shpOf([square(0, 0, 1).slice(0, 4)]) }, 'x.shp');
    expect(layers[0]!.codes).toContain('shp/openRings');
    expect(layers[0]!.features[0]!.geometry!.coordinates).toEqual([square(0, 0, 1)]);
  });
});

function contentOf(fields: readonly Field[], rows: readonly Readonly<Record<string, AttributeValue>>[], more: { readonly geometries?: readonly (AreaGeometry | undefined)[]; readonly ids?: readonly (string | number)[] } = {}): VectorContent {
  const geometries = more.geometries ?? rows.map((_, index): AreaGeometry => ({ type: 'Polygon', coordinates: [[[index, 0], [index, 1], [index + 1, 1], [index, 0]]] }));
  return {
    name: 'x',
    crs: cgcs2000,
    fields,
    async *batches() {
      yield { polygons: tableOf(geometries), attributes: (index) => rows[index]!, id: (index) => more.ids?.[index] };
    },
  };
}

function write(fields: readonly Field[], rows: readonly Readonly<Record<string, AttributeValue>>[], options: { readonly encoding?: string } = {}): Promise<WriteResult> {
  return shapefile.write!(contentOf(fields, rows), options);
}

function filesOf({ files }: WriteResult): Files {
  return Object.fromEntries(files.map(({ extension, chunks }) => [`x${extension}`, new Uint8Array(chunks.flatMap((chunk) => [...chunk]))]));
}

function includes(ranges: string | number | undefined, record: number): boolean {
  return String(ranges ?? '').split(', ').some((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return record >= first! && record <= last!;
  });
}

/** Minus zero has no text of its own. */
function plainZero(value: AttributeValue | undefined): AttributeValue | undefined {
  return value === 0 ? 0 : value;
}

function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

describe('written and read again', () => {
  const fields: readonly Field[] = [
    { name: '地块编号', type: 'text' },
    { name: 'plotRatioMaximum', type: 'number' },
    { name: 'plotRatioMinimum', type: 'number' },
    { name: 'count', type: 'integer' },
    { name: 'isOld', type: 'boolean' },
    { name: 'surveyed', type: 'date' },
    { name: 'changedAt', type: 'datetime' },
  ];
  const number = fc.oneof(fc.double(), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer());
  const row = fc.record({
    地块编号: orNull(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('地', '块', 'é', 'A', ' ', '𠮷'), maxLength: 200 }))),
    plotRatioMaximum: orNull(number),
    plotRatioMinimum: orNull(fc.double({ min: 0, max: 10, noNaN: true }).map((value) => Math.round(value * 1000) / 1000)),
    count: orNull(fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n }).map(String))),
    isOld: orNull(fc.boolean()),
    surveyed: orNull(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))),
    changedAt: orNull(fc.constant('2026-09-30T08:00:00Z')),
  });

  it('every value comes back, or is in the losses under its field and feature', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom('UTF-8', 'GBK', 'GB18030', 'Latin-1'), async (rows, encoding) => {
        const written = await write(fields, rows, { encoding });
        const [layer] = (await read(filesOf(written), 'x.shp', { encoding })).layers;
        expect(layer!.features).toHaveLength(rows.length);
        for (const [index, { attributes }] of layer!.features.entries()) {
          for (const [field, { name }] of fields.entries()) {
            const value = Object.values(attributes)[field];
            const isTold = written.losses.some((loss) => loss.place?.field === name && includes(loss.data?.['records'], index + 1));
            if (!isTold) expect([name, plainZero(value)]).toEqual([name, plainZero((rows[index] as Record<string, AttributeValue>)[name])]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('long names come back through the mapping file, different for every reader', async () => {
    const written = await write(fields, [{}]);
    const files = filesOf(written);
    expect(new TextDecoder().decode(files['x.fields.csv'])).toBe('field,name\r\n地块编,地块编号\r\nplotRatioM,plotRatioMaximum\r\nplotRati_1,plotRatioMinimum\r\n');
    expect((await read(files, 'x.shp')).layers[0]!.fields.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
    expect(written.losses.map(({ code }) => code)).toEqual(['shp/datetimeAsText', 'shp/shortenedName', 'shp/shortenedName', 'shp/shortenedName']);
  });

  it('polygons come back as they were, running clockwise', async () => {
    const geometries: readonly (AreaGeometry | undefined)[] = [
      { type: 'Polygon', coordinates: [[[0, 0], [9, 0], [9, 9], [0, 0]], [[5, 1], [8, 1], [8, 4], [5, 1]]] },
      undefined,
      { type: 'MultiPolygon', coordinates: [[[[0, 0], [0, 1], [1, 1], [0, 0]]], [[[5, 5], [5, 6], [6, 6], [5, 5]]]] },
    ];
    const written = await shapefile.write!(contentOf([], [{}, {}, {}], { geometries, ids: ['P-01', 'P-02', 'P-03'] }), {});
    const [layer] = (await read(filesOf(written), 'x.shp')).layers;
    expect(layer!.features[0]).toEqual({ attributes: { id: 'P-01' }, geometry: { type: 'Polygon', coordinates: [[[0, 0], [9, 9], [9, 0], [0, 0]], [[5, 1], [8, 1], [8, 4], [5, 1]]] } });
    expect(layer!.features.map(({ geometry }) => geometry).slice(1)).toEqual([undefined, geometries[2]]);
    expect(layer!.codes).toEqual(['shp/nullShape']);
    expect(layer!.crs).toMatchObject({ status: 'known', crs: { epsg: 4490 } });
    expect(written.losses.map(({ code }) => code)).toEqual(['shp/idAsField']);
  });

  it('tells which features do not fit below the limit of size', async () => {
    const written = await writeWithin(contentOf([{ name: 'a', type: 'text' }], [{ a: '1' }, { a: '2' }, { a: '3' }]), {}, 100 + 2 * 120);
    expect(written.losses).toMatchObject([{ code: 'shp/fileFull', data: { from: 3, count: 1 } }]);
    expect((await read(filesOf(written), 'x.shp')).layers[0]!.features.map(({ attributes }) => attributes)).toEqual([{ a: '1' }, { a: '2' }]);
  });
});

describe('mapping files', () => {
  it.each([
    ['JSON', '{ "PLOTRATIO_": "plotRatioMax", "": "x", "A": 1 }', { PLOTRATIO_: 'plotRatioMax' }, 2],
    ['a table', 'field,name,note\nPLOTRATIO_,plotRatioMax,upper\n\n"a,b","c ""d"""\nbroken\n', { PLOTRATIO_: 'plotRatioMax', 'a,b': 'c "d"' }, 1],
    ['tabs', '字段\t名称\r\nRJL\t容积率', { RJL: '容积率' }, 0],
    ['broken JSON', '{ "a": ', {}, 1],
    ['nothing', '', {}, 0],
  ])('%s', (_, text, names, unusable) => {
    const mapping = parseFieldMapping(text);
    expect([mapping.names, mapping.unusable.length]).toEqual([names, unusable]);
  });

  it('comes back as it was written', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'B', '地', ',', '"', ';', '\t', ' ', '_'), minLength: 1 }).filter((text) => text.trim() === text);
    fc.assert(fc.property(fc.dictionary(name.filter((text) => !/^(field|字段|dbf)/i.test(text)), name), (names) => {
        expect(parseFieldMapping(writeFieldMapping(names)).names).toEqual({ ...names });
      }));
  });
});
