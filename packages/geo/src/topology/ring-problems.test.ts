import { describe, expect, it } from 'vitest';
import { tableOf } from '../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../types.ts';
import { ringProblems } from './ring-problems.ts';

type Ring = readonly LonLat[];

/** Units of a ten-thousandth of a degree near Jiamusi. */
const at = (x: number, y: number): LonLat => [130 + x / 1e4, 46 + y / 1e4];
const ring = (...points: readonly LonLat[]): Ring => [...points, points[0]!].map(([x, y]) => at(x, y));
const square = (x: number, y: number, size: number): Ring => ring([x, y], [x + size, y], [x + size, y + size], [x, y + size]);
const polygon = (...rings: readonly Ring[]): AreaGeometry => ({ type: 'Polygon', coordinates: rings });
const parts = (...polygons: readonly (readonly Ring[])[]): AreaGeometry => ({ type: 'MultiPolygon', coordinates: polygons });
const kinds = (geometry: AreaGeometry): string[] => ringProblems(tableOf([geometry]), 0).map(({ kind }) => kind);

describe('ringProblems', () => {
  const sound: Readonly<Record<string, AreaGeometry>> = {
    'a square': polygon(square(0, 0, 4)),
    'a square run clockwise': polygon(square(0, 0, 4).toReversed()),
    'points along an edge': polygon(ring([0, 0], [1, 0], [2, 0], [4, 0], [4, 4], [0, 4])),
    'a hole': polygon(square(0, 0, 9), square(1, 1, 2), square(5, 5, 2)),
    'a hole that touches the outline at a point': polygon(square(0, 0, 4), ring([0, 2], [1, 1], [2, 2], [1, 3])),
    'holes that touch at a point': polygon(square(0, 0, 9), square(1, 1, 2), square(3, 3, 2)),
    'parts that touch at a corner': parts([square(0, 0, 1)], [square(1, 1, 1)]),
    'an island in a hole': parts([square(0, 0, 9), square(1, 1, 7)], [square(3, 3, 2)]),
  };
  for (const [name, geometry] of Object.entries(sound)) it(`accepts ${name}`, () => expect(kinds(geometry)).toEqual([]));

  const broken: Readonly<Record<string, readonly [AreaGeometry, readonly string[]]>> = {
    'a bow tie': [polygon(ring([0, 0], [2, 2], [2, 0], [0, 2])), ['selfCrossing']],
    'a lopsided bow tie': [polygon(ring([0, 0], [3, 3], [3, 0], [0, 2])), ['selfCrossing']],
    'a bow tie that crosses at a vertex': [polygon(ring([0, 0], [1, 1], [3, 3], [3, 0], [1, 1], [0, 2])), ['selfCrossing']],
    'a bow tie that crosses where a vertex is on an edge': [polygon(ring([0, 0], [3, 3], [3, 0], [1, 1], [0, 2])), ['selfCrossing']],
    'a ring that touches itself at a vertex': [polygon(ring([0, 0], [2, 2], [0, 4], [4, 4], [2, 2], [4, 0])), ['selfTouch']],
    'a ring that touches its own edge': [polygon(ring([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])), ['selfTouch']],
    'a spike of no width': [polygon(ring([0, 0], [4, 0], [4, 4], [2, 4], [2, 6], [2, 4], [0, 4])), ['spike', 'selfTouch']],
    'a thin spike': [polygon(ring([0, 0], [4, 0], [4, 4], [2.01, 4], [2, 6], [1.99, 4], [0, 4])), ['spike']],
    'a repeated vertex': [polygon(ring([0, 0], [4, 0], [4, 0], [4, 4], [0, 4])), ['duplicateVertex']],
    'vertices half a millimetre apart': [polygon(ring([0, 0], [4, 0], [4, 0.00004], [4, 4], [0, 4])), ['duplicateVertex']],
    'two points': [polygon(ring([0, 0], [4, 4])), ['tooFewPoints']],
    'a ring without area': [polygon(ring([0, 0], [1, 1], [2, 2])), ['zeroArea', 'spike', 'spike']],
    'a coordinate that is no number': [polygon(ring([0, 0], [4, 0], [Number.NaN, 4])), ['nonFinite']],
    'a hole outside': [polygon(square(0, 0, 1), square(2, 2, 1)), ['holeOutside']],
    'a hole that crosses the outline': [polygon(square(0, 0, 4), square(-1, 1, 2)), ['holeCrossesOutline', 'holeCrossesOutline']],
    'holes that cross': [polygon(square(0, 0, 9), square(1, 1, 3), square(2, 2, 3)), ['holesOverlap', 'holesOverlap']],
    'a hole in a hole': [polygon(square(0, 0, 9), square(1, 1, 5), square(2, 2, 1)), ['holesOverlap']],
    'a hole along the outline': [polygon(square(0, 0, 4), square(0, 1, 1)), ['selfOverlap']],
    'parts that cross': [parts([square(0, 0, 3)], [square(1, 1, 3)]), ['partsOverlap', 'partsOverlap']],
    'a part in a part': [parts([square(0, 0, 9)], [square(1, 1, 1)]), ['nestedParts']],
    'parts with a border in common': [parts([square(0, 0, 1)], [square(1, 0, 1)]), ['selfOverlap']],
  };
  for (const [name, [geometry, expected]] of Object.entries(broken)) {
    it(`finds ${name}`, () => expect(kinds(geometry).toSorted()).toEqual(expected.toSorted()));
  }

  it('says where, and in which part and ring', () => {
    expect(ringProblems(tableOf([polygon(square(9, 9, 1)), parts([square(8, 8, 1)], [ring([0, 0], [3, 3], [3, 0], [0, 2])])]), 1)).toEqual([{ kind: 'selfCrossing', at: at(1.2, 1.2), part: 1, ring: 0 }]);
    expect(ringProblems(tableOf([polygon(square(0, 0, 1), square(2, 2, 1))]), 0)).toEqual([{ kind: 'holeOutside', at: at(2, 2), part: 0, ring: 1 }]);
  });

  it('takes the limits it is given', () => {
    const table = tableOf([polygon(ring([0, 0], [4, 0], [4, 0.00004], [4, 4], [0, 4]))]);
    expect(ringProblems(table, 0, { samePointM: 0.0001 })).toEqual([]);
    expect(ringProblems(tableOf([polygon(square(0, 0, 1))]), 0, { spikeDegrees: 91 })).toHaveLength(4);
  });

  it('takes a boundary of 70,000 vertices in well under a second', () => {
    const long: Ring = Array.from({ length: 70001 }, (_, index): LonLat => {
      const angle = (2 * Math.PI * (index % 70000)) / 70000;
      const radius = 0.5 + 0.05 * Math.sin(40 * angle) + 0.002 * Math.sin(7000 * angle);
      return [130 + radius * Math.cos(angle), 46 + radius * Math.sin(angle)];
    });
    const start = performance.now();
    expect(ringProblems(tableOf([polygon(long)]), 0)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
