import fc from 'fast-check';
import { createLayer, type BoundingBox, type GeoFeature, type LonLat } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from './clip-rings.ts';
import { boxOfPoints, reviewMaps, type ReviewMap } from './review-map.ts';

const box: BoundingBox = [0, 0, 10, 10];

/** Twice the signed area of a ring in the plane. */
function doubleArea(ring: readonly LonLat[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe('clipRing', () => {
  it('cuts a square at the corner of the box', () => {
    expect(clipRing([[8, 8], [12, 8], [12, 12], [8, 12]], box)).toEqual([[8, 10], [8, 8], [10, 8], [10, 10]]);
  });

  it('leaves what lies inside, and takes what lies outside', () => {
    const ring: readonly LonLat[] = [[1, 1], [2, 1], [2, 2]];
    expect(clipRing(ring, box)).toEqual(ring);
    expect(clipRing([[11, 1], [12, 1], [12, 2]], box)).toEqual([]);
  });

  it('has the area of a rectangle’s part in the box, and never leaves it', () => {
    const number = fc.integer({ min: -20, max: 30 });
    fc.assert(
      fc.property(number, number, number, number, (x1, y1, x2, y2) => {
        const [west, east, south, north] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
        const part = clipRing([[west, south], [east, south], [east, north], [west, north]], box);
        const wide = Math.max(0, Math.min(east, 10) - Math.max(west, 0));
        const high = Math.max(0, Math.min(north, 10) - Math.max(south, 0));
        expect(doubleArea(part)).toBeCloseTo(2 * wide * high, 6);
        expect(part.every(([x, y]) => x >= 0 && x <= 10 && y >= 0 && y <= 10)).toBe(true);
      }),
    );
  });
});

it('a line keeps its edges that may touch the box', () => {
  expect(clipLine([[-5, 5], [5, 5], [20, 5], [20, 20], [5, 5], [5, 6]], box)).toEqual([[[-5, 5], [5, 5], [20, 5]], [[20, 20], [5, 5], [5, 6]]]);
});

function square(id: string, [west, south]: LonLat, size: number): GeoFeature {
  const coordinates: readonly LonLat[] = [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
  return { id, properties: {}, geometry: { type: 'Polygon', coordinates: [coordinates] }, bbox: [west, south, west + size, south + size] };
}

/** Only what a map asks of a model. */
function modelOf(features: readonly GeoFeature[]): PlanModel {
  const layer = createLayer(features);
  return { layer: () => layer, feature: (_: string, id: string) => layer.feature(id) } as unknown as PlanModel;
}

function maps(features: readonly GeoFeature[], change: Partial<Parameters<typeof reviewMaps>[0]> = {}): readonly ReviewMap[] {
  return reviewMaps({ model: modelOf(features), subject: { layer: 'parcels', id: 'P-1' }, witness: null, related: [], contextLayers: ['parcels'], ratio: 1.4, ...change });
}

describe('reviewMaps', () => {
  const subject = square('P-1', [130, 46.8], 0.002);

  it('shows the subject whole, in a box of the ratio asked, neighbours behind it', () => {
    const [map, ...others] = maps([subject, square('P-2', [130.0021, 46.8], 0.002), square('FAR', [131, 46.8], 0.002)]);
    expect(others).toEqual([]);
    expect(map!.widthM / map!.heightM).toBeCloseTo(1.4, 3);
    expect(map!.shapes.map(({ role, id }) => [role, id])).toEqual([['neighbour', 'P-2'], ['subject', 'P-1']]);
    const drawn = boxOfPoints(map!.shapes[1]!.areas.flat())!;
    expect(drawn).toEqual(subject.bbox);
    expect(map!.box[0] < drawn[0] && map!.box[1] < drawn[1] && map!.box[2] > drawn[2] && map!.box[3] > drawn[3]).toBe(true);
  });

  it('enlarges a witness that would not be seen, be it small or thin', () => {
    const small = square('', [130.001, 46.801], 0.00002);
    const thin: readonly LonLat[] = [[130, 46.8], [130.000005, 46.8], [130.000005, 46.802], [130, 46.802], [130, 46.8]];
    for (const witness of [small.geometry, { type: 'Polygon' as const, coordinates: [thin] }]) {
      const [overview, detail] = maps([subject], { witness });
      expect([overview!.view, detail!.view]).toEqual(['overview', 'detail']);
      expect(detail!.widthM).toBeLessThan(overview!.widthM / 10);
      expect(detail!.shapes.at(-1)).toMatchObject({ role: 'witness' });
      expect(detail!.shapes.at(-1)!.areas.flat().length).toBeGreaterThan(2);
    }
    expect(maps([subject], { witness: square('', [130.0005, 46.8005], 0.001).geometry })).toHaveLength(1);
  });

  it('shows a point with its surroundings, and nothing where there is nothing', () => {
    const [map] = maps([], { subject: null, witness: { type: 'Point', coordinates: [130, 46.8] } });
    expect(map!.shapes).toMatchObject([{ role: 'witness', points: [[130, 46.8]] }]);
    expect(map!.widthM).toBeCloseTo(12, 3);
    expect(maps([])).toEqual([]);
  });

  it('counts the neighbours that are too many to draw', () => {
    const many = Array.from({ length: 70 }, (_, index) => square(`N-${index}`, [130 + index * 1e-5, 46.8], 1e-5));
    expect(maps([subject, ...many])[0]).toMatchObject({ leftOut: 10 });
  });
});
