/*
 * Plain arithmetic that knows when it may be wrong.
 */

/** Whether two edges surely have no point in common. They are told by the addresses of their first vertices; their second ones lie so many bytes behind. */
export function edgesApart(a: usize, b: usize, vertexBytes: usize): bool {
  const ax = load<f64>(a);
  const ay = load<f64>(a, 8);
  const bx = load<f64>(a + vertexBytes);
  const by = load<f64>(a + vertexBytes, 8);
  const cx = load<f64>(b);
  const cy = load<f64>(b, 8);
  const dx = load<f64>(b + vertexBytes);
  const dy = load<f64>(b + vertexBytes, 8);
  if (sureSide(ax, ay, bx, by, cx, cy) * sureSide(ax, ay, bx, by, dx, dy) > 0) return true;
  return sureSide(cx, cy, dx, dy, ax, ay) * sureSide(cx, cy, dx, dy, bx, by) > 0;
}

/**
 * On which side of the line from a to b the point c lies, 1 or -1; 0 where rounding may have decided. The bound is that of Shewchuk, "Adaptive Precision
 * Floating-Point Arithmetic and Fast Robust Geometric Predicates" (1997), section 4.3.
 */
@inline
export function sureSide(ax: f64, ay: f64, bx: f64, by: f64, cx: f64, cy: f64): i32 {
  const left = (ay - cy) * (bx - cx);
  const right = (ax - cx) * (by - cy);
  const determinant = left - right;
  const bound = 3.3306690738754716e-16 * (abs(left) + abs(right));
  return i32(determinant > bound) - i32(determinant < -bound);
}
