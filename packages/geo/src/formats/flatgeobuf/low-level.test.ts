import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { geojson } from 'flatgeobuf';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../source.ts';
import { createResidentTable } from '../../kernel/resident-table.ts';
import { geometryOf, type PolygonTable } from '../../polygon-table.ts';
import { createFgbReader, decodeFgbFeature, fgbAttributes, fgbIndexBytes, openFgbIndex, readFgbHeader, type FgbHeader } from './index.ts';
import { openFlatGeobuf } from './read-layer.ts';
import { searchByIndex } from './select.ts';

/** The files of fixtures/ are from ogr2ogr (GDAL 3.6.2). */
function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}.fgb`, import.meta.url)));
}

function headerOf(bytes: Uint8Array): FgbHeader {
  const reading = readFgbHeader(bytes);
  if (!reading.ok) throw new Error(reading.error.note.message.en);
  return reading.value;
}

interface Decoded {
  readonly table: PolygonTable;
  readonly states: readonly string[];
  readonly starts: readonly number[];
}

function decodeAll(bytes: Uint8Array, header: FgbHeader = headerOf(bytes)): Decoded {
  const features = createResidentTable();
  const reader = createFgbReader(features, bytes, header);
  const [states, starts]: [string[], number[]] = [[], []];
  for (let at = header.featuresOffset; at < bytes.length; at = reader.next) {
    starts.push(at);
    const state = reader.add(at);
    states.push(state);
    if (state === 'incomplete' || state === 'lost') break;
  }
  const table = features.tableOf(0, features.featureCount);
  features.release();
  return { table, states, starts };
}

/** What npm flatgeobuf, an independent reader, finds. */
async function peerFeatures(bytes: Uint8Array, rect?: { minX: number; minY: number; maxX: number; maxY: number }): Promise<readonly { geometry: unknown; properties: Record<string, unknown> }[]> {
  const features: { geometry: unknown; properties: Record<string, unknown> }[] = [];
  for await (const feature of geojson.deserialize(bytes, rect === undefined ? {} : { rect })) features.push(feature as never);
  return features;
}

describe('header', () => {
  it('tells what the file says of itself', () => {
    const header = headerOf(fixture('parcels-indexed'));
    expect(header).toMatchObject({ name: 'parcels', envelope: [130.3, 46.8, 130.43, 46.81], geometryType: 0, featuresCount: 2, indexNodeSize: 16, crs: { org: 'EPSG', code: 4490 } });
    expect(header.columns.map(({ name, type }) => [name, type])).toEqual([
      ['地块编号', 'string'], ['用途', 'string'], ['面积', 'double'], ['number', 'int'], ['ok', 'bool'], ['when', 'dateTime'], ['at', 'dateTime'], ['big', 'long'], ['json', 'string'],
    ]);
    expect(header.crs?.wkt).toMatch(/^GEOGCRS\["China Geodetic/);
  });

  it('tells of heights', () => {
    expect(headerOf(fixture('multi-z'))).toMatchObject({ geometryType: 6, hasZ: true, hasM: false, indexNodeSize: 0 });
  });

  it('tells how many bytes it needs', () => {
    const bytes = fixture('parcels-indexed');
    const first = readFgbHeader(bytes.subarray(0, 5));
    const second = readFgbHeader(bytes.subarray(0, 12));
    expect(first).toMatchObject({ ok: false, error: { code: 'incomplete', neededBytes: 12 } });
    const needed = second.ok ? 0 : second.error.neededBytes!;
    expect(readFgbHeader(bytes.subarray(0, needed - 1))).toMatchObject({ ok: false, error: { neededBytes: needed } });
    expect(readFgbHeader(bytes.subarray(0, needed)).ok).toBe(true);
  });

  it.each([
    ['another file', new TextEncoder().encode('{"type":"FeatureCollection"}'), 'notThisFormat'],
    ['version 2', new Uint8Array([0x66, 0x67, 0x62, 2, 0x66, 0x67, 0x62, 0, 9, 0, 0, 0]), 'notThisFormat'],
    ['an absurd header size', new Uint8Array([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0, 255, 255, 255, 255]), 'damaged'],
  ])('refuses %s', (_, bytes, code) => {
    expect(readFgbHeader(bytes)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('features', () => {
  it.each(['parcels-indexed', 'parcels-plain', 'multi-z', 'grid-indexed'])('%s: polygons as npm flatgeobuf reads them', async (name) => {
    const bytes = fixture(name);
    const { table, states } = decodeAll(bytes);
    const peers = await peerFeatures(bytes);
    expect(table.featureCount).toBe(peers.length);
    for (const [index, peer] of peers.entries()) expect(multi(geometryOf(table, index))).toEqual(multi(peer.geometry as never));
    expect(new Set(states)).toEqual(new Set(['polygons']));
  });

  it('lie anywhere in memory', () => {
    const bytes = fixture('parcels-plain');
    const expected = decodeAll(bytes);
    for (let offset = 1; offset < 8; offset++) {
      const moved = new Uint8Array(bytes.length + offset).subarray(offset);
      moved.set(bytes);
      expect(decodeAll(moved).table).toEqual(expected.table);
    }
  });

  it('are attributes of every type', () => {
    const bytes = fixture('parcels-plain');
    const header = headerOf(bytes);
    const { starts } = decodeAll(bytes);
    expect(fgbAttributes(header, bytes, starts[0]!)).toEqual({
      地块编号: 'JMS-001', 用途: '二类城镇住宅用地', 面积: 1234.5, number: 7, ok: true, when: '2026-09-30T00:00:00', at: '2026-09-30T08:00:00Z', big: '9007199254740993', json: '{ "甲": [ 1, 2 ] }',
    });
    expect(fgbAttributes(header, bytes, starts[1]!)).toMatchObject({ 面积: null, number: -3, ok: false, when: null, big: 12 });
  });

  it('that are cut off are incomplete, and tell what they need', () => {
    const bytes = fixture('grid-indexed');
    const header = headerOf(bytes);
    const stateOf = (length: number): { readonly state: string; readonly needed: number } => {
      const features = createResidentTable();
      const reader = createFgbReader(features, bytes.subarray(0, length), header);
      const state = reader.add(header.featuresOffset);
      features.release();
      return { state, needed: reader.neededBytes };
    };
    const { state, needed } = stateOf(header.featuresOffset + 100);
    expect(state).toBe('incomplete');
    expect(stateOf(header.featuresOffset + needed - 1).state).toBe('incomplete');
    expect(stateOf(header.featuresOffset + needed).state).toBe('polygons');
  });

  it.each([Number.NaN, Infinity])('with a coordinate of %s are not used', (value) => {
    const bytes = fixture('grid-indexed').slice();
    const header = headerOf(bytes);
    const { table } = decodeFgbFeature(bytes, header.featuresOffset, header);
    const view = new DataView(bytes.buffer);
    let at = header.featuresOffset;
    while (view.getFloat64(at, true) !== table!.xy[3]) at++;
    view.setFloat64(at, value, true);
    expect(decodeFgbFeature(bytes, header.featuresOffset, header)).toMatchObject({ state: 'notFinite', table: { featureCount: 1, xy: new Float64Array(0) } });
  });

  it('with any bytes changed neither throw nor hang nor leave their bounds', () => {
    const original = fixture('parcels-plain');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(original.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 127, 128, 255))), { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = original.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const header = readFgbHeader(bytes);
        if (!header.ok) return;
        const { table, starts } = decodeAll(bytes, header.value);
        expect(table.xy.length * 8).toBeLessThanOrEqual(bytes.length + 64 * starts.length);
        for (const start of starts) fgbAttributes(header.value, bytes, start);
      }),
      { numRuns: 800 },
    );
  });
});

describe('a layer read whole', () => {
  it.each(['parcels-indexed', 'grid-indexed'])('has the features that its batches have: %s', async (name) => {
    const opened = await openFlatGeobuf({ name, bytes: bytesInMemory(fixture(name)), sibling: async () => undefined }, {});
    if (!opened.ok) throw new Error(opened.error.code);
    const [layer] = opened.value;
    const whole = (await layer!.whole!())!;
    const own = whole.features.tableOf(0, whole.features.featureCount);
    let count = 0;
    for await (const batch of layer!.batches()) {
      for (let index = 0; index < batch.polygons.featureCount; index++, count++) {
        expect(geometryOf(own, count)).toEqual(geometryOf(batch.polygons, index));
        expect(whole.attributes(count)).toEqual(batch.attributes(index));
      }
    }
    expect(own.featureCount).toBe(count);
    const field = layer!.fields.find(({ type }) => type === 'text')!.name;
    const { texts, ends, doubts } = whole.texts!(Uint32Array.of(count - 1, 0), field)!;
    expect([...doubts]).toEqual([0, 0]);
    expect([texts.subarray(0, ends[0]), texts.subarray(ends[0], ends[1])].map((text) => new TextDecoder().decode(text))).toEqual([whole.attribute!(count - 1, field), whole.attribute!(0, field)]);
    whole.features.release();
  });

  it.each([
    ['heights', fixture('multi-z')],
    ['a feature that is cut off', fixture('grid-indexed').slice(0, -1)],
    ['bytes behind the last feature', Uint8Array.of(...fixture('parcels-indexed'), 0)],
  ])('is not, where there is something to tell: %s', async (_, bytes) => {
    const opened = await openFlatGeobuf({ name: 'odd.fgb', bytes: bytesInMemory(bytes), sibling: async () => undefined }, {});
    if (!opened.ok) throw new Error(opened.error.code);
    expect(await opened.value[0]!.whole!()).toBeUndefined();
  });
});

describe('index', () => {
  const bytes = fixture('grid-indexed');
  const header = headerOf(bytes);
  const indexBytes = bytes.slice(header.indexOffset, header.featuresOffset);
  const { table, starts } = decodeAll(bytes);

  function boxOf(feature: number): readonly [number, number, number, number] {
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    const rings = [table.partStarts[table.featureStarts[feature]!]!, table.partStarts[table.featureStarts[feature + 1]!]!];
    for (let at = 2 * table.ringStarts[rings[0]!]!; at < 2 * table.ringStarts[rings[1]!]!; at += 2) {
      const [x, y] = [table.xy[at]!, table.xy[at + 1]!];
      [box[0], box[1], box[2], box[3]] = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
    }
    return box;
  }

  it('is as long as the header says', () => {
    expect(fgbIndexBytes(header)).toBe((1 + 2 + 19 + 300) * 40);
    expect(openFgbIndex(indexBytes.subarray(1), header)).toBeUndefined();
  });

  it('finds what a look at all features finds, in order and in place', () => {
    const boxes = Array.from({ length: header.featuresCount }, (_, feature) => boxOf(feature));
    for (const shift of [0, 4]) {
      const moved = new Uint8Array(indexBytes.length + shift).subarray(shift);
      moved.set(indexBytes);
      const index = openFgbIndex(moved, header)!;
      fc.assert(
        fc.property(fc.double({ min: 129.95, max: 130.25, noNaN: true }), fc.double({ min: 45.95, max: 46.2, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true }), (minX, minY, size) => {
          const box = { minX, minY, maxX: minX + size, maxY: minY + size };
          const hits: number[][] = [];
          expect(index.search(box, (feature, start, end) => hits.push([feature, start, end]))).toBe(true);
          const expected = boxes.flatMap(([x0, y0, x1, y1], feature) => (x0 <= box.maxX && x1 >= box.minX && y0 <= box.maxY && y1 >= box.minY ? [feature] : []));
          expect(hits).toEqual(expected.map((feature) => [feature, starts[feature]! - header.featuresOffset, feature === 299 ? Infinity : starts[feature + 1]! - header.featuresOffset]));
        }),
      );
    }
  });

  it('is searched for many boxes at once alike, and what is found is read', async () => {
    const side = fc.double({ min: 0, max: 0.1, noNaN: true });
    const corner = fc.tuple(fc.double({ min: 129.95, max: 130.25, noNaN: true }), fc.double({ min: 45.95, max: 46.2, noNaN: true }));
    const index = openFgbIndex(indexBytes, header)!;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(corner, side), { maxLength: 6 }), async (squares) => {
        const boxes = squares.map(([[minX, minY], size]) => ({ minX, minY, maxX: minX + size, maxY: minY + size }));
        const search = (await searchByIndex(bytesInMemory(bytes), header, { boxes: Float64Array.from(boxes.flatMap(({ minX, minY, maxX, maxY }) => [minX, minY, maxX, maxY])), onState: () => {} }))!;
        for (const [box, expectedBox] of boxes.entries()) {
          const hits: number[][] = [];
          index.search(expectedBox, (feature, start, end) => hits.push([feature, start, Math.min(end, bytes.length - header.featuresOffset)]));
          const found = Array.from({ length: search.starts[box + 1]! - search.starts[box]! }, (_, hit) => search.starts[box]! + hit);
          expect(found.map((at) => [search.numbers[at]!, search.begins[at]!, search.ends[at]!])).toEqual(hits);
          const places = Uint32Array.from(found);
          const selection = (await search.read({ numbers: search.numbers.subarray(places[0] ?? 0, (places.at(-1) ?? -1) + 1), begins: search.begins.subarray(places[0] ?? 0), ends: search.ends.subarray(places[0] ?? 0) }))!;
          const own = selection.features.tableOf(0, hits.length);
          selection.features.release();
          expect(Array.from(places, (_, place) => geometryOf(own, place))).toEqual(hits.map(([number]) => geometryOf(table, number!)));
        }
      }),
    );
  });

  it('that is damaged says so, and ends', async () => {
    const everywhere = { minX: -Infinity, minY: -Infinity, maxX: Infinity, maxY: Infinity };
    for (const node of [0, 1, 3, 22, 100]) {
      const damagedBytes = indexBytes.slice();
      damagedBytes.set([0, 0, 0, 0, 0, 0, 0, 0], node * 40 + 32);
      expect(openFgbIndex(damagedBytes, header)!.search(everywhere, () => {})).toBe(node === 22);
      const whole = bytes.slice();
      whole.set(damagedBytes, header.indexOffset);
      const search = await searchByIndex(bytesInMemory(whole), header, { boxes: Float64Array.of(-Infinity, -Infinity, Infinity, Infinity), onState: () => {} });
      expect(search === undefined).toBe(node !== 22);
    }
  });
});

type Polygons = { readonly type: string; readonly coordinates: unknown } | undefined | null;

function multi(geometry: Polygons): unknown {
  if (geometry === undefined || geometry === null) return [];
  const withoutZ = JSON.parse(JSON.stringify(geometry.coordinates), (_, value: unknown) => (Array.isArray(value) && typeof value[0] === 'number' ? value.slice(0, 2) : value)) as unknown;
  return geometry.type === 'Polygon' ? [withoutZ] : withoutZ;
}
