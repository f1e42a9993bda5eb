import type { PolygonTable } from '@plansmith/geo';

/** Tells from which tolerance on a vertex is left out. Rings are looked at when they are first asked for, and then once for all zooms. */
export interface VertexWeights {
  /** By vertex: the square of the tolerance from which on it is left out; Infinity for the ends of a ring. Good for vertices of rings that were asked for by `weigh`. */
  readonly squares: Float32Array;
  /** Vertices from `from` to before `to` are those of a closed ring. */
  weigh(from: number, to: number): void;
}

/** By the method of Douglas and Peucker (1973), with tolerances of `least` and more. Lengths are in the unit of the table's coordinates. */
export function vertexWeights({ xy }: Pick<PolygonTable, 'xy'>, least: number): VertexWeights {
  const squares = new Float32Array(xy.length / 2);
  const stack: number[] = [];

  function weighBetween(first: number, last: number): void {
    let farthest = first;
    let most = least * least;
    const [x0, y0] = [xy[2 * first]!, xy[2 * first + 1]!];
    const [dx, dy] = [xy[2 * last]! - x0, xy[2 * last + 1]! - y0];
    const length = dx * dx + dy * dy;
    for (let vertex = first + 1; vertex < last; vertex++) {
      const [px, py] = [xy[2 * vertex]! - x0, xy[2 * vertex + 1]! - y0];
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
      const [ex, ey] = [px - along * dx, py - along * dy];
      const square = ex * ex + ey * ey;
      if (square <= most) continue;
      most = square;
      farthest = vertex;
    }
    if (farthest === first) return;
    // No more than the ends: a vertex is not to stay where the line that it was measured from is gone.
    squares[farthest] = Math.min(most, squares[first]!, squares[last]!);
    stack.push(first, farthest, farthest, last);
  }

  return {
    squares,
    weigh(from, to) {
      if (to === from || squares[from] === Infinity) return;
      squares[from] = squares[to - 1] = Infinity;
      weighBetween(from, to - 1);
      while (stack.length > 0) {
        const last = stack.pop()!;
        weighBetween(stack.pop()!, last);
      }
    },
  };
}
