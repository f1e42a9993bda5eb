import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedRingAreaM2 } from './area.ts';
import { isSelfCrossing, selfCrossingOf, type AreaGeometry, type LonLat } from './index.ts';

function polygon(...rings: readonly (readonly LonLat[])[]): AreaGeometry {
  return { type: 'Polygon', coordinates: rings };
}

function parts(...polygons: readonly (readonly LonLat[])[]): AreaGeometry {
  return { type: 'MultiPolygon', coordinates: polygons.map((ring) => [ring]) };
}

function square(west: number, south: number, size: number): LonLat[] {
  return [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
}

/** Runs along the diagonal by way of [0.5, lat] and comes back through [0.5, 0.5]. */
function bent(lat: number): AreaGeometry {
  return polygon([[0.1, 0.1], [0.5, lat], [0.9, 0.9], [0.9, 0.1], [0.5, 0.5], [0.1, 0.1]]);
}

function cross(a: LonLat, b: LonLat, c: LonLat): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** By counting the edges east of a point, in plain numbers: good enough off the grid. */
function windingNumber(rings: readonly (readonly LonLat[])[], [lon, lat]: LonLat): number {
  let winding = 0;
  for (const ring of rings) {
    for (const [index, p] of ring.slice(0, -1).entries()) {
      const q = ring[index + 1]!;
      if (p[1] <= lat !== q[1] <= lat && p[0] + ((lat - p[1]) / (q[1] - p[1])) * (q[0] - p[0]) > lon) winding += q[1] > p[1] ? 1 : -1;
    }
  }
  return winding;
}

describe('selfCrossingOf', () => {
  const sound: Readonly<Record<string, AreaGeometry>> = {
    'a square': polygon(square(0, 0, 4)),
    'a square run clockwise': polygon(square(0, 0, 4).toReversed()),
    'a square with repeated points': polygon([[0, 0], [0, 0], [4, 0], [4, 4], [4, 4], [0, 4], [0, 0]]),
    'a spike of no width': polygon([[0, 0], [4, 0], [4, 4], [2, 4], [2, 6], [2, 4], [0, 4], [0, 0]]),
    'a spike part of the way back': polygon([[0, 0], [4, 0], [6, 0], [4, 0], [4, 4], [0, 4], [0, 0]]),
    'a ring that touches itself at a vertex': polygon([[0, 0], [2, 2], [0, 4], [4, 4], [2, 2], [4, 0], [0, 0]]),
    'a ring that touches its own edge': polygon([[0, 0], [4, 0], [4, 4], [2, 0], [0, 4], [0, 0]]),
    'a hole': polygon(square(0, 0, 4), square(1, 1, 1)),
    'a hole that touches the outline at a point': polygon(square(0, 0, 4), [[0, 2], [1, 1], [2, 2], [1, 3], [0, 2]]),
    'a hole along the outline': polygon(square(0, 0, 4), square(0, 1, 1)),
    'two holes side by side': polygon(square(0, 0, 4), square(1, 1, 1), square(2, 1, 1)),
    'parts apart': parts(square(0, 0, 1), square(2, 0, 1)),
    'parts with a border in common': parts(square(0, 0, 1), square(1, 0, 1), square(1, 1, 2)),
    'parts that touch at a corner': parts(square(0, 0, 1), square(1, 1, 1)),
    'an island in a hole': { type: 'MultiPolygon', coordinates: [[square(0, 0, 6), square(1, 1, 4)], [square(2, 2, 2)]] },
    'an island that fills the hole': { type: 'MultiPolygon', coordinates: [[square(0, 0, 6), square(1, 1, 4)], [square(1, 1, 4)]] },
    'a ring without extent': polygon([[0, 0], [1, 1], [2, 2], [0, 0]]),
  };
  for (const [name, geometry] of Object.entries(sound)) {
    it(`accepts ${name}`, () => expect(selfCrossingOf(geometry)).toBeUndefined());
  }

  // Where several places would do, none is asked for.
  const broken: Readonly<Record<string, readonly [AreaGeometry, LonLat?]>> = {
    'a bow tie': [polygon([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]), [1, 1]],
    'a bow tie that crosses at a vertex': [polygon([[0, 0], [1, 1], [2, 2], [2, 0], [1, 1], [0, 2], [0, 0]]), [1, 1]],
    'a bow tie whose halves hang on one edge': [polygon([[3, 0], [1, 4], [3, 1], [3, 2], [4, 2], [3, 3], [3, 0]])],
    'a bow tie that crosses where a vertex is on an edge': [polygon([[0, 0], [2, 2], [2, 0], [1, 1], [0, 2], [0, 0]]), [1, 1]],
    'a ring run through twice': [polygon([...square(0, 0, 2), ...square(0, 0, 2)])],
    'a hole that crosses the outline': [polygon(square(0, 0, 4), square(-1, 1, 2))],
    'a hole outside': [polygon(square(0, 0, 1), square(2, 2, 0.5)), [2, 2]],
    'a hole in a hole': [polygon(square(0, 0, 9), square(1, 1, 4), square(2, 2, 1)), [2, 2]],
    'parts that overlap': [parts(square(0, 0, 2), square(1, 1, 2))],
    'a part in a part': [parts(square(0, 0, 4), square(1, 1, 1)), [1, 1]],
    'a part twice': [parts(square(0, 0, 2), square(0, 0, 2))],
    'parts that overlap along a common border': [parts(square(0, 0, 2), [[0, 0], [1, 0], [1, 2], [0, 2], [0, 0]])],
  };
  for (const [name, [geometry, at]] of Object.entries(broken)) {
    it(`finds ${name}`, () => {
      const found = selfCrossingOf(geometry);
      expect(found).toBeDefined();
      if (at !== undefined) expect(found).toEqual(at);
    });
  }

  it('decides by exact arithmetic', () => {
    // One unit in the last place to either side of the way back.
    expect(isSelfCrossing(bent(0.5 + 2 ** -53))).toBe(false);
    expect(isSelfCrossing(bent(0.5))).toBe(false);
    expect(isSelfCrossing(bent(0.5 - 2 ** -53))).toBe(true);
  });

  it('accepts only where the winding number is 0 or 1 everywhere', () => {
    // A coarse grid, so that edges meet, touch and run along each other all the time.
    const grid = fc.tuple(fc.nat(4), fc.nat(4));
    const rings = fc.array(fc.array(grid, { minLength: 3, maxLength: 8 }).map((points) => [...points, points[0]!]), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rings, fc.boolean(), (drawn, apart) => {
        const geometry = apart ? parts(...drawn) : polygon(...drawn);
        if (isSelfCrossing(geometry)) return;
        const oriented = drawn.map((ring, index) => (signedRingAreaM2(ring) >= 0 === (apart || index === 0) ? ring : ring.toReversed()));
        for (let lon = 0.013; lon < 4; lon += 0.117) {
          for (let lat = 0.007; lat < 4; lat += 0.113) expect([0, 1]).toContain(windingNumber(oriented, [lon, lat]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every proper crossing', () => {
    // Whole numbers, so that the plain determinant is exact.
    const point = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 4, maxLength: 12 }), (points) => {
        const edges = points.map((p, index) => [p, points[(index + 1) % points.length]!] as const);
        const crosses = edges.some(([a, b], first) => edges.some(([c, d], second) => first < second && cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0));
        fc.pre(crosses);
        expect(isSelfCrossing(polygon([...points, points[0]!]))).toBe(true);
      }),
    );
  });
});
