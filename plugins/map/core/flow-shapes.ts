type Position = readonly [number, number];

/** How far the middle of an arc is from the straight line, as a share of its length. */
const bend = 0.18;
const pieces = 32;

export interface FlowShape {
  /** From sender to receiver, bent to the left, so that two ways between the same places are told apart. */
  readonly arc: readonly Position[];
  /** Where the point of the arrow is, and where it points: degrees clockwise from north. */
  readonly tip: Position;
  readonly bearingDeg: number;
}

/** The arc of a flow between two places, with its arrow. A flow from a place to itself has no shape. */
export function flowShape(from: Position, to: Position): FlowShape | undefined {
  const scale = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const [dx, dy] = [(to[0] - from[0]) * scale, to[1] - from[1]];
  if (Math.hypot(dx, dy) === 0) return undefined;
  const control: Position = [(from[0] + to[0]) / 2 - (dy * bend * 2) / scale, (from[1] + to[1]) / 2 + dx * bend * 2];
  const at = (share: number): Position => {
    const rest = 1 - share;
    return [0, 1].map((axis) => rest * rest * from[axis]! + 2 * rest * share * control[axis]! + share * share * to[axis]!) as unknown as Position;
  };
  const arc = Array.from({ length: pieces + 1 }, (_, index) => at(index / pieces));
  const before = arc[pieces - 1]!;
  const bearingDeg = (Math.atan2((to[0] - before[0]) * scale, to[1] - before[1]) * 180) / Math.PI;
  return { arc, tip: to, bearingDeg: (bearingDeg + 360) % 360 };
}
