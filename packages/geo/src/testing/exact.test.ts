import { describe, expect, it } from 'vitest';
import type { LonLat, PolygonGeometry } from '../types.ts';
import { exactAreaM2, exactCoveredM2, exactOverlapM2 } from './exact.ts';

function polygon(...rings: readonly (readonly LonLat[])[]): PolygonGeometry {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]!]) };
}

function box(west: number, south: number, east: number, north: number): PolygonGeometry {
  return polygon([[west, south], [east, south], [east, north], [west, north]]);
}

describe('exact areas', () => {
  it('are the golden values of the rule catalogue', () => {
    expect(exactAreaM2(box(130.36, 46.8, 130.37, 46.81))).toBeCloseTo(848563.199, 3);
    expect(exactAreaM2(box(130.415, 46.815, 130.418, 46.8166))).toBeCloseTo(40722.959, 3);
    expect(exactAreaM2(box(132.62, 47.25, 132.63, 47.26))).toBeCloseTo(841527.362, 3);
  });

  it('read rings as even-odd', () => {
    const unit = exactAreaM2(box(130, 46, 130.25, 46.25));
    expect(exactAreaM2(polygon([[130, 46], [130.25, 46], [130.25, 46.25], [130, 46.25]], [[130, 46], [130.25, 46], [130.25, 46.25], [130, 46.25]]))).toBe(0);
    const bowTie = exactAreaM2(polygon([[130, 46], [130.25, 46.25], [130.25, 46], [130, 46.25]]));
    const triangles = exactAreaM2(polygon([[130, 46], [130.125, 46.125], [130, 46.25]])) + exactAreaM2(polygon([[130.25, 46], [130.25, 46.25], [130.125, 46.125]]));
    expect(Math.abs(bowTie / triangles - 1)).toBeLessThan(1e-14);
    expect(bowTie / unit).toBeCloseTo(0.5, 3);
  });

  it('of what is shared and what is covered together', () => {
    const [a, b, c] = [box(130, 46, 130.5, 46.5), box(130.25, 46.25, 131, 47), box(130.375, 46, 131, 46.5)];
    expect(Math.abs(exactOverlapM2(a, b) / exactAreaM2(box(130.25, 46.25, 130.5, 46.5)) - 1)).toBeLessThan(1e-14);
    const inTwo = exactAreaM2(box(130.375, 46, 130.5, 46.25)) + exactAreaM2(box(130.25, 46.25, 130.5, 46.5));
    expect(Math.abs(exactCoveredM2(a, [b, c]) / inTwo - 1)).toBeLessThan(1e-14);
    expect(exactOverlapM2(a, box(130.5, 46, 131, 47))).toBe(0);
  });
});
