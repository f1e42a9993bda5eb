import { batch, effect } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { readGeoJson, type GeoDocument } from '@plansmith/geo';
import type { FeatureOverlay } from './model.ts';
import { createPlanStore } from './plan-store.ts';

type Box = readonly [number, number, number, number];

function read(boxes: Readonly<Record<string, Box>>, before?: GeoDocument): GeoDocument {
  const features = Object.entries(boxes).map(([id, [west, south, east, north]]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] },
  }));
  return readGeoJson(JSON.stringify({ type: 'FeatureCollection', features }), before);
}

const parcels: Readonly<Record<string, Box>> = { 'P-1': [130.415, 46.815, 130.416, 46.816], 'P-2': [130.42, 46.815, 130.421, 46.816] };
const udb: Readonly<Record<string, Box>> = { A: [130.415, 46.815, 130.4154, 46.816], B: [130.4152, 46.815, 130.4156, 46.816] };

it('measures a feature against a layer once, and again only when one of them changed', () => {
  const store = createPlanStore();
  let parcelFile = read(parcels);
  batch(() => {
    const layers = [{ name: 'parcels', file: 'p.geojson' }, { name: 'udb', file: 'u.geojson' }];
    store.setDocument({ uri: 'workspace.yaml', kind: 'workspace', value: { kind: 'workspace', layers }, declarations: [], references: [] });
    store.setLayerFile('p.geojson', parcelFile);
    store.setLayerFile('u.geojson', read(udb));
  });
  const seen: (FeatureOverlay | undefined)[] = [];
  effect(() => {
    seen.push(store.model.overlay('parcels', 'P-1', 'udb'));
  });

  const [first] = seen;
  expect(first!.sharePct).toBeCloseTo(60, 6);
  expect(first!.sumM2 / first!.areaM2).toBeCloseTo(8 / 6, 6);
  expect(first!.areaM2 + first!.outsideM2).toBeCloseTo(first!.subjectM2, 6);
  expect(first!.parts.map(({ id }) => id)).toEqual(['A', 'B']);
  expect(store.model.overlay('parcels', 'P-1', 'udb')).toBe(first);

  // Another parcel moves: the features of this one keep their identity.
  batch(() => store.setLayerFile('p.geojson', (parcelFile = read({ ...parcels, 'P-2': [130.43, 46.815, 130.431, 46.816] }, parcelFile))));
  expect(seen).toHaveLength(1);
  batch(() => store.setLayerFile('u.geojson', read({ A: udb['A']! })));
  expect(seen.map((overlay) => overlay?.sharePct.toFixed(3))).toEqual(['60.000', '40.000']);
  batch(() => store.remove('u.geojson'));
  expect(seen.at(-1)).toBeUndefined();
});

it('has nothing outside where a layer covers a feature, to the last digits', () => {
  const store = createPlanStore();
  batch(() => {
    const layers = [{ name: 'parcels', file: 'p.geojson' }, { name: 'udb', file: 'u.geojson' }];
    store.setDocument({ uri: 'workspace.yaml', kind: 'workspace', value: { kind: 'workspace', layers }, declarations: [], references: [] });
    store.setLayerFile('p.geojson', read(parcels));
    store.setLayerFile('u.geojson', read({ A: [130.41, 46.81, 130.4153, 46.82], B: [130.4153, 46.81, 130.43, 46.82] }));
  });
  expect(store.model.overlay('parcels', 'P-1', 'udb')).toMatchObject({ outsideM2: 0, sharePct: expect.closeTo(100, 9) });
  expect(store.model.overlay('parcels', 'P-9', 'udb')).toBeUndefined();
});
