import { applySpanEdits } from '@plansmith/base';
import { readGeoJson, writeGeoJson, type AreaGeometry } from '@plansmith/geo';
import { expect, it } from 'vitest';
import { layerEdits, type LayerChanges } from './layer-edits.ts';

const square = (x: number): AreaGeometry => ({ type: 'Polygon', coordinates: [[[x, 46], [x + 0.01, 46], [x + 0.01, 46.01], [x, 46.01], [x, 46]]] });

function edited(text: string, changes: LayerChanges): string {
  const edits = layerEdits(text, readGeoJson(text), changes);
  if (edits === undefined) throw new Error('no place');
  return applySpanEdits(text, edits);
}

const layer = writeGeoJson({
  name: 'parcels',
  features: [
    { id: 'A', properties: { unitRef: 'U', n: 1 }, geometry: square(130) },
    { id: 'B', properties: {}, geometry: square(131) },
  ],
});

it('gives what writing the whole anew would give, and touches no other line', () => {
  const expected = writeGeoJson({
    name: 'parcels',
    features: [
      { id: 'A', properties: { unitRef: 'V', n: 1, note: '新' }, geometry: square(130) },
      { id: 'B', properties: { n: 2 }, geometry: square(129) },
      { id: 'C', properties: { n: 3 }, geometry: square(132) },
      { id: 'D', properties: {}, geometry: square(133) },
    ],
  });
  const changes: LayerChanges = {
    changed: [
      { id: 'A', properties: { unitRef: 'V', note: '新' } },
      { id: 'B', geometry: square(129), properties: { n: 2 } },
    ],
    added: [
      { id: 'C', properties: { n: 3 }, geometry: square(132) },
      { id: 'D', properties: {}, geometry: square(133) },
    ],
  };
  expect(edited(layer, changes)).toBe(expected);
  expect(edited(layer.replaceAll('\n', '\r\n'), changes)).toBe(expected.replaceAll('\n', '\r\n'));
});

it('fills an empty layer, and one on a single line', () => {
  const added = [{ id: 'A', properties: {}, geometry: square(130) }];
  expect(edited(writeGeoJson({ name: 'x', features: [] }), { changed: [], added })).toBe(writeGeoJson({ name: 'x', features: added }));
  const compact = '{"type":"FeatureCollection","features":[{"type":"Feature","id":"Z","properties":null,"geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}}]}';
  const result = edited(compact, { changed: [{ id: 'Z', properties: { a: 1 } }], added });
  expect(readGeoJson(result).problems).toEqual([]);
  expect(readGeoJson(result).layer.features.map(({ id, properties }) => [id, properties])).toEqual([['Z', { a: 1 }], ['A', {}]]);
});

it('says so where there is no list of features', () => {
  expect(layerEdits('[]', readGeoJson('[]'), { changed: [], added: [{ id: 'A', properties: {}, geometry: square(1) }] })).toBeUndefined();
});
