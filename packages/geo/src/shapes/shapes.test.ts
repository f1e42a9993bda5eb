import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../area.ts';
import { overlapAreaM2 } from '../overlap.ts';
import { perimeterM } from '../perimeter.ts';
import type { AreaGeometry, LonLat, PolygonGeometry } from '../types.ts';
import { shapeAgrees } from './shape-agrees.ts';
import { differenceShape, intersectionShape, unionShape } from './shapes.ts';

type Ring = readonly LonLat[];

function box(west: number, south: number, east: number, north: number): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

const closed = (points: Ring): Ring => [...points, points[0]!];
const ringsOf = (geometry: AreaGeometry | undefined): readonly Ring[] => (geometry === undefined ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());

/** Around a place near Jiamusi, radii of some hundred metres. */
const star = fc
  .record({ x: fc.integer({ min: 0, max: 6000 }), y: fc.integer({ min: 0, max: 6000 }), radii: fc.array(fc.integer({ min: 2000, max: 5000 }), { minLength: 3, maxLength: 30 }) })
  .map(({ x, y, radii }): Ring =>
    closed(radii.map((radius, index): LonLat => [130.4 + (x + 1.4 * radius * Math.cos((2 * Math.PI * index) / radii.length)) / 1e6, 46.8 + (y + radius * Math.sin((2 * Math.PI * index) / radii.length)) / 1e6])),
  );
const gridRing = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 3, maxLength: 8 }).map((points) => closed(points.map(([x, y]): LonLat => [130 + x / 1000, 46 + y / 1000])));
const tangle = fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 })), { minLength: 4, maxLength: 12 }).map((points) => closed(points.map(([x, y]): LonLat => [130.4 + x / 1e6, 46.8 + y / 1e6])));
const polygon = (ring: fc.Arbitrary<Ring>, most: number): fc.Arbitrary<AreaGeometry> =>
  fc.tuple(fc.boolean(), fc.array(ring, { minLength: 1, maxLength: most })).map(([apart, rings]): AreaGeometry => (apart ? { type: 'MultiPolygon', coordinates: rings.map((one) => [one]) } : { type: 'Polygon', coordinates: rings }));

/** A polygon and the same with every vertex moved by up to `degrees`. */
const jittered = fc.tuple(star, fc.constantFrom(1e-14, 1e-11, 1e-8), fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 60, maxLength: 60 })).map(([ring, degrees, moves]): [AreaGeometry, AreaGeometry] => {
  const moved = ring.slice(0, -1).map(([x, y], index): LonLat => [x + (degrees * moves[2 * index]!) / 100, y + (degrees * moves[2 * index + 1]!) / 100]);
  return [{ type: 'Polygon', coordinates: [ring] }, { type: 'Polygon', coordinates: [closed(moved)] }];
});
/** A polygon and one that runs along its edges, begins and ends elsewhere on them, and leaves them in between. */
const alongside = fc.tuple(star, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 30, maxLength: 30 })).map(([ring, shares]): [AreaGeometry, AreaGeometry] => {
  const other = ring.slice(0, -1).flatMap(([x, y], index): LonLat[] => {
    const next = ring[index + 1]!;
    const share = shares[index]! / 100;
    return [[x + share * (next[0] - x), y + share * (next[1] - y)], share > 0.7 ? [next[0] + 0.0005, next[1]] : next];
  });
  return [{ type: 'Polygon', coordinates: [ring] }, { type: 'Polygon', coordinates: [closed(other)] }];
});
/** Every vertex may get a spike of no width. */
const spiked = fc.tuple(star, star, fc.array(fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 })), { minLength: 30, maxLength: 30 })).map(([ring, other, spikes]): [AreaGeometry, AreaGeometry] => {
  const out = ring.slice(0, -1).flatMap(([x, y], index): LonLat[] => (spikes[index]![0] > 0 ? [[x, y]] : [[x, y], [x + spikes[index]![0] / 1e6, y + spikes[index]![1] / 1e6], [x, y]]));
  return [{ type: 'Polygon', coordinates: [closed(out)] }, { type: 'Polygon', coordinates: [other] }];
});

/** Ten thousand edges around a place; equal seeds give equal polygons. */
const rough = (lon: number, seed: number): AreaGeometry => {
  let state = seed;
  const next = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  return { type: 'Polygon', coordinates: [closed(Array.from({ length: 10000 }, (_, index): LonLat => {
    const [radius, angle] = [0.05 - 0.001 * next(), (2 * Math.PI * index) / 10000];
    return [lon + radius * Math.cos(angle), 46.8 + radius * Math.sin(angle)];
  }))] };
};

const families: Readonly<Record<string, fc.Arbitrary<[AreaGeometry, AreaGeometry]>>> = {
  'stars, with holes and parts': fc.tuple(polygon(star, 2), polygon(star, 3)),
  'tangles that cross themselves': fc.tuple(polygon(tangle, 2), polygon(tangle, 2)),
  'grid points, where edges meet all the time': fc.tuple(polygon(gridRing, 3), polygon(gridRing, 3)),
  'vertices moved by 1 nm to 1 mm': jittered,
  'edges along each other': alongside,
  'spikes': spiked,
};

describe('shapes', () => {
  for (const [name, pairs] of Object.entries(families)) {
    it(`have the area of the exact integral: ${name}`, () => {
      fc.assert(
        fc.property(pairs, ([a, b]) => {
          const shared = overlapAreaM2(a, b);
          for (const [shape, exactM2] of [
            [intersectionShape(a, b), shared],
            [differenceShape(a, [b]), areaM2(a) - shared],
            [unionShape([a, b]), areaM2(a) + areaM2(b) - shared],
          ] as const) {
            const signed = ringsOf(shape).reduce((sum, ring) => sum + Math.sign(turn(ring)) * areaM2({ type: 'Polygon', coordinates: [ring] }), 0);
            // Told by the rings as they stand: outlines counter-clockwise, holes clockwise, and every hole counted.
            expect(Math.abs(signed - exactM2)).toBeLessThan(2e-4 * (perimeterM(a) + perimeterM(b)) + 1e-3);
            if (shape !== undefined) expect(shapeAgrees(areaM2(shape), exactM2, shape)).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('have the areas that GEOS finds', () => {
    const { cases } = JSON.parse(readFileSync(new URL('testing/geos-areas.json', import.meta.url), 'utf8')) as { readonly cases: readonly { a: Ring[]; b: Ring[]; intersection: number; difference: number; union: number }[] };
    expect(cases.length).toBeGreaterThan(30);
    for (const { a, b, ...areas } of cases) {
      const [first, second]: [AreaGeometry, AreaGeometry] = [{ type: 'Polygon', coordinates: a }, { type: 'Polygon', coordinates: b }];
      const plane = (shape: AreaGeometry | undefined): number => ringsOf(shape).reduce((sum, ring) => sum + turn(ring) / 2, 0);
      expect(plane(intersectionShape(first, second))).toBeCloseTo(areas.intersection, 6);
      expect(plane(differenceShape(first, [second]))).toBeCloseTo(areas.difference, 6);
      expect(plane(unionShape([first, second]))).toBeCloseTo(areas.union, 6);
    }
  });

  it('are the same bytes wherever rings begin and however they run', () => {
    const turned = fc.tuple(polygon(star, 2), polygon(tangle, 2), fc.nat(40));
    fc.assert(
      fc.property(turned, ([a, b, start]) => {
        const again = (ring: Ring): Ring => {
          const open = ring.slice(0, -1).toReversed();
          return closed([...open.slice(start % open.length), ...open.slice(0, start % open.length)]);
        };
        const other: AreaGeometry = a.type === 'Polygon' ? { type: 'Polygon', coordinates: a.coordinates.map(again) } : { type: 'MultiPolygon', coordinates: a.coordinates.map((rings) => rings.map(again)) };
        expect(JSON.stringify(intersectionShape(other, b))).toBe(JSON.stringify(intersectionShape(a, b)));
        expect(JSON.stringify(unionShape([b, other]))).toBe(JSON.stringify(unionShape([a, b])));
      }),
      { numRuns: 60 },
    );
  });

  it('begin at the south-west, run counter-clockwise, holes clockwise, and keep 9 decimals', () => {
    expect(intersectionShape(box(130.36, 46.8, 130.37, 46.81), box(130.365, 46.805, 130.375, 46.815))).toEqual(box(130.365, 46.805, 130.37, 46.81));
    expect(differenceShape(box(130, 46, 130.009, 46.009), [box(130.001000001, 46.001, 130.008, 46.008)])).toEqual({
      type: 'Polygon',
      coordinates: [box(130, 46, 130.009, 46.009).coordinates[0], [[130.001000001, 46.001], [130.001000001, 46.008], [130.008, 46.008], [130.008, 46.001], [130.001000001, 46.001]]],
    });
  });

  it('put an island into the hole of another part', () => {
    const inner = box(130.001, 46.001, 130.008, 46.008).coordinates[0]!;
    const shape = differenceShape(box(130, 46, 130.009, 46.009), [{ type: 'Polygon', coordinates: [inner, box(130.003, 46.003, 130.006, 46.006).coordinates[0]!] }]);
    expect(shape?.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  });

  it('make valid geometry of a bow tie', () => {
    const bowTie: AreaGeometry = { type: 'Polygon', coordinates: [[[130, 46], [130.01, 46.01], [130.01, 46], [130, 46.01], [130, 46]]] };
    expect(unionShape([bowTie])).toEqual({
      type: 'MultiPolygon',
      coordinates: [[[[130, 46], [130.005, 46.005], [130, 46.01], [130, 46]]], [[[130.005, 46.005], [130.01, 46], [130.01, 46.01], [130.005, 46.005]]]],
    });
  });

  it('are undefined where nothing is left, nothing is given, or a coordinate is no number', () => {
    const a = box(130, 46, 130.01, 46.01);
    expect(intersectionShape(a, box(130.01, 46, 130.02, 46.01))).toBeUndefined();
    expect(differenceShape(a, [box(130, 46, 130.005, 46.01), box(130.005, 46, 130.02, 46.01)])).toBeUndefined();
    expect(unionShape([])).toBeUndefined();
    expect(unionShape([box(130, 46, Number.NaN, 46.01)])).toBeUndefined();
    expect(intersectionShape(a, box(130, 46, Infinity, 46.01))).toBeUndefined();
  });

  it('of ten thousand edges each come in the time of a blink, and right', () => {
    const [a, b] = [rough(130.4, 7), rough(130.41, 11)];
    const start = performance.now();
    const shape = intersectionShape(a, b);
    expect(performance.now() - start).toBeLessThan(8000);
    expect(shapeAgrees(areaM2(shape!), overlapAreaM2(a, b), shape)).toBe(true);
  });
});

describe('shapeAgrees', () => {
  const square = box(130, 46, 130.001, 46.001);
  it('allows for rounding and nothing more', () => {
    const exact = areaM2(square);
    expect(shapeAgrees(exact + 0.05, exact, square)).toBe(true);
    expect(shapeAgrees(exact + 1, exact, square)).toBe(false);
    expect(shapeAgrees(0, 0.5, undefined)).toBe(true);
    expect(shapeAgrees(0, 2, undefined)).toBe(false);
  });
});

/** Twice the signed area in the plane of degrees. */
function turn(ring: Ring): number {
  const [x0, y0] = ring[0]!;
  return ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index]![0] - x0) * (y - y0) - (x - x0) * (ring[index]![1] - y0), 0);
}
