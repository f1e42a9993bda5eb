import { bboxOf, type GeoFeature, type PolygonGeometry } from '@plansmith/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from './thinned.ts';

const latitude = 46.8;

function rectangle(id: string, [west, south]: readonly [number, number], [width, height]: readonly [number, number]): GeoFeature {
  const geometry: PolygonGeometry = { type: 'Polygon', coordinates: [[[west, south], [west + width, south], [west + width, south + height], [west, south + height], [west, south]]] };
  return { id, properties: {}, geometry, bbox: bboxOf(geometry) };
}

/** Rows of fields of one size, in degrees. */
function fields(count: number, size: readonly [number, number]): readonly GeoFeature[] {
  return Array.from({ length: count }, (_, index) => rectangle(`F-${index}`, [130 + (index % 100) * 0.01, latitude + Math.floor(index / 100) * 0.00001], size));
}

function drawnArea(shapes: readonly Pick<GeoFeature, 'geometry'>[]): number {
  return shapes.reduce((sum, { geometry }) => {
    const [west, south, east, north] = bboxOf(geometry);
    return sum + ((east - west) * (north - south)) / Math.cos((((south + north) / 2) * Math.PI) / 180);
  }, 0);
}

describe('polygons too small to have a shape', () => {
  it('become fewer squares that cover as much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 900 }), fc.double({ min: 0.001, max: 0.004, noNaN: true }), fc.double({ min: 0.001, max: 0.003, noNaN: true }), (count, width, height) => {
        const given = fields(count, [width, height]);
        const shown = thinned(given, 7);
        expect(shown.length).toBeLessThan(count);
        const pixel = (360 / (512 * 2 ** 7)) ** 2;
        // What was not yet a pixel when the list ended is left.
        expect(Math.abs(drawnArea(given) - drawnArea(shown))).toBeLessThan(pixel * 1.001);
        expect(shown.every(({ id }) => given.some((feature) => feature.id === id))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('stay as they are where they have one: the very list', () => {
    const given = fields(500, [0.004, 0.003]);
    expect(thinned(given, 12)).toBe(given);
    expect(thinned([], 3)).toEqual([]);
  });

  it('leave larger ones among them alone, and lists in which dots are the exception', () => {
    const large = rectangle('L', [131, latitude], [0.5, 0.2]);
    const shown = thinned([...fields(500, [0.002, 0.001]), large], 7);
    expect(shown.at(-1)).toBe(large);
    const few = [large, rectangle('M', [132, latitude], [0.5, 0.2]), ...fields(1, [0.002, 0.001])];
    expect(thinned(few, 7)).toBe(few);
  });

  it('count holes as what is not covered', () => {
    const [outer, hole] = [rectangle('O', [130, latitude], [0.004, 0.003]), rectangle('H', [130.001, latitude + 0.001], [0.002, 0.001])];
    const ring = { ...outer, geometry: { type: 'Polygon', coordinates: [...outer.geometry.coordinates, ...hole.geometry.coordinates] } } as GeoFeature;
    const many = Array.from({ length: 300 }, (_, index) => ({ ...ring, id: `R-${index}` }));
    expect(drawnArea(thinned(many, 7)) / (drawnArea([outer]) - drawnArea([hole])) / 300).toBeCloseTo(1, 1);
  });
});
