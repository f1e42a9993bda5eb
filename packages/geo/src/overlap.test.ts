import { Clipper64, ClipType, FillRule, PathType, type Path64, type Paths64 } from 'clipper2-ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredByM2 } from './overlay/union-overlap.ts';
import { prepareGeometry } from './overlay/prepared-table.ts';
import {
  areaM2,
  bboxOf,
  createLayer,
  differenceWitness,
  isSelfCrossing,
  overlapAreaM2,
  overlapAreaWithLayerM2,
  overlapWitness,
  perimeterM,
  selfCrossingOf,
  type AreaGeometry,
  type GeoLayer,
  type LonLat,
  type PolygonGeometry,
} from './index.ts';

function box(west: number, south: number, east: number, north: number): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

function layerOf(...geometries: readonly AreaGeometry[]): GeoLayer {
  return createLayer(geometries.map((geometry, index) => ({ id: `F${index}`, properties: {}, geometry, bbox: bboxOf(geometry) })));
}

/** Area of the overlap by the sweep, a second method. */
function sweptAreaM2(a: AreaGeometry, ...others: readonly AreaGeometry[]): number {
  return coveredByM2({ set: prepareGeometry(a), feature: 0 }, others.map((other) => ({ set: prepareGeometry(other), feature: 0 })));
}

const bowTie: PolygonGeometry = { type: 'Polygon', coordinates: [[[130, 46], [130.01, 46.01], [130.01, 46], [130, 46.01], [130, 46]]] };

function star(centre: LonLat, radii: readonly number[], turn = 0): LonLat[] {
  const ring = radii.map((radius, index): LonLat => {
    const angle = turn + (2 * Math.PI * index) / radii.length;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
}

// Radii of a few hundred metres, with a hole well inside or none, in one part or two.
const radii = fc.array(fc.double({ min: 0.002, max: 0.005, noNaN: true }), { minLength: 3, maxLength: 20 });
const centre = fc.tuple(fc.double({ min: 130.4, max: 130.406, noNaN: true }), fc.double({ min: 46.8, max: 46.806, noNaN: true }));
const simple = fc
  .record({ centre, radii, turn: fc.double({ min: 0, max: 6, noNaN: true }), hole: fc.boolean(), clockwise: fc.boolean() })
  .map(({ centre: at, radii: lengths, turn, hole, clockwise }): PolygonGeometry => {
    const outline = star(at, lengths, turn);
    // Within a third of the smallest radius even a triangle has room.
    const rings = hole ? [outline, star(at, lengths.map(() => 0.0005), turn)] : [outline];
    return { type: 'Polygon', coordinates: clockwise ? rings.map((ring) => ring.toReversed()) : rings };
  });
const polygon: fc.Arbitrary<AreaGeometry> = fc.oneof(
  simple,
  fc.tuple(simple, radii).map(([first, lengths]): AreaGeometry => ({ type: 'MultiPolygon', coordinates: [first.coordinates, [star([130.42, 46.803], lengths)]] })),
);

/** Rings that cross themselves and each other at will. */
const scribble: fc.Arbitrary<PolygonGeometry> = fc
  .array(fc.array(fc.tuple(fc.double({ min: 130.395, max: 130.411, noNaN: true }), fc.double({ min: 46.795, max: 46.811, noNaN: true })), { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 3 })
  .map((rings) => ({ type: 'Polygon', coordinates: rings.map((points) => [...points, points[0]!]) }));

function pathsOf(geometry: AreaGeometry): Paths64 {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((rings) =>
    rings.map((ring): Path64 => ring.map(([lon, lat]) => ({ x: Math.round((lon - 130) * 1e9), y: Math.round((lat - 46) * 1e9) }))),
  );
}

/** Sum over the rings of the intersection as a library of another method finds it, in tenths of a millimetre. */
function clippedArea(a: AreaGeometry, b: AreaGeometry): number {
  const clipper = new Clipper64();
  clipper.addPaths(pathsOf(a), PathType.Subject);
  clipper.addPaths(pathsOf(b), PathType.Clip);
  const solution: Paths64 = [];
  clipper.execute(ClipType.Intersection, FillRule.EvenOdd, solution);
  return solution.reduce((sum, path) => {
    const ring = path.map(({ x, y }): LonLat => [130 + x / 1e9, 46 + y / 1e9]);
    const twice = path.reduce((total, { x, y }, index) => total + path.at(index - 1)!.x * y - x * path.at(index - 1)!.y, 0);
    return sum + Math.sign(twice) * areaM2({ type: 'Polygon', coordinates: [ring] });
  }, 0);
}

/** A polygon of 900 edges; equal seeds give equal polygons. */
function rough(lon: number, seed: number): AreaGeometry {
  let state = seed;
  const next = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  return { type: 'Polygon', coordinates: [star([lon, 46.8], Array.from({ length: 900 }, () => 0.008 + 0.002 * next()))] };
}

describe('overlapAreaM2', () => {
  it('agrees with a clipping library', () => {
    fc.assert(
      fc.property(polygon, polygon, (a, b) => {
        // The library rounds every corner to 0.1 mm.
        expect(Math.abs(overlapAreaM2(a, b) - clippedArea(a, b))).toBeLessThan(2e-4 * (perimeterM(a) + perimeterM(b)));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the sweep, a second method, to the last millimetres', () => {
    fc.assert(
      fc.property(polygon, polygon, (a, b) => {
        expect(Math.abs(overlapAreaM2(a, b) - sweptAreaM2(a, b))).toBeLessThan(1e-5);
      }),
      { numRuns: 300 },
    );
  });

  it('is symmetric to the last bit and never more than either area', () => {
    fc.assert(
      fc.property(polygon, polygon, (a, b) => {
        const area = overlapAreaM2(a, b);
        expect(overlapAreaM2(b, a)).toBe(area);
        expect(area).toBeGreaterThanOrEqual(0);
        expect(area).toBeLessThanOrEqual(Math.min(areaM2(a), areaM2(b)));
      }),
    );
  });

  it('is the whole area for a polygon and itself, and for what contains it', () => {
    fc.assert(
      fc.property(polygon, (a) => {
        expect(Math.abs(overlapAreaM2(a, a) - areaM2(a))).toBeLessThan(1e-9 * areaM2(a) + 1e-6);
        expect(Math.abs(overlapAreaM2(a, box(130, 46, 131, 48)) - areaM2(a))).toBeLessThan(1e-9 * areaM2(a) + 1e-6);
      }),
    );
  });

  it('adds up over a subdivision of the plane', () => {
    fc.assert(
      fc.property(polygon, fc.double({ min: 130.39, max: 130.42, noNaN: true }), fc.double({ min: 46.79, max: 46.82, noNaN: true }), (a, lon, lat) => {
        const quarters = [box(130, 46, lon, lat), box(lon, 46, 131, lat), box(130, lat, lon, 47), box(lon, lat, 131, 47)];
        const sum = quarters.reduce((total, quarter) => total + overlapAreaM2(a, quarter), 0);
        expect(Math.abs(sum - areaM2(a))).toBeLessThan(1e-9 * areaM2(a) + 1e-5);
      }),
    );
  });

  it('is right over edges of many kilometres, which are straight in longitude and latitude', () => {
    const wide: PolygonGeometry = { type: 'Polygon', coordinates: [[[130, 46], [133, 49], [130, 49], [130, 46]]] };
    const along: PolygonGeometry = { type: 'Polygon', coordinates: [[[131.5, 47.5], [131.5, 47.4], [131.6, 47.6], [131.5, 47.5]]] };
    // The shared stretch is 13 km of an edge of 400 km; straight on a plane of equal area it would stray by more than a kilometre.
    expect(overlapAreaM2(wide, along)).toBeLessThan(1e-4);
    expect(overlapAreaM2(wide, wide) / areaM2(wide)).toBeCloseTo(1, 9);
  });

  it('is 0 for neighbours, however the shared border is cut', () => {
    const left: PolygonGeometry = { type: 'Polygon', coordinates: [[[130.4, 46.8], [130.41, 46.802], [130.412, 46.81], [130.4, 46.81], [130.4, 46.8]]] };
    const right: PolygonGeometry = { type: 'Polygon', coordinates: [[[130.41, 46.802], [130.42, 46.8], [130.42, 46.81], [130.412, 46.81], [130.4115, 46.808], [130.41, 46.802]]] };
    expect(overlapAreaM2(left, right)).toBe(0);
    expect(overlapAreaM2(box(130.4, 46.8, 130.41, 46.81), box(130.41, 46.8, 130.42, 46.81))).toBe(0);
  });

  it('moves with a jitter no more than the border does', () => {
    fc.assert(
      fc.property(simple, fc.constantFrom(1e-14, 1e-11, 1e-8), fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })), (a, jitter, stream) => {
        const shift = (): number => jitter * stream.next().value;
        const moved: PolygonGeometry = {
          type: 'Polygon',
          coordinates: a.coordinates.map((ring) => {
            const points = ring.slice(0, -1).map(([lon, lat]): LonLat => [lon + shift(), lat + shift()]);
            return [...points, points[0]!];
          }),
        };
        expect(Math.abs(overlapAreaM2(a, moved) - areaM2(a))).toBeLessThan(perimeterM(a) * jitter * 2e5 + 1e-3);
      }),
    );
  });

  it('cuts large polygons into parts that together give the same', () => {
    const [a, b] = [rough(130.4, 7), rough(130.405, 11)];
    expect(Math.abs(overlapAreaM2(a, b) - sweptAreaM2(a, b))).toBeLessThan(1e-4);
    expect(Math.abs(overlapAreaM2(a, a) - areaM2(a))).toBeLessThan(1e-3);
  });

  it('stays the same where more polygons were asked about in between than are kept at hand', () => {
    const [one, other] = [130.4, 130.402].map((lon): PolygonGeometry => ({ type: 'Polygon', coordinates: [star([lon, 46.8], [0.003, 0.002, 0.004, 0.003, 0.005])] })) as [PolygonGeometry, PolygonGeometry];
    const before = overlapAreaM2(one, other);
    expect(before).toBeGreaterThan(0);
    const many = Array.from({ length: 150 }, () => 0.003);
    for (let index = 0; index < 15_000; index++) {
      const third: PolygonGeometry = { type: 'Polygon', coordinates: [star([130.4 + index * 1e-7, 46.8], many)] };
      expect(overlapAreaM2(third, one) > 0).toBe(true);
    }
    expect(overlapAreaM2(one, other)).toBe(before);
  });

  it('reads rings that cross as even-odd, in every way of measuring', () => {
    // Two triangles that meet at 130.005, 46.005.
    const left = areaM2({ type: 'Polygon', coordinates: [[[130, 46], [130.005, 46.005], [130, 46.01], [130, 46]]] });
    const right = areaM2({ type: 'Polygon', coordinates: [[[130.01, 46], [130.01, 46.01], [130.005, 46.005], [130.01, 46]]] });
    expect(Math.abs(areaM2(bowTie) - left - right)).toBeLessThan(1e-6);
    expect(Math.abs(overlapAreaM2(bowTie, box(130, 46, 130.005, 46.01)) - left)).toBeLessThan(1e-6);
    expect(Math.abs(overlapAreaM2(bowTie, bowTie) - left - right)).toBeLessThan(1e-6);
    expect(Math.abs(sweptAreaM2(bowTie, box(130.005, 46, 130.01, 46.01)) - right)).toBeLessThan(1e-6);
    // Inside its box, but in the notch that no part of it covers.
    expect(overlapAreaM2(box(130.004, 46.0001, 130.006, 46.001), bowTie)).toBe(0);
    // Twice around is nowhere inside, and a ring within a ring of a second part is a hole.
    const square = box(130.4, 46.8, 130.41, 46.81).coordinates[0]!;
    expect(areaM2({ type: 'Polygon', coordinates: [[...square, ...square.slice(1)]] })).toBeLessThan(1e-6);
    const inner = box(130.402, 46.802, 130.404, 46.804);
    const nested: AreaGeometry = { type: 'MultiPolygon', coordinates: [[square], inner.coordinates] };
    expect(Math.abs(areaM2(nested) - areaM2(box(130.4, 46.8, 130.41, 46.81)) + areaM2(inner))).toBeLessThan(1e-6);
    expect(overlapAreaM2(nested, box(130.4025, 46.8025, 130.4035, 46.8035))).toBe(0);
  });

  it('agrees with a clipping library where rings cross', () => {
    fc.assert(
      fc.property(scribble, polygon, (a, b) => {
        // The library rounds every corner to 0.1 mm, also those where rings cross.
        expect(Math.abs(overlapAreaM2(a, b) - clippedArea(a, b))).toBeLessThan(4e-4 * (perimeterM(a) + perimeterM(b)));
        expect(Math.abs(overlapAreaM2(a, b) - sweptAreaM2(a, b))).toBeLessThan(1e-5);
        expect(overlapAreaM2(b, a)).toBe(overlapAreaM2(a, b));
      }),
      { numRuns: 300 },
    );
  });
});

describe('overlapAreaWithLayerM2', () => {
  it('counts a place once that several features cover', () => {
    const parcel = box(130.4, 46.8, 130.41, 46.81);
    const layer = layerOf(box(130.39, 46.79, 130.406, 46.82), box(130.404, 46.79, 130.42, 46.82), box(130.405, 46.805, 130.407, 46.806), box(130.5, 46.8, 130.51, 46.81));
    const overlap = overlapAreaWithLayerM2(parcel, layer);
    expect(overlap.parts.map(({ id }) => id)).toEqual(['F0', 'F1', 'F2']);
    expect(overlap.sumM2).toBeGreaterThan(1.1 * overlap.areaM2);
    expect(Math.abs(overlap.areaM2 - areaM2(parcel))).toBeLessThan(1e-3);
  });

  it('is between the largest and the sum of the single overlaps, and does not depend on the order', () => {
    fc.assert(
      fc.property(polygon, fc.array(simple, { minLength: 1, maxLength: 5 }), (a, others) => {
        const overlap = overlapAreaWithLayerM2(a, layerOf(...others)).areaM2;
        const singles = others.map((other) => overlapAreaM2(a, other));
        expect(overlap).toBeGreaterThan(Math.max(...singles) - 1e-4);
        expect(overlap).toBeLessThan(singles.reduce((sum, single) => sum + single, 0) + 1e-4);
        expect(Math.abs(overlapAreaWithLayerM2(a, layerOf(...others.toReversed())).areaM2 - overlap)).toBeLessThan(1e-5);
      }),
    );
  });

  it('follows inclusion and exclusion for two features', () => {
    fc.assert(
      fc.property(simple, simple, simple, (a, b, c) => {
        const union = overlapAreaWithLayerM2(a, layerOf(b, c)).areaM2;
        const triple = sweptAreaM2(a, b) + sweptAreaM2(a, c) - union;
        // What all three share can be no more than what any two of them do.
        expect(triple).toBeLessThan(Math.min(overlapAreaM2(a, b), overlapAreaM2(b, c), overlapAreaM2(a, c)) + 1e-4);
        expect(triple).toBeGreaterThan(-1e-4);
      }),
    );
  });

  it('is 0 with an empty layer', () => {
    expect(overlapAreaWithLayerM2(box(130, 46, 130.01, 46.01), layerOf())).toEqual({ areaM2: 0, sumM2: 0, parts: [] });
  });
});

/**
 * A shape has the area it was drawn for and does not cross itself, except where a corner touches an edge: its eight decimals can
 * put the corner a hair beyond the edge, which nobody can see and no measure rests on.
 */
function expectSound(shape: AreaGeometry, expectedM2: number): void {
  expect(Math.abs(areaM2(shape) - expectedM2)).toBeLessThan(0.002 * perimeterM(shape));
  const crossing = selfCrossingOf(shape);
  if (!crossing) return;
  const corners = (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).flat();
  expect(Math.min(...corners.map(([lon, lat]) => Math.max(Math.abs(lon - crossing[0]), Math.abs(lat - crossing[1]))))).toBeLessThan(2e-8);
}

describe('witnesses', () => {
  it('have a shape of the area they tell, the difference together with the overlap being the whole', () => {
    fc.assert(
      fc.property(polygon, polygon, (a, b) => {
        const shared = overlapWitness(a, b);
        const rest = differenceWitness(a, [b]);
        if (shared.undecided !== undefined || rest.undecided !== undefined) throw new Error('decided polygons expected');
        expect(Math.abs(shared.areaM2 + rest.areaM2 - areaM2(a))).toBeLessThan(1e-3);
        for (const { areaM2: area, geometry } of [shared, rest]) {
          if (area < 10) continue;
          expect(geometry).toBeDefined();
          expectSound(geometry!, area);
        }
      }),
    );
  });

  it('have a sound shape where edges run along each other and rings touch', () => {
    const grid = fc.tuple(fc.nat(5), fc.nat(5)).map(([x, y]): LonLat => [130 + x / 1000, 46 + y / 1000]);
    const ring = fc.array(grid, { minLength: 3, maxLength: 7 }).map((points) => [...points, points[0]!]);
    const drawn = fc
      .tuple(fc.boolean(), fc.array(ring, { minLength: 1, maxLength: 3 }))
      .map(([apart, rings]): AreaGeometry => (apart ? { type: 'MultiPolygon', coordinates: rings.map((one) => [one]) } : { type: 'Polygon', coordinates: rings }))
      .filter((geometry) => !isSelfCrossing(geometry));
    fc.assert(
      fc.property(drawn, drawn, drawn, (a, b, c) => {
        for (const witness of [overlapWitness(a, b), differenceWitness(a, [b, c])]) {
          if (witness.undecided !== undefined) throw new Error('decided polygons expected');
          if (witness.areaM2 < 1) continue;
          expect(witness.geometry).toBeDefined();
          expectSound(witness.geometry!, witness.areaM2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come to an end where a clipping library we tried does not', () => {
    const a: AreaGeometry = {
      type: 'MultiPolygon',
      coordinates: [[[[130.001, 46.004], [130.005, 46.002], [130.004, 46.004], [130.002, 46.004], [130.001, 46.004]]], [[[130.001, 46], [130, 46.001], [130.001, 46]]]],
    };
    const b: AreaGeometry = { type: 'Polygon', coordinates: [[[130.001, 46], [130.003, 46], [130.004, 46], [130, 46.005], [130.003, 46.003], [130.004, 46], [130.001, 46]]] };
    const shared = overlapWitness(a, b);
    expect(areaM2(shared.undecided === undefined && shared.geometry ? shared.geometry : a)).toBeCloseTo(overlapAreaM2(a, b), 0);
  });

  it('put holes into the outlines around them', () => {
    const hollow = differenceWitness(box(130, 46, 130.009, 46.009), [box(130.001, 46.001, 130.008, 46.008)]);
    const both = differenceWitness(box(130, 46, 130.009, 46.009), [
      { type: 'Polygon', coordinates: [box(130.001, 46.001, 130.008, 46.008).coordinates[0]!, box(130.003, 46.003, 130.006, 46.006).coordinates[0]!] },
    ]);
    expect(hollow.undecided === undefined && hollow.geometry?.coordinates.map((ring) => ring.length)).toEqual([5, 5]);
    expect(both.undecided === undefined && both.geometry?.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  });

  it('leave the polygon alone where the others are elsewhere, and say nothing where nothing is left', () => {
    const a = box(130.4, 46.8, 130.41, 46.81);
    expect(differenceWitness(a, [box(130.5, 46.8, 130.51, 46.81)])).toEqual({ areaM2: areaM2(a), geometry: a });
    expect(differenceWitness(a, [box(130.4, 46.8, 130.405, 46.81), box(130.405, 46.8, 130.42, 46.81)])).toEqual({ areaM2: 0, geometry: undefined });
  });

  it('begin at the south-west, run counter-clockwise and keep 8 decimals', () => {
    const shared = overlapWitness(box(130.36, 46.8, 130.37, 46.81), box(130.365, 46.805, 130.375, 46.815));
    expect(shared.undecided === undefined && shared.geometry).toEqual(box(130.365, 46.805, 130.37, 46.81));
  });

  it('are in even-odd meaning where the polygon or one of the others crosses itself', () => {
    const half = areaM2(bowTie) / 2;
    const shared = overlapWitness(box(130, 46, 130.005, 46.01), bowTie);
    const rest = differenceWitness(bowTie, [box(130, 46, 130.005, 46.01)]);
    for (const witness of [shared, rest]) {
      expect(witness.undecided).toBeUndefined();
      expect(Math.abs(witness.areaM2 - half)).toBeLessThan(1);
      expectSound((witness as { geometry: AreaGeometry }).geometry, witness.areaM2);
    }
    expect(differenceWitness(bowTie, [])).toEqual({ areaM2: areaM2(bowTie), geometry: bowTie });
  });
});
