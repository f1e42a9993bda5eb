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
/** Powers of u and v in each term, in the order in which `sum` takes them. */
const powers = [[0, 0], [0, 1], [1, 0], [0, 2], [1, 1], [2, 0], [0, 3], [1, 2], [2, 1], [3, 0], [0, 4], [1, 3], [2, 2], [3, 1], [4, 0]] as const;
const terms = powers.length;
const basis = nodes.map(coefficientsOf);

/** Coefficients of the polynomial that is 1 at a node and 0 at the others. */
function coefficientsOf(node: number): readonly number[] {
  let coefficients = [1];
  for (const other of nodes) {
    if (other === node) continue;
    const shifted = [0, ...coefficients];
    coefficients = shifted.map((value, power) => (value - other * (coefficients[power] ?? 0)) / (node - other));
  }
  return coefficients;
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
    for (const [i, u] of nodes.entries()) {
      for (const [j, v] of nodes.entries()) {
        const [valueX, valueY] = at(x + half * u, y + half * v);
        for (const [term, [a, b]] of powers.entries()) {
          const weight = basis[i]![a]! * basis[j]![b]!;
          // From the centre: eastings of eight digits would leave too few for the polynomial.
          patch[4 + term]! += weight * (valueX - centreX);
          patch[4 + terms + term]! += weight * (valueY - centreY);
        }
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
      xy[index] = patch[2]! + sum(patch, 4, u, v);
      xy[index + 1] = patch[3]! + sum(patch, 4 + terms, u, v);
    }
  };
}

/** The polynomial whose terms begin at `from`. Written out: as a loop it takes twice the time. */
function sum(p: Float64Array, from: number, u: number, v: number): number {
  const u2 = u * u;
  const v2 = v * v;
  const low = p[from]! + p[from + 1]! * v + p[from + 2]! * u + (p[from + 3]! * v2 + p[from + 4]! * (u * v) + p[from + 5]! * u2);
  const third = v2 * (p[from + 6]! * v + p[from + 7]! * u) + u2 * (p[from + 8]! * v + p[from + 9]! * u);
  const fourth = v2 * (p[from + 10]! * v2 + p[from + 11]! * (u * v) + p[from + 12]! * u2) + u2 * (p[from + 13]! * (u * v) + p[from + 14]! * u2);
  return low + (third + fourth);
}
