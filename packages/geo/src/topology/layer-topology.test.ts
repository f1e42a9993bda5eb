import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../area.ts';
import { overlapAreaM2 } from '../overlap.ts';
import { geometryOf, tableOf } from '../polygon-table.ts';
import type { AreaGeometry, LonLat, PolygonGeometry } from '../types.ts';
import { layerTopology } from './layer-topology.ts';
import { noisySubdivision } from './testing/noisy-subdivision.ts';

/** Units of a ten-thousandth of a degree near Jiamusi: 7.6 m by 11.1 m. */
const at = (x: number, y: number): LonLat => [130 + x / 1e4, 46 + y / 1e4];
const box = (west: number, south: number, east: number, north: number): PolygonGeometry => ({ type: 'Polygon', coordinates: [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]] });
const nothing = { invalid: [], overlaps: [], gaps: [], duplicates: [], mismatches: [] };
const check = (geometries: readonly (AreaGeometry | undefined)[], toleranceM = 0): ReturnType<typeof layerTopology> => layerTopology(tableOf(geometries), { toleranceM });

describe('layerTopology', () => {
  it('finds nothing in subdivisions whose borders match', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (seed, columns, rows) => {
        expect(layerTopology(noisySubdivision({ columns, rows, seed }), { toleranceM: 0.05 })).toEqual(nothing);
      }),
      { numRuns: 12 },
    );
  });

  it('finds every cell left out inside, with its area and a place in it', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 6, selector: ([x, y]) => 10 * x + y }), (seed, holes) => {
        const isHole = (x: number, y: number): boolean => holes.some(([column, row]) => column === x && row === y);
        const whole = noisySubdivision({ columns: 10, rows: 10, seed });
        const { gaps, overlaps } = layerTopology(noisySubdivision({ columns: 10, rows: 10, seed, without: isHole }), { toleranceM: 0 });
        const missing = holes.map(([x, y]) => geometryOf(whole, 10 * y + x)!);
        const expected = missing.reduce((sum, cell) => sum + areaM2(cell), 0);
        expect(overlaps).toEqual([]);
        expect(Math.abs(gaps.reduce((sum, gap) => sum + gap.areaM2, 0) - expected)).toBeLessThan(0.2);
        for (const { at: place } of gaps) {
          const dot: PolygonGeometry = { type: 'Polygon', coordinates: [[[place[0] - 1e-7, place[1] - 1e-7], [place[0] + 1e-7, place[1] - 1e-7], [place[0], place[1] + 1e-7], [place[0] - 1e-7, place[1] - 1e-7]]] };
          expect(missing.reduce((sum, cell) => sum + overlapAreaM2(dot, cell), 0) / areaM2(dot)).toBeCloseTo(1, 4);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('finds the slivers that digitising noise makes: what is covered twice and not at all balance the area', () => {
    const [columns, rows, seed] = [14, 14, 5];
    const noisy = noisySubdivision({ columns, rows, seed, noiseDegrees: 2e-7 });
    const { gaps, overlaps, invalid } = layerTopology(noisy, { toleranceM: 0, noiseM2: 0, noiseWidthM: 0 });
    expect(invalid).toEqual([]);
    expect(gaps.length).toBeGreaterThan(100);
    expect(overlaps.length).toBeGreaterThan(300);
    expect(overlaps.every(({ widthM }) => widthM !== undefined && widthM < 0.1)).toBe(true);
    // The sum of all cells, less what is counted twice, is the ground inside the outer border less the gaps.
    const outer = layerTopology(tableOf([...Array.from({ length: noisy.featureCount }, (_, index) => geometryOf(noisy, index)), frame(columns, rows)]), { toleranceM: 0, noiseM2: 0, noiseWidthM: 0 });
    const around = Math.max(...outer.gaps.map((gap) => gap.areaM2));
    const ground = areaM2(box(-50, -50, 10 * columns + 50, 10 * rows + 50)) - around;
    const sum = Array.from({ length: noisy.featureCount }, (_, index) => areaM2(geometryOf(noisy, index)!)).reduce((total, area) => total + area, 0);
    const twice = overlaps.reduce((total, overlap) => total + overlap.areaM2, 0);
    const missing = gaps.reduce((total, gap) => total + gap.areaM2, 0);
    // At corners three cells can cover one place, which is counted by three pairs instead of two: some thousandths of a square metre each.
    expect(Math.abs(sum - twice - (ground - missing))).toBeLessThan(0.01 * columns * rows);
  });

  it('finds a planted overlap with its area and width, and its pair', () => {
    const { overlaps } = check([box(0, 0, 10, 10), box(20, 0, 30, 10), box(9.9, 0, 20, 10)]);
    expect(overlaps).toMatchObject([{ a: 0, b: 2 }]);
    const exact = areaM2(box(9.9, 0, 10, 10));
    expect(overlaps[0]!.areaM2).toBeCloseTo(exact, 2);
    expect(overlaps[0]!.widthM).toBeCloseTo(0.77, 1);
    expect(areaM2(overlaps[0]!.shape!)).toBeCloseTo(exact, 1);
  });

  it('takes an island in a gap out of it, and leaves what is open to the outside alone', () => {
    const ring: AreaGeometry = { type: 'Polygon', coordinates: [box(0, 0, 30, 30).coordinates[0]!, box(5, 5, 25, 25).coordinates[0]!] };
    const { gaps } = check([ring, box(10, 10, 20, 20), box(40, 0, 50, 30), box(30, 0, 40, 5), box(30, 25, 38, 30)]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]!.areaM2).toBeCloseTo(areaM2(box(5, 5, 25, 25)) - areaM2(box(10, 10, 20, 20)), 1);
    expect(gaps[0]!.shape.coordinates).toHaveLength(2);
  });

  it('leaves wide holes out where asked to', () => {
    const ring: AreaGeometry = { type: 'Polygon', coordinates: [box(0, 0, 30, 30).coordinates[0]!, box(5, 5, 25, 25).coordinates[0]!, box(2, 2, 2.01, 20).coordinates[0]!] };
    expect(layerTopology(tableOf([ring]), { toleranceM: 0 }).gaps).toHaveLength(2);
    expect(layerTopology(tableOf([ring]), { toleranceM: 0, maxGapWidthM: 1 }).gaps).toMatchObject([{ widthM: expect.closeTo(0.076, 2) }]);
  });

  it('finds duplicates however they are written, and does not tell them as overlaps', () => {
    const first: AreaGeometry = { type: 'Polygon', coordinates: [box(0, 0, 9, 9).coordinates[0]!, box(1, 1, 2, 2).coordinates[0]!, box(4, 4, 5, 5).coordinates[0]!] };
    const again: AreaGeometry = { type: 'Polygon', coordinates: [[at(9, 9), at(9, 0), at(0, 0), at(0, 9), at(9, 9)], box(4, 4, 5, 5).coordinates[0]!.toReversed(), [at(2, 1), at(2, 2), at(1, 2), at(1, 1), at(2, 1)]] };
    const other: AreaGeometry = { type: 'Polygon', coordinates: first.coordinates.slice(0, 2) };
    const { duplicates, overlaps } = check([first, undefined, other, again, first]);
    expect(duplicates).toEqual([{ a: 0, b: 3 }, { a: 0, b: 4 }]);
    expect(overlaps.map(({ a, b }) => [a, b])).toEqual([[0, 2], [2, 3], [2, 4]]);
  });

  it('finds a vertex that misses the neighbour by centimetres, and none on a vertex, on the edge or far off', () => {
    const right = (x: number): AreaGeometry => ({ type: 'Polygon', coordinates: [[at(10, 0), at(20, 0), at(20, 10), at(10, 10), at(x, 5), at(10, 0)]] });
    const { mismatches } = check([box(0, 0, 10, 10), right(10.005)], 0.1);
    expect(mismatches).toMatchObject([{ a: 1, b: 0, at: at(10.005, 5) }]);
    expect(mismatches[0]!.distanceM).toBeCloseTo(0.0387, 3);
    expect(check([box(0, 0, 10, 10), right(10)], 0.1).mismatches).toEqual([]);
    expect(check([box(0, 0, 10, 10), right(10.1)], 0.1).mismatches).toEqual([]);
  });

  it('tells broken features by kind and goes on with the rest', () => {
    const bowTie: AreaGeometry = { type: 'Polygon', coordinates: [[at(0, 0), at(9, 9), at(9, 0), at(0, 8), at(0, 0)]] };
    const { invalid, overlaps, gaps } = check([bowTie, box(100, 0, 110, 10), box(109, 0, 120, 10), { type: 'Polygon', coordinates: [[at(0, 0), at(1, 0), [Number.NaN, 46], at(0, 0)]] }]);
    expect(invalid.map(({ index, problems }) => [index, problems[0]!.kind])).toEqual([[0, 'selfCrossing'], [3, 'nonFinite']]);
    expect(overlaps.map(({ a, b }) => [a, b])).toEqual([[1, 2]]);
    expect(gaps).toEqual([]);
  });

  it('says the same whatever the order of features', () => {
    const table = noisySubdivision({ columns: 8, rows: 8, seed: 9, noiseDegrees: 5e-7 });
    const geometries = Array.from({ length: table.featureCount }, (_, index) => geometryOf(table, index)!);
    const [forth, back] = [check(geometries), check(geometries.toReversed())];
    expect(JSON.stringify(back.gaps)).toBe(JSON.stringify(forth.gaps));
    const last = geometries.length - 1;
    const mirrored = back.overlaps.map(({ a, b, areaM2: area }) => ({ a: last - b, b: last - a, area })).toSorted((one, other) => one.a - other.a || one.b - other.b);
    expect(mirrored).toEqual(forth.overlaps.map(({ a, b, areaM2: area }) => ({ a, b, area })));
  });

  it('has nothing to say of an empty layer', () => {
    expect(check([])).toEqual(nothing);
    expect(check([undefined])).toEqual(nothing);
  });
});

/** A frame well around a subdivision, which closes the ground between. */
function frame(columns: number, rows: number): AreaGeometry {
  const [outer, inner] = [box(-60, -60, 10 * columns + 60, 10 * rows + 60), box(-50, -50, 10 * columns + 50, 10 * rows + 50)];
  return { type: 'Polygon', coordinates: [outer.coordinates[0]!, inner.coordinates[0]!] };
}
