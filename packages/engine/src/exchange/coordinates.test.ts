import { tableOf, type AreaGeometry } from '@plansmith/geo';
import { cgcs2000, crsByEpsg, type Crs, type CrsReading } from '@plansmith/geo/crs';
import type { VectorBatch, VectorLayer } from '@plansmith/geo/formats';
import { expect, it } from 'vitest';
import { systemOf } from './chosen-system.ts';
import { longitudesOf, mover, zoneFor } from './coordinates.ts';
import { passOn } from './vector-content.ts';

function system(epsg: number): Crs {
  const reading = crsByEpsg(epsg);
  if (reading.status !== 'known') throw new Error(`EPSG:${epsg}`);
  return reading.crs;
}

const square = (lon: number): AreaGeometry => ({ type: 'Polygon', coordinates: [[[lon, 46.81], [lon + 0.001, 46.81], [lon + 0.001, 46.811], [lon, 46.81]]] });
const known: CrsReading = { status: 'known', crs: system(4531), notes: [] };

it.each([
  ['what the file says', known, undefined, 4531, []],
  ['what a person says of a silent file', { status: 'absent' }, 4490, 4490, []],
  ['what a person says over the file', known, 4490, 4490, ['crs/overridden']],
  ['a question of a silent file', { status: 'absent' }, undefined, 'crs/absent', undefined],
  ['a question of a strange one', { status: 'unknown', text: 'LOCAL' }, undefined, 'crs/unknown', undefined],
  ['a refusal of another datum, whatever is said', crsByEpsg(2367), 4490, 'crs/otherDatum', undefined],
  ['a refusal of a code of another datum', { status: 'absent' }, 4610, 'crs/otherDatum', undefined],
  ['a refusal of a code that nobody knows', { status: 'absent' }, 9999, 'crs/notSupported', undefined],
] as const)('%s', (_, reading, from, expected, notes) => {
  const result = systemOf(reading, from);
  expect(result.ok ? [result.value.crs.epsg, result.value.notes.map(({ code }) => code)] : [result.error.code, undefined]).toEqual([expected, notes]);
});

it('comes back to the digit', () => {
  const table = tableOf([square(130.37), square(130.123456789)]);
  const there = mover(cgcs2000, system(4531))!(table);
  expect([...mover(system(4531), cgcs2000)!(there).xy]).toEqual([...table.xy]);
  expect(mover(cgcs2000, system(4326))).toBeUndefined();
});

async function* batchOf(...longitudes: number[]): AsyncGenerator<VectorBatch> {
  yield { polygons: tableOf(longitudes.map(square)), attributes: () => ({}), id: () => undefined };
}

async function zone(...longitudes: number[]): Promise<unknown> {
  const found = await longitudesOf(batchOf(...longitudes), cgcs2000);
  const chosen = found && zoneFor(found);
  return chosen?.ok ? [chosen.value.crs.epsg, chosen.value.notes.map(({ code }) => code)] : chosen?.error.code;
}

it('chooses the zone of most features, and says what lies outside', async () => {
  expect(await zone(130.3, 130.4)).toEqual([4531, ['crs/zoneChosen']]);
  expect(await zone(130.3, 130.4, 132.6)).toEqual([4531, ['crs/zoneChosen', 'crs/acrossZones']]);
  expect(await zone(10)).toBe('crs/noZone');
  expect(await zone()).toBeUndefined();
});

it('passes a layer on under other names, and tells what has no place in the target', async () => {
  const layer: VectorLayer = {
    name: 'a',
    crs: known,
    fields: [{ name: 'x', type: 'text' }, { name: 'y', type: 'number' }, { name: 'z', type: 'text' }],
    featureCount: undefined,
    async *batches() {
      yield { polygons: tableOf([square(130.3), undefined, { type: 'Polygon', coordinates: [[[NaN, 1], [1, 1], [1, 2], [NaN, 1]]] }]), attributes: () => ({ x: 'a', y: 1, z: 'b' }), id: (index) => index };
    },
    notes: () => [],
  };
  const passed = passOn(layer, { from: cgcs2000, to: system(4531), mapping: [{ source: 'x', target: 'name' }, { source: 'z', target: null }] });
  for await (const batch of passed.content.batches()) expect(batch.attributes(0)).toEqual({ name: 'a', y: 1 });
  expect(passed.content.fields.map(({ name }) => name)).toEqual(['name', 'y']);
  expect([passed.featuresPassed(), passed.notes().map(({ code, place }) => [code, place])]).toEqual([3, [['convert/notProjectable', { record: 3 }]]]);
});
