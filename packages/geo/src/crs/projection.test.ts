import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../polygon-table.ts';
import facts from './facts/projections.json' with { type: 'json' };
import { createProjection, knownSystems, projectTable, type Projection } from './index.ts';
import { exactMaps } from './projection.ts';

const projected = facts.projected as [number, number, number, number, number][];
const projections = new Map(knownSystems.map((crs): [number, Projection] => [crs.epsg, createProjection(crs)]));

/** Twice the area of a triangle. */
function triangle(xy: Float64Array): number {
  return (xy[2]! - xy[0]!) * (xy[5]! - xy[1]!) - (xy[4]! - xy[0]!) * (xy[3]! - xy[1]!);
}

/** From longitude and latitude by proj4 itself. */
function exactMapOf(epsg: number): (xy: Float64Array) => void {
  const { fromLonLat } = exactMaps(knownSystems.find((crs) => crs.epsg === epsg)!);
  return (xy) => {
    for (let index = 0; index < xy.length; index += 2) {
      const point = { x: xy[index]!, y: xy[index + 1]! };
      fromLonLat(point);
      xy.set([point.x, point.y], index);
    }
  };
}

describe('createProjection', () => {
  it('agrees with PROJ to 0.1 mm from 18N to 54N, to 4 degrees from the meridian', () => {
    let largest = 0;
    for (const [code, lon, lat, x, y] of projected) {
      const xy = Float64Array.of(lon, lat);
      projections.get(code)!.fromLonLat(xy);
      largest = Math.max(largest, Math.abs(xy[0]! - x), Math.abs(xy[1]! - y));
    }
    expect(projected.length).toBeGreaterThan(200);
    expect(largest).toBeLessThan(1e-4);
    // The figures are rounded to a micrometre.
    expect(largest).toBeLessThan(2e-6);
  });

  it('agrees with it in the other direction', () => {
    for (const [code, lon, lat, x, y] of projected) {
      const xy = Float64Array.of(x, y);
      projections.get(code)!.toLonLat(xy);
      expect(Math.abs(xy[0]! - lon)).toBeLessThan(1e-10);
      expect(Math.abs(xy[1]! - lat)).toBeLessThan(1e-10);
    }
  });

  it('strays from proj4 by no more than its last digits', () => {
    for (const epsg of [4531, 4552, 4502]) {
      const crs = knownSystems.find((system) => system.epsg === epsg)!;
      const exact = exactMaps(crs);
      fc.assert(
        fc.property(fc.double({ min: -4.9, max: 4.9, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }), (offset, lat) => {
          const point = { x: crs.zone!.centralMeridian + offset, y: lat };
          const xy = Float64Array.of(point.x, point.y);
          projections.get(epsg)!.fromLonLat(xy);
          exact.fromLonLat(point);
          expect(Math.hypot(xy[0]! - point.x, xy[1]! - point.y)).toBeLessThan(5e-8);
          xy.set([point.x, point.y]);
          projections.get(epsg)!.toLonLat(xy);
          exact.toLonLat(point);
          expect(Math.hypot(xy[0]! - point.x, xy[1]! - point.y)).toBeLessThan(5e-13);
        }),
        { numRuns: 300 },
      );
    }
  });

  it('keeps areas of small parcels to 1e-10', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: 18, max: 54, noNaN: true }), (offset, lat) => {
        const [lon, side] = [129 + offset, 0.004];
        const xy = Float64Array.of(lon, lat, lon + side, lat, lon, lat + side);
        const before = triangle(xy);
        exactMapOf(4552)(xy);
        projections.get(4552)!.toLonLat(xy);
        expect(Math.abs(triangle(xy) / before - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  it('comes back to where it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...knownSystems), fc.array(fc.tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: 18, max: 54, noNaN: true })), { minLength: 1 }), (crs, points) => {
        const before = Float64Array.from(points.flatMap(([offset, lat]) => [(crs.zone?.centralMeridian ?? 120) + offset, lat]));
        const xy = before.slice();
        const projection = projections.get(crs.epsg)!;
        projection.fromLonLat(xy);
        projection.toLonLat(xy);
        for (const [index, value] of xy.entries()) expect(Math.abs(value - before[index]!)).toBeLessThan(1e-9);
      }),
    );
  });

  it('makes NaN of what it cannot hold, and nothing else of its neighbours', () => {
    for (const direction of ['toLonLat', 'fromLonLat'] as const) {
      const good = direction === 'toLonLat' ? [500000, 5_000_000] : [129, 46.8];
      const xy = Float64Array.of(...good, NaN, 5, Infinity, Infinity, 1e12, 5e12, ...good);
      projections.get(4552)![direction](xy);
      expect(xy.slice(0, 2)).toEqual(xy.slice(8));
      expect(xy.slice(0, 2).every(Number.isFinite)).toBe(true);
      expect(xy.slice(2, 6)).toEqual(Float64Array.of(NaN, NaN, NaN, NaN));
    }
    const pole = Float64Array.of(0, 90);
    projections.get(3857)!.fromLonLat(pole);
    expect([...pole]).toEqual([NaN, NaN]);
  });

  it('leaves longitude and latitude as they are', () => {
    const xy = Float64Array.of(130.5, 46.8);
    projections.get(4326)!.toLonLat(xy);
    projections.get(4490)!.fromLonLat(xy);
    expect([...xy]).toEqual([130.5, 46.8]);
  });
});

describe('projectTable', () => {
  it('moves a copy', () => {
    const table = tableOf([{ type: 'Polygon', coordinates: [[[129, 46], [129.01, 46], [129.01, 46.01], [129, 46]]] }, undefined]);
    const moved = projectTable(table, projections.get(4531)!, 'fromLonLat');
    expect(moved.featureCount).toBe(2);
    expect(moved.xy[0]).toBeCloseTo(43_500_000, 6);
    expect(table.xy.slice(0, 2)).toEqual(Float64Array.of(129, 46));
    const back = projectTable(moved, projections.get(4531)!, 'toLonLat');
    for (const [index, value] of back.xy.entries()) expect(value).toBeCloseTo(table.xy[index]!, 10);
  });
});
