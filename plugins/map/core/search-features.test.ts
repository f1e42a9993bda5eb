import { describe, expect, it } from 'vitest';
import { markerPoint } from './marker-point.ts';
import { searchFeatures, type SearchRow } from './search-features.ts';

const rows: readonly SearchRow[] = [
  { layer: 'units', id: 'U-DF-01', name: '佳东老工业单元' },
  { layer: 'parcels', id: 'P-DF-01-02', name: 'DF-01 2 号地块' },
  { layer: 'parcels', id: 'P-DF-01-01', name: 'DF-01 1 号地块' },
];

describe('searchFeatures', () => {
  it.each([
    ['p-df-01-02', ['P-DF-01-02']],
    ['df-01', ['P-DF-01-01', 'P-DF-01-02', 'U-DF-01']],
    ['佳东', ['U-DF-01']],
    ['df 2', ['P-DF-01-02']],
    ['  ', []],
    ['没有', []],
  ])('%s finds %j', (text, ids) => {
    expect(searchFeatures(rows, text).map(({ id }) => id)).toEqual(ids);
  });

  it('gives at most so many', () => {
    expect(searchFeatures(rows, 'df', 1)).toHaveLength(1);
  });
});

describe('markerPoint', () => {
  it.each([
    ['Point', [130, 46], [130, 46]],
    ['MultiPoint', [[130, 46], [131, 46]], [130.5, 46]],
    ['LineString', [[130, 46], [130.1, 46], [130.1, 46.01]], [130.05, 46]],
    ['MultiPolygon', [[[[130, 46], [130.1, 46], [130.1, 46.001], [130, 46]]], [[[0, 0], [4, 0], [4, 1], [0, 0]]]], [2, 0.5]],
    ['Polygon', [], undefined],
  ] as const)('of a %s lies on it', (type, coordinates, point) => {
    expect(markerPoint({ type, coordinates })).toEqual(point);
  });
});
