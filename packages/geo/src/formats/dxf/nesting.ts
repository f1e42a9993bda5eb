import type { Shape } from './entities.ts';

/** How many closed lines have another line's box of the same layer around their own and their first vertex inside it. Hatches know their holes. */
export function countNested(shapes: readonly Shape[]): number {
  const lines = shapes.filter(({ type }) => type !== 'HATCH').map(({ rings }) => ({ ring: rings[0]!, box: boxOf(rings[0]!) }));
  // By the western edge: what lies around a line begins no further east.
  const sorted = lines.toSorted((a, b) => a.box.west - b.box.west);
  let active: typeof sorted = [];
  let nested = 0;
  for (const line of sorted) {
    active = active.filter(({ box }) => box.east >= line.box.west);
    if (active.some(({ ring, box }) => box.east >= line.box.east && box.south <= line.box.south && box.north >= line.box.north && contains(ring, line.ring[0]!, line.ring[1]!))) nested++;
    active.push(line);
  }
  return nested;
}

function boxOf(ring: readonly number[]): { readonly west: number; readonly east: number; readonly south: number; readonly north: number } {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < ring.length; index += 2) {
    west = Math.min(west, ring[index]!);
    east = Math.max(east, ring[index]!);
    south = Math.min(south, ring[index + 1]!);
    north = Math.max(north, ring[index + 1]!);
  }
  return { west, east, south, north };
}

function contains(ring: readonly number[], x: number, y: number): boolean {
  let isInside = false;
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length;
    const [ax, ay, bx, by] = [ring[index]!, ring[index + 1]!, ring[next]!, ring[next + 1]!];
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) isInside = !isInside;
  }
  return isInside;
}
