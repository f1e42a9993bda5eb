import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vertexWeights } from './vertex-weights.ts';

/** Distance of a point from a line that ends at both sides. */
function distance([px, py]: readonly [number, number], [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / square));
  return Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay));
}

describe('vertices of a ring', () => {
  const coordinate = fc.integer({ min: 0, max: 1000 });
  const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 40 }).map((points) => [...points, points[0]!] as const);

  it('that are left out lie no farther from what is left than the tolerance', () => {
    fc.assert(
      fc.property(ring, fc.integer({ min: 1, max: 300 }), (points, tolerance) => {
        const weights = vertexWeights({ xy: Float64Array.from(points.flat()) }, 1);
        weights.weigh(0, points.length);
        const kept = points.flatMap((_, vertex) => (weights.squares[vertex]! > tolerance ** 2 ? [vertex] : []));
        expect([kept[0], kept.at(-1)]).toEqual([0, points.length - 1]);
        for (let piece = 1; piece < kept.length; piece++) {
          const [from, to] = [kept[piece - 1]!, kept[piece]!];
          for (let vertex = from + 1; vertex < to; vertex++) expect(distance(points[vertex]!, points[from]!, points[to]!)).toBeLessThanOrEqual(tolerance * 1.000001);
        }
      }),
    );
  });

  it('are weighed ring by ring, whatever stands around', () => {
    const xy = Float64Array.from([0, 0, 10, 1, 20, 0, 20, 20, 0, 0, 5, 5, 6, 5, 6, 6, 5, 5]);
    const weights = vertexWeights({ xy }, 0.1);
    weights.weigh(5, 9);
    expect([...weights.squares]).toEqual([0, 0, 0, 0, 0, Infinity, expect.closeTo(0.5, 6), 2, Infinity]);
    weights.weigh(0, 5);
    weights.weigh(0, 5);
    expect(weights.squares[3]).toBe(800);
  });
});
