/** Steps of at most this angle: a chord is then never further from its arc than 1 - cos(half a step) of the radius. */
export const stepDegrees = 1;
const step = (stepDegrees * Math.PI) / 180;
/** Largest distance between an arc and its chord, as a share of the radius. */
export const sagittaShare = 1 - Math.cos(step / 2);

/** x, y pairs of a line that is being drawn. */
export type Line = number[];

/** Adds the vertices between two points on the arc that a bulge (tangent of a quarter of its angle, positive to the left) spans. The end points are not added. */
export function addBulge(line: Line, from: readonly [number, number], to: readonly [number, number], bulge: number): void {
  const angle = 4 * Math.atan(bulge);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (angle === 0 || (dx === 0 && dy === 0)) return;
  const offset = (1 - bulge * bulge) / (4 * bulge);
  const center = [(from[0] + to[0]) / 2 - dy * offset, (from[1] + to[1]) / 2 + dx * offset] as const;
  const radius = Math.hypot(from[0] - center[0], from[1] - center[1]);
  addArc(line, center, { radius, start: Math.atan2(from[1] - center[1], from[0] - center[0]), angle });
}

/** Adds the inner vertices of an arc; a positive angle runs counter-clockwise. */
export function addArc(line: Line, center: readonly [number, number], { radius, start, angle }: { readonly radius: number; readonly start: number; readonly angle: number }): void {
  const steps = Math.max(1, Math.ceil(Math.abs(angle) / step));
  for (let index = 1; index < steps; index++) {
    const at = start + (angle * index) / steps;
    line.push(center[0] + radius * Math.cos(at), center[1] + radius * Math.sin(at));
  }
}
