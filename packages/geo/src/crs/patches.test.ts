import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPatchedMap, type PatchGrid } from './patches.ts';

const grid: PatchGrid = { west: -2, south: 1, columns: 4, rows: 2, cell: 1 };

function countingMap() {
  const calls = { count: 0 };
  const map = (point: { x: number; y: number }) => {
    calls.count++;
    const { x, y } = point;
    point.x = 1e7 + x ** 4 - 3 * x * x * y + 2 * y ** 3 * x - y;
    point.y = 5 - x * y + 0.25 * x ** 3 * y + y ** 4;
  };
  return { calls, map };
}

describe('createPatchedMap', () => {
  it('is a polynomial of degree 4 where the map is one', () => {
    const { map } = countingMap();
    const patched = createPatchedMap(map, grid);
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true }), (x, y) => {
        const xy = Float64Array.of(x, y);
        const point = { x, y };
        patched(xy);
        map(point);
        expect(Math.abs(xy[0]! - point.x)).toBeLessThan(1e-8);
        expect(Math.abs(xy[1]! - point.y)).toBeLessThan(1e-12);
      }),
    );
  });

  it('asks the exact map once for a cell, and always outside the grid', () => {
    const { calls, map } = countingMap();
    const patched = createPatchedMap(map, grid);
    patched(Float64Array.of(0.1, 1.1, 0.9, 1.9, 0.5, 1.5));
    const once = calls.count;
    expect(once).toBeLessThanOrEqual(26);
    patched(Float64Array.of(0.2, 1.2));
    expect(calls.count).toBe(once);
    patched(Float64Array.of(5, 5, NaN, 1, 0.5, 3));
    expect(calls.count).toBe(once + 3);
  });

  it('gives equal points equal results, in whatever order they come', () => {
    const points = [0.3, 1.4, -1.7, 2.2, 1.999, 1, 0.3, 1.4];
    const forward = Float64Array.from(points);
    createPatchedMap(countingMap().map, grid)(forward);
    const patched = createPatchedMap(countingMap().map, grid);
    for (let index = points.length - 2; index >= 0; index -= 2) {
      const xy = Float64Array.of(points[index]!, points[index + 1]!);
      patched(xy);
      expect(xy).toEqual(forward.slice(index, index + 2));
    }
  });
});
