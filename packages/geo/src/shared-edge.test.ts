import { describe, expect, it } from 'vitest';
import { sharedEdgeM } from './shared-edge.ts';
import type { PolygonGeometry } from './types.ts';

function box(west: number, south: number, east: number, north: number): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

/** 0.001 degrees of latitude, in metres on the plane that the function lays. */
const side = 111.32;
const plot = box(130.47, 46.78, 130.472, 46.781);

describe('sharedEdgeM', () => {
  it.each([
    ['the whole side of a longer border', box(130.46, 46.76, 130.47, 46.83), side],
    ['half a side', box(130.46, 46.7805, 130.47, 46.83), side / 2],
    ['a corner only', box(130.46, 46.781, 130.47, 46.83), 0],
    ['7 cm away', box(130.46, 46.76, 130.4699991, 46.83), side],
    ['15 cm away', box(130.46, 46.76, 130.469998, 46.83), 0],
    ['around the outside', box(130.46, 46.76, 130.48, 46.83), 0],
    ['the same polygon', plot, 2 * side + 2 * 2 * side * Math.cos((46.7805 * Math.PI) / 180)],
  ])('%s', (_, other, expected) => {
    expect(sharedEdgeM(plot, [other], 0.1)).toBeCloseTo(expected, 1);
  });

  it('counts a stretch once, whoever else runs along it, and does not care for ring direction', () => {
    const west = box(130.46, 46.76, 130.47, 46.7806);
    const reversed: PolygonGeometry = { type: 'Polygon', coordinates: [box(130.46, 46.7804, 130.47, 46.79).coordinates[0]!.toReversed()] };
    expect(sharedEdgeM(plot, [west, reversed], 0.1)).toBeCloseTo(side, 1);
  });

  it('counts of a border at a slant what runs within the tolerance', () => {
    const slanted: PolygonGeometry = { type: 'Polygon', coordinates: [[[130.47, 46.78], [130.46997, 46.781], [130.46, 46.781], [130.46, 46.78], [130.47, 46.78]]] };
    const shared = sharedEdgeM(plot, [slanted], 0.1);
    expect(shared).toBeGreaterThan(4);
    expect(shared).toBeLessThan(6);
  });
});
