import { bboxOf, createLayer, type GeoFeature, type PolygonGeometry } from '@plansmith/geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from './thinned.ts';
import { worldShapes, type WorldShapes } from './world-shapes.ts';

const latitude = 46.8;

function rectangle([west, south]: readonly [number, number], [width, height]: readonly [number, number]): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [west + width, south], [west + width, south + height], [west, south + height], [west, south]]] };
}

/** Rows of fields of one size, in degrees. */
function fields(count: number, size: readonly [number, number]): readonly PolygonGeometry[] {
  return Array.from({ length: count }, (_, index) => rectangle([130 + (index % 100) * 0.01, latitude + Math.floor(index / 100) * 0.00001], size));
}

function shapesOf(geometries: readonly PolygonGeometry[]): WorldShapes {
  return worldShapes(createLayer(geometries.map((geometry, index): GeoFeature => ({ id: `F-${index}`, properties: {}, geometry, bbox: bboxOf(geometry) }))));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

/** What is drawn, in parts of the world. */
function drawnArea(shapes: WorldShapes, zoom: number): number {
  const shown = thinned(shapes, zoom);
  return sum([...shown.shapes].map((shape, index) => (shown.sides[index]! / (4096 * 2 ** zoom)) ** 2 || shapes.areas[shape]!));
}

describe('shapes of the world', () => {
  it('have their places, and areas without their holes', () => {
    const [outer, hole] = [rectangle([130, latitude], [0.004, 0.003]), rectangle([130.001, latitude + 0.001], [0.002, 0.001])];
    const { boxes, areas } = shapesOf([outer, hole, { type: 'Polygon', coordinates: [...outer.coordinates, ...hole.coordinates] }, rectangle([-180, -90], [360, 180])]);
    expect(boxes[0]).toBeCloseTo((130 + 180) / 360, 14);
    // At 46.8° N; formula of the Mercator projection by another way than the product's.
    expect(boxes[3]).toBeCloseTo(0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI), 14);
    expect(areas[0]! / ((boxes[2]! - boxes[0]!) * (boxes[3]! - boxes[1]!))).toBeCloseTo(1, 8);
    expect(areas[2]).toBeCloseTo(areas[0]! - areas[1]!, 18);
    expect([...boxes.subarray(12)]).toEqual([0, 0, 1, 1]);
  });
});

describe('polygons too small to have a shape', () => {
  it('become fewer squares that cover as much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 900 }), fc.double({ min: 0.001, max: 0.004, noNaN: true }), fc.double({ min: 0.001, max: 0.003, noNaN: true }), (count, width, height) => {
        const given = shapesOf(fields(count, [width, height]));
        const { shapes, sides } = thinned(given, 7);
        expect(shapes.length).toBeLessThan(count);
        expect(sides.every((side) => side > 0)).toBe(true);
        // A square has a side of whole steps, and the last one none below 1.
        const step = 1 / (4096 * 2 ** 7);
        expect(Math.abs(sum(given.areas) - drawnArea(given, 7))).toBeLessThan(24 * step ** 2);
        expect(new Set(shapes).size).toBe(shapes.length);
      }),
      { numRuns: 30 },
    );
  });

  it('stay as they are where they have one', () => {
    const { shapes, sides } = thinned(shapesOf(fields(500, [0.004, 0.003])), 12);
    expect([...shapes]).toEqual(Array.from({ length: 500 }, (_, index) => index));
    expect(sides.every((side) => side === 0)).toBe(true);
    expect(thinned(shapesOf([]), 3).shapes).toHaveLength(0);
  });

  it('are never all gone, however far they are', () => {
    const { shapes, sides } = thinned(shapesOf(fields(300, [0.0001, 0.0001])), 1);
    expect([shapes.length, sides[0]]).toEqual([1, 1]);
  });

  it('leave larger ones among them alone, and lists in which dots are the exception', () => {
    const large = rectangle([131, latitude], [0.5, 0.2]);
    const among = thinned(shapesOf([...fields(500, [0.002, 0.001]), large]), 7);
    expect([among.shapes.includes(500), among.sides[among.shapes.indexOf(500)]]).toEqual([true, 0]);
    const few = thinned(shapesOf([large, rectangle([132, latitude], [0.5, 0.2]), ...fields(1, [0.002, 0.001])]), 7);
    expect([[...few.shapes], [...few.sides]]).toEqual([[0, 1, 2], [0, 0, 0]]);
  });
});
