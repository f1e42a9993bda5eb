import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaM2, bboxOf, createLayer, overlapAreaM2, overlapAreaWithLayerM2, type AreaGeometry, type LonLat, type PolygonGeometry } from '../index.ts';
import { exactAreaM2, exactCoveredM2, exactOverlapM2 } from './exact.ts';

/** One step of the grids below, in degrees: a hundred metres. All coordinates on them are exact, and so are crossings in the truth. */
const step = 2 ** -10;

function onGrid(points: readonly (readonly [number, number])[]): LonLat[] {
  const ring = points.map(([x, y]): LonLat => [130 + x * step, 46.5 + y * step]);
  return [...ring, ring[0]!];
}

function polygon(...rings: readonly (readonly LonLat[])[]): PolygonGeometry {
  return { type: 'Polygon', coordinates: rings };
}

/** The promise is 1e-9 and 0.001 m2; what is held here is a thousandth of the second. */
function expectSame(measuredM2: number, exactM2: number, scaleM2: number): void {
  expect(Math.abs(measuredM2 - exactM2)).toBeLessThanOrEqual(1e-9 * scaleM2 + 1e-6);
}

function expectExact(a: AreaGeometry, b: AreaGeometry): void {
  const [areaA, areaB] = [exactAreaM2(a), exactAreaM2(b)];
  expectSame(areaM2(a), areaA, areaA);
  expectSame(areaM2(b), areaB, areaB);
  const shared = exactOverlapM2(a, b);
  const measured = overlapAreaM2(a, b);
  expectSame(measured, shared, Math.min(areaA, areaB));
  expect(overlapAreaM2(b, a)).toBe(measured);
}

function expectCovered(subject: AreaGeometry, others: readonly AreaGeometry[]): void {
  const layer = createLayer(others.map((geometry, index) => ({ id: `F${index}`, properties: {}, geometry, bbox: bboxOf(geometry) })));
  expectSame(overlapAreaWithLayerM2(subject, layer).areaM2, exactCoveredM2(subject, others), exactAreaM2(subject));
}

const coordinate = fc.integer({ min: 0, max: 7 });
const corner = fc.tuple(coordinate, coordinate);
/** Rings that cross, touch and repeat themselves, spikes, rings without area: on so small a grid all of them are common. */
const anyRing = fc.array(corner, { minLength: 3, maxLength: 9 }).map(onGrid);
const anyPolygon = fc.oneof(
  { weight: 3, arbitrary: anyRing.map((ring): AreaGeometry => polygon(ring)) },
  { weight: 1, arbitrary: fc.array(anyRing, { minLength: 2, maxLength: 3 }).map((rings): AreaGeometry => polygon(...rings)) },
  { weight: 1, arbitrary: fc.array(anyRing, { minLength: 2, maxLength: 3 }).map((rings): AreaGeometry => ({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) })) },
);

/** A ring around a place in the grid's middle that never crosses itself, its corners nowhere in particular. */
const simpleRing = fc.array(fc.double({ min: 1, max: 3.4, noNaN: true }), { minLength: 3, maxLength: 14 }).map((radii) =>
  onGrid(radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length + 0.1;
    return [3.5 + radius * Math.cos(angle), 3.5 + radius * Math.sin(angle)] as const;
  })),
);

describe('overlaps against exact arithmetic', () => {
  it('any rings on a small grid: crossing, touching, repeated, without area', () => {
    fc.assert(fc.property(anyPolygon, anyPolygon, (a, b) => expectExact(a, b)), { numRuns: 150 });
  });

  it('rings that do not cross, anywhere', () => {
    fc.assert(fc.property(simpleRing, simpleRing, fc.tuple(coordinate, coordinate), (a, b, [x, y]) => {
      const moved = b.map(([lon, lat]): LonLat => [lon + (x - 3) * step, lat + (y - 3) * step]);
      expectExact(polygon(a), polygon(moved));
    }), { numRuns: 60 });
  });

  it('a polygon and itself, turned, reversed and with vertices on its edges', () => {
    fc.assert(fc.property(anyRing, fc.nat(), (ring, turn) => {
      const open = ring.slice(0, -1);
      const first = turn % open.length;
      const turned = [...open.slice(first), ...open.slice(0, first)];
      // Halves of grid steps are exact, so the vertices lie on the edges.
      const split = turned.flatMap(([lon, lat], index): LonLat[] => {
        const [nextLon, nextLat] = turned[(index + 1) % turned.length]!;
        return [[lon, lat], [(lon + nextLon) / 2, (lat + nextLat) / 2]];
      });
      expectExact(polygon(ring), polygon([...split, split[0]!].toReversed()));
    }), { numRuns: 60 });
  });

  it('neighbours that share a border, cut differently on both sides', () => {
    fc.assert(fc.property(fc.array(coordinate, { minLength: 2, maxLength: 8 }), (xs) => {
      const border = xs.map((x, y) => [x, y] as const);
      const west = onGrid([[-3, 0], ...border, [-3, xs.length - 1]]);
      const halved = border.flatMap(([x, y], index) => (index + 1 < border.length ? [[x, y] as const, [(x + border[index + 1]![0]) / 2, y + 0.5] as const] : [[x, y] as const]));
      const east = onGrid([[10, 0], [10, xs.length - 1], ...halved.toReversed()]);
      expect(overlapAreaM2(polygon(west), polygon(east))).toBe(0);
      expectExact(polygon(west), polygon(east));
    }), { numRuns: 40 });
  });

  it.each([['1 nm', 1e-14], ['1 um', 1e-11], ['1 mm', 1e-8], ['0.1 m', 1e-6]])('a polygon and itself with every vertex moved by up to %s', (_, reach) => {
    const offset = fc.double({ min: -reach, max: reach, noNaN: true });
    fc.assert(fc.property(fc.oneof(anyRing, simpleRing), fc.array(fc.tuple(offset, offset), { minLength: 14, maxLength: 14 }), (ring, offsets) => {
      const moved = ring.slice(0, -1).map(([lon, lat], index): LonLat => [lon + offsets[index % 14]![0], lat + offsets[index % 14]![1]]);
      expectExact(polygon(ring), polygon([...moved, moved[0]!]));
    }), { numRuns: 30 });
  });

  it.each<[string, AreaGeometry]>([
    ['a bow-tie', polygon(onGrid([[0, 0], [4, 4], [4, 0], [0, 4]]))],
    ['a spike outward', polygon(onGrid([[0, 0], [4, 0], [4, 2], [7, 2], [4, 2], [4, 4], [0, 4]]))],
    ['a spike inward', polygon(onGrid([[0, 0], [4, 0], [4, 2], [1, 2], [4, 2], [4, 4], [0, 4]]))],
    ['a ring that touches itself', polygon(onGrid([[0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2]]))],
    ['a ring walked twice', polygon(onGrid([[0, 0], [4, 0], [4, 4], [0, 0], [4, 0], [4, 4]]))],
    ['a ring without area', polygon(onGrid([[0, 0], [2, 1], [4, 2]]))],
    ['a point', polygon(onGrid([[3, 3], [3, 3], [3, 3]]))],
    ['a hole', polygon(onGrid([[0, 0], [5, 0], [5, 5], [0, 5]]), onGrid([[1, 1], [1, 4], [4, 4], [4, 1]]))],
    ['a hole that touches its outline', polygon(onGrid([[0, 0], [5, 0], [5, 5], [0, 5]]), onGrid([[0, 2], [3, 4], [3, 1]]))],
    ['a hole that reaches out', polygon(onGrid([[0, 0], [5, 0], [5, 5], [0, 5]]), onGrid([[3, 1], [7, 1], [7, 4], [3, 4]]))],
    ['a hole that is the outline', polygon(onGrid([[0, 0], [5, 0], [5, 5]]), onGrid([[0, 0], [5, 0], [5, 5]]))],
    ['parts that share a border', { type: 'MultiPolygon', coordinates: [[onGrid([[0, 0], [2, 0], [2, 4], [0, 4]])], [onGrid([[2, 0], [5, 0], [5, 4], [2, 4]])]] }],
    ['parts that cover each other', { type: 'MultiPolygon', coordinates: [[onGrid([[0, 0], [4, 0], [4, 4], [0, 4]])], [onGrid([[2, 2], [6, 2], [6, 6], [2, 6]])]] }],
  ])('%s', (_, geometry) => {
    const others = [
      geometry,
      polygon(onGrid([[1, 1], [6, 2], [3, 6]])),
      polygon(onGrid([[0, 0], [7, 0], [7, 7], [0, 7]])),
      polygon(onGrid([[4, 0], [4, 4], [7, 4], [7, 0]])),
      polygon(onGrid([[0, 0], [4, 4], [4, 0], [0, 4]])),
    ];
    for (const other of others) expectExact(geometry, other);
  });

  it('what a layer covers whose polygons cover each other', () => {
    fc.assert(fc.property(simpleRing, fc.array(fc.tuple(simpleRing, coordinate, coordinate), { minLength: 2, maxLength: 5 }), (ring, moves) => {
      const others = moves.map(([other, x, y]) => polygon(other.map(([lon, lat]): LonLat => [lon + (x - 3) * step, lat + (y - 3) * step])));
      expectCovered(polygon(ring), others);
    }), { numRuns: 40 });
  });

  it('what a layer covers whose polygons cross themselves', () => {
    fc.assert(fc.property(anyPolygon, fc.array(anyPolygon, { minLength: 2, maxLength: 4 }), expectCovered), { numRuns: 40 });
  });

  it('what crossing polygons cover whose pieces run along each other', () => {
    expectCovered(polygon(onGrid([[0, 2], [0, 0], [7, 5]])), [
      polygon(onGrid([[0, 0], [5, 4], [6, 4]])),
      polygon(onGrid([[5, 4], [6, 6], [5, 4]]), onGrid([[6, 5], [2, 1], [0, 0], [5, 4], [0, 5], [0, 0]])),
    ]);
  });
});
