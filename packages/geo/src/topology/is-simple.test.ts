import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedRingAreaM2 } from '../area.ts';
import { tableOf } from '../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../types.ts';
import { isSimple, isSimpleFeature } from './is-simple.ts';

type Ring = readonly LonLat[];

function square(west: number, south: number, size: number): LonLat[] {
  return [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];
}

function simple(geometry: AreaGeometry): boolean {
  const table = tableOf([geometry]);
  return isSimple(table.xy, table.ringStarts, 0, table.ringStarts.length - 1);
}

function simpleFeature(geometry: AreaGeometry): boolean {
  return isSimpleFeature(tableOf([geometry]), 0);
}

const polygon = (...rings: readonly Ring[]): AreaGeometry => ({ type: 'Polygon', coordinates: rings });
const parts = (...polygons: readonly (readonly Ring[])[]): AreaGeometry => ({ type: 'MultiPolygon', coordinates: polygons });

/** Runs along the diagonal by way of [0.5, y] and comes back through [0.5, 0.5]. */
const bent = (y: number): AreaGeometry => polygon([[0.1, 0.1], [0.5, y], [0.9, 0.9], [0.9, 0.1], [0.5, 0.5], [0.1, 0.1]]);

/** A comb of teeth one unit wide: as many chains as teeth have sides. */
function comb(teeth: number): LonLat[] {
  const top = Array.from({ length: 2 * teeth }, (_, index): LonLat => [2 * teeth - index, index % 2 === 0 ? 5 : 1]);
  return [[0, 0], [2 * teeth, 0], ...top, [0, 5], [0, 0]];
}

describe('isSimple', () => {
  const yes: Readonly<Record<string, AreaGeometry>> = {
    'a square': polygon(square(0, 0, 4)),
    'a square run clockwise': polygon(square(0, 0, 4).toReversed()),
    'a square that begins elsewhere': polygon([[4, 4], [0, 4], [0, 0], [2, 0], [4, 0], [4, 4]]),
    'repeated points, at the beginning too': polygon([[0, 0], [0, 0], [4, 0], [4, 4], [4, 4], [4, 4], [0, 4], [0, 0], [0, 0]]),
    'points along an edge': polygon([[0, 0], [1, 0], [2, 0], [4, 0], [4, 1], [4, 4], [0, 4], [0, 2], [0, 0]]),
    'a hole and an island in it': parts([square(0, 0, 9), square(1, 1, 7)], [square(2, 2, 2)]),
    'parts apart': parts([square(0, 0, 1)], [square(2, 0, 1)]),
    'a triangle without extent': polygon([[0, 0], [1, 1], [2, 2], [0, 0]]),
    'one place': polygon([[1, 1], [1, 1], [1, 1], [1, 1]]),
    'a comb': polygon(comb(60)),
  };
  for (const [name, geometry] of Object.entries(yes)) {
    it(`accepts ${name}`, () => {
      expect(simple(geometry)).toBe(true);
      expect(simpleFeature(geometry)).toBe(true);
    });
  }

  const no: Readonly<Record<string, AreaGeometry>> = {
    'a bow tie': polygon([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]),
    'a ring that touches itself at a vertex': polygon([[0, 0], [2, 2], [0, 4], [4, 4], [2, 2], [4, 0], [0, 0]]),
    'a ring that touches its own edge': polygon([[0, 0], [4, 0], [4, 4], [2, 0], [0, 4], [0, 0]]),
    'a spiral that touches itself': polygon([[0, 0], [9, 0], [9, 9], [0, 9], [0, 0], [1, 2], [1, 1], [2, 1], [0, 0]]),
    'a ring run through twice': polygon([...square(0, 0, 2), ...square(0, 0, 2).slice(1)]),
    'a way and the way back': polygon([[1, 0], [0, 3], [0, 0], [0, 3], [1, 0]]),
    'a spike of no width': polygon([[0, 0], [4, 0], [4, 4], [2, 4], [2, 6], [2, 4], [0, 4], [0, 0]]),
    'a hole that touches the outline': polygon(square(0, 0, 4), [[0, 2], [1, 1], [2, 2], [1, 3], [0, 2]]),
    'a hole along the outline': polygon(square(0, 0, 4), square(0, 1, 1)),
    'parts with a border in common': parts([square(0, 0, 1)], [square(1, 0, 1)]),
    'parts that touch at a corner': parts([square(0, 0, 1)], [square(1, 1, 1)]),
    'a part twice': parts([square(0, 0, 2)], [square(0, 0, 2)]),
    'a comb with one tooth through the back': polygon(comb(60).map(([x, y]): LonLat => (x === 33 && y === 1 ? [x, -1] : [x, y]))),
    'a coordinate that is no number': polygon([[0, 0], [4, 0], [4, Number.NaN], [0, 4], [0, 0]]),
    'an infinite coordinate': polygon([[0, 0], [4, 0], [Infinity, 4], [0, 4], [0, 0]]),
  };
  for (const [name, geometry] of Object.entries(no)) it(`refuses ${name}`, () => expect(simple(geometry)).toBe(false));

  const misplaced: Readonly<Record<string, AreaGeometry>> = {
    'a hole outside': polygon(square(0, 0, 1), square(2, 2, 0.5)),
    'a hole in a hole': polygon(square(0, 0, 9), square(1, 1, 4), square(2, 2, 1)),
    'a part in a part': parts([square(0, 0, 4)], [square(1, 1, 1)]),
    'a hole around the outline': polygon(square(1, 1, 1), square(0, 0, 4)),
  };
  for (const [name, geometry] of Object.entries(misplaced)) {
    it(`leaves ${name} to isSimpleFeature`, () => {
      expect(simple(geometry)).toBe(true);
      expect(simpleFeature(geometry)).toBe(false);
    });
  }

  it('decides by exact arithmetic', () => {
    expect(simple(bent(0.5 + 2 ** -53))).toBe(true);
    expect(simple(bent(0.5))).toBe(false);
    expect(simple(bent(0.5 - 2 ** -53))).toBe(false);
  });

  it('answers as comparing every edge with every other does', () => {
    // Small rings on coarse and fine grids, so that all ways to meet come up, and as many rings that do not.
    const rings = fc.integer({ min: 2, max: 40 }).chain((size) => {
      const point = fc.tuple(fc.nat(size), fc.nat(size));
      const around = fc.array(fc.tuple(fc.nat(360), fc.integer({ min: 1, max: size })), { minLength: 3, maxLength: 40 }).map((spokes) =>
        spokes.toSorted((a, b) => a[0] - b[0]).map(([angle, length]): LonLat => [Math.round(length * Math.cos((angle * Math.PI) / 180)), Math.round(length * Math.sin((angle * Math.PI) / 180))]),
      );
      return fc.array(fc.oneof(fc.array(point, { minLength: 1, maxLength: 7 }), around), { minLength: 1, maxLength: 3 });
    });
    fc.assert(
      fc.property(rings, (drawn) => {
        const closed = drawn.map((ring) => [...ring, ring[0]!]);
        expect(simple(polygon(...closed))).toBe(!someEdgesMeet(closed));
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts features only where winding and even-odd say the same', () => {
    const box = fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 9 })).map(([x, y, size]) => square(x + size / 100, y + size / 100, size));
    fc.assert(
      fc.property(fc.array(fc.array(box, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (drawn) => {
        if (!simpleFeature(parts(...drawn))) return;
        const oriented = drawn.flatMap((rings) => rings.map((ring, index) => (signedRingAreaM2(ring) >= 0 === (index === 0) ? ring : ring.toReversed())));
        for (let x = 0.517; x < 18; x += 0.51) for (let y = 0.513; y < 18; y += 0.53) expect(windingNumber(oriented, [x, y])).toBe(coveringRings(oriented, [x, y]) % 2);
      }),
      { numRuns: 200 },
    );
  });
});

/** For whole numbers, in which products are exact. */
function someEdgesMeet(rings: readonly Ring[]): boolean {
  const edges = rings.flatMap((ring) => {
    const kept = ring.slice(1).flatMap((q, index) => (q[0] === ring[index]![0] && q[1] === ring[index]![1] ? [] : [{ p: ring[index]!, q }]));
    return kept.map((edge, index) => ({ ...edge, next: kept[(index + 1) % kept.length]! })).map((edge) => ({ ...edge, ring }));
  });
  const follows = (a: (typeof edges)[number], b: (typeof edges)[number]): boolean => a.ring === b.ring && a.next.p === b.p && a.next.q === b.q;
  return edges.some((a, first) =>
    edges.some((b, second) => {
      if (first >= second || follows(a, b) || follows(b, a)) return false;
      const [c, d, e, f] = [turn(a.p, a.q, b.p), turn(a.p, a.q, b.q), turn(b.p, b.q, a.p), turn(b.p, b.q, a.q)];
      if (c * d > 0 || e * f > 0) return false;
      const apart = ([0, 1] as const).some((axis) => Math.max(a.p[axis], a.q[axis]) < Math.min(b.p[axis], b.q[axis]) || Math.max(b.p[axis], b.q[axis]) < Math.min(a.p[axis], a.q[axis]));
      return !apart;
    }),
  );
}

function turn(a: LonLat, b: LonLat, c: LonLat): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function windingNumber(rings: readonly Ring[], [x, y]: LonLat): number {
  return rings.reduce((sum, ring) => sum + ring.slice(1).reduce((winding, q, index) => winding + stepEastOf([x, y], ring[index]!, q), 0), 0);
}

function coveringRings(rings: readonly Ring[], point: LonLat): number {
  return rings.filter((ring) => windingNumber([ring], point) !== 0).length;
}

function stepEastOf([x, y]: LonLat, p: LonLat, q: LonLat): number {
  if (p[1] <= y === q[1] <= y || p[0] + ((y - p[1]) / (q[1] - p[1])) * (q[0] - p[0]) <= x) return 0;
  return q[1] > p[1] ? 1 : -1;
}
