import { describe, expect, it } from 'vitest';
import type { LonLat } from '@plansmith/geo';
import { ringFaults } from './ring-faults.ts';

const corners: readonly LonLat[] = [[130.415, 46.815], [130.416, 46.815], [130.416, 46.8156], [130.415, 46.8156]];

function faultsOf(ring: readonly LonLat[]) {
  return ringFaults({ type: 'Polygon', coordinates: [ring] }).map(({ fault }) => fault);
}

describe('ringFaults', () => {
  it('finds nothing in a rectangle, closed or not', () => {
    expect(faultsOf(corners)).toEqual([]);
    expect(faultsOf([...corners, corners[0]!])).toEqual([]);
  });

  it.each([
    ['0.8 mm north', 0.0000000072, ['repeatedPoint']],
    ['1.2 mm north', 0.0000000108, []],
  ])('a neighbour %s', (_, rise, expected) => {
    const [first, ...others] = corners;
    // Beside a straight edge, so that the point makes no corner of its own.
    expect(faultsOf([first!, ...others, [130.415, 46.8153], [130.415, 46.8153 - rise]])).toEqual(expected);
  });

  it.each([
    ['0.9 degrees', 0.9, ['spike']],
    ['1.1 degrees', 1.1, []],
  ])('a corner of %s', (_, degrees, expected) => {
    const height = 0.0006;
    const half = (Math.tan((degrees * Math.PI) / 360) * height) / Math.cos((46.815 * Math.PI) / 180);
    expect(faultsOf([[130.415 - half, 46.815], [130.415 + half, 46.815], [130.415, 46.815 + height]])).toEqual(expected);
  });
});
