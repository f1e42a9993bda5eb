import { VectorTile } from '@mapbox/vector-tile';
import { createLayer, type AreaGeometry, type GeoLayer } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { measureQuery } from './measure.ts';
import { isTiled, layerIdentity, tileQuery } from './tiles.ts';

const noModel = {} as PlanModel;

function length(points: readonly (readonly [number, number])[]): number {
  return measureQuery.answer(noModel, { points, closed: false }).lengthM;
}

describe('map/measure', () => {
  it('measures a degree of meridian and of the equator as the ellipsoid has them', () => {
    // GRS80: a degree of the equator is 111319.491 m; the first degree of a meridian 110574.390 m.
    expect(length([[0, 0], [1, 0]])).toBeCloseTo(111_319.491, 1);
    expect(length([[0, 0], [0, 1]])).toBeCloseTo(110_574.39, 0);
  });

  it('measures the area that is enclosed on the ellipsoid, not on the drawn plane', () => {
    const points = [[130, 46], [130.01, 46], [130.01, 46.01], [130, 46.01]] as const;
    const { lengthM, areaM2 } = measureQuery.answer(noModel, { points, closed: true });
    const open = measureQuery.answer(noModel, { points, closed: false });
    expect(open.areaM2).toBeNull();
    expect(lengthM).toBeGreaterThan(open.lengthM);
    // The cell of 0.01 degrees at 46.005: M x N cos(lat) x (0.01 degrees)^2 with the radii of GRS80.
    const latitude = (46.005 * Math.PI) / 180;
    const e2 = 0.00669438002290;
    const below = 1 - e2 * Math.sin(latitude) ** 2;
    const expected = ((6_378_137 ** 2 * (1 - e2)) / below ** 2) * Math.cos(latitude) * ((0.01 * Math.PI) / 180) ** 2;
    expect(Math.abs(areaM2! / expected - 1)).toBeLessThan(1e-6);
  });

  it('has nothing to say of too few points', () => {
    expect(measureQuery.answer(noModel, { points: [[130, 46]], closed: true })).toEqual({ lengthM: 0, areaM2: null });
    expect(measureQuery.answer(noModel, { points: [[130, 46], [130.1, 46]], closed: true }).areaM2).toBeNull();
  });
});

function square(west: number, south: number): AreaGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [west + 0.01, south], [west + 0.01, south + 0.01], [west, south + 0.01], [west, south]]] };
}

function layerOf(count: number): GeoLayer {
  return createLayer(Array.from({ length: count }, (_, index) => ({ id: `F-${index}`, properties: {}, geometry: square(130 + (index % 100) * 0.02, 46 + Math.floor(index / 100) * 0.02), bbox: [130, 46, 130.01, 46.01] as const })));
}

function polygonsIn(bytes: Uint8Array | null): number {
  const layer = bytes && new VectorTile(new PbfReader(bytes)).layers['farmland'];
  if (!layer) return 0;
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index).loadGeometry().length).reduce((sum, count) => sum + count, 0);
}

describe('map/tile', () => {
  const layer = layerOf(3);
  const model = { layer: (name: string) => (name === 'farmland' ? layer : undefined) } as PlanModel;
  const tile = (z: number, lon: number, lat: number): Uint8Array | null => {
    const scale = 2 ** z;
    const sine = Math.sin((lat * Math.PI) / 180);
    return tileQuery.answer(model, { layer: 'farmland', z, x: Math.floor(((lon + 180) / 360) * scale), y: Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale) });
  };

  it('gives what meets a tile, and nothing where there is nothing', () => {
    expect([polygonsIn(tile(8, 130.005, 46.005)), polygonsIn(tile(14, 130.005, 46.005))]).toEqual([3, 1]);
    expect(tile(14, 120, 30)).toBeNull();
    expect(tileQuery.answer(model, { layer: 'gone', z: 0, x: 0, y: 0 })).toBeNull();
  });

  it('is for large layers that are not picked one by one', () => {
    const large = layerOf(20_001);
    expect([isTiled('permanentFarmland', large), isTiled('parcels', large), isTiled('permanentFarmland', layerOf(20_000))]).toEqual([true, false, false]);
    expect([layerIdentity(large) === layerIdentity(large), layerIdentity(large) === layerIdentity(layer)]).toEqual([true, false]);
  });
});
