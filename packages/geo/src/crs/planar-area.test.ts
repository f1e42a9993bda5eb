import { describe, expect, it } from 'vitest';
import { areaM2 } from '../area.ts';
import { tableOf } from '../polygon-table.ts';
import type { PolygonGeometry } from '../types.ts';
import { arealScale, createProjection, knownSystems, looksPlanar, planarAreaM2, projectTable } from './index.ts';
import facts from './facts/projections.json' with { type: 'json' };

function system(epsg: number) {
  return knownSystems.find((crs) => crs.epsg === epsg)!;
}

function box(west: number, south: number, east: number, north: number): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

const block = box(130.36, 46.8, 130.37, 46.81);

function planarIn(epsg: number, geometry = block): number {
  return planarAreaM2(projectTable(tableOf([geometry]), createProjection(system(epsg)), 'fromLonLat'), 0);
}

describe('planarAreaM2', () => {
  it('gives the golden values of the rule catalogue', () => {
    expect(planarIn(4552)).toBeCloseTo(848_789.574, 2);
    expect(planarIn(4553)).toBeCloseTo(848_887.997, 2);
  });

  it('does not lose digits to the zone number', () => {
    expect(planarIn(4531)).toBeCloseTo(planarIn(4552), 4);
  });

  it('takes holes away and adds parts, whatever way rings run', () => {
    const hole = [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]] as const;
    const outline = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]] as const;
    const table = tableOf([{ type: 'Polygon', coordinates: [outline, hole.toReversed()] }, undefined, { type: 'MultiPolygon', coordinates: [[outline.toReversed(), hole], [hole]] }]);
    expect([0, 1, 2].map((feature) => planarAreaM2(table, feature))).toEqual([15, 0, 16]);
  });
});

describe('looksPlanar', () => {
  const ellipsoidalM2 = areaM2(block);

  it('finds the system whose plane gives the stated area', () => {
    const looksIn = (statedM2: number, roundingM2 = 0.01) => [4552, 4553, 3857].filter((epsg) => looksPlanar({ statedM2, ellipsoidalM2, planarM2: planarIn(epsg), roundingM2 }));
    expect(looksIn(848_789.57)).toEqual([4552]);
    expect(looksIn(848_888)).toEqual([4553]);
    expect(looksIn(Math.round(planarIn(3857)))).toEqual([3857]);
    expect(looksIn(ellipsoidalM2)).toEqual([]);
    expect(looksIn(848_600)).toEqual([]);
    // In hectares with one decimal nobody can tell.
    expect(looksIn(849_000, 500)).toEqual([]);
  });

  it('does not tell where the plane is as large as the ellipsoid', () => {
    const central = box(129 - 0.001, 46.8, 129 + 0.001, 46.801);
    expect(looksPlanar({ statedM2: planarIn(4552, central), ellipsoidalM2: areaM2(central), planarM2: planarIn(4552, central) })).toBe(false);
  });
});

describe('arealScale', () => {
  it('agrees with PROJ', () => {
    for (const [epsg, longitude, latitude, scale] of facts.scales as [number, number, number, number][]) {
      expect(Math.abs(arealScale(system(epsg), longitude, latitude)! / scale - 1)).toBeLessThan(1e-8);
    }
  });

  it.each([4531, 4553, 3857])('is the ratio of plane and ellipsoidal area of a small block in EPSG:%i', (epsg) => {
    const small = box(130.3665, 46.8065, 130.3675, 46.8075);
    expect(Math.abs(planarIn(epsg, small) / areaM2(small) / arealScale(system(epsg), 130.367, 46.807)! - 1)).toBeLessThan(1e-8);
  });

  it('is none without a plane', () => {
    expect(arealScale(system(4490), 130, 46)).toBeUndefined();
  });
});
