import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { geojson } from 'flatgeobuf';
import { describe, expect, it, vi } from 'vitest';
import { crsByEpsg, type Crs } from '../../crs/index.ts';
import { geometryOf, tableOf, type PolygonTable } from '../../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../../types.ts';
import { bytesInMemory } from '../source.ts';
import type { AttributeValue, Attributes, ByteSource, Field, ReadOptions, VectorContent, VectorLayer, VectorSource } from '../types.ts';
import { flatGeobuf } from './index.ts';

function crs(code: number): Crs {
  const reading = crsByEpsg(code);
  if (reading.status !== 'known') throw new Error(`EPSG:${code}`);
  return reading.crs;
}

function sourceOf(bytes: Uint8Array | ByteSource): VectorSource {
  return { name: 'layer.fgb', bytes: bytes instanceof Uint8Array ? bytesInMemory(bytes) : bytes, sibling: async () => undefined };
}

async function open(bytes: Uint8Array | ByteSource, options: ReadOptions = {}): Promise<VectorLayer> {
  const opened = await flatGeobuf.open(sourceOf(bytes), options);
  if (!opened.ok) throw new Error(opened.error.note.message.en);
  return opened.value[0]!;
}

interface Row {
  readonly geometry: AreaGeometry | undefined;
  readonly attributes: Attributes;
}

async function rowsOf(layer: VectorLayer): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const { polygons, attributes } of layer.batches()) {
    for (let index = 0; index < polygons.featureCount; index++) rows.push({ geometry: geometryOf(polygons, index), attributes: attributes(index) });
  }
  return rows;
}

function contentOf(rows: readonly Row[], { fields = [], ids }: { readonly fields?: readonly Field[]; readonly ids?: readonly (string | number | undefined)[] } = {}): VectorContent {
  return {
    name: '永久基本农田',
    crs: crs(4490),
    fields,
    async *batches() {
      const half = Math.ceil(rows.length / 2);
      for (const [start, part] of [[0, rows.slice(0, half)], [half, rows.slice(half)]] as const) {
        if (part.length > 0) yield { polygons: tableOf(part.map(({ geometry }) => geometry)), attributes: (index) => part[index]!.attributes, id: (index) => ids?.[start + index] };
      }
    },
  };
}

async function written(content: VectorContent): Promise<{ readonly bytes: Uint8Array; readonly losses: readonly string[] }> {
  const { files, losses } = await flatGeobuf.write!(content, {});
  expect(files.map(({ extension }) => extension)).toEqual(['.fgb']);
  return { bytes: new Uint8Array(Buffer.concat(files[0]!.chunks)), losses: losses.map(({ code }) => code) };
}

function row(attributes: Record<string, AttributeValue>): Row {
  return { geometry: { type: 'Polygon', coordinates: [square(1, 1, 1)] }, attributes };
}

function square(x: number, y: number, size: number): LonLat[] {
  return [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}.fgb`, import.meta.url)));
}

describe('a file of ogr2ogr', () => {
  it('is a layer with fields, coordinate system and features', async () => {
    const layer = await open(fixture('parcels-indexed'));
    expect(layer).toMatchObject({ name: 'parcels', crs: { status: 'known', crs: { epsg: 4490 } }, featureCount: 2 });
    expect(layer.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual(['地块编号: text', '用途: text', '面积: number', 'number: integer', 'ok: boolean', 'when: datetime', 'at: datetime', 'big: integer', 'json: text']);
    const rows = await rowsOf(layer);
    expect(rows.map(({ geometry }) => geometry?.coordinates.length)).toEqual([2, 2]);
    expect(rows.find(({ attributes }) => attributes['number'] === -3)!.attributes).toMatchObject({ 地块编号: 'JMS-002', 用途: '公园绿地', 面积: null });
    expect(layer.notes()).toEqual([]);
  });

  it('with heights says that they are dropped', async () => {
    const layer = await open(fixture('multi-z'));
    expect((await rowsOf(layer))[0]!.geometry).toEqual((await rowsOf(await open(fixture('parcels-plain'))))[0]!.geometry);
    expect(layer.notes().map(({ code }) => code)).toEqual(['fgb/heightsDropped']);
  });

  it('of several reads comes whole', async () => {
    const ring: LonLat[] = Array.from({ length: 300_000 }, (_, n) => [130 + n * 1e-6, n % 2]);
    const big: Row = { geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }, attributes: { n: 0 } };
    const rows = [big, ...[1, 2, 3].map((n): Row => ({ geometry: { type: 'Polygon', coordinates: [square(100 + n, 20, 1)] }, attributes: { n } }))];
    const { bytes } = await written(contentOf(rows, { fields: [{ name: 'n', type: 'integer' }] }));
    const sizes: number[] = [];
    const read = await rowsOf(await open({ size: bytes.length, read: async (start, end) => (sizes.push(end - start), bytes.slice(start, end)) }));
    expect(read.map(({ attributes }) => attributes['n']).toSorted()).toEqual([0, 1, 2, 3]);
    expect(read.find(({ attributes }) => attributes['n'] === 0)).toEqual(big);
    expect(sizes.length).toBeGreaterThan(2);
  });

  it('that breaks off gives the features before, and says where', async () => {
    const bytes = fixture('grid-indexed');
    const layer = await open(bytes.subarray(0, bytes.length - 10));
    expect(await rowsOf(layer)).toHaveLength(299);
    expect(layer.notes()).toMatchObject([{ code: 'fgb/truncated', place: { record: 300 } }, { code: 'fgb/countDiffers', data: { declared: 300, found: 299 } }]);
  });

  it('whose source is shorter than it said ends too', async () => {
    const bytes = fixture('grid-indexed');
    const layer = await open({ size: bytes.length, read: async (start, end) => bytes.subarray(start, Math.min(end, bytes.length - 10)) });
    expect(await rowsOf(layer)).toHaveLength(299);
    expect(layer.notes()[0]!.code).toBe('fgb/truncated');
  });

  it('with a damaged feature gives the others', async () => {
    const bytes = fixture('parcels-plain').slice();
    const view = new DataView(bytes.buffer);
    const firstFeature = 12 + view.getUint32(8, true);
    view.setUint32(firstFeature + 4, 0xffffff, true);
    const layer = await open(bytes);
    const rows = await rowsOf(layer);
    expect(rows.map(({ geometry }) => geometry === undefined)).toEqual([true, false]);
    expect(layer.notes().map(({ code }) => code)).toEqual(['fgb/damaged', 'fgb/attributesDamaged']);
  });

  it('stops when asked', async () => {
    const aborted = AbortSignal.abort(new Error('stop'));
    const layer = await open(fixture('grid-indexed'), { signal: aborted });
    await expect(rowsOf(layer)).rejects.toThrow('stop');
  });
});

describe('writing', () => {
  const fields: readonly Field[] = [
    { name: '名称', type: 'text', length: 20 },
    { name: '数量', type: 'integer' },
    { name: '面积', type: 'number' },
    { name: '是否', type: 'boolean' },
    { name: '日期', type: 'date' },
    { name: '时间', type: 'datetime' },
  ];

  it('keeps values, holes, parts and features without polygons', async () => {
    const rows: readonly Row[] = [
      { geometry: { type: 'Polygon', coordinates: [square(130, 46, 1), square(130.2, 46.2, 0.1)] }, attributes: { 名称: '甲', 数量: 3, 面积: 0.1 + 0.2, 是否: true, 日期: '2026-09-30', 时间: '2026-09-30T08:00:00Z' } },
      { geometry: undefined, attributes: { 名称: '', 数量: '9007199254740993', 面积: -0.5, 是否: false, 日期: null, 时间: null } },
      { geometry: { type: 'MultiPolygon', coordinates: [[square(120, 30, 1)], [square(122, 30, 1), square(122.5, 30.5, 0.1)]] }, attributes: { 名称: null, 数量: null, 面积: null, 是否: null, 日期: null, 时间: null } },
    ];
    const { bytes, losses } = await written(contentOf(rows, { fields }));
    expect(losses).toEqual(['fgb/dateAsDateTime', 'fgb/orderChanged']);
    const layer = await open(bytes);
    expect(layer).toMatchObject({ name: '永久基本农田', featureCount: 3, crs: { status: 'known', crs: { epsg: 4490 } } });
    expect(await rowsOf(layer)).toEqual(expect.arrayContaining([...rows]));
    expect(layer.notes()).toEqual([]);
  });

  it('lists what it cannot hold', async () => {
    const { losses, bytes } = await written(contentOf([row({ 数量: 1.5 }), row({ 数量: '99999999999999999999' }), row({ 面积: '约 3' }), row({ 是否: '是' }), row({ 备注: 'x' })], { fields: fields.slice(0, 4) }));
    expect(losses).toEqual(['fgb/valueNotHeld', 'fgb/valueNotHeld', 'fgb/valueNotHeld', 'fgb/valueNotHeld', 'fgb/fieldNotDeclared']);
    for (const { attributes } of await rowsOf(await open(bytes))) expect(Object.values(attributes)).toEqual([null, null, null, null]);
  });

  it('writes ids into a field, unless one has that name', async () => {
    const rows: readonly Row[] = [1, 2].map((n) => ({ geometry: { type: 'Polygon', coordinates: [square(n, 1, 1)] }, attributes: { ID: `P-${n}` } }));
    const added = await written(contentOf(rows.map(({ geometry }) => ({ geometry, attributes: {} })), { ids: ['a', 'b'] }));
    expect(added.losses).toContain('fgb/idsAsField');
    expect((await rowsOf(await open(added.bytes))).map(({ attributes }) => attributes['id']).toSorted()).toEqual(['a', 'b']);
    const same = await written(contentOf(rows, { fields: [{ name: 'ID', type: 'text' }], ids: ['P-1', 'P-2'] }));
    expect(same.losses.filter((code) => code.startsWith('fgb/ids'))).toEqual([]);
    const other = await written(contentOf(rows, { fields: [{ name: 'ID', type: 'text' }], ids: ['P-1', 'Q'] }));
    expect(other.losses).toContain('fgb/idsDropped');
  });

  it('of no feature is a file of no feature', async () => {
    const layer = await open((await written(contentOf([], { fields }))).bytes);
    expect(await rowsOf(layer)).toEqual([]);
    expect(layer.fields).toHaveLength(6);
  });

  it('gives a file that npm flatgeobuf reads, whole and by boxes', async () => {
    const rows: readonly Row[] = Array.from({ length: 700 }, (_, n) => ({
      geometry: n % 7 === 0 ? { type: 'MultiPolygon', coordinates: [[square(n % 30, n % 17, 0.5)], [square(n % 30, (n % 17) + 0.6, 0.2)]] } : { type: 'Polygon', coordinates: [square(n % 30, n % 17, 0.5 + (n % 5) / 7)] },
      attributes: { 名称: `图斑${n}` },
    }));
    const { bytes } = await written(contentOf(rows, { fields: [{ name: '名称', type: 'text' }] }));
    expect((await peerNames(bytes)).toSorted()).toEqual(rows.map(({ attributes }) => attributes['名称'] as string).toSorted());
    for (const [minX, minY, maxX, maxY] of [[0, 0, 3, 3], [10.2, 5.1, 10.3, 5.2], [29.9, 16.9, 40, 40], [50, 50, 60, 60]] as const) {
      const expected = rows.filter(({ geometry }) => boxMeets(tableOf([geometry]), [minX, minY, maxX, maxY])).map(({ attributes }) => attributes['名称']);
      expect((await peerNames(bytes, { minX, minY, maxX, maxY })).toSorted()).toEqual(expected.toSorted());
    }
  });

  it('then reading is identity, but for order', async () => {
    const ring = fc.tuple(fc.double({ min: 73, max: 135, noNaN: true }), fc.double({ min: 18, max: 54, noNaN: true }), fc.double({ min: 1e-6, max: 0.01, noNaN: true })).map(([x, y, size]) => square(x, y, size));
    const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
    const geometry = fc.oneof(
      fc.constant(undefined),
      polygon.map((coordinates): AreaGeometry => ({ type: 'Polygon', coordinates })),
      fc.array(polygon, { minLength: 2, maxLength: 3 }).map((coordinates): AreaGeometry => ({ type: 'MultiPolygon', coordinates })),
    );
    const values = fc.record({ 名称: fc.option(fc.string({ unit: 'grapheme' })), 数量: fc.option(fc.maxSafeInteger()), 面积: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), 是否: fc.option(fc.boolean()) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(geometry, values), { maxLength: 40 }), async (pairs) => {
        const rows = pairs.map(([shape, attributes], n): Row => ({ geometry: shape, attributes: { ...attributes, n } }));
        const { bytes } = await written(contentOf(rows, { fields: [...fields.slice(0, 4), { name: 'n', type: 'integer' }] }));
        const read = await rowsOf(await open(bytes));
        expect(read.toSorted((a, b) => Number(a.attributes['n']) - Number(b.attributes['n']))).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });
});

async function peerNames(bytes: Uint8Array, rect?: { minX: number; minY: number; maxX: number; maxY: number }): Promise<string[]> {
  // The peer tells its search to the console.
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  const names: string[] = [];
  for await (const feature of geojson.deserialize(bytes, rect === undefined ? {} : { rect })) names.push((feature as unknown as { properties: { 名称: string } }).properties.名称);
  return names;
}

function boxMeets({ xy }: PolygonTable, [minX, minY, maxX, maxY]: readonly [number, number, number, number]): boolean {
  const xs = [...xy].filter((_, index) => index % 2 === 0);
  const ys = [...xy].filter((_, index) => index % 2 === 1);
  return Math.min(...xs) <= maxX && Math.max(...xs) >= minX && Math.min(...ys) <= maxY && Math.max(...ys) >= minY;
}
