import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cgcs2000 } from '../crs/index.ts';
import { bytesInMemory } from '../formats/source.ts';
import type { VectorBatch, VectorLayer } from '../formats/types.ts';
import { geometryOf, tableOf } from '../polygon-table.ts';
import type { AreaGeometry } from '../types.ts';
import { openLayerCache, writeLayerCache } from './index.ts';

interface Row {
  readonly geometry: AreaGeometry | undefined;
  readonly id: string | undefined;
  readonly name: string;
}

const square = fc.tuple(fc.double({ min: 130, max: 131, noNaN: true }), fc.double({ min: 46, max: 47, noNaN: true }), fc.double({ min: 0.001, max: 0.1, noNaN: true })).map(([x, y, s]): AreaGeometry['coordinates'] & object => [[[x, y], [x + s, y], [x + s, y + s], [x, y + s], [x, y]]]);
const row: fc.Arbitrary<Row> = fc.record({
  geometry: fc.oneof(
    { weight: 6, arbitrary: square.map((coordinates): AreaGeometry => ({ type: 'Polygon', coordinates: coordinates as never })) },
    { weight: 2, arbitrary: fc.array(square, { minLength: 2, maxLength: 3 }).map((coordinates): AreaGeometry => ({ type: 'MultiPolygon', coordinates: coordinates as never })) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  id: fc.option(fc.string(), { nil: undefined }),
  name: fc.string(),
});

function layerOf(batches: readonly (readonly Row[])[]): VectorLayer {
  return {
    name: '地块',
    crs: { status: 'known', crs: cgcs2000, notes: [] },
    fields: [{ name: '名称', type: 'text' }],
    featureCount: undefined,
    async *batches(): AsyncGenerator<VectorBatch> {
      for (const rows of batches) yield { polygons: tableOf(rows.map(({ geometry }) => geometry)), attributes: (index) => ({ 名称: rows[index]!.name }), id: (index) => rows[index]!.id };
    },
    notes: () => [{ code: 'test/told', severity: 'info', message: { zh: '一条', en: 'one' } }],
  };
}

async function cached(layer: VectorLayer): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await writeLayerCache(layer, { write: async (bytes) => void chunks.push(bytes.slice()) });
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function rowsOf(layer: VectorLayer): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of layer.batches()) {
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      rows.push({ geometry: geometryOf(batch.polygons, index), id: batch.id(index) as string | undefined, name: batch.attributes(index)['名称'] as string });
    }
  }
  return rows;
}

function boxOf({ coordinates, type }: AreaGeometry): readonly [number, number, number, number] {
  const points = (type === 'Polygon' ? [coordinates] : coordinates).flat(2) as unknown as readonly (readonly [number, number])[];
  const [x, y] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

describe('layer cache', () => {
  it('gives back the layer that went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, { maxLength: 4 }), { maxLength: 4 }), async (batches) => {
        const layer = layerOf(batches);
        const back = (await openLayerCache(bytesInMemory(await cached(layer))))!;
        expect({ name: back.name, crs: back.crs, fields: back.fields, notes: back.notes(), count: back.featureCount }).toEqual({ name: layer.name, crs: layer.crs, fields: layer.fields, notes: layer.notes(), count: batches.flat().length });
        expect(await rowsOf(back)).toEqual(batches.flat());
      }),
      { numRuns: 60 },
    );
  });

  it('finds by boxes what a look at every feature finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), fc.array(square, { maxLength: 4 }), async (batches, asked) => {
        const rows = batches.flat();
        const boxes = asked.map((coordinates) => boxOf({ type: 'Polygon', coordinates: coordinates as never }));
        const back = (await openLayerCache(bytesInMemory(await cached(layerOf(batches)))))!;
        const search = (await back.search!(Float64Array.from(boxes.flat())))!;
        const numbers = Uint32Array.from(new Set(search.numbers)).toSorted();
        const places = Array.from(numbers, (number) => search.numbers.indexOf(number));
        const selection = (await search.read({ numbers, begins: Float64Array.from(places, (place) => search.begins[place]!), ends: Float64Array.from(places, (place) => search.ends[place]!) }))!;
        const polygons = selection.features.tableOf(0, numbers.length);
        selection.features.release();
        for (const [index, [west, south, east, north]] of boxes.entries()) {
          const expected = rows.flatMap(({ geometry }, number) => {
            if (geometry === undefined) return [];
            const [w, s, e, n] = boxOf(geometry);
            return w <= east && e >= west && s <= north && n >= south ? [number] : [];
          });
          expect([...search.numbers.subarray(search.starts[index], search.starts[index + 1])]).toEqual(expected);
        }
        for (const [place, number] of numbers.entries()) {
          const { geometry, id, name } = rows[number]!;
          expect([geometryOf(polygons, place), selection.id(place), selection.attributes(place)]).toEqual([geometry, id, { 名称: name }]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not taken for one when it was cut short, or is something else', async () => {
    const whole = await cached(layerOf([[{ geometry: { type: 'Polygon', coordinates: [[[130, 46], [131, 46], [131, 47], [130, 46]]] }, id: 'P-1', name: '一' }]]));
    expect(await openLayerCache(bytesInMemory(whole))).toBeDefined();
    for (const bytes of [whole.subarray(0, whole.length - 1), whole.subarray(1), new Uint8Array(0), new TextEncoder().encode('{"type":"FeatureCollection"}')]) {
      expect(await openLayerCache(bytesInMemory(bytes))).toBeUndefined();
    }
  });
});
