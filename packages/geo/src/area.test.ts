import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { areaM2, areaWithError, meanWidthM, perimeterM, type LonLat, type PolygonGeometry } from './index.ts';

function box(west: number, south: number, east: number, north: number): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

const cgcs2000 = new geographiclib.Geodesic.Geodesic(6378137, 1 / 298.257222101);

/** Geodesic area and perimeter of a ring whose edges, straight in longitude and latitude, are followed in pieces and in pieces half as long: the error goes with the square of their length. */
function geodesicTruth(ring: readonly LonLat[], pieces: number): { readonly area: number; readonly perimeter: number } {
  const [coarse, fine] = [geodesicRing(ring, pieces), geodesicRing(ring, 2 * pieces)];
  return { area: (4 * fine.area - coarse.area) / 3, perimeter: (4 * fine.perimeter - coarse.perimeter) / 3 };
}

function geodesicRing(ring: readonly LonLat[], pieces: number): { readonly area: number; readonly perimeter: number } {
  const polygon = cgcs2000.Polygon(false);
  for (const [index, [lon, lat]] of ring.slice(0, -1).entries()) {
    const [nextLon, nextLat] = ring[index + 1]!;
    for (let piece = 0; piece < pieces; piece++) polygon.AddPoint(lat + ((nextLat - lat) * piece) / pieces, lon + ((nextLon - lon) * piece) / pieces);
  }
  const { area, perimeter } = polygon.Compute(false, true) as { area: number; perimeter: number };
  return { area: Math.abs(area), perimeter };
}

describe('areaM2', () => {
  it('gives the golden values of the rule catalogue and the sample', () => {
    expect(areaM2(box(130.36, 46.8, 130.37, 46.81))).toBeCloseTo(848563.199, 3);
    expect(areaM2(box(130.415, 46.815, 130.418, 46.8166))).toBeCloseTo(40722.959, 3);
    expect(areaM2(box(132.62, 47.25, 132.63, 47.26))).toBeCloseTo(841527.362, 3);
    expect(areaM2(box(130.47, 46.77955, 130.47196, 46.78045))).toBeCloseTo(14975.52, 2);
    expect(areaM2(box(130.47, 46.78464, 130.47196, 46.78536))).toBeCloseTo(11979.32, 2);
  });

  it('is the same to the last bit on every engine', () => {
    expect(areaM2(box(130.36, 46.8, 130.37, 46.81))).toBe(848563.1991452321);
    expect(areaM2({ type: 'Polygon', coordinates: [[[130.36, 46.8], [130.3712345, 46.8023456], [130.3654321, 46.8111111], [130.36, 46.8]]] })).toBe(475565.2700381765);
  });

  it('agrees with an independent geodesic library from 18N to 54N', () => {
    const corners: readonly LonLat[] = [[0, 0], [0.0093, 0.0012], [0.0126, 0.0057], [0.0051, 0.0081], [-0.0018, 0.0036], [0, 0]];
    for (let lat = 18; lat <= 54; lat += 4) {
      const ring = corners.map(([x, y]): LonLat => [130.3 + x, lat + y]);
      const truth = geodesicTruth(ring, 20);
      const geometry: PolygonGeometry = { type: 'Polygon', coordinates: [ring] };
      expect(Math.abs(areaM2(geometry) / truth.area - 1)).toBeLessThan(1e-9);
      expect(Math.abs(perimeterM(geometry) / truth.perimeter - 1)).toBeLessThan(1e-9);
    }
  });

  it('agrees with it over degrees of latitude', () => {
    const ring: readonly LonLat[] = [[129, 44], [134, 45], [133, 52], [129, 44]];
    const truth = geodesicTruth(ring, 1000);
    expect(Math.abs(areaM2({ type: 'Polygon', coordinates: [ring] }) / truth.area - 1)).toBeLessThan(1e-8);
  });

  it('takes edges as geodesics for the perimeter', () => {
    for (let lat = 18; lat <= 54; lat += 6) {
      for (const [size, error] of [[0.01, 1e-9], [0.05, 1e-9], [0.2, 2e-8], [1, 4e-7]] as const) {
        const ring: readonly LonLat[] = [[130, lat], [130 + size, lat + 0.3 * size], [130 + 0.4 * size, lat + size], [130, lat]];
        expect(Math.abs(perimeterM({ type: 'Polygon', coordinates: [ring] }) / geodesicRing(ring, 1).perimeter - 1)).toBeLessThan(error);
      }
    }
  });

  it('does not depend on the direction or first point of a ring', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 130, max: 130.02, noNaN: true }), fc.double({ min: 46, max: 46.02, noNaN: true })), { minLength: 3, maxLength: 12 }), fc.nat(), (points, turn) => {
        const first = turn % points.length;
        const open = [...points.slice(first), ...points.slice(0, first)];
        const [a, b] = [points, open.toReversed()].map((ring) => areaM2({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] })) as [number, number];
        expect(Math.abs(a - b)).toBeLessThan(1e-5);
      }),
    );
  });

  it('adds up over a cut, and takes holes away', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), fc.double({ min: 18, max: 54, noNaN: true }), (share, south) => {
        const cut = 130 + share * 0.01;
        const whole = areaM2(box(130, south, 130.01, south + 0.01));
        expect(Math.abs(areaM2(box(130, south, cut, south + 0.01)) + areaM2(box(cut, south, 130.01, south + 0.01)) - whole)).toBeLessThan(1e-5);
        const hole = box(130.002, south + 0.002, 130.004, south + 0.003);
        const holed = areaM2({ type: 'Polygon', coordinates: [...box(130, south, 130.01, south + 0.01).coordinates, ...hole.coordinates] });
        expect(Math.abs(holed + areaM2(hole) - whole)).toBeLessThan(1e-5);
      }),
    );
  });

  it('adds up over the parts of a multipolygon', () => {
    const [a, b] = [box(130, 46, 130.01, 46.01), box(130.02, 46, 130.03, 46.02)];
    const both = areaWithError({ type: 'MultiPolygon', coordinates: [a.coordinates, b.coordinates] });
    expect(Math.abs(both.areaM2 - areaM2(a) - areaM2(b))).toBeLessThan(both.errorM2);
    expect(both.errorM2).toBeLessThan(1e-3);
  });
});

describe('meanWidthM', () => {
  it('is close to the width of a long strip', () => {
    // 0.001 degree of latitude is 111.2 m; the strip is 7.6 km long.
    expect(meanWidthM(box(130, 46.8, 130.1, 46.801))).toBeCloseTo(109.6, 0);
  });

  it('is 0 for a shape without extent', () => {
    expect(meanWidthM({ type: 'Polygon', coordinates: [[[130, 46], [130, 46], [130, 46], [130, 46]]] })).toBe(0);
  });
});
