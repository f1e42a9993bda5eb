import { GeoJSONVT } from '@maplibre/geojson-vt';
import { expect, it } from 'vitest';
import type { DrawnFeature } from './drawn.ts';
import { differenceOf } from './source-difference.ts';

const geometry = { type: 'Point', coordinates: [130.3, 46.8] };
const feature = (properties: DrawnFeature['properties'], shape: DrawnFeature['geometry'] = geometry): DrawnFeature => ({ type: 'Feature', properties, geometry: shape });
const collection = (features: readonly DrawnFeature[]) => ({ type: 'FeatureCollection', features }) as unknown as GeoJSON.FeatureCollection;

/** What the map's own index of tiles holds of features after a change. */
function drawnAfter(before: readonly DrawnFeature[], after: readonly DrawnFeature[]): readonly unknown[] {
  const index = new GeoJSONVT(collection(before), { promoteId: 'id', updateable: true });
  index.updateData({ update: differenceOf(before, after)! });
  return index.getTile(0, 0, 0)!.features.map(({ tags }) => tags).toSorted((a, b) => String(a!['id']).localeCompare(String(b!['id'])));
}

it('leaves the map with what is drawn now, all of it and nothing else', () => {
  const before = [feature({ id: 'P-1', fill: 'brown', label: 'FAR 1.5', note: 'new' }), feature({ id: 'P-2', fill: 'pink' })];
  const after = [feature({ id: 'P-1', fill: 'brown', label: 'FAR 3.2', verdict: 'error' }), feature({ id: 'P-2', fill: 'pink' })];
  expect(drawnAfter(before, after)).toEqual(after.map(({ properties }) => properties));
  expect(drawnAfter(after, before)).toEqual(before.map(({ properties }) => properties));
});

it('names the features that are drawn otherwise alone', () => {
  const [one, two, three] = [feature({ id: 'P-1', fill: 'brown' }), feature({ id: 'P-2', fill: 'pink' }), feature({ id: 'P-3', fill: 'pink' })];
  const moved = { type: 'Point', coordinates: [130.4, 46.8] };
  expect(differenceOf([one, two, three], [one, { ...two }, three])).toEqual([]);
  expect(differenceOf([one, two, three], [one, feature({ id: 'P-2', fill: 'red' }), feature(three.properties, moved)])!.map(({ id, newGeometry }) => [id, newGeometry])).toEqual([
    ['P-2', undefined],
    ['P-3', moved],
  ]);
});

it('gives up where not the same features are there, or one has no id of its own', () => {
  const one = feature({ id: 'P-1', fill: 'brown' });
  expect(differenceOf([one], [one, one])).toBeUndefined();
  expect(differenceOf([one], [feature({ id: 'P-2', fill: 'brown' })])).toBeUndefined();
  expect(differenceOf([one, one], [feature({ id: 'P-1', fill: 'red' }), one])).toBeUndefined();
  expect(differenceOf([feature({ fill: 'brown' })], [feature({ fill: 'red' })])).toBeUndefined();
});
