/** Moves one point in place; NaN, NaN where it cannot. */
export type PointMap = (point: { x: number; y: number }) => void;

/** Where a map is smooth, cut into square cells. */
export interface PatchGrid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
}

// Zeros of the Chebyshev polynomial of degree 5: where a polynomial of degree 4 is laid through a smooth function it strays least.
const outer = Math.sqrt((5 + Math.sqrt(5)) / 8);
const inner = Math.sqrt((5 - Math.sqrt(5)) / 8);
const nodes = [-outer, -inner, 0, inner, outer];
/** Chebyshev polynomials of degree 0 to 4, by coefficients of their powers. */
const chebyshev = [[1], [0, 1], [-1, 0, 2], [0, -3, 0, 4], [1, 0, -8, 0, 8]];
/** Powers of u and v in each term, in the order in which `polynomial` takes them. */
const powers = [[0, 0], [0, 1], [1, 0], [0, 2], [1, 1], [2, 0], [0, 3], [1, 2], [2, 1], [3, 0], [0, 4], [1, 3], [2, 2], [3, 1], [4, 0]] as const;
const terms = powers.length;
/** How much the value at each pair of nodes counts in each term. */
const weights = nodes.flatMap((u) => nodes.map((v) => ({ u, v, perTerm: powers.map(([p, q]) => weightOf(u, v, p, q)) })));

/**
 * Series of Chebyshev polynomials are cut, not one of powers: so the last digits of the exact map's values, which are noise, are
 * evened out and not blown up.
 */
function weightOf(u: number, v: number, p: number, q: number): number {
  let weight = 0;
  for (const [a, first] of chebyshev.entries()) {
    for (const [b, second] of chebyshev.slice(0, chebyshev.length - a).entries()) {
      const norm = (a === 0 ? 1 : 2) * (b === 0 ? 1 : 2);
      weight += (norm * valueAt(first, u) * valueAt(second, v) * (first[p] ?? 0) * (second[q] ?? 0)) / (nodes.length * nodes.length);
    }
  }
  return weight;
}

function valueAt(coefficients: readonly number[], t: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
}

/**
 * The same map for many points at a fraction of the cost: on each cell a polynomial of degree 4, laid through 25 values of the
 * exact map when the cell is first met, takes its place. Equal points give equal results, whatever else is asked; points outside
 * the grid go the exact way. How near it is to the exact map depends on cell and map: tests of the caller hold it.
 */
export function createPatchedMap(exact: PointMap, { west, south, columns, rows, cell }: PatchGrid): (xy: Float64Array) => void {
  let patches: (Float64Array | undefined)[] | undefined;
  const point = { x: 0, y: 0 };
  const half = cell / 2;

  /** Centre of the cell, the map there, then the terms of x and those of y. */
  function fit(column: number, row: number): Float64Array {
    const patch = new Float64Array(4 + 2 * terms);
    const x = west + (column + 0.5) * cell;
    const y = south + (row + 0.5) * cell;
    const [centreX, centreY] = at(x, y);
    patch.set([x, y, centreX, centreY]);
    for (const { u, v, perTerm } of weights) {
      const [valueX, valueY] = at(x + half * u, y + half * v);
      // From the centre: eastings of eight digits would leave too few for the polynomial.
      const [riseX, riseY] = [valueX - centreX, valueY - centreY];
      for (const [term, weight] of perTerm.entries()) {
        patch[4 + term]! += weight * riseX;
        patch[4 + terms + term]! += weight * riseY;
      }
    }
    return patch;
  }

  function at(x: number, y: number): readonly [number, number] {
    point.x = x;
    point.y = y;
    exact(point);
    return [point.x, point.y];
  }

  return (xy) => {
    patches ??= Array.from({ length: columns * rows });
    for (let index = 0; index + 1 < xy.length; index += 2) {
      const column = Math.floor((xy[index]! - west) / cell);
      const row = Math.floor((xy[index + 1]! - south) / cell);
      if (!(column >= 0 && row >= 0 && column < columns && row < rows)) {
        point.x = xy[index]!;
        point.y = xy[index + 1]!;
        exact(point);
        xy[index] = point.x;
        xy[index + 1] = point.y;
        continue;
      }
      const patch = (patches[row * columns + column] ??= fit(column, row));
      const u = (xy[index]! - patch[0]!) / half;
      const v = (xy[index + 1]! - patch[1]!) / half;
      xy[index] = patch[2]! + polynomial(patch, 4, u, v);
      xy[index + 1] = patch[3]! + polynomial(patch, 4 + terms, u, v);
    }
  };
}

/** The polynomial whose terms begin at `from`. Written out: as a loop it takes twice the time. */
function polynomial(p: Float64Array, from: number, u: number, v: number): number {
  const u2 = u * u;
  const v2 = v * v;
  const low = p[from]! + p[from + 1]! * v + p[from + 2]! * u + (p[from + 3]! * v2 + p[from + 4]! * (u * v) + p[from + 5]! * u2);
  const third = v2 * (p[from + 6]! * v + p[from + 7]! * u) + u2 * (p[from + 8]! * v + p[from + 9]! * u);
  const fourth = v2 * (p[from + 10]! * v2 + p[from + 11]! * (u * v) + p[from + 12]! * u2) + u2 * (p[from + 13]! * (u * v) + p[from + 14]! * u2);
  return low + (third + fourth);
}
