import { tableOf, type PolygonTable } from '../../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../../types.ts';

export interface SubdivisionOptions {
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
  /** Largest shift of each vertex of each polygon by itself, degrees; 0 gives borders that match to the last bit. */
  readonly noiseDegrees?: number;
  /** Cells left out. */
  readonly without?: (column: number, row: number) => boolean;
}

/** Degrees between grid points; a cell is about 75 m by 110 m at 46 degrees north. */
const cell = 0.001;

/** Irregular quadrangles with bent sides, ten vertices each, side by side without gaps. Equal options give equal polygons. */
export function noisySubdivision({ columns, rows, seed, noiseDegrees = 0, without = () => false }: SubdivisionOptions): PolygonTable {
  const corner = (x: number, y: number): LonLat => [130 + cell * (x + 0.3 * (random(seed, x, y, 1) - 0.5)), 46 + cell * (y + 0.3 * (random(seed, x, y, 2) - 0.5))];
  const bends = (from: LonLat, to: LonLat, kind: number, x: number, y: number): LonLat[] =>
    [1 / 3, 2 / 3].map((share, index): LonLat => {
      const shift = 0.1 * cell * (random(seed, x, y, kind + index) - 0.5);
      return [from[0] + share * (to[0] - from[0]) + shift, from[1] + share * (to[1] - from[1]) + shift];
    });
  const geometries: AreaGeometry[] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (without(x, y)) continue;
      const [sw, se, ne, nw] = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)];
      // Sides run west to east and south to north, so that both neighbours get the same points.
      const ring = [sw, ...bends(sw, se, 3, x, y), se, ...bends(se, ne, 5, x + 1, y), ne, ...bends(nw, ne, 3, x, y + 1).toReversed(), nw, ...bends(sw, nw, 5, x, y).toReversed()];
      const moved = ring.map(([lon, lat], index): LonLat => [lon + noiseDegrees * (2 * random(seed, x, y, 10 + index) - 1), lat + noiseDegrees * (2 * random(seed, x, y, 30 + index) - 1)]);
      geometries.push({ type: 'Polygon', coordinates: [[...moved, moved[0]!]] });
    }
  }
  return tableOf(geometries);
}

/** Between 0 and 1, the same for the same numbers. */
function random(seed: number, x: number, y: number, kind: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(x + 7, 0x85ebca6b) ^ Math.imul(y + 13, 0xc2b2ae35) ^ Math.imul(kind + 3, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
}
