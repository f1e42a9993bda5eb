import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crsByEpsg, type Crs } from '../../crs/index.ts';
import { createPolygonTableBuilder, geometryOf, tableOf } from '../../polygon-table.ts';
import type { AreaGeometry } from '../../types.ts';
import { bytesInMemory, sourceAmong } from '../source.ts';
import type { AttributeValue, Field, VectorContent } from '../types.ts';
import { blobOf, readBlob } from './geometry.ts';
import { geoPackage } from './index.ts';
import { openSqlite } from './sqlite.ts';

const fixture = new Uint8Array(readFileSync(new URL('fixtures/two.gpkg', import.meta.url)));
const crs = (crsByEpsg(4531) as { readonly crs: Crs }).crs;

async function read(bytes: Uint8Array) {
  const opened = await geoPackage.open(sourceAmong([{ name: 'x.gpkg', bytes: bytesInMemory(bytes) }], 'x.gpkg')!, {});
  if (!opened.ok) return { failure: opened.error.code, layers: [] };
  const layers = [];
  for (const layer of opened.value) {
    const features = [];
    for await (const batch of layer.batches()) {
      for (let index = 0; index < batch.polygons.featureCount; index++) features.push({ id: batch.id(index), attributes: batch.attributes(index), geometry: geometryOf(batch.polygons, index) });
    }
    layers.push({ name: layer.name, crs: layer.crs, fields: layer.fields, featureCount: layer.featureCount, features, codes: layer.notes().map(({ code }) => code) });
  }
  return { failure: undefined, layers };
}

/** The fixture after some SQL. */
async function changed(sql: string): Promise<Uint8Array> {
  const database = await openSqlite(fixture);
  database.run(sql);
  const bytes = database.export();
  database.close();
  return bytes;
}

describe('a file that GDAL wrote', () => {
  it('is read layer by layer, each with its system', async () => {
    const { layers } = await read(fixture);
    expect(layers.map(({ name, crs: reading, featureCount, codes }) => [name, reading.status === 'known' && reading.crs.epsg, featureCount, codes])).toEqual([
      ['地块', 4490, 3, ['gpkg/nullShape']],
      ['projected', 4531, 3, ['gpkg/nullShape']],
    ]);
    expect(layers[0]!.features.map(({ id, attributes }) => ({ id, ...attributes }))).toEqual([
      { id: 1, 地块编号: 'DF-01', 用途: '二类居住用地', RJL: 1.8, MJ: 12345, RQ: '2026-09-30' },
      { id: 2, 地块编号: 'DF-02', 用途: '工业用地（镕）', RJL: 0.75, MJ: null, RQ: null },
      { id: 3, 地块编号: 'DF-03', 用途: null, RJL: null, MJ: -7, RQ: '2025-01-01' },
    ]);
    expect(layers[0]!.features.map(({ geometry }) => geometry?.type)).toEqual(['Polygon', 'MultiPolygon', undefined]);
    expect(layers[1]!.features[0]!.geometry!.coordinates).toHaveLength(2);
  });

  it.each([
    ['a view', "CREATE VIEW v AS SELECT fid, geom, MJ FROM projected; UPDATE gpkg_contents SET table_name = 'v' WHERE table_name = 'projected'; UPDATE gpkg_geometry_columns SET table_name = 'v' WHERE table_name = 'projected'", { name: 'v', featureCount: 3, codes: ['gpkg/nullShape'] }],
    ['no coordinate system', "UPDATE gpkg_geometry_columns SET srs_id = -1 WHERE table_name = 'projected'", { crs: { status: 'absent' }, codes: ['gpkg/noCrs', 'gpkg/nullShape'] }],
    ['a system known by its text alone', "UPDATE gpkg_spatial_ref_sys SET organization = 'NONE' WHERE srs_id = 4531", { crs: { status: 'known', crs: { epsg: 4531 } } }],
    ['binary values', 'ALTER TABLE projected ADD COLUMN photo BLOB; UPDATE projected SET photo = x\'00\' WHERE fid = 2', { codes: ['gpkg/blobField', 'gpkg/nullShape', 'gpkg/binaryValue'] }],
    ['a geometry that breaks off', 'UPDATE projected SET geom = substr(geom, 1, 60) WHERE fid = 2', { featureCount: 3, codes: ['gpkg/damagedShape', 'gpkg/nullShape'] }],
  ])('%s', async (_, sql, expected) => expect((await read(await changed(sql))).layers[1]).toMatchObject(expected));

  it('a layer of points is passed over, with a note', async () => {
    const { layers } = await read(await changed("UPDATE gpkg_geometry_columns SET geometry_type_name = 'POINT' WHERE table_name = 'projected'"));
    expect(layers.map(({ name, codes }) => [name, codes])).toEqual([['地块', ['gpkg/skippedLayer', 'gpkg/nullShape']]]);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['something else', () => new TextEncoder().encode('no database'), 'notThisFormat'],
    ['a database without the tables', async () => (await openSqlite()).export(), 'notThisFormat'],
    ['a database cut off', () => fixture.slice(0, 5000), 'damaged'],
    ['no layer of polygons', () => changed('DELETE FROM gpkg_contents'), 'unsupported'],
  ])('%s is a failure', async (_, bytes, code) => {
    const made = await bytes();
    // An empty database has no bytes at all until something is written.
    expect((await read(made.length === 0 ? fixture.slice(0, 10) : made)).failure).toBe(code);
  });

  it('a file above the limit is refused before it is read', async () => {
    const opened = await geoPackage.open({ name: 'x.gpkg', bytes: { size: 2 ** 30, read: () => Promise.reject(new Error('read')) }, sibling: async () => undefined }, {});
    expect(opened).toMatchObject({ ok: false, error: { code: 'unsupported', note: { code: 'gpkg/tooLarge', data: { limitMiB: 512 } } } });
  });

  it('is known by its first bytes', () => {
    expect(geoPackage.recognises(fixture.subarray(0, 512))).toBe(true);
    expect(geoPackage.recognises(new TextEncoder().encode('SQLite format 3'))).toBe(false);
  });
});

describe('geometry blobs', () => {
  const square: AreaGeometry = { type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 4], [0, 0]], [[2, 1], [3, 1], [3, 2], [2, 1]]] };

  /** The square as a Polygon of any dialect. */
  function blob({ isLittle, dimensions, envelope, isExtended }: { readonly isLittle: boolean; readonly dimensions: 'xy' | 'z' | 'm' | 'zm'; readonly envelope: number; readonly isExtended: boolean }): Uint8Array {
    const envelopeBytes = [0, 32, 48, 48, 64][envelope]!;
    const extra = { xy: 0, z: 1, m: 1, zm: 2 }[dimensions];
    const [iso, flags] = [{ xy: 0, z: 1000, m: 2000, zm: 3000 }[dimensions], { xy: 0, z: 0x80000000, m: 0x40000000, zm: 0xc0000000 }[dimensions]];
    const bytes = new Uint8Array(8 + envelopeBytes + 9 + 2 * 4 + 8 * (16 + 8 * extra) + (isExtended ? 4 : 0));
    const view = new DataView(bytes.buffer);
    bytes.set([0x47, 0x50, 0, (envelope << 1) | (isLittle ? 1 : 0)]);
    let at = 8 + envelopeBytes;
    view.setUint8(at, isLittle ? 1 : 0);
    view.setUint32(at + 1, isExtended ? flags + 0x20000000 + 3 : iso + 3, isLittle);
    at += isExtended ? 9 : 5;
    view.setUint32(at, 2, isLittle);
    at += 4;
    for (const ring of square.coordinates) {
      view.setUint32(at, ring.length, isLittle);
      at += 4;
      for (const [x, y] of ring as readonly (readonly [number, number])[]) {
        for (const value of [x, y, ...Array.from({ length: extra }, () => 99)]) {
          view.setFloat64(at, value, isLittle);
          at += 8;
        }
      }
    }
    return bytes;
  }

  it('are read in either byte order, with any envelope, heights and measures left out', () => {
    for (const isLittle of [true, false]) for (const dimensions of ['xy', 'z', 'm', 'zm'] as const) for (const envelope of [0, 1, 2, 3, 4]) for (const isExtended of [true, false]) {
      const builder = createPolygonTableBuilder();
      expect(readBlob(blob({ isLittle, dimensions, envelope, isExtended }), builder)).toEqual({ kind: 'polygons', dropped: { xy: 'none', z: 'z', m: 'm', zm: 'z' }[dimensions], hasOpenRing: false });
      builder.endFeature();
      expect(geometryOf(builder.finish(), 0)).toEqual(square);
    }
  });

  it('come back as they were written', () => {
    const table = tableOf([{ type: 'MultiPolygon', coordinates: [square.coordinates, [[[9, 9], [9.5, 9], [9, 9.5], [9, 9]]]] as never }, undefined]);
    const builder = createPolygonTableBuilder();
    readBlob(blobOf(table, 0, 4490)!, builder);
    builder.endFeature();
    expect(geometryOf(builder.finish(), 0)).toEqual(geometryOf(table, 0));
    expect(blobOf(table, 1, 4490)).toBeNull();
  });

  it('lines and curves are told from damage', () => {
    const builder = createPolygonTableBuilder();
    const head = [0x47, 0x50, 0, 1, 0, 0, 0, 0, 1];
    expect(readBlob(new Uint8Array([...head, 2, 0, 0, 0, 0, 0, 0, 0]), builder)).toEqual({ kind: 'other', type: 'LineString' });
    expect(readBlob(new Uint8Array([...head, 7, 0, 0, 0, 1, 0, 0, 0, 1, 10, 0, 0, 0, 0, 0, 0, 0]), builder)).toEqual({ kind: 'other', type: 'CurvePolygon' });
    expect(readBlob(new Uint8Array([...head, 77, 0, 0, 0, 0, 0, 0, 0]), builder)).toEqual({ kind: 'damaged' });
    expect(builder.vertexCount).toBe(0);
  });

  it('no bytes make it throw, and what is damaged adds nothing', () => {
    const sound = blob({ isLittle: true, dimensions: 'z', envelope: 1, isExtended: false });
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), fc.nat(sound.length), (at, value, length) => {
        const bytes = sound.slice(0, length);
        if (at < length) bytes[at] = value;
        const builder = createPolygonTableBuilder();
        if (readBlob(bytes, builder).kind === 'damaged') expect(builder.vertexCount).toBe(0);
      }),
    );
  });
});

async function written(content: VectorContent) {
  const { files, losses } = await geoPackage.write!(content, {});
  return { bytes: files[0]!.chunks[0]!, losses };
}

describe('written and read again', () => {
  const fields: readonly Field[] = [
    { name: '名称', type: 'text' },
    { name: 'FID', type: 'number' },
    { name: 'fid', type: 'integer' },
    { name: 'isOld', type: 'boolean' },
    { name: 'surveyed', type: 'date' },
    { name: 'changedAt', type: 'datetime' },
  ];
  const geometry: AreaGeometry = { type: 'Polygon', coordinates: [[[43500000, 5180000], [43500100, 5180000], [43500100, 5180100], [43500000, 5180000]]] };

  function contentOf(rows: readonly (readonly AttributeValue[])[], ids: readonly (string | number)[] = []): VectorContent {
    return {
      name: '地块"x"',
      crs,
      fields,
      async *batches() {
        yield { polygons: tableOf(rows.map((_, index) => (index % 3 === 2 ? undefined : geometry))), attributes: (index) => Object.fromEntries(fields.map(({ name }, field) => [name, rows[index]![field]!])), id: (index) => ids[index] };
      },
    };
  }

  it('every value comes back, or is in the losses', async () => {
    const row = fc.tuple(
      fc.oneof(fc.constant(null), fc.string({ unit: 'binary' }), fc.constant('')),
      fc.oneof(fc.constant(null), fc.double()),
      fc.oneof(fc.constant(null), fc.maxSafeInteger(), fc.bigInt({ min: 2n ** 53n + 1n, max: 2n ** 64n }).map(String)),
      fc.oneof(fc.constant(null), fc.boolean()),
      fc.oneof(fc.constant(null), fc.constant('2026-09-30')),
      fc.oneof(fc.constant(null), fc.constant('2026-09-30T08:00:00Z')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const { bytes, losses } = await written(contentOf(rows));
        const [layer] = (await read(bytes)).layers;
        expect(layer).toMatchObject({ name: '地块"x"', crs: { status: 'known', crs: { epsg: 4531 } }, featureCount: rows.length });
        expect(layer!.fields.map(({ name, type }) => [name, type])).toEqual([['名称', 'text'], ['FID_1', 'number'], ['fid_2', 'integer'], ['isOld', 'boolean'], ['surveyed', 'date'], ['changedAt', 'datetime']]);
        for (const [index, feature] of layer!.features.entries()) {
          expect(feature.geometry).toEqual(index % 3 === 2 ? undefined : geometry);
          for (const [field, { name }] of fields.entries()) {
            const value = rows[index]![field]!;
            const isTold = losses.some((loss) => loss.place?.field === name && 'records' in loss.data!);
            if (!isTold) expect([name, Object.values(feature.attributes)[field]]).toEqual([name, value === 0 ? 0 : value]);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('ids that are whole numbers become keys, others a field', async () => {
    const rows = [1, 2, 3].map((): AttributeValue[] => [null, null, null, null, null, null]);
    const keys = await written(contentOf(rows, [3, 1, 7]));
    expect((await read(keys.bytes)).layers[0]!.features.map(({ id }) => id)).toEqual([1, 3, 7]);
    const texts = await written(contentOf(rows, ['P-1', 'P-2', 'P-3']));
    expect((await read(texts.bytes)).layers[0]!.features.map(({ attributes }) => attributes['id'])).toEqual(['P-1', 'P-2', 'P-3']);
    expect(texts.losses.map(({ code }) => code)).toEqual(['gpkg/renamedField', 'gpkg/renamedField', 'gpkg/idAsField']);
  });

  it('the same layer gives the same bytes', async () => {
    const rows: AttributeValue[][] = [['a', 1, 2, true, null, null]];
    expect((await written(contentOf(rows))).bytes).toEqual((await written(contentOf(rows))).bytes);
  });
});
